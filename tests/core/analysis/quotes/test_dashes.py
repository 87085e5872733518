"""Speech that a dash opens."""

import pytest

from digestbot.core.analysis.quotes.dashes import dashed
from digestbot.core.text.languages import get
from digestbot.core.text.spans import Span


def said(line: str, language: str, *, announced: bool = False) -> list[str]:
    """Return the speech of a line."""
    found = dashed(line, Span(start=0, end=len(line)), 3, get(language).speech, announced=announced)
    assert all(q.dash and q.paragraph == 3 for q in found)
    return [q.inner.of(line) for q in found]


@pytest.mark.parametrize(
    ("line", "language", "speech"),
    [
        ("— Мы опоздали, — сказал Громов.", "ru", ["Мы опоздали,"]),
        ("— Мы опоздали, — сказал Громов. — Денег нет.", "ru", ["Мы опоздали,", "Денег нет."]),
        ("– Vi är sena, säger Anna Brun.", "sv", ["Vi är sena"]),
        ("– Är vi sena? säger Anna Brun.", "sv", ["Är vi sena?"]),
        ("— Nous partons, a dit Anne Brun.", "fr", ["Nous partons"]),
    ],
)
def test_a_verb_of_saying_tells_speech(line: str, language: str, speech: list[str]) -> None:
    """Behind another dash or a comma; its narration is none of it."""
    assert said(line, language) == speech


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("— Молоко и хлеб", "ru"),
        ("– Mjölk, bröd och smör", "sv"),
        ("Мы опоздали, — сказал Громов.", "ru"),
        ("— 12 мая, — сказал Громов.", "ru"),
        ("– We are late, said Anna Brun.", "en"),
        ("—", "ru"),
        ("", "ru"),
    ],
)
def test_a_list_is_no_speech(line: str, language: str) -> None:
    """Nor is a line that no dash opens, or one of a language without such speech."""
    if language == "en" and get("en").speech.dash:
        return
    assert said(line, language) == []


def test_speech_that_was_announced_needs_no_verb() -> None:
    """The line before ended in a colon."""
    assert said("— Мы опоздали.", "ru", announced=True) == ["Мы опоздали."]
    assert said("— Мы опоздали.", "ru") == []
