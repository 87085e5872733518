"""News sitemaps: read like feeds, plain site maps refused, whatever else stands in them."""

import time
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.feeds.feed import Feed, NotAFeed
from digestbot.core.feeds.parse import parse
from digestbot.core.feeds.sitemap import announced, likeliest, listed

AT = "https://courier.example/robots.txt"
NAMESPACES = (
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" '
    'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"'
)


def page(number: int, title: str = "Rain", more: str = "") -> str:
    """Return one piece of news of a site map."""
    return (
        f"<url><loc> https://courier.example/{number} </loc><lastmod>2024-05-02T09:00:00+02:00</lastmod>"
        "<news:news><news:publication><news:name>The Courier</news:name><news:language>en</news:language></news:publication>"
        f"<news:publication_date>2024-05-01T12:30:00Z</news:publication_date><news:title>{title}</news:title>{more}</news:news>"
        f"<image:image><image:loc>https://courier.example/{number}.jpg</image:loc></image:image></url>"
    )


def news(*pages: str, namespaces: str = NAMESPACES, before: str = "") -> Feed:
    """Return the feed that a news sitemap is."""
    found = parse(f'<?xml version="1.0"?>{before}<urlset {namespaces}>{"".join(pages)}</urlset>'.encode())
    assert isinstance(found, Feed), found
    return found


def test_a_news_sitemap_is_read_like_a_feed() -> None:
    """Headline, page, dates, keywords and picture of each piece; the outlet's name, language and front page."""
    keywords = "<news:keywords>weather, sea</news:keywords>"
    found = news(page(1, "Rain &amp; wind", keywords), page(2))
    assert (found.format, found.title, found.language) == ("sitemap", "The Courier", "en")
    assert found.link == "https://courier.example/"
    one, two = found.entries
    assert (one.title, one.link, one.id) == ("Rain & wind", "https://courier.example/1", "https://courier.example/1")
    assert one.published == datetime(2024, 5, 1, 12, 30, tzinfo=UTC)
    assert one.updated == datetime(2024, 5, 2, 7, 0, tzinfo=UTC)
    assert (one.categories, one.image) == (("weather", "sea"), "https://courier.example/1.jpg")
    assert two.categories == ()


def test_namespaces_that_are_missing_or_wrong_do_not_matter() -> None:
    """Site maps declare the wrong version, another prefix, or nothing."""
    assert news(page(1), namespaces="").entries[0].title == "Rain"
    other = page(1).replace("news:", "n:")
    assert news(other, namespaces='xmlns:n="http://www.google.com/schemas/sitemap-news/0.8"').entries[0].title == "Rain"


def test_what_is_no_news_in_a_news_sitemap_is_left_out() -> None:
    """A section's page has no headline, and a headline without a page leads nowhere."""
    plain = "<url><loc>https://courier.example/section</loc></url>"
    homeless = page(2).replace("https://courier.example/2 ", "")
    assert [e.id for e in news(plain, page(1), homeless, page(3, "")).entries] == ["https://courier.example/1"]


def test_a_plain_site_map_is_no_feed() -> None:
    """It lists every page a site ever had, with dates that say when its template changed."""
    found = parse(b"<urlset><url><loc>https://courier.example/1</loc><lastmod>2024-05-01</lastmod></url></urlset>")
    assert found == NotAFeed(reason="not-feed-sitemap")


def test_no_address_of_another_scheme_is_a_link() -> None:
    """A hostile map leads nobody to a script or a file."""
    hostile = page(1).replace("https://courier.example/1 ", "javascript:alert(1)")
    assert [e.link for e in news(hostile).entries] == [None]


def test_no_entity_of_a_site_map_multiplies_or_fetches() -> None:
    """A billion laughs stay what they are; a file stays a file."""
    lol = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<!DOCTYPE urlset [<!ENTITY l0 "lol">{lol}<!ENTITY f SYSTEM "file:///etc/passwd">]>'
    assert news(page(1, "Rain &l9; &f;"), before=bomb).entries[0].title == "Rain &l9; &f;"


def test_a_huge_site_map_is_cut_in_time() -> None:
    """A hundred thousand pages are ten thousand entries, soon."""
    started = time.process_time()
    assert len(news(*map(page, range(60_000))).entries) == 10_000
    assert time.process_time() - started < 15


@given(
    st.lists(
        st.sampled_from(
            [
                page(1),
                "<url>",
                "</url>",
                "<news:news>",
                "</news:title>",
                "&x;",
                "<![CDATA[",
                "]]>",
                "<loc>http://[",
                "\0",
            ]
        )
    )
)
def test_no_site_map_raises(pieces: list[str]) -> None:
    """Whatever stands between its ends, a feed or a reason comes out."""
    text = f"<urlset {NAMESPACES}>{''.join(pieces)}</urlset>".encode()
    assert isinstance(parse(text), Feed | NotAFeed)
    assert isinstance(listed(text.replace(b"urlset", b"sitemapindex"), AT), tuple)


def test_robots_txt_announces_site_maps() -> None:
    """In any case and place, relative too; other schemes and broken addresses are none."""
    robots = (
        b"\xef\xbb\xbfUser-agent: *\r\nDisallow: /x\r\nSITEMAP:https://courier.example/pages.xml\r\n  sitemap : /news.xml # ours\n"
        b"Sitemap: ftp://courier.example/a\nSitemap: http://[bad\nSitemap:\nNot a sitemap: /b.xml\n"
    )
    assert announced(robots, AT) == ("https://courier.example/news.xml", "https://courier.example/pages.xml")


def test_an_index_names_site_maps() -> None:
    """Each once, those that speak of news first, and none that a year has closed."""
    names = ["/pages-1.xml", "/news.xml.gz", "/pages-1.xml", "/2019/news.xml", "/news-2026-11.xml", ""]
    index = "".join(f"<sitemap><loc>{name}</loc></sitemap>" for name in names)
    found = listed(f"<sitemapindex>{index}</sitemapindex>".encode(), AT)
    assert found[:2] == ("https://courier.example/news.xml.gz", "https://courier.example/pages-1.xml")
    assert not any("20" in url for url in found)
    assert listed(b"<html><body>404</body></html>", AT) == listed(b"", AT) == ()


@pytest.mark.parametrize("name", ["nachrichten", "actualites", "noticias", "google-news", "latest"])
def test_news_has_many_names(name: str) -> None:
    """The map that speaks of news comes first in other languages too."""
    assert likeliest(["https://c.example/a.xml", f"https://c.example/{name}.xml"])[0].endswith(f"{name}.xml")
