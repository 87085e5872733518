"""Edit posted messages: when an article changes substantially, in channels that get news as it comes."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from digestbot.core.delivery.outcome import Refused, RetryLater, Sent, Unknown, WorkspaceGone
from digestbot.core.digests.destination import platform_of
from digestbot.pipeline import LEASE
from digestbot.pipeline.isolation import reason_of
from digestbot.pipeline.rolling import roll
from digestbot.ports import ClaimedDelivery, Clock, Editor, Lease, Store

RETRY = timedelta(seconds=30)
"""How long an edit whose answer was lost rests; making it twice does no harm."""


async def edit_due(*, store: Store, clock: Clock, editors: Mapping[str, Editor], owner: str, limit: int = 50) -> int:
    """Make the edits that are due, up to `limit` at a time; returns how many that was."""

    async def claim(room: int) -> Sequence[ClaimedDelivery]:
        now = clock.now()
        lease = Lease(owner=owner, until=now + LEASE)
        return await store.edits.claim(now=now, lease=lease, limit=room, platforms=tuple(editors))

    async def act(claimed: ClaimedDelivery) -> None:
        await _one(claimed, editors[platform_of(claimed.delivery.destination)], store, clock.now())

    return await roll(claim, act, limit=limit)


async def _one(claimed: ClaimedDelivery, editor: Editor, store: Store, now: datetime) -> None:
    try:
        outcome = await editor.edit(claimed)
    except Exception as error:  # noqa: BLE001 - whatever its words make of it
        outcome = Unknown(reason=reason_of(error))
    match outcome:
        case Sent() | Refused() | WorkspaceGone():
            # A message that was deleted, or a place that is closed, is left as it is: never a repost.
            await store.edits.finish(claimed.delivery.id, claimed.document)
        case RetryLater(delay=delay):
            await store.edits.retry(claimed.delivery.id, at=now + delay)
        case Unknown():
            await store.edits.retry(claimed.delivery.id, at=now + RETRY)
