"""Putting articles into stories: what is in memory is right, or is read again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, ParamSpec, TypeVar, cast

import pytest

from digestbot.adapters.clock import FixedClock
from digestbot.core.articles.article import ArticleId
from digestbot.core.stories.stored_story import StoryId, UngroupedArticle
from digestbot.core.stories.story import Assignment, Features, Member
from digestbot.core.text.reason import reason
from digestbot.errors import Conflict, CpuError, StorageError
from digestbot.pipeline import LEASE
from digestbot.pipeline.group import Grouping
from digestbot.ports import Articles, Lease, StoryBook

P = ParamSpec("P")
R = TypeVar("R")
NOW = datetime(2026, 11, 24, 6, tzinfo=UTC)
FERRY = (
    "The ferry Aurora sank off Norvik with 84 passengers. The coast guard of Norvik said that all of them were saved."
)
AGAIN = "All passengers were saved when the ferry Aurora sank near Norvik, its coast guard said. The bow door leaked."
BUDGET = "Parliament in Ostra passed a budget that raises the tax on sugar. Pia Holm said that schools get the money."


class Here:
    """Work is done at once; work on an article of some word never ends well. `calls` counts how often it was asked."""

    def __init__(self, deadly: str = "no such word") -> None:
        """Know what kills."""
        self.deadly, self.calls = deadly, 0

    async def run(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Do it, or die."""
        self.calls += 1
        waiting = cast("Sequence[UngroupedArticle]", args[0])
        if any(self.deadly in article.member.text for article in waiting):
            raise CpuError("stopped")
        return work(*args, **kwargs)


@dataclass
class Town:
    """Articles that wait for their story, and the book of stories; `answers` are raised by the next records, if there are any."""

    waiting: list[UngroupedArticle] = field(default_factory=list)
    answers: list[Exception | None] = field(default_factory=list)
    book: list[tuple[StoryId, Features]] = field(default_factory=list)
    aside: dict[int, str] = field(default_factory=dict)
    leases: list[Lease] = field(default_factory=list)
    since: list[datetime] = field(default_factory=list)
    free: bool = True

    async def acquire(self, *, now: datetime, lease: Lease) -> bool:
        """Give the lease, unless another process has it."""
        assert now == NOW
        self.leases.append(lease)
        return self.free

    async def ungrouped(self, *, limit: int) -> Sequence[UngroupedArticle]:
        """Return what waits, in order."""
        return self.waiting[:limit]

    async def open_members(self, *, since: datetime) -> Sequence[tuple[StoryId, Features]]:
        """Return what the book holds."""
        self.since.append(since)
        return list(self.book)

    async def record_group(
        self, article: UngroupedArticle, story: StoryId | None, assigned: Assignment, seen: Features, *, now: datetime
    ) -> StoryId:
        """Write the article into its story."""
        assert now == NOW
        if self.answers and (answer := self.answers.pop(0)):
            raise answer
        self.waiting.remove(article)
        # The book numbers its stories by itself.
        placed = StoryId(100 + len(self.book)) if story is None else story
        assert assigned.new == (story is None)
        self.book.append((placed, seen))
        return placed

    async def put_aside(self, article: ArticleId, *, reason: str) -> None:
        """Keep why."""
        self.aside[article] = reason
        self.waiting = [a for a in self.waiting if a.id != article]

    @property
    def stories(self) -> list[int]:
        """The story of each article, in the order they were written."""
        return [story for story, _ in self.book]


def article(number: int, text: str, *, at: datetime = NOW) -> UngroupedArticle:
    """Return an article that waits."""
    member = Member(
        id=str(number), title="", text=text, published=at, source=f"outlet {number}", language="en", url=None
    )
    return UngroupedArticle(id=ArticleId(number), member=member, revised=False)


async def step(grouping: Grouping, town: Town, cpu: Here | None = None, *, now: datetime = NOW, **told: Any) -> int:
    """Do a turn."""
    return await grouping.step(
        articles=cast("Articles", town),
        book=cast("StoryBook", town),
        cpu=cast("Any", cpu or Here()),
        clock=FixedClock(at=now),
        owner="me",
        **told,
    )


async def test_reports_of_one_event_are_one_story_under_the_books_number() -> None:
    """In one turn and across turns; what the process remembers goes by the number that was written."""
    town, grouping = Town([article(1, FERRY), article(2, BUDGET)]), Grouping()
    assert await step(grouping, town) == 2
    assert town.stories == [100, 101]
    town.waiting = [article(3, AGAIN)]
    assert await step(grouping, town) == 1
    assert town.stories == [100, 101, 100]
    assert town.since == [NOW - timedelta(days=14)], "what is open was read once"
    assert town.leases[0] == Lease(owner="me", until=NOW + LEASE)


async def test_a_new_process_goes_on_from_the_book() -> None:
    """Its memory is rebuilt from what was written."""
    town = Town([article(1, FERRY)])
    await step(Grouping(), town)
    town.waiting = [article(2, AGAIN)]
    await step(Grouping(), town)
    assert town.stories == [100, 100]


async def test_nothing_waits() -> None:
    """Then nothing is read from the book either."""
    town = Town()
    assert await step(Grouping(), town) == 0
    assert town.since == []


async def test_no_more_than_the_limit_is_taken() -> None:
    """The others wait for the next turn."""
    town = Town([article(1, FERRY), article(2, BUDGET)])
    assert await step(Grouping(), town, limit=1) == 1
    assert [a.id for a in town.waiting] == [2]


async def test_who_lost_the_lease_forgets_what_it_knew() -> None:
    """Another process wrote meanwhile: when the lease comes back, the book is read again."""
    town, grouping = Town([article(1, FERRY)]), Grouping()
    await step(grouping, town)
    town.free, town.waiting = False, [article(2, BUDGET)]
    assert await step(grouping, town) == 0
    other = replace(town.book[0][1], id="9")
    town.book = [(StoryId(7), other)]
    town.free, town.waiting = True, [article(3, AGAIN)]
    await step(grouping, town)
    assert town.stories == [7, 7]
    assert len(town.since) == 2


@pytest.mark.parametrize("trouble", [Conflict("edited"), ValueError("surprise")])
async def test_memory_that_may_be_wrong_is_read_again(trouble: Exception) -> None:
    """After a conflict the article is tried anew, after a surprise it is put aside; neither leaves a story that no book has."""
    town, grouping = Town([article(1, FERRY), article(2, AGAIN)], answers=[trouble]), Grouping()
    assert await step(grouping, town) == 2
    assert town.book == []
    assert await step(grouping, town) in (1, 2)
    assert len(set(town.stories)) == 1
    assert len(town.since) == 2
    if isinstance(trouble, Conflict):
        assert town.aside == {}
        assert len(town.stories) == 2
    else:
        assert town.aside == {1: reason("failed-story", detail=reason("failed-surprise", error="ValueError: surprise"))}
        assert len(town.stories) == 1


async def test_a_database_that_cannot_be_used_ends_the_turn() -> None:
    """It is nobody's fault: no article is put aside for it."""
    town = Town([article(1, FERRY)], answers=[StorageError("the disk is full")])
    with pytest.raises(StorageError):
        await step(Grouping(), town)
    assert town.aside == {}


async def test_hostile_words_cost_their_own_article_only() -> None:
    """The one that kills its worker is found by halving, and put aside; the others get their stories in the same turn."""
    texts = [FERRY, BUDGET, "deadly words", AGAIN, BUDGET]
    town, cpu = Town([article(n, text) for n, text in enumerate(texts)]), Here("deadly")
    assert await step(Grouping(), town, cpu) == 5
    assert town.aside == {2: reason("failed-story", detail="failed-worker")}
    assert [seen.id for _, seen in town.book] == ["0", "1", "3", "4"]
    assert cpu.calls == 5


async def test_a_story_that_was_quiet_for_two_weeks_takes_no_more() -> None:
    """The same words then open another."""
    town, grouping = Town([article(1, FERRY, at=NOW - timedelta(days=15))]), Grouping()
    await step(grouping, town)
    town.waiting = [article(2, AGAIN)]
    await step(grouping, town)
    assert len(set(town.stories)) == 2
