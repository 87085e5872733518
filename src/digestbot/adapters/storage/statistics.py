"""The database at a glance: every number is read off an index of what is due."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import case, func, literal, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from digestbot.adapters.storage.claims import PROCESS, ROLE
from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.shielded import shielded
from digestbot.adapters.storage.statements import DOUBTFUL, UNGROUPED
from digestbot.adapters.storage.tables import articles, deliveries, edits, feeds, leases, subscriptions
from digestbot.ports.statistics import Backlog, Overview, PutAside

DOUBTED = ("unknown", "held", "refused")
"""States of deliveries that someone may have to look at."""


@shielded
class SqlStatistics:
    """`ports.Statistics` on a database."""

    def __init__(self, database: Database) -> None:
        """Keep the connections."""
        self._database = database

    async def overview(self, *, now: datetime) -> Overview:
        """See `ports.Statistics`."""
        async with self._database.reading() as connection:
            backlogs = [await _backlog(connection, step, query) for step, query in _queries(now).items()]
            counted = select(deliveries.c.state, func.count()).where(DOUBTFUL)
            states = await connection.execute(counted.group_by(deliveries.c.state))
            found = {state: int(count) for state, count in states}
            here = select(leases.c.owner).where(leases.c.name.startswith(PROCESS)).order_by(leases.c.owner)
            held = select(leases.c.name).where(leases.c.name.startswith(ROLE))
            return Overview(
                backlogs=backlogs,
                deliveries={state: found.get(state, 0) for state in DOUBTED},
                database_bytes=await self._size(connection),
                oldest_transaction=await self._oldest_transaction(connection),
                processes=(await connection.execute(here)).scalars().all(),
                aside=await _aside(connection),
                roles=Counter(name.split()[1] for name in (await connection.execute(held)).scalars()),
            )

    async def _size(self, connection: AsyncConnection) -> int:
        if self._database.file is None:
            return int(await connection.scalar(select(func.pg_database_size(func.current_database()))) or 0)
        pages = await connection.scalar(text("PRAGMA page_count"))
        return int(pages or 0) * int(await connection.scalar(text("PRAGMA page_size")) or 0)

    async def _oldest_transaction(self, connection: AsyncConnection) -> timedelta:
        if self._database.file is not None:
            return timedelta(0)
        oldest = text("SELECT max(now() - xact_start) FROM pg_stat_activity WHERE datname = current_database()")
        return await connection.scalar(oldest) or timedelta(0)


def _queries(now: datetime) -> dict[str, Any]:
    """Return the number of waiting rows of each step, and the oldest one's age."""
    read, found = articles.c.next_at <= now, articles.c.state
    return {
        "poll": select(func.count(), func.min(feeds.c.next_at)).where(feeds.c.next_at <= now),
        "read": select(func.count(), func.min(articles.c.next_at)).where(read, found == "found"),
        "analyse": select(func.count(), func.min(articles.c.next_at)).where(read, found == "read"),
        "group": select(func.count(), func.min(articles.c.first_seen)).where(UNGROUPED),
        "compose": select(func.count(), func.min(subscriptions.c.next_at)).where(
            subscriptions.c.next_at <= now, subscriptions.c.state == "active"
        ),
        "deliver": select(func.count(), func.min(deliveries.c.next_at)).where(deliveries.c.next_at <= now),
        "edit": select(func.count(), func.min(edits.c.next_at)).where(edits.c.next_at <= now),
    }


async def _aside(connection: AsyncConnection) -> Sequence[PutAside]:
    """Return what was put aside by step and reason."""
    count = func.count()
    step = case(
        (articles.c.state != "failed", "analyse"),
        (articles.c.failure.startswith("failed-story"), "group"),
        else_="read",
    )
    queries = (
        select(step.label("step"), articles.c.failure.label("reason"), count.label("units"))
        .where(articles.c.failure.is_not(None))
        .group_by(step, articles.c.failure),
        select(literal("compose").label("step"), subscriptions.c.trouble.label("reason"), count.label("units"))
        .where(subscriptions.c.state == "broken")
        .group_by(subscriptions.c.trouble),
        select(literal("deliver").label("step"), deliveries.c.reason.label("reason"), count.label("units"))
        .where(DOUBTFUL, deliveries.c.state != "unknown")
        .group_by(deliveries.c.reason),
    )
    found = [row for query in queries for row in await connection.execute(query)]
    made = (PutAside(step=row.step, reason=row.reason or "", count=int(row.units)) for row in found)
    return sorted(made, key=lambda one: (-one.count, one.step, one.reason))


async def _backlog(connection: AsyncConnection, step: str, query: Any) -> Backlog:
    waiting, oldest = (await connection.execute(query)).one()
    return Backlog(step=step, waiting=waiting, oldest=oldest)
