"""Send what is in the outbox: claim, look or send, decide, record."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from digestbot.core.delivery.decide import after_look, after_send, next_step
from digestbot.core.delivery.delivery import Delivery
from digestbot.core.delivery.outcome import LookUp, Outcome, Refused, WorkspaceGone
from digestbot.core.digests.destination import LOCAL, platform_of
from digestbot.pipeline import LEASE
from digestbot.ports import ClaimedDelivery, Clock, Lease, Notices, Publisher, Store


async def deliver_due(
    *,
    store: Store,
    clock: Clock,
    publishers: Mapping[str, Publisher],
    notices: Notices,
    owner: str,
    limit: int = 100,
) -> int:
    """Act on up to `limit` due deliveries, one a destination at a time; returns how many were due."""
    now = clock.now()
    lease = Lease(owner=owner, until=now + LEASE)
    claimed = await store.outbox.claim(now=now, lease=lease, limit=limit, platforms=tuple(publishers))
    await asyncio.gather(
        *(
            _one(
                c, store=store, clock=clock, notices=notices, publisher=publishers[platform_of(c.delivery.destination)]
            )
            for c in claimed
        )
    )
    return len(claimed)


async def _one(claimed: ClaimedDelivery, *, store: Store, clock: Clock, notices: Notices, publisher: Publisher) -> None:
    rules = publisher.rules(claimed.delivery.destination)
    now = clock.now()
    outcome: Outcome | LookUp | None = None
    match next_step(claimed.delivery, rules, now):
        case "send":
            outcome = await publisher.publish(claimed)
            after = after_send(claimed.delivery, outcome, rules=rules, now=clock.now())
        case "look":
            outcome = await publisher.find(claimed)
            after = after_look(claimed.delivery, outcome, now=clock.now())
        case "wait":
            since = claimed.delivery.unknown_since or now
            after = replace(claimed.delivery, state="unknown", retry_at=since + rules.look_after)
    await store.outbox.record(after)
    if isinstance(outcome, Refused) and outcome.pauses:
        await _broken(claimed, after, outcome.reason, store=store, notices=notices)
    elif isinstance(outcome, WorkspaceGone) and claimed.workspace == LOCAL:
        # The shell's own workspace posts to servers of others and does not end with them.
        await _broken(claimed, after, outcome.reason, store=store, notices=notices)
    elif isinstance(outcome, WorkspaceGone):
        await _gone(claimed, outcome.reason, store=store, notices=notices, now=clock.now())


async def _broken(claimed: ClaimedDelivery, after: Delivery, reason: str, *, store: Store, notices: Notices) -> None:
    """Pause the subscription and tell its people once, in words that say what to do."""
    if await store.outbox.breaks(after, reason=reason):
        await notices.tell(
            claimed.workspace,
            f"“{claimed.document.title}” can't be posted to {claimed.delivery.destination}: {reason} "
            f"It is paused; put that right, then resume it.",
        )


async def _gone(claimed: ClaimedDelivery, reason: str, *, store: Store, notices: Notices, now: datetime) -> None:
    """Stop the workspace at once; it is erased after 30 days."""
    if await store.workspaces.mark_removed(claimed.workspace, now=now):
        await notices.tell(None, f"{claimed.workspace} is closed to the bot: {reason} Nothing is sent there any more.")
