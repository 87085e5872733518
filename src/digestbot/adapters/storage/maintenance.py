"""Forgetting what is old: articles from their oldest number on, and the words of digests behind a mark that moves on."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import delete, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from digestbot.adapters.storage import files
from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.shielded import shielded
from digestbot.adapters.storage.statements import insert
from digestbot.adapters.storage.tables import articles, digests, meta

_FORGOTTEN = "forgotten digests"
"""The key of the number of the last digest whose words were erased."""

SEEN = 400
"""Rows of an index that SQLite looks at to see how they are spread."""

PAGES = 1000
"""Pages of 4 kB that a SQLite file gives back at once."""


@shielded
class SqlMaintenance:
    """`ports.Maintenance` on a database."""

    def __init__(self, database: Database) -> None:
        """Keep the connections."""
        self._database = database

    async def forget_articles(self, *, before: datetime, limit: int) -> int:
        """See `ports.Maintenance`. Rows that refer to an article go with it, or lose it, as the tables say."""
        oldest = select(articles.c.id, articles.c.first_seen).order_by(articles.c.id).limit(limit)
        async with self._database.writing() as connection:
            old = [row.id for row in await connection.execute(oldest) if row.first_seen < before]
            if old:
                await connection.execute(delete(articles).where(articles.c.id.in_(old)))
        await self._give_back(len(old))
        return len(old)

    async def forget_digests(self, *, before: datetime, limit: int) -> int:
        """See `ports.Maintenance`. The rows stay: what was shown in the channel hangs on them."""
        async with self._database.writing() as connection:
            mark = (await connection.execute(select(meta.c.value).where(meta.c.key == _FORGOTTEN))).scalar()
            oldest = (
                select(digests.c.id, digests.c.created_at, digests.c.document)
                .where(digests.c.id > int(mark or 0))
                .order_by(digests.c.id)
                .limit(limit)
            )
            old = [row for row in await connection.execute(oldest) if row.created_at < before]
            for row in old:
                wordless = replace(row.document, stories=(), in_brief=())
                await connection.execute(update(digests).where(digests.c.id == row.id).values(document=wordless))
            if old:
                await _move(connection, [row.id for row in old])
        await self._give_back(len(old))
        return len(old)

    async def refresh_plans(self) -> None:
        """See `ports.Maintenance`. PostgreSQL does it by itself."""
        async with self._database.writing() as connection:
            if self._database.file is not None:
                await connection.execute(text(f"PRAGMA analysis_limit = {SEEN}"))
                await connection.execute(text("ANALYZE"))

    async def _give_back(self, erased: int) -> None:
        if erased and self._database.file is not None:
            await asyncio.to_thread(files.give_back, self._database.file, PAGES)


async def _move(connection: AsyncConnection, numbers: Sequence[int]) -> None:
    moved = insert(connection, meta).values(key=_FORGOTTEN, value=str(max(numbers)))
    await connection.execute(
        moved.on_conflict_do_update(index_elements=[meta.c.key], set_={"value": moved.excluded.value})
    )
