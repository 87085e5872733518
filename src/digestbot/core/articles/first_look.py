"""The first look at a feed, or of a channel: enough to see that it works, and no flood."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TypeVar

T = TypeVar("T")

SPAN = timedelta(hours=24)
MOST = 5
"""Of what is as new as that, the most that is shown."""
LEAST = 3
"""How many items to show if there are no recent ones."""


def newest_of(dated: Sequence[tuple[datetime, T]], now: datetime) -> list[T]:
    """Return the items of the last 24 hours, else the newest 3; newest first, in a stable order.

    >>> from datetime import UTC
    >>> at = [datetime(2026, 11, day, tzinfo=UTC) for day in (1, 2, 3, 4)]
    >>> newest_of(list(zip(at, "abcd")), at[3]), newest_of(list(zip(at, "abcd")), datetime(2026, 12, 1, tzinfo=UTC))
    (['d', 'c'], ['d', 'c', 'b'])
    """
    ordered = sorted(dated, key=lambda pair: pair[0], reverse=True)
    recent = [thing for at, thing in ordered if at >= now - SPAN]
    return recent or [thing for _at, thing in ordered[:LEAST]]
