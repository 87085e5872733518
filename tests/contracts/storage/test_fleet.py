"""Several processes deliver from one real PostgreSQL, and die, and their clocks disagree: every digest stands once.

One that waits for another try may be overtaken by a later one. How the parts of a digest follow each other is shown elsewhere.
"""

import asyncio
import multiprocessing
import random  # noqa: TID251 - seeded, and the seed is printed
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from multiprocessing.process import BaseProcess

import psycopg
import pytest
from peers.discord import GUILD, DiscordPeer
from peers.discord import Channel as DiscordChannel
from peers.documents import document, story
from peers.faults import Fault
from peers.fleet import AheadClock, Duty, serve
from peers.slack import TEAM, SlackPeer
from peers.slack import Channel as SlackChannel
from sqlalchemy import make_url

from digestbot.adapters.platforms.discord.publisher import DiscordPublisher
from digestbot.adapters.platforms.slack.history import History
from digestbot.adapters.platforms.slack.publisher import SlackPublisher
from digestbot.adapters.storage import open_store
from digestbot.core.digests.destination import Destination, WorkspaceId
from digestbot.core.digests.subscription import Options, Schedule
from digestbot.ports import NewDigest, Publisher

PROCESSES = multiprocessing.get_context("forkserver")
PROCESSES.set_forkserver_preload(["peers.fleet"])
WORKSPACE = WorkspaceId("local")
SECOND = timedelta(seconds=1)
LOST: Sequence[Fault] = ("lost", "500 after", "reset", "500 before")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How much is sent, and how rough it gets.

    `settle` is how long what was lost rests, `beats_last` how long a silent process counts as alive; clocks are up to
    `apart` from the right time. `restart` ends the database in the middle.
    """

    channels: int
    digests: int
    seconds: float
    seed: int
    apart: timedelta
    beats_last: timedelta
    settle: timedelta
    restart: Callable[[], None]
    processes: int = 4


@dataclass(slots=True)
class Fleet:
    """The processes that live, each with the event that lets it end in order."""

    plan: Plan
    database: str
    discord: str
    slack: str
    chance: random.Random
    living: list[BaseProcess] = field(default_factory=list)
    started: int = 0

    def start(self, stop: object) -> None:
        """Start one more, with a clock of its own."""
        self.started += 1
        apart = self.plan.apart.total_seconds()
        duty = Duty(
            database=self.database,
            discord=self.discord,
            slack=self.slack,
            name=f"process-{self.started}",
            ahead=timedelta(seconds=self.chance.uniform(-apart, apart)),
            beats_last=self.plan.beats_last,
            settle=self.plan.settle,
        )
        process = PROCESSES.Process(target=serve, args=(duty, stop))
        process.start()
        self.living.append(process)

    def kill_one(self) -> None:
        """Kill one as an empty memory does."""
        process = self.living.pop(self.chance.randrange(len(self.living)))
        process.kill()
        process.join()


async def fleet(url: str, plan: Plan) -> tuple[int, int]:
    """Send everything with processes that die; check what stands; return how many died and how often one message was begun at most."""
    chance = random.Random(plan.seed)
    clock = AheadClock(timedelta(0))
    stop = PROCESSES.Event()
    async with DiscordPeer(clock.now) as discord, SlackPeer(clock.now) as slack:
        for n in range(plan.channels):
            discord.channels[_channel("discord", n)] = DiscordChannel(_channel("discord", n), 0)
            slack.channels[_channel("slack", n)] = SlackChannel(_channel("slack", n))
        await _fill(url, plan)
        for act, peer in (("post", discord), ("chat.postMessage", slack)):
            peer.faults.plan(act, *(chance.choice(LOST) for _ in range(plan.channels)))
        ships = Fleet(plan=plan, database=url, discord=discord.base, slack=slack.base, chance=chance)
        try:
            for _ in range(plan.processes):
                ships.start(stop)
            await _storm(ships, stop)
            tries = await _calm(url, plan)
            stop.set()
            for process in ships.living:
                await asyncio.to_thread(process.join, 30)
            assert [process.exitcode for process in ships.living] == [0] * plan.processes
        finally:
            for process in ships.living:
                process.kill()
        assert discord.wrong == slack.wrong == []
        for n in range(plan.channels):
            assert sorted(_plans(discord.standing(_channel("discord", n)))) == list(range(plan.digests))
            assert sorted(_plans(slack.standing(_channel("slack", n)))) == list(range(plan.digests))
    return ships.started - plan.processes, tries


async def _storm(ships: Fleet, stop: object) -> None:
    """Kill one and start another, again and again, with the database ended once in between."""
    loop = asyncio.get_running_loop()
    begin = loop.time()
    restarted = False
    while loop.time() < begin + ships.plan.seconds:
        await asyncio.sleep(ships.chance.uniform(0.3, 1.5))  # noqa: TID251 - the processes live by the machine's clock
        ships.kill_one()
        ships.start(stop)
        if not restarted and loop.time() > begin + ships.plan.seconds / 2:
            await asyncio.to_thread(ships.plan.restart)
            restarted = True


async def _calm(url: str, plan: Plan) -> int:
    """Wait until everything was sent; return how often one message was begun at most."""
    left = 2 * plan.channels * plan.digests
    for _ in range(600):
        with psycopg.connect(_plain(url)) as connection:
            rows = connection.execute("SELECT state, count(*), max(attempts) FROM deliveries GROUP BY state").fetchall()
        if {state: count for state, count, _ in rows} == {"sent": left}:
            return int(rows[0][2])
        await asyncio.sleep(0.5)  # noqa: TID251 - the same
    pytest.fail(f"after five minutes of calm: {rows}")


async def _fill(url: str, plan: Plan) -> None:
    """Put the digests of every channel into the outbox: they fall due one after another while the storm lasts."""
    now = datetime.now(UTC)  # noqa: TID251 - the processes go by the machine's clock
    clock = AheadClock(timedelta(0))

    async def nobody(_team: str) -> None:
        return None

    publishers: dict[str, Publisher] = {
        f"discord:{GUILD}": DiscordPublisher(lambda: None, clock),
        f"slack:{TEAM}": SlackPublisher(nobody, History(clock)),
    }
    async with open_store(url) as store:
        await store.workspaces.ensure(WORKSPACE, now=now)
        for n in range(plan.channels):
            for place, publisher in publishers.items():
                destination = Destination(f"{place}/{_channel(publisher.platform, n)}")
                one = await store.subscriptions.add(
                    WORKSPACE,
                    name=f"{publisher.platform} {n}",
                    destination=destination,
                    feeds=(),
                    topics=(),
                    schedule=Schedule(every_hours=24),
                    options=Options(),
                    now=now,
                    next_at=now,
                )
                for number in range(plan.digests):
                    told = document(1, stories=(story(number),))
                    due = now + timedelta(seconds=plan.seconds * number / plan.digests)
                    digest = NewDigest(
                        subscription=one,
                        due_at=due,
                        next_at=now + timedelta(days=1),
                        document=told,
                        parts=publisher.split(told, Options()),
                        shown=(),
                    )
                    assert await store.outbox.add(digest, now=due)


def _channel(platform: str, number: int) -> str:
    return f"3000000000000{number:05d}" if platform == "discord" else f"C0FLEET{number:03d}"


def _plans(messages: list[dict[str, object]]) -> list[int]:
    """Return the numbers of the digests that stand."""
    found = [re.search(r"Harbour council approves plan (\d+) for", str(message)) for message in messages]
    return [int(match[1]) for match in found if match]


def _plain(url: str) -> str:
    return make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)


def end_connections(url: str) -> None:
    """End every connection to the database, as a restart does."""
    with psycopg.connect(_plain(url), autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


@pytest.mark.timeout(120)
async def test_four_processes_that_die_send_everything_once(postgres_url: str) -> None:
    """Some seconds of it, with clocks up to two seconds apart; every connection is cut once."""
    plan = Plan(
        channels=4,
        digests=5,
        seconds=5,
        seed=11,
        apart=2 * SECOND,
        beats_last=2 * SECOND,
        settle=SECOND,
        restart=lambda: end_connections(postgres_url),
    )
    deaths, tries = await fleet(postgres_url, plan)
    assert deaths >= 3
    assert tries >= 2


@pytest.mark.proof
@pytest.mark.timeout(3600)
async def test_ten_minutes_of_it(postgres_url: str, restart_postgres: Callable[[], None]) -> None:
    """Two hundred destinations, the program's own times, clocks up to a minute apart, and a restart of the server."""
    seed = random.SystemRandom().randrange(10**6)
    print(f"seed {seed}")  # noqa: T201 - the same
    plan = Plan(
        channels=100,
        digests=40,
        seconds=600,
        seed=seed,
        apart=60 * SECOND,
        beats_last=30 * SECOND,
        settle=10 * SECOND,
        restart=restart_postgres,
    )
    deaths, tries = await fleet(postgres_url, plan)
    print(f"{deaths} deaths; one message was begun {tries} times")  # noqa: T201 - the same
    assert deaths > 100
