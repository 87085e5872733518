"""The time by which leases run: no clock that somebody may set, and the same for all who share a database.

On PostgreSQL it is the database's, read again at every sign of life; on a SQLite file that of the process's start, for one process
works on it at a time. From there on the machine's monotonic clock counts. Before a process has begun to claim, as in a command of
the shell, it is the caller's.
"""

import asyncio
from datetime import datetime, timedelta

from digestbot.ports.lease import Lease


class LeaseClock:
    """Tells the leases' time from the caller's."""

    def __init__(self) -> None:
        """Nothing is known of the time yet."""
        self._known: tuple[datetime, float] | None = None

    def set(self, at: datetime) -> None:
        """Take it that it is so late now."""
        self._known = (at, asyncio.get_running_loop().time())

    def ahead(self, now: datetime) -> timedelta:
        """Return how far the leases' time is ahead of the caller's."""
        if self._known is None:
            return timedelta(0)
        at, since = self._known
        return at + timedelta(seconds=asyncio.get_running_loop().time() - since) - now

    def lease(self, lease: Lease, now: datetime) -> Lease:
        """Return the lease as it is written: as long, by the leases' time."""
        return Lease(owner=lease.owner, until=lease.until + self.ahead(now))
