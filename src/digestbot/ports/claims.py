"""Who works on the database, so that nothing rests for long when one of them dies."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Protocol

BEATS_LAST = timedelta(seconds=30)
"""How long a process that is silent counts as alive where several share a database."""


class Claims(Protocol):
    """The processes that claim rows, each by a name that no other process ever has.

    A claim is ended with its holder: the row is free at once, except a delivery, which becomes *unknown* and rests for some
    seconds, since what was sent may still arrive. Whoever was given up for dead and is not can record nothing more.
    """

    async def begin(self, owner: str, *, now: datetime, roles: Collection[str] = ()) -> int:
        """Start to claim under this name, for these roles of the process, and end the claims of the dead; returns how many rows were freed."""
        ...

    async def renew(self, owner: str, *, now: datetime, roles: Collection[str] = ()) -> int:
        """Say that this process is alive, and end the claims of the dead; at least every third of `BEATS_LAST`."""
        ...

    async def end(self, owner: str, *, now: datetime) -> int:
        """Give back whatever this process holds; it claims nothing more."""
        ...
