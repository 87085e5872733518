"""Workers that can be killed."""

import asyncio
import os
import re
import subprocess
import sys
import threading
import time
from concurrent.futures import process
from pathlib import Path

import pytest

from digestbot.adapters.cpu import WorkerPool
from digestbot.errors import CpuError


def test_a_hanging_worker_is_killed_and_its_neighbour_goes_on() -> None:
    """Work that never ends costs its own worker only; the pool is whole again afterwards."""

    async def work() -> tuple[object, list[int]]:
        async with WorkerPool(workers=2, limit=1.0, wall=1.0) as pool:
            hanging = asyncio.create_task(pool.run(time.sleep, 60))
            neighbours = [await pool.run(pow, 2, n) for n in range(5)]
            (error,) = await asyncio.gather(hanging, return_exceptions=True)
            return error, neighbours + [await pool.run(pow, 3, n) for n in range(3)]

    error, answers = asyncio.run(work())
    assert isinstance(error, CpuError)
    assert answers == [1, 2, 4, 8, 16, 1, 3, 9]


def test_a_worker_without_work_is_ended_and_another_started_when_there_is_some() -> None:
    """A bot that has nothing to do holds no memory for it."""

    async def work() -> None:
        async with WorkerPool(workers=2, rest=0.3) as pool:
            first = await pool.run(os.getpid)
            assert await pool.run(os.getpid) == first
            async with asyncio.timeout(20):
                while _runs(first):  # noqa: ASYNC110 - the kernel tells nobody
                    await asyncio.sleep(0.05)  # noqa: TID251 - the same
            assert await pool.run(os.getpid) != first
            assert pool.restarts == 0

    asyncio.run(work())


def test_time_that_others_use_costs_the_work_nothing() -> None:
    """Work that waits four times its limit for its turn on the machine is not stopped: its own CPU time counts."""

    async def work() -> str:
        async with WorkerPool(workers=1, limit=0.2) as pool:
            await pool.run(time.sleep, 0.8)
            return await pool.run(str, 7)

    assert asyncio.run(work()) == "7"


def test_work_that_never_ends_is_stopped_by_its_own_time() -> None:
    """A backtracking pattern never lets go of the interpreter; the kernel ends it, and the next piece of work runs."""

    async def work() -> int:
        async with WorkerPool(workers=1, limit=0.2) as pool:
            await pool.run(pow, 1, 1)
            with pytest.raises(CpuError, match=r"took longer than 0\.2 s"):
                await pool.run(re.match, "(a+)+$", "a" * 50 + "b")
            return await pool.run(pow, 2, 3)

    assert asyncio.run(work()) == 8


def test_what_was_stopped_may_take_longer_alone() -> None:
    """Done alone the same work comes to its end; two such pieces are done one after the other, and leave a worker for others."""

    async def work() -> tuple[list[float], int]:
        async with WorkerPool(workers=2, limit=0.3) as pool:
            await asyncio.gather(pool.run(str), pool.run(str))
            with pytest.raises(CpuError, match="took longer"):
                await pool.run(burn, 0.6)
            both = asyncio.gather(pool.alone(burn, 0.6), pool.alone(burn, 0.6))
            neighbour = await pool.run(pow, 2, 3)
            return sorted(await both), neighbour

    (first, second), neighbour = asyncio.run(work())
    assert neighbour == 8
    assert second - first >= 0.5


def burn(seconds: float) -> float:
    """Use so much CPU time; return when that was done, in seconds."""
    while time.process_time() < seconds + burn.__dict__.setdefault("begun", time.process_time()):
        pass
    burn.__dict__.pop("begun")
    return time.monotonic()


def test_a_dying_worker_is_an_error_and_replaced() -> None:
    """A worker that ends itself (a crash in a compiled library) is reported, and the next piece of work runs."""

    async def work() -> int:
        async with WorkerPool(workers=1, limit=10.0) as pool:
            with pytest.raises(CpuError, match="died"):
                await pool.run(os._exit, 1)
            return await pool.run(pow, 2, 3)

    assert asyncio.run(work()) == 8


def test_errors_of_the_work_come_through() -> None:
    """An exception that the work raises is raised where the work was asked for, and the worker lives."""

    async def work() -> int:
        async with WorkerPool(workers=1) as pool:
            with pytest.raises(ZeroDivisionError):
                await pool.run(divmod, 1, 0)
            return await pool.run(os.getpid)

    assert asyncio.run(work()) != os.getpid()


PARENT = """
import asyncio, os, re
from digestbot.adapters.cpu import WorkerPool

async def work():
    async with WorkerPool(workers=2, limit=60.0) as pool:
        print(await pool.run(os.getpid), await pool.run(os.getppid), flush=True)
        # A backtracking loop never lets go of the interpreter: nothing in the worker could notice anything.
        await pool.run(re.match, "(a+)+$", "a" * 50 + "b")

if __name__ == "__main__":
    asyncio.run(work())
"""


def test_workers_and_their_server_end_with_their_parent(tmp_path: Path) -> None:
    """After kill -9 of the parent no process of its is left within five seconds, not even one in an endless loop."""
    script = tmp_path / "parent.py"
    script.write_text(PARENT)
    with subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, text=True) as parent:  # noqa: S603 - ours
        assert parent.stdout is not None
        family = [int(number) for number in parent.stdout.readline().split()]
        assert len(family) == 2
        time.sleep(0.3)
        parent.kill()
    until = time.monotonic() + 5
    while any(map(_runs, family)) and time.monotonic() < until:
        time.sleep(0.02)
    assert not any(map(_runs, family))


def _runs(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


async def test_nothing_of_a_pool_outlives_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a busy machine the executors' threads end late, and are waited for: else the interpreter's end wakes them by a closed pipe."""
    end = process._ExecutorManagerThread.join_executor_internals

    def late(thread: process._ExecutorManagerThread) -> None:
        threading.Event().wait(0.5)
        end(thread)

    monkeypatch.setattr(process._ExecutorManagerThread, "join_executor_internals", late)
    before = set(threading.enumerate())
    async with WorkerPool(workers=2) as pool:
        assert sorted(await asyncio.gather(pool.run(abs, -1), pool.run(abs, -2))) == [1, 2]
    managers = [t for t in set(threading.enumerate()) - before if type(t).__name__ == "_ExecutorManagerThread"]
    assert managers == []
