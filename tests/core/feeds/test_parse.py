"""What is read in feeds of every format, whole and broken."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digestbot.core.feeds.feed import Entry, Feed, NotAFeed
from digestbot.core.feeds.parse import judge, parse

RSS = '<rss version="2.0"><channel><title>Courier</title><link>https://courier.example/</link>{}</channel></rss>'
ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><link href="https://courier.example/"/>{}</feed>'
)
RDF = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://courier.example/feed"><title>Courier</title>'
    "<link>https://courier.example/</link></channel>{}</rdf:RDF>"
)
NAMESPACES = (
    'xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" '
    'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"'
)
NOON = datetime(2004, 1, 26, 12, 0, tzinfo=UTC)


def feed(text: str | bytes, **headers: str) -> Feed:
    """Return what is read, which has to be a feed."""
    body = text.encode() if isinstance(text, str) else text
    found = parse(body, {name.replace("_", "-"): value for name, value in headers.items()})
    assert isinstance(found, Feed), found
    return found


def item(inside: str, **headers: str) -> Entry:
    """Return the only item of an RSS feed with all namespaces."""
    text = RSS.format(f"<item>{inside}</item>").replace("<rss ", f"<rss {NAMESPACES} ")
    (entry,) = feed(text, **headers).entries
    return entry


def entry(inside: str, *, own: str = "", **headers: str) -> Entry:
    """Return the only entry of an Atom feed."""
    (found,) = feed(ATOM.format(f"{own}<entry>{inside}</entry>"), **headers).entries
    return found


@pytest.mark.parametrize(
    ("text", "format"),
    [
        (RSS.format("<item><title>Rain</title></item>"), "rss"),
        (RSS.format("<item><title>Rain</title></item>").replace('"2.0"', '"0.91"'), "rss"),
        (RDF.format("<item><title>Rain</title></item>"), "rdf"),
        (ATOM.format("<entry><title>Rain</title></entry>"), "atom"),
        (ATOM.format("<entry><title>Rain</title></entry>").replace("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#"), "atom"),
        ('{"version":"https://jsonfeed.org/version/1.1","title":"Courier","home_page_url":"https://courier.example/","items":[{"id":"1","title":"Rain"}]}', "json"),
        ('<channel href="https://courier.example/"><title>Courier</title><item><title>Rain</title></item></channel>', "cdf"),
    ],
)  # fmt: skip
def test_every_format_is_read(text: str, format: str) -> None:  # noqa: A002 - the field's own word
    """RSS, RDF, Atom of both ages, JSON Feed and CDF give the same feed."""
    found = feed(text)
    assert (found.format, found.title, found.link) == (format, "Courier", "https://courier.example/")
    assert [e.title for e in found.entries] == ["Rain"]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "not-feed-empty"),
        (b" \n", "not-feed-empty"),
        (b"Rain in the harbour", "not-feed-text"),
        (b"<!DOCTYPE html><html><head><title>Courier</title></head></html>", "not-feed-page"),
        (b"<HTML><body><item>x</item></body></HTML>", "not-feed-page"),
        (b'<?xml version="1.0"?><opml version="2.0"><body/></opml>', "not-feed-opml"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"><title>x</title></svg>', "not-feed-picture"),
        (b"<urlset><url/></urlset>", "not-feed-sitemap"),
        (
            b"<urlset><url><loc>https://courier.example/1</loc><lastmod>2024-05-01</lastmod></url></urlset>",
            "not-feed-sitemap",
        ),
        (b"<sitemapindex><sitemap/></sitemapindex>", "not-feed-sitemaps"),
        (b"<note><to>Ann</to></note>", "not-feed-xml?root=note"),
        (b'{"title": "Courier"}', "not-feed-json"),
        (b'{"items": [{}]}', "not-feed-json"),
        (b"[1]", "not-feed-json"),
        (b'{"version": ', "not-feed-broken-json"),
        (b"[" * 100_000, "not-feed-broken-json"),
    ],
)
def test_what_is_no_feed_says_what_it_is(body: bytes, reason: str) -> None:
    """Pages, lists of feeds, pictures and other things are refused, with a reason for the person who gave the address."""
    assert parse(body) == NotAFeed(reason=reason)


@pytest.mark.parametrize(
    ("inside", "link"),
    [
        ("<link>https://courier.example/1</link>", "https://courier.example/1"),
        ("<link> https://courier.example/\n1 </link>", "https://courier.example/1"),
        ("<guid>https://courier.example/2</guid>", "https://courier.example/2"),
        ("<guid isPermaLink='false'>https://courier.example/2</guid>", None),
        ("<guid isPermaLink='True'>https://courier.example/2</guid>", "https://courier.example/2"),
        ("<guid>courier-2</guid>", None),
        ("<guid>/2</guid>", "/2"),
        ("<link>javascript:alert(1)</link>", None),
        ("<link>at:1</link><guid>https://courier.example/2</guid>", "https://courier.example/2"),
        ("<atom:link rel='alternate' href='https://courier.example/3'/>", "https://courier.example/3"),
        ("<atom:link rel='self' href='https://courier.example/feed'/>", None),
        (
            "<link>https://feeds.example/~r/1</link><feedburner:origLink>https://courier.example/1</feedburner:origLink>",
            "https://courier.example/1",
        ),
    ],
)
def test_the_link_is_where_a_person_reads_it(inside: str, link: str | None) -> None:
    """The page's own address, not feedburner's, not the feed's, and no script."""
    assert item(inside).link == link


def test_relative_links_start_from_the_nearest_base() -> None:
    """xml:base counts before the document's own address; without either a link stays relative."""
    assert item("<link>/1</link>").link == "/1"
    assert item("<link>/1</link>", Content_Location="https://courier.example/feed").link == "https://courier.example/1"
    based = entry('<link href="1"/>', own="").link
    assert based == "1"
    text = ATOM.format('<entry xml:base="https://herald.example/a/"><link href="1"/></entry>')
    assert feed(text, Content_Location="https://courier.example/").entries[0].link == "https://herald.example/a/1"
    picture = item(
        "<description>&lt;img src='/i.jpg'&gt;</description>", Content_Location="https://courier.example/feed"
    )
    assert picture.image == "https://courier.example/i.jpg"


@pytest.mark.parametrize(
    ("inside", "authors"),
    [
        ("<author>ann@courier.example (Ann Lee)</author>", ("Ann Lee",)),
        ("<author>Ann Lee &lt;ann@courier.example&gt;</author>", ("Ann Lee",)),
        ("<author>ann@courier.example</author>", ("ann@courier.example",)),
        ("<author>desk@courier.example</author><dc:creator>Ann Lee</dc:creator>", ("Ann Lee",)),
        (
            "<author>Ann Lee</author><dc:creator>Ann Lee</dc:creator><itunes:author>ANN LEE</itunes:author>",
            ("Ann Lee",),
        ),
        ("<dc:creator>Ann Lee</dc:creator><dc:creator>Bo Chen</dc:creator>", ("Ann Lee", "Bo Chen")),
        ("<itunes:author>Ann &amp; Bo</itunes:author>", ("Ann & Bo",)),
        ("<title>x</title>", ()),
    ],
)
def test_authors_of_rss_are_named_once(inside: str, authors: tuple[str, ...]) -> None:
    """Names without addresses, in order, no doubles; an address only where there is no name."""
    assert item(inside).authors == authors


def test_authors_of_atom_are_the_entrys_else_the_sources_else_the_feeds() -> None:
    """Who signs nearest signs."""
    own = "<author><name>The Desk</name></author>"
    assert entry("<author><name>Ann</name></author><author><email>b@x.example</email></author>", own=own).authors == (
        "Ann",
        "b@x.example",
    )
    assert entry("<source><author><name>Cai</name></author></source>", own=own).authors == ("Cai",)
    assert entry("<title>x</title>", own=own).authors == ("The Desk",)
    assert item("<title>x</title>").authors == ()


@pytest.mark.parametrize(
    ("inside", "published", "updated"),
    [
        ("<pubDate>Mon, 26 Jan 2004 12:00:00 GMT</pubDate>", NOON, None),
        ("<dc:date>2004-01-26T12:00:00Z</dc:date>", NOON, NOON),
        ("<pubDate>30 Feb 2004</pubDate>", None, None),
        ("<atom:updated>2004-01-26T12:00:00Z</atom:updated>", None, NOON),
        ("<title>x</title>", None, None),
    ],
)
def test_dates_of_rss(inside: str, published: datetime | None, updated: datetime | None) -> None:
    """pubDate, else dc:date, is when it was published; an impossible date is none."""
    found = item(inside)
    assert (found.published, found.updated) == (published, updated)


def test_a_file_comes_with_an_item_sound_before_pictures() -> None:
    """Enclosures and Media RSS, in RSS and Atom; the address of what is no file of the web is none."""
    picture = "<enclosure url='https://x.example/e.png' type='image/png'/>"
    assert item(picture).enclosure == "https://x.example/e.png"
    assert item(picture + "<enclosure url='/v.mp3' type='audio/mpeg'/>").enclosure in {
        "/v.mp3",
        "https://x.example/v.mp3",
    }
    assert item("<enclosure url='javascript:x' type='audio/mpeg'/>").enclosure is None
    assert (
        entry("<link rel='enclosure' type='audio/ogg' href='https://x.example/w.ogg'/>").enclosure
        == "https://x.example/w.ogg"
    )


@pytest.mark.parametrize(
    ("inside", "image"),
    [
        ("<media:thumbnail url='https://x.example/t.jpg'/><enclosure url='https://x.example/e.jpg' type='image/jpeg'/>", "t.jpg"),
        ("<media:group><media:content url='https://x.example/c.jpg' medium='image'/></media:group>", "c.jpg"),
        ("<media:content url='https://x.example/v.mp4' type='video/mp4'/><itunes:image href='https://x.example/i.jpg'/>", "i.jpg"),
        ("<media:content url='https://x.example/c.webp'/>", "c.webp"),
        ("<enclosure url='https://x.example/e.png' type='image/png'/>", "e.png"),
        ("<enclosure url='https://x.example/e.mp3' type='audio/mpeg'/>", None),
        ("<description>&lt;img src='https://x.example/d.jpg'&gt;</description>", "d.jpg"),
        (
            "<content:encoded><![CDATA[<img src='data:image/gif;base64,x'><img src='https://x.example/d.jpg'>]]></content:encoded>",
            "d.jpg",
        ),
    ],
)  # fmt: skip
def test_the_image_is_the_publishers_choice_else_the_first_in_the_text(inside: str, image: str | None) -> None:
    """Thumbnail, Media RSS, enclosure, itunes:image, then the text; sound and film are no pictures."""
    assert item(inside).image == (f"https://x.example/{image}" if image else None)


def test_what_stands_in_a_foreign_element_is_not_the_entrys() -> None:
    """The actor and the object of an old social feed have titles, links and dates of their own; what comes after is read."""
    inside = "<id>a</id><title>inner</title><link>https://courier.example/in</link><pubDate>Wed, 01 Jan 2020 10:00:00 GMT</pubDate>"
    (entry,) = parse(
        '<rss version="2.0" xmlns:activity="http://activitystrea.ms/spec/1.0/"><channel><title>Courier</title><item>'
        f"<title>Rain</title><link>https://courier.example/1</link><activity:object>{inside}</activity:object>"
        "<description>Wet</description></item></channel></rss>".encode()
    ).entries  # type: ignore[union-attr]  # it is a feed
    assert (entry.title, entry.link, entry.published) == ("Rain", "https://courier.example/1", None)
    assert (entry.id, entry.summary_text) == (None, "Wet")


def test_texts_are_plain() -> None:
    """Titles in one line, texts in paragraphs; what Atom calls text is not read as HTML."""
    found = item(
        "<title>R&amp;amp;D &lt;b&gt;now&lt;/b&gt;\n</title><description>&lt;p&gt;a&lt;/p&gt;&lt;p&gt;b&lt;/p&gt;</description>"
    )
    assert (found.title, found.summary_text, found.content_text) == ("R&D now", "a\n\nb", None)
    assert entry("<title>Tom &amp;amp; Jerry</title>").title == "Tom & Jerry"
    literal = entry('<title type="text">the &lt;b&gt; tag</title><content type="html">&lt;p&gt;x&lt;/p&gt;</content>')
    assert (literal.title, literal.content_text, literal.content_html) == ("the <b> tag", "x", "<p>x</p>")
    inline = entry(
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A&amp;B</p><p>C</p></div></content>'
    )
    assert inline.content_text == "A&B\n\nC"
    assert item("<title></title>").title is None
    assert item("<media:title>Rain</media:title><media:description>Wet</media:description>").summary_text == "Wet"


def test_what_a_feed_says_of_itself() -> None:
    """Language, hub, ttl, hours and days to skip; the header's language where the feed has none."""
    own = "<language>de_AT</language><ttl>90</ttl><skipHours><hour>3</hour><hour>24</hour></skipHours><skipDays><day>Sunday</day></skipDays>"
    text = RSS.format(own + '<atom:link rel="hub" href="https://hub.example/"/><item><ttl>5</ttl></item>')
    found = feed(text.replace("<rss ", f"<rss {NAMESPACES} "))
    assert (found.language, found.ttl_minutes, found.hub) == ("de-AT", 90, "https://hub.example/")
    assert (found.skip_hours, found.skip_days) == (frozenset({0, 3}), frozenset({"Sunday"}))
    assert feed(RSS.format(""), Content_Language="fr").language == "fr"
    period = "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>"
    assert feed(RDF.format(period)).ttl_minutes == 360


BROKEN = [
    ("<item><title>R&D caf&eacute; &nope; 1 < 2</title></item>", "R&D café &nope; 1 < 2"),
    ("<item><title>Rain</title><description>a<br>b <p>c</description></item>", "Rain"),
    ("<item><title>Rain<link>https://courier.example/1</link><description>d</description></item>", "Rain"),
    ("<item><title><![CDATA[Rain</title></item>", "Rain"),
    ("<item><title>Rain</title><dc:creator>Ann</dc:creator></item>", "Rain"),
    ("<item><title>Ra\x00\x0bin</title></item>", "Rain"),
    ("<item><title>Rain</title><enclosure url=x.mp3 /></item>", "Rain"),
    ("<item><title>Rain]]></title></item>", "Rain]]>"),
]


@pytest.mark.parametrize(("inside", "title"), BROKEN)
def test_broken_xml_is_read_all_the_same(inside: str, title: str) -> None:
    """Undefined entities, bare signs, tags and CDATA left open, undeclared prefixes, control characters: nothing is lost."""
    after = "<item><title>After</title></item>"
    assert [e.title for e in feed(RSS.format(inside + after)).entries] == [title, "After"]


def test_a_feed_cut_off_keeps_what_came() -> None:
    """A truncated document gives every whole entry, and the half one as far as it goes."""
    text = RSS.format("<item><title>Rain</title></item><item><title>Half a ti")
    assert [e.title for e in feed(text.partition("</channel>")[0]).entries] == ["Rain", "Half a ti"]


def test_remarks_around_the_document_do_not_count() -> None:
    """A cache's comment before or after, a script behind, white space in front."""
    text = RSS.format("<item><title>Rain</title></item>")
    for around in (f"\n \n{text}", f"<!-- x -->{text}<!-- y --><script>z</script>", f"<script>1</script>{text}"):
        assert [e.title for e in feed(around).entries] == ["Rain"]


def test_no_entity_multiplies_or_fetches() -> None:
    """A billion laughs are none, a file stays a file, and a harmless entity is read."""
    lol = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<!DOCTYPE rss [<!ENTITY l0 "lol">{lol}<!ENTITY me "Ann"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
    found = feed(bomb + RSS.format("<item><title>&me; &l9; &f;</title></item>")).entries[0].title
    assert found == "Ann &l9; &f;"


def test_entries_keep_order_and_doubles() -> None:
    """Ten thousand entries, some of them twice, come as they stand."""
    text = RSS.format("".join(f"<item><guid>{n % 7_000}</guid></item>" for n in range(10_000)))
    assert [e.id for e in feed(text).entries] == [str(n % 7_000) for n in range(10_000)]


def test_json_feed_fields() -> None:
    """Both versions, authors of both kinds, wrong types ignored."""
    text = """{"version": 1, "items": [
        {"id": 7, "url": "/1", "title": "R &amp; D", "content_html": "<p>x</p>", "summary": "s", "image": "/i.png",
         "date_published": "2004-01-26T12:00:00Z", "author": {"name": "Ann"}, "authors": [{"name": "Bo"}, 3], "tags": ["a", 1]},
        "no item", {"external_url": "https://courier.example/2", "content_text": "a < b", "title": null}], "authors": [{"name": "Desk"}]}"""
    one, two = feed(text, Content_Location="https://courier.example/feed").entries
    assert (one.id, one.link, one.content_text, one.summary_text) == ("7", "https://courier.example/1", "x", "s")
    assert (one.authors, one.categories, one.image) == (("Ann", "Bo"), ("a",), "https://courier.example/i.png")
    assert one.published == NOON
    assert (two.link, two.content_text, two.title, two.authors) == (
        "https://courier.example/2",
        "a < b",
        None,
        ("Desk",),
    )


SEEDS = [RSS, ATOM, RDF]
PIECES = [
    "<item>",
    "</item>",
    "<entry>",
    "<title>",
    "</title>",
    "<links>x</links>",
    "<authors>",
    "<content type='html'>",
    "<![CDATA[",
]
PIECES += [
    "]]>",
    "&",
    "<",
    "<image><url>",
    "<height/>",
    "<source>",
    "<author><name>",
    "</link>",
    "<link",
    "<svg>",
    "<div>",
    "\x00",
    "é",
]


@settings(max_examples=150)
@given(st.sampled_from(SEEDS), st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=5)), max_size=12))
def test_nothing_raises_and_nothing_is_given_up(seed: str, pieces: list[str]) -> None:
    """Tags in any order, of any name, closed or not, are read as a feed, and both ways of reading agree."""
    body = seed.format("".join(pieces)).encode("utf-8", "replace")
    found = parse(body)
    assert isinstance(found, Feed)
    assert found == judge(body)


@given(
    st.binary(max_size=200),
    st.dictionaries(st.sampled_from(["Content-Type", "Content-Location", "x"]), st.text(max_size=20)),
)
def test_no_bytes_and_no_headers_raise(body: bytes, headers: dict[str, str]) -> None:
    """Every answer is a feed or a reason."""
    assert isinstance(parse(body, headers), Feed | NotAFeed)
