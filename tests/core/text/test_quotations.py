"""Where a paragraph quotes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.text.quotations import quotations
from digestbot.core.text.spans import disjoint


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("He said “yes. No.” and „ja“.", ["“yes. No.”", "„ja“"]),
        ("»Nein« und «oui» et « non ».", ["»Nein«", "«oui»", "« non »"]),
        ("”Ja”, sa han.", ["”Ja”"]),
        ('"One," he said. "Two. Three', ['"One,"', '"Two. Three']),
        ('The 6\'2" man said "hi".', ['"hi"']),
        ("``I will,'' he said. `Fine,' she said.", ["``I will,''", "`Fine,'"]),
        ("‘I can’t go,’ he said of the dogs’ owner.", ["‘I can’t go,’"]),
        ("The '90s were the dogs' years, weren't they?", []),
        ("他说：“走。”「行く」", ["“走。”", "「行く」"]),
    ],
)
def test_quotations_of_a_paragraph(paragraph: str, expected: list[str]) -> None:
    """Each language's marks are paired; apostrophes, inches and years quote nothing."""
    assert [q.of(paragraph) for q in quotations(paragraph)] == expected


@given(st.text(alphabet="a .\"“”„«»'‘’`「」5"))
def test_quotations_are_disjoint_and_in_order(paragraph: str) -> None:
    """Whatever the marks, no stretch is quoted twice."""
    found = quotations(paragraph)
    assert list(found) == sorted(found)
    assert disjoint(found)
