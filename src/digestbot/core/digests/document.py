"""The digest as a neutral document: what a channel reads, before any platform has drawn it."""

from dataclasses import dataclass
from datetime import datetime

from digestbot.core.analysis.kind.kinds import PieceKind
from digestbot.core.stories.earlier import Earlier


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A summary sentence, verbatim, with the outlet it is from and a link to its place."""

    text: str
    outlet: str
    link: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteCard:
    """A key quote; `speaker` None means that the article does not say, and the digest says "speaker unclear"."""

    text: str
    speaker: str | None
    role: str | None
    outlet: str
    link: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Byline:
    """Who wrote the leading article; `bio` is the article's own words or None."""

    name: str
    bio: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """Another outlet's article on the same story."""

    outlet: str
    link: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """What outlets count: each number in the words of a report, with the outlets that say it; more than one where they differ."""

    told: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryCard:
    """One story as it is shown.

    `brief`: the sentences for a layout with little room, chosen for it and not the first of the `summary`; `paywall`: the
    text came from the feed's teaser; `updated`: what changed since it was shown; `figures`: what several outlets count;
    `earlier`: the story that this one follows;
    `kind`: what piece it is, news where one of its articles is.
    """

    story: int
    title: str
    link: str
    outlet: str
    published: datetime | None
    kind: PieceKind = "news"
    summary: tuple[Sentence, ...]
    brief: tuple[Sentence, ...] = ()
    quotes: tuple[QuoteCard, ...] = ()
    bylines: tuple[Byline, ...] = ()
    also_in: tuple[Coverage, ...] = ()
    image: str | None = None
    language: str = "und"
    topic: str | None = None
    paywall: bool = False
    updated: str | None = None
    figures: tuple[Figure, ...] = ()
    earlier: Earlier | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefLine:
    """A story that is told in one line; `others` counts the other outlets that have it."""

    story: int
    title: str
    link: str
    outlet: str
    topic: str | None = None
    others: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole digest. `since` is when the last one was made; counts are of what was read for it, not only of what is shown.

    `personal`: it is one person's own and has no title. `in_brief`: what was selected beyond the `stories`, lines of one
    topic together; `left_out`: how many more there are.
    """

    title: str
    at: datetime
    zone: str
    language: str
    stories: tuple[StoryCard, ...]
    articles: int
    feeds: int
    in_brief: tuple[BriefLine, ...] = ()
    left_out: int = 0
    since: datetime | None = None
    next_at: datetime | None = None
    late: bool = False
    first_look: bool = False
    personal: bool = False
