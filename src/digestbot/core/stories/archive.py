"""What readers look up in the archive: who said what, who wrote what, and one story whole."""

from dataclasses import dataclass
from datetime import datetime

from digestbot.core.articles.article import ArticleId
from digestbot.core.feeds.stored_feed import FeedId
from digestbot.core.stories.stored_story import StoryId
from digestbot.core.text.query import Word


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveQuery:
    """What is looked for; each thing that is given must hold.

    `words` are those of a headline and summary, or of a quote; `speaker` and `author` are whole names; `feed` has brought the
    article; it is not older than `since`.
    """

    words: tuple[Word, ...] = ()
    speaker: str | None = None
    author: str | None = None
    feed: FeedId | None = None
    since: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteHit:
    """A verbatim quote with its article; `speaker` None if the article does not say."""

    text: str
    speaker: str | None
    role: str | None
    outlet: str
    title: str
    url: str | None
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleHit:
    """One outlet's article; `at` is when it was published, first seen if it does not say.

    `story` is the one that it stands in; `changed` is when the article last really changed after it had joined, None if it
    never did.
    """

    article: ArticleId
    title: str
    outlet: str
    url: str | None
    at: datetime
    shared: tuple[str, ...] = ()
    story: StoryId | None = None
    changed: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedSentence:
    """What a report of an affair says first, verbatim; `story` is the chapter that it stands in."""

    at: datetime
    text: str
    outlet: str
    url: str | None
    story: StoryId
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryPage:
    """A whole story: its reports in order of time, everything that is quoted in them, and the course of the affair.

    The `timeline` goes through the stories before it and after it as well, a sentence a day of each, in order of time.
    """

    story: StoryId
    reports: tuple[ArticleHit, ...]
    quotes: tuple[QuoteHit, ...]
    timeline: tuple[DatedSentence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorPage:
    """Someone who writes: the newest bio with the place that it comes from, the outlets, and the latest articles."""

    name: str
    bio: str | None
    bio_source: str | None
    outlets: tuple[str, ...]
    articles: tuple[ArticleHit, ...]
