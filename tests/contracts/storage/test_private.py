"""What comes from a feed with a secret stays in its workspace."""

from contracts.storage.making import COURIER, GUILD, HOUR, NOW, bring, claimed, entry, group_all, lease
from sqlalchemy import text

from digestbot.adapters.storage import SqlStore
from digestbot.core.digests.destination import LOCAL
from digestbot.core.feeds.stored_feed import StoredFeed
from digestbot.ports import StoryQuery


async def private(store: SqlStore) -> StoredFeed:
    """Return a claimed feed of GUILD's own."""
    feed = await claimed(store, workspace=GUILD)
    async with store._database.writing() as connection:
        await connection.execute(text("UPDATE feeds SET scope = 'discord:1' WHERE id = :id"), {"id": feed.id})
    (found,) = [s.feed for s in await store.feeds.sources(GUILD)]
    return found


async def test_a_private_feed_is_another_one_than_the_shared(store: SqlStore) -> None:
    """The same address without the secret is a feed of its own; an article of both is two articles."""
    mine = await private(store)
    shared = await claimed(store)
    assert (mine.url, mine.scope) == (shared.url, GUILD)
    assert mine.id != shared.id
    await bring(store, mine, entry("a"))
    await bring(store, shared, entry("a"))
    found = await store.articles.claim_unread(now=NOW, lease=lease(), limit=9)
    assert sorted(a.scope for a in found) == ["", GUILD]


async def test_a_private_article_is_shown_in_its_workspace_only(store: SqlStore) -> None:
    """Within one story each workspace sees what it may; a wrong source row opens nothing."""
    mine, shared = await private(store), await claimed(store)
    await bring(store, shared, entry("a"))
    ((open_article, story),) = await group_all(store)
    await bring(store, mine, entry("b"))
    ((private_article, _),) = await group_all(store, story)
    async with store._database.writing() as connection:
        copied = "INSERT INTO sources SELECT 'local', feed_id, title, weight, paused, added_at FROM sources WHERE feed_id = :id"
        await connection.execute(text(copied), {"id": mine.id})
    await store.feeds.add(GUILD, COURIER, now=NOW)
    seen = {}
    for workspace in (LOCAL, GUILD):
        query = StoryQuery(workspace=workspace, since=NOW - HOUR, until=NOW + HOUR)
        (found,) = await store.stories.candidates(query)
        seen[workspace] = [a.id for a in found.articles]
    assert seen == {LOCAL: [open_article], GUILD: [open_article, private_article]}


async def test_erasing_takes_private_feeds_articles_and_stories(store: SqlStore) -> None:
    """Nothing that came from the workspace's secret is left; a shared story keeps its other articles."""
    mine, shared = await private(store), await claimed(store)
    await bring(store, shared, entry("a"))
    ((article, story),) = await group_all(store)
    await bring(store, mine, entry("b"))
    await group_all(store, story)
    await bring(store, mine, entry("c"))
    await group_all(store)
    await store.workspaces.erase(GUILD)
    assert [(s, f.id) for s, f in await store.stories.open_members(since=NOW)] == [(story, str(article))]
    async with store._database.reading() as connection:
        for table, count in (("feeds", 1), ("articles", 1), ("entries", 1), ("analyses", 1), ("stories", 1)):
            assert (await connection.execute(text(f"SELECT count(*) FROM {table}"))).scalar() == count, table  # noqa: S608 - a table's name
