"""What `ports.Articles` promises."""

from collections import Counter

import pytest
from contracts.storage.making import (
    HOUR,
    MINUTE,
    NOW,
    analyse_all,
    analysis,
    bring,
    claimed,
    entry,
    group_all,
    lease,
    read_all,
    read_result,
)

from digestbot.core.articles.article import ArticleId, Claim, Label, RawArticle
from digestbot.core.articles.article_states import ReadArticle, UnreadArticle
from digestbot.core.digests.destination import LOCAL, WorkspaceId
from digestbot.core.stories.story import Member
from digestbot.ports import Store


async def test_an_unread_article_holds_what_the_feed_gave(store: Store) -> None:
    """Address, words and authors are the entry's; outlet and language are the feed's."""
    feed = await claimed(store)
    await bring(store, feed, entry("a", content="All of it.", image="https://courier.example/i.png"))
    (article,) = await store.articles.claim_unread(now=NOW, lease=lease(), limit=5)
    assert article == UnreadArticle(
        id=article.id,
        scope="",
        url="https://courier.example/a",
        title="Title a",
        teaser="Teaser a.",
        content="All of it.",
        outlet="The Courier",
        language="en",
        published=NOW - HOUR,
        image="https://courier.example/i.png",
        authors=("Ada Author",),
        categories=("harbour",),
        feed=feed.id,
    )


async def test_the_oldest_are_read_first_and_one_claim_holds(store: Store) -> None:
    """Claims go by age, up to the limit; what is claimed is nobody else's until the lease ends, and counts its attempts."""
    feed = await claimed(store)
    await bring(store, feed, entry("young"), at=NOW)
    await bring(store, feed, entry("old"), at=NOW - HOUR)
    (first,) = await store.articles.claim_unread(now=NOW, lease=lease("a"), limit=1)
    (second,) = await store.articles.claim_unread(now=NOW, lease=lease("b"), limit=5)
    assert [first.title, second.title] == ["Title old", "Title young"]
    assert not await store.articles.claim_unread(now=NOW + 4 * MINUTE, lease=lease("c"), limit=5)
    again = await store.articles.claim_unread(now=NOW + 5 * MINUTE, lease=lease("c"), limit=5)
    assert [(a.id, a.attempts) for a in again] == [(first.id, 1), (second.id, 1)]


async def test_what_was_read_waits_for_analysis(store: Store) -> None:
    """Reading hands over the page's own words; the article is not read again."""
    feed = await claimed(store)
    await bring(store, feed, entry("a"))
    (article,) = await read_all(store)
    assert not await store.articles.claim_unread(now=NOW + HOUR, lease=lease(), limit=5)
    (read,) = await store.articles.claim_unanalysed(now=NOW, lease=lease(), limit=5)
    assert read == ReadArticle(
        id=article,
        raw=RawArticle(
            title="The harbour is rebuilt",
            dek="Work begins.",
            text="Mira Holt said: “We build it.” It rained.",
            url="https://courier.example/story",
            outlet="The Courier",
            language="en",
            published=NOW - HOUR,
            claims=(Claim(name="Ada Author", bio="Ada writes.", source="json-ld"),),
            labels=(Label(text="Ports", source="section"),),
        ),
    )
    assert not await store.articles.claim_unanalysed(now=NOW, lease=lease("other"), limit=5)


async def test_a_read_that_failed_rests(store: Store) -> None:
    """A given-back claim comes again at its time and not before, and knows that it was tried."""
    feed = await claimed(store)
    await bring(store, feed, entry("a"))
    (article,) = await store.articles.claim_unread(now=NOW, lease=lease(), limit=5)
    await store.articles.retry_read(article.id, at=NOW + HOUR)
    assert not await store.articles.claim_unread(now=NOW + HOUR - MINUTE, lease=lease(), limit=5)
    (again,) = await store.articles.claim_unread(now=NOW + HOUR, lease=lease(), limit=5)
    assert again.attempts == 1


@pytest.mark.parametrize("step", ["read", "analyse"])
async def test_a_failed_article_is_put_aside_until_it_is_edited(store: Store, step: str) -> None:
    """What cannot be read or analysed is claimed no more; an edit gives it another chance."""
    feed = await claimed(store)
    await bring(store, feed, entry("a"))
    (article,) = (
        [a.id for a in await store.articles.claim_unread(now=NOW, lease=lease(), limit=5)]
        if step == "read"
        else await read_all(store)
    )
    if step == "analyse":
        await store.articles.claim_unanalysed(now=NOW, lease=lease(), limit=5)
    await store.articles.record_failure(article, reason="it is empty")
    later = NOW + HOUR
    assert not await store.articles.claim_unread(now=later, lease=lease(at=later), limit=5)
    assert not await store.articles.claim_unanalysed(now=later, lease=lease(at=later), limit=5)
    await bring(store, feed, entry("a", content_hash="2"), at=later)
    assert len(await store.articles.claim_unread(now=later, lease=lease(at=later), limit=5)) == 1


async def test_an_analysed_article_waits_for_its_story(store: Store) -> None:
    """What grouping needs is the analysis's own: its title, body and language."""
    feed = await claimed(store)
    await bring(store, feed, entry("a"))
    (article,) = await analyse_all(store, language="de")
    assert not await store.articles.claim_unanalysed(now=NOW + HOUR, lease=lease(), limit=5)
    (waiting,) = await store.articles.ungrouped(limit=5)
    assert waiting.member == Member(
        id=str(article),
        title="The harbour is rebuilt",
        text="Mira Holt said: “We build it.” It rained.",
        published=NOW - HOUR,
        source="The Courier",
        language="de",
        url="https://courier.example/story",
    )
    assert (waiting.id, waiting.revised) == (article, False)


async def test_articles_are_grouped_in_order_of_publication(store: Store) -> None:
    """Where the date is unknown the time counts at which the article was first seen; then the id."""
    feed = await claimed(store)
    await bring(store, feed, *(entry(name, identity=name) for name in "abcd"))
    found = await store.articles.claim_unread(now=NOW, lease=lease(), limit=5)
    dates = {"Title a": NOW + HOUR, "Title b": None, "Title c": NOW - HOUR, "Title d": None}
    for a in found:
        await store.articles.record_read(a.id, read_result(title=a.title, published=dates[a.title or ""]))
    for r in await store.articles.claim_unanalysed(now=NOW, lease=lease(), limit=5):
        await store.articles.record_analysis(
            r.id, analysis(title=r.raw.title, published=r.raw.published), now=NOW + 2 * HOUR
        )
    titles = [a.member.title for a in await store.articles.ungrouped(limit=3)]
    assert titles == ["Title c", "Title b", "Title d"]


async def test_an_edit_while_an_article_is_read_or_analysed_is_not_lost(store: Store) -> None:
    """The edit ends the claim: what its holder records of the old text is dropped, and the new text is read."""
    feed = await claimed(store)
    await bring(store, feed, entry("a"))
    (article,) = await store.articles.claim_unread(now=NOW, lease=lease(), limit=5)
    await bring(store, feed, entry("a", content_hash="2"))
    await store.articles.record_read(article.id, read_result("old"))
    assert await read_all(store) == [article.id]
    await store.articles.claim_unanalysed(now=NOW, lease=lease(), limit=5)
    await bring(store, feed, entry("a", content_hash="3"))
    await store.articles.record_analysis(article.id, analysis("old"), now=NOW)
    assert not await store.articles.ungrouped(limit=5)
    assert await analyse_all(store, body="It is new.") == [article.id]
    assert [a.member.text for a in await store.articles.ungrouped(limit=5)] == ["It is new."]


async def test_a_late_holder_changes_nothing(store: Store) -> None:
    """Recording twice, or in the wrong state, leaves the article where it is."""
    feed = await claimed(store)
    await bring(store, feed, entry("a"))
    (article,) = await analyse_all(store)
    await store.articles.record_read(article, read_result("late"))
    await store.articles.retry_read(article, at=NOW)
    await store.articles.record_failure(article, reason="late")
    await store.articles.record_analysis(article, analysis("late"), now=NOW)
    await store.articles.record_read(ArticleId(999), read_result())
    assert [a.member.text for a in await store.articles.ungrouped(limit=5)] == [analysis().body]


async def test_an_edit_that_changes_the_words_is_a_revision(store: Store) -> None:
    """A grouped article with a new body waits for its story again; its analysis is replaced, not added to."""
    feed = await claimed(store)
    await bring(store, feed, entry("a"))
    ((article, story),) = await group_all(store)
    await bring(store, feed, entry("a", content_hash="2"))
    await analyse_all(store, body="Everything is different now.")
    (waiting,) = await store.articles.ungrouped(limit=5)
    assert (waiting.id, waiting.revised, waiting.member.text) == (article, True, "Everything is different now.")
    assert await group_all(store) == [(article, story)]


async def test_an_edit_that_changes_no_word_is_no_revision(store: Store) -> None:
    """Where title and body are what they were, the article stays grouped and nobody is told of it."""
    feed = await claimed(store)
    await bring(store, feed, entry("a"))
    await group_all(store)
    await bring(store, feed, entry("a", content_hash="2"))
    assert len(await analyse_all(store)) == 1
    assert not await store.articles.ungrouped(limit=5)


async def test_any_text_survives_analysis(store: Store) -> None:
    """What no database takes is replaced place by place, so that quotes stay exactly their spans of the body."""
    feed = await claimed(store)
    await bring(store, feed, entry("a"))
    body = "\x00\ud800 Mira Holt said: “We build it.” \U0001f600 ß"
    await analyse_all(store, body=body)
    (waiting,) = await store.articles.ungrouped(limit=5)
    assert waiting.member.text == "\ufffd\ufffd" + body[2:]


async def test_a_claim_takes_few_of_each_feed_however_many_come_first(store: Store) -> None:
    """Fifty older articles of one feed leave room for the others; a feed that has enough under way is passed over."""
    crowd = await claimed(store)
    await bring(store, crowd, *(entry(f"c{n}", published=NOW - HOUR) for n in range(50)), at=NOW - HOUR)
    quiet = await claimed(store, "https://quiet.example/feed", now=NOW + HOUR)
    await bring(store, quiet, entry("q1"), entry("q2"))
    taken = await store.articles.claim_unread(now=NOW + HOUR, lease=lease(at=NOW + HOUR), limit=8, of_one_feed=3)
    assert Counter(article.feed for article in taken) == {crowd.id: 3, quiet.id: 2}
    more = await store.articles.claim_unread(
        now=NOW + HOUR, lease=lease(at=NOW + HOUR), limit=8, of_one_feed=3, without=[crowd.id]
    )
    assert more == []
    rest = await store.articles.claim_unread(now=NOW + HOUR, lease=lease(at=NOW + HOUR), limit=100)
    assert len(rest) == 47


async def test_an_article_comes_with_the_other_pages_of_its_feed(store: Store) -> None:
    """What several pages of a feed share can be told from the article; texts of feeds and of other feeds say nothing of them."""
    feed = await claimed(store)
    other = await claimed(store, "https://herald.example/feed")
    await bring(store, feed, *(entry(name) for name in "abc"))
    await bring(store, other, entry("far", link="https://herald.example/far"))
    for article in await store.articles.claim_unread(now=NOW, lease=lease(), limit=10):
        origin = "teaser" if article.title == "Title c" else "page"
        await store.articles.record_read(article.id, read_result(f"All of {article.title}.", origin=origin))
    read = {r.raw.text: r.raw.others for r in await store.articles.claim_unanalysed(now=NOW, lease=lease(), limit=10)}
    assert read == {
        "All of Title a.": ("All of Title b.",),
        "All of Title b.": ("All of Title a.",),
        "All of Title c.": (),
        "All of Title far.": (),
    }
    assert set(await store.feeds.recent_pages(LOCAL, feed.id)) == {"All of Title a.", "All of Title b."}
    assert await store.feeds.recent_pages(WorkspaceId("discord:9"), feed.id) == []
