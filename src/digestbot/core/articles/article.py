"""An article as it was read, before anything was made of it."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, NewType

ArticleId = NewType("ArticleId", int)

TextOrigin = Literal["page", "feed", "teaser"]
"""Where an article's text came from: its page, the feed's full content, or only the feed's teaser."""

Wall = Literal["paywall", "consent", "login", "robots", "mismatch", "error"]
"""Why a page's own text could not be used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What a page or its feed calls a piece: a type of linked data, a section, the words over the headline, a category."""

    text: str
    source: Literal["type", "section", "kicker", "category"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What a web page says about the article on it; text is plain, paragraphs separated by a blank line, not yet cleaned."""

    title: str | None = None
    dek: str | None = None
    text: str = ""
    language: str | None = None
    published: datetime | None = None
    canonical: str | None = None
    image: str | None = None
    site: str | None = None
    labels: tuple[Label, ...] = ()
    wall: Wall | None = None
    is_article: bool = False
    """Whether the page says of itself that it is an article."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Someone named as an author by a page's markup or a feed, with the place that says so (`json-ld`, `meta`, `feed`, …)."""

    name: str
    bio: str | None = None
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RawArticle:
    """All that is known of an article before analysis; the input of `core.analysis.analyse`."""

    title: str | None = None
    dek: str | None = None
    text: str = ""
    url: str | None = None
    outlet: str | None = None
    language: str | None = None
    published: datetime | None = None
    claims: tuple[Claim, ...] = ()
    labels: tuple[Label, ...] = ()
    others: tuple[str, ...] = field(default=(), repr=False)
    """Texts of other articles of its feed: what stands in several is not the article."""
