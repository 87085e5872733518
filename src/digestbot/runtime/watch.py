"""What the operator is told before it hurts: a disk that fills up, a transaction that stays open, work that no one does."""

import shutil
from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path

from digestbot.ports import Clock, NoticeMessage, Notices
from digestbot.ports.statistics import Overview, Statistics
from digestbot.runtime.roles import STEPS

FULL = 0.9
"""The share of the disk from which on it is told."""
OPEN_LONG = timedelta(minutes=10)
"""From then on an open transaction keeps PostgreSQL from clearing away what makes every claim slower."""
UNHELD = timedelta(seconds=45)
"""How long a role may have no process: while one is started anew no one needs to hear."""


def disk_used(folder: Path) -> float:
    """Return how full the disk is that a folder is on, from 0 to 1."""
    disk = shutil.disk_usage(folder if folder.exists() else ".")
    return disk.used / disk.total


class Watch:
    """Tells each trouble once, and again only after it was over."""

    def __init__(
        self, *, statistics: Statistics, clock: Clock, notices: Notices, disk_used: Callable[[], float]
    ) -> None:
        """Take whom to ask; `disk_used` returns how full the data folder's disk is, from 0 to 1."""
        self._statistics, self._clock, self._notices = statistics, clock, notices
        self._disk_used = disk_used
        self._told: set[str] = set()
        self._unheld = frozenset[str]()
        self._unheld_since = clock.now()

    async def step(self) -> int:
        """Look once; returns 0, for nothing is left to do at once."""
        overview = await self._statistics.overview(now=self._clock.now())
        used = self._disk_used()
        await self._tell("disk", {"share": f"{used:.0%}"} if used >= FULL else None)
        minutes = overview.oldest_transaction.total_seconds() // 60
        await self._tell(
            "transaction", {"minutes": f"{minutes:.0f}"} if overview.oldest_transaction >= OPEN_LONG else None
        )
        missing = self._missing(overview)
        await self._tell("roles", {"roles": ",".join(missing)} if missing else None)
        return 0

    def _missing(self, overview: Overview) -> list[str]:
        """Return the roles that have had no process for too long."""
        now = self._clock.now()
        unheld = frozenset(STEPS.keys() - overview.roles.keys() if overview.processes else ())
        if unheld != self._unheld:
            self._unheld, self._unheld_since = unheld, now
        return sorted(unheld) if now - self._unheld_since >= UNHELD else []

    async def _tell(self, trouble: str, facts: Mapping[str, str] | None) -> None:
        if facts is None:
            self._told.discard(trouble)
        elif trouble not in self._told:
            self._told.add(trouble)
            await self._notices.alert(NoticeMessage(code=f"watch-{trouble}", facts=facts))
