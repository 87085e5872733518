"""The connections: which driver a URL means, how each database is set up, and what its failures say to a person.

SQLite has one writer, which takes its turn in this process through a lock and in others through BEGIN IMMEDIATE and the busy
timeout, and readers beside it that see the last committed state. So concurrent tasks never meet "database is locked".
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, event, make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from digestbot.adapters.storage.encryption import Seal
from digestbot.adapters.storage.files import key_of
from digestbot.adapters.storage.lease_clock import LeaseClock
from digestbot.errors import StorageError

READERS = 4
BUSY = 10.0
"""Seconds that a write waits for another process's write."""


class Database:
    """Connections to one database: `reading` for queries, `writing` for one transaction that may change rows.

    Both raise `StorageError` for every error of the database, and after it was closed.
    """

    def __init__(self, url: str, *, key: str | None = None) -> None:
        """Prepare the connections; the first use opens them. `key` seals what people entrust to it."""
        self.url = parse_url(url)
        self.file = _file(self.url)
        self.seal = Seal(key, key_of(self.file) if self.file else None)
        self._turn = asyncio.Lock() if self.file else None
        if self.file:
            self._writer = _sqlite(self.file, begin="BEGIN IMMEDIATE", connections=1)
            self._synced = _sqlite(self.file, begin="BEGIN IMMEDIATE", connections=1, synchronous="FULL")
            self._readers = _sqlite(self.file, begin="BEGIN", connections=READERS)
        else:
            self._writer = self._synced = self._readers = _postgresql(self.url)
        self.lease_clock = LeaseClock()
        self._closed = False
        self._inode: int | None = None

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """Give a connection for statements that change nothing."""
        with _Plain(self):
            async with self._readers.connect() as connection:
                yield connection

    @asynccontextmanager
    async def writing(self, *, synced: bool = False) -> AsyncIterator[AsyncConnection]:
        """Give a connection in a transaction that is committed at the end, or rolled back if anything is raised.

        `synced` is for transactions that a message to the outside relies on: when it ends, it and all transactions before it
        are on the disk. Others may be lost in a power failure, but never in part, and are simply done again.
        """
        writer = self._synced if synced else self._writer
        with _Plain(self):
            if self._turn is None:
                async with writer.begin() as connection:
                    yield connection
                return
            async with self._turn, writer.begin() as connection:
                yield connection

    async def close(self) -> None:
        """Close every connection; what is asked afterwards is refused."""
        self._closed = True
        await self._readers.dispose()
        await self._writer.dispose()
        await self._synced.dispose()

    @property
    def closed(self) -> bool:
        """Whether it was closed."""
        return self._closed

    @property
    def gone(self) -> bool:
        """Whether the SQLite file that was opened has been removed or replaced: what is written then is lost, and no driver says so."""
        if self.file is None:
            return False
        try:
            inode = self.file.stat().st_ino
        except FileNotFoundError:
            return self._inode is not None
        self._inode = self._inode or inode
        return self._inode != inode


class _Plain:
    """Turns what drivers raise into a `StorageError` that a person can act on."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def __enter__(self) -> None:
        if self._database.closed:
            raise StorageError("The database is closed: digestbot is stopping. Start it again.")
        if self._database.gone:
            raise StorageError(
                f"The database {self._database.file} was removed or replaced while digestbot uses it. Stop digestbot, put the file "
                "back or restore a backup (digestbot db restore FILE), and start it."
            )

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, SQLAlchemyError | sqlite3.Error | OSError):
            raise StorageError(plain(error, self._database)) from error


def plain(error: Exception, database: Database) -> str:
    """Say in one sentence what is wrong with the database and what to do; never a password, never SQL."""
    cause = str(getattr(error, "orig", None) or error).strip().splitlines() or [type(error).__name__]
    said = cause[0].lower()
    where = database.file or f"PostgreSQL at {database.url.host or 'localhost'}"
    if "is full" in said or "no space left" in said or "disk full" in said:
        return f"The disk with the database {where} is full. Free some space; digestbot then goes on where it stopped."
    if "locked" in said or "busy" in said:
        return f"The database {where} is held by another program. Wait until that one is done, or stop it."
    if "readonly" in said or "read-only" in said or "permission denied" in said:
        return f"The database {where} cannot be written. Let the user that runs digestbot write to the file and its folder."
    if "unable to open" in said:
        return f"The database {where} cannot be opened. Check that its folder exists and can be written."
    if "not a database" in said or "malformed" in said:
        return f"The file {where} is damaged or is no database. Restore a backup: digestbot db restore FILE."
    return f"The database {where} refused: {cause[0]}"


def parse_url(url: str) -> URL:
    """Return the URL with the driver that storage picks; raises `StorageError` if it is neither database's."""
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise StorageError(_WRONG_URL) from error
    backend = parsed.drivername.partition("+")[0]
    if backend == "sqlite" and parsed.database not in (None, "", ":memory:"):
        return parsed.set(drivername="sqlite+aiosqlite")
    if backend in ("postgresql", "postgres"):
        return parsed.set(drivername="postgresql+psycopg")
    raise StorageError(_WRONG_URL)


_WRONG_URL = "The database URL must be sqlite:///PATH or postgresql://USER:PASSWORD@HOST/NAME."


def _file(url: URL) -> Path | None:
    return Path(url.database or "").expanduser().absolute() if url.drivername.startswith("sqlite") else None


def _sqlite(file: Path, *, begin: str, connections: int, synchronous: str = "NORMAL") -> AsyncEngine:
    engine = create_async_engine(
        URL.create("sqlite+aiosqlite", database=str(file)),
        connect_args={"timeout": BUSY},
        pool_size=connections,
        max_overflow=0,
        pool_timeout=60,
    )

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # transactions begin explicitly, not when the driver guesses
        cursor = connection.cursor()
        # A new file can give pages back; of one that has tables SQLite ignores the first of these.
        for pragma in (
            "auto_vacuum = INCREMENTAL",
            "journal_mode = WAL",
            f"synchronous = {synchronous}",
            "foreign_keys = ON",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def start(connection: Any) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _postgresql(url: URL) -> AsyncEngine:
    return create_async_engine(
        url,
        connect_args={"options": "-c timezone=UTC"},
        pool_size=5,
        max_overflow=5,
        pool_pre_ping=True,
    )
