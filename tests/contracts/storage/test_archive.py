"""What `ports.Archive` promises, and what stands behind the buttons of a digest."""

from contracts.storage.making import (
    GUILD,
    HOUR,
    NOW,
    OTHER,
    PLATFORMS,
    bring,
    claimed,
    digest,
    document,
    entry,
    group_all,
    lease,
    subscribe,
)

from digestbot.core.stories.stored import StoryId
from digestbot.ports import Store


async def told(store: Store, *names: str) -> StoryId:
    """Bring some articles of the guild into one story."""
    feed = await claimed(store, workspace=GUILD)
    await bring(store, feed, entry(names[0]))
    ((_article, story),) = await group_all(store)
    await bring(store, feed, *(entry(name) for name in names[1:]))
    await group_all(store, story)
    return story


async def test_quotes_by_speaker_newest_first(store: Store) -> None:
    """Exactly that speaker's, page by page, with outlet and link; nothing before `since`."""
    await told(store, "one", "two")
    found = await store.archive.quotes(GUILD, "Mira Holt", since=None, limit=9, offset=0)
    assert [(q.text, q.speaker, q.outlet, q.url) for q in found] == [
        ("We build it.", "Mira Holt", "The Courier", f"https://courier.example/{name}") for name in ("two", "one")
    ]
    assert len(await store.archive.quotes(GUILD, "Mira Holt", since=None, limit=1, offset=1)) == 1
    assert not await store.archive.quotes(GUILD, "Mira Holt", since=NOW, limit=9, offset=0)
    assert not await store.archive.quotes(GUILD, "Mira", since=None, limit=9, offset=0)


async def test_articles_by_their_words(store: Store) -> None:
    """Each word in one of its forms, latest first, page by page; an analysis anew is found by its new words only."""
    await told(store, "one", "two")
    search = store.archive.search
    found = await search(GUILD, [{"nothing", "build"}], since=None, limit=9, offset=0)
    assert [r.url for r in found] == ["https://courier.example/two", "https://courier.example/one"]
    assert len(await search(GUILD, [{"build"}], since=None, limit=9, offset=1)) == 1
    assert await search(GUILD, [{"build"}, {"submarin"}], since=None, limit=9, offset=0) == []
    assert await search(GUILD, [{"build"}], since=NOW, limit=9, offset=0) == []
    assert await search(OTHER, [{"build"}], since=None, limit=9, offset=0) == []


async def test_names_are_found_by_any_part(store: Store) -> None:
    """Whatever their case, and with the signs that patterns use taken for themselves."""
    await told(store, "one")
    assert await store.archive.speakers(GUILD, "holt", limit=5) == ["Mira Holt"]
    assert await store.archive.authors(GUILD, "ADA", limit=5) == ["Ada Author"]
    for nothing in ("%", "_", "nobody"):
        assert await store.archive.speakers(GUILD, nothing, limit=5) == []


async def test_an_author_with_bio_outlets_and_articles(store: Store) -> None:
    """The bio comes with its source; the latest articles with their links."""
    await told(store, "one", "two")
    found = await store.archive.author(GUILD, "Ada Author")
    assert found is not None
    assert (found.bio, found.bio_source, found.outlets) == ("Ada writes.", "json-ld", ("The Courier",))
    assert [a.url for a in found.articles] == ["https://courier.example/two", "https://courier.example/one"]
    assert await store.archive.author(GUILD, "Nobody") is None


async def test_a_story_whole(store: Store) -> None:
    """Every report in order of time, and every quote."""
    story = await told(store, "one", "two")
    found = await store.archive.story(GUILD, story)
    assert found is not None
    assert [r.url for r in found.reports] == ["https://courier.example/one", "https://courier.example/two"]
    assert [q.text for q in found.quotes] == ["We build it.", "We build it."]
    assert len(await store.archive.said_in(GUILD, [story])) == 2


async def test_nothing_of_it_is_anybody_elses(store: Store) -> None:
    """A workspace without the feed finds neither names nor quotes nor stories."""
    story = await told(store, "one")
    archive = store.archive
    assert await archive.quotes(OTHER, "Mira Holt", since=None, limit=9, offset=0) == []
    assert await archive.speakers(OTHER, "", limit=9) == []
    assert await archive.authors(OTHER, "", limit=9) == []
    assert await archive.author(OTHER, "Ada Author") is None
    assert await archive.story(OTHER, story) is None
    assert await archive.said_in(OTHER, [story]) == []


async def test_a_delivery_leads_to_its_digest(store: Store) -> None:
    """Its key names digest and part, for its own workspace only."""
    made = await subscribe(store, workspace=GUILD)
    await store.outbox.add(digest(made, parts=2, document=document(stories=(1, 2))), now=NOW)
    (sent,) = await store.outbox.claim(now=NOW + HOUR, lease=lease(), limit=5, platforms=PLATFORMS)
    key = sent.delivery.key
    found = await store.outbox.carried(GUILD, key)
    assert found == (sent.document, sent.delivery.part, sent.options)
    assert await store.outbox.carried(OTHER, key) is None
    assert await store.outbox.carried(GUILD, "nothing") is None
