"""What is remembered of the news: feeds, articles, stories, and what was made of them."""

from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from digestbot.core.analysis.analysis import Analysis
from digestbot.core.articles.article import ArticleId
from digestbot.core.articles.article_states import ReadArticle, ReadResult, UnreadArticle
from digestbot.core.delivery.trace import Trace
from digestbot.core.digests.destination import Destination, WorkspaceId
from digestbot.core.feeds.stored_feed import (
    FeedId,
    KnownEntry,
    NewEntry,
    Poll,
    PollRecord,
    Source,
    StoredEntry,
    StoredFeed,
)
from digestbot.core.stories.archive import ArchiveQuery, ArticleHit, AuthorPage, QuoteHit, StoryPage
from digestbot.core.stories.stored_story import RegroupingId, StoryCandidate, StoryId, StoryOutline, UngroupedArticle
from digestbot.core.stories.story import Assignment, Features
from digestbot.ports.lease import Lease


class Feeds(Protocol):
    """Feeds, their entries, and each workspace's view of them."""

    async def add(
        self,
        workspace: WorkspaceId,
        url: str,
        *,
        now: datetime,
        title: str | None = None,
        keys: Sequence[str] = (),
    ) -> Source:
        """Return the workspace's source for `url`, made if it is new; a feed that is new, or that no one read, is due at once.

        `keys` are parts of the address that a person says are keys. An address with keys in it is stored sealed, shown without them, and a feed of this workspace alone. Raises `UserError`
        if there is nothing to seal it with.
        """
        ...

    def known_as(self, url: str) -> str:
        """Return the address that a feed of `url` has here: the same, or one without the keys in it, which may be shown."""
        ...

    async def sources(self, workspace: WorkspaceId) -> Sequence[Source]:
        """Return the workspace's sources, by name."""
        ...

    async def named(self, workspace: WorkspaceId) -> Sequence[tuple[FeedId, str, str]]:
        """Return number, name and address of each of the workspace's sources: all that completion needs, many times faster."""
        ...

    async def save(self, source: Source) -> None:
        """Write title, weight and pause of a source; raises `NotFound` if its workspace has none for the feed."""
        ...

    async def remove(self, workspace: WorkspaceId, feed: FeedId) -> bool:
        """Take the source from the workspace; a feed that no one reads is not polled any more. False if it had none."""
        ...

    async def polls(self, workspace: WorkspaceId, feed: FeedId) -> Sequence[PollRecord]:
        """Return the last 20 polls, newest first; nothing if the feed is not the workspace's."""
        ...

    async def recent_pages(self, workspace: WorkspaceId, feed: FeedId) -> Sequence[str]:
        """Return the texts of the feed's last 8 pages, newest first; nothing if the feed is not the workspace's."""
        ...

    async def claim_due(self, *, now: datetime, lease: Lease, limit: int) -> Sequence[StoredFeed]:
        """Claim up to `limit` feeds that are due (never polled, or `next_at` <= now), longest due first.

        Only feeds that an active workspace has as a source that is not paused.
        """
        ...

    async def claim_one(self, feed: FeedId, *, now: datetime, lease: Lease) -> StoredFeed | None:
        """Claim a feed, due or not; None where somebody holds it, or no active workspace reads it."""
        ...

    async def postpone(self, which: Sequence[FeedId], *, at: datetime) -> None:
        """Give claims back without a poll: the feeds are due again at `at`."""
        ...

    async def hasten(self, *, now: datetime, ahead: timedelta, immediate: timedelta) -> int:
        """Make feeds due that a digest reads which is made within `ahead`; returns how many.

        Only those that were not asked within `ahead` (within `immediate`, for an immediate subscription) and whose server and
        feed do not ask to be left alone.
        """
        ...

    async def record_polls(self, polls: Sequence[Poll]) -> Mapping[FeedId, int]:
        """Write what polls of different feeds found and give the leases back; returns how many entries of each were new.

        An entry is known by (feed, key), an article by (scope, identity): both are unique, so nothing is stored twice. A known
        entry with another `content_hash` updates entry and article, and the article is read again: a claim on it ends. A fresh entry without an
        article makes one in state `found`; other entries make none. Of a feed's entries with one key the first counts. Only the
        last 20 records are kept.

        All are one transaction. If the database refuses the data of a poll, the polls are written one by one, and the error is
        raised after the others are stored. A feed that was erased in the meantime is not in the answer.
        """
        ...

    async def known(self, found: Mapping[FeedId, Sequence[NewEntry]]) -> Mapping[FeedId, Mapping[str, KnownEntry]]:
        """Return which of each feed's entries its history contains, by key.

        An entry of the history is returned if its key is the key of one of the feed's entries or, for entries with a key that the
        history does not know, if it is one of their other keys or their article is the same.
        """
        ...

    async def subscribing_workspaces(self, feed: FeedId) -> Sequence[WorkspaceId]:
        """Return the active workspaces that have the feed as a source that is not paused."""
        ...

    def entries(self) -> AsyncIterator[StoredEntry]:
        """Yield every stored entry, feed by feed, in the order they were first seen; memory stays flat."""
        ...


class FeedSecrets(Protocol):
    """Headers that a workspace reads a feed with: a cookie, a login, a key. Encrypted at rest, never shown again."""

    async def put(
        self, workspace: WorkspaceId, feed: FeedId, headers: Sequence[tuple[str, str]], *, now: datetime
    ) -> FeedId:
        """Read the feed's address with these headers from now on, as a feed of this workspace alone; returns its number.

        The workspace's source keeps title, weight and pause; its schedules and topics name the new feed. Raises `UserError`
        if the operator has set no key, and `NotFound` if the workspace has no such source.
        """
        ...

    async def forget(self, workspace: WorkspaceId, feed: FeedId, *, now: datetime) -> FeedId:
        """Erase the secret and read the feed that everyone may read; returns its number."""
        ...

    async def headers(self, workspace: WorkspaceId, feed: FeedId) -> tuple[tuple[str, str], ...]:
        """Return the headers, to fetch with; nothing if there are none. Raises `UserError` if they cannot be opened."""
        ...

    async def address(self, workspace: WorkspaceId, feed: FeedId) -> str:
        """Return the whole address, to fetch. Raises `UserError` if it cannot be opened any more."""
        ...


class Articles(Protocol):
    """Articles through reading, analysis and grouping; each step claims, acts, records.

    What is recorded without a claim, or under one that an edit of the article has ended, is dropped: it is of the old text.
    """

    async def claim_unread(
        self,
        *,
        now: datetime,
        lease: Lease,
        limit: int,
        of_one_feed: int | None = None,
        without: Collection[FeedId | None] = (),
    ) -> Sequence[UnreadArticle]:
        """Claim articles in state `found`, oldest first; at most `of_one_feed` of a feed, and none of those in `without`."""
        ...

    async def record_read(self, article: ArticleId, result: ReadResult) -> None:
        """Write what was read: state `read`."""
        ...

    async def retry_read(self, article: ArticleId, *, at: datetime) -> None:
        """Give the claim back, to be read again not before `at`."""
        ...

    async def claim_unanalysed(self, *, now: datetime, lease: Lease, limit: int) -> Sequence[ReadArticle]:
        """Claim articles in state `read`, oldest first."""
        ...

    async def retry_analysis(self, article: ArticleId, *, at: datetime) -> None:
        """Give the claim back, to be analysed again not before `at`."""
        ...

    async def record_analysis(
        self, article: ArticleId, analysis: Analysis, *, now: datetime, failure: str | None = None
    ) -> None:
        """Write analysis, quotes and authors in place of earlier ones: state `analysed`; `failure` says why there is no better one.

        An article of a story whose title and body have not changed stays `grouped`.
        """
        ...

    async def record_failure(self, article: ArticleId, *, reason: str) -> None:
        """Put an article aside that cannot be read or analysed: state `failed`, with the reason for `why`."""
        ...

    async def put_aside(self, article: ArticleId, *, reason: str) -> None:
        """Put an article aside that can be placed in no story: state `failed`, unless it does not wait for its story any more."""
        ...

    async def ungrouped(self, *, limit: int) -> Sequence[UngroupedArticle]:
        """Return articles in state `analysed`, in order of publication (or first seen, if unknown), then id."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryQuery:
    """The stories with articles grouped in [since, until) that a workspace's sources bring: `feeds`, or all if it names none.

    With `unseen_by`, what that destination was shown at its present revision is left out, and of the rest it is said what
    was shown there before.
    """

    workspace: WorkspaceId
    since: datetime
    until: datetime
    feeds: tuple[int, ...] = ()
    unseen_by: Destination | None = None


class StoryBook(Protocol):
    """Stories and what belongs to them."""

    async def acquire(self, *, now: datetime, lease: Lease) -> bool:
        """Take or renew the one lease under which articles are grouped; False while another process holds it."""
        ...

    async def open_members(self, *, since: datetime) -> Sequence[tuple[StoryId, Features]]:
        """Return the grouped articles of stories with news since then, in the order they were grouped."""
        ...

    async def record_group(
        self,
        article: UngroupedArticle,
        story: StoryId | None,
        assignment: Assignment,
        features: Features,
        *,
        now: datetime,
    ) -> StoryId:
        """Put the article into the story (None: a new one, which follows the one that the assignment names): state `grouped`.

        A revised article stays in its story, whose revision grows. Raises `Conflict` if the article does not wait for its
        story any more (it was edited or grouped in the meantime), or the story is gone.
        """
        ...

    async def candidates(self, query: StoryQuery) -> Sequence[StoryCandidate]:
        """Return the stories that the query asks for, by id.

        Only articles that the query's sources bring are in them, and the changes of these alone make the revision.
        """
        ...

    async def outlines(self, query: StoryQuery) -> Sequence[StoryOutline]:
        """Return the outlines of what `candidates` returns."""
        ...

    async def chosen(self, query: StoryQuery, ids: Sequence[StoryId]) -> Sequence[StoryCandidate]:
        """Return those of the stories, of which outlines told, that the query still asks for."""
        ...


class Regroupings(Protocol):
    """What people of a workspace changed about stories, for their workspace alone; see `core.stories.overlay`.

    Nothing of it makes news: a channel that was shown a story has seen what comes of it by a split or a join.
    """

    async def split(self, workspace: WorkspaceId, article: ArticleId, *, now: datetime) -> RegroupingId | None:
        """Make an article a story of its own; None where the workspace sees it in no story, or alone in one."""
        ...

    async def join(
        self, workspace: WorkspaceId, story: StoryId, into: StoryId, *, now: datetime
    ) -> RegroupingId | None:
        """Put all of a story into another; None where they are one already, or the workspace sees nothing of one of them."""
        ...

    async def undo(self, workspace: WorkspaceId, number: RegroupingId) -> bool:
        """Take a split or a join back; False where the workspace has none of that number."""
        ...

    async def count(self, workspace: WorkspaceId) -> tuple[int, int]:
        """Return how many splits and how many joins stand."""
        ...


class Archive(Protocol):
    """What readers look up; only what the workspace's own sources brought is ever in an answer."""

    async def quotes(
        self, workspace: WorkspaceId, sought: ArchiveQuery, *, limit: int, offset: int
    ) -> Sequence[QuoteHit]:
        """Return the quotes that are sought, those read last first; a speaker's, those of the newest article first."""
        ...

    async def search(
        self, workspace: WorkspaceId, sought: ArchiveQuery, *, limit: int, offset: int
    ) -> Sequence[ArticleHit]:
        """Return the articles that match the query, the most recently read first; speakers of quotes do not match."""
        ...

    async def speakers(self, workspace: WorkspaceId, typed: str, *, limit: int) -> Sequence[str]:
        """Return the names of speakers that hold what was typed, the most quoted first."""
        ...

    async def authors(self, workspace: WorkspaceId, typed: str, *, limit: int) -> Sequence[str]:
        """Return the names of authors that hold what was typed, the busiest first."""
        ...

    async def author(self, workspace: WorkspaceId, name: str) -> AuthorPage | None:
        """Return the author of exactly that name, None if no one here ever wrote under it."""
        ...

    async def story(self, workspace: WorkspaceId, story: StoryId) -> StoryPage | None:
        """Return the articles of a story that the workspace may see; None if it may see none."""
        ...

    async def said_in(self, workspace: WorkspaceId, stories: Sequence[StoryId]) -> Sequence[QuoteHit]:
        """Return everything that is quoted in some stories, story by story, named speakers first."""
        ...


class ArticleHistory(Protocol):
    """What became of an article."""

    async def put_aside(self, workspace: WorkspaceId, *, since: datetime) -> int:
        """Return how many articles that the workspace's sources brought since then could not be read, analysed or grouped."""
        ...

    async def trace(self, workspace: WorkspaceId, identity: str) -> Trace | None:
        """Return the history of the article with that identity (`core.articles.identity.link_key`), as far as the workspace may see it.

        None if none of the workspace's sources ever had it, even if other workspaces' sources did.
        """
        ...
