"""The field's own methods, through sumy."""

import pytest

from digestbot.core.analysis.summary.classic import CLASSICS, LONGEST, Classic
from digestbot.core.analysis.summary.summariser import Budget, Sentence

WORDS = ("harbour", "norvik", "june", "ferri", "bridg", "mayor", "port", "rain", "crown", "work")


def sentence(place: int, *terms: str, leans: bool = False) -> Sentence:
    """Return a sentence of those terms."""
    return Sentence(place=place, text=f"Sentence {place}.", terms=terms, leans=leans)


TEXT = [sentence(n, *(WORDS[(n + k) % len(WORDS)] for k in range(5))) for n in range(12)]


@pytest.mark.parametrize("method", CLASSICS, ids=lambda m: m.name)
def test_the_same_text_gives_the_same_sentences(method: Classic) -> None:
    """As many as were asked for, each once, each of the text."""
    found = list(method(TEXT, Budget(sentences=3)))
    assert len(found) == len(set(found)) == 3
    assert set(found) <= set(range(12))
    assert list(method(TEXT, Budget(sentences=3))) == found


@pytest.mark.parametrize("method", CLASSICS, ids=lambda m: m.name)
def test_what_cannot_be_ranked_is_not_chosen(method: Classic) -> None:
    """A sentence without words, and one that leans on another; indices are those of the whole text."""
    text = [sentence(0), sentence(1, "it", leans=True), *TEXT[2:]]
    assert not {0, 1} & set(method(text, Budget(sentences=3)))
    few = [sentence(0), sentence(1, "harbour"), sentence(2, "port")]
    assert list(method(few, Budget(sentences=2))) == [1, 2]
    assert list(method([], Budget(sentences=2))) == []


def test_only_the_beginning_of_a_long_text_is_ranked() -> None:
    """The cost of these methods grows with the square of it."""
    text = [sentence(n) for n in range(LONGEST)] + [sentence(LONGEST, "harbour")]
    assert list(CLASSICS[0](text, Budget(sentences=2))) == []
