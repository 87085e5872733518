"""Who did not write what they are named for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.analysis.authors.bylines import bare, in_line
from digestbot.core.analysis.authors.credits import leads_to_others, opener_of_others, writers
from digestbot.core.analysis.authors.finder import claims, find
from digestbot.core.analysis.authors.names import names_in


@pytest.mark.parametrize(
    ("language", "line", "names"),
    [
        ("en", "By Ana Ruiz. Translated from the Danish by Tom Hale", ("Ana Ruiz",)),
        ("en", "By Ana Ruiz, translated by Tom Hale", ("Ana Ruiz",)),
        ("en", "Words by Ana Ruiz, photographs by Tom Hale", ("Ana Ruiz",)),
        ("en", "By Ana Ruiz | Photos: Tom Hale and Ines Bo", ("Ana Ruiz",)),
        ("en", "By Ana Ruiz; illustrations by Tom Hale", ("Ana Ruiz",)),
        ("en", "By Ana Ruiz, fact checked by Ines Bo", ("Ana Ruiz",)),
        ("en", "By Ana Ruiz, medically reviewed by Dr. Ines Bo", ("Ana Ruiz",)),
        ("en", "Text and photos by Tom Hale", ("Tom Hale",)),
        ("en", "Photos and text: Tom Hale", ("Tom Hale",)),
        ("de", "Von Petra Muster, aus dem Englischen von Tom Hale", ("Petra Muster",)),
        ("de", "Von Petra Muster, übersetzt von Tom Hale", ("Petra Muster",)),
        ("de", "Von Petra Muster und Jonas Beck (Fotos)", ("Petra Muster",)),
        ("de", "Text und Fotos: Petra Muster", ("Petra Muster",)),
        ("fr", "Par Jeanne Dupont, traduit de l'anglais par Luc Martin", ("Jeanne Dupont",)),
        ("fr", "Texte et photos : Jeanne Dupont", ("Jeanne Dupont",)),
        ("es", "Por Ana Ruiz. Traducido por Tomás Gil", ("Ana Ruiz",)),
        ("es", "Por Ana Ruiz | Fotos: Tomás Gil", ("Ana Ruiz",)),
        ("it", "Di Mario Rossi, traduzione di Anna Bianchi", ("Mario Rossi",)),
        ("pt", "Por Rita Alves, tradução de João Pinto", ("Rita Alves",)),
        ("nl", "Door Jan de Vries, vertaald door Els Bakker", ("Jan de Vries",)),
        ("sv", "Av Anna Svensson, foto: Erik Lind", ("Anna Svensson",)),
        ("en", "By Ana Ruiz Updated 3 hours ago", ("Ana Ruiz",)),
        ("en", "By Lena Updike", ("Lena Updike",)),
        ("en", "By Ana Ruiz (ana@courier.example)", ("Ana Ruiz",)),
        ("en", "By Ana Ruiz 🚢 and Tom Hale ✍️", ("Ana Ruiz", "Tom Hale")),
        ("en", "By Ana Ruiz, Tom Hale", ("Ana Ruiz", "Tom Hale")),
        ("en", "By Ana Ruiz, Los Angeles", ("Ana Ruiz",)),
        ("en", "By Tom Hale, Harbour Post", ("Tom Hale",)),
    ],
)
def test_lines(language: str, line: str, names: tuple[str, ...]) -> None:
    """Translators, photographers, checkers and reviewers are no authors; who did both is one; dates and signs are no names."""
    assert in_line(line, language) == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Mara Quist | Harbour correspondent | Skarholm Post", ("Mara Quist",)),
        ("Mara Quist | NPN | Updated: Feb 13, 2020, 13:10 CET", ("Mara Quist",)),
        ("Ana Ruiz • Staff writer", ("Ana Ruiz",)),
        ("Ana Ruiz | Tom Hale", ("Ana Ruiz", "Tom Hale")),
        ("Ana Ruiz, who sold the bank", ()),
        ("The Courier | Economy", ()),
    ],
)
def test_bars(line: str, names: tuple[str, ...]) -> None:
    """Name, role, outlet and date between bars: the name is the author's."""
    assert bare(line, "en") == names


@pytest.mark.parametrize(
    ("given", "names"),
    [
        ("Ana Ruiz, Translated by Tom Hale", ("Ana Ruiz",)),
        ("Ana Ruiz (Text), Tom Hale (Fotos)", ("Ana Ruiz",)),
        ("Photos: Tom Hale", ()),
    ],
)
def test_strings(given: str, names: tuple[str, ...]) -> None:
    """The same holds for what tags and feeds say."""
    assert names_in(given, "en") == names


@pytest.mark.parametrize(
    "second",
    [
        '<div class="byline">Fact checked by <a href="/author/ines">Ines Bo</a></div>',
        '<div class="byline">Photos by Ines Bo</div>',
        '<p class="byline">Translation: <a rel="author" href="/ines">Ines Bo</a></p>',
        '<p>Reviewed by <a href="/authors/ines">Ines Bo</a></p>',
    ],
)
def test_other_lines(second: str) -> None:
    """A second line that credits somebody else adds no author, whether the name is a link or not."""
    html = f'<h1>Mole</h1><div class="byline">By <a href="/author/ana">Ana Ruiz</a></div>{second}<p>The mole grows.</p>'
    assert [a.name for a in find(claims(html), text="", bios=(), language="en")] == ["Ana Ruiz"]


def test_openers() -> None:
    """Where such words end is told, also in front of a link."""
    assert opener_of_others("Fact checked by Ines Bo") == len("Fact checked by ")
    assert opener_of_others("Text and photos by Tom Hale") == 0
    assert leads_to_others("Photos by")
    assert not leads_to_others("Text and photos by")
    assert not leads_to_others("By")


@given(st.text(max_size=300))
def test_any_text(text: str) -> None:
    """Nothing breaks it, and nothing is added but "by"."""
    assert len(writers(text)) <= len(text) + 3 * (text.count(" ") + 1)
