"""Digests' words in the languages of the catalogue."""

from datetime import date

import pytest

from digestbot.commands.digest_words import digest_words
from digestbot.commands.i18n import LANGUAGES


@pytest.mark.parametrize(
    ("tag", "days", "months"),
    [
        ("en", ["Mon", "Sun"], ["Jan", "Mar", "Sept"]),
        ("de-CH", ["Mo", "So"], ["Jan.", "März", "Sept."]),
        ("fr", ["lun.", "dim."], ["janv.", "mars", "sept."]),
        ("es-419", ["lun", "dom"], ["ene", "mar", "sept"]),
        ("pt-BR", ["seg.", "dom."], ["jan.", "mar.", "set."]),
        ("ja", ["Mon", "Sun"], ["Jan", "Mar", "Sept"]),
    ],
)
def test_days_and_months_are_named(tag: str, days: list[str], months: list[str]) -> None:
    """Names are the short ones of the language; a language without texts is spoken to in English."""
    say = digest_words(tag)
    assert [say.weekday(date(2026, 11, day)) for day in (23, 29)] == days
    assert [say.month(date(2026, month, 1)) for month in (1, 3, 9)] == months


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["x" * 9000, "{ $count } { digest-end }", "\ue0007\ue001 and \ue000", ""])
def test_text_from_the_internet_is_filled_in_as_it_is(name: str, language: str) -> None:
    """No text is too long, is taken for a part of ours, or comes out changed."""
    say = digest_words(language)
    around = say("digest-untitled", outlet="|").split("|")
    assert say("digest-untitled", outlet=name) == name.join(around)
    assert say("digest-day-year", weekday=name, day=1, month="m", year="2026").startswith(name)


def test_a_code_without_a_text_is_an_error() -> None:
    """A misspelt code is found at once, not shown."""
    with pytest.raises(KeyError, match="digest-nowhere"):
        digest_words("de")("digest-nowhere")


@pytest.mark.parametrize(
    ("language", "names", "said"),
    [
        ("en", ["Ana"], "Ana"),
        ("es", ["Ana", "Hilda Gil"], "Ana e Hilda Gil"),
        ("es", ["Ana", "Hielo"], "Ana y Hielo"),
        ("es", ["Ana y Co", "Inés"], "Ana y Co e Inés"),
        ("pt", ["Ana", "Inés"], "Ana e Inés"),
    ],
)
def test_names_are_listed(language: str, names: list[str], said: str) -> None:
    """The last name follows the word that its sound asks for."""
    assert digest_words(language).listed(names) == said
