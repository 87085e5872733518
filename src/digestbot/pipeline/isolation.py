"""A unit of work fails alone: how every step treats an article, a schedule or a message that raises an unexpected error.

The unit is retried after growing pauses and put aside with a reason after the last attempt; the others continue. Errors of the
database as a whole are raised to the loop, which waits for it and tells the operator.
"""

from datetime import datetime, timedelta

from digestbot.core.text.reason import reason
from digestbot.errors import Conflict, CpuError, DamagedRow, StorageError

TRIES = 5
"""Attempts after which a unit is put aside."""
REST = timedelta(minutes=1)
"""The pause after a unit's first failure; each further one is four times as long, an hour and a half in all."""
_LONGEST = 160
"""Characters of an error's own text that are kept."""
_KNOWN: dict[type[Exception], str] = {
    CpuError: "failed-worker",
    Conflict: "failed-conflict",
    DamagedRow: "failed-damaged",
}


def reason_of(error: Exception) -> str:
    """Return why a unit failed, as a reason with facts; raises the error again if the database itself cannot be used.

    >>> reason_of(ValueError("no hour")), reason_of(CpuError("took longer than 9 s and was stopped"))
    ('failed-surprise?error=ValueError%3A+no+hour', 'failed-worker')
    """
    if isinstance(error, StorageError) and not isinstance(error, Conflict | DamagedRow):
        raise error
    known = _KNOWN.get(type(error))
    return known or reason("failed-surprise", error=f"{type(error).__name__}: {error}"[:_LONGEST])


def next_try(tries: int, now: datetime) -> datetime | None:
    """Return when a unit that has failed so many times is tried again; None if it is put aside.

    >>> from datetime import UTC
    >>> next_try(3, datetime(2026, 11, 24, 6, tzinfo=UTC)).isoformat()
    '2026-11-24T06:16:00+00:00'
    """
    return now + REST * 4 ** (tries - 1) if tries < TRIES else None
