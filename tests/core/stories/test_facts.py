"""What a report tells that can be held against another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.stories.facts import LEAD, MOST, TITLE, facts


def told(title: str, text: str = "", language: str = "en") -> dict[str, set[str]]:
    """Return the values of each slot."""
    found: dict[str, set[str]] = {}
    for slot, value, _ in facts(title, text, language).facts:
        found.setdefault(slot, set()).add(value)
    return found


@pytest.mark.parametrize(
    ("language", "title", "slot", "value"),
    [
        ("en", "Board backs the 21st harbour plan", "o:harbour", "21"),
        ("en", "Board backs second harbour plan", "o:plan", "2"),
        ("en", "Norvik trial day 2 opens", "l:day", "2"),
        ("en", "Harriers beat Wanderers 3-1", "score", "3-1"),
        ("en", "Firm fined $1.5bn", "money", "1.5e+09"),
        ("en", "Firm fined 85 million dollars", "money", "8.5e+07"),
        ("en", "Prices up 2.5 percent", "percent", "2.5"),
        ("en", "Prices up 2.5 percent", "way", "up"),
        ("en", "Market closes flat", "way", "level"),
        ("en", "Twenty-one boats lost on Friday", "c:boat", "21"),
        ("en", "Twenty-one boats lost on Friday", "day", "5"),
        ("en", "Ten-year plan for Norvik", "c:plan", "10"),
        ("en", "Report of 3 March", "month", "3"),
        ("de", "Landtag billigt dritten Entwurf", "o:entwurf", "3"),
        ("de", "Eintracht siegt 3:1", "score", "3-1"),
        ("de", "Firma zahlt 1,9 Milliarden Euro", "money", "1.9e+09"),
        ("de", "Ministerin fliegt am Dienstag nach Ankara", "place", "TR"),
        ("fr", "La Bourse finit en baisse de 1,1 % jeudi", "percent", "1.1"),
        ("fr", "Les députés votent l'article 7", "l:article", "7"),
        ("es", "Multa de trescientos millones de euros", "money", "3e+08"),
        ("pt", "Senado aprova segundo pacote", "o:pacot", "2"),
    ],
)
def test_a_slot_is_read(language: str, title: str, slot: str, value: str) -> None:
    """Digits and words, signs and names give the same slots in each language."""
    assert value in told(title, language=language)[slot]


@pytest.mark.parametrize("title", ["It may march on", "A train at 19:30", "In 2019-2021 they met", "One of the best"])
def test_what_is_no_fact(title: str) -> None:
    """Small words of the calendar, times of day, spans of years and the word one tell nothing."""
    assert not {slot for slot in told(title) if slot[:2] != "c:" and slot != "year"}


def test_where_a_fact_stands() -> None:
    """The title outranks the lead; of a text without title its beginning stands for one; later text tells nothing."""
    ranks = {fact.slot: fact.rank for fact in facts("Board backs second plan", "It met on Friday.", "en").facts}
    assert (ranks["o:plan"], ranks["day"]) == (TITLE, LEAD)
    assert {fact.rank for fact in facts("", "It met on Friday.", "en").facts} == {TITLE}
    assert not facts("", "word " * 200 + "on Friday", "en").facts


@given(st.text(max_size=300), st.text(max_size=600), st.sampled_from(["en", "de", "fr", "es", "pt", "vi", "und"]))
def test_any_text_has_few_facts(title: str, text: str, language: str) -> None:
    """Whatever the text, the facts are few, and the same each time."""
    found = facts(title, text, language)
    assert len(found.facts) <= MOST
    assert found == facts(title, text, language)
