"""How processes on PostgreSQL share the deliveries that are due, and what a claim costs beside a long transaction."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import psycopg
from contracts.storage.making import NOW, PLATFORMS, digest, lease, subscribe
from sqlalchemy import event, make_url

from digestbot.adapters.storage import SqlStore, open_store
from digestbot.core.delivery.delivery import Delivery, Receipt
from digestbot.core.digests.destination import Destination
from digestbot.core.digests.subscription import Subscription
from digestbot.ports import ClaimedDelivery, Store


async def claim(store: Store, owner: str, *, now: Any = NOW, limit: int = 100) -> list[ClaimedDelivery]:
    """Claim for every platform."""
    return list(await store.outbox.claim(now=now, lease=lease(owner, at=now), limit=limit, platforms=PLATFORMS))


async def test_processes_that_claim_at_once_share_what_is_due(postgres_url: str) -> None:
    """Forty destinations with two digests each, four processes: each delivery is claimed once, one a destination at a time."""
    async with open_store(postgres_url) as store:
        for n in range(40):
            one = await subscribe(store, f"s{n}", destination=Destination(f"slack:T/{n}"))
            await store.outbox.add(digest(one), now=NOW)
            await store.outbox.add(digest(one, due_at=NOW - timedelta(hours=1)), now=NOW)
        others = [open_store(postgres_url) for _ in range(3)]
        stores = [store, *[await other.__aenter__() for other in others]]
        try:
            seen: list[int] = []
            while len(seen) < 80:
                rounds = await asyncio.gather(*(claim(s, str(n), limit=7) for n, s in enumerate(stores)))
                taken = [c for found in rounds for c in found]
                assert len({c.delivery.destination for c in taken}) == len(taken)
                seen += [c.delivery.id for c in taken]
                for c in taken:
                    assert await store.outbox.record(_sent(c))
            assert len(set(seen)) == 80
        finally:
            for other in others:
                await other.__aexit__(None, None, None)


async def test_a_process_that_is_choosing_keeps_no_other_from_other_destinations(postgres_url: str) -> None:
    """The lock that a choice takes is its destination's alone: an open claim of one leaves the rest free."""
    async with open_store(postgres_url) as store:
        for n in range(3):
            one = await subscribe(store, f"s{n}", destination=Destination(f"slack:T/{n}"))
            await store.outbox.add(digest(one), now=NOW)
        with psycopg.connect(_plain(postgres_url)) as other:
            other.execute("SELECT pg_advisory_xact_lock(%s, hashtext('slack:T/1'))", (0x64696765,))
            found = await claim(store, "a")
            assert sorted(c.delivery.destination for c in found) == ["slack:T/0", "slack:T/2"]
        assert [c.delivery.destination for c in await claim(store, "a")] == ["slack:T/1"]


async def test_a_claim_does_not_walk_over_what_is_done_while_an_old_transaction_is_open(postgres_url: str) -> None:
    """After hundreds of deliveries beside an open snapshot, a claim touches some few pages more, and not one for each."""
    async with open_store(postgres_url) as store:
        subscriptions = [await subscribe(store, f"s{n}", destination=Destination(f"slack:T/{n}")) for n in range(20)]
        start = await _load(store, subscriptions, NOW)
        with psycopg.connect(_plain(postgres_url), autocommit=True) as other:
            other.execute("VACUUM deliveries")
        idle = await _pages(store, postgres_url, now=start)
        with psycopg.connect(_plain(postgres_url)) as other:
            other.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
            other.execute("SELECT count(*) FROM deliveries")
            end = await _load(store, subscriptions, start)
            assert await _pages(store, postgres_url, now=end) <= idle + 20


async def _load(store: SqlStore, subscriptions: Sequence[Subscription], start: datetime) -> datetime:
    """Send one digest a subscription and minute for a quarter of an hour; return when that was over."""
    for minute in range(15):
        now = start + timedelta(minutes=minute)
        for one in subscriptions:
            await store.outbox.add(digest(one, due_at=now), now=now)
        for claimed in await claim(store, "a", now=now):
            assert await store.outbox.record(_sent(claimed, now))
    return now + timedelta(minutes=1)


def _sent(claimed: ClaimedDelivery, now: datetime = NOW) -> Delivery:
    receipt = Receipt(channel="1", message="2")
    return replace(claimed.delivery, state="sent", sent_at=now, retry_at=None, receipt=receipt)


async def _pages(store: SqlStore, url: str, *, now: Any = NOW) -> int:
    """Return how many pages the statements of a claim touch that finds nothing and does not look at everything."""
    await claim(store, "a", now=now)
    said: list[tuple[str, Any]] = []

    def listen(_c: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        said.append((statement, parameters))

    engine = store._database._writer.sync_engine
    event.listen(engine, "before_cursor_execute", listen)
    assert await claim(store, "a", now=now) == []
    event.remove(engine, "before_cursor_execute", listen)
    pages = 0
    with psycopg.connect(_plain(url)) as connection:
        for statement, parameters in said:
            (plan,) = connection.execute(
                f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {statement}".encode(), parameters
            ).fetchall()
            top = plan[0][0]["Plan"]
            pages += top["Shared Hit Blocks"] + top["Shared Read Blocks"]
        connection.rollback()
    return pages


def _plain(url: str) -> str:
    return make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
