"""Claims end with the process that holds them: as soon as it is found dead, not when a lease expires.

A lock on the SQLite file proves that one process works at a time, so all other claims belong to dead processes. On PostgreSQL
each process renews its own row by the database's clock; a row that is not renewed belongs to a dead process.
"""

from collections.abc import Callable, Collection
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, DateTime, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.shielded import shielded
from digestbot.adapters.storage.statements import insert
from digestbot.adapters.storage.tables import articles, deliveries, edits, feeds, leases, subscriptions
from digestbot.core.delivery.decide import SETTLE
from digestbot.ports.claims import BEATS_LAST

PROCESS = "process "
ROLE = "role "
Whose = Callable[[ColumnElement[Any]], ColumnElement[bool]]


@shielded
class SqlClaims:
    """`ports.Claims` on a database."""

    def __init__(self, database: Database) -> None:
        """Keep the connections."""
        self._database = database

    async def begin(self, owner: str, *, now: datetime, roles: Collection[str] = ()) -> int:
        """See `ports.Claims`."""
        async with self._database.writing() as connection:
            if self._database.file is None:
                self._database.lease_clock.set(await _beat(connection, owner, roles))
                return await _end_dead(connection, now)
            self._database.lease_clock.set(now)
            # Whoever held anything in this file is gone, and an edit that rests may be made now: twice does no harm.
            await connection.execute(update(edits).where(edits.c.next_at > now).values(next_at=now))
            return await _end(connection, lambda holder: holder.is_not(None), now)

    async def renew(self, owner: str, *, now: datetime, roles: Collection[str] = ()) -> int:
        """See `ports.Claims`."""
        if self._database.file is not None:
            async with (
                self._database.reading() as connection
            ):  # the lock on the file says it; only that it is there counts
                await connection.execute(select(leases.c.name).limit(1))
            return 0
        async with self._database.writing() as connection:
            self._database.lease_clock.set(await _beat(connection, owner, roles))
            return await _end_dead(connection, now)

    async def end(self, owner: str, *, now: datetime) -> int:
        """See `ports.Claims`."""
        async with self._database.writing() as connection:
            return await _end(connection, lambda holder: holder == owner, now)


async def _beat(connection: AsyncConnection, owner: str, roles: Collection[str]) -> datetime:
    """Say that the process lives; return the database's time."""
    there = func.clock_timestamp(type_=DateTime(timezone=True))
    until = there + BEATS_LAST
    for name in (PROCESS + owner, *(f"{ROLE}{role} {owner}" for role in sorted(roles))):
        row = insert(connection, leases).values(name=name, owner=owner, until=until)
        await connection.execute(row.on_conflict_do_update(index_elements=[leases.c.name], set_={"until": until}))
    at: datetime = (await connection.execute(select(there))).scalar_one()
    return at


async def _end_dead(connection: AsyncConnection, now: datetime) -> int:
    silent = select(leases.c.owner).where(leases.c.name.startswith(PROCESS), leases.c.until <= func.clock_timestamp())
    dead = (await connection.execute(silent.with_for_update(skip_locked=True))).scalars().all()
    return await _end(connection, lambda holder: holder.in_(dead), now) if dead else 0


async def _end(connection: AsyncConnection, whose: Whose, now: datetime) -> int:
    """Give back what those held; return how many rows that were."""
    ended = 0
    for table in (feeds, articles, subscriptions):
        claimed = update(table).where(table.c.next_at.is_not(None), whose(table.c.lease_owner))
        ended += (await connection.execute(claimed.values(lease_owner=None, lease_until=None))).rowcount
    sending = update(deliveries).where(deliveries.c.state == "sending", whose(deliveries.c.lease_owner))
    lost = sending.values(
        state="unknown",
        unknown_since=func.coalesce(deliveries.c.unknown_since, deliveries.c.claimed_at),
        retry_at=now + SETTLE,
        next_at=now + SETTLE,
        lease_owner=None,
    )
    ended += (await connection.execute(lost)).rowcount
    await connection.execute(delete(leases).where(whose(leases.c.owner)))
    return ended
