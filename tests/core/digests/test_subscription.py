"""Schedules that say one thing."""

from datetime import UTC, time
from typing import Any

import pytest

from digestbot.core.digests.subscription import EVERY_DAY, Schedule


@pytest.mark.parametrize(
    "told",
    [
        {"times": (time(7), time(19))},
        {"every_hours": 1},
        {"every_hours": 24},
        {"immediate": True, "quiet": (time(22), time(6))},
        {"times": (time(7),), "days": frozenset({0, 6}), "zone": "Europe/Berlin"},
    ],
)
def test_a_schedule_is_one_of_three(told: dict[str, Any]) -> None:
    """Times of day, every so many hours, or as it comes."""
    assert Schedule(**told).days <= EVERY_DAY


@pytest.mark.parametrize(
    "told",
    [
        {},
        {"times": (time(7),), "immediate": True},
        {"times": (time(7),), "every_hours": 3},
        {"every_hours": 3, "immediate": True},
        {"every_hours": 0},
        {"every_hours": 25},
        {"times": (time(7),), "days": frozenset()},
        {"times": (time(7),), "days": frozenset({0, 7})},
        {"times": (time(7, tzinfo=UTC),)},
        {"times": (time(7),), "quiet": (time(22), time(6, tzinfo=UTC))},
        {"times": (time(7),), "zone": "Europe/Nowhere"},
    ],
)
def test_what_says_nothing_or_two_things_is_none(told: dict[str, Any]) -> None:
    """Nor is one with days or zones that do not exist, or with times that are not local."""
    with pytest.raises((ValueError, KeyError)):
        Schedule(**told)
