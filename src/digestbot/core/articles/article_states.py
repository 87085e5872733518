"""Articles on their way through reading and analysis."""

from dataclasses import dataclass, field
from datetime import datetime

from digestbot.core.articles.article import ArticleId, Claim, Label, RawArticle, TextOrigin, Wall
from digestbot.core.feeds.stored_feed import FeedId


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadArticle:
    """An article that a feed announced and nobody has read: its address, and what the feed itself gave.

    `own` tells whether the feed speaks for the article. Where it does not, its words are its own version of what stands at the
    address, and no part of what the page says.
    """

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
    categories: tuple[str, ...] = ()
    feed: FeedId | None = None
    own: bool = True
    attempts: int = 0
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadResult:
    """What reading gave: the text, where it came from, and what stood in the way of a better one.

    `own_words` says that all of it is the article's own page's, none of it a feed's: everybody may be shown it.
    """

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
    labels: tuple[Label, ...] = ()
    own_words: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadArticle:
    """A read article, waiting for analysis."""

    id: ArticleId
    raw: RawArticle
