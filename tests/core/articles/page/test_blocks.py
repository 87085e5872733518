"""The words of a page as blocks, as a browser would part them."""

import lxml.html
import pytest

from digestbot.core.articles.page.blocks import blocks_of, shown


def blocks(html: str) -> list[str]:
    """Return the blocks of a page."""
    return [block.text for block in blocks_of(lxml.html.fromstring(f"<div>{html}</div>"))]


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<p>One</p><p>Two</p>", ["One", "Two"]),
        ("<p>One <b>and</b> <i>two</i></p>", ["One and two"]),
        ("<p>One\n  and two</p>", ["One and two"]),
        ("<p>One.<br>Two</p>", ["One.", "Two"]),
        ("<p>one line<br>goes on here</p>", ["one line goes on here"]),
        ("<p>one line<br>Goes on, Here</p>", ["one line", "Goes on, Here"]),
        ("<p>one<br><br>goes on here</p>", ["one", "goes on here"]),
        ("<pre>One\n\nTwo\nthree</pre>", ["One", "Two three"]),
        ("<p>One</p>tail", ["One", "tail"]),
        ("head<p>One</p>", ["head", "One"]),
        ("<script>var x = 1</script><p>One</p><style>p {}</style>", ["One"]),
        ("<p>One<script>x</script> two</p>", ["One two"]),
        ("<p>  </p>", []),
        ("<ul><li>One</li><li>Two</li></ul>", ["One", "Two"]),
        ("<p>soft\u00adhyphen</p>", ["softhyphen"]),
    ],
)
def test_blocks(html: str, found: list[str]) -> None:
    """Paragraphs and empty lines part; a break does where a sentence or a heading ends before it; code is no text."""
    assert blocks(html) == found


def test_a_block_knows_its_element() -> None:
    """The innermost one that stands apart."""
    page = lxml.html.fromstring("<div>a<section><p>One <b>two</b></p>three</section></div>")
    assert [(b.text, b.element.tag) for b in blocks_of(page)] == [("a", "div"), ("One two", "p"), ("three", "section")]


def test_only_so_much_is_shown() -> None:
    """On one line, and about as long as was asked."""
    page = lxml.html.fromstring("<div>" + "<p>One two</p>" * 50 + "</div>")
    assert shown(page, longest=20) == "One two One two One two"
    assert shown(lxml.html.fromstring("<p>One\ntwo</p>")) == "One two"
