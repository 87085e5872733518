"""What a page calls its piece."""

import pytest

from digestbot.core.articles.article import Label
from digestbot.core.articles.page.document import read
from digestbot.core.articles.page.labels import LONGEST, MOST, labels_of

LINKED = '<script type="application/ld+json">{}</script>'


def labels(html: str) -> list[tuple[str, str]]:
    """Return source and text of a page's labels."""
    page = read(html)
    assert page is not None
    return [(label.source, label.text) for label in labels_of(page)]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<meta property="article:section" content="Opinion"><h1>Mole</h1>', [("section", "Opinion")]),
        (
            '<meta name="section" content="Sport, Football"><h1>Mole</h1>',
            [("section", "Sport"), ("section", "Football")],
        ),
        (
            LINKED.format('{"@type": "OpinionNewsArticle", "articleSection": ["Ideas", "Ports"]}'),
            [("type", "opinionnewsarticle"), ("section", "Ideas"), ("section", "Ports")],
        ),
        (
            LINKED.format(
                '{"@type": "BreadcrumbList", "itemListElement": [{"name": "Sport"}, {"item": {"name": "Rowing"}}]}'
            ),
            [("section", "Sport"), ("section", "Rowing")],
        ),
        ('<span class="kicker">Kommentar</span><h1>Mole</h1>', [("kicker", "Kommentar")]),
        ('<h1><span class="overline">Interview</span> Mole</h1>', [("kicker", "Interview")]),
        ('<span class="menu">Kommentar</span><h1>Mole</h1>', []),
        (f'<div class="kicker">{"a long sentence " * 4}</div><h1>Mole</h1>', []),
        ("<h1>Mole</h1>", []),
    ],
)
def test_labels(html: str, expected: list[tuple[str, str]]) -> None:
    """Types, sections, the trail and the words over the headline, each with where it stands."""
    assert labels(html) == expected


def test_bounds() -> None:
    """However much a page says, what is kept of it is short."""
    many = "".join(f'<meta name="section" content="{"x" * n}, Section {n}">' for n in range(1, 90))
    page = read(f"{many}<h1>Mole</h1>")
    assert page is not None
    found = labels_of(page)
    assert len(found) <= MOST
    assert all(isinstance(label, Label) and len(label.text) <= LONGEST for label in found)
