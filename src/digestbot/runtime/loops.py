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
    steps: Sequence[Step], *, stop: asyncio.Event, clock: Clock, notices: Notices, turns: Turns | None = None
) -> None:
    """Run every step in its own loop until `stop` is set; a failing step is logged and retried after growing pauses."""
    seen = turns or Turns()
    loops = {s.name: _loop(s, stop=stop, clock=clock, notices=notices, turns=seen) for s in steps}
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


async def _loop(step: Step, *, stop: asyncio.Event, clock: Clock, notices: Notices, turns: Turns) -> None:
    from digestbot.runtime.metrics import FAILURES, STEPS  # noqa: PLC0415 - `tick` counts for nobody

    failures = 0
    while not stop.is_set():
        turns.begins(step.name)
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
                continue
        finally:
            turns.ends(step.name)
        await _pause(min(step.idle * 2**failures, LONGEST_PAUSE), stop=stop, clock=clock)


async def _pause(seconds: float, *, stop: asyncio.Event, clock: Clock) -> None:
    """Sleep, but not past the end."""
    sleeping = asyncio.ensure_future(clock.sleep(seconds))
    stopping = asyncio.ensure_future(stop.wait())
    _done, pending = await asyncio.wait({sleeping, stopping}, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
