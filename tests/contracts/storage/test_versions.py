"""Who may write what everybody reads: an article's own row is its page's and its own site's feeds'."""

import pytest
from contracts.storage.making import GUILD, HOUR, NOW, bring, claimed, entry, lease, read_result

from digestbot.core.feeds.stored_feed import NewEntry
from digestbot.ports import Store

EVIL, SECTION = "https://evil.example/feed", "https://courier.example/section/feed"
LINK = "https://courier.example/a"


def said(words: str, **other: object) -> NewEntry:
    """Return an entry that says such words about the one article."""
    told = {"title": words, "content_hash": words, "identity": f"link:{LINK}", "link": LINK, **other}
    return entry("a", **told)


async def titles(store: Store) -> set[str | None]:
    """Claim what waits to be read, an hour later each time; return the words that came with it."""
    found = await store.articles.claim_unread(now=NOW + 10 * HOUR, lease=lease(at=NOW - HOUR), limit=10)
    return {article.title for article in found}


async def test_what_another_feed_says_is_a_row_of_its_own(store: Store) -> None:
    """Whoever comes first, the article's own feed writes the article, and the other a version."""
    evil = await claimed(store, EVIL, workspace=GUILD)
    await bring(store, evil, said("lie", own=False))
    await bring(store, await claimed(store), said("truth"))
    found = await store.articles.claim_unread(now=NOW, lease=lease(), limit=10)
    assert {(a.title, a.own) for a in found} == {("lie", False), ("truth", True)}


async def test_whoever_comes_later_joins_the_article(store: Store) -> None:
    """It is there already: another feed's announcement adds nothing, and its edits neither."""
    await bring(store, await claimed(store), said("truth"))
    evil = await claimed(store, EVIL, workspace=GUILD)
    await bring(store, evil, said("lie", own=False))
    await bring(store, evil, said("greater lie", own=False))
    assert await titles(store) == {"truth"}


@pytest.mark.parametrize("own", [True, False])
async def test_an_edit_counts_from_where_the_row_came(store: Store, *, own: bool) -> None:
    """A second feed of the site, or one of another, edits what the first wrote: nothing comes of it. The first may."""
    first = await claimed(store)
    await bring(store, first, said("truth"))
    other = await claimed(store, SECTION if own else EVIL, workspace=GUILD)
    await bring(store, other, said("truth", own=own))
    await bring(store, other, said("lie", own=own))
    assert await titles(store) == {"truth"}
    await bring(store, first, said("correction"))
    assert await titles(store) == {"correction"}


async def test_a_page_that_was_read_is_everybodys(store: Store) -> None:
    """The version gives way to the page's words; a feed that comes later joins them, and edits nothing."""
    evil = await claimed(store, EVIL, workspace=GUILD)
    await bring(store, evil, said("lie", own=False))
    (version,) = await store.articles.claim_unread(now=NOW, lease=lease(), limit=10)
    await store.articles.record_read(version.id, read_result(own_words=True))
    await bring(store, await claimed(store, SECTION), said("truth"))
    await bring(store, evil, said("greater lie", own=False))
    (article,) = await store.articles.claim_unanalysed(now=NOW, lease=lease(), limit=10)
    assert article.raw.title == read_result().title
    assert await titles(store) == set()


async def test_two_versions_of_a_page_become_one_article(store: Store) -> None:
    """Both were announced before the page was read; the second reading finds the first one's."""
    for number, url in enumerate((EVIL, "https://links.example/rss")):
        feed = await claimed(store, url, workspace=GUILD)
        await bring(store, feed, said(f"words {number}", own=False))
    for version in await store.articles.claim_unread(now=NOW, lease=lease(), limit=10):
        await store.articles.record_read(version.id, read_result(own_words=True))
    assert len(await store.articles.claim_unanalysed(now=NOW, lease=lease(), limit=10)) == 1


async def test_a_link_that_was_turned_elsewhere_takes_no_article(store: Store) -> None:
    """What was read at the new address is no part of the page that the entry led to before."""
    evil = await claimed(store, EVIL, workspace=GUILD)
    await bring(store, evil, said("bait", own=False))
    await bring(
        store, evil, said("lie", own=True, identity="link:https://evil.example/x", link="https://evil.example/x")
    )
    (version,) = await store.articles.claim_unread(now=NOW, lease=lease(), limit=10)
    await store.articles.record_read(version.id, read_result(own_words=True))
    await bring(store, await claimed(store), said("truth"))
    assert await titles(store) == {"truth"}
