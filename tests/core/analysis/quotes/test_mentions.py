"""Mentions: names with their titles, roles, kinds and genders."""

import pytest

from digestbot.core.analysis.quotes.disambiguation import settled
from digestbot.core.analysis.quotes.mentions import Mention, mentions
from digestbot.core.analysis.quotes.tokens import tokens
from digestbot.core.text import languages

CASES = [
    ("en", "US Secretary of State John Kerry left", [("John Kerry", "person", "US Secretary of State")]),
    ("en", "Then campaign manager Jill Marsh spoke", [("Jill Marsh", "person", "campaign manager")]),
    ("en", "He met J. D. Bell Jr. there", [("J. D. Bell Jr.", "person", None)]),
    ("en", "He met Mr. King there", [("King", "person", None)]),
    ("en", "He met Ludwig van der Berg there", [("Ludwig van der Berg", "person", None)]),
    ("en", "It was the Harbor Commission again", [("Harbor Commission", "organisation", None)]),
    ("en", "It rained in New York on Monday", [("New York", "place", None), ("Monday", "place", None)]),
    ("en", "He left. Bell stayed", [("Bell", "person", None)]),
    ("en", "It was Ruiz’s boat", [("Ruiz", "person", None)]),
    ("de", "Da kam Bundesfinanzminister Karl Voss dazu", [("Karl Voss", "person", "Bundesfinanzminister")]),
    ("it", "ieri la premier italiana Anna Ferri era qui", [("Anna Ferri", "person", "premier italiana")]),
    ("tr", "dün Ankara'da Ayşe Demir'in evi", [("Ankara", "place", None), ("Ayşe Demir", "person", None)]),
]


def read(text: str, language: str) -> tuple[Mention, ...]:
    """Return the names of a text."""
    speech = languages.get(language).speech
    return mentions(tokens(text, (), speech), speech, text)


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_names(language: str, text: str, expected: list[tuple[str, str, str | None]]) -> None:
    """Each name is found without its titles, which are kept as its role, and is of its kind."""
    assert [(m.name, m.kind, m.role) for m in read(text, language)] == expected


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("Ana Ruiz", "f"),
        ("Tom Bell", "m"),
        ("Mrs. Bell", "f"),
        ("spokeswoman Kim Ash", "f"),
        ("Kim Ash", ""),
        ("Zorb Ash", ""),
    ],
)
def test_gender(text: str, gender: str) -> None:
    """Titles and roles tell the gender before given names do; a name that both bear tells nothing."""
    assert [m.gender for m in read(f"he saw {text} there", "en")] == [gender]


def judge(text: str, language: str) -> list[tuple[str, str, bool]]:
    """Return the settled names of a text."""
    speech = languages.get(language).speech
    found = tokens(text, (), speech)
    return [(m.name, m.kind, m.possessive) for m in settled(mentions(found, speech, text), (), found, speech)]


def test_a_surname_that_is_a_word_is_a_name_where_its_bearer_was_named() -> None:
    """“Jordan” and “Dean” are people once Jim Jordan and Howard Dean are; without them a place and nothing."""
    assert ("Jordan", "person", False) in judge("Jim Jordan came. Then Jordan left", "en")
    assert ("Dean", "person", False) in judge("Howard Dean came. Dean left", "en")
    assert judge("Then Jordan left", "en") == [("Jordan", "place", False)]


def test_a_lone_german_noun_is_no_name_unless_it_speaks() -> None:
    """“Der Unterschied sagte nichts” names nobody, “sagte Voss” does."""
    assert judge("Den Unterschied zeigt das Foto", "de") == []
    assert judge("Das war gut, sagte Voss", "de") == [("Voss", "person", False)]


def test_a_genitive_without_a_mark_owns() -> None:
    """“Stines søn” belongs to Stine, who was named."""
    assert judge("Stine Holm kom. Her er Stines søn", "da")[-1] == ("Stine", "person", True)
