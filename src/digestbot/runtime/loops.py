"""Loops that keep the steps going, and end in order."""

import asyncio
import signal
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

import structlog

from digestbot.errors import StorageError
from digestbot.ports import Clock, NoticeMessage, Notices

log = structlog.get_logger(__name__)

GRACE = 10.0
"""Seconds that a step gets to finish after the bot was told to stop; if it does not, its claims expire."""
LONGEST_PAUSE = 60.0
QUIET = 5.0
"""Seconds that a step rests at most where no other process works on the database; what falls due by the clock alone comes so late."""
STUCK = 900.0
"""Seconds at one turn, with something waiting as long, after which a step is taken to hang."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of the pipe: `act` works on what is due and returns how much that was; `idle` seconds pass when it was nothing."""

    name: str
    act: Callable[[], Awaitable[int]]
    idle: float = 1.0


class Turns:
    """Since when each step is at its present turn, by the event loop's clock; a step that rests is at none."""

    def __init__(self) -> None:
        """No step is at any."""
        self._since: dict[str, float] = {}

    def begins(self, step: str) -> None:
        """Note that a turn begins."""
        self._since[step] = asyncio.get_running_loop().time()

    def ends(self, step: str) -> None:
        """Note that it ended."""
        self._since.pop(step, None)

    def stuck(self, waiting: Mapping[str, float]) -> str | None:
        """Return the step that hangs: in one turn for long, while a row has waited for it as long; None if no step does.

        `waiting` are the seconds that the oldest row of each step has waited. A step that is idle, or busy, is not stuck.
        """
        now = asyncio.get_running_loop().time()
        hanging = (s for s, since in self._since.items() if now - since > STUCK and waiting.get(s, 0) > STUCK)
        return next(hanging, None)


async def run_forever(
    steps: Sequence[Step],
    *,
    stop: asyncio.Event,
    clock: Clock,
    notices: Notices,
    turns: Turns | None = None,
    quiet: float = 0.0,
) -> None:
    """Run every step in its own loop until `stop` is set; a failing step is logged and retried after growing pauses.

    A step that finds nothing to do rests for its `idle` seconds, and then until another step of this process has done
    something, for `quiet` seconds in all at most.
    """
    seen = turns or Turns()
    stirred = {s.name: asyncio.Event() for s in steps}
    rests = {s.name: _Rest(stirred, s.name, quiet=quiet, stop=stop, clock=clock) for s in steps}
    loops = {s.name: _loop(s, rest=rests[s.name], stop=stop, notices=notices, turns=seen) for s in steps}
    tasks = [asyncio.create_task(loop, name=name) for name, loop in loops.items()]
    await stop.wait()
    if tasks:  # a process may do nothing but answer on a platform
        _done, late = await asyncio.wait(tasks, timeout=GRACE)
        for task in late:
            task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def run_once(steps: Sequence[Step], *, progress: Callable[[str, int], None] = lambda _name, _count: None) -> None:
    """Run every step, in order, until nothing of it is due; `progress` hears the step's name and how much it did."""
    for step in steps:
        progress(step.name, 0)
        while done := await step.act():
            progress(step.name, done)


def stop_on_signals() -> asyncio.Event:
    """Return an event that Ctrl-C and SIGTERM set, so that steps end at a point from which they can continue."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    return stop


class _Rest:
    """How a step rests, and is stirred by the others."""

    def __init__(
        self, stirred: Mapping[str, asyncio.Event], step: str, *, quiet: float, stop: asyncio.Event, clock: Clock
    ) -> None:
        self._own = stirred[step]
        self._others = [event for name, event in stirred.items() if name != step]
        self._quiet, self._stop, self._clock = quiet, stop, clock

    def begins(self) -> None:
        """Note that the step looks now: it sees what was done before."""
        self._own.clear()

    def stir(self) -> None:
        """Let the other steps look, since something was done."""
        for other in self._others:
            other.set()

    async def long(self, idle: float) -> None:
        """Rest after a turn that found nothing to do."""
        await self.exactly(idle)
        if self._quiet > idle:
            await self._until(self._quiet - idle, self._stop, self._own)

    async def exactly(self, seconds: float) -> None:
        """Rest for that many seconds, but not past the end."""
        await self._until(seconds, self._stop)

    async def _until(self, seconds: float, *events: asyncio.Event) -> None:
        sleeping = asyncio.ensure_future(self._clock.sleep(seconds))
        waiting = [sleeping, *(asyncio.ensure_future(event.wait()) for event in events)]
        _done, pending = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        for task in pending:
            task.cancel()


async def _loop(step: Step, *, rest: _Rest, stop: asyncio.Event, notices: Notices, turns: Turns) -> None:
    from digestbot.runtime.metrics import FAILURES, STEPS  # noqa: PLC0415 - `tick` counts for nobody

    failures = 0
    while not stop.is_set():
        turns.begins(step.name)
        rest.begins()
        try:
            done = await step.act()
        except StorageError as error:
            failures += 1
            FAILURES.labels(step.name).inc()
            log.warning("step failed", step=step.name, error=error.user_message, failures=failures)
            if failures == 1:
                await notices.alert(NoticeMessage(code="database", facts={"error": error.user_message}))
        except Exception:
            failures += 1
            FAILURES.labels(step.name).inc()
            log.exception("step failed", step=step.name, failures=failures)
        else:
            if failures:
                log.info("step recovered", step=step.name)
            failures = 0
            if done:
                log.info("step", step=step.name, count=done)
                STEPS.labels(step.name).inc(done)
                rest.stir()
                continue
        finally:
            turns.ends(step.name)
        if failures:
            await rest.exactly(min(step.idle * 2**failures, LONGEST_PAUSE))
        else:
            await rest.long(step.idle)
