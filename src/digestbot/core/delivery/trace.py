"""Everything that is remembered of one article's way, for the question why it was posted or not."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from digestbot.core.articles.article import ArticleId, TextOrigin, Wall
from digestbot.core.delivery.delivery import Receipt, State
from digestbot.core.digests.destination import Destination
from digestbot.core.stories.stored_story import StoryId


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What spoke for putting an article into its story; `score` had to reach `threshold`. `copy_of` is a title."""

    score: float
    threshold: float
    parts: Mapping[str, float] = field(default_factory=dict)
    shared: tuple[str, ...] = ()
    copy_of: str | None = None

    @property
    def sufficed(self) -> bool:
        """Whether the article joined others by it; one that opened its story carries the best that did not suffice."""
        return self.copy_of is not None or (self.score >= self.threshold and bool(self.shared))


@dataclass(frozen=True, slots=True, kw_only=True)
class RelatedArticle:
    """Another article of the same story, as the asking workspace may see it."""

    title: str
    outlet: str
    url: str | None
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """In which story the article is, and on what evidence; `fellows` joined before or after it, in that order."""

    story: StoryId
    evidence: Evidence
    at: datetime
    fellows: tuple[RelatedArticle, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """A digest that counts the article's story as shown.

    `told` is False if the digest left it out and counts it as seen all the same: a first look. `state` is the delivery's
    of the part that carries it, None if no part does.
    """

    destination: Destination
    due_at: datetime
    told: bool
    state: State | None = None
    sent_at: datetime | None = None
    receipt: Receipt | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """The history of one article. `article` is None if an entry is only remembered: it was in its feed before anyone read it.

    `state` is its last step; `failure` says why it stopped there, `wall` why only the feed's text could be used.
    """

    title: str
    url: str | None
    feeds: tuple[int, ...]
    first_seen: datetime
    article: ArticleId | None = None
    published: datetime | None = None
    outlet: str | None = None
    state: Literal["found", "read", "analysed", "grouped", "failed"] | None = None
    failure: str | None = None
    wall: Wall | None = None
    origin: TextOrigin | None = None
    placing: Membership | None = None
    showings: tuple[Appearance, ...] = ()
