"""Send what is in the outbox: claim, look or send, decide, record."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from digestbot.core.delivery.decide import after_look, after_send, after_wait, next_step
from digestbot.core.delivery.delivery import Delivery, DeliveryId
from digestbot.core.delivery.outcome import (
    LookUp,
    Outcome,
    Refused,
    RetryLater,
    Sent,
    Unknown,
    Unreadable,
    WorkspaceGone,
)
from digestbot.core.digests.destination import LOCAL, person_of, platform_of
from digestbot.pipeline import LEASE
from digestbot.pipeline.isolation import reason_of
from digestbot.pipeline.rolling import roll
from digestbot.ports import ClaimedDelivery, Clock, Lease, NoticeMessage, Notices, Publisher, Store

HOPELESS = 10
"""Attempts after which a message that cannot be sent is refused; its workspace's status shows it."""
MARGIN = timedelta(minutes=1)
"""The unused end of a lease: an attempt that begins before it, with all its time-outs, ends within the lease."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubts:
    """After a start that followed no orderly end, what was sent may be forgotten: until then each message is looked for first."""

    until: datetime
    settled: set[DeliveryId] = field(default_factory=set)

    def about(self, delivery: Delivery, now: datetime) -> bool:
        """Return whether to look for the delivery before sending it."""
        return now < self.until and delivery.unknown_since is None and delivery.id not in self.settled


FORGOTTEN = timedelta(hours=1)
"""How long a lost transaction may have come before the delivery's own row: so far back a doubted message is looked for."""


async def deliver_due(
    *,
    store: Store,
    clock: Clock,
    publishers: Mapping[str, Publisher],
    notices: Notices,
    owner: str,
    doubts: Doubts | None = None,
    limit: int = 100,
) -> int:
    """Act on due deliveries, one per destination and up to `limit` at a time; returns their number.

    A slow destination does not delay the others: deliveries that become due meanwhile are sent beside it. An error of the
    database is raised when the others are done; that row is claimed again after its lease, like one whose answer was lost.
    """
    loop = asyncio.get_running_loop()
    held: set[DeliveryId] = set()

    async def claim(room: int) -> Sequence[tuple[ClaimedDelivery, float]]:
        late, now = loop.time() + (LEASE - MARGIN).total_seconds(), clock.now()
        lease = Lease(owner=owner, until=now + LEASE)
        found = await store.outbox.claim(now=now, lease=lease, limit=room, platforms=tuple(publishers), held=held)
        held.update(one.delivery.id for one in found)
        return [(one, late) for one in found]

    async def act(work: tuple[ClaimedDelivery, float]) -> None:
        try:
            await sent(*work)
        finally:
            held.discard(work[0].delivery.id)

    async def sent(claimed: ClaimedDelivery, late: float) -> None:
        if loop.time() >= late:
            return  # the machine was suspended: another process may have claimed it, and looks before it sends anything
        publisher = publishers[_platform(claimed)]
        if doubts is not None and doubts.about(claimed.delivery, clock.now()):
            if await _stands(claimed, store=store, clock=clock, publisher=publisher):
                return
            doubts.settled.add(claimed.delivery.id)
        await _one(claimed, store=store, clock=clock, notices=notices, publisher=publisher)

    return await roll(claim, act, limit=limit)


def _platform(claimed: ClaimedDelivery) -> str:
    return platform_of(claimed.delivery.destination)


def _to_person(claimed: ClaimedDelivery) -> bool:
    """Return whether it goes to a person's direct messages, which no one else is told about."""
    return person_of(claimed.delivery.destination) is not None


async def _one(claimed: ClaimedDelivery, *, store: Store, clock: Clock, notices: Notices, publisher: Publisher) -> None:
    rules = publisher.rules(claimed.delivery.destination)
    now = clock.now()
    outcome: Outcome | LookUp | None = None
    match next_step(claimed.delivery, rules, now):
        case "send":
            outcome = await _published(claimed, publisher)
            after = after_send(claimed.delivery, outcome, rules=rules, now=clock.now())
        case "look":
            outcome = await _found(claimed, publisher)
            after = after_look(claimed.delivery, outcome, now=clock.now())
        case "wait":
            after = after_wait(claimed.delivery, rules, now)
    await store.outbox.record(after)
    if after.state == "held":
        await _held(claimed, after.reason or "", notices=notices)
    elif isinstance(outcome, Refused) and outcome.pauses:
        await _broken(claimed, after, outcome.reason, store=store, notices=notices)
    elif isinstance(outcome, WorkspaceGone) and claimed.workspace == LOCAL:
        # The shell's own workspace posts to servers of others and does not end with them.
        await _broken(claimed, after, outcome.reason, store=store, notices=notices)
    elif isinstance(outcome, WorkspaceGone):
        await _gone(claimed, outcome.reason, store=store, notices=notices, now=clock.now())


async def _stands(claimed: ClaimedDelivery, *, store: Store, clock: Clock, publisher: Publisher) -> bool:
    """Look for a message that may have been sent although its outcome was lost; True if nothing has to be sent now."""
    earlier = replace(claimed.delivery, created_at=claimed.delivery.created_at - FORGOTTEN)
    found = await _found(replace(claimed, delivery=earlier), publisher)
    if isinstance(found, Sent):
        await store.outbox.record(after_look(claimed.delivery, found, now=clock.now()))
        return True
    if isinstance(found, RetryLater):
        later = replace(claimed.delivery, state="pending", retry_at=clock.now() + found.delay, reason=found.reason)
        await store.outbox.record(later)
        return True
    return False


async def _published(claimed: ClaimedDelivery, publisher: Publisher) -> Outcome:
    """Send; a surprise leaves open whether anything arrived, and one that comes back at every try ends it."""
    try:
        return await publisher.publish(claimed)
    except Exception as error:  # noqa: BLE001 - whatever its words make of it
        reason = reason_of(error)
    return Unknown(reason=reason) if claimed.delivery.attempts < HOPELESS else Refused(reason=reason, pauses=False)


async def _found(claimed: ClaimedDelivery, publisher: Publisher) -> LookUp:
    try:
        return await publisher.find(claimed)
    except Exception as error:  # noqa: BLE001 - the same
        return Unreadable(reason=reason_of(error))


async def _broken(claimed: ClaimedDelivery, after: Delivery, reason: str, *, store: Store, notices: Notices) -> None:
    """Pause the subscription and tell its people once, in words that say what to do; `/follow list` tells a follower."""
    if await store.outbox.breaks(after, reason=reason) and not _to_person(claimed):
        await notices.tell(claimed.workspace, _telling("broken", claimed, reason))


async def _held(claimed: ClaimedDelivery, reason: str, *, notices: Notices) -> None:
    """Ask the workspace's people whether a message was posted, which only they can see. A row is held once, so they are told once."""
    if _to_person(claimed):
        return
    await notices.tell(claimed.workspace, _telling("held", claimed, reason))


def _telling(code: str, claimed: ClaimedDelivery, reason: str) -> NoticeMessage:
    facts = {"title": claimed.document.title, "place": claimed.delivery.destination, "reason": reason}
    return NoticeMessage(code=code, facts=facts)


async def _gone(claimed: ClaimedDelivery, reason: str, *, store: Store, notices: Notices, now: datetime) -> None:
    """Stop the workspace at once; it is erased after 30 days."""
    if await store.workspaces.mark_removed(claimed.workspace, now=now):
        await notices.alert(NoticeMessage(code="closed", facts={"workspace": claimed.workspace, "reason": reason}))
