"""What a feed says, whatever its format."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from digestbot.core.text.limits import (
    CATEGORIES,
    CATEGORY,
    ENTRIES,
    GUID,
    HEADLINE,
    NAME,
    NAMES,
    TEXT,
    address,
    cut,
    some,
)

Format = Literal["rss", "rdf", "atom", "json", "cdf", "sitemap"]
"""RSS 0.91 to 2.0, RSS 0.90 and 1.0, Atom, JSON Feed, the Channel Definition Format that came before them, and news sitemaps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One item of a feed as its publisher gave it; texts are plain, links absolute, instants aware UTC or None.

    `enclosure` is a file that comes with it, as a podcast's sound: where a reader is led who has no page to go to.
    """

    id: str | None = None
    link: str | None = None
    title: str | None = None
    summary_text: str | None = None
    content_text: str | None = None
    content_html: str | None = None
    published: datetime | None = None
    updated: datetime | None = None
    authors: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    image: str | None = None
    enclosure: str | None = None

    def __post_init__(self) -> None:
        """Bound every text (`core.text.limits`); refuse instants without a zone."""
        bounded = {
            "id": cut(self.id, GUID),
            "link": address(self.link),
            "title": cut(self.title, HEADLINE),
            "summary_text": cut(self.summary_text, TEXT),
            "content_text": cut(self.content_text, TEXT),
            "authors": some(self.authors, most=NAMES, limit=NAME),
            "categories": some(self.categories, most=CATEGORIES, limit=CATEGORY),
            "image": address(self.image),
        }
        for name, value in bounded.items():
            if value is not getattr(self, name):
                object.__setattr__(self, name, value)
        for instant in (self.published, self.updated):
            if instant is not None and instant.utcoffset() is None:
                raise ValueError(f"a naive instant: {instant}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A feed that could be read, with all its entries in document order, doubles kept; its `hub` knows it as `topic`."""

    format: Format
    id: str | None = None
    title: str | None = None
    link: str | None = None
    language: str | None = None
    entries: tuple[Entry, ...] = ()
    hub: str | None = None
    topic: str | None = None
    ttl_minutes: int | None = None
    skip_hours: frozenset[int] = frozenset()
    skip_days: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        """Bound what it says of itself, and how much it brings."""
        object.__setattr__(self, "title", cut(self.title, HEADLINE))
        object.__setattr__(self, "link", address(self.link))
        object.__setattr__(self, "entries", self.entries[:ENTRIES])


@dataclass(frozen=True, slots=True, kw_only=True)
class NotAFeed:
    """Bytes that are no feed, and why: a code with facts that the catalogue of texts has words for."""

    reason: str
