"""A page as it reads: what a browser draws and the text alone would lose."""

import lxml.html
import pytest

from digestbot.core.articles.page.presented import presented


def read(html: str) -> str:
    """Return the words of a page as they read."""
    return " ".join(presented(lxml.html.fromstring(f"<div>{html}</div>")).text_content().split())


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<p>a <del>b</del> c, and much more is said here</p>", "a c, and much more is said here"),
        ("<p>a <s>b <del>x</del></s> c, and much more is said here</p>", "a c, and much more is said here"),
        ("<p><del>nearly all that the page has to say</del> c</p>", "nearly all that the page has to say c"),
        ("<p>10<sup>6</sup> m</p>", "10⁶ m"),
        ("<p>said<sup>6</sup> and</p>", "said⁶ and"),
        ("<p>a <sup>6</sup></p>", "a 6"),
        ("<p>x<sup>note</sup></p>", "xnote"),
        ("<p>She said <q>no</q>.</p>", "She said “no”."),
        ("<p>She said <q>no, <q>never</q> again</q>.</p>", "She said “no, ‘never’ again”."),
        ("<p>She said <q>no <b>way</b></q>.</p>", "She said “no way”."),
        ("<p>She said <q>“no”</q>.</p>", "She said “no”."),
        ("<p>She said “<q>no</q>”.</p>", "She said “no”."),
        ("<p>She said <q> </q>.</p>", "She said ."),
    ],
)
def test_a_page_reads_as_it_looks(html: str, words: str) -> None:
    """What is struck out is not said, powers stand above, and quotations have their marks once."""
    assert read(html) == words
