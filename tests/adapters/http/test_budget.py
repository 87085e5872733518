"""All larger bodies under way share one budget of bytes."""

import asyncio

from digestbot.adapters.http.budget import COPIES, Budget


async def test_who_finds_too_little_waits_for_others() -> None:
    """Two fit; the third comes in when the first is done with, and one larger than all of it comes in alone."""
    budget = Budget(2 * COPIES)
    first = await budget.take(1)
    second = await budget.take(1)
    third = asyncio.create_task(budget.take(1))
    await asyncio.sleep(0)  # noqa: TID251 - lets it begin
    assert not third.done()
    budget.give_back(first)
    large = asyncio.create_task(budget.take(100))
    assert await asyncio.wait_for(third, 1) == COPIES
    assert not large.done()
    budget.give_back(second)
    budget.give_back(COPIES)
    assert await asyncio.wait_for(large, 1) == 2 * COPIES
