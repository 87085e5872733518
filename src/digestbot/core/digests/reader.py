"""What single people set for themselves, in every place that they share with the bot."""

from dataclasses import dataclass
from datetime import time
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Their time zone and language (None: as the platform says), the hours in which they want no direct message, and their votes.

    `quiet` is a stretch of their local time, which may pass midnight. `feedback` False: their votes are not taken.
    """

    zone: str | None = None
    language: str | None = None
    quiet: tuple[time, time] | None = None
    feedback: bool = True

    def __post_init__(self) -> None:
        """Refuse zones that do not exist."""
        if self.zone is not None:
            ZoneInfo(self.zone)
