"""What readers look up in the archive: who said what, who wrote what, and one story whole."""

from dataclasses import dataclass
from datetime import datetime

from digestbot.core.articles.article import ArticleId
from digestbot.core.stories.stored import StoryId


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A verbatim quote with its article; `speaker` None where the article does not say."""

    text: str
    speaker: str | None
    role: str | None
    outlet: str
    title: str
    url: str | None
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One outlet's article; `at` is when it was published, first seen where it does not say."""

    article: ArticleId
    title: str
    outlet: str
    url: str | None
    at: datetime
    shared: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryPage:
    """A whole story: its reports in order of time, and everything that is quoted in them."""

    story: StoryId
    reports: tuple[Report, ...]
    quotes: tuple[Said, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorPage:
    """Somebody who writes: the newest bio with the place that it comes from, the outlets, and the latest articles."""

    name: str
    bio: str | None
    bio_source: str | None
    outlets: tuple[str, ...]
    articles: tuple[Report, ...]
