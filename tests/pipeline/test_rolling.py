"""What is slow keeps its own place, and no other."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.pipeline import rolling
from digestbot.pipeline.rolling import roll


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rolling, "PATIENCE", 0.005)


async def test_others_are_taken_beside_one_that_hangs() -> None:
    """With two places and one that hangs, all the others pass through the second."""
    waiting, done, last = list(range(20)), list[int](), asyncio.Event()

    async def claim(room: int) -> list[int]:
        taken, waiting[:] = waiting[:room], waiting[room:]
        return taken

    async def act(one: int) -> None:
        if one == 0:
            await last.wait()
        done.append(one)
        if one == 19:
            last.set()

    assert await asyncio.wait_for(roll(claim, act, limit=2), 5) == 20
    assert done == [*range(1, 20), 0]


async def test_a_surprise_is_raised_when_the_others_are_done() -> None:
    """Nobody else's work is broken off."""
    waiting, done = [1, 2, 3], list[int]()

    async def claim(room: int) -> list[int]:
        taken, waiting[:] = waiting[:room], waiting[room:]
        return taken

    async def act(one: int) -> None:
        if one == 1:
            raise ValueError("odd")
        done.append(one)

    with pytest.raises(ValueError, match="odd"):
        await roll(claim, act, limit=1)
    assert done == [2, 3]


@given(st.lists(st.integers(0, 3), max_size=12), st.integers(1, 4))
def test_everything_is_done_once_within_the_limit(pauses: list[int], limit: int) -> None:
    """However long each takes, all that was claimed is done once, and never more than `limit` at a time."""
    waiting, done, now, most = list(enumerate(pauses)), list[int](), 0, 0

    async def claim(room: int) -> list[tuple[int, int]]:
        assert room > 0
        taken, waiting[:] = waiting[:room], waiting[room:]
        return taken

    async def act(one: tuple[int, int]) -> None:
        nonlocal now, most
        now, most = now + 1, max(most, now + 1)
        for _ in range(one[1]):
            await asyncio.sleep(0)  # noqa: TID251 - lets the others run
        now -= 1
        done.append(one[0])

    assert asyncio.run(roll(claim, act, limit=limit)) == len(pauses)
    assert sorted(done) == list(range(len(pauses)))
    assert most <= limit
