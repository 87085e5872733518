"""All bodies under way share one budget of bytes."""

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


async def test_who_gives_up_leaves_its_turn_to_others() -> None:
    """One that was cancelled while it waited takes nothing, and those behind it come in."""
    budget = Budget(COPIES)
    first = await budget.take(1)
    waiting = [asyncio.create_task(budget.take(1)) for _ in range(2)]
    await asyncio.sleep(0)  # noqa: TID251 - lets them begin
    waiting[0].cancel()
    budget.give_back(first)
    assert await asyncio.wait_for(waiting[1], 1) == COPIES


async def test_nobody_passes_one_that_waits() -> None:
    """A large one is not kept out by small ones that come after it."""
    budget = Budget(4 * COPIES)
    first = await budget.take(2)
    large = asyncio.create_task(budget.take(4))
    await asyncio.sleep(0)  # noqa: TID251 - lets it begin
    small = asyncio.create_task(budget.take(1))
    await asyncio.sleep(0)  # noqa: TID251 - the same
    assert not small.done()
    budget.give_back(first)
    assert await asyncio.wait_for(large, 1) == 4 * COPIES
    budget.give_back(4 * COPIES)
    assert await asyncio.wait_for(small, 1) == COPIES
