"""Lengths of time as people write them."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.text.duration import duration


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("90m", timedelta(minutes=90)),
        ("12h", timedelta(hours=12)),
        ("7d", timedelta(days=7)),
        ("2T", timedelta(days=2)),
        ("3 j", timedelta(days=3)),
        ("1w", timedelta(weeks=1)),
        (" 5 H ", timedelta(hours=5)),
        ("99999m", timedelta(minutes=99999)),
    ],
)
def test_a_number_and_a_letter(text: str, meant: timedelta) -> None:
    """In German and French too."""
    assert duration(text) == meant


@pytest.mark.parametrize(
    "text", ["", "h", "12", "0h", "-1h", "1.5h", "1x", "h1", "100000h", "²h", "１h", "1 0 h", "1hh"]
)
def test_anything_else_is_none(text: str) -> None:
    """Nothing is guessed, and no number is too long to be read."""
    assert duration(text) is None


@given(st.text(max_size=30))
def test_any_text_is_read(text: str) -> None:
    """Without surprise."""
    found = duration(text)
    assert found is None or found > timedelta()
