"""What somebody types, as terms."""

from digestbot.core.text.query import MOST, words
from digestbot.core.text.words import terms


def _found(typed: str, text: str, code: str) -> bool:
    have = set(terms(text, code))
    return all(forms & have for forms in words(typed))


def test_a_word_is_found_in_any_language_and_form() -> None:
    """Inflected, accented, hyphenated or without spaces: what the text says is found by what somebody types."""
    assert _found("bank builds", "The banks are building it", "en")
    assert _found("haus brücken", "Die Brücke am Haus", "de")
    assert _found("elections", "Les élections d’hier", "fr")
    assert _found("vice-president", "The vice-president spoke", "en")
    assert _found("日本銀行", "日本銀行は金利を上げた", "ja")
    assert not _found("bank submarine", "The banks are building it", "en")


def test_stop_words_do_not_count_unless_alone() -> None:
    """The reader's own; a query of nothing but signs has no words; a long one is cut."""
    assert len(words("the bank")) == 1
    assert len(words("der", "de")) == 1
    assert words("?! …") == ()
    assert len(words("a1 " * 50)) == MOST
