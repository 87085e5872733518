"""What heads a text without a headline."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.articles.opening import LONGEST, opening


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Herring price up to nine crowns at the morning auction.",
            "Herring price up to nine crowns at the morning auction",
        ),
        (
            "Who else hears the foghorn at four in the morning? I do.",
            "Who else hears the foghorn at four in the morning?",
        ),
        ("Dr. Holt has left the harbour office. Nobody knows why.", "Dr. Holt has left the harbour office"),
        ("First line\n\nSecond line", "First line"),
        ("word " * 40, ("word " * 18).strip() + "…"),
        (
            "港口今天关闭。渡轮不开。港口今天关闭。渡轮不开。港口今天关闭。渡轮不开。",
            "港口今天关闭。渡轮不开。港口今天关闭。渡轮不开",
        ),
        (" ", None),
    ],
)
def test_the_first_sentence_heads_a_text(text: str, expected: str | None) -> None:
    """It ends with its sentence or its line, and is cut between words where it is long."""
    assert opening(text) == expected


@given(st.text())
def test_every_word_is_the_texts(text: str) -> None:
    """Nothing is said that the text does not begin with."""
    found = opening(text)
    assert found is None or len(found) <= LONGEST + 1
    assert found is None or " ".join(text.split()).startswith(found.removesuffix("…"))
