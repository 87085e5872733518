"""A unit of work fails alone: what every step does with an article, a schedule or a message that raises a surprise.

The unit rests, longer each time, and is put aside with its reason after the last try; its neighbours are done meanwhile. What
is wrong with the database as a whole is nobody's fault and goes on to the loop, which waits for it and tells the operator.
"""

from datetime import datetime, timedelta

from digestbot.errors import Conflict, DamagedRow, DigestbotError, StorageError

TRIES = 5
"""Tries after which a unit is put aside."""
REST = timedelta(minutes=1)
"""How long a unit rests after its first failure; then four times as long, and so on: an hour and a half for all tries."""
_LONGEST_REASON = 300


def reason_of(error: Exception) -> str:
    """Return why a unit failed; raises the error again where the database itself cannot be used.

    >>> reason_of(ValueError("an hour has sixty minutes"))
    'ValueError: an hour has sixty minutes'
    """
    if isinstance(error, StorageError) and not isinstance(error, Conflict | DamagedRow):
        raise error
    said = error.user_message if isinstance(error, DigestbotError) else f"{type(error).__name__}: {error}"
    return said[:_LONGEST_REASON]


def next_try(tries: int, now: datetime) -> datetime | None:
    """Return when a unit that has failed so many times is tried again; None where it is put aside.

    >>> from datetime import UTC
    >>> next_try(3, datetime(2026, 11, 24, 6, tzinfo=UTC)).isoformat()
    '2026-11-24T06:16:00+00:00'
    """
    return now + REST * 4 ** (tries - 1) if tries < TRIES else None
