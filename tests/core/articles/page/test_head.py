"""Title, outlet, picture, address and language of a page."""

import pytest

from digestbot.core.articles.page.document import Document, read
from digestbot.core.articles.page.head import canonical_of, image_of, language_of, site_of, title_of, without_suffix


def document(html: str) -> Document:
    """Return the parsed page."""
    found = read(html)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("html", "title"),
    [
        ("<title>Bank holds its rate - The Courier</title><h1>Bank holds its rate</h1>", "Bank holds its rate"),
        (
            "<title>Bank holds its rate | Economy | The Courier</title><meta property=og:site_name content='The Courier'>",
            "Bank holds its rate | Economy",
        ),
        (
            "<title>Bank holds its rate - The Courier</title><link rel=canonical href=https://thecourier.example/a>",
            "Bank holds its rate",
        ),
        (
            "<title>Bank holds its rate | Economy | The Courier</title><meta property=og:site_name content='The Courier'><meta property=article:section content=Economy>",
            "Bank holds its rate",
        ),
        ("<title>Left - right - wrong</title>", "Left - right - wrong"),
        ("<title>Two - three</title><meta property=og:site_name content='The Courier'>", "Two - three"),
        ("<meta property=og:title content='Bank holds'><h1>The Courier</h1>", "Bank holds"),
        ("<h1>Bank <br> holds</h1>", "Bank holds"),
        ('<script type="application/ld+json">{"@type": "Article", "headline": "Bank holds"}</script>', "Bank holds"),
        ("<p>Nothing</p>", None),
    ],
)
def test_titles(html: str, title: str | None) -> None:
    """The title is the headline, without the outlet's name behind it; dashes inside it stay."""
    assert title_of(document(html)) == title


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Bank holds its rate - Courier Online", "Bank holds its rate"),
        ("Bank holds its rate | The Courier", "Bank holds its rate"),
        (
            "Bank holds its rate - why the Courier was wrong about inflation",
            "Bank holds its rate - why the Courier was wrong about inflation",
        ),
        ("Opinion - The Courier", "Opinion - The Courier"),
        ("Storm: a night of fear", "Storm: a night of fear"),
        ("Bank holds its rate – Economy", "Bank holds its rate"),
        ("", ""),
    ],
)
def test_suffixes(title: str, expected: str) -> None:
    """The outlet's name, whole or nearly, and the section's go; a headline that speaks of the outlet stays."""
    assert without_suffix(title, outlets=frozenset({"courier"}), sections=frozenset({"economy"})) == expected


def test_the_headline_that_says_the_title() -> None:
    """Of several headlines the one that the head's title repeats is the article's."""
    html = "<title>Bank holds its rate - The Courier</title><h1>The Courier</h1><h1>Bank holds its rate</h1>"
    assert document(html).headline.words == "Bank holds its rate"
    assert title_of(document(html)) == "Bank holds its rate"


@pytest.mark.parametrize(
    ("html", "address"),
    [
        ('<link rel="canonical" href="/a">', "https://courier.example/a"),
        (
            '<link rel="CANONICAL" href="https://courier.example/b"><meta property="og:url" content="/c">',
            "https://courier.example/b",
        ),
        ('<html amp><link rel="canonical" href="https://courier.example/full">', "https://courier.example/full"),
        (
            '<link rel="canonical" href=""><meta property="og:url" content="https://courier.example/c">',
            "https://courier.example/c",
        ),
        ('<link rel="canonical" href="javascript:alert(1)">', None),
        ('<link rel="canonical" href="http://[broken">', None),
        ("<p>", None),
    ],
)
def test_addresses(html: str, address: str | None) -> None:
    """The canonical address is absolute and of the web, also on the AMP twin of a page."""
    assert canonical_of(document(html), url="https://courier.example/amp/a?x=1") == address


@pytest.mark.parametrize(
    ("html", "language"),
    [
        ("<html lang=de-AT>", "de-AT"),
        ("<html lang=pt_BR>", "pt-BR"),
        ("<html><meta property=og:locale content=fr_FR>", "fr-FR"),
        ('<html lang="not a language"><meta http-equiv=x name=language content=es>', "es"),
        ("<html>", None),
    ],
)
def test_languages(html: str, language: str | None) -> None:
    """What the page declares, as a tag; what is no tag is not taken for one."""
    assert language_of(document(html + "<p>x</p>")) == language


def test_outlets_and_pictures() -> None:
    """The outlet's name comes from the head, then linked data, then the host; a picture's address is absolute."""
    linked = '<script type="application/ld+json">{"@type": "Article", "publisher": {"name": "The Courier"}, "image": [{"url": "/a.jpg"}]}</script>'
    assert site_of(document(linked), url="https://www.courier.example/a") == "The Courier"
    assert site_of(document("<p>"), url="https://www.courier.example/a") == "courier.example"
    assert image_of(document(linked), url="https://courier.example/x/y") == "https://courier.example/a.jpg"
    assert image_of(document("<meta property=og:image content='data:image/png;base64,AA'>"), url=None) is None
