"""The feeds that a web page names: what people paste is the address of a site more often than that of its feed."""

import re
from dataclasses import dataclass
from html import unescape
from typing import Literal
from urllib.parse import urljoin, urlsplit

from digestbot.core.feeds.address import feed_address
from digestbot.core.feeds.charset import decode
from digestbot.core.feeds.markup import attributes, line, tags

_TYPES = {
    "application/rss+xml": "rss",
    "application/atom+xml": "atom",
    "application/rdf+xml": "rss",
    "application/feed+json": "json",
    "application/json": "json",
    "application/xml": "rss",
    "text/xml": "rss",
    "text/rss": "rss",
}
_SURE = frozenset(
    {"application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json", "text/rss"}
)
_NAMED = re.compile(
    r"(?:^|[/._-])(?:feeds?|rss2?|atom|rdf)(?:$|[/._?-])|\.(?:rss|atom|rdf)$|feed=(?:rss|atom)", re.IGNORECASE
)
_COMMENTS = re.compile(r"comment|kommentar|commentaire|comentario|commenti", re.IGNORECASE)
_MOST = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedLink:
    """A feed that a page names: its address, and what the page calls it."""

    url: str
    title: str | None = None
    format: Literal["rss", "atom", "json"] | None = None


def discover(body: bytes, url: str) -> tuple[FeedLink, ...]:
    """Return the feeds that the HTML page at `url` names, the most likely one first; feeds of comments come last.

    What the page declares (`link rel=alternate`) counts; only if it declares nothing, links that look like feeds. At most
    20, each address once; never raises.

    >>> discover(b'<link rel="alternate" type="application/rss+xml" title="News" href="/feed">', "https://courier.example/a")
    (FeedLink(url='https://courier.example/feed', title='News', format='rss'),)
    """
    html = decode(body[:2_000_000])
    base = _base(html, url)
    declared = [link for tag in tags(html, "link") if (link := _declared(attributes(tag), base))]
    found = declared or [link for tag in tags(html, "a") if (link := _looking(attributes(tag), base))]
    once: dict[str, FeedLink] = {}
    for link in found:
        once.setdefault(link.url, link)
    ordered = sorted(once.values(), key=lambda link: _COMMENTS.search(f"{link.title} {link.url}") is not None)
    return tuple(ordered[:_MOST])


def _base(html: str, url: str) -> str:
    for tag in tags(html[:100_000], "base"):
        href = attributes(tag).get("href")
        if href:
            return _join(url, href) or url
    return url


def _declared(given: dict[str, str], base: str) -> FeedLink | None:
    relations = given.get("rel", "").lower().split()
    kind = given.get("type", "").partition(";")[0].strip().lower()
    href = given.get("href", "")
    if kind not in _TYPES or not ({"alternate", "feed"} & set(relations)) or not (kind in _SURE or _NAMED.search(href)):
        return None
    found = _join(base, href)
    title = line(unescape(given.get("title", ""))) or None
    return FeedLink(url=found, title=title, format=_format(_TYPES[kind])) if found else None


def _looking(given: dict[str, str], base: str) -> FeedLink | None:
    found = _join(base, given.get("href", ""))
    if not found or not _NAMED.search(urlsplit(found).path + "?" + urlsplit(found).query):
        return None
    return FeedLink(url=found, title=line(unescape(given.get("title", ""))) or None)


def _join(base: str, href: str) -> str | None:
    href = feed_address(unescape(href))
    try:
        joined = urljoin(base, href) if href else ""
        parts = urlsplit(joined)
    except ValueError:
        return None
    return joined.partition("#")[0] if parts.scheme in {"http", "https"} and parts.netloc else None


def _format(name: str) -> Literal["rss", "atom", "json"]:
    return "atom" if name == "atom" else "json" if name == "json" else "rss"
