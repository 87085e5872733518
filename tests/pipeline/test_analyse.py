"""Analysing what was read: nothing that was announced is lost, whatever its words do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, ParamSpec, TypeVar, cast

import pytest
from contracts.storage.making import read_result

from digestbot.adapters.clock import FixedClock
from digestbot.core.analysis.analysis import Analysis
from digestbot.core.articles.article import ArticleId, RawArticle
from digestbot.core.articles.article_states import ReadArticle
from digestbot.errors import CpuError, StorageError
from digestbot.pipeline import LEASE
from digestbot.pipeline.analyse import TRIES, analyse_read
from digestbot.ports import Articles, Lease

P = ParamSpec("P")
R = TypeVar("R")
NOW = datetime(2026, 11, 24, 6, tzinfo=UTC)


@dataclass
class Shelf:
    """Articles that wait for their analysis, and what became of them."""

    waiting: list[ReadArticle]
    analysed: dict[int, tuple[Analysis, str | None]] = field(default_factory=dict)
    again: dict[int, datetime] = field(default_factory=dict)
    leases: list[Lease] = field(default_factory=list)

    async def claim_unanalysed(self, *, now: datetime, lease: Lease, limit: int) -> Sequence[ReadArticle]:
        """Give what waits, once."""
        self.leases.append(lease)
        found, self.waiting = self.waiting[:limit], self.waiting[limit:]
        return found

    async def record_analysis(
        self, article: ArticleId, analysis: Analysis, *, now: datetime, failure: str | None = None
    ) -> None:
        """Keep it."""
        self.analysed[article] = (analysis, failure)

    async def retry_analysis(self, article: ArticleId, *, at: datetime) -> None:
        """Keep when."""
        self.again[article] = at


class Pool:
    """Does the work, or fails over texts with a word; `methods` are the summarisers that were asked for."""

    def __init__(self, error: Exception | None = None) -> None:
        """Know what to raise."""
        self.error, self.methods, self.apart = error, list[Any](), 0

    async def run(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Do it, or fail."""
        self.methods.append(kwargs["summariser"])
        if self.error and "deadly" in cast("RawArticle", args[0]).text:
            raise self.error
        return work(*args, **kwargs)

    async def alone(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Do it apart from others."""
        self.apart += 1
        return await self.run(work, *args, **kwargs)


def read(number: int, text: str, attempts: int = 0) -> ReadArticle:
    """Return an article that was read."""
    result = read_result(text)
    raw = RawArticle(title=result.title, text=text, outlet="The Courier", language="en")
    return ReadArticle(id=ArticleId(number), raw=raw, attempts=attempts)


async def analysed(*articles: ReadArticle, error: Exception | None = None) -> tuple[Shelf, Pool]:
    """Run the step."""
    shelf, pool = Shelf(list(articles)), Pool(error)
    count = await analyse_read(
        articles=cast("Articles", shelf), cpu=cast("Any", pool), clock=FixedClock(at=NOW), owner="me", summariser="lsa"
    )
    assert count == len(articles)
    return shelf, pool


async def test_one_that_dies_harms_no_other() -> None:
    """It rests; its neighbour has its sentences, by the method that was set, under a lease of this process."""
    shelf, pool = await analysed(
        read(1, "The mayor opened the bridge. It is blue."), read(2, "deadly"), error=CpuError("x")
    )
    assert set(shelf.analysed) == {1}
    found, failure = shelf.analysed[1]
    assert (len(found.sentences), failure) == (2, None)
    assert shelf.again == {2: NOW + timedelta(minutes=1)}
    assert set(pool.methods) == {"lsa"}
    assert pool.apart == 0
    assert shelf.leases[0] == Lease(owner="me", until=NOW + LEASE)


@pytest.mark.parametrize(("attempts", "rests"), [(1, timedelta(minutes=4)), (TRIES - 1, None)])
async def test_at_last_it_is_shown_by_its_first_words(attempts: int, rests: timedelta | None) -> None:
    """It is tried some times more, then told as it stands, with why."""
    shelf, pool = await analysed(read(2, "deadly words. More of them.", attempts), error=ValueError("odd"))
    assert pool.apart == 1
    if rests is not None:
        assert shelf.again == {2: NOW + rests}
        return
    found, failure = shelf.analysed[2]
    assert shelf.again == {}
    assert failure == "failed-surprise?error=ValueError%3A+odd"
    assert found.body.startswith("deadly words.")


async def test_a_database_that_cannot_be_used_ends_the_turn() -> None:
    """No article is blamed for it."""
    with pytest.raises(StorageError):
        await analysed(read(2, "deadly"), error=StorageError("full"))
