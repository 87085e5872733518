"""Alt text glued to the first word of a paragraph."""

import pytest

from digestbot.core.articles.clean.glued import glued
from digestbot.core.articles.clean.vocabulary import vocabulary
from digestbot.core.text.languages import get

REST = "an amazing turn of events the mayor of Norvik opened the bridge on Monday."


def cut(text: str) -> str:
    """Return what is cut off a paragraph."""
    return text[: glued(text, vocabulary("en"), get("en"))]


@pytest.mark.parametrize(
    ("text", "off"),
    [
        (f"Kerry-SyriaIn {REST}", "Kerry-Syria"),
        (f"PhotoThe {REST}", "Photo"),
        (f"In {REST}", ""),
        (f"YouTube is {REST}", ""),
        (f"McDonald said {REST}", ""),
        ("Kerry-SyriaIn an amazing turn", ""),
        ("", ""),
    ],
)
def test_only_what_a_picture_left_is_cut(text: str, off: str) -> None:
    """Names and brands have capitals inside too, and a heading is no paragraph."""
    assert cut(text) == off
