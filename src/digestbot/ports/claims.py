"""The processes that use the database, so that the claims of a dead one are released soon."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Protocol

BEATS_LAST = timedelta(seconds=30)
"""How long a silent process counts as alive if several share a database."""


class Claims(Protocol):
    """The processes that claim rows, each under a name that is never reused.

    A claim ends with its holder: the row is free at once, except a delivery, which becomes *unknown* and is left alone for some
    seconds, since the message may still arrive. A process that was wrongly declared dead can record nothing more.
    """

    async def begin(self, owner: str, *, now: datetime, roles: Collection[str] = ()) -> int:
        """Start to claim under this name, for these roles of the process, and end the claims of the dead; returns how many rows were freed."""
        ...

    async def renew(self, owner: str, *, now: datetime, roles: Collection[str] = ()) -> int:
        """Say that this process is alive, and end the claims of the dead; at least every third of `BEATS_LAST`."""
        ...

    async def end(self, owner: str, *, now: datetime) -> int:
        """Release all claims of this process; it makes no further ones."""
        ...
