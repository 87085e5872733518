"""What a blog's software puts at the end of a feed's text is not the text."""

import pytest

from digestbot.core.articles.clean.cleaner import clean

REST = "It was mended on Monday, two years late."


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The post Sluice of Orrin mended appeared first on Dike Talk."),
        ("en", "The post U.S. wins the post of honour appeared first on Dike Talk."),
        ("de", "Der Beitrag Schleuse geflickt erschien zuerst auf Deichblatt."),
        ("fr", "L’article Écluse réparée est apparu en premier sur La Digue."),
        ("es", "La entrada Esclusa reparada se publicó primero en El Dique."),
        ("pt", "O post Eclusa consertada apareceu primeiro em O Dique."),
        ("it", "L'articolo Chiusa riparata proviene da La Diga."),
        ("nl", "Het bericht Sluis hersteld verscheen eerst op Dijkblad."),
        ("pl", "Artykuł Śluza naprawiona pochodzi z serwisu Tama."),
        ("tr", "Savak onarıldı yazısı ilk önce Bent üzerinde ortaya çıktı."),
        ("de", "The post Schleuse geflickt appeared first on Deichblatt."),
    ],
)
def test_it_goes(language: str, sentence: str) -> None:
    """As a paragraph and as the last sentence, in the language of the text and in English."""
    assert clean(f"{REST}\n\n{sentence}", language=language).text == REST
    cleaned = clean(f"{REST} {sentence}", language=language)
    assert (cleaned.text, cleaned.removals[-1].reason) == (REST, "footer")


@pytest.mark.parametrize(
    "text",
    [
        "The comet first appeared on Monday over the bay and can be seen until Friday, the observatory at Holm said.",
        "The post office in Orrin closed in May. The mayor appeared first on the stairs and spoke to the crowd.",
        "He said that the post had appeared first on the harbour board's own page, and nobody had seen it there for days: "
        * 2,
    ],
)
def test_a_sentence_of_the_article_stays(text: str) -> None:
    """What appeared somewhere in the story did so there."""
    assert clean(text.strip(), language="en").text == text.strip()


def test_fields_are_no_text() -> None:
    """Addresses and counts with their names say nothing of the article."""
    fields = "Article URL: https://kiln.example/cones\n\nComments URL: https://board.example/item?id=41\n\nPoints: 112\n\n# Comments: 48"
    assert clean(fields, language="en").text == ""
    assert clean(" ".join(fields.split("\n\n")), language="en").text == ""
    assert clean("Result: 3 boats came back.", language="en").text == "Result: 3 boats came back."
