"""Which terms are compared."""

import pytest

from digestbot.core.stories.pairs import wanted
from digestbot.core.text.words import terms


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("The lamp by a gate", ["lamp", "gate"]),
        ("Die Lampe an der Tür", ["lampe", "tur"]),
        ("La lampe près de la porte", ["lampe", "porte"]),
    ],
)
def test_a_text_of_unknown_language_loses_the_stop_words_of_all(text: str, left: list[str]) -> None:
    """What is left could be a subject in some language."""
    assert wanted(terms(text, "und"), "und") == left


def test_a_known_language_loses_its_own_stop_words_alone() -> None:
    """An English "die" is no article."""
    assert wanted(terms("Elms die", "en"), "en") == ["elm", "die"]
