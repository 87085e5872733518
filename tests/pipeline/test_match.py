"""Working out what rules match: everything once, nothing twice, and one that cannot be tried spoils no other."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, ParamSpec, TypeVar, cast

from digestbot.adapters.clock import FixedClock
from digestbot.core.articles.article import ArticleId
from digestbot.core.digests.destination import WorkspaceId
from digestbot.core.digests.matches import Matches, Rule, Wording
from digestbot.errors import CpuError
from digestbot.pipeline.match import AGAIN, Matching, matches_of
from digestbot.ports import MatchBook, Untried

P = ParamSpec("P")
R = TypeVar("R")
NOW = datetime(2026, 11, 24, 6, tzinfo=UTC)
FERRY, BANK = Rule("query", "ferry"), Rule("words", "bank")
HERE, THERE = WorkspaceId("discord:1"), WorkspaceId("discord:2")


def wording(number: int, title: str) -> Wording:
    """Return the words of an article."""
    return Wording(id=ArticleId(number), title=title, body="", outlet="Courier", language="en", kind="news", authors=())


@dataclass
class Book:
    """What was tried, and what waits, workspace by workspace."""

    waiting: dict[WorkspaceId, list[Untried]] = field(default_factory=dict)
    recorded: list[tuple[WorkspaceId, Mapping[ArticleId, Mapping[Rule, float]]]] = field(default_factory=list)
    wanted: list[tuple[WorkspaceId, Sequence[Rule], Sequence[ArticleId]]] = field(default_factory=list)
    came: list[WorkspaceId] = field(default_factory=list)
    windows: list[tuple[datetime, datetime]] = field(default_factory=list)

    async def want(self, workspace: WorkspaceId, wanted: Any, ids: Any, *, now: datetime) -> None:
        """Keep what is wanted."""
        self.wanted.append((workspace, list(wanted), list(ids)))

    async def untried(self, workspace: WorkspaceId, wanted: Collection[Rule] | None, *, limit: int) -> Untried | None:
        """Give the next batch."""
        return self.waiting[workspace].pop(0) if self.waiting.get(workspace) else None

    async def record(self, workspace: WorkspaceId, tried: Untried, found: Any) -> None:
        """Keep what matches."""
        self.recorded.append((workspace, found))

    async def found(self, workspace: WorkspaceId, wanted: Collection[Rule]) -> Matches:
        """Return it by rule."""
        hits = [(rule, a, score) for _, found in self.recorded for a, by in found.items() for rule, score in by.items()]
        return {rule: {a: score for r, a, score in hits if r == rule} for rule in wanted}

    async def arrived(self, *, since: datetime, until: datetime) -> Sequence[WorkspaceId]:
        """Return to whom something came."""
        self.windows.append((since, until))
        came, self.came = self.came, []
        return came


class Pool:
    """Tries here; a call with a deadly pair of article and rule dies."""

    def __init__(self, *deadly: tuple[int, Rule]) -> None:
        """Know which."""
        self.deadly, self.calls = deadly, 0

    async def run(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Do it, or die."""
        self.calls += 1
        articles, rules = cast("tuple[Sequence[Wording], Sequence[Rule]]", args)
        if any(a.id == number and rule in rules for a in articles for number, rule in self.deadly):
            raise CpuError("stopped")
        return work(*args, **kwargs)


def batch(*articles: Wording, rules: tuple[Rule, ...] = (FERRY, BANK)) -> Untried:
    """Return articles that rules were not tried on."""
    return Untried(rules=rules, articles=articles, after=0, upto=9)


ARTICLES = (wording(1, "Ferry sinks"), wording(2, "Bank opens"), wording(3, "Ferry for a bank"), wording(4, "Rain"))


async def looked(book: Book, pool: Pool, wanted: tuple[Rule, ...] = (FERRY, BANK)) -> dict[Rule, set[int]]:
    """Return which articles each rule matches."""
    found = await matches_of(
        HERE, wanted, [a.id for a in ARTICLES], book=cast("MatchBook", book), cpu=cast("Any", pool), now=NOW
    )
    return {rule: set(hits) for rule, hits in found.items()}


async def test_what_was_not_tried_is_tried_now() -> None:
    """Batch after batch, until nothing is left."""
    book = Book({HERE: [batch(*ARTICLES[:2]), batch(*ARTICLES[2:])]})
    assert await looked(book, Pool()) == {FERRY: {1, 3}, BANK: {2, 3}}
    assert book.wanted == [(HERE, [FERRY, BANK], [1, 2, 3, 4])]
    assert len(book.recorded) == 2


async def test_nothing_wanted_asks_nobody() -> None:
    """A schedule without rules costs nothing."""
    book = Book({HERE: [batch(*ARTICLES)]})
    assert await looked(book, Pool(), ()) == {}
    assert (book.wanted, book.recorded) == ([], [])


async def test_one_pair_that_cannot_be_tried_matches_nothing_and_spoils_no_other() -> None:
    """It is found by halving the articles, then the rules."""
    book, pool = Book({HERE: [batch(*ARTICLES)]}), Pool((3, BANK))
    assert await looked(book, pool) == {FERRY: {1, 3}, BANK: {2}}
    assert len(book.recorded) == 1
    assert pool.calls == 7


async def turn(matching: Matching, book: Book, at: datetime = NOW) -> int:
    """Do a turn."""
    return await matching.step(book=cast("MatchBook", book), cpu=cast("Any", Pool()), clock=FixedClock(at=at))


async def test_news_is_tried_as_it_comes_one_batch_for_each_in_turn() -> None:
    """Who has more than one batch goes on in the next turn, though nothing new came; who is done is left alone."""
    book, matching = Book({HERE: [batch(*ARTICLES[:2]), batch(*ARTICLES[2:])], THERE: [batch(ARTICLES[0])]}), Matching()
    book.came = [HERE, THERE]
    assert await turn(matching, book) == 2
    assert sorted(w for w, _ in book.recorded) == [HERE, THERE]
    assert await turn(matching, book) == 2
    assert [w for w, _ in book.recorded].count(HERE) == 2
    assert await turn(matching, book) == 1
    assert await turn(matching, book) == 0


async def test_each_turn_looks_at_what_came_since_the_last_and_a_little_before() -> None:
    """What was written late is not missed."""
    book, matching = Book(), Matching()
    await turn(matching, book)
    later = NOW + timedelta(minutes=30)
    await turn(matching, book, later)
    assert book.windows == [(NOW - AGAIN, NOW), (NOW - AGAIN, later)]
