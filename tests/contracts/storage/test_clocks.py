"""Clocks are set, and processes do not agree on the time: a message that is being sent slowly is sent once all the same."""

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from contracts.storage.making import HOUR, NOW, PLATFORMS, claimed, digest, lease, subscribe
from peers.outbox import FakeClock
from scenarios.test_immediate import Town
from scenarios.test_soak import Quiet

from digestbot.adapters.storage import SqlStore, open_store
from digestbot.core.delivery.outcome import Outcome
from digestbot.pipeline.deliver import deliver_due
from digestbot.ports import ClaimedDelivery

SKEW = timedelta(minutes=6)


@dataclass
class Slow(Town):
    """A platform that takes a message when it is let to."""

    asked: asyncio.Event = field(default_factory=asyncio.Event)
    go: asyncio.Event = field(default_factory=asyncio.Event)
    tries: int = 0

    async def publish(self, claimed: ClaimedDelivery) -> Outcome:
        """Wait, then post."""
        self.tries += 1
        self.asked.set()
        await self.go.wait()
        return await super().publish(claimed)


async def sending(store: SqlStore, clock: FakeClock, town: Slow, owner: str) -> int:
    """Send what is due, as the process of that name."""
    return await deliver_due(store=store, clock=clock, publishers={"discord": town}, notices=Quiet(), owner=owner)


async def due(store: SqlStore) -> None:
    """Put a digest into the outbox."""
    await store.outbox.add(digest(await subscribe(store)), now=NOW)


async def test_a_clock_that_is_set_during_a_send(store: SqlStore) -> None:
    """Six minutes forward, and back again: the process goes on sending, looks again and again for more, and has posted once."""
    clock, town = FakeClock(at=NOW), Slow()
    await store.claims.begin("a", now=clock.at)
    await due(store)
    task = asyncio.create_task(sending(store, clock, town, "a"))
    await town.asked.wait()
    for at in (NOW + SKEW, NOW - SKEW, NOW + SKEW):
        clock.at = at
        await asyncio.wait((task,), timeout=0.6)  # it claims anew every quarter of a second
    town.go.set()
    await task
    await sending(store, clock, town, "a")
    assert (town.tries, len(town.posted)) == (1, 1)


@pytest.mark.parametrize("skew", [SKEW, -SKEW])
async def test_processes_that_do_not_agree_on_the_time(postgres_url: str, skew: timedelta) -> None:
    """While one sends, another whose clock is six minutes off looks for what was left behind; the message is posted once."""
    town = Slow()
    async with open_store(postgres_url) as one, open_store(postgres_url) as other:
        ours, theirs = FakeClock(at=NOW), FakeClock(at=NOW + skew)
        await one.claims.begin("a", now=ours.at)
        await other.claims.begin("b", now=theirs.at)
        await due(one)
        task = asyncio.create_task(sending(one, ours, town, "a"))
        await town.asked.wait()
        for _ in range(3):
            assert await sending(other, theirs, town, "b") == 0
        town.go.set()
        await task
        theirs.at += HOUR
        await sending(other, theirs, town, "b")
    assert (town.tries, len(town.posted)) == (1, 1)


async def test_a_process_takes_nothing_back_that_it_holds(store: SqlStore) -> None:
    """A send that outlasts its lease is still being made: what its process holds is not lost to itself."""
    await due(store)
    (mine,) = await store.outbox.claim(now=NOW, lease=lease("a"), limit=1, platforms=PLATFORMS)
    late = NOW + HOUR
    again = lease("a", at=late)
    held = {mine.delivery.id}
    assert await store.outbox.claim(now=late, lease=again, limit=1, platforms=PLATFORMS, held=held) == []
    (lost,) = await store.outbox.claim(now=late, lease=again, limit=1, platforms=PLATFORMS)
    assert lost.delivery.unknown_since == NOW


async def test_other_claims_follow_no_clock_that_somebody_sets(store: SqlStore) -> None:
    """What a process has claimed is nobody else's, though the other's clock is six minutes ahead."""
    await store.claims.begin("a", now=NOW)
    feed = await claimed(store)
    later = NOW + SKEW
    assert await store.feeds.claim_due(now=later, lease=lease("b", at=later), limit=9) == []
    assert feed.id
    assert await store.stories.acquire(now=NOW, lease=lease("a"))
    assert not await store.stories.acquire(now=later, lease=lease("b", at=later))
    await subscribe(store)
    assert await store.subscriptions.claim_due(now=NOW, lease=lease("a"), limit=9, platforms=PLATFORMS)
    assert not await store.subscriptions.claim_due(now=later, lease=lease("b", at=later), limit=9, platforms=PLATFORMS)
