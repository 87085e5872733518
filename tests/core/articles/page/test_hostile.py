"""Pages made to hurt: each is read in bounded time, and none is an error."""

import pytest

from digestbot.core.analysis.authors.finder import claims, find
from digestbot.core.articles.page import extract

PARAGRAPH = "<p>The central bank left its key rate unchanged on Monday, as most of those who watch it had expected.</p>"
LINKED = '<script type="application/ld+json">'

PAGES = {
    "100,000 nested tags": "<body>" + "<div>" * 100_000 + PARAGRAPH,
    "nested bylines": "<h1>x</h1>" + "<span class=author>" * 50_000 + PARAGRAPH,
    "2 MB of one paragraph": "<body><h1>x</h1>" + PARAGRAPH * 19_000,
    "2 MB in one word": "<h1>x</h1><p>" + "A" * 2_000_000,
    "80,000 links": "<h1>x</h1><p>" + "<a href=x>foo bar</a> " * 80_000,
    "inline elements without end": "<h1>x</h1><p>" + "word <b>x</b> <i>y</i>" * 40_000,
    "nested lists": "<h1>x</h1>" + "<ul><li>foo bar" * 40_000,
    "nested tables": "<h1>x</h1>" + "<table><tr><td>foo bar" * 30_000,
    "nested captions": "<h1>x</h1>" + "<div class=caption>" * 240 + "<span>a b c</span>" * 90_000,
    "nested deletions": "<h1>x</h1>" + "<del>" * 240 + "foo bar " * 100_000,
    "14,000 pictures": "<h1>x</h1><div>" + "<img src=x>" * 14_000 + "</div>" + PARAGRAPH,
    "14,000 line breaks": "<h1>x</h1><p>" + "foo<br>" * 14_000,
    "attributes without end": "<article " + "a=b " * 300_000 + ">" + PARAGRAPH,
    "deep linked data": LINKED + "[" * 200_000 + "</script>" + PARAGRAPH,
    "wide linked data": LINKED
    + '{"@graph": ['
    + '{"@type": "NewsArticle", "author": {"@id": "#a"}},' * 30_000
    + "{}]}</script>",
    "40,000 authors": LINKED
    + '{"@type": "NewsArticle", "author": ['
    + '{"name": "Ana Ruiz"},' * 40_000
    + "{}]}</script>",
    "broken linked data": LINKED + '{"@type": "NewsArticle", "author": ' + '{"name": "' * 100_000 + "</script>",
    "40,000 meta tags": "<meta name=author content='Ana Ruiz'>" * 40_000 + PARAGRAPH,
    "a name of 500,000 brackets": '<meta name=author content="' + "(" * 500_000 + '">',
    "40,000 bylines": "<h1>x</h1>" + "<div class=byline>By Ana Ruiz</div>" * 40_000,
    "40,000 headlines": "<h1>By Ana Ruiz</h1>" * 40_000,
    "a title of dashes": "<title>" + " - a" * 400_000 + "</title>" + PARAGRAPH,
    "broken encodings": "<h1>T\ud800</h1>" + PARAGRAPH.replace("rate", "\udfff\x00\x0b") * 9,
    "a lying declaration": '<?xml version="1.0" encoding="utf-16"?>' + PARAGRAPH * 9,
    "nothing but <": "<" * 1_000_000,
    "nothing": "",
}


@pytest.mark.parametrize("html", PAGES.values(), ids=PAGES.keys())
def test_bounded(html: str) -> None:
    """Text and authors of a hostile page come back before the test is given up."""
    found = extract(html, url="https://courier.example/x")
    authors = find(claims(html), text=found.text, bios=(), language="en")
    assert len(authors) <= 20
    assert len(found.text) <= 600_000
