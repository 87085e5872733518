"""Phrases as language files hold them."""

from digestbot.core.text.languages.boilerplate import phrases


def test_phrases_stand_between_bars() -> None:
    """Blanks and lines do not count, and nothing is no phrase."""
    assert phrases("read  more | see\n also ||  | next") == ("read more", "see also", "next")
    assert phrases("  ") == ()
