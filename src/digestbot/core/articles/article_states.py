"""Articles on their way through reading and analysis."""

from dataclasses import dataclass, field
from datetime import datetime

from digestbot.core.articles.article import ArticleId, Claim, Label, RawArticle, TextOrigin, Wall
from digestbot.core.feeds.stored_feed import FeedId
from digestbot.core.text.limits import DEK, HEADLINE, NAME, NAMES, TEXT, address, cut


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
