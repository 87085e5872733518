"""The digest as a page."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html
from peers.documents import NASTY, document, nasty, story

from digestbot.adapters.platforms.site.page import page

TAGS = {
    "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "article", "h1", "h2", "p", "a", "img",
    "blockquote", "strong", "span", "time",
}  # fmt: skip


def checked(text: str) -> None:
    """Fail where the page has anything that runs, embeds, or leads outside the web."""
    tree = html.document_fromstring(text)
    for element in tree.iter():
        assert element.tag in TAGS, element.tag
        assert not [name for name in element.attrib if str(name).startswith("on")]
        for name in ("href", "src"):
            assert str(element.get(name, "https://")).startswith(("https://", "http://"))


@pytest.mark.parametrize("text", NASTY)
def test_nasty_text_is_only_text(text: str) -> None:
    """Whatever feeds send, nothing in the page runs or leads outside the web."""
    checked(page(document(stories=(nasty(text),), title=text, language=text)))


@settings(max_examples=50)
@given(st.text())
def test_any_text_is_only_text(text: str) -> None:
    """The same for any text."""
    checked(page(document(stories=(nasty(text),), title=text)))


def test_what_a_reader_sees() -> None:
    """Headlines lead to articles, quotes to their sentence, other outlets to theirs."""
    tree = html.document_fromstring(page(document(2)))
    assert [a.get("href") for a in tree.xpath("//h2/a")] == [story(1).link, story(2).link]
    assert tree.xpath("//blockquote//a/@href")[0].endswith("#:~:text=We%20have%20waited,has%20the%20harbour.")
    assert tree.xpath("//blockquote/footer/*[self::strong or self::em]/text()")[:2] == [
        "Mara Lindqvist",
        "speaker unclear",
    ]
    text = " ".join(tree.text_content().split())
    assert (
        "By Jon Abel, covers the harbour since 2019 · The Courier · 04:59 · also in The Post, Radio Nord, Kystnytt"
        in text
    )
    assert "2 stories from 6 articles in 14 feeds" in text
    assert "Every sentence and quote stands in the articles word for word" in text


def test_pictures_can_be_left_out() -> None:
    """A page that loads nothing from anywhere."""
    assert "<img" in page(document(1))
    assert "<img" not in page(document(1), pictures=False)


def test_badges_and_nothing_new() -> None:
    """Walls and changes are marked; an empty digest says so."""
    marked = page(document(stories=(replace(story(1), paywall=True, updated="headline changed"),)))
    assert '<span class="badge">paywall</span>' in marked
    assert "Updated: headline changed" in marked
    assert "Nothing new since the last digest." in page(document(0))
