"""The upkeep of the database, a little at a time."""

from datetime import datetime
from typing import Protocol


class Maintenance(Protocol):
    """What keeps the database small, and its answers quick.

    What a channel was shown and which entries of a feed are known stay for ever, as numbers and hashes: nothing comes twice.
    A SQLite file gives the room back to the disk as it becomes free; PostgreSQL fills it again.
    """

    async def forget_articles(self, *, before: datetime, limit: int) -> int:
        """Erase the oldest articles first seen before an instant, at most `limit`, with all that was made of them; returns how many.

        An edit of an entry whose article is gone is not read any more.
        """
        ...

    async def forget_digests(self, *, before: datetime, limit: int) -> int:
        """Erase the words of the oldest digests made before an instant, at most `limit`; returns how many."""
        ...

    async def refresh_plans(self) -> None:
        """Let the database see how its rows are spread, by a few hundred of each table: it chooses its ways by that."""
        ...
