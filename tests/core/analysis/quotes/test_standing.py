"""Whether a quote stands alone: what it points to must be in it."""

import pytest

from digestbot.core.analysis.quotes.standing import leans, pointing
from digestbot.core.text import languages

CASES: dict[str, list[tuple[str, bool]]] = {
    "en": [
        ("The port must never close again.", False),
        ("There is no money left for the port.", False),
        ("It is wrong to close the port before winter.", False),
        ("It’s a shame that the port has to close.", False),
        ("We will fight for the port, whatever it costs.", False),
        ("My mother said that she would never leave.", False),
        ("It closed in the spring.", True),
        ("They closed the port before winter.", True),
        ("But the port must never close again.", True),
        ("I know that she has lied to us about the port.", True),
        ("There are websites dedicated to this", True),
        ("I would never have done this.", True),
        ("The port had nothing to do with that,", True),
        ("I always said they should have to go.", True),
    ],
    "de": [
        ("Es gibt kein Geld mehr für den Hafen.", False),
        ("Es ist falsch, den Hafen vor dem Winter zu schließen.", False),
        ("Ich frage Sie, was der Hafen noch wert ist.", False),
        ("Die Schwimmer wissen, dass sie zu spät kamen.", False),
        ("Es war im Frühjahr schon dicht.", True),
        ("Damit ist der Hafen am Ende.", True),
        ("Die ist für große Schiffe gar nicht gebaut.", True),
        ("Die Mole ist für große Schiffe nicht gebaut.", False),
        ("ich glaube, dass er nie wieder kommt", True),
    ],
    "fr": [
        ("Il faut que le port reste ouvert tout l’hiver.", False),
        ("Il y a trop de monde dans le port.", False),
        ("Il a fermé le port sans un mot.", True),
        ("Mais le port ne doit pas fermer.", True),
    ],
    "es": [("El puerto no puede cerrar nunca más.", False), ("Esto no puede seguir así en el puerto.", True)],
    "it": [("Il porto non deve chiudere mai più.", False), ("Questo non può continuare nel porto.", True)],
    "pt": [("O porto nunca mais pode fechar.", False), ("Isso não pode continuar no porto.", True)],
    "nl": [
        ("Er is geen geld meer voor de haven.", False),
        ("Het is een schande dat de haven dichtgaat.", False),
        ("Hij heeft de haven zonder een woord gesloten.", True),
    ],
    "sv": [("Det finns inga pengar kvar till hamnen.", False), ("Han stängde hamnen utan ett ord.", True)],
    "da": [("Der er ingen penge tilbage til havnen.", False), ("Han lukkede havnen uden et ord.", True)],
    "pl": [("Port nigdy nie może zostać zamknięty.", False), ("On zamknął port bez słowa.", True)],
    "cs": [("Přístav se už nikdy nesmí zavřít.", False), ("Ale přístav se nesmí zavřít.", True)],
    "ru": [("Порт больше никогда не должен закрыться.", False), ("Они закрыли порт без единого слова.", True)],
    "tr": [("Liman bir daha asla kapanmamalı.", False), ("Bunlar limanı tek kelime etmeden kapattı.", True)],
    "ja": [("港を二度と閉めてはならない", False), ("しかし港は閉めてはならない", True)],
    "zh": [("港口绝不能再关闭", False), ("但是港口不能关闭", True)],
    "ko": [("항구를 다시는 닫아서는 안 된다", False), ("그러나 항구를 닫아서는 안 된다", True)],
}


@pytest.mark.parametrize(
    ("language", "text", "leaning"), [(language, *row) for language, rows in CASES.items() for row in rows]
)
def test_a_quote_leans_on_what_it_does_not_say(language: str, text: str, *, leaning: bool) -> None:
    """A pronoun, a demonstrative or a connective whose counterpart is outside makes a quote lean; "there is" does not."""
    assert leans(text, languages.get(language)) is leaning


def test_demonstratives_before_nouns_are_counted() -> None:
    """Days and years are no nouns that were spoken of before."""
    assert pointing("This week we close these two ports and this bridge.", languages.get("en")) == 2
