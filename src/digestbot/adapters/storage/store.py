"""Opening, closing, backing up and restoring what digestbot remembers."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractContextManager, ExitStack, asynccontextmanager, nullcontext, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, create_engine, delete, func, insert, select

from digestbot.adapters.storage import files, migrations
from digestbot.adapters.storage.encryption import Seal
from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.shielded import shielded
from digestbot.adapters.storage.tables import meta
from digestbot.core.digests.quotas import Quotas
from digestbot.errors import StorageError

if TYPE_CHECKING:
    from digestbot.adapters.storage.archive import SqlArchive
    from digestbot.adapters.storage.article_history import SqlArticleHistory
    from digestbot.adapters.storage.articles import SqlArticles
    from digestbot.adapters.storage.audit import SqlAudit, SqlKeyValue
    from digestbot.adapters.storage.claims import SqlClaims
    from digestbot.adapters.storage.edits import SqlEdits
    from digestbot.adapters.storage.feeds import SqlFeeds
    from digestbot.adapters.storage.follows import SqlFollows
    from digestbot.adapters.storage.maintenance import SqlMaintenance
    from digestbot.adapters.storage.matches import SqlMatches
    from digestbot.adapters.storage.outbox import SqlOutbox
    from digestbot.adapters.storage.pending_actions import SqlPendingActions
    from digestbot.adapters.storage.readers import SqlReaders
    from digestbot.adapters.storage.regroupings import SqlRegroupings
    from digestbot.adapters.storage.reports import SqlReports
    from digestbot.adapters.storage.rotation import Rotation
    from digestbot.adapters.storage.secrets import SqlFeedSecrets
    from digestbot.adapters.storage.statistics import SqlStatistics
    from digestbot.adapters.storage.stories import SqlStoryBook
    from digestbot.adapters.storage.subscriptions import SqlSubscriptions
    from digestbot.adapters.storage.throttle import SqlThrottle
    from digestbot.adapters.storage.topics import SqlBlocks, SqlTopics
    from digestbot.adapters.storage.votes import SqlVotes
    from digestbot.adapters.storage.workspaces import SqlWorkspaces
    from digestbot.ports import Clock

QUOTAS = Quotas()

_UPGRADING = 0x646967657375
"""The number of the lock under which processes on PostgreSQL upgrade, one after another."""

_RUNS = "runs"
"""The fact that a process runs the pipeline on a SQLite file; it stays if that process did not shut down in order."""

COMMAND_WAITS = 3.0
"""Seconds that a command of the shell waits for another one that makes or upgrades the tables."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """The result of opening: `was` is the version before (None: a new database), `backup` the copy made of an older one.

    `unclean`: the last process did not shut down in order, so its last writes may be lost.
    """

    was: str | None
    now: str
    backup: Path | None = None
    unclean: bool = False

    @property
    def upgraded(self) -> bool:
        """Whether an older database was brought to this version."""
        return self.was not in (None, self.now)


@shielded
class SqlStore:
    """`ports.Store` on a database."""

    def __init__(self, database: Database, opened: Opened, quotas: Quotas = QUOTAS) -> None:
        """Keep the connections; a repository is loaded when it is first used."""
        self.quotas = quotas
        self._database = database
        self.opened = opened

    @cached_property
    def feeds(self) -> "SqlFeeds":
        """Feeds and sources."""
        from digestbot.adapters.storage.feeds import SqlFeeds

        return SqlFeeds(self._database, self.quotas)

    @cached_property
    def articles(self) -> "SqlArticles":
        """Articles."""
        from digestbot.adapters.storage.articles import SqlArticles

        return SqlArticles(self._database)

    @cached_property
    def stories(self) -> "SqlStoryBook":
        """Stories."""
        from digestbot.adapters.storage.stories import SqlStoryBook

        return SqlStoryBook(self._database)

    @cached_property
    def matches(self) -> "SqlMatches":
        """What topics and blocks match."""
        from digestbot.adapters.storage.matches import SqlMatches

        return SqlMatches(self._database)

    @cached_property
    def subscriptions(self) -> "SqlSubscriptions":
        """Subscriptions."""
        from digestbot.adapters.storage.subscriptions import SqlSubscriptions

        return SqlSubscriptions(self._database, self.quotas)

    @cached_property
    def outbox(self) -> "SqlOutbox":
        """Digests and deliveries."""
        from digestbot.adapters.storage.outbox import SqlOutbox

        return SqlOutbox(self._database)

    @cached_property
    def edits(self) -> "SqlEdits":
        """Edits of posted messages."""
        from digestbot.adapters.storage.edits import SqlEdits

        return SqlEdits(self._database)

    @cached_property
    def workspaces(self) -> "SqlWorkspaces":
        """Workspaces."""
        from digestbot.adapters.storage.workspaces import SqlWorkspaces

        return SqlWorkspaces(self._database)

    @cached_property
    def votes(self) -> "SqlVotes":
        """Votes."""
        from digestbot.adapters.storage.votes import SqlVotes

        return SqlVotes(self._database)

    @cached_property
    def follows(self) -> "SqlFollows":
        """What people follow."""
        from digestbot.adapters.storage.follows import SqlFollows

        return SqlFollows(self._database, self.quotas)

    @cached_property
    def readers(self) -> "SqlReaders":
        """What readers chose."""
        from digestbot.adapters.storage.readers import SqlReaders

        return SqlReaders(self._database)

    @cached_property
    def reports(self) -> "SqlReports":
        """Reported quotes."""
        from digestbot.adapters.storage.reports import SqlReports

        return SqlReports(self._database)

    @cached_property
    def regroupings(self) -> "SqlRegroupings":
        """Splits and joins of stories."""
        from digestbot.adapters.storage.regroupings import SqlRegroupings

        return SqlRegroupings(self._database)

    @cached_property
    def claims(self) -> "SqlClaims":
        """The processes that use the database."""
        from digestbot.adapters.storage.claims import SqlClaims

        return SqlClaims(self._database)

    @cached_property
    def statistics(self) -> "SqlStatistics":
        """The database at a glance."""
        from digestbot.adapters.storage.statistics import SqlStatistics

        return SqlStatistics(self._database)

    def throttle(self, name: str, clock: "Clock", *, per_second: float) -> "SqlThrottle":
        """Return the allowance of that name, which all processes on the database share."""
        from digestbot.adapters.storage.throttle import SqlThrottle

        return SqlThrottle(self._database, name, clock, per_second=per_second)

    @cached_property
    def maintenance(self) -> "SqlMaintenance":
        """Forgetting what is old."""
        from digestbot.adapters.storage.maintenance import SqlMaintenance

        return SqlMaintenance(self._database)

    @cached_property
    def archive(self) -> "SqlArchive":
        """The archive."""
        from digestbot.adapters.storage.archive import SqlArchive

        return SqlArchive(self._database)

    @cached_property
    def history(self) -> "SqlArticleHistory":
        """What became of an article."""
        from digestbot.adapters.storage.article_history import SqlArticleHistory

        return SqlArticleHistory(self._database)

    @cached_property
    def secrets(self) -> "SqlFeedSecrets":
        """Secrets of feeds."""
        from digestbot.adapters.storage.secrets import SqlFeedSecrets

        return SqlFeedSecrets(self._database)

    @cached_property
    def topics(self) -> "SqlTopics":
        """Topics."""
        from digestbot.adapters.storage.topics import SqlTopics

        return SqlTopics(self._database, self.quotas)

    @cached_property
    def blocks(self) -> "SqlBlocks":
        """Blocks."""
        from digestbot.adapters.storage.topics import SqlBlocks

        return SqlBlocks(self._database, self.quotas)

    @cached_property
    def audit(self) -> "SqlAudit":
        """The audit log."""
        from digestbot.adapters.storage.audit import SqlAudit

        return SqlAudit(self._database)

    @cached_property
    def pending_actions(self) -> "SqlPendingActions":
        """Actions that can be undone."""
        from digestbot.adapters.storage.pending_actions import SqlPendingActions

        return SqlPendingActions(self._database)

    @cached_property
    def meta(self) -> "SqlKeyValue":
        """What the program keeps for itself."""
        from digestbot.adapters.storage.audit import SqlKeyValue

        return SqlKeyValue(self._database)

    async def version(self) -> str:
        """Return the schema's version as the database names it; a `StorageError` says why it cannot be asked."""
        async with self._database.reading() as connection:
            return (await connection.run_sync(migrations.version)).found or ""

    async def backup(self, target: Path) -> None:
        """Write a checked copy of the database as of now, while it is in use; raises `StorageError` if it cannot."""
        file = self._database.file
        if file is None:
            raise StorageError(_PG_DUMP)
        await asyncio.to_thread(files.copy, file, target)

    async def unreadable(self) -> Sequence[str]:
        """Return the names of what lies sealed and cannot be opened with the key at hand."""
        from digestbot.adapters.storage.rotation import unreadable

        async with self._database.reading() as connection:
            return await unreadable(connection, self._database.seal)

    async def seal_addresses(self, now: datetime) -> int:
        """Seal addresses with keys in them that were stored before such were; return how many. Raises as `rotate` does."""
        from digestbot.adapters.storage.secrets import seal_addresses

        with _held(self._database):
            async with self._database.writing(synced=True) as connection:
                return await seal_addresses(connection, self._database.seal, now)

    async def rotate(self, former: str | None) -> "Rotation":
        """Encrypt again with the present key everything that it, the former key or the database's own decrypts, in one transaction.

        Raises `StorageError` if the former key is invalid, and `DatabaseLocked` while the bot runs on the same SQLite file.
        """
        from digestbot.adapters.storage.rotation import rotate

        opens = Seal(former, named="DIGESTBOT_SECRET_KEY_OLD")
        with _held(self._database):
            async with self._database.writing(synced=True) as connection:
                return await rotate(connection, self._database.seal, opens)


@asynccontextmanager
async def open_store(
    url: str, *, exclusive: bool = True, key: str | None = None, quotas: Quotas = QUOTAS
) -> AsyncIterator[SqlStore]:
    """Open the database, create or upgrade it if needed, and close it at the end.

    `exclusive` is for the process that runs the pipeline: a SQLite file allows one, and a second one is refused with
    `DatabaseLocked`. A short command of the shell passes False and works beside it, but is refused if the file would have to
    be upgraded while the other process runs. Raises `DatabaseTooNew` for a newer database. An older SQLite file is copied
    beside itself before it is upgraded; PostgreSQL is not copied, as `opened` tells the caller. With `key` secrets of
    feeds can be stored, encrypted, and used. `quotas` is how much each workspace may hold.
    """
    database = Database(url, key=key)
    with ExitStack() as holding:
        if database.file:
            make_folder(database.file)
            files.keep_private(database.file)
        if exclusive:
            holding.enter_context(_held(database))
        try:
            opened = await _prepare(database, exclusive=exclusive)
            if not (exclusive and database.file):
                yield SqlStore(database, opened, quotas)
                return
            async with _running(database) as unclean:
                yield SqlStore(database, replace(opened, unclean=unclean), quotas)
        finally:
            await database.close()


async def restore(url: str, backup: Path) -> Path | None:
    """Replace the SQLite database with a backup; return the copy made of the old database, None if there was none.

    Raises `StorageError` if the backup is damaged or not digestbot's, `DatabaseTooNew` if it is newer than this
    program, `DatabaseLocked` while the bot runs. The database is upgraded when it is opened next.
    """
    database = Database(url)
    if database.file is None:
        raise StorageError(_PG_DUMP)
    return await asyncio.to_thread(_restore, database.file, backup)


def _restore(file: Path, backup: Path) -> Path | None:
    files.check(backup)
    engine = create_engine(f"sqlite:///{backup.absolute()}")
    try:
        with engine.connect() as connection:
            if migrations.version(connection).found is None:
                raise StorageError(f"{backup} is an empty database. Choose a backup that digestbot made.")
    finally:
        engine.dispose()
    make_folder(file)
    with files.held(file):
        kept = files.set_aside(file) if file.exists() else None
        files.put_back(backup, file)
        return kept


@asynccontextmanager
async def _running(database: Database) -> AsyncIterator[bool]:
    """Leave a mark in the database until the end of the block; give whether one was there already."""
    async with database.reading() as connection:
        marked = (await connection.execute(select(meta.c.value).where(meta.c.key == _RUNS))).first() is not None
    # If the database cannot be written, the first step that writes will report it.
    if not marked:
        with suppress(StorageError):
            async with database.writing(synced=True) as connection:
                await connection.execute(insert(meta).values(key=_RUNS, value="1"))
    yield marked
    # Not in a `finally`: an error is not an orderly shutdown.
    with suppress(StorageError):
        async with database.writing(synced=True) as connection:
            await connection.execute(delete(meta).where(meta.c.key == _RUNS))


async def _prepare(database: Database, *, exclusive: bool) -> Opened:
    async with database.reading() as connection:
        found = await connection.run_sync(migrations.version)
    if found.current:
        return Opened(was=found.found, now=found.needed)
    with nullcontext() if exclusive else _held(database, wait=COMMAND_WAITS):
        async with database.reading() as connection:
            found = await connection.run_sync(migrations.version)  # another command may have done it in the meantime
        backup = None
        if found.outdated and database.file:
            backup = files.beside(database.file, f"before-{found.needed}")
            await asyncio.to_thread(files.copy, database.file, backup)
        async with database.writing() as connection:
            if connection.dialect.name == "postgresql":
                await connection.execute(select(func.pg_advisory_xact_lock(_UPGRADING)))
            await connection.run_sync(_upgrade)
    return Opened(was=found.found, now=found.needed, backup=backup)


def _upgrade(connection: Connection) -> None:
    """Make or upgrade the tables, unless another process has done it while this one waited for its turn."""
    found = migrations.version(connection)
    if found.found is None:
        migrations.create(connection)
    elif not found.current:
        migrations.upgrade(connection)


def _held(database: Database, *, wait: float = 0) -> AbstractContextManager[None]:
    return files.held(database.file, wait=wait) if database.file else nullcontext()


def make_folder(file: Path) -> None:
    """Make the folder of a database that is new."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(f"The folder {file.parent} cannot be made: {error.strerror}.") from error


_PG_DUMP = "This is for SQLite files. Back up and restore PostgreSQL with its own tools: pg_dump and pg_restore."
