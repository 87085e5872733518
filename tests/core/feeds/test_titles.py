"""The titles of feeds."""

import pytest

from digestbot.core.feeds.titles import title_line


@pytest.mark.parametrize(
    ("html", "title"),
    [
        ("<em>Blue Heron</em> returns", "Blue Heron returns"),
        ("<b>Tide table</b> for <i>June</i>", "Tide table for June"),
        ("<p>Rain</p>", "Rain"),
        ("<a href='/x'>Rain</a> <span class=y>falls</span>", "Rain falls"),
        ("Rain<br>and snow<br/>fall", "Rain and snow fall"),
        ("H<sub>2</sub>O", "H2O"),
        ("<b>Rain", "Rain"),
        ("Rain</b>", "Rain"),
        ('<img src="/x.png">Rain', "Rain"),
        ("Rain<script>alert(1)</script>", "Rain"),
        ("<!-- x -->Rain &amp; snow", "Rain & snow"),
        ("<code><div></code> explained", "<div> explained"),
        ("Using <nav> and <aside> well", "Using <nav> and <aside> well"),
        ("The <hr> element", "The <hr> element"),
        ("<title>: the forgotten element", "<title>: the forgotten element"),
        ("From <em> to <strong>", "From <em> to <strong>"),
        ("The <b> and </b> tags", "The <b> and </b> tags"),
        ("List<String> and Map<K, V>", "List<String> and Map<K, V>"),
        ("I <3 rain", "I <3 rain"),
        ("a < b > c", "a < b > c"),
        ('Use <input type="date">', 'Use <input type="date">'),
        ("<Component /> in use", "<Component /> in use"),
        ("<em>Now</em>: the <dialog> element", "Now: the <dialog> element"),
        ("", ""),
    ],
)
def test_markup_goes_and_the_tags_that_are_spoken_of_stay(html: str, title: str) -> None:
    """What comes in pairs around words is markup; a tag that nobody closes is a word."""
    assert title_line(html) == title


@pytest.mark.parametrize("piece", ["<b>", "<a ", "</b>", "<b>x</b>", "<!--", '<a href="'])
def test_a_title_of_megabytes_is_no_trouble(piece: str) -> None:
    """Time grows with the length only."""
    title_line(piece * 100_000)
