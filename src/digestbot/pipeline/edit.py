"""Change messages that stand already: an article that really changed, in a channel that gets news as it comes."""

import asyncio
from collections.abc import Mapping
from datetime import datetime, timedelta

from digestbot.core.delivery.outcome import Refused, RetryLater, Sent, Unknown, WorkspaceGone
from digestbot.core.digests.destination import platform_of
from digestbot.pipeline import LEASE
from digestbot.ports import ClaimedDelivery, Clock, Editor, Lease, Store

RETRY = timedelta(seconds=30)
"""How long an edit whose answer was lost rests; making it twice does no harm."""


async def edit_due(*, store: Store, clock: Clock, editors: Mapping[str, Editor], owner: str, limit: int = 50) -> int:
    """Make up to `limit` due edits; returns how many were due."""
    now = clock.now()
    claimed = await store.edits.claim(
        now=now, lease=Lease(owner=owner, until=now + LEASE), limit=limit, platforms=tuple(editors)
    )
    await asyncio.gather(*(_one(c, editors[platform_of(c.delivery.destination)], store, now) for c in claimed))
    return len(claimed)


async def _one(claimed: ClaimedDelivery, editor: Editor, store: Store, now: datetime) -> None:
    match await editor.edit(claimed):
        case Sent() | Refused() | WorkspaceGone():
            # A message that was deleted, or a place that is closed, is left as it is: never a repost.
            await store.edits.finish(claimed.delivery.id, claimed.document)
        case RetryLater(delay=delay):
            await store.edits.retry(claimed.delivery.id, at=now + delay)
        case Unknown():
            await store.edits.retry(claimed.delivery.id, at=now + RETRY)
