"""Addresses of databases, and what a person reads when one cannot be used."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from contracts.storage.making import COURIER, NOW, bring, claimed, entry

from digestbot.adapters.storage import engine, open_store, restore
from digestbot.adapters.storage.engine import Database, parse_url
from digestbot.core.digests.destination import LOCAL
from digestbot.errors import StorageError


@pytest.mark.parametrize(
    ("url", "driver"),
    [
        ("sqlite:///digestbot.db", "sqlite+aiosqlite"),
        ("sqlite:////var/lib/digestbot.db", "sqlite+aiosqlite"),
        ("postgresql://user:pass@host/db", "postgresql+psycopg"),
        ("postgres://host/db", "postgresql+psycopg"),
        ("postgresql+asyncpg://host/db", "postgresql+psycopg"),
    ],
)
def test_storage_picks_the_driver(url: str, driver: str) -> None:
    """People name the database; which driver speaks to it is ours."""
    assert parse_url(url).drivername == driver


@pytest.mark.parametrize("url", ["", "digestbot.db", "sqlite://", "sqlite:///:memory:", "mysql://host/db", "http://a"])
def test_other_addresses_are_refused_with_the_right_form(url: str) -> None:
    """The message shows what to write, and repeats nothing of what was written: it may hold a password."""
    with pytest.raises(StorageError, match="sqlite:///PATH or postgresql://"):
        parse_url(url)


async def test_a_server_that_is_not_there_is_said_without_the_password() -> None:
    """The host is named, the password is not."""
    with pytest.raises(StorageError) as refused:
        async with open_store("postgresql://user:hunter2@127.0.0.1:1/db"):
            pass
    assert "127.0.0.1" in refused.value.user_message
    assert "hunter2" not in refused.value.user_message


async def test_copies_of_postgresql_are_made_by_its_own_tools(tmp_path: Path) -> None:
    """Restoring says which they are."""
    with pytest.raises(StorageError, match="pg_dump"):
        await restore("postgresql://127.0.0.1:1/db", tmp_path / "backup")


async def test_another_writer_is_waited_for_and_then_named(
    file: Path, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While another program writes, reads go on; a write waits for it, and says so where that takes too long."""
    monkeypatch.setattr(engine, "BUSY", 0.3)
    async with open_store(url) as store:
        with closing(sqlite3.connect(file, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            assert not await store.feeds.sources(LOCAL)
            with pytest.raises(StorageError, match="held by another program"):
                await store.feeds.add(LOCAL, COURIER, now=NOW)
            waiting = asyncio.create_task(store.feeds.add(LOCAL, COURIER, now=NOW))
            await asyncio.wait((waiting,), timeout=0.05)
            other.execute("ROLLBACK")
            await waiting
        assert len(await store.feeds.sources(LOCAL)) == 1


async def test_a_full_disk_is_said_and_survived(url: str) -> None:
    """Nothing of the write stays; when there is room again, the same write goes through."""
    async with open_store(url) as store:
        feed = await claimed(store)
        await _pages(store._database, 1)
        big = entry("a", content="x" * 5_000_000)
        with pytest.raises(StorageError, match="full"):
            await bring(store, feed, big)
        assert [e async for e in store.feeds.entries()] == []
        await _pages(store._database, 1_000_000)
        assert await bring(store, feed, big) == 1


async def _pages(database: Database, most: int) -> None:
    """Let the file have no more pages than that (no fewer than it has): what a full disk does."""
    async with database.writing() as connection:
        await connection.exec_driver_sql(f"PRAGMA max_page_count = {most}")


async def test_a_file_that_cannot_be_written_is_said(file: Path, url: str) -> None:
    """A database that the user may read only is no reason for a traceback."""
    async with open_store(url):
        pass
    async with open_store(url) as store:
        async with store._database.writing() as connection:
            await connection.exec_driver_sql("PRAGMA query_only = ON")
        with pytest.raises(StorageError, match="cannot be written"):
            await store.feeds.add(LOCAL, COURIER, now=NOW)


async def test_sqlite_is_set_up_for_safety_and_readers(url: str) -> None:
    """Write-ahead log, foreign keys and the busy timeout are on for every connection."""
    async with open_store(url) as store:
        for using in (store._database.reading, store._database.writing):
            async with using() as connection:
                said = [
                    (await connection.exec_driver_sql(f"PRAGMA {name}")).scalar()
                    for name in ("journal_mode", "foreign_keys", "synchronous", "busy_timeout")
                ]
            assert said == ["wal", 1, 1, 10_000]


@pytest.mark.parametrize("instead", [None, b""], ids=["removed", "replaced"])
async def test_a_file_that_is_taken_away_is_noticed_by_the_next_use(
    file: Path, url: str, instead: bytes | None
) -> None:
    """The driver would go on with a file that has no name, and all of it would be lost; reads and writes say so instead."""
    async with open_store(url) as store:
        await store.feeds.add(LOCAL, COURIER, now=NOW)
        kept = file.rename(file.with_name("kept.db"))
        if instead is not None:
            file.write_bytes(instead)
        for use in (store.feeds.sources(LOCAL), store.feeds.add(LOCAL, COURIER, now=NOW)):
            with pytest.raises(StorageError, match="removed or replaced"):
                await use
        with pytest.raises(StorageError, match="removed or replaced"):
            await store.statistics.overview(now=NOW)  # what health asks
        file.unlink(missing_ok=True)
        kept.rename(file)
        assert len(await store.feeds.sources(LOCAL)) == 1
