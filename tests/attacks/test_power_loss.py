"""The power goes at any instant of a run: what the database had not written to the disk is gone, what was posted stands."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from attacks.world import OURS, Channels, World, rss
from contracts.storage.making import MINUTE
from scenarios.test_soak import Clock

from digestbot.adapters.storage import open_store
from digestbot.adapters.storage.engine import Database
from digestbot.core.delivery.outcome import Absent, LookUp, Outcome, Sent
from digestbot.pipeline.deliver import FORGOTTEN, Doubts
from digestbot.ports import ClaimedDelivery

COURIER = "https://courier.example/feed"
NEWS = rss(
    ("https://courier.example/arlen", "Arlen opens a library of tools", "Drills and ladders can be borrowed in Arlen."),
    ("https://courier.example/borvik", "Ferry to Borvik lost in storm", "The mail ferry sank off Borvik on Sunday."),
    ("https://courier.example/cressing", "Cressing elects a beekeeper", "Voters in Cressing chose Odile Marn."),
)


@dataclass
class Remembering(Channels):
    """A channel whose messages can be found again by their key, from when they were posted."""

    clock: Clock = field(default_factory=Clock)
    standing: dict[str, Any] = field(default_factory=dict)
    doubled: int = 0

    async def publish(self, claimed: ClaimedDelivery) -> Outcome:
        """Post; a second message with the same stories would be a double."""
        outcome = await super().publish(claimed)
        self.doubled += claimed.delivery.key in self.standing
        if isinstance(outcome, Sent):
            self.standing[claimed.delivery.key] = (self.clock.at, outcome)
        return outcome

    async def find(self, claimed: ClaimedDelivery) -> LookUp:
        """Look for the key among what was posted since the delivery was made."""
        at, sent = self.standing.get(claimed.delivery.key, (None, None))
        return sent if sent is not None and at >= claimed.delivery.created_at else Absent()


def copied(file: Path, target: Path) -> Path:
    """Copy a database that is in use."""
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
    return target


@pytest.mark.parametrize("every", [5, pytest.param(1, marks=[pytest.mark.proof, pytest.mark.timeout(600)])])
async def test_a_database_from_between_any_two_writes_loses_and_doubles_nothing(
    tmp_path: Path, monkeypatch: Any, every: int
) -> None:
    """Each copy is put back after all was posted, and the bot goes on from it: the channel has every story once."""
    file, copies = tmp_path / "bot.db", list[Path]()
    writing = Database.writing

    @asynccontextmanager
    async def watched(self: Database, *, synced: bool = False) -> AsyncIterator[Any]:
        async with writing(self, synced=synced) as connection:
            yield connection
        copies.append(copied(file, tmp_path / f"copy{len(copies)}.db"))

    mail = Remembering()
    async with open_store(f"sqlite:///{file}") as store:
        one = World(store=store, mail=mail)
        mail.clock = one.clock
        one.web.pages[COURIER] = NEWS
        await one.read(OURS, COURIER)
        with monkeypatch.context() as patch:
            patch.setattr(Database, "writing", watched)
            await one.turn(MINUTE)
    assert [len(d.stories) for d in one.posted(OURS)] == [3]
    assert len(copies) > 10
    for copy in copies[::every]:
        async with open_store(f"sqlite:///{copy}") as store:
            assert store.opened.unclean
            await store.claims.begin("p", now=one.clock.at)
            again = World(store=store, mail=mail, web=one.web, clock=Clock(at=one.clock.at + MINUTE))
            mail.clock = again.clock
            again.doubts = Doubts(until=again.clock.at + 100 * FORGOTTEN)
            await again.turn(MINUTE, times=3)
        assert sum(len(d.stories) for d in again.posted(OURS)) == 3, copy
    assert mail.doubled == 0


async def test_an_orderly_end_leaves_no_doubt(tmp_path: Path) -> None:
    """The mark goes with the one who ran; a command beside it neither makes nor takes it."""
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    async with open_store(url) as store:
        assert not store.opened.unclean
        async with open_store(url, exclusive=False):
            pass
    async with open_store(url) as store:
        assert not store.opened.unclean


async def test_what_a_message_leans_on_has_reached_the_disk(tmp_path: Path) -> None:
    """The transactions around a send are synced; all others are not, for they are only ever done again."""
    async with open_store(f"sqlite:///{tmp_path / 'bot.db'}") as store:
        for synced, level in ((False, 1), (True, 2)):
            async with store._database.writing(synced=synced) as connection:
                assert (await connection.exec_driver_sql("PRAGMA synchronous")).scalar() == level
