"""Who and what an article introduces, and which sentences speak of them as of somebody known."""

import pytest

from digestbot.core.analysis.summary.introduction import bare_names, introductions, taken_as_known
from digestbot.core.analysis.summary.summarise import summarise
from digestbot.core.text.sentences import split


def test_a_surname_is_bare_until_the_whole_name_is_shown() -> None:
    """The headline counts as shown, and so does the sentence itself."""
    known = introductions(["It rained.", "Mayor Ana María Ruiz came.", "The Bank of Lund closed."], "en")
    assert bare_names("Ruiz left again.", 3, known, "Rain in the port") == ("María Ruiz",)
    assert bare_names("Ruiz left again.", 3, known, "Ruiz leaves") == ()
    assert bare_names("Ruiz left again.", 0, known, "Rain in the port") == ()
    assert "Bank" not in known


def test_a_short_form_is_bare_until_the_sentence_with_its_brackets_is_shown() -> None:
    """A short form that the headline has, or that the article never explains, is known."""
    known = introductions(["It rained.", "The Orrin Ports Council (OPC) met in the UK."], "en")
    assert bare_names("The OPC met again.", 2, known, "Ports close") == ("(OPC)",)
    assert bare_names("The OPC met again.", 2, known, "OPC closes ports") == ()
    assert bare_names("The UK met again.", 2, known, "Ports close") == ()


@pytest.mark.parametrize(
    ("language", "text", "title", "expected"),
    [
        ("en", "The striker said no.", "Lund stays", "striker"),
        ("en", "The 45-year-old man said no.", "Lund stays", "man"),
        ("en", "The striker Ana Lund said no.", "Ports close", ""),
        ("en", "The company of the year said no.", "Ports close", ""),
        ("en", "A company said no.", "Ports close", ""),
        ("en", "The company said no.", "Company closes ports", ""),
        ("en", "In the 1991 film, boats sink.", "Lund sold", "film"),
        ("de", "Nach dem Angriff floh Lund.", "Lund gefasst", "angriff"),
        ("de", "Das Gremium nominierte Lund.", "Bank wählt Chef", "gremium"),
        ("de", "Die Bank schließt.", "Großbank vor dem Aus", ""),
        ("de", "Der Trainer des Vereins geht.", "Lund siegt", ""),
        ("fr", "La société a refusé.", "Lund ferme", "société"),
        ("es", "El delantero no jugará.", "Lund pierde", "delantero"),
        ("es", "El agente de 45 años no habló.", "Lund pierde", "agente"),
        ("es", "El agente de policía no habló.", "Lund pierde", ""),
        ("it", "La squadra ha vinto.", "Lund torna", "squadra"),
        ("pt", "A empresa recusou.", "Lund fecha", "empresa"),
        ("nl", "Het bedrijf weigerde.", "Lund sluit", "bedrijf"),
        ("sv", "Bolaget sade nej.", "Lund stänger", "bolaget"),
        ("da", "Selskabet sagde nej.", "Lund lukker", "selskabet"),
        ("ja", "会社は断った。", "ルンド", ""),
    ],
)
def test_a_definite_noun_that_the_title_has_not_speaks_of_something_as_known(
    language: str, text: str, title: str, expected: str
) -> None:
    """Unless the words behind it say which one is meant."""
    assert taken_as_known(text, language, title) == expected


def test_a_noun_is_shown_behind_the_sentence_that_has_it() -> None:
    """Elsewhere another sentence is, where there is a good one."""
    title = "Lund sells its northern ferries"
    sold = "The ferry group Lund sold its 4 northern boats to the town of Orrin on Monday."
    alone = "The retailer will pay 9 million for new boats on the eastern route by the end of June."
    other = "Orrin wants to run the boats on the northern route from June with 40 new people."
    text = f"{sold} Rain fell. {alone} {other}"
    spans = split(text, "en")
    chosen = summarise(text, spans, count=2, title=title, language="en")
    assert [spans[i].of(text) for i in chosen] == [sold, other]


def test_what_stands_right_under_the_headline_speaks_of_what_it_tells() -> None:
    """A standfirst goes on from the headline."""
    title = "Lund sent off in the final of the cup"
    under = "The striker sees the red card in the final of the cup for a foul in the box of Orrin."
    scene = "In tears and lost for words, Ana Lund staggered off the pitch on the night of the game."
    text = f"{under} {scene}"
    spans = split(text, "en")
    assert [spans[i].of(text) for i in summarise(text, spans, count=1, title=title, language="en")] == [under]
