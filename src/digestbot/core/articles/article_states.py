"""Articles on their way through reading and analysis."""

from dataclasses import dataclass, field
from datetime import datetime

from digestbot.core.articles.article import ArticleId, Claim, Label, RawArticle, TextOrigin, Wall
from digestbot.core.feeds.stored_feed import FeedId
from digestbot.core.text.limits import DEK, HEADLINE, NAME, NAMES, TEXT, address, cut


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadArticle:
    """An announced article that has not been read: its address, and the feed's own text.

    `own`: the feed belongs to the article's site. If not, its text is only the feed's version of the article, separate from
    the page's text.
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
    """The result of reading: the text, its origin, and what prevented a better one.

    `own_words`: all of it comes from the article's page, none from a feed, so everyone may see it.
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

    def __post_init__(self) -> None:
        """Bound every text that a page or a feed gave (`core.text.limits`)."""
        bounded = {
            "title": cut(self.title, HEADLINE),
            "dek": cut(self.dek, DEK),
            "text": cut(self.text, TEXT),
            "outlet": cut(self.outlet, NAME),
            "image": address(self.image),
            "canonical": address(self.canonical),
            "claims": self.claims[:NAMES],
        }
        for name, value in bounded.items():
            object.__setattr__(self, name, value)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadArticle:
    """A read article, waiting for analysis; `attempts` counts those that were made before."""

    id: ArticleId
    raw: RawArticle
    attempts: int = 0
