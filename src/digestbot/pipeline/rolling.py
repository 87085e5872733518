"""Work on many things at a time without waiting for the slowest of them."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar

T = TypeVar("T")

PATIENCE = 0.25
"""Seconds after which more is claimed beside what is still under way."""


async def roll(
    claim: Callable[[int], Awaitable[Iterable[T]]], act: Callable[[T], Awaitable[None]], *, limit: int
) -> int:
    """Act on all that is due, up to `limit` at a time, and return how much that was.

    `claim` is asked for as many as there are places free, again and again, until nothing is due and nothing is under way: one
    that is slow keeps its own place and no other. A surprise in one is raised when the others are done.
    """

    async def more(room: int) -> set["asyncio.Future[None]"]:
        return {asyncio.ensure_future(act(one)) for one in await claim(room)}

    under_way: set[asyncio.Future[None]] = set()
    finished: list[asyncio.Future[None]] = []
    count = 0
    try:
        under_way = await more(limit)
        while under_way:
            done, under_way = await asyncio.wait(under_way, timeout=PATIENCE)
            count += len(done)
            finished += [task for task in done if task.exception() is not None]
            if len(under_way) < limit:
                under_way |= await more(limit - len(under_way))
    finally:
        for task in under_way:
            task.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)
    for task in finished:
        task.result()
    return count
