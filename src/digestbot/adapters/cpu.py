"""Pure work in worker processes that can be killed.

Each worker is a process pool of one, so that killing a worker that hangs does not affect the others: `ProcessPoolExecutor` can neither
stop a running call nor survive the death of a worker. Workers come from a fork server that has loaded the analysis once.

A worker does not outlive its parent process, however that ends: it holds the reading end of a pipe whose other end only the
parent has, and the kernel kills the worker when the pipe is closed, even in the middle of a compiled loop. The fork server
exits when its last worker has.
"""

import asyncio
import contextlib
import fcntl
import multiprocessing
import os
import resource
import signal
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from multiprocessing.connection import Connection
from types import TracebackType
from typing import ParamSpec, Self, TypeVar

from digestbot.errors import CpuError

P = ParamSpec("P")
R = TypeVar("R")

MEMORY = 4 * 1024**3
"""Bytes of address space a worker may use: a bomb ends its worker, not the machine."""


REST = 60.0
"""Seconds after which a worker without work is ended, with the memory that it holds."""
MORE = 6.0
"""How many times the limit work may take that was ended before and is done alone."""
COLD = 2.0
"""How many times the limit a worker's first piece of work may take: it loads what it needs."""
PATIENCE = 20.0
"""How many times the limit work may take by the clock on the wall: a busy machine gives it a small part of its time."""


LAST = 10.0
"""Seconds that the thread of a killed worker may take to end."""


class WorkerPool:
    """A pool of `workers` killable processes; each task may use up to `limit` seconds of CPU time.

    The load of the machine and a worker's start do not count. The kernel measures the time and ends the task, even in the
    middle of a compiled loop. A task that sleeps instead of computing is ended after `wall` seconds.
    """

    def __init__(self, *, workers: int, limit: float = 5.0, wall: float | None = None, rest: float = REST) -> None:
        """Start nothing before the first piece of work; a worker that has had none for `rest` seconds is ended."""
        self._rest = rest
        self._limit = limit
        self._wall = limit * PATIENCE if wall is None else wall
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload(["digestbot.core.analysis.analyse", "digestbot.core.feeds.parse"])
        self._turn = asyncio.Lock()
        self.restarts = 0
        """How many workers had to be replaced."""
        self._all: set[ProcessPoolExecutor] = set()
        self._managers: list[threading.Thread] = []
        self._places = asyncio.Semaphore(workers)
        self._resting: dict[ProcessPoolExecutor, float] = {}
        """Since when each worker without work has had none; the one that worked last stands last."""
        self._sweeping: asyncio.TimerHandle | None = None
        self._life, self._alive = self._context.Pipe(duplex=False)

    async def __aenter__(self) -> Self:
        """Open the pool."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Kill every worker: no one waits for their results. Their threads end here, not while the interpreter does."""
        if self._sweeping is not None:
            self._sweeping.cancel()
        for worker in list(self._all):
            self._kill(worker)
        self._alive.close()
        self._life.close()
        await asyncio.to_thread(self._join)

    async def run(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Return what `work` returns; raises `CpuError` where its worker dies or it takes longer than the limit."""
        return await self._within(self._limit, self._wall, partial(work, *args, **kwargs))

    async def alone(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Do work that was ended before, with `MORE` times the limits; it takes one worker from the others, however much of it there is."""
        async with self._turn:
            return await self._within(self._limit * MORE, self._wall * MORE, partial(work, *args, **kwargs))

    async def _within(self, limit: float, wall: float, work: Callable[[], R]) -> R:
        async with self._places:
            worker = self._resting.popitem()[0] if self._resting else self._start()
            return await self._done_by(worker, limit, wall, work)

    async def _done_by(self, worker: ProcessPoolExecutor, limit: float, wall: float, work: Callable[[], R]) -> R:
        healthy = False
        try:
            future = worker.submit(_limited, limit, work)
            processes = list((worker._processes or {}).values())  # noqa: SLF001 - the one process of this pool
            result = await asyncio.wait_for(asyncio.wrap_future(future), wall)
            healthy = True
        except TimeoutError as error:
            raise CpuError(f"took longer than {wall:g} s and was stopped") from error
        except BrokenProcessPool as error:
            if any(process.exitcode == -signal.SIGPROF for process in processes):
                raise CpuError(f"took longer than {limit:g} s and was stopped") from error
            raise CpuError("its worker process died") from error
        except MemoryError as error:
            raise CpuError("needed more memory than a worker may use") from error
        except Exception:
            healthy = True
            raise
        finally:
            if healthy:
                self._rests(worker)
            else:
                self.restarts += 1
                self._kill(worker)
        return result

    def _rests(self, worker: ProcessPoolExecutor) -> None:
        loop = asyncio.get_running_loop()
        self._resting[worker] = loop.time()
        if self._sweeping is None:
            self._sweeping = loop.call_later(self._rest, self._sweep)

    def _sweep(self) -> None:
        """End the workers that have had no work for long; another one starts in a moment when there is some."""
        loop = asyncio.get_running_loop()
        for worker in [w for w, since in self._resting.items() if loop.time() - since >= self._rest]:
            del self._resting[worker]
            self._kill(worker)
        self._sweeping = loop.call_later(self._rest, self._sweep) if self._resting else None

    def _start(self) -> ProcessPoolExecutor:
        worker = ProcessPoolExecutor(
            max_workers=1, mp_context=self._context, initializer=_prepare, initargs=(self._life,)
        )
        self._all.add(worker)
        return worker

    def _kill(self, worker: ProcessPoolExecutor) -> None:
        self._all.discard(worker)
        processes = list((worker._processes or {}).values())  # noqa: SLF001 - kill_workers() comes with Python 3.14
        for process in processes:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
        # At the end of the program an executor is woken through a pipe that its thread may just be closing: a bad file
        # descriptor, as a traceback after the last line. So the thread is waited for before that.
        manager = worker._executor_manager_thread  # noqa: SLF001 - there is no public name
        self._managers = [thread for thread in self._managers if thread.is_alive()]
        if isinstance(manager, threading.Thread):
            self._managers.append(manager)
        worker.shutdown(wait=False, cancel_futures=True)

    def _join(self) -> None:
        for thread in self._managers:
            thread.join(LAST)


_warm: list[bool] = []


def _limited(limit: float, work: Callable[[], R]) -> R:
    """Do the work, under an alarm that ends this process after so many seconds of its CPU time."""
    signal.setitimer(signal.ITIMER_PROF, limit if _warm else limit * COLD)
    try:
        return work()
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        _warm[:] = [True]


def _prepare(life: "Connection[object, object]") -> None:
    """Leave Ctrl-C to the parent, bound the memory, and end with the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    end = os.dup(life.fileno())
    fcntl.fcntl(end, fcntl.F_SETOWN, os.getpid())
    if hasattr(fcntl, "F_SETSIG"):  # elsewhere than on Linux it is SIGIO
        fcntl.fcntl(end, fcntl.F_SETSIG, signal.SIGKILL)
    fcntl.fcntl(end, fcntl.F_SETFL, fcntl.fcntl(end, fcntl.F_GETFL) | os.O_ASYNC)
