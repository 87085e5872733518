"""What `ports.Archive` promises, and what stands behind the buttons of a digest."""

import pytest
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

from digestbot.core.digests.destination import WorkspaceId
from digestbot.core.feeds.stored_feed import FeedId
from digestbot.core.stories.archive import ArchiveQuery
from digestbot.core.stories.stored_story import StoryId
from digestbot.core.text.query import words
from digestbot.ports import Store


async def told(store: Store, *names: str) -> StoryId:
    """Bring some articles of the guild into one story."""
    feed = await claimed(store, workspace=GUILD)
    await bring(store, feed, entry(names[0]))
    ((_article, story),) = await group_all(store)
    await bring(store, feed, *(entry(name) for name in names[1:]))
    await group_all(store, story)
    return story


async def quoted(
    store: Store, sought: ArchiveQuery, *, who: WorkspaceId = GUILD, limit: int = 9, offset: int = 0
) -> list[str]:
    """Return the addresses of the quotes that are found."""
    return [q.url or "" for q in await store.archive.quotes(who, sought, limit=limit, offset=offset)]


async def searched(
    store: Store, sought: ArchiveQuery, *, who: WorkspaceId = GUILD, limit: int = 9, offset: int = 0
) -> list[str]:
    """Return the addresses of the articles that are found."""
    return [r.url or "" for r in await store.archive.search(who, sought, limit=limit, offset=offset)]


async def test_quotes_by_speaker_newest_first(store: Store) -> None:
    """Exactly that speaker's, page by page, with outlet and link; nothing before `since`."""
    await told(store, "one", "two")
    found = await store.archive.quotes(GUILD, ArchiveQuery(speaker="Mira Holt"), limit=9, offset=0)
    assert [(q.text, q.speaker, q.outlet, q.url) for q in found] == [
        ("We build it.", "Mira Holt", "The Courier", f"https://courier.example/{name}") for name in ("two", "one")
    ]
    assert len(await quoted(store, ArchiveQuery(speaker="Mira Holt"), limit=1, offset=1)) == 1
    assert not await quoted(store, ArchiveQuery(speaker="Mira Holt", since=NOW))
    assert not await quoted(store, ArchiveQuery(speaker="Mira"))


async def test_quotes_by_their_words(store: Store) -> None:
    """All words in one quote, in any form; the words around it do not count, nor those of a quote that an edit took away."""
    await told(store, "one", "two")
    assert await quoted(store, ArchiveQuery(words=words("building"))) == [
        f"https://courier.example/{n}" for n in ("two", "one")
    ]
    assert await quoted(store, ArchiveQuery(words=words("building"), speaker="Mira Holt"), limit=1) == [
        "https://courier.example/two"
    ]
    assert not await quoted(store, ArchiveQuery(words=words("building"), speaker="Somebody Else"))
    assert not await quoted(store, ArchiveQuery(words=words("rained")))
    assert not await quoted(store, ArchiveQuery(words=words("build"), since=NOW))
    (one, *_) = await store.archive.search(GUILD, ArchiveQuery(), limit=1, offset=1)
    await bring(store, (await store.feeds.sources(GUILD))[0].feed, entry("one", content_hash="2"))
    await group_all(store, body="It only rained.")
    assert one.url not in await quoted(store, ArchiveQuery(words=words("build")))


async def test_articles_by_their_words(store: Store) -> None:
    """Each word in one of its forms, latest first, page by page; an analysis anew is found by its new words only."""
    await told(store, "one", "two")
    both = [f"https://courier.example/{name}" for name in ("two", "one")]
    assert await searched(store, ArchiveQuery(words=words("harbours built building"))) == []
    assert await searched(store, ArchiveQuery(words=words("harbours building"))) == both
    assert await searched(store, ArchiveQuery(words=words("building")), limit=1, offset=1) == both[1:]
    assert await searched(store, ArchiveQuery(words=words("build submarine"))) == []
    assert await searched(store, ArchiveQuery(words=words("build"), since=NOW)) == []
    assert await searched(store, ArchiveQuery(words=words("build")), who=OTHER) == []


async def test_articles_by_author_and_source(store: Store) -> None:
    """The whole name of the author, and the feed that brought it, alone or with words."""
    await told(store, "one")
    (source,) = await store.feeds.sources(GUILD)
    one = ["https://courier.example/one"]
    assert await searched(store, ArchiveQuery(author="Ada Author", feed=source.feed.id, words=words("build"))) == one
    assert await searched(store, ArchiveQuery(author="Ada")) == []
    assert await searched(store, ArchiveQuery(feed=FeedId(source.feed.id + 1))) == []
    assert await quoted(store, ArchiveQuery(feed=source.feed.id)) == one
    assert await quoted(store, ArchiveQuery(feed=FeedId(source.feed.id + 1))) == []


@pytest.mark.parametrize(
    ("typed", "reader", "hits"),
    [
        ("the bank builds", "de", ["en"]),
        ("die brücke", "en", ["de"]),
        ("die brücke", "de", ["de"]),
        ("brücken baut die bank", "en", ["de"]),
        ("bank", "en", ["de", "en"]),
        ("die", "en", []),
        ("the", "fr", []),
        ("the", "en", []),
        ("die bank", "en", ["de"]),
        ("die bank", "de", ["de", "en"]),
        ("ponts the", "en", ["fr"]),
        ("ponts the", "fr", []),
    ],
)
async def test_a_text_keeps_no_stop_words_of_its_language(
    store: Store, typed: str, reader: str, hits: list[str]
) -> None:
    """Whoever asks, in whatever language: a stop word of the text's own counts as said, another one has to be said."""
    feed = await claimed(store, workspace=GUILD)
    for code, body in (
        ("en", "The bank builds the bridge."),
        ("de", "Die Bank baut die Brücke am Haus."),
        ("fr", "La banque répare les ponts."),
    ):
        await bring(store, feed, entry(code))
        await group_all(store, body=body, title=body, language=code)
    found = await searched(store, ArchiveQuery(words=words(typed, reader)))
    assert sorted(url.rpartition("/")[2] for url in found) == hits


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
    assert await archive.quotes(OTHER, ArchiveQuery(), limit=9, offset=0) == []
    assert await archive.search(OTHER, ArchiveQuery(), limit=9, offset=0) == []
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
    assert found is not None
    assert (found.document, found.part, found.options) == (sent.document, sent.delivery.part, sent.options)
    assert found.destination == sent.delivery.destination
    assert await store.outbox.carried(OTHER, key) is None
    assert await store.outbox.carried(GUILD, "nothing") is None
