"""Stories as the program remembers them."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from digestbot.core.analysis.analysis import Author, Quote
from digestbot.core.analysis.kind.kinds import PieceKind
from digestbot.core.articles.article import ArticleId, TextOrigin
from digestbot.core.stories.earlier import Earlier
from digestbot.core.stories.story import Member
from digestbot.core.text.spans import Span

StoryId = NewType("StoryId", int)
RegroupingId = NewType("RegroupingId", int)
"""The number of a split or a join that people of a workspace made."""


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

    `revision` grows when an article joins the story or really changes. `shown_revision` is the last one this destination was
    shown, None if it never was; `changed` names the outlets that told something since, and `news` are their articles.
    `earlier` is of the story that it follows.
    """

    id: StoryId
    revision: int
    articles: tuple[CandidateArticle, ...]
    shown_revision: int | None = None
    changed: str | None = None
    news: frozenset[ArticleId] = frozenset()
    earlier: Earlier | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleOutline:
    """What of an article decides whether its story is shown, and where: everything but its words.

    `report` is how much it reads like a report, 0 to 1; `speakers` are those of its quotes that a reader may see.
    """

    id: ArticleId
    feed: int
    outlet: str
    published: datetime | None
    first_seen: datetime
    grouped_at: datetime
    language: str
    kind: PieceKind
    report: float
    categories: tuple[str, ...]
    authors: tuple[str, ...]
    speakers: tuple[str, ...]
    weight: float


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryOutline:
    """A story that a destination may be shown, by the outlines of its articles; the rest as in `StoryCandidate`.

    `corrected`: an article changed after it had joined, since the destination was shown the story.
    """

    id: StoryId
    revision: int
    articles: tuple[ArticleOutline, ...]
    shown_revision: int | None = None
    corrected: bool = False


def outline(story: StoryCandidate) -> StoryOutline:
    """Return what of a story decides whether it is shown."""
    return StoryOutline(
        id=story.id,
        revision=story.revision,
        articles=tuple(_outline(a) for a in story.articles),
        shown_revision=story.shown_revision,
    )


def _outline(article: CandidateArticle) -> ArticleOutline:
    first = article.sentences[article.summary[0]].of(article.body) if article.summary else ""
    return ArticleOutline(
        id=article.id,
        feed=article.feed,
        outlet=article.outlet,
        published=article.published,
        first_seen=article.first_seen,
        grouped_at=article.grouped_at,
        language=article.language,
        kind=article.kind,
        report=reportage(
            figure=has_figure(article.title) or has_figure(first),
            spoken=any(q.key is not None and q.speaker and q.role for q in article.quotes),
            read=article.origin != "teaser" and not article.paywall,
        ),
        categories=article.categories,
        authors=tuple(a.name for a in article.authors),
        speakers=tuple(q.speaker for q in article.quotes if q.speaker is not None),
        weight=article.weight,
    )


def has_figure(text: str) -> bool:
    """Return whether there is a digit in a text."""
    return any(map(str.isdigit, text))


def reportage(*, figure: bool, spoken: bool, read: bool) -> float:
    """Return how much an article reads like a report, 0 to 1: a figure at its top, someone of an office quoted, a text that was read."""
    return (figure + spoken + read) / 3
