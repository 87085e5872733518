"""Stories as the program remembers them."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from digestbot.core.analysis.analysis import Author, Quote
from digestbot.core.analysis.kind.kinds import PieceKind
from digestbot.core.articles.article import ArticleId, TextOrigin
from digestbot.core.stories.story import Member
from digestbot.core.text.spans import Span

StoryId = NewType("StoryId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class UngroupedArticle:
    """An analysed article, waiting for its story. `revised` is true where it was grouped before and has changed since."""

    id: ArticleId
    member: Member
    revised: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateArticle:
    """An article of a story, as a digest may draw on it; only what the reading workspace may see is ever here."""

    id: ArticleId
    feed: int
    url: str | None
    title: str
    outlet: str
    published: datetime | None
    first_seen: datetime
    grouped_at: datetime
    language: str
    origin: TextOrigin
    body: str
    kind: PieceKind = "news"
    sentences: tuple[Span, ...]
    summary: tuple[int, ...]
    quotes: tuple[Quote, ...]
    authors: tuple[Author, ...]
    categories: tuple[str, ...] = ()
    image: str | None = None
    paywall: bool = False
    weight: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryCandidate:
    """A story that a destination may be shown.

    `revision` grows when an article of the story really changed. `shown_revision` is the last one this destination was
    shown, None where it never was; `changed` says in words what is new since.
    """

    id: StoryId
    revision: int
    articles: tuple[CandidateArticle, ...]
    shown_revision: int | None = None
    changed: str | None = None
