"""Workers that can be killed."""

import asyncio
import os
import time

import pytest

from digestbot.adapters.cpu import WorkerPool
from digestbot.errors import CpuError


def test_a_hanging_worker_is_killed_and_its_neighbour_goes_on() -> None:
    """Work that never ends costs its own worker only; the pool is whole again afterwards."""

    async def work() -> tuple[object, list[int]]:
        async with WorkerPool(workers=2, limit=1.0) as pool:
            hanging = asyncio.create_task(pool.run(time.sleep, 60))
            neighbours = [await pool.run(pow, 2, n) for n in range(5)]
            (error,) = await asyncio.gather(hanging, return_exceptions=True)
            return error, neighbours + [await pool.run(pow, 3, n) for n in range(3)]

    error, answers = asyncio.run(work())
    assert isinstance(error, CpuError)
    assert answers == [1, 2, 4, 8, 16, 1, 3, 9]


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
