"""HTML made plain."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.feeds.markup import attributes, lines, looks_like_html, pictures, plain, tags


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        ("plain words", "plain words"),
        ("  white \n\t space\xa0 ", "white space"),
        ("<p>One.</p>\n<p>Two.</p>", "One.\n\nTwo."),
        ("One.<br>Two.<BR/>Three.", "One.\nTwo.\nThree."),
        ("<ul><li>a</li><li>b</li></ul>", "a\n\nb"),
        ("<b>bo</b>ld and <i>it</i>alic", "bold and italic"),
        ("<td>a</td><td>b</td>", "a b"),
        ("<div><div><p>x</p></div></div><h2>y</h2>z", "x\n\ny\n\nz"),
        ("<pre>x</pre><px>y</px><p-q>z</p-q>", "x\n\nyz"),
        ("AT&amp;T &lt;b&gt; &eacute;&#8217;&#x2019;&nbsp;.", "AT&T <b> é’’ ."),
        ("if a < b and c > d", "if a < b and c > d"),
        ("1<2 <3 < 4", "1<2 <3 < 4"),
        ("<a title=\"a > b\" href='x > y'>link</a>", "link"),
        ("<script>var a = '<p>x</p>';</script>text<style>p { }</style>", "text"),
        ("<SCRIPT src=x>a</SCRIPT >b", "b"),
        ("a<!-- hidden <p> -->b<!---->c", "abc"),
        ("<![CDATA[inside]]>", "inside"),
        ("<!DOCTYPE html><?xml version='1'?>x", "x"),
        ("never <!-- closed", "never closed"),
        ("<script>never closed", "never closed"),
        ("<a href=it's>x</a> don't", "x don't"),
        ("&bogus; & &", "&bogus; & &"),
    ],
)
def test_plain_keeps_the_words_and_the_paragraphs(html: str, text: str) -> None:
    """Tags, scripts and comments go, words and breaks stay, and what is no tag is text."""
    assert plain(html) == text


@given(st.text())
def test_plain_has_no_loose_white_space(html: str) -> None:
    """No text comes out with white space at its ends, two spaces in a row or three line breaks."""
    text = plain(html)
    assert text == text.strip()
    assert "  " not in text
    assert "\n\n\n" not in text


@given(st.text(st.characters(exclude_characters="<&")))
def test_plain_changes_no_word_of_a_plain_text(text: str) -> None:
    """A text without markup keeps every word; words are what common white space separates."""
    assert plain(text).replace("\n", " ").split() == text.split()


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("if a < b then c > d", False),
        ("how to use <b>", False),
        ("Q&A", False),
        ("a &madeup b", False),
        ("Q&amp;A", True),
        ("<b>x</b>", True),
        ("one<br>two", True),
        ("one <img src='x'/>", True),
    ],
)
def test_what_looks_like_html(text: str, *, html: bool) -> None:
    """A closed tag, a tag that needs no closing, or a reference; not a lone sign."""
    assert looks_like_html(text) is html


def test_lines_keep_breaks() -> None:
    """A plain text keeps its paragraphs and line breaks; nothing in it is markup."""
    assert lines(" One \r\n two <b> \n\n\n three &amp; ") == "One\ntwo <b>\n\nthree &amp;"


def test_pictures_are_found_in_order() -> None:
    """Addresses come as they stand, decoded, in document order; tags that only begin alike are none."""
    html = """<IMG alt='x' SRC="/a.jpg?x=1&amp;y=2"><imgx src="no"><img data-src="no"><img src = b.png >"""
    assert pictures(html) == ["/a.jpg?x=1&y=2", "b.png"]


def test_attributes_are_read_as_they_stand() -> None:
    """Quoted both ways or not at all, names in lower case."""
    assert attributes(tags("<LINK Rel='a b' href=\"/x\" type=t>", "link")[0]) == {
        "rel": "a b",
        "href": "/x",
        "type": "t",
    }


HOSTILE = [
    "<!--",
    "<a ",
    '<a "',
    "<script>",
    "<",
    "<img src='",
    "&",
    "&#",
    "<p '",
    " ",
    "\xa0",
    "\t\n",
    " \n",
    "<![CDATA[",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_megabyte_of_anything_takes_a_moment(piece: str) -> None:
    """No pattern is tried again and again: a megabyte of unfinished markup is read before the test is given up."""
    html = piece * (1_000_000 // len(piece)) + "x"
    assert len(plain(html)) <= len(html)
    assert len(lines(html)) <= len(html)
    assert pictures(html) == pictures(html[:1000])
    assert looks_like_html(html) == looks_like_html(html[:1000])
