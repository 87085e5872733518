"""Loops that keep the steps going, and end in order."""

import asyncio
import signal
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

import structlog

from digestbot.errors import StorageError
from digestbot.ports import Clock, Notices

log = structlog.get_logger(__name__)

GRACE = 10.0
"""Seconds that a step gets to finish after the bot was told to stop; its claims run out by themselves else."""
LONGEST_PAUSE = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of the pipe: `act` works on what is due and returns how much that was; `idle` seconds pass when it was nothing."""

    name: str
    act: Callable[[], Awaitable[int]]
    idle: float = 1.0


async def run_forever(steps: Sequence[Step], *, stop: asyncio.Event, clock: Clock, notices: Notices) -> None:
    """Run every step in a loop of its own until `stop` is set; a step that fails is logged and tried again, later and later."""
    tasks = [asyncio.create_task(_loop(s, stop=stop, clock=clock, notices=notices), name=s.name) for s in steps]
    await stop.wait()
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
    """Return an event that Ctrl-C and SIGTERM set, so that steps end where they can go on from."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    return stop


async def _loop(step: Step, *, stop: asyncio.Event, clock: Clock, notices: Notices) -> None:
    from digestbot.runtime.health import STEPS  # noqa: PLC0415 - `tick` counts for nobody

    failures = 0
    while not stop.is_set():
        try:
            done = await step.act()
        except StorageError as error:
            failures += 1
            log.warning("step failed", step=step.name, error=error.user_message, failures=failures)
            if failures == 1:
                await notices.alert(f"digestbot can't use its database: {error.user_message}")
        except Exception:
            failures += 1
            log.exception("step failed", step=step.name, failures=failures)
        else:
            if failures:
                log.info("step recovered", step=step.name)
            failures = 0
            if done:
                log.info("step", step=step.name, count=done)
                STEPS.labels(step.name).inc(done)
                continue
        await _pause(min(step.idle * 2**failures, LONGEST_PAUSE), stop=stop, clock=clock)


async def _pause(seconds: float, *, stop: asyncio.Event, clock: Clock) -> None:
    """Sleep, but not past the end."""
    sleeping = asyncio.ensure_future(clock.sleep(seconds))
    stopping = asyncio.ensure_future(stop.wait())
    _done, pending = await asyncio.wait({sleeping, stopping}, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
