"""Character references, and texts that were escaped once too often."""

from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.feeds.escaping import joined, unescaped, unescaped_twice
from digestbot.core.feeds.parse import parse

FEED = "<rss><channel><title>Courier</title><item><title>{title}</title><description>{text}</description></item></channel></rss>"


@given(st.characters(min_codepoint=0x10000), st.booleans(), st.booleans())
def test_two_halves_are_one_character(character: str, first: bool, second: bool) -> None:  # noqa: FBT001 - drawn
    """Every character beyond the first 65,536 comes back from its two references, decimal, hexadecimal or mixed."""
    high, low = divmod(ord(character) - 0x10000, 0x400)
    written = "".join(
        f"&#x{code:X};" if hexadecimal else f"&#{code};"
        for code, hexadecimal in ((0xD800 + high, first), (0xDC00 + low, second))
    )
    assert unescaped(f"a {written} b") == f"a {character} b"


@pytest.mark.parametrize(
    "text", ["&#55357; alone", "&#56850;&#55357;", "&#128530;", "&#55357;x&#56850;", "&#xD83D &#xDE0A;"]
)
def test_what_is_no_pair_stays(text: str) -> None:
    """Halves that stand alone, in the wrong order or apart are left as they are."""
    assert joined(text) == text


def test_pairs_are_read_wherever_they_stand_in_a_feed() -> None:
    """In XML, where they make a document that no parser takes; in HTML that is escaped; in CDATA."""
    pair = "&#55356;&#57102;"
    for title, text in ((pair, ""), (f"<![CDATA[{pair}]]>", ""), ("x", escape(f"<p>{pair}</p>")), ("x", pair)):
        (entry,) = parse(FEED.format(title=f"Wind {title}", text=text).encode()).entries  # type: ignore[union-attr] # a feed is what these texts are read as
        assert "\U0001f30e" in f"{entry.title} {entry.summary_text}"


MEANT = [
    ("<p>The mill is open.</p>", "The mill is open."),
    ("<p>One is open.</p><p>Two is shut.</p>", "One is open.\n\nTwo is shut."),
    ('At <a href="https://mill.example/">the mill</a> bread is sold', "At the mill bread is sold"),
    ("The mill is open.<br><br>Bread is sold.", "The mill is open.\n\nBread is sold."),
    ("The mill is open. <p>Bread is sold from nine.</p>", "The mill is open.\n\nBread is sold from nine."),
    ("<p>First is flour.<p>Second is bread.", "First is flour.\n\nSecond is bread."),
    ('<img src="/mill.jpg"/>The mill', "The mill"),
    ("<ul><li>Rye</li><li>Oats</li></ul>", "Rye\n\nOats"),
]
TALK = [
    "Close <p> with </p>.",
    "The <b> and the <i> element",
    "In HTML, <b>bold</b> is a shape",
    "Never write <br> twice",
    "A <div> in a </span> is wrong",
    "1 < 2 and 3 > 2",
    "From List<String> to Map<K, V>",
    "",
]


@pytest.mark.parametrize(("html", "text"), MEANT)
def test_html_that_was_escaped_twice_is_read_as_html(html: str, text: str) -> None:
    """Nobody is shown the tags, in escaped text and in CDATA."""
    for written in (escape(escape(html)), f"<![CDATA[{escape(html)}]]>"):
        (entry,) = parse(FEED.format(title="x", text=written).encode()).entries  # type: ignore[union-attr] # a feed is what these texts are read as
        assert entry.summary_text == text


@pytest.mark.parametrize("html", TALK)
def test_a_text_about_tags_keeps_them(html: str) -> None:
    """Tags in passing are words, whether the text has markup of its own or none."""
    assert unescaped_twice(escape(html)) == escape(html)
    paragraph = f"<p>{escape(html)}</p>"
    assert unescaped_twice(paragraph) == paragraph
    (entry,) = parse(FEED.format(title="x", text=escape(paragraph)).encode()).entries  # type: ignore[union-attr] # a feed is what these texts are read as
    assert (entry.summary_text or "") == html


def test_a_quotation_mark_that_was_escaped_twice_is_one() -> None:
    """Typography is never what a text is about."""
    assert (
        unescaped_twice("Anna&amp;#8217;s &amp;quot;mill&amp;quot; R&amp;amp;D")
        == "Anna&#8217;s &quot;mill&quot; R&amp;amp;D"
    )


@pytest.mark.parametrize("piece", ["&lt;p&gt;", "&lt;a ", "&amp;#1", "&#55357;", "&lt;", "&lt;p&gt;A b. "])
def test_megabytes_of_it_are_read_in_time_that_grows_with_them(piece: str) -> None:
    """No text keeps the parser busy."""
    unescaped_twice(piece * 200_000)
    joined(piece * 200_000)
