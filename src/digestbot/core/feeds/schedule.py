"""When to ask a feed again."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PollState:
    """What the schedule knows of a feed."""

    next_at: datetime | None = None
