"""Loops that keep the steps going."""

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime

from digestbot.adapters.clock import SystemClock
from digestbot.commands.i18n import Translations
from digestbot.core.digests.destination import WorkspaceId
from digestbot.errors import StorageError
from digestbot.ports import NoticeMessage
from digestbot.runtime.loops import Step, run_forever, run_once


@dataclass
class FakeClock:
    """A clock whose sleeps end at once and are remembered."""

    slept: list[float] = field(default_factory=list)

    def now(self) -> datetime:
        """Return one instant."""
        return datetime(2026, 11, 24, tzinfo=UTC)

    async def sleep(self, seconds: float) -> None:
        """Remember, and let the others run."""
        self.slept.append(seconds)
        await asyncio.sleep(0)  # noqa: TID251 - gives way only


@dataclass
class FakeNotices:
    """Notices that are kept."""

    told: list[tuple[str | None, str]] = field(default_factory=list)

    async def tell(self, workspace: WorkspaceId, telling: NoticeMessage) -> None:
        """Keep it."""
        self.told.append((workspace, telling.code))

    async def alert(self, telling: NoticeMessage) -> None:
        """Keep it."""
        self.told.append((None, Translations().notice("en", telling)))


async def test_run_once_goes_on_until_nothing_is_due_in_order() -> None:
    """Each step is repeated while it finds work, and the next one starts when it is done."""
    seen: list[str] = []
    work = {"poll": [2, 1, 0], "read": [3, 0]}

    def step(name: str) -> Step:
        async def act() -> int:
            seen.append(name)
            return work[name].pop(0)

        return Step(name=name, act=act)

    counted: list[tuple[str, int]] = []
    await run_once([step("poll"), step("read")], progress=lambda name, count: counted.append((name, count)))
    assert seen == ["poll", "poll", "poll", "read", "read"]
    assert [c for c in counted if c[1]] == [("poll", 2), ("poll", 1), ("read", 3)]


async def test_no_step_at_all() -> None:
    """A process that only answers on a platform runs until it is told to stop, too."""
    stop = asyncio.Event()
    running = asyncio.create_task(run_forever([], stop=stop, clock=FakeClock(), notices=FakeNotices()))
    await asyncio.sleep(0)  # noqa: TID251 - gives way only
    assert not running.done()
    stop.set()
    await running


async def test_a_failing_step_is_tried_again_later_and_its_neighbours_go_on() -> None:
    """An exception costs the step a growing pause; other steps never notice, and the operator hears of the database once."""
    clock, notices, stop = FakeClock(), FakeNotices(), asyncio.Event()
    calls = {"bad": 0, "good": 0}

    async def bad() -> int:
        calls["bad"] += 1
        if calls["bad"] == 5:
            stop.set()
        raise StorageError("The disk is full.")

    async def good() -> int:
        calls["good"] += 1
        return 0

    await run_forever([Step(name="bad", act=bad), Step(name="good", act=good)], stop=stop, clock=clock, notices=notices)
    assert calls["bad"] == 5
    assert calls["good"] > 1
    assert {2.0, 4.0, 8.0, 16.0} <= set(clock.slept)
    assert notices.told == [(None, "digestbot can’t use its database: The disk is full.")]


async def test_a_step_that_rests_is_stirred_by_another_that_did_something() -> None:
    """It looks again after its idle time and not only after the long rest; without such news it rests for long."""
    stop = asyncio.Event()
    looked: list[float] = []
    loop = asyncio.get_running_loop()
    work = [3]

    async def source() -> int:
        await asyncio.sleep(0.3)  # noqa: TID251 - a real bit of work
        return work.pop() if work else 0

    async def sink() -> int:
        looked.append(loop.time())
        if len(looked) == 3:
            stop.set()
        return 0

    steps = [Step(name="source", act=source, idle=9.0), Step(name="sink", act=sink, idle=0.01)]
    began = loop.time()
    async with asyncio.timeout(50):
        await run_forever(steps, stop=stop, clock=SystemClock(), notices=FakeNotices(), quiet=3.0)
    assert looked[1] - began < 2.5 < looked[2] - looked[1]


async def test_stopping_lets_a_step_finish() -> None:
    """A step at work when the bot is told to stop ends its work; nothing is cut off in the middle."""
    stop, finished = asyncio.Event(), asyncio.Event()

    async def slow() -> int:
        stop.set()
        await asyncio.sleep(0.05)  # noqa: TID251 - a real bit of work
        finished.set()
        return 0

    await run_forever([Step(name="slow", act=slow)], stop=stop, clock=FakeClock(), notices=FakeNotices())
    assert finished.is_set()
