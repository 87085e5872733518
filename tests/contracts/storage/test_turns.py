"""Workspaces take turns at every step: one with 10,000 due units keeps none of 50 others waiting that have one each."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest
from contracts.storage.making import (
    CHANNEL,
    HOUR,
    NOW,
    PLATFORMS,
    analyse_all,
    bring,
    claimed,
    digest,
    entry,
    lease,
    read_all,
    subscribe,
)
from sqlalchemy import Table, insert, select, update

from digestbot.adapters.storage import SqlStore
from digestbot.adapters.storage.statements import batches
from digestbot.adapters.storage.tables import (
    analyses,
    articles,
    deliveries,
    digests,
    feeds,
    sources,
    subscriptions,
    workspaces,
)
from digestbot.core.digests.destination import WorkspaceId

HOG = WorkspaceId("discord:0")
MANY, OTHERS, ROOM = 10_000, 50, 100


async def copied(store: SqlStore, table: Table, count: int, **changes: Callable[[int], Any]) -> None:
    """Copy the table's first row so many times, changed by the number of the copy."""
    async with store._database.writing() as connection:
        row = (await connection.execute(select(table).order_by(*table.primary_key.columns).limit(1))).one()._mapping
        plain = {name: value for name, value in row.items() if name != "id"}
        rows = [{**plain, **{name: change(n) for name, change in changes.items()}} for n in range(count)]
        for some in batches(rows):
            await connection.execute(insert(table), some)


def whose(n: int) -> str:
    """Return the workspace of the n-th copy: most are the hog's, the last fifty others'."""
    return HOG if n < MANY else f"discord:{n - MANY + 1}"


def due(n: int) -> Any:
    """Return when it was due: the hog's have waited longer."""
    return NOW - 2 * HOUR if n < MANY else NOW - HOUR


async def many_workspaces(store: SqlStore) -> None:
    """Make the hog and the others."""
    await store.workspaces.ensure(HOG, now=NOW)
    await copied(store, workspaces, OTHERS, id=lambda n: f"discord:{n + 1}")


async def many_feeds(store: SqlStore) -> None:
    """Let the hog read 10,000 feeds that are due, and each of the others one."""
    await many_workspaces(store)
    await claimed(store, "https://courier.example/0", workspace=HOG)
    await copied(
        store,
        feeds,
        MANY + OTHERS,
        url=lambda n: f"https://courier.example/f{n}",
        next_at=due,
        lease_until=lambda _: None,
    )
    async with store._database.reading() as connection:
        first = (await connection.execute(select(feeds.c.id).where(feeds.c.url.endswith("/f0")))).scalar_one()
    await copied(store, sources, MANY + OTHERS, feed_id=lambda n: first + n, workspace=whose)


async def many_articles(store: SqlStore) -> None:
    """Let each of those feeds bring an article that waits for the next step, the hog's first."""
    await many_feeds(store)
    async with store._database.reading() as connection:
        first = (await connection.execute(select(feeds.c.id).where(feeds.c.url.endswith("/f0")))).scalar_one()
    await copied(
        store,
        articles,
        MANY + OTHERS,
        identity=lambda n: f"copy {n}",
        feed_id=lambda n: first + n,
        next_at=due,
        published=due,
        lease_until=lambda _: None,
    )


async def polls(store: SqlStore) -> Sequence[str]:
    """Claim feeds; return whose they are."""
    await many_feeds(store)
    found = await store.feeds.claim_due(now=NOW, lease=lease(), limit=ROOM)
    async with store._database.reading() as connection:
        readers = await connection.execute(select(sources.c.feed_id, sources.c.workspace))
        known = {row.feed_id: row.workspace for row in readers}
    return [known[feed.id] for feed in found]


async def of_articles(store: SqlStore, found: Sequence[Any]) -> Sequence[str]:
    """Return whose articles those are."""
    async with store._database.reading() as connection:
        rows = await connection.execute(
            select(articles.c.id, sources.c.workspace).join(sources, sources.c.feed_id == articles.c.feed_id)
        )
        known = {row.id: row.workspace for row in rows}
    return [known[article.id] for article in found]


async def brought(store: SqlStore) -> None:
    """Bring one article, to be copied."""
    feed = await claimed(store, "https://first.example/", workspace=HOG)
    await bring(store, feed, entry("one"))


async def reads(store: SqlStore) -> Sequence[str]:
    """Claim articles to read."""
    await brought(store)
    await many_articles(store)
    return await of_articles(
        store, await store.articles.claim_unread(now=NOW, lease=lease(), limit=ROOM, of_one_feed=8)
    )


async def analyses_(store: SqlStore) -> Sequence[str]:
    """Claim articles to analyse."""
    await brought(store)
    await read_all(store)
    await many_articles(store)
    return await of_articles(store, await store.articles.claim_unanalysed(now=NOW, lease=lease(), limit=ROOM))


async def groups(store: SqlStore) -> Sequence[str]:
    """Take articles to group."""
    await brought(store)
    await analyse_all(store)
    await many_articles(store)
    async with store._database.reading() as connection:
        first = (await connection.execute(select(articles.c.id).where(articles.c.identity == "copy 0"))).scalar_one()
    await copied(
        store, analyses, MANY + OTHERS, article_id=lambda n: first + n, published=due, body=lambda _: "It rained."
    )
    return await of_articles(store, await store.articles.ungrouped(limit=ROOM))


async def composes(store: SqlStore) -> Sequence[str]:
    """Claim subscriptions."""
    await many_workspaces(store)
    await subscribe(store, workspace=HOG)
    await copied(store, subscriptions, MANY + OTHERS, name=lambda n: f"n{n}", workspace=whose, next_at=due)
    found = await store.subscriptions.claim_due(now=NOW, lease=lease(), limit=ROOM, platforms=PLATFORMS)
    return [one.workspace for one in found]


async def delivers(store: SqlStore) -> Sequence[str]:
    """Claim deliveries, each to a place of its own."""
    await many_workspaces(store)
    one = await subscribe(store, workspace=HOG)
    await store.outbox.add(replace(digest(one), due_at=NOW - 3 * HOUR), now=NOW)
    async with store._database.writing() as connection:
        await connection.execute(update(deliveries).values(next_at=None, state="sent"))
    await copied(
        store,
        digests,
        MANY + OTHERS,
        workspace=whose,
        due_at=lambda n: NOW + n * HOUR,
        subscription_id=lambda _: one.id,
    )
    async with store._database.reading() as connection:
        first = (await connection.execute(select(digests.c.id).where(digests.c.due_at == NOW))).scalar_one()
    await copied(
        store,
        deliveries,
        MANY + OTHERS,
        digest_id=lambda n: first + n,
        key=lambda n: f"key{n}",
        destination=lambda n: f"{CHANNEL}{n}",
        state=lambda _: "pending",
        next_at=due,
        retry_at=due,
    )
    found = await store.outbox.claim(now=NOW, lease=lease(), limit=ROOM, platforms=PLATFORMS)
    return [one.workspace for one in found]


@pytest.mark.timeout(60)
@pytest.mark.parametrize("step", [polls, reads, analyses_, groups, composes, delivers])
async def test_nobody_waits_for_a_backlog_of_somebody_else(
    store: SqlStore, step: Callable[[SqlStore], Awaitable[Sequence[str]]]
) -> None:
    """One claim has everybody's unit, and its other places are for who has more."""
    found = await step(store)
    assert len(found) == ROOM
    assert set(found) == {HOG, *(f"discord:{n + 1}" for n in range(OTHERS))}
