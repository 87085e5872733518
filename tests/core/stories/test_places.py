"""Which land a name stands for."""

import pytest

from digestbot.core.stories.places import places


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Kyiv and the Kremlin", {"UA", "RU"}),
        ("Die französische Regierung", {"FR"}),
        ("le gouvernement canadien", {"CA"}),
        ("el presidente turco en Bruselas", {"TR", "BE", "EU"}),
        ("South Korea and North Korea", {"KR", "KP"}),
        ("A court in Texas", {"US-TX"}),
        ("Holyrood votes", {"GB", "GB-SCT"}),
        ("who told us", set()),
        ("the WHO and the US", {"WHO", "US"}),
        ("", set()),
    ],
)
def test_a_name_stands_for_its_land(text: str, codes: set[str]) -> None:
    """Capitals, seats, peoples and abbreviations say their land; small words that look like them do not."""
    assert {code for place in places(text.split()) for code in place.codes} == codes
