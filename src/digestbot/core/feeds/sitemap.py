"""News sitemaps: what sites without feeds publish for search engines (sitemaps.org, and Google's sitemap-news 0.9).

A site map whose entries have a headline and a date is read like a feed. A plain one lists all pages of a site, without headlines
and with dates that change with the design, so it is not treated as news.
"""

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml import etree

from digestbot.core.feeds.charset import decode
from digestbot.core.feeds.raw import Item, Link, Text
from digestbot.core.feeds.repair_xml import document, repair_xml
from digestbot.core.text.limits import ENTRIES

_ANNOUNCED = re.compile(r"^[ \t]*sitemap[ \t]*:[ \t]*(\S{1,2048})", re.IGNORECASE | re.MULTILINE)
_NEWS = re.compile(r"news|nachrichten|actu|noticia|notizie|latest|aktuell", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_USUAL = ("/news-sitemap.xml", "/sitemap-news.xml", "/sitemap_news.xml", "/sitemap.xml")
"""Usual addresses, for sites that announce none."""
_ROBOTS = 512 * 1024
"""Bytes of a robots.txt that count (RFC 9309, section 2.5)."""
_INDEX = 50_000
"""Site maps that an index may name (sitemaps.org)."""


def read(text: str) -> tuple[Item, list[Item]] | None:
    """Return what the XML of a site map says of itself and of each piece of news; None if there is no news in it.

    >>> news = "<news:publication><news:name>Courier</news:name></news:publication><news:title>Rain</news:title>"
    >>> feed, items = read(f"<urlset><url><loc>https://courier.example/1</loc><news:news>{news}</news:news></url></urlset>")
    >>> feed.title.value, items[0].title.value, items[0].id
    ('Courier', 'Rain', 'https://courier.example/1')
    """
    found = [
        (page, news) for page in _children(_root(text), "url", most=ENTRIES) for news in _children(page, "news", most=1)
    ]
    items = [_item(page, news) for page, news in found]
    items = [item for item in items if item.id and item.title]
    if not items:
        return None
    publication = next((p for _, news in found for p in _children(news, "publication")), None)
    front = Link(href="/", base=items[0].id)
    return Item(title=_title(publication, "name"), links=[front], language=_text(publication, "language")), items


def _item(page: Any, news: Any) -> Item:
    address = _text(page, "loc")
    return Item(
        id=address,
        links=[Link(href=address)],
        title=_title(news, "title"),
        published=_text(news, "publication_date"),
        updated=_text(page, "lastmod"),
        categories=[word.strip() for word in _text(news, "keywords").split(",")],
        thumbnails=[_text(image, "loc") for image in _children(page, "image")],
    )


def listed(body: bytes, url: str) -> tuple[str, ...]:
    """Return the site maps that an index at `url` names, the likeliest of news first; nothing if it is no index.

    >>> listed(b"<sitemapindex><sitemap><loc>/news.xml</loc></sitemap></sitemapindex>", "https://courier.example/map.xml")
    ('https://courier.example/news.xml',)
    """
    name, text, entities = document(decode(body))
    if name != "sitemapindex":
        return ()
    maps = _children(_root(repair_xml(text, entities)), "sitemap", most=_INDEX)
    return likeliest(_absolute((_text(one, "loc") for one in maps), url))


def announced(robots: bytes, url: str) -> tuple[str, ...]:
    r"""Return the site maps that the robots.txt at `url` names (RFC 9309, section 2.2.4), the likeliest of news first.

    >>> announced(b"User-agent: *\nSitemap: https://courier.example/map.xml", "https://courier.example/robots.txt")
    ('https://courier.example/map.xml',)
    """
    return likeliest(_absolute(_ANNOUNCED.findall(decode(robots[:_ROBOTS])), url))


def usual(url: str) -> tuple[str, ...]:
    """Return the usual addresses of a site's news sitemap.

    >>> usual("https://courier.example/front/page")[0]
    'https://courier.example/news-sitemap.xml'
    """
    return tuple(urljoin(url, path) for path in _USUAL)


def speaks_of_news(url: str) -> bool:
    """Return whether an address looks like that of a news sitemap."""
    return _NEWS.search(urlsplit(url).path) is not None


def likeliest(urls: Iterable[str]) -> tuple[str, ...]:
    """Return the addresses of site maps that may also hold future news, those that mention news first.

    One with a year in its name only holds articles of that year.

    >>> likeliest(["https://c.example/pages.xml", "https://c.example/news-2025.xml", "https://c.example/news.xml"])
    ('https://c.example/news.xml', 'https://c.example/pages.xml')
    """
    lasting = [url for url in dict.fromkeys(urls) if not _YEAR.search(urlsplit(url).path)]
    return tuple(sorted(lasting, key=lambda url: not speaks_of_news(url)))


def _absolute(addresses: Iterable[str], url: str) -> list[str]:
    found = []
    for address in addresses:
        try:
            joined = urljoin(url, address)
            parts = urlsplit(joined)
        except ValueError:
            continue
        if parts.scheme in {"http", "https"} and parts.netloc:
            found.append(joined)
    return found


def _root(text: str) -> Any:
    """Return the root of XML that names no entity but XML's own, None if there is no tree in it."""
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        return None


def _children(element: Any, name: str, *, most: int = 50) -> list[Any]:
    """Return the first children with that name, whatever their namespace: many site maps declare a wrong one."""
    found: list[Any] = []
    for child in element if element is not None else ():
        if len(found) == most:
            break
        if isinstance(child.tag, str) and child.tag.rpartition("}")[2].rpartition(":")[2].lower() == name:
            found.append(child)
    return found


def _text(element: Any, name: str) -> str:
    return next(((child.text or "").strip() for child in _children(element, name)), "")


def _title(element: Any, name: str) -> Text | None:
    value = _text(element, name)
    return Text(value=value, html=False) if value else None
