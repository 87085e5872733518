"""A unit of work fails alone."""

from datetime import UTC, datetime, timedelta

import pytest

from digestbot.errors import Conflict, CpuError, DamagedRow, StorageError
from digestbot.pipeline.isolation import TRIES, next_try, reason_of

NOW = datetime(2026, 11, 24, 6, tzinfo=UTC)


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (CpuError("stopped"), "failed-worker"),
        (Conflict("edited"), "failed-conflict"),
        (DamagedRow("feeds 7"), "failed-damaged"),
        (KeyError("x"), "failed-surprise?error=KeyError%3A+%27x%27"),
    ],
)
def test_what_went_wrong_is_a_code(error: Exception, reason: str) -> None:
    """Known troubles have one of their own; a surprise is named by its type and words."""
    assert reason_of(error) == reason


def test_a_long_error_is_cut() -> None:
    """Foreign words are kept to a length."""
    assert reason_of(ValueError("x" * 1000)).count("x") < 160


def test_a_broken_database_is_nobodys_fault() -> None:
    """It goes on to the loop."""
    with pytest.raises(StorageError):
        reason_of(StorageError("the disk is full"))


def test_tries_lie_further_and_further_apart() -> None:
    """1, 4, 16 and 64 minutes; then it is put aside."""
    rests = [next_try(n, NOW) for n in range(1, TRIES)]
    assert [at - NOW for at in rests if at] == [timedelta(minutes=m) for m in (1, 4, 16, 64)]
    assert next_try(TRIES, NOW) is None
    assert next_try(TRIES + 1, NOW) is None
