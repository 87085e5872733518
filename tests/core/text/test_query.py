"""What somebody types, as terms."""

import pytest

from digestbot.core.text.query import MOST, words
from digestbot.core.text.words import STEMMED, terms


def _found(typed: str, text: str, code: str, reader: str = "en") -> bool:
    have = set(terms(text, code))
    return all(word.forms & have or code in word.stop_in for word in words(typed, reader))


@pytest.mark.parametrize(
    ("typed", "text", "code"),
    [
        ("bank builds", "The banks are building it", "en"),
        ("haus brücken", "Die Brücke am Haus", "de"),
        ("die brücke", "Die Brücke am Haus", "de"),
        ("elections", "Les élections d’hier", "fr"),
        ("l’élection", "Les élections d’hier", "fr"),
        ("vice-president", "The vice-president spoke", "en"),
        ("president's", "The president spoke", "en"),
        ("1,500", "1500 men", "en"),
        ("日本銀行", "日本銀行は金利を上げた", "ja"),
        ("pankki", "Pankki nostaa korkoa", "fi"),
    ],
)
def test_a_word_is_found_in_any_language_and_form(typed: str, text: str, code: str) -> None:
    """Inflected, accented, hyphenated or without spaces: what the text says is found, whoever types it."""
    assert _found(typed, text, code)
    assert _found(typed, text, code, "fr")
    assert not _found(f"{typed} submarine", text, code)


@pytest.mark.parametrize("code", STEMMED)
def test_every_text_is_found_by_its_own_words(code: str) -> None:
    """Whatever language it is in and whatever its reader's: its own words, as they stand, find it."""
    text = "Der Bankrat of London said les élections были важны, vice-president Müller’s 銀行 1,500"
    for reader in ("en", "de", "fr"):
        assert all(_found(word, text, code, reader) for word in text.split())


def test_stop_words_do_not_count_unless_alone() -> None:
    """The reader's own; a query of nothing but signs has no words; a long one is cut."""
    assert len(words("the bank")) == 1
    assert len(words("der", "de")) == 1
    assert words("?! …") == ()
    assert len(words("a1 " * 50)) == MOST
