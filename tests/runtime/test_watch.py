"""What the operator is told before it hurts."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
from peers.outbox import FakeClock

from digestbot.commands.i18n import Translations
from digestbot.core.digests.destination import WorkspaceId
from digestbot.ports import NoticeMessage
from digestbot.ports.statistics import Overview
from digestbot.runtime.roles import STEPS
from digestbot.runtime.watch import UNHELD, Watch

NOW = datetime(2026, 11, 24, 6, tzinfo=UTC)
ALL = dict.fromkeys(STEPS, 1)


@dataclass
class World:
    """A database and a disk as they are told, and the operator who hears."""

    used: float = 0.5
    transaction: timedelta = timedelta(0)
    processes: tuple[str, ...] = ("a",)
    roles: dict[str, int] = field(default_factory=lambda: dict(ALL))
    heard: list[str] = field(default_factory=list)

    async def overview(self, *, now: datetime) -> Overview:
        """Tell the database."""
        del now
        return Overview(
            backlogs=(),
            deliveries={},
            database_bytes=0,
            oldest_transaction=self.transaction,
            processes=self.processes,
            roles=self.roles,
        )

    async def alert(self, telling: NoticeMessage) -> None:
        """Hear."""
        self.heard.append(Translations().notice("en", telling))

    async def tell(self, workspace: WorkspaceId, telling: NoticeMessage) -> None:
        """Fail: what is told here is for the operator alone."""
        raise AssertionError(f"{workspace} has nothing to do with {telling}")


@pytest.fixture
def world() -> World:
    """Give a world in which all is well."""
    return World()


@pytest.fixture
def clock() -> FakeClock:
    """Give a clock that a test moves."""
    return FakeClock(NOW)


@pytest.fixture
def watch(world: World, clock: FakeClock) -> Watch:
    """Watch it."""
    return Watch(statistics=world, clock=clock, notices=world, disk_used=lambda: world.used)


async def test_nothing_is_said_while_all_is_well(watch: Watch, world: World) -> None:
    """Nor is more to be done at once."""
    assert await watch.step() == 0
    assert world.heard == []


async def test_a_disk_is_told_before_it_is_full_and_once(watch: Watch, world: World) -> None:
    """Again only when it filled up anew."""
    for world.used in (0.89, 0.9, 0.95, 0.99, 0.5, 0.91):
        await watch.step()
    assert ["full" in text for text in world.heard] == [True, True]
    assert "90%" in world.heard[0]


async def test_an_old_transaction_is_told_with_where_to_find_it(watch: Watch, world: World) -> None:
    """From ten minutes on."""
    for minutes in (9, 10, 30):
        world.transaction = timedelta(minutes=minutes)
        await watch.step()
    (heard,) = world.heard
    assert "10 minutes" in heard
    assert "pg_terminate_backend" in heard


async def test_a_role_without_a_process_is_told_when_no_new_one_came(
    watch: Watch, world: World, clock: FakeClock
) -> None:
    """A restart is no news; what is started in time is none either."""
    del world.roles["read"]
    await watch.step()
    clock.at += UNHELD - timedelta(seconds=1)
    await watch.step()
    assert world.heard == []
    clock.at += timedelta(seconds=1)
    await watch.step()
    (heard,) = world.heard
    assert "digestbot run --role read" in heard


async def test_on_sqlite_one_process_does_everything(watch: Watch, world: World, clock: FakeClock) -> None:
    """No process is listed there, so none is missed."""
    world.processes, world.roles = (), {}
    await watch.step()
    clock.at += 2 * UNHELD
    await watch.step()
    assert world.heard == []
