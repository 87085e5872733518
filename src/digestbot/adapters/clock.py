"""The only now() and sleep()."""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        """Return after that many seconds."""
        await asyncio.sleep(seconds)


@dataclass(frozen=True, slots=True, kw_only=True)
class FixedClock:
    """A clock fixed at `at`, for `tick --now`; its sleep is real."""

    at: datetime

    def now(self) -> datetime:
        """Return the fixed instant."""
        return self.at

    async def sleep(self, seconds: float) -> None:
        """Return after that many seconds."""
        await asyncio.sleep(seconds)
