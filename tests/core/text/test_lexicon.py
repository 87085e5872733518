"""What the frozen tables know of words and names."""

import pytest

from digestbot.core.text import languages, lexicon


@pytest.mark.parametrize("language", sorted(lexicon.LANGUAGES))
def test_every_word_of_a_table_is_found(language: str) -> None:
    """Looking a word up finds its own line, and a word that is not there finds nothing."""
    for line in lexicon._table(language).split(b"\n")[::1009]:
        word, code = line.decode().split("\t")
        found = lexicon.entry(word, language)
        assert found is not None
        assert (round(found.frequency * 10), found.kind[0]) == (
            int(code[:2]),
            {"w": "w", "n": "c", "g": "g", "-": "t"}[code[2]],
        )
        assert lexicon.entry(f"{word}qx", language) is None


def test_the_ends_of_a_table_are_found() -> None:
    """The first and the last line are found, as is nothing before or behind them."""
    lines = lexicon._table("names").split(b"\n")
    for line in (lines[0], lines[-1]):
        name, kinds = line.decode().split("\t")
        assert lexicon.name_kinds(name) == kinds
    assert lexicon.name_kinds("") == lexicon.name_kinds("\uffff") == ""


@pytest.mark.parametrize(
    ("word", "language", "known"),
    [
        ("harbour", "en", True),
        ("erfolgsgeschichte", "de", True),
        ("tonnen", "de", True),
        ("bateau", "fr", True),
        ("starmer", "en", False),
        ("qwrtz", "de", False),
        ("harbour", "und", False),
    ],
)
def test_the_dictionary_knows_words_and_no_others(word: str, language: str, *, known: bool) -> None:
    """A word of the dictionary is known; a name, a typing error and every word of a language without a table are not."""
    assert lexicon.known(word, language) is known


def test_common_words_are_more_frequent_than_rare_ones() -> None:
    """Frequencies order words as a reader would."""
    assert lexicon.frequency("water", "en") > lexicon.frequency("ferry", "en") > lexicon.frequency("qwrtz", "en") == 0


@pytest.mark.parametrize(
    ("name", "kinds"), [("roxana", "f"), ("gennaro", "m"), ("gómez", "s"), ("deutschland", "p"), ("qwrtz", "")]
)
def test_names_are_known_for_what_they_are(name: str, kinds: str) -> None:
    """Given names tell the gender; surnames and places are told apart."""
    assert set(kinds) <= set(lexicon.name_kinds(name))


def test_every_table_belongs_to_a_language() -> None:
    """No table is there for a language that cannot be read."""
    assert set(languages.CODES) >= lexicon.LANGUAGES
