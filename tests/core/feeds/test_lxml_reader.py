"""The fast path: equal to feedparser's reading wherever it answers, and silent everywhere else."""

from xml.sax.saxutils import escape, quoteattr

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digestbot.core.feeds import lxml_reader
from digestbot.core.feeds.feed import Feed
from digestbot.core.feeds.parse import judge, parse
from digestbot.core.feeds.raw import RELATIONS

RSS = (
    '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"'
    ' xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"'
    ' xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"'
    ' xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">'
)
ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd"
ATOM = '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">'

WORDS = [
    "Rain",
    "rain & wind",
    "a < b",
    "<b>bold</b>",
    "<p>One.</p><p>Two &amp; three</p>",
    "“quoted”",
    "café",
    "cafÃ©",
    " x ",
]
WORDS += [
    "Ann Lee",
    "a@courier.example (Ann Lee)",
    "Ann <a@courier.example>",
    "&nbsp;&eacute;",
    "",
    "日本語",
    "1 &lt; 2",
    "🌧",
]
texts = st.one_of(
    st.sampled_from(WORDS), st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=20)
)
urls = st.sampled_from(
    [
        "https://courier.example/1",
        "http://courier.example/a?b=1&c=2#d",
        "https://courier.example/?",
        "https://courier.example",
    ]
)
dates = st.sampled_from(
    [
        "Mon, 26 Jan 2004 16:31:00 GMT",
        "2004-01-26T16:31:00+01:00",
        "30 Feb 2004",
        "26 janvier 2004 10:00 CET",
        "",
        "soon",
    ]
)
pictures = st.sampled_from(["https://courier.example/i.jpg", "/i.png", "https://courier.example/sound.mp3"])


def text(name: str, value: st.SearchStrategy[str], *, cdata: bool = True) -> st.SearchStrategy[str]:
    """Return an element with text in it, escaped or in CDATA."""
    escaped = value.map(lambda v: f"<{name}>{escape(v)}</{name}>")
    inside = value.map(lambda v: f"<{name}><![CDATA[{v}]]></{name}>" if "]]>" not in v else f"<{name}/>")
    return st.one_of(escaped, inside) if cdata else escaped


def empty(name: str, **attributes: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Return an element that has attributes only."""
    return st.fixed_dictionaries(dict(attributes)).map(
        lambda given: f"<{name} {' '.join(f'{k}={quoteattr(v)}' for k, v in given.items())}/>"
    )


def of(*values: str) -> st.SearchStrategy[str]:
    """Return one of the values."""
    return st.sampled_from(values)


def typed(name: str, kind: str) -> st.SearchStrategy[str]:
    """Return an element of Atom that says what its text is."""
    return text(name, texts).map(lambda v: v.replace(f"<{name}", f'<{name} type="{kind}"', 1))


rss_parts = [
    text("title", texts),
    text("link", urls, cdata=False),
    text("guid", texts),
    text("guid", texts).map(lambda v: v.replace("<guid", '<guid isPermaLink="false"', 1)),
    text("description", texts),
    text("content:encoded", texts),
    text("pubDate", dates),
    text("dc:date", dates),
    text("atom:updated", dates),
    text("author", texts),
    text("dc:creator", texts),
    text("dc:author", texts),
    text("itunes:author", texts),
    text("category", texts),
    text("dc:subject", texts),
    text("comments", urls),
    text("media:title", texts),
    text("media:description", texts),
    text("itunes:summary", texts),
    text("feedburner:origLink", urls),
    text("media:keywords", texts),
    empty("media:thumbnail", url=pictures),
    empty("media:content", url=pictures, type=of("image/jpeg", "audio/mpeg"), medium=of("image", "")),
    empty("enclosure", url=pictures, type=of("image/png", "audio/mpeg"), length=of("1")),
    empty("atom:link", rel=of("alternate", "self", "enclosure"), href=urls),
    empty("atom:link", rel=of("alternate", "enclosure").map(RELATIONS.__add__), href=urls),
    empty("itunes:image", href=pictures),
    empty("media:group").map(
        lambda _: '<media:group><media:thumbnail url="https://courier.example/t.jpg"/></media:group>'
    ),
]
atom_parts = [
    text("title", texts),
    text("id", texts),
    text("published", dates),
    text("updated", dates),
    empty("link", rel=of("alternate", "enclosure", "related"), href=urls, type=of("text/html", "image/png")),
    empty("link", href=urls),
    empty("category", term=texts),
    *(typed(name, kind) for name in ("title", "summary", "content") for kind in ("html", "text")),
    texts.map(lambda v: f"<author><name>{escape(v)}</name><email>a@courier.example</email></author>"),
]


@st.composite
def feeds(draw: st.DrawFn) -> bytes:
    """Return a feed that is in order, of one of the two formats."""
    atom = draw(st.booleans())
    name, parts, start = ("entry", atom_parts, ATOM) if atom else ("item", rss_parts, RSS + "<channel>")
    head = draw(st.lists(text("language" if not atom else "subtitle", texts), max_size=1))
    items = draw(st.lists(st.lists(st.one_of(parts), max_size=8), max_size=4))
    link = draw(of("", '<link href="https://courier.example/"/>'))
    body = "".join(f"<{name}>{''.join(item)}</{name}>" for item in items)
    own = f'<title>Courier</title><id>https://courier.example/id</id>{"".join(head)}{link}' if atom else (
        f"<title>Courier</title><link>https://courier.example/</link>{''.join(head)}<ttl>60</ttl>"
    )  # fmt: skip
    return f"{start}{own}{body}{'</feed>' if atom else '</channel></rss>'}".encode()


@settings(max_examples=100)
@given(feeds(), st.sampled_from(["", "https://courier.example/feed"]))
def test_the_fast_path_and_feedparser_read_the_same(body: bytes, base: str) -> None:
    """Whatever a feed in order says, and wherever it came from, both readings are equal to the last field."""
    headers = {"Content-Location": base, "Content-Language": "en"}
    assert parse(body, headers) == judge(body, headers)


def item(inside: str, *, head: str = "") -> bytes:
    """Return a feed with one item."""
    return f"{RSS}<channel><title>Courier</title>{head}<item>{inside}</item></channel></rss>".encode()


def answers(body: bytes) -> bool:
    """Tell whether the fast path reads these bytes itself."""
    return lxml_reader.begins_well(body, "") and lxml_reader.read(body, base="", language="") is not None


def test_ordinary_feeds_take_the_fast_path() -> None:
    """An item as publishers write it, and one of each known element, needs no feedparser."""
    assert answers(
        item(
            "<title>Rain</title><link>https://courier.example/1</link><guid>1</guid><pubDate>Mon, 26 Jan 2004 16:31:00 GMT</pubDate>"
            "<description>&lt;p&gt;Wet&lt;/p&gt;</description><content:encoded><![CDATA[<p>Wet</p>]]></content:encoded>"
            '<dc:creator>Ann</dc:creator><category>weather</category><media:thumbnail url="https://courier.example/i.jpg"/>'
        )
    )
    assert answers(f'{ATOM}<title>C</title><entry><title type="html">R</title><id>1</id></entry></feed>'.encode())


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b"<html><title>x</title></html>",
        item("<title>x</title>")[:-5],
        item("<title>caf&eacute;</title>"),
        item("<title>a <b>b</b></title>"),
        item("<link>/relative</link>"),
        item("<title>x</title>").replace(b"UTF-8", b"ISO-8859-1"),
        item("<title>\xe9</title>").decode().encode("latin-1"),
        item("<title>&#146;</title>").replace(b"<rss ", b"<!DOCTYPE rss><rss "),
        item('<description xml:base="https://courier.example/">x</description>'),
        item("<title>x</title><title>y</title>"),
        item("<source><title>x</title></source>"),
        item("<foo>x</foo>"),
        item('<media:keywords a="b">x</media:keywords>'),
        item('<feedburner:origLink a="b">https://courier.example/</feedburner:origLink>'),
        item("").replace(b"<item>", b"<feedburner:origLink>https://courier.example/2</feedburner:origLink><item>"),
        item("").replace(b"<item>", b"<dc_language>de</dc_language><item>"),
        f'{ATOM[:-1]} xmlns:itunes="{ITUNES}"><title>C</title><itunes:owner><name>A</name></itunes:owner></feed>'.encode(),
        item("<title>x</title>").replace(b"<item>", b'<item xml:base="https://courier.example/">'),
        item("<title>x</title>").replace(b"<title>Courier</title>", b""),
        RSS.encode() + b"<channel><title>x</title></channel><channel/></rss>",
        item("").replace(b"<item>", b"<image><entry>x</entry><title>y</title></image><item>"),
    ],
)
def test_what_is_not_in_order_is_left_to_feedparser(body: bytes) -> None:
    """Another charset, broken XML, naked markup, relative links, unknown elements: the fast path declines, and parse agrees with the judge."""
    assert not answers(body)
    assert parse(body) == judge(body)


def test_another_charset_in_the_header_is_not_overlooked() -> None:
    """A charset that stands in the header only counts, on both paths."""
    body = item("<title>Дождь</title>").decode().encode("windows-1251")
    headers = {"Content-Type": "text/xml; charset=windows-1251"}
    found = parse(body, headers)
    assert isinstance(found, Feed)
    assert found.entries[0].title == "Дождь"
    assert found == judge(body, headers)
    assert not lxml_reader.begins_well(body, headers["Content-Type"])
    assert lxml_reader.begins_well(body, "text/xml; charset=UTF-8")


@pytest.mark.parametrize(
    "front", ["<!-- cached -->", '<?xml-stylesheet href="x.xsl"?>', "<!DOCTYPE rss>", "\n\n ", "\ufeff"]
)
def test_what_stands_in_front_costs_no_speed(front: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A remark, a style sheet, a bare document type and another charset are taken off, and feedparser is not asked."""
    text = item("<title>Régen</title>").decode().replace('<?xml version="1.0" encoding="UTF-8"?>', "")
    monkeypatch.setattr("digestbot.core.feeds.parse.judge", None)
    for body in (f"{front}{text}".encode(), f'<?xml version="1.0" encoding="iso-8859-1"?>{text}'.encode("latin-1")):
        found = parse(body)
        assert isinstance(found, Feed)
        assert found.entries[0].title == "Régen"


@pytest.mark.parametrize("declaration", ["SYSTEM 'file:///etc/passwd'", '"boom"'])
def test_no_entity_is_ever_resolved(declaration: str) -> None:
    """A document type with an entity, outer or inner, puts nothing of a file into the feed and multiplies nothing."""
    body = item("<title>[&x;]</title>").replace(b"<rss ", f"<!DOCTYPE rss [<!ENTITY x {declaration}>]><rss ".encode())
    found = parse(body)
    assert isinstance(found, Feed)
    assert "root:" not in str(found)
