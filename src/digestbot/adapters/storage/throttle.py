"""One allowance for all processes on a PostgreSQL: the row says when the next turn comes, by the database's clock.

A process takes several turns at once, so that it does not ask for each. On SQLite one process works alone, and what it asks counts
its own requests.
"""

import asyncio
from datetime import timedelta

from sqlalchemy import DateTime, func, select

from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.shielded import shielded
from digestbot.adapters.storage.statements import insert
from digestbot.adapters.storage.tables import leases
from digestbot.ports import Clock

TURNS = 5
"""How many turns a process takes at once."""
LAST = 1.0
"""Seconds after which turns that were not used are void."""


@shielded
class SqlThrottle:
    """`ports.Throttle` on a database."""

    def __init__(self, database: Database, name: str, clock: Clock, *, per_second: float) -> None:
        """Keep the connections; processes that give one name share its turns."""
        self._database = database
        self._clock = clock
        self._name = f"throttle {name}"
        self._takes = timedelta(seconds=TURNS / per_second)
        self._asking = asyncio.Lock()
        self._left, self._come = 0, 0.0

    async def turn(self, *, longest: float) -> float:
        """See `ports.Throttle`."""
        if self._database.file is not None:
            return 0.0
        async with self._asking:
            now = asyncio.get_running_loop().time()
            if not self._left or now > self._come + LAST:
                self._come, self._left = now + await self._moved(self._takes) - self._takes.total_seconds(), TURNS
            self._left -= 1
            wait = max(self._come - now, 0.0)
        if wait > longest:
            return wait
        await self._clock.sleep(wait)
        return 0.0

    async def pause(self, seconds: float) -> None:
        """See `ports.Throttle`."""
        if self._database.file is None:
            await self._moved(timedelta(seconds=seconds))

    async def _moved(self, by: timedelta) -> float:
        """Move the next turn of all; return how many seconds from now it comes then."""
        now = func.clock_timestamp(type_=DateTime(timezone=True))
        async with self._database.writing() as connection:
            row = insert(connection, leases).values(name=self._name, owner="", until=now + by)
            moved = row.on_conflict_do_update(
                index_elements=[leases.c.name], set_={"until": func.greatest(leases.c.until, now) + by}
            ).returning(leases.c.until)
            until = (await connection.execute(moved)).scalar_one()
            left = until - (await connection.execute(select(now))).scalar_one()
        return float(left.total_seconds())
