"""From what an item says to an entry."""

from typing import Any

import pytest

from digestbot.core.feeds.normalise import absolute, article_link, body_text, display_name, entry, names, title_text
from digestbot.core.feeds.raw import Item, Link, Person, Text

BASE = "https://courier.example/a/feed"


def text(value: str, *, html: bool = True) -> Text:
    """Return a text."""
    return Text(value=value, html=html, base=BASE)


def item(**told: Any) -> Item:
    """Return an item."""
    return Item(base=BASE, **told)


@pytest.mark.parametrize(
    ("href", "address"),
    [
        ("https://a.example/x?y#z", "https://a.example/x?y#z"),
        ("../b", "https://courier.example/b"),
        ("/b", "https://courier.example/b"),
        ("//b.example/c", "https://b.example/c"),
        (" https://a.example/\n x ", "https://a.example/%20x"),
        ("https://a.example/a b", "https://a.example/a%20b"),
        ("", None),
        ("  ", None),
        ("javascript:alert(1)", None),
        ("mailto:a@b.example", None),
        ("data:text/html,x", None),
        ("https://", None),
        ("http://[broken/", None),
    ],
)
def test_only_web_addresses_are_links(href: str, address: str | None) -> None:
    """Resolved against where they stand; whatever else they are, they are none."""
    assert absolute(href, BASE) == address


def test_without_a_base_a_relative_address_stays_one() -> None:
    """Nobody knows where it leads."""
    assert absolute("x/y", "") == "x/y"
    assert absolute("//b.example/c", "") == "https://b.example/c"


@pytest.mark.parametrize(
    ("told", "link"),
    [
        ({"original": "https://o.example/1", "links": [Link(href="/1", base=BASE)]}, "https://o.example/1"),
        ({"original": "javascript:x", "links": [Link(href="/1", base=BASE)]}, "https://courier.example/1"),
        (
            {
                "links": [
                    Link(href="/p.pdf", base=BASE, rel="alternate", type="application/pdf"),
                    Link(href="/p", base=BASE, rel="alternate", type="text/html; charset=x"),
                ]
            },
            "https://courier.example/p",
        ),
        (
            {"links": [Link(href="/s", base=BASE, rel="self"), Link(href="/p", base=BASE, rel="")]},
            "https://courier.example/p",
        ),
        ({"links": [Link(href="/s", base=BASE, rel="enclosure")]}, None),
        ({"permalink": True, "id": "https://courier.example/9"}, "https://courier.example/9"),
        ({"permalink": True, "id": "/9"}, "https://courier.example/9"),
        ({"permalink": True, "id": "urn:9"}, None),
        ({"permalink": False, "id": "https://courier.example/9"}, None),
        ({}, None),
    ],
)
def test_where_a_person_reads_it(told: dict[str, Any], link: str | None) -> None:
    """The address before a counter's, else the page, HTML first, else an id that is one."""
    assert article_link(item(**told)) == link


@pytest.mark.parametrize(
    ("given", "plain"),
    [
        (text("Tom &amp; <b>Jerry</b>"), "Tom & Jerry"),
        (text("Tom &amp; Jerry", html=False), "Tom & Jerry"),
        (text(" a\n b "), "a b"),
        (text("  "), None),
        (None, None),
    ],
)
def test_a_title_is_one_line(given: Text | None, plain: str | None) -> None:
    """Without markup, whatever it was said to be."""
    assert title_text(given) == plain


@pytest.mark.parametrize(
    ("given", "plain"),
    [
        (text("<p>One</p><p>Two</p>"), "One\n\nTwo"),
        (text("1 < 2 & 3", html=False), "1 < 2 & 3"),
        (text(""), None),
        (None, None),
    ],
)
def test_a_body_is_paragraphs(given: Text | None, plain: str | None) -> None:
    """Plain text stays as it is."""
    assert body_text(given) == plain


@pytest.mark.parametrize(
    ("byline", "name"),
    [
        ("a@courier.example (Ann Lee)", "Ann Lee"),
        ("Ann Lee <a@courier.example>", "Ann Lee"),
        ("a@b.example", "a@b.example"),
        ("<b>Ann</b> Lee", "Ann Lee"),
        ("Ann Lee, a@b.example", "Ann Lee"),
        ("", ""),
    ],
)
def test_a_byline_is_a_name_where_there_is_one(byline: str, name: str) -> None:
    """An address stays only where nothing else is there."""
    assert display_name(byline) == name


def test_people_are_named_once() -> None:
    """Whatever the case; an address is a name where none is given."""
    people = [Person(name="Ann Lee"), Person(name="ANN LEE"), Person(name="", email=" b@c.example "), Person(name=" ")]
    assert names(people) == ("Ann Lee", "b@c.example")


def test_the_vocabulary_that_names_people_is_believed() -> None:
    """An author that is an address only yields to a creator; without either the source's and then the feed's sign."""
    creators = [Person(name="Ann Lee")]
    signed = entry(item(authors=[Person(name="desk@b.example")], creators=creators), format="rss")
    assert signed.authors == ("Ann Lee",)
    assert entry(item(authors=[Person(name="Tom")], creators=creators), format="rss").authors == ("Tom",)
    assert entry(item(authors=[Person(name="desk@b.example")]), format="rss").authors == ("desk@b.example",)
    feed = [Person(name="The Desk")]
    assert entry(item(source_authors=[Person(name="Wire")]), format="rss", authors=feed).authors == ("Wire",)
    assert entry(item(), format="rss", authors=feed).authors == ("The Desk",)


def test_texts_stand_in_for_each_other() -> None:
    """The first content with words; captions and other titles where there is nothing better."""
    found = entry(
        item(contents=[text(" "), text("<p>Words</p>")], captions=[text("Caption")], titles=[text("Other")]),
        format="rss",
    )
    assert (found.content_text, found.content_html) == ("Words", "<p>Words</p>")
    assert (found.summary_text, found.title) == ("Caption", "Other")
    assert entry(item(contents=[text("Words", html=False)]), format="rss").content_html is None


@pytest.mark.parametrize(
    ("form", "told", "published", "updated"),
    [
        ("rss", {"dated": "2026-11-24T06:00:00Z"}, 6, 6),
        ("atom", {"dated": "2026-11-24T06:00:00Z"}, None, 6),
        ("rss", {"published": "2026-11-24T05:00:00Z", "dated": "2026-11-24T06:00:00Z"}, 5, 6),
        ("rss", {"published": "2026-11-24T05:00:00Z", "updated": "2026-11-24T07:00:00Z"}, 5, 7),
        ("atom", {"created": "2026-11-24T04:00:00Z"}, 4, None),
        ("rss", {"published": "soon"}, None, None),
    ],
)
def test_dates_mean_what_their_format_means(
    form: Any, told: dict[str, Any], published: int | None, updated: int | None
) -> None:
    """A date without a meaning is when it was published, but in Atom only when it changed."""
    found = entry(item(**told), format=form)
    assert (found.published.hour if found.published else None) == published
    assert (found.updated.hour if found.updated else None) == updated


@pytest.mark.parametrize(
    ("told", "image", "file"),
    [
        ({"thumbnails": ["javascript:x", "/t.png"], "picture": "/p.png"}, "https://courier.example/t.png", None),
        (
            {"media": [("/i.jpg", "", ""), ("/a.mp3", "audio/mpeg", "")]},
            "https://courier.example/i.jpg",
            "https://courier.example/a.mp3",
        ),
        ({"media": [("/i", "image/png", "")]}, "https://courier.example/i", "https://courier.example/i"),
        ({"media": [("/v.jpg", "video/mp4", "")]}, None, "https://courier.example/v.jpg"),
        ({"picture": "/p.png"}, "https://courier.example/p.png", None),
        ({"contents": [text('<p><img src="/c.png"></p>')]}, "https://courier.example/c.png", None),
        ({"summary": text('<img src="/s.png">')}, "https://courier.example/s.png", None),
        ({"contents": [text('<img src="/c.png">', html=False)]}, None, None),
    ],
)
def test_the_picture_and_the_file(told: dict[str, Any], image: str | None, file: str | None) -> None:
    """A thumbnail before a file before what stands in the text; sound and film before pictures."""
    found = entry(item(**told), format="rss")
    assert (found.image, found.enclosure) == (image, file)
