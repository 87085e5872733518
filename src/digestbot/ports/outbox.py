"""What is remembered of digests on their way: subscriptions, the outbox, edits, votes."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from digestbot.core.delivery.delivery import Delivery, DeliveryId, Part, Receipt
from digestbot.core.digests.destination import Destination, WorkspaceId
from digestbot.core.digests.document import Document
from digestbot.core.digests.rank import Preferences
from digestbot.core.digests.subscription import Options, Schedule, Subscription, SubscriptionId
from digestbot.core.digests.told import Mark
from digestbot.core.feeds.stored_feed import FeedId
from digestbot.core.stories.stored_story import StoryId
from digestbot.ports.lease import Lease


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
        """Store a new subscription; raises `UserError` if the workspace has one of that name."""
        ...

    async def list(self, workspace: WorkspaceId) -> Sequence[Subscription]:
        """Return the workspace's subscriptions to channels, by name."""
        ...

    async def personal(self, platform: str, person: str) -> Sequence[Subscription]:
        """Return what brings someone what they follow, in all workspaces of a platform, to their direct messages."""
        ...

    async def save(self, subscription: Subscription) -> None:
        """Write every field of a subscription; raises `NotFound` if its workspace has none of that id."""
        ...

    async def remove(self, workspace: WorkspaceId, subscription: SubscriptionId) -> bool:
        """Delete it and its unsent deliveries; False if the workspace has none of that id."""
        ...

    async def claim_due(
        self, *, now: datetime, lease: Lease, limit: int, platforms: Sequence[str]
    ) -> Sequence[Subscription]:
        """Claim active subscriptions of active workspaces with `next_at` <= now, longest due first.

        Only those whose destination is on one of the platforms (the address's first word): the others stay due. A row that cannot
        be read is broken, and the others are claimed.
        """
        ...

    async def retry(self, subscription: SubscriptionId, *, at: datetime) -> None:
        """Give the claim back after a surprise, to be claimed again not before `at`; the attempt counts."""
        ...

    async def put_aside(self, subscription: SubscriptionId, *, reason: str) -> None:
        """Break the subscription: no digest could be made of it, for that reason."""
        ...

    async def reschedule(self, subscription: SubscriptionId, *, next_at: datetime) -> None:
        """Set the next run without a digest (a quiet day) and give the lease back."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDigest:
    """A composed digest with its parts; `shown` are the (story, revision) pairs that its destination will have seen.

    `told` are the marks of its sentences, each with its story. `pings` are the people whom it mentions.
    """

    subscription: Subscription
    due_at: datetime
    next_at: datetime
    document: Document
    parts: tuple[Part, ...]
    shown: tuple[tuple[StoryId, int], ...]
    told: tuple[tuple[StoryId, Mark], ...] = ()
    pings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimedDelivery:
    """A delivery to act on, with everything needed to do so; `main` is the receipt of part 0 if that was posted."""

    delivery: Delivery
    document: Document
    options: Options
    workspace: WorkspaceId
    main: Receipt | None


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingDelivery:
    """A message that waits for a person's decision; `subscription` is None if it was removed since."""

    id: DeliveryId
    subscription: SubscriptionId | None
    destination: Destination
    title: str
    state: Literal["held", "refused"]
    reason: str
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedPart:
    """What one message of a digest carries: the whole document, the part of it that is in this message, and where it went."""

    destination: Destination
    document: Document
    part: Part
    options: Options


class Outbox(Protocol):
    """Digests and their deliveries."""

    async def add(self, digest: NewDigest, *, now: datetime) -> bool:
        """Write digest, deliveries, shown stories and sentences and reschedule the subscription, all or nothing.

        False, and nothing is written, where a digest for (subscription, due_at) exists. A story that its destination was
        shown meanwhile at that revision, and a sentence, raise `Conflict`: compose again; so does a subscription that was removed.
        """
        ...

    async def claim(
        self, *, now: datetime, lease: Lease, limit: int, platforms: Sequence[str], held: Collection[DeliveryId] = ()
    ) -> Sequence[ClaimedDelivery]:
        """Claim deliveries to those platforms that are due: pending or unknown with `retry_at` <= now, or left in `sending` by a dead process.

        Part n only when part n-1 of its digest is sent, at most one delivery a destination, oldest first. Each is returned in
                state `sending`; `unknown_since` is set if the answer to an earlier attempt was lost. What the caller still has `held`
        is not taken back, whatever became of its lease.
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
        """Let a held or refused delivery be sent again, as a person decided. False if the workspace has no such delivery."""
        ...

    async def carried(self, workspace: WorkspaceId, key: str) -> CarriedPart | None:
        """Return what the workspace's delivery with that key carries."""
        ...

    async def told(
        self, destination: Destination, *, stories: Sequence[StoryId] = (), wordings: Sequence[int] = ()
    ) -> Sequence[Mark]:
        """Return the marks of what a destination was told: in these stories and lately in any, and all with one of these wordings."""
        ...

    async def last(self, workspace: WorkspaceId, destination: Destination) -> tuple[Document, Receipt | None] | None:
        """Return the last digest of the destination, and the receipt of its main message."""
        ...


class Edits(Protocol):
    """Edits of posted messages, for immediate subscriptions."""

    async def standing(self, destination: Destination, story: StoryId) -> ClaimedDelivery | None:
        """Return the last sent part that showed the story in the destination, with its document; None if there is none."""
        ...

    async def add(
        self,
        delivery: DeliveryId,
        document: Document,
        *,
        story: StoryId,
        revision: int,
        now: datetime,
        told: Sequence[Mark] = (),
    ) -> None:
        """Write that the part is to be drawn anew, and that its destination is shown the revision and told that: all or nothing.

        An edit of the same part that was not made yet is replaced: the new document holds both changes.
        """
        ...

    async def claim(
        self, *, now: datetime, lease: Lease, limit: int, platforms: Sequence[str]
    ) -> Sequence[ClaimedDelivery]:
        """Claim edits that are due until the lease ends; each is its sent delivery with the document to draw."""
        ...

    async def finish(self, delivery: DeliveryId, document: Document) -> None:
        """Delete the edit, unless it was replaced in the meantime, and store its document as the digest's."""
        ...

    async def retry(self, delivery: DeliveryId, *, at: datetime) -> None:
        """Make the edit due again then."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """What someone, by the platform's id, says of a digest: 1 is useful, -1 is not for us."""

    person: str
    value: Literal[-1, 1]


class Votes(Protocol):
    """What people said of digests."""

    async def cast(self, workspace: WorkspaceId, key: str, vote: Vote, *, now: datetime) -> tuple[int, int]:
        """Write a vote on the digest of the workspace's delivery with that key; returns how many are for it and against it.

        A person has one vote on a digest: a later one replaces it. Raises `NotFound` if the workspace has no such delivery.
        """
        ...

    async def tally(self, workspace: WorkspaceId, *, since: datetime) -> Sequence[tuple[str, int, int]]:
        """Return for each subscription's name how many votes its digests had since then, for and against."""
        ...

    async def preferences(self, workspace: WorkspaceId, *, since: datetime) -> Preferences:
        """Return the votes since then by outlet and by topic: a vote on a digest counts once for each that it showed."""
        ...

    async def clear(self, workspace: WorkspaceId) -> int:
        """Delete every vote on the workspace's digests; returns how many there were."""
        ...
