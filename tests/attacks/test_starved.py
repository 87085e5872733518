"""The bot runs on a machine that has other things to do: its work takes long by the clock, and nothing is lost by that."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from attacks.test_one_bad_unit import COURIER, items
from attacks.world import OURS, rss, world
from scenarios.test_soak import Here

from digestbot.adapters.cpu import WorkerPool

BUSY, ARTICLES = 8, 50


@pytest.fixture
def starved() -> Iterator[None]:
    """Let eight loops run beside the test."""
    loops = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(BUSY)]
    yield
    for loop in loops:
        loop.kill()
        loop.wait()


@pytest.mark.usefixtures("starved")
@pytest.mark.proof
@pytest.mark.timeout(900)
async def test_every_article_is_posted_on_a_starved_machine(tmp_path: Path) -> None:
    """Eight busy loops beside it: each article is analysed within the CPU time that it may use itself, and is in a digest."""
    first, *news = items(ARTICLES + 1)
    async with world(tmp_path, {COURIER: rss(first)}) as one, WorkerPool(workers=2) as pool:
        await one.read(OURS, COURIER)
        await one.turn()
        assert len(one.posted(OURS)) == 1  # the first look, which shows few, is over
        one.cpu = pool
        one.web.pages[COURIER] = rss(*news, first)
        await one.turn()
        one.cpu = Here()
        await one.turn(times=4)
        async with one.store._database.reading() as connection:
            rows = (await connection.exec_driver_sql("SELECT state, failure FROM articles")).all()
        assert [tuple(row) for row in rows] == [("grouped", None)] * (ARTICLES + 1)
    shown = [title for document in one.posted(OURS) for title in told(document)]
    assert sorted(shown) == sorted(title for _, title, _ in (first, *news))


def told(document: object) -> list[str]:
    """Return the headlines of a digest, in full and in brief."""
    return [card.title for card in (*document.stories, *document.in_brief)]  # type: ignore[attr-defined] # a document
