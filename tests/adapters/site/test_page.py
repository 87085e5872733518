"""The digest as a page."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html
from peers.documents import NASTY, brief, document, nasty, story

from digestbot.adapters.platforms.site.page import page
from digestbot.core.digests.document import Sentence

TAGS = {
    "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "article", "h1", "h2", "p", "a", "img",
    "bdi",
    "blockquote", "strong", "span", "time", "section",
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
    assert '<span class="badge" dir="auto">paywall</span>' in marked
    assert "Updated: headline changed" in marked
    assert "Nothing new since the last digest." in page(document(0))


@pytest.mark.parametrize(("language", "direction"), [("ar", "rtl"), ("fa-IR", "rtl"), ("en", "ltr"), ("und", "ltr")])
def test_a_story_runs_as_its_language_does(language: str, direction: str) -> None:
    """The bot's own lines under it run as the bot's language does, and names in them turn nothing around."""
    drawn = html.document_fromstring(page(document(stories=(story(1, language=language),))))
    (article,) = drawn.xpath("//article")
    assert article.get("dir") == direction
    assert {p.get("dir") for p in article.xpath("./p[@class='small']")} == {"ltr"}
    assert [b.text for b in article.xpath("./p[@class='small'][1]/bdi")] == [
        "nine votes", "The Courier", "10 votes", "The Post", "Radio Nord",
    ]  # fmt: skip


def test_a_page_says_how_long_it_takes_to_read_and_tells_the_rest_in_brief() -> None:
    """In minutes, at least one; each line with its link, under its topic, and what is left counted."""
    drawn = page(document(2, in_brief=(brief(1), brief(2)), left_out=3))
    assert " · 1 min</p>" in drawn
    assert '<a href="https://post.example/1">Ferry 1 stays in port</a>' in drawn
    assert drawn.index("Harbour</p>") < drawn.index("Ferry 1") < drawn.index("Weather</p>") < drawn.index("Ferry 2")
    assert "3 more stories not shown" in drawn
    long = story(1, summary=(Sentence(text="word " * 2200, outlet="The Courier", link=""),))
    assert " · 10 min</p>" in page(document(1, stories=(long,)))
