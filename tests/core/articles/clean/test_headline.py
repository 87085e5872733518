"""A headline that the text opens with."""

import pytest

from digestbot.core.articles.clean.headline import headline

PROSE = "The mayor opened the new bridge over the river on Monday, two years late, in the rain."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"Mayor Opens Bridge\n\n{PROSE}", "Mayor Opens Bridge"),
        (f"Will the Bridge Hold?\n\n{PROSE}", "Will the Bridge Hold?"),
        (f"A short one stands.\n\n{PROSE}", None),
        (f"Bridge\n\n{PROSE}", None),
        (f"{'Word ' * 26}\n\n{PROSE}", None),
        ("Mayor Opens Bridge\n\nIn the rain.", None),
        ("Mayor Opens Bridge", None),
        (PROSE, None),
        (f"{PROSE}\n\nMayor Opens Bridge\n\n{PROSE}", None),
        ("", None),
    ],
)
def test_a_headline_stands_above_prose(text: str, found: str | None) -> None:
    """It has a few words and does not end like a sentence; a text that opens with prose has none."""
    assert headline(text, "en") == found
