"""What the article says that a speaker is, in its own words."""

import pytest

from digestbot.core.analysis.quotes.finder import find
from digestbot.core.text import languages


@pytest.mark.parametrize(
    ("language", "body", "speaker", "role"),
    [
        ("en", "“The wall is old,” said Ana Ruiz, head of the harbour board.", "Ana Ruiz", "head of the harbour board"),
        ("en", "The head of the board, Captain Ana Ruiz, said: “The wall is old.”", "Ana Ruiz", "head of the board"),
        ("en", "Ana Ruiz, chair of the Orm Boat Club said: “The wall is old.”", "Ana Ruiz", "chair of the Orm Boat Club"),
        ("en", "Ana Ruiz is the captain of the ferry. “The wall is old,” Ruiz said.", "Ana Ruiz", "captain of the ferry"),
        ("en", "“The wall is old,” said the mayor, Ana Ruiz.", "Ana Ruiz", "mayor"),
        ("en", "“The wall is old,” Holt senior adviser Ana Ruiz said.", "Ana Ruiz", "adviser"),
        ("en", "“The wall is old,” said its director, Ana Ruiz.", "Ana Ruiz", "director"),
        ("en", "“The wall is old,” Ana Ruiz, 42, a lecturer at Orm College, told reporters.", "Ana Ruiz", "lecturer at Orm College"),
        ("en", "“The wall is old,” said Ana Ruiz, CEO & founder of Orm Boats.", "Ana Ruiz", "CEO & founder of Orm Boats"),
        ("de", "Die Segelmacherin Anna Brandt sagte: „Die Mauer ist alt.“", "Anna Brandt", "Segelmacherin"),
        ("de", "Anna Brandt, die Leiterin der Werft, sagte: „Die Mauer ist alt.“", "Anna Brandt", "Leiterin der Werft"),
        ("de", "Seit Mai ist Anna Brandt die Chefin der Werft. „Die Mauer ist alt“, sagte Brandt.", "Anna Brandt", "Chefin der Werft"),
        ("de", "Anna Brandt kam spät. „Die Mauer ist alt“, sagte die Ministerin.", "Anna Brandt", "Ministerin"),
        ("de", "Die Leiterin des Programms Seegras Anna Brandt sagte: „Die Mauer ist alt.“", "Anna Brandt", "Leiterin des Programms Seegras"),
        ("de", "„Die Mauer ist alt“, sagt der Chef des Hafenrats, Jens Wuttke.", "Jens Wuttke", "Chef des Hafenrats"),
        ("de", "„Die Mauer ist alt“, sagt Anna von der Weyden.", "Anna von der Weyden", None),
        ("es", "«El muelle es viejo y no aguanta», ha resumido el alcalde de Orm, Luis Gómez.", "Luis Gómez", "alcalde de Orm"),
        ("es", "El juez del Tribunal Supremo Luis Gómez dijo: «El muelle es viejo y no aguanta».", "Luis Gómez", "juez del Tribunal Supremo"),
        ("de", "Familie Anna Brandt wohnt hier. „Die Mauer ist alt“, sagte Anna Brandt.", "Anna Brandt", None),
        ("de", "Anna Brandt, die in der Werft lebt, sagte: „Die Mauer ist alt.“", "Anna Brandt", None),
    ],
)  # fmt: skip
def test_a_role_is_in_the_articles_words(language: str, body: str, speaker: str, role: str | None) -> None:
    """In front of the name, behind it, across a comma, as a statement or as another word for the person; no clause."""
    (quote,) = find(body, language=language)
    assert quote.speaker == speaker
    assert role is None or role in (quote.role or "")
    assert role is not None or quote.role is None


def test_whom_a_role_speaks_to_is_not_its_bearer() -> None:
    """The name behind "a" is the one spoken to."""
    (quote,) = find("«El muelle es viejo y no aguanta», espetó el capitán de puerto a Luis Gómez.", language="es")
    assert quote.speaker is None


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        ("Orm Holdings sold its boats. “The wall is old,” the company said.", "Orm Holdings"),
        ("Orm Holdings sold its boats to Bay Partners. “The wall is old,” the company said.", None),
        ("Orm Holdings sold its boats. “The wall is old,” the ministry of ports said.", "ministry"),
        ("Tom Bell of the Orm Boat Club (OBC) once warned: “The wall is old.”", "Tom Bell"),
        ("Ana Ruiz’s letter to the town said: “The wall is old and it will not hold.”", "Ana Ruiz"),
        ("In a call with Ana Ruiz, the mayor said: “The wall is old and it will not hold.”", None),
        ("Tom Bell, a former sailor who answered, said: “The wall is old and it will not hold.”", "Tom Bell"),
    ],
)
def test_who_is_meant_by_an_office_or_a_house(body: str, speaker: str | None) -> None:
    """The only organisation spoken of is "the company"; who stands behind "with" is not the mayor."""
    assert [q.speaker for q in find(body, language="en")] == [speaker]


def test_a_house_without_a_name_is_not_sure_enough_to_be_shown() -> None:
    """It is named as the text names it ("company"), and no digest shows it as a speaker."""
    (quote,) = find("“The wall is old and it will not hold,” the company said.", language="en")
    assert quote.speaker == "company"
    assert quote.confidence < languages.get("en").speech.shown


def test_a_role_that_may_be_anothers_is_nobodys() -> None:
    """Whom "the officer" means is a guess where two people were spoken of: neither becomes an officer by it."""
    body = "Tom Bell met Jack Stone in the old port. The officer said: “I knocked on the door for ten minutes.”"
    assert all(quote.role is None for quote in find(body, language="en") if quote.speaker)


def test_a_man_is_no_office() -> None:
    """What says only that somebody is a man is another word for the person and no role."""
    (quote,) = find("Jens Wuttke kam spät. „Die Mauer ist alt“, sagt der junge Mann.", language="de")
    assert (quote.speaker, quote.role) == ("Jens Wuttke", None)
