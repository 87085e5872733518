"""Moving to another database: every row, checked by counts and checksums.

Rows that are there already are passed over, so a copy that was broken off is begun again and goes on; a table that is whole is
only counted. Values go across as the columns hold them: what this program cannot read is moved all the same.
"""

import hashlib
from collections.abc import AsyncIterator, Callable, Sequence
from typing import Any

from sqlalchemy import Column, MetaData, Row, Table, Text, func, select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from digestbot.adapters.storage.columns import Json
from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.statements import BATCH, insert
from digestbot.adapters.storage.store import open_store
from digestbot.adapters.storage.tables import metadata
from digestbot.errors import StorageError

Progress = Callable[[str, int, int], None]
"""Hears a table, how many of its rows are done, and how many there are."""


async def copy_database(source: str, target: str, *, progress: Progress) -> int:
    """Copy everything into `target`, which is made if it is new; return how many rows that were.

    No other process may use the source. Raises `StorageError` if the two differ afterwards because the target was not
    empty.
    """
    async with open_store(source), open_store(target):
        pass  # both are of this version now
    read, write = Database(source), Database(target)
    rows = 0
    try:
        async with open_store(source):
            for table in map(_plain, metadata.sorted_tables):
                rows += await _copy(table, read, write, progress)
            for table in map(_plain, metadata.sorted_tables):
                if await _sum(table, read) != await _sum(table, write):
                    raise _differs(table)
    finally:
        await read.close()
        await write.close()
    return rows


def _plain(table: Table) -> Table:
    """Return the table with its values as they are stored."""
    columns = [
        Column(c.name, Text() if isinstance(c.type, Json) else c.type, primary_key=c.primary_key) for c in table.c
    ]
    return Table(table.name, MetaData(), *columns)


async def _copy(table: Table, source: Database, target: Database, progress: Progress) -> int:
    total, there = await _count(table, source), await _count(table, target)
    done = 0
    progress(table.name, done, total)
    if there != total:
        async for some in _pages(table, source):
            try:
                async with target.writing() as connection:
                    new = insert(connection, table).on_conflict_do_nothing()
                    await connection.execute(new, [dict(zip(table.c.keys(), row, strict=True)) for row in some])
            except StorageError as error:
                if isinstance(error.__cause__, IntegrityError):  # the target has another row with this key
                    raise _differs(table) from error
                raise
            done += len(some)
            progress(table.name, done, total)
    if "id" in table.c and target.file is None:
        async with target.writing() as connection:
            await _count_on(connection, table)
    progress(table.name, total, total)
    return total


def _differs(table: Table) -> StorageError:
    return StorageError(
        f"The table {table.name} is not the same in both. Copy into a database of its own, which is empty."
    )


async def _count_on(connection: AsyncConnection, table: Table) -> None:
    """Let PostgreSQL number new rows after those that came with their numbers."""
    last = await connection.scalar(select(func.max(table.c.id)))
    if isinstance(last, int):
        sequence = text("SELECT setval(pg_get_serial_sequence(:name, 'id'), :last)")
        await connection.execute(sequence, {"name": table.name, "last": last})


async def _count(table: Table, database: Database) -> int:
    async with database.reading() as connection:
        return int(await connection.scalar(select(func.count()).select_from(table)) or 0)


async def _pages(table: Table, database: Database) -> AsyncIterator[Sequence[Row[Any]]]:
    """Read the table page by page, as of one instant."""
    async with database.reading() as connection:
        result = await connection.stream(select(table))
        async for some in result.partitions(BATCH):
            yield some


async def _sum(table: Table, database: Database) -> int:
    """Return a checksum of all rows that does not depend on their order, which two databases see differently."""
    found = 0
    async for some in _pages(table, database):
        for row in some:
            digest = hashlib.blake2b(repr(tuple(map(_value, row))).encode("utf-8", "surrogatepass"), digest_size=8)
            found = (found + int.from_bytes(digest.digest())) % 2**64
    return found


def _value(value: Any) -> Any:
    return bytes(value) if isinstance(value, memoryview | bytearray) else value
