"""What `ports.Throttle` promises."""

import asyncio
from dataclasses import dataclass, field
from datetime import datetime

import pytest
from contracts.storage.making import NOW

from digestbot.adapters.storage import SqlStore, open_store
from digestbot.adapters.storage.throttle import TURNS


@dataclass(slots=True)
class Sleeper:
    """A clock that remembers how long it was asked to sleep, and does not."""

    slept: list[float] = field(default_factory=list)

    def now(self) -> datetime:
        """Return one instant."""
        return NOW

    async def sleep(self, seconds: float) -> None:
        """Remember."""
        self.slept.append(seconds)


async def test_turns_are_shared_by_all_processes(postgres_url: str) -> None:
    """Two processes that take four turns of five each wait as long as one that takes eight: the last comes after seven fifths."""
    clock = Sleeper()
    async with open_store(postgres_url) as one, open_store(postgres_url) as other:
        both = [store.throttle("peer", clock, per_second=TURNS) for store in (one, other)]
        began = asyncio.get_running_loop().time()
        for _ in range(4 * TURNS):
            for throttle in both:
                assert await throttle.turn(longest=60) == 0
        took = asyncio.get_running_loop().time() - began
        another = one.throttle("another peer", clock, per_second=TURNS)
        assert await another.turn(longest=0.5) == 0
    assert clock.slept[-1] < 0.5
    assert 7 - took <= max(clock.slept) <= 7 + took


async def test_a_pause_holds_for_every_process(postgres_url: str) -> None:
    """A turn that is far off is not waited for, and when it comes is said."""
    clock = Sleeper()
    async with open_store(postgres_url) as one, open_store(postgres_url) as other:
        await one.throttle("peer", clock, per_second=TURNS).pause(30)
        assert await other.throttle("peer", clock, per_second=TURNS).turn(longest=5) == pytest.approx(30, abs=5)
    assert clock.slept == []


async def test_one_process_alone_waits_for_nobody(store: SqlStore, url: str) -> None:
    """On SQLite nothing is written, for what it asks counts its requests itself."""
    throttle = store.throttle("peer", Sleeper(), per_second=0.01)
    await throttle.pause(60)
    waits = [await throttle.turn(longest=0.0) for _ in range(2 * TURNS)]
    assert all(wait == 0 for wait in waits) == url.startswith("sqlite")
