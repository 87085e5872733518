"""Articles on their way through reading and analysis."""

from dataclasses import dataclass, field
from datetime import datetime

from digestbot.core.articles.article import ArticleId, Claim, RawArticle, TextOrigin, Wall


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadArticle:
    """An article that a feed announced and nobody has read: its address, and what the feed itself gave."""

    id: ArticleId
    scope: str
    url: str | None
    title: str | None
    teaser: str | None
    content: str | None
    outlet: str | None
    language: str | None
    published: datetime | None
    image: str | None
    authors: tuple[str, ...] = ()
    attempts: int = 0
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadResult:
    """What reading gave: the text, where it came from, and what stood in the way of a better one."""

    title: str
    dek: str | None
    text: str
    origin: TextOrigin
    outlet: str
    language: str | None
    published: datetime | None
    image: str | None
    canonical: str | None
    claims: tuple[Claim, ...]
    wall: Wall | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadArticle:
    """A read article, waiting for analysis."""

    id: ArticleId
    raw: RawArticle
