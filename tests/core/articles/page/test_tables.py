"""Tables that lay a page out are boxes; tables of data stay."""

import lxml.html
import pytest

from digestbot.core.articles.page.tables import opened

LONG = "The bank kept its rate unchanged for the ninth month, and it said so in a long statement about prices and wages in Ostra."


def tags(html: str) -> list[str]:
    """Return what is left of a page's tables."""
    page = lxml.html.fromstring(f"<div>{html}</div>")
    opened(page)
    return [e.tag for e in page.iter() if e.tag in {"table", "tr", "td", "th", "tbody", "thead"}]


@pytest.mark.parametrize(
    "html",
    [
        "<table role='presentation'><tr><td>1</td></tr></table>",
        "<table role='NONE'><tr><th>1</th></tr></table>",
        "<table><tr><td><p>Words.</p></td></tr></table>",
        "<table><tr><td><h1>Words</h1></td></tr></table>",
        "<table><tbody><tr><td><h2>Words</h2></td></tr></tbody></table>",
        f"<table><tr><td>{LONG}</td><td>1</td></tr></table>",
        f"<table><thead><tr><td>x</td></tr></thead><tr><td>{LONG}</td></tr></table>",
        "<table><tr><td><table role='none'><tr><td>1</td></tr></table></td></tr></table>",
    ],
)
def test_a_layout_is_opened(html: str) -> None:
    """It says so, holds what data never holds, or most of its words are prose; its words stay in their order."""
    assert tags(html) == []


@pytest.mark.parametrize(
    "html",
    [
        "<table><tr><td>1</td><td>2</td></tr></table>",
        "<table><caption>Prices</caption><tr><td><p>1</p></td></tr></table>",
        f"<table><tr><th>Year</th></tr><tr><td>{LONG}</td></tr></table>",
        f"<table><tr><td>{LONG}</td></tr><tr><td>{'1 ' * 59}</td><td>{'2 ' * 59}</td></tr></table>",
        "<table></table>",
    ],
)
def test_data_stays_a_table(html: str) -> None:
    """Heads and captions are of data, whatever stands in the cells, and so are many short cells."""
    assert "table" in tags(html)
