"""How much one person may ask for: a bucket of tokens each, so that a flood of calls slows down its own maker and nobody else."""

import math
from collections import OrderedDict
from datetime import datetime

COMPLETION, CALL, SLOW = 0.25, 1.0, 4.0
"""Tokens that a completion, a call and one that takes the web or the workers cost."""
PEOPLE = 10_000
"""People that are remembered; whoever has asked for nothing for the longest time is forgotten first, and has a full bucket again."""


class Allowance:
    """Tokens for a minute, which come back evenly; a person may spend them all at once."""

    def __init__(self, per_minute: int) -> None:
        """Give each person a full bucket."""
        self._per_minute = per_minute
        self._left: OrderedDict[str, tuple[datetime, float]] = OrderedDict()

    def wait(self, person: str, cost: float, now: datetime) -> int:
        """Take what a call costs, and return 0; if too little is left take nothing, and return in how many seconds there is enough.

        >>> from datetime import UTC
        >>> allowance, now = Allowance(60), datetime(2026, 11, 24, tzinfo=UTC)
        >>> [allowance.wait("a", 40, now), allowance.wait("a", 40, now), allowance.wait("b", 40, now)]
        [0, 20, 0]
        """
        at, left = self._left.pop(person, (now, float(self._per_minute)))
        passed = max(0.0, (now - at).total_seconds())
        left = min(float(self._per_minute), left + passed * self._per_minute / 60)
        enough = left >= min(cost, self._per_minute)
        self._left[person] = (max(at, now), left - cost if enough else left)
        if len(self._left) > PEOPLE:
            self._left.popitem(last=False)
        return 0 if enough else max(1, math.ceil((cost - left) * 60 / self._per_minute))
