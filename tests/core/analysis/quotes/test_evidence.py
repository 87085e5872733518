"""What speaks for a name and against it, and what follows from that for who is said to speak."""

import pytest

from digestbot.core.analysis.quotes.evidence import commonplace, given_gender, given_name, ordinary, person_noun
from digestbot.core.analysis.quotes.finder import find
from digestbot.core.text import languages

GERMAN = languages.get("de").speech


@pytest.mark.parametrize("word", ["heribert", "roxana", "karl-heinz", "anna"])
def test_given_names_are_known(word: str) -> None:
    """Common names, names of the tables and double names are given names."""
    assert given_name(word, GERMAN)


@pytest.mark.parametrize("word", ["tod", "lage", "mist", "boston", "hafenmeister"])
def test_words_and_places_are_no_given_names(word: str) -> None:
    """What some list calls a name and the language uses as a word, or a map as a city, is none."""
    assert not given_name(word, GERMAN)


def test_a_name_that_women_and_men_bear_tells_no_gender() -> None:
    """Gender is told only where the tables agree."""
    assert [given_gender(name, GERMAN) for name in ("heribert", "roxana", "kim", "qwrtz")] == ["m", "f", "", ""]


@pytest.mark.parametrize("word", ["hafensicherheit", "lotsenboot-ordnung", "richtung", "tonnen"])
def test_nouns_and_their_compounds_are_ordinary(word: str) -> None:
    """A noun of the dictionary is no name, nor is a compound that no dictionary has."""
    assert ordinary(word, GERMAN)
    assert commonplace(word, GERMAN)


@pytest.mark.parametrize("word", ["yakupoglu", "fischer", "voss"])
def test_surnames_are_not_surely_ordinary(word: str) -> None:
    """A rare word, a known surname and a word that is never inflected may be somebody's name."""
    assert not commonplace(word, GERMAN)


@pytest.mark.parametrize(
    ("word", "person"),
    [("hafenmeister", True), ("fotografin", True), ("trainer", True), ("schulleiterin", True), ("termin", False), ("hafen", False)],
)  # fmt: skip
def test_a_noun_with_two_genders_is_a_persons(word: str, *, person: bool) -> None:
    """What makes a noun for men and one for women says what somebody is."""
    assert person_noun(word, "de", "in") is person


@pytest.mark.parametrize(
    ("body", "speakers"),
    [
        ("Die Hafenlotsin Roxana Ehlers sagte: „Wir haben das Boot nicht mehr gesehen.“", ["Roxana Ehlers"]),
        ("Richtung Hafen hieß es: „Verlassen Sie bitte zügig den Kai.“", [None]),
        ("Im Hafen sank ein Boot mit zwei Tonnen Fisch: „Das haben wir so noch nie erlebt.“", [None]),
        ("„Das war ein guter Tag für den Hafen“, führte Jens Wuttke aus.", ["Jens Wuttke"]),
        ("In einem Gespräch mit Jens Wuttke erklärte sie: „Das war ein guter Tag für den Hafen.“", [None]),
        ("Jens Wuttke ist seit Mai im Amt. „Das war ein guter Tag“, sagte der 51-Jährige.", ["Jens Wuttke"]),
        ("Jens Wuttke kam spät. „Das war ein guter Tag für uns“, freute sich der Trainer.", ["Jens Wuttke"]),
        ("„Das war ein guter Tag“, heißt es in einer Mitteilung von Jens Wuttke.", ["Jens Wuttke"]),
        ("„Das war ein guter Tag“, teilte die Hafenverwaltung mit.", ["Hafenverwaltung"]),
        ("Das hat Wuttke dem Hafenblatt im Mai erzählt: „Das war ein guter Tag.“ Jens Wuttke lacht.", ["Jens Wuttke"]),
        ("Der kleinen Zeitung sagte Anna Brandt: „Das war ein guter Tag.“", ["Anna Brandt"]),
        ("Auf ihrer Seite wies die Zawaba darauf hin: „Verlassen Sie bitte den Kai.“", ["Zawaba"]),
        ("„Das war ein guter Tag“, sagte der Oberkommandierende der Flotte, Admiral Jens Wuttke.", ["Jens Wuttke"]),
        ("Anna Brandt, Sprecherin der Reederei Holst, sagte: „Das war ein guter Tag.“", ["Anna Brandt"]),
    ],
)
def test_german_speakers_are_persons_and_not_nouns(body: str, speakers: list[str | None]) -> None:
    """Of all the capitals of a German sentence the one who speaks is found, or nobody."""
    assert [q.speaker for q in find(body, language="de")] == speakers


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        ("“We have a stove and a boat,” Berta Kohl shrugged.", "Berta Kohl"),
        ("“We have a stove and a boat,” Berta Kohl shot back.", "Berta Kohl"),
        ("“We have a stove and a boat,” shrugged Berta Kohl.", "Berta Kohl"),
        ("“We have a stove and a boat.” Berta Kohl left the room.", None),
    ],
)
def test_a_name_behind_a_quotation_speaks_whatever_its_verb(body: str, speaker: str | None) -> None:
    """A verb that no list has attributes where the sentence goes on behind the quotation, and not where a new one begins."""
    assert [q.speaker for q in find(body, language="en")] == [speaker]
