"""One unit that raises, dies or holds nonsense, among fifty good ones: the fifty are done, the one is put aside and told of."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, time, timedelta
from pathlib import Path
from typing import ParamSpec, TypeVar

import pytest
from attacks.world import OURS, THEIRS, World, channel, rss, world
from contracts.storage.making import HOUR, MINUTE
from scenarios.test_soak import Here
from sqlalchemy import text, update

from digestbot.adapters.storage.tables import articles, deliveries, subscriptions
from digestbot.core.articles.identity import canonical
from digestbot.core.delivery.outcome import Outcome
from digestbot.core.digests.subscription import Schedule
from digestbot.errors import CpuError
from digestbot.pipeline.analyse import analyse_read
from digestbot.pipeline.compose import compose_due
from digestbot.pipeline.deliver import deliver_due
from digestbot.pipeline.group import Grouping
from digestbot.ports import ClaimedDelivery

P = ParamSpec("P")
R = TypeVar("R")
COURIER = "https://courier.example/feed"
POISON = "Poisoned headline"
SURPRISES = (
    RecursionError("too deep"),
    CpuError("took longer than 5 s and was stopped"),
    MemoryError(),
    ValueError("nonsense"),
)


@dataclass
class Poisoned(Here):
    """Pure work that ends in a surprise wherever the poison is among what it works on."""

    surprise: Exception
    tasted: list[str] = field(default_factory=list)

    async def run(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Do it, unless it is poisoned."""
        if POISON in repr(args):
            self.tasted.append(getattr(work, "__name__", ""))
            raise self.surprise
        return work(*args, **kwargs)


def items(count: int = 50) -> list[tuple[str, str, str]]:
    """Return reports that have nothing in common."""
    vowels = "aeiou"
    names = [f"{c}{v}{c}{w}" for c in "bdfgklmnpr" for v in vowels for w in vowels][:count]
    return [
        (f"https://courier.example/{n}", f"{n.title()} {n}ville {n}ton", f"{n}s {n}ing {n}er {n}est {n}ful.")
        for n in names
    ]


async def brought(one: World) -> None:
    """Let the server have fifty reports, and one that is poisoned, read and waiting for their analysis."""
    one.web.pages[COURIER] = rss()
    await one.read(OURS, COURIER)
    await one.turn(HOUR)
    one.web.pages[COURIER] = rss(("https://courier.example/p", POISON, "It is bad."), *items())


async def states(one: World) -> dict[str, int]:
    """Return how many articles are in each state."""
    async with one.store._database.reading() as connection:
        rows = (await connection.execute(articles.select())).all()
    return {state: sum(r.state == state for r in rows) for state in {r.state for r in rows}}


async def test_a_nested_address_spoils_no_poll(tmp_path: Path) -> None:
    """Ten feeds are due with it; each is recorded, and the address itself costs no time."""
    nested = "https://a.cdn.ampproject.org/c/s/" * 800 + "x.example/1"
    bad = "https://evil.example/feed"
    others = [f"https://courier{n}.example/feed" for n in range(10)]
    pages: dict[str, bytes | str] = {url: rss((url.replace("feed", "1"), f"Title {url}", "Words.")) for url in others}
    async with world(tmp_path, {**pages, bad: rss((nested, "Bait", "Words."))}) as one:
        await one.read(THEIRS, bad)
        await one.read(OURS, *others)
        await one.turn()
        for source in await one.store.feeds.sources(OURS):
            assert (await one.store.feeds.polls(OURS, source.feed.id))[0].new_entries == 1
    assert canonical(nested)


@pytest.mark.parametrize("surprise", SURPRISES, ids=lambda e: type(e).__name__)
async def test_an_article_that_cannot_be_analysed_is_shown_as_it_stands(tmp_path: Path, surprise: Exception) -> None:
    """It is tried three times, later each time; then its own title and first words have to do, and `why` knows the reason."""
    async with world(tmp_path, {}) as one:
        await brought(one)
        await one.gather()
        cpu = Poisoned(surprise)
        for _ in range(3):
            while await analyse_read(articles=one.store.articles, cpu=cpu, clock=one.clock, owner="p"):
                pass
            one.clock.at += HOUR
        assert len(cpu.tasted) == 3
        assert (await states(one)) == {"analysed": 51}
        async with one.store._database.reading() as connection:
            told = (await connection.execute(articles.select().where(articles.c.failure.is_not(None)))).all()
        assert [row.title for row in told] == [POISON]


@pytest.mark.parametrize("surprise", SURPRISES, ids=lambda e: type(e).__name__)
async def test_an_article_that_cannot_be_grouped_is_put_aside(tmp_path: Path, surprise: Exception) -> None:
    """The others find their stories in the same turn."""
    async with world(tmp_path, {}) as one:
        await brought(one)
        await one.gather()
        while await analyse_read(articles=one.store.articles, cpu=Here(), clock=one.clock, owner="p"):
            pass
        await Grouping().step(
            articles=one.store.articles, book=one.store.stories, cpu=Poisoned(surprise), clock=one.clock, owner="p"
        )
        assert (await states(one)) == {"grouped": 50, "failed": 1}


@pytest.mark.parametrize("surprise", SURPRISES, ids=lambda e: type(e).__name__)
async def test_a_digest_that_cannot_be_made_keeps_no_other(tmp_path: Path, surprise: Exception) -> None:
    """The other server has its digest at once; the one rests longer and longer, is broken at last, and its people are told."""
    async with world(tmp_path, {COURIER: rss(*items(3))}) as one:
        await one.read(OURS, COURIER)
        await one.read(THEIRS, COURIER)
        await one.gather()
        await one.group()
        (sick,) = await one.store.subscriptions.list(THEIRS)
        async with one.store._database.writing() as connection:
            await connection.execute(update(subscriptions).where(subscriptions.c.id == sick.id).values(name=POISON))
        cpu, publishers = Poisoned(surprise), {"discord": one.mail}
        for turn in range(30):
            await compose_due(
                store=one.store, cpu=cpu, clock=one.clock, publishers=publishers, notices=one.told, owner="p"
            )
            if not turn:
                await deliver_due(store=one.store, clock=one.clock, publishers=publishers, notices=one.told, owner="p")
                assert len(one.posted(OURS)) == 1
            one.clock.at += timedelta(minutes=10)
        assert len(cpu.tasted) == 5
        (sick,) = await one.store.subscriptions.list(THEIRS)
        assert sick.state == "broken"
        assert len(one.told.told) == 1


async def test_a_row_that_cannot_be_read_stops_nobody(tmp_path: Path) -> None:
    """A schedule, a message and an article of another version: each is put aside, and the others' digests go out."""
    async with world(tmp_path, {COURIER: rss(*items(3))}) as one:
        await one.read(OURS, COURIER)
        await one.read(THEIRS, COURIER)
        (sick,) = await one.store.subscriptions.list(THEIRS)
        async with one.store._database.writing() as connection:
            # Text that no column type has written.
            await connection.execute(text("UPDATE subscriptions SET options = '{}x' WHERE id = :id"), {"id": sick.id})
        await one.gather()
        async with one.store._database.writing() as connection:
            await connection.exec_driver_sql("UPDATE articles SET claims = 'x', authors = 'x' WHERE id = 1")
        await one.turn(MINUTE)
        assert [len(d.stories) for d in one.posted(OURS)] == [2]
        assert not one.posted(THEIRS)
        assert [s.state for s in await one.store.subscriptions.list(OURS)] == ["active"]
        async with one.store._database.reading() as connection:
            rows = (await connection.exec_driver_sql("SELECT state, trouble FROM subscriptions")).all()
        assert ("broken", "Its row in the database cannot be read by this version.") in [tuple(r) for r in rows]


async def test_a_message_that_cannot_be_made_ends(tmp_path: Path) -> None:
    """Whatever the platform's renderer stumbles over, the others are sent; the one is refused after ten tries."""
    async with world(tmp_path, {COURIER: rss(*items(3))}) as one:
        await one.read(OURS, COURIER)
        await one.read(THEIRS, COURIER)
        publish = one.mail.publish

        async def stumbling(claimed: ClaimedDelivery) -> Outcome:
            if claimed.workspace == THEIRS:
                raise KeyError("no such layout")
            return await publish(claimed)

        one.mail.publish = stumbling  # type: ignore[method-assign] # a port that fails stands in for one that works
        await one.turn(MINUTE)
        assert len(one.posted(OURS)) == 1
        await one.turn(HOUR, times=25)
        async with one.store._database.reading() as connection:
            rows = (await connection.execute(deliveries.select())).all()
        assert {(r.destination, r.state) for r in rows} == {(channel(OURS), "sent"), (channel(THEIRS), "refused")}


def test_an_impossible_quiet_time_is_refused() -> None:
    """A time with a zone of its own cannot be compared with the local ones; it comes into no schedule."""
    with pytest.raises(ValueError, match="local"):
        Schedule(immediate=True, quiet=(time(1, tzinfo=UTC), time(2, tzinfo=UTC)))
