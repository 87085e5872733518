"""What two reports tell differently."""

import pytest

from digestbot.core.stories.contrast import PLAIN, contrast
from digestbot.core.stories.facts import facts


def between(one: str, other: str) -> float:
    """Return how much two headlines differ."""
    slots: dict[str, dict[str, int]] = {}
    for slot, value, rank in facts(other, "", "en").facts:
        slots.setdefault(slot, {})[value] = rank
    return contrast(facts(one, "", "en").facts, slots, "en").weight


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Second rescue fund", "Third rescue fund"),
        ("Inquiry day 2", "Inquiry day 3"),
        ("Harriers win 2-1", "Harriers win 3-0"),
        ("Vote in Ohio", "Vote in Iowa"),
        ("Quake in Chile", "Quake in Nepal"),
        ("Copper rises", "Copper falls"),
        ("Snow on Monday", "Snow on Friday"),
    ],
)
def test_a_plain_difference(one: str, other: str) -> None:
    """Ordinals, numbered things, scores, places, ways and days of titles set two events apart, whatever else agrees."""
    assert between(one, other) >= PLAIN
    assert between(one, other) == between(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("20 dead in quake", "25 dead in quake"),
        ("EU meets in Berlin", "Germany hosts European Union"),
        ("Texas court rules", "US court rules"),
        ("Fire in Norvik", "Three boats lost"),
        ("Fine of $85m", "Fine of 85 million dollars"),
    ],
)
def test_no_difference(one: str, other: str) -> None:
    """Tolls grow, bodies and lands stand beside each other, a state lies in its land, and what one leaves out is no difference."""
    assert between(one, other) == 0
