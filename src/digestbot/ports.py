"""What the pipeline and the commands need of the world, as protocols; the adapters keep these promises.

Every repository method is one transaction. What belongs to a workspace is read and written with that workspace's id, so
that no caller reaches another's data by guessing ids. Claims take a lease: a claimed row is nobody else's until `until`, and
is claimed again by anybody after it. On PostgreSQL many processes claim side by side (`FOR UPDATE SKIP LOCKED`).
"""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, ParamSpec, Protocol, TypeVar

from digestbot.core.analysis.analysis import Analysis
from digestbot.core.analysis.topics.stored import Block, Topic, TopicId
from digestbot.core.articles.article import ArticleId
from digestbot.core.articles.stored import ReadArticle, ReadResult, UnreadArticle
from digestbot.core.delivery.decide import Rules
from digestbot.core.delivery.delivery import Delivery, DeliveryId, Part, Receipt
from digestbot.core.delivery.outcome import LookUp, Outcome
from digestbot.core.delivery.trace import Trace
from digestbot.core.digests.destination import Destination, WorkspaceId
from digestbot.core.digests.document import Document
from digestbot.core.digests.rank import Taste
from digestbot.core.digests.subscription import Options, Schedule, Subscription, SubscriptionId
from digestbot.core.feeds.exchange import Failure, Request, Response
from digestbot.core.feeds.schedule import PollState
from digestbot.core.feeds.stored import (
    FeedFacts,
    FeedId,
    NewEntry,
    PollRecord,
    QuietPoll,
    Source,
    StoredEntry,
    StoredFeed,
)
from digestbot.core.stories.archive import AuthorPage, Said, StoryPage
from digestbot.core.stories.stored import StoryCandidate, StoryId, UngroupedArticle
from digestbot.core.stories.story import Assignment, Features

P = ParamSpec("P")
R = TypeVar("R")


class Clock(Protocol):
    """The only source of time."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Return after that many seconds."""
        ...


class Http(Protocol):
    """The only way to the web."""

    async def fetch(self, request: Request) -> Response | Failure:
        """GET an address, bounded and safe; never raises for what the far end does."""
        ...


class Cpu(Protocol):
    """Pure work, off the event loop, in processes that can be killed."""

    async def run(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Return what `work` returns; raises `CpuError` where it dies or takes longer than the pool's limit.

        `work` is a function at the top of a module; arguments and results can be pickled.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Lease:
    """Whose a claimed row is, and until when."""

    owner: str
    until: datetime


class Feeds(Protocol):
    """Feeds, their entries, and each workspace's view of them."""

    async def add(self, workspace: WorkspaceId, url: str, *, now: datetime, title: str | None = None) -> Source:
        """Return the workspace's source for `url`, made where it is new; a feed that is new, or that nobody read, is due at once."""
        ...

    async def sources(self, workspace: WorkspaceId) -> Sequence[Source]:
        """Return the workspace's sources, by name."""
        ...

    async def named(self, workspace: WorkspaceId) -> Sequence[tuple[FeedId, str, str]]:
        """Return number, name and address of each of the workspace's sources: all that completion needs, many times faster."""
        ...

    async def save(self, source: Source) -> None:
        """Write title, weight and pause of a source; raises `NotFound` where its workspace has none for the feed."""
        ...

    async def remove(self, workspace: WorkspaceId, feed: FeedId) -> bool:
        """Take the source from the workspace; a feed that nobody reads is not polled any more. False where it had none."""
        ...

    async def polls(self, workspace: WorkspaceId, feed: FeedId) -> Sequence[PollRecord]:
        """Return the last 20 polls, newest first; nothing where the feed is not the workspace's."""
        ...

    async def claim_due(self, *, now: datetime, lease: Lease, limit: int) -> Sequence[StoredFeed]:
        """Claim up to `limit` feeds that are due (never polled, or `next_at` <= now), longest due first.

        Only feeds that an active workspace has as a source that is not paused.
        """
        ...

    async def record_poll(
        self,
        feed: StoredFeed,
        *,
        poll: PollState,
        record: PollRecord,
        facts: FeedFacts | None = None,
        entries: Sequence[NewEntry] = (),
    ) -> int:
        """Write what a poll found and give the lease back; returns how many entries were new.

        An entry is known by (feed, key), an article by (scope, identity): both are unique, so nothing is stored twice. A known
        entry with another `content_hash` updates entry and article, and the article is read again: a claim on it ends. A fresh entry without an
        article makes one in state `found`; other entries make none. Only the last 20 records stay.
        """
        ...

    async def record_quiet(self, quiet: Sequence[QuietPoll]) -> None:
        """Write many polls that brought nothing in one transaction, each as `record_poll` would without facts and entries."""
        ...

    async def known(self, feed: FeedId, *, keys: Sequence[str], identities: Sequence[str]) -> Mapping[str, str]:
        """Return what the feed's history holds of these keys and article identities: key to article identity.

        An entry is in the answer where its key is asked for, or its article's identity is.
        """
        ...

    async def readers(self, feed: FeedId) -> Sequence[WorkspaceId]:
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
        where the operator has set no key, and `NotFound` where the workspace has no such source.
        """
        ...

    async def forget(self, workspace: WorkspaceId, feed: FeedId, *, now: datetime) -> FeedId:
        """Erase the secret and read the feed that everybody may read; returns its number."""
        ...

    async def headers(self, workspace: WorkspaceId, feed: FeedId) -> tuple[tuple[str, str], ...]:
        """Return the headers, to fetch with; nothing where there are none, or where the key is another one."""
        ...


class Articles(Protocol):
    """Articles through reading, analysis and grouping; each step claims, acts, records.

    What is recorded without a claim, or under one that an edit of the article has ended, is dropped: it is of the old text.
    """

    async def claim_unread(self, *, now: datetime, lease: Lease, limit: int) -> Sequence[UnreadArticle]:
        """Claim articles in state `found`, oldest first."""
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

    async def record_analysis(self, article: ArticleId, analysis: Analysis, *, now: datetime) -> None:
        """Write analysis, quotes and authors in place of earlier ones: state `analysed`.

        An article that stands in a story, and whose title and body are what they were, stays `grouped`: nothing changed.
        """
        ...

    async def record_failure(self, article: ArticleId, *, reason: str) -> None:
        """Put an article aside that cannot be read or analysed: state `failed`, with the reason for `why`."""
        ...

    async def ungrouped(self, *, limit: int) -> Sequence[UngroupedArticle]:
        """Return articles in state `analysed`, in order of publication (first seen where unknown), then id."""
        ...


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
        """Put the article into the story (None: a new one) with its evidence: state `grouped`.

        A revised article stays in its story, whose revision grows. Raises `Conflict` where the article does not wait for its
        story any more (it was edited or grouped meanwhile), or the story is gone.
        """
        ...

    async def candidates(
        self, subscription: Subscription, *, since: datetime, until: datetime
    ) -> Sequence[StoryCandidate]:
        """Return the stories with articles grouped in [since, until) that the subscription's sources bring.

        Left out are those its destination was shown at their present revision. Only articles of the workspace's sources are
        in them (of `subscription.feeds`, where it names any), and their changes alone make the revision. Ordered by story id.
        """
        ...


class Subscriptions(Protocol):
    """Subscriptions of a workspace."""

    async def add(
        self,
        workspace: WorkspaceId,
        *,
        name: str,
        destination: Destination,
        feeds: Sequence[FeedId],
        topics: Sequence[int],
        schedule: Schedule,
        options: Options,
        now: datetime,
        next_at: datetime,
    ) -> Subscription:
        """Store a new subscription; raises `UserError` where the workspace has one of that name."""
        ...

    async def list(self, workspace: WorkspaceId) -> Sequence[Subscription]:
        """Return the workspace's subscriptions, by name."""
        ...

    async def save(self, subscription: Subscription) -> None:
        """Write every field of a subscription that exists in its workspace; raises `NotFound` else."""
        ...

    async def remove(self, workspace: WorkspaceId, subscription: SubscriptionId) -> bool:
        """Delete it and what it has not sent yet; False where the workspace has none of that id."""
        ...

    async def claim_due(
        self, *, now: datetime, lease: Lease, limit: int, platforms: Sequence[str]
    ) -> Sequence[Subscription]:
        """Claim active subscriptions of active workspaces with `next_at` <= now, longest due first.

        Only those whose destination is on one of the platforms (the address's first word): the others stay due.
        """
        ...

    async def reschedule(self, subscription: SubscriptionId, *, next_at: datetime) -> None:
        """Set the next run without a digest (a quiet day) and give the lease back."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDigest:
    """A composed digest with its parts; `shown` are the (story, revision) pairs that its destination will have seen."""

    subscription: Subscription
    due_at: datetime
    next_at: datetime
    document: Document
    parts: tuple[Part, ...]
    shown: tuple[tuple[StoryId, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimedDelivery:
    """A delivery to act on, with what is needed to do so; `main` is the receipt of part 0 where it stands already."""

    delivery: Delivery
    document: Document
    options: Options
    workspace: WorkspaceId
    main: Receipt | None


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingDelivery:
    """A message that waits for a person: `subscription` is None where it was removed since."""

    id: DeliveryId
    subscription: SubscriptionId | None
    destination: Destination
    title: str
    state: Literal["held", "refused"]
    reason: str
    created_at: datetime


class Outbox(Protocol):
    """Digests and their deliveries."""

    async def add(self, digest: NewDigest, *, now: datetime) -> bool:
        """Write digest, deliveries and shown stories and reschedule the subscription, all or nothing.

        False, and nothing is written, where a digest for (subscription, due_at) exists. A story that its destination was
        shown meanwhile at that revision raises `Conflict`: compose again; so does a subscription that was removed.
        """
        ...

    async def claim(
        self, *, now: datetime, lease: Lease, limit: int, platforms: Sequence[str]
    ) -> Sequence[ClaimedDelivery]:
        """Claim deliveries to those platforms that are due: pending or unknown with `retry_at` <= now, or left in `sending` by a dead process.

        Part n only when part n-1 of its digest is sent, at most one delivery a destination, oldest first. Each is returned in
        state `sending`; `unknown_since` is set where an earlier attempt's answer never came.
        """
        ...

    async def record(self, delivery: Delivery) -> bool:
        """Write state, receipt and the rest if the row is still this claim's and the change is one of `TRANSITIONS`.

        `attempts` says whose claim it is. What was claimed as unknown may become what an unknown one may; `sending` is a
        claim's alone to write.
        """
        ...

    async def breaks(self, delivery: Delivery, *, reason: str) -> bool:
        """Mark the delivery's subscription broken; True if it was not so before (then its people are told, once)."""
        ...

    async def waiting(self, workspace: WorkspaceId) -> Sequence[WaitingDelivery]:
        """Return the workspace's deliveries that only a person can send on: held or refused, oldest first, at most 100."""
        ...

    async def release(self, workspace: WorkspaceId, delivery: DeliveryId) -> bool:
        """Let a held or refused delivery be sent again: a person said so. False where the workspace has none such."""
        ...

    async def carried(self, workspace: WorkspaceId, key: str) -> tuple[Document, Part, Options] | None:
        """Return the digest of the workspace's delivery with that key, and the part of it that the delivery carries."""
        ...

    async def last(self, workspace: WorkspaceId, destination: Destination) -> tuple[Document, Receipt | None] | None:
        """Return the last digest of the destination, and where its main message stands."""
        ...


class Trail(Protocol):
    """What became of an article."""

    async def trace(self, workspace: WorkspaceId, identity: str) -> Trace | None:
        """Return the way of the article with that identity (`core.articles.identity.link_key`), as far as the workspace may see it.

        None where none of the workspace's sources ever had it, whatever others have seen.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """What somebody, by the platform's id, says of a digest: 1 is useful, -1 is not for us."""

    person: str
    value: Literal[-1, 1]


class Votes(Protocol):
    """What people said of digests."""

    async def cast(self, workspace: WorkspaceId, key: str, vote: Vote, *, now: datetime) -> tuple[int, int]:
        """Write a vote on the digest of the workspace's delivery with that key; returns how many are for it and against it.

        A person has one vote on a digest: a later one replaces it. Raises `NotFound` where the workspace has no such delivery.
        """
        ...

    async def tally(self, workspace: WorkspaceId, *, since: datetime) -> Sequence[tuple[str, int, int]]:
        """Return for each subscription's name how many votes its digests had since then, for and against."""
        ...

    async def taste(self, workspace: WorkspaceId, *, since: datetime) -> Taste:
        """Return the votes since then by outlet and by topic: a vote on a digest counts once for each that it showed."""
        ...

    async def clear(self, workspace: WorkspaceId) -> int:
        """Delete every vote on the workspace's digests; returns how many there were."""
        ...

    async def of(self, platform: str, person: str) -> Sequence[tuple[WorkspaceId, datetime, int]]:
        """Return every vote of a person on a platform, oldest first."""
        ...

    async def forget(self, platform: str, person: str) -> int:
        """Delete every vote of a person on a platform; returns how many there were."""
        ...


class Edits(Protocol):
    """Changes to messages that stand already, for posts of immediate subscriptions."""

    async def standing(self, destination: Destination, story: StoryId) -> ClaimedDelivery | None:
        """Return the sent part that showed the destination the story last, with its document; None where none stands."""
        ...

    async def add(
        self, delivery: DeliveryId, document: Document, *, story: StoryId, revision: int, now: datetime
    ) -> None:
        """Write that the part is to be drawn anew, and that its destination is shown the revision: both or nothing.

        An edit of the same part that was not made yet is replaced: the new document holds both changes.
        """
        ...

    async def claim(
        self, *, now: datetime, lease: Lease, limit: int, platforms: Sequence[str]
    ) -> Sequence[ClaimedDelivery]:
        """Claim edits that are due until the lease ends; each is its sent delivery with the document to draw."""
        ...

    async def finish(self, delivery: DeliveryId, document: Document) -> None:
        """Forget the edit, unless it was replaced meanwhile, and keep its document as the digest's."""
        ...

    async def retry(self, delivery: DeliveryId, *, at: datetime) -> None:
        """Make the edit due again then."""
        ...


class Archive(Protocol):
    """What readers look up; only what the workspace's own sources brought is ever in an answer."""

    async def quotes(
        self, workspace: WorkspaceId, speaker: str, *, since: datetime | None, limit: int, offset: int
    ) -> Sequence[Said]:
        """Return what somebody of exactly that name is quoted with, newest first."""
        ...

    async def speakers(self, workspace: WorkspaceId, typed: str, *, limit: int) -> Sequence[str]:
        """Return the names of speakers that hold what was typed, the most quoted first."""
        ...

    async def authors(self, workspace: WorkspaceId, typed: str, *, limit: int) -> Sequence[str]:
        """Return the names of authors that hold what was typed, the busiest first."""
        ...

    async def author(self, workspace: WorkspaceId, name: str) -> AuthorPage | None:
        """Return the author of exactly that name, None where nobody here ever wrote under it."""
        ...

    async def story(self, workspace: WorkspaceId, story: StoryId) -> StoryPage | None:
        """Return a story as far as the workspace may see it, None where it may see nothing of it."""
        ...

    async def said_in(self, workspace: WorkspaceId, stories: Sequence[StoryId]) -> Sequence[Said]:
        """Return everything that is quoted in some stories, story by story, named speakers first."""
        ...


class Topics(Protocol):
    """Topics of a workspace."""

    async def add(self, workspace: WorkspaceId, *, name: str, query: str, **settings: Any) -> Topic:
        """Store a new topic; raises `UserError` where the workspace has one of that name."""
        ...

    async def list(self, workspace: WorkspaceId) -> Sequence[Topic]:
        """Return the workspace's topics, by name."""
        ...

    async def save(self, topic: Topic) -> None:
        """Write every field of a topic that exists in its workspace; raises `NotFound` else."""
        ...

    async def remove(self, workspace: WorkspaceId, topic: TopicId) -> bool:
        """Delete it; False where the workspace has none of that id."""
        ...


class Blocks(Protocol):
    """What a workspace never wants to see."""

    async def add(self, workspace: WorkspaceId, *, kind: str, value: str) -> Block:
        """Store a block; one that is there already is returned."""
        ...

    async def list(self, workspace: WorkspaceId) -> Sequence[Block]:
        """Return the workspace's blocks, in the order they were made."""
        ...

    async def remove(self, workspace: WorkspaceId, block: int) -> bool:
        """Delete it; False where the workspace has none of that id."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Workspace:
    """A Discord server, a Slack team, or `local`; `settings` are the workspace's own, by name."""

    id: WorkspaceId
    name: str
    language: str | None
    state: Literal["active", "removed"]
    removed_at: datetime | None
    settings: Mapping[str, Any]


class Workspaces(Protocol):
    """Who has the bot."""

    async def ensure(self, workspace: WorkspaceId, *, name: str = "", now: datetime) -> Workspace:
        """Return the workspace, made where it is new and active again where it had been removed."""
        ...

    async def get(self, workspace: WorkspaceId) -> Workspace | None:
        """Return it, or None."""
        ...

    async def save(self, workspace: Workspace) -> None:
        """Write name, language and settings."""
        ...

    async def mark_removed(self, workspace: WorkspaceId, *, now: datetime) -> bool:
        """Stop everything of the workspace; True if it was active."""
        ...

    async def erase(self, workspace: WorkspaceId) -> None:
        """Delete every row that belongs to the workspace."""
        ...

    async def erasable(self, *, removed_before: datetime) -> Sequence[WorkspaceId]:
        """Return those that were removed before then and still have rows."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    """Who changed what, when; `before` and `after` are None where it was made or deleted."""

    at: datetime
    actor: str
    action: str
    target: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None


class Audit(Protocol):
    """The record of what admins changed."""

    async def record(self, workspace: WorkspaceId, entry: AuditEntry) -> None:
        """Append an entry; what is older than 180 days is forgotten."""
        ...

    async def last(self, workspace: WorkspaceId, count: int) -> Sequence[AuditEntry]:
        """Return the newest entries, newest first."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Undo:
    """How a change is taken back: what kind of change it was, and what was there before it."""

    kind: str
    data: Mapping[str, Any]


class Undos(Protocol):
    """Changes that can be taken back for a few minutes, also after a restart."""

    async def add(self, workspace: WorkspaceId, undo: Undo, *, now: datetime, until: datetime) -> int:
        """Remember how to take a change back until then, and return its number; what has run out is forgotten."""
        ...

    async def take(self, workspace: WorkspaceId, number: int, *, now: datetime) -> Undo | None:
        """Return it and forget it: it is taken once. None where the workspace has none of that number, or it has run out."""
        ...


class Meta(Protocol):
    """Small facts about the database itself."""

    async def get(self, key: str) -> str | None:
        """Return the value, or None."""
        ...

    async def set(self, key: str, value: str) -> None:
        """Write it."""
        ...


class Store(Protocol):
    """Everything that is remembered."""

    @property
    def feeds(self) -> Feeds:
        """Feeds and sources."""
        ...

    @property
    def secrets(self) -> FeedSecrets:
        """Secrets of feeds."""
        ...

    @property
    def articles(self) -> Articles:
        """Articles."""
        ...

    @property
    def stories(self) -> StoryBook:
        """Stories."""
        ...

    @property
    def subscriptions(self) -> Subscriptions:
        """Subscriptions."""
        ...

    @property
    def outbox(self) -> Outbox:
        """Digests and deliveries."""
        ...

    @property
    def votes(self) -> Votes:
        """Votes."""
        ...

    @property
    def archive(self) -> Archive:
        """What readers look up."""
        ...

    @property
    def trail(self) -> Trail:
        """What became of articles."""
        ...

    @property
    def edits(self) -> Edits:
        """Changes to standing messages."""
        ...

    @property
    def topics(self) -> Topics:
        """Topics."""
        ...

    @property
    def blocks(self) -> Blocks:
        """Blocks."""
        ...

    @property
    def workspaces(self) -> Workspaces:
        """Workspaces."""
        ...

    @property
    def audit(self) -> Audit:
        """Who changed what."""
        ...

    @property
    def undos(self) -> Undos:
        """Changes that can be taken back."""
        ...

    @property
    def meta(self) -> Meta:
        """Facts about the database."""
        ...


class Publisher(Protocol):
    """A platform that digests are posted to."""

    @property
    def platform(self) -> str:
        """The first word of its addresses."""
        ...

    def check(self, destination: Destination) -> None:
        """Raise `BadAddress` with the right form where the address cannot be one of this platform."""
        ...

    def split(self, document: Document, options: Options) -> tuple[Part, ...]:
        """Return the parts, each within the platform's limits by its own measure, cut between stories, nothing dropped."""
        ...

    def rules(self, destination: Destination) -> Rules:
        """Return what the platform lets us check."""
        ...

    async def publish(self, claimed: ClaimedDelivery) -> Outcome:
        """Send one part, with its key where it can be found again; never repeats by itself.

        Where `delivery.unknown_since` is set an earlier attempt may stand: the key, or a look of the publisher's own where
        the platform ignores keys (forum posts), keeps it single.
        """
        ...

    async def find(self, claimed: ClaimedDelivery) -> LookUp:
        """Look for the part in the destination's history."""
        ...


class Editor(Protocol):
    """A platform whose standing messages can be changed, for posts of immediate mode; not every publisher is one."""

    async def edit(self, claimed: ClaimedDelivery) -> Outcome:
        """Draw `claimed.document` anew over the message that `claimed.delivery.receipt` names; never posts.

        Doing it twice does no harm, so a lost answer may be repeated. A message that was deleted is `Refused` with `pauses`
        False and stays deleted.
        """
        ...


class Access(Protocol):
    """A platform that can tell beforehand whether a destination will take a digest; not every publisher is one."""

    async def missing(self, destination: Destination, *, role: str | None = None) -> Sequence[str]:
        """Return the permissions that posting there needs and the bot has not, by the names admins know; nothing where all is well.

        With `role`, what pinging it needs counts too. A destination that is not there, or that the bot cannot see, is said in
        the same way. Never raises for what it finds.
        """
        ...


class Messenger(Protocol):
    """A platform on which the bot can say something beside digests."""

    async def say(self, destination: Destination, text: str) -> bool:
        """Post a sentence of ours; it may hold foreign words, which are made harmless. False where it could not; never raises."""
        ...


class Notices(Protocol):
    """Where people are told that something is broken, once."""

    async def tell(self, workspace: WorkspaceId | None, text: str) -> None:
        """Tell the workspace's admins, or the operator where `workspace` is None; never raises."""
        ...
