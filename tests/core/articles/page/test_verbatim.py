"""Every word of an article's text stands on its page, in that order, with nothing between the words of a sentence."""

import re
from itertools import count

import lxml.html
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digestbot.core.articles.page import extract
from digestbot.core.articles.page.blocks import Block, blocks_of, shown
from digestbot.core.articles.page.presented import presented
from digestbot.core.articles.page.verbatim import PageText

URL = "https://courier.example/2025/10/12/bank"


def blocks(html: str) -> list[str]:
    """Return the texts of the blocks of a piece of HTML."""
    return [block.text for block in blocks_of(presented(lxml.html.fromstring(f"<body>{html}</body>")))]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p><a><em>X</em></a> and <b><i>Y</i>z</b></p>", ["X and Yz"]),
        ("<p>One line\n of the   source</p>", ["One line of the source"]),
        ("<div>a<p>b</p>c</div>", ["a", "b", "c"]),
        ("<p>It ended.<br>The next began.</p>", ["It ended.", "The next began."]),
        ("<p>a line that was<br>wrapped by hand</p>", ["a line that was wrapped by hand"]),
        ("<p>one stanza<br><br>another</p>", ["one stanza", "another"]),
        ("<pre>First of all\nthat.\n\nThen this.</pre>", ["First of all that.", "Then this."]),
        ("<table><tr><td>a</td><td>b</td></tr></table>", ["a", "b"]),
        ("<ul><li>a</li><li><p>b</p></li></ul>", ["a", "b"]),
        ("<p>see<script>no()</script>n<!-- no --></p>", ["seen"]),
        ("<p>a long w\u00adord and break<wbr>able</p>", ["a long word and breakable"]),
        ("<p>five <del>six</del> <ins>seven</ins> <s>eight</s> nine</p>", ["five seven nine"]),
        ("<p>10<sup>6</sup> m<sup>2</sup> on the 21<sup>st</sup>, CO<sub>2</sub></p>", ["10⁶ m² on the 21st, CO2"]),
        ("<p>said <q>so <q>it</q> is</q></p>", ["said “so ‘it’ is”"]),
        ("<p>said “<q>so</q>”</p>", ["said “so”"]),
        ("<p>of the Data<span class=br></span>The report</p>", ["of the Data", "The report"]),
        ("<p>It ended.<span></span>“We left.”</p>", ["It ended.", "“We left.”"]),
        ("<p>on<a id=n3></a>ly Mc<a></a>Lund’s i<i></i>Phone, the<b></b> Lund</p>", ["only McLund’s iPhone, the Lund"]),
    ],
)
def test_blocks_are_what_a_reader_sees(html: str, expected: list[str]) -> None:
    """Tails stand after what is inside, breaks where browsers break, and what is struck out is not said."""
    assert blocks(html) == expected


def test_shown_is_one_line() -> None:
    """An element of several blocks is said on one line, up to a length."""
    element = lxml.html.fromstring("<div><p>One</p><p>two</p><p>three</p></div>")
    assert (shown(element), shown(element, longest=5)) == ("One two three", "One two")


FOX = "The quick brown fox jumps over the dog that was far too lazy to care about it"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["| First words of it | and more. |"], ["First words of it", "and more."]),
        (["- and more."], ["and more."]),
        ([FOX.replace("far ", "")], [FOX]),
        (["nobody wrote this"], []),
        (["and more.", "First words of it"], ["First words of it", "and more."]),
        (["words of"], ["words of"]),
    ],
)
def test_an_extractor_chooses_and_never_writes(lines: list[str], expected: list[str]) -> None:
    """Lines become the stretches they came from: without marks that the page has not, in the page's order, words complete."""
    page = PageText([Block(text, None) for text in ("First words of it", "and more.", FOX)])
    assert [block.text for block in page.said(lines)] == expected


BOXES = (
    "<p>{}.</p>",
    "<div>{}.</div>",
    "<ul><li>{}.</li></ul>",
    "<blockquote><p>{}.</p></blockquote>",
    "<p>{}.<br></p>",
    "<table><tr><td><p>{}.</p></td></tr></table>",
    "<div><div>{}.</div></div>",
    "<h2>{}</h2>",
    "<section>{}.</section>",
)
PIECES = (
    "{}",
    "<a id=n></a>{}<span class=br></span>",
    "<a href='/x'>{}</a>",
    "<b><i>{}</i></b>",
    "<span>{}</span>",
    "<em>{}</em>",
    "<del>{}</del>",
    "<q>{}</q>",
)
PAGES = st.lists(
    st.tuples(
        st.sampled_from(BOXES),
        st.lists(
            st.tuples(st.sampled_from(PIECES), st.integers(2, 9), st.sampled_from(" \n\t")), min_size=3, max_size=8
        ),
    ),
    min_size=3,
    max_size=8,
)


def built(boxes: list[tuple[str, list[tuple[str, int, str]]]]) -> tuple[str, str]:
    """Return a page as HTML and as its reader sees it; each word is said once on the page."""
    number = count(1)
    html: list[str] = []
    said: list[str] = []
    for box, pieces in boxes:
        inside: list[str] = []
        for piece, length, space in pieces:
            words = [f"word{next(number)}" for _ in range(length)]
            inside.append(piece.format(space.join(words)))
            said += [] if "<del>" in piece else words
        html.append(box.format(" ".join(inside)))
    return f"<html><body><article><h1>Headline</h1>{''.join(html)}</article></body></html>", " ".join(said)


@settings(deadline=None, max_examples=60)
@given(PAGES)
def test_the_text_is_a_subsequence_of_the_page(boxes: list[tuple[str, list[tuple[str, int, str]]]]) -> None:
    """Whatever the page is made of, its text says words of it in their order, and no line has a word between that it has not."""
    html, said = built(boxes)
    text = extract(html, url=URL).text
    seen = iter(said.split())
    assert all(word in seen for word in re.findall(r"\w+", text))
    assert all(" ".join(re.findall(r"\w+", line)) in said for line in text.split("\n\n"))
