"""What an operator wants to know of the database at a glance."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Backlog:
    """What waits for a step: how much, and since when the oldest."""

    step: str
    waiting: int
    oldest: datetime | None

    def age(self, now: datetime) -> timedelta:
        """Return how long the oldest has waited."""
        return max(now - self.oldest, timedelta(0)) if self.oldest else timedelta(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class PutAside:
    """How many units of a step were put aside for one reason, which is a code with facts or what a library said."""

    step: str
    reason: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """The database at one instant.

        `deliveries` counts uncertain and abandoned ones by state. `oldest_transaction` keeps PostgreSQL from removing dead rows; it
    is None on SQLite. `processes` are the names under which rows are claimed, and `roles` counts the processes of each role;
    on SQLite one process does everything, and both are empty.
    `aside` is what was put aside after its last try, the most frequent first.
    """

    backlogs: Sequence[Backlog]
    deliveries: Mapping[str, int]
    database_bytes: int
    oldest_transaction: timedelta = timedelta(0)
    processes: Sequence[str] = ()
    roles: Mapping[str, int] = field(default_factory=dict)
    aside: Sequence[PutAside] = ()


class Statistics(Protocol):
    """What is waiting, and how large everything is."""

    async def overview(self, *, now: datetime) -> Overview:
        """Return the database at a glance; it costs what waits, and not what is stored."""
        ...
