"""Digests and their deliveries: written together, claimed under a lease, moved only as the transition table allows.

`next_at` says when a row may be claimed next: a waiting part at its `retry_at`, a claimed one as its lease ends, and nothing
if no claim may come: a part before its turn (the part before it, once sent, opens it), what is sent, held or refused.
A claim counts up `attempts`, and only the holder of the present count may record.
"""

import base64
import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, func, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.shielded import shielded
from digestbot.adapters.storage.statements import (
    DAMAGED,
    active_workspace,
    batches,
    in_turn,
    insert,
    locked,
    on_platforms,
    readable,
    to_person,
)
from digestbot.adapters.storage.tables import deliveries, digests, pings, shown, subscriptions, told
from digestbot.core.delivery.delivery import TRANSITIONS, Delivery, DeliveryId, DeliveryKey, Part, Receipt
from digestbot.core.digests.destination import Destination, WorkspaceId
from digestbot.core.digests.document import Document
from digestbot.core.digests.subscription import Subscription, SubscriptionId
from digestbot.core.digests.told import Mark
from digestbot.core.stories.stored_story import StoryId
from digestbot.errors import Conflict
from digestbot.ports import CarriedPart, ClaimedDelivery, Lease, NewDigest, WaitingDelivery

_CLAIMING = 0x64696765
"""The first number of the locks under which processes on PostgreSQL choose deliveries; the second is the destination's hash."""

LOOKED_WHOLE = timedelta(seconds=30)
"""How often a claim on PostgreSQL looks at every delivery that is due, and not only above the oldest of the last such look."""

WAITING = 100
"""Waiting deliveries that are listed at once."""

RECENT = 500
"""Marks of what a destination was told last, which come along whatever their stories."""

_main = deliveries.alias("main")


@shielded
class SqlOutbox:
    """`ports.Outbox` on a database."""

    def __init__(self, database: Database) -> None:
        """Keep the connections."""
        self._database = database
        self._floor: _Floor | None = None
        self._ahead = timedelta(0)

    async def add(self, digest: NewDigest, *, now: datetime) -> bool:
        """See `ports.Outbox`. A subscription that was removed in the meantime raises `Conflict` too."""
        async with self._database.writing(synced=True) as connection:
            await _reschedule(connection, digest)
            number = await _digest(connection, digest, now)
            if number is None:
                return False
            await connection.execute(deliveries.insert(), _rows(number, digest, now))
            await _show(connection, number, digest)
            if digest.pings:
                await connection.execute(pings.insert(), [{"digest_id": number, "person": p} for p in digest.pings])
        return True

    async def claim(
        self, *, now: datetime, lease: Lease, limit: int, platforms: Sequence[str], held: Collection[DeliveryId] = ()
    ) -> Sequence[ClaimedDelivery]:
        """See `ports.Outbox`. Where several processes share a database, since when an answer is unknown is kept by its time."""
        ahead = self._database.lease_clock.ahead(now)
        self._ahead = timedelta(0) if self._database.file else ahead
        async with self._database.writing(synced=True) as connection:
            since = await self._since(connection, now)
            await connection.execute(_lost(now, ahead, since, held))
            waiting = due(now, platforms, since=since)
            choice = await in_turn(connection, waiting, deliveries, digests.c.workspace, limit=limit)
            if since is not None:
                choice = choice.where(deliveries.c.destination.in_(await _unchosen(connection, choice)))
            rows, damaged = await readable(connection, locked(choice, deliveries), deliveries.c.id)
            await connection.execute(
                update(deliveries)
                .where(deliveries.c.id.in_(damaged))
                .values(state="refused", reason=DAMAGED, retry_at=None, next_at=None)
            )
            await connection.execute(
                update(deliveries)
                .where(deliveries.c.id.in_([r.id for r in rows]))
                .values(
                    state="sending",
                    attempts=deliveries.c.attempts + 1,
                    claimed_at=now + self._ahead,
                    next_at=lease.until + ahead,
                    lease_owner=lease.owner,
                )
            )
            mentioned = await _pings(connection, [r.digest_id for r in rows])
        return [_claimed(r, mentioned.get(r.digest_id, ()), self._ahead) for r in rows]

    async def _since(self, connection: AsyncConnection, now: datetime) -> datetime | None:
        """Return the start of the time range that a claim searches; None on SQLite, whose indexes keep no dead entries."""
        if connection.dialect.name != "postgresql":
            return None
        if self._floor is None or not now - LOOKED_WHOLE < self._floor.found_at <= now:
            oldest = (await connection.execute(select(func.min(deliveries.c.next_at)))).scalar()
            self._floor = _Floor(oldest=min(oldest or now, now), found_at=now)
        return self._floor.oldest

    async def record(self, delivery: Delivery) -> bool:
        """See `ports.Outbox`. Only a claim makes a row `sending`.

        A row that was claimed as unknown may go wherever an unknown one may: what was done about it was to look.
        """
        if delivery.state == "sending":
            return False
        before = {old for old, new in TRANSITIONS if new == delivery.state}
        allowed: ColumnElement[bool] = deliveries.c.state.in_(before)
        if "unknown" in before:
            allowed = or_(allowed, (deliveries.c.state == "sending") & deliveries.c.unknown_since.is_not(None))
        async with self._database.writing(synced=True) as connection:
            written = await connection.execute(
                update(deliveries)
                .where(deliveries.c.id == delivery.id, deliveries.c.attempts == delivery.attempts, allowed)
                .values(
                    state=delivery.state,
                    retry_at=delivery.retry_at,
                    unknown_since=delivery.unknown_since and delivery.unknown_since + self._ahead,
                    sent_at=delivery.sent_at,
                    receipt=delivery.receipt,
                    reason=delivery.reason,
                    next_at=_next_at(delivery),
                    lease_owner=None,
                )
            )
            if written.rowcount and delivery.state == "sent":
                await _open_next(connection, delivery)
        return bool(written.rowcount)

    async def breaks(self, delivery: Delivery, *, reason: str) -> bool:
        """See `ports.Outbox`."""
        theirs = select(digests.c.subscription_id).where(digests.c.id == delivery.digest).scalar_subquery()
        async with self._database.writing() as connection:
            broken = await connection.execute(
                update(subscriptions)
                .where(subscriptions.c.id == theirs, subscriptions.c.state != "broken")
                .values(state="broken", trouble=reason)
            )
        return bool(broken.rowcount)

    async def waiting(self, workspace: WorkspaceId) -> Sequence[WaitingDelivery]:
        """See `ports.Outbox`."""
        theirs = (
            select(deliveries, digests.c.document, digests.c.subscription_id)
            .join(digests, digests.c.id == deliveries.c.digest_id)
            .where(
                digests.c.workspace == workspace,
                deliveries.c.state.in_(("held", "refused")),
                ~to_person(deliveries.c.destination),
            )
            .order_by(deliveries.c.id)
            .limit(WAITING)
        )
        async with self._database.reading() as connection:
            rows = (await connection.execute(theirs)).all()
        return [
            WaitingDelivery(
                id=DeliveryId(row.id),
                subscription=None if row.subscription_id is None else SubscriptionId(row.subscription_id),
                destination=Destination(row.destination),
                title=row.document.title,
                state=row.state,
                reason=row.reason or "",
                created_at=row.created_at,
            )
            for row in rows
        ]

    async def release(self, workspace: WorkspaceId, delivery: DeliveryId) -> bool:
        """See `ports.Outbox`. It is due at once and sent without looking for it first: the person who released it has looked."""
        theirs = select(digests.c.id).where(digests.c.workspace == workspace)
        self._floor = None
        async with self._database.writing() as connection:
            released = await connection.execute(
                update(deliveries)
                .where(
                    deliveries.c.id == delivery,
                    deliveries.c.state.in_(("held", "refused")),
                    deliveries.c.digest_id.in_(theirs),
                )
                .values(
                    state="pending",
                    unknown_since=None,
                    reason=None,
                    retry_at=deliveries.c.created_at,
                    next_at=deliveries.c.created_at,
                )
            )
        return bool(released.rowcount)

    async def carried(self, workspace: WorkspaceId, key: str) -> CarriedPart | None:
        """See `ports.Outbox`."""
        named = (
            select(digests.c.destination, digests.c.document, digests.c.options, deliveries.c.part)
            .join(deliveries, deliveries.c.digest_id == digests.c.id)
            .where(deliveries.c.key == key, digests.c.workspace == workspace)
        )
        async with self._database.reading() as connection:
            row = (await connection.execute(named)).first()
        if row is None or (row.part.stories and not row.document.stories):
            return None
        return CarriedPart(
            destination=Destination(row.destination), document=row.document, part=row.part, options=row.options
        )

    async def told(
        self, destination: Destination, *, stories: Sequence[StoryId] = (), wordings: Sequence[int] = ()
    ) -> Sequence[Mark]:
        """See `ports.Outbox`."""
        there = select(told.c.wording, told.c.terms).where(told.c.destination == destination)
        latest = there.order_by(told.c.digest_id.desc()).limit(RECENT) if stories else None
        async with self._database.reading() as connection:
            rows = list(await connection.execute(latest)) if latest is not None else []
            for column, wanted in ((told.c.story_id, stories), (told.c.wording, wordings)):
                for some in batches(wanted):
                    rows += await connection.execute(there.where(column.in_(some)))
        return [Mark(wording=wording, terms=terms) for wording, terms in {r.wording: r.terms for r in rows}.items()]

    async def last(self, workspace: WorkspaceId, destination: Destination) -> tuple[Document, Receipt | None] | None:
        """See `ports.Outbox`."""
        newest = (
            select(digests.c.document, _main.c.receipt)
            .join(_main, (_main.c.digest_id == digests.c.id) & (_main.c.number == 0))
            .where(digests.c.workspace == workspace, digests.c.destination == destination)
            .order_by(digests.c.id.desc())
            .limit(1)
        )
        async with self._database.reading() as connection:
            row = (await connection.execute(newest)).first()
        return None if row is None else (row.document, row.receipt)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Floor:
    """The earliest `next_at` that there was at a moment.

    PostgreSQL keeps the index entries of rows that have moved on until the oldest transaction ends, and walks over them in every
    search that begins before them. A search that begins here passes few; what is written below it, by a clock that is
    slow, waits for the next look at everything.
    """

    oldest: datetime
    found_at: datetime


def due(now: datetime, platforms: Sequence[str], *, since: datetime | None = None) -> Select[Any]:
    """Return the query for the deliveries to claim: of each destination that is not being served, the oldest that is due.

    With `since` only what has been due from then on is looked at.
    """
    busy = deliveries.alias("busy")
    waiting = _reached(now, since)
    first = (
        select(func.min(deliveries.c.id))
        .join(digests, digests.c.id == deliveries.c.digest_id)
        .where(
            waiting,
            active_workspace(digests.c.workspace),
            on_platforms(deliveries.c.destination, platforms),
            ~select(busy.c.id)
            .where(busy.c.destination == deliveries.c.destination, busy.c.state == "sending")
            .exists(),
        )
        .group_by(deliveries.c.destination)
    )
    return (
        select(deliveries, digests.c.document, digests.c.options, digests.c.workspace, _main.c.receipt.label("main"))
        .join(digests, digests.c.id == deliveries.c.digest_id)
        .join(_main, (_main.c.digest_id == deliveries.c.digest_id) & (_main.c.number == 0))
        .where(deliveries.c.id.in_(first), waiting)
        .order_by(deliveries.c.id)
    )


def delivery_key(digest: NewDigest, part: Part) -> DeliveryKey:
    """Return the key that a message carries: 24 characters of a-z and 2-7.

    It is a hash of the message's content and destination: a digest that is made again, because its transaction was lost, gets
    the same key. Row numbers alone would not do, since a restored database assigns them a second time.
    """
    revisions = dict(digest.shown)
    cards = [digest.document.stories[number] for number in part.stories if number < len(digest.document.stories)]
    if cards and all(card.story in revisions for card in cards):
        what = "\n".join(f"{card.story} {revisions[StoryId(card.story)]} {card.link}" for card in cards)
    else:
        what = f"{digest.due_at.timestamp():.6f}"
    name = f"{digest.subscription.id}/{digest.subscription.destination}/{part.number}/{what}"
    short = hashlib.blake2b(name.encode("utf-8", "replace"), digest_size=15).digest()
    return DeliveryKey(base64.b32encode(short).decode("ascii").lower())


def _reached(now: datetime, since: datetime | None) -> ColumnElement[bool]:
    """Say that a delivery's time has come, and not before `since`."""
    come = deliveries.c.next_at <= now
    return come if since is None else come & (deliveries.c.next_at >= since)


async def _unchosen(connection: AsyncConnection, choice: Select[Any]) -> Sequence[str]:
    """Return the destinations among those of the choice that no other process on PostgreSQL is choosing for at this moment.

    They are locked until the end of the transaction. A query that begins after this one sees what others were given before.
    """
    first = choice.with_only_columns(deliveries.c.destination).subquery()
    locks = func.pg_try_advisory_xact_lock(_CLAIMING, func.hashtext(first.c.destination))
    return (await connection.execute(select(first.c.destination).where(locks))).scalars().all()


def _lost(now: datetime, ahead: timedelta, since: datetime | None, held: Collection[DeliveryId]) -> Any:
    """Return the statement that makes unknown what a dead process left in `sending`: its answer never came.

    A lease runs by the leases' time, `ahead` of the caller's; what the caller itself still `held` is not lost.
    Only what is being sent has an owner. Asked for its state, PostgreSQL may walk through all that was ever sent, by the index of that.
    """
    return (
        update(deliveries)
        .where(deliveries.c.lease_owner.is_not(None), _reached(now + ahead, since), deliveries.c.id.not_in(list(held)))
        .values(
            state="unknown",
            unknown_since=func.coalesce(deliveries.c.unknown_since, deliveries.c.claimed_at),
            retry_at=now,
            next_at=now,
            lease_owner=None,
        )
    )


async def _reschedule(connection: AsyncConnection, digest: NewDigest) -> None:
    subscription: Subscription = digest.subscription
    kept = await connection.execute(
        update(subscriptions)
        .where(subscriptions.c.id == subscription.id, subscriptions.c.workspace == subscription.workspace)
        .values(next_at=digest.next_at, last_at=digest.due_at, attempts=0, lease_owner=None, lease_until=None)
    )
    if not kept.rowcount:
        raise Conflict("This subscription was removed meanwhile; its digest is not sent.")


async def _digest(connection: AsyncConnection, digest: NewDigest, now: datetime) -> int | None:
    made = insert(connection, digests).values(
        workspace=digest.subscription.workspace,
        subscription_id=digest.subscription.id,
        destination=digest.subscription.destination,
        due_at=digest.due_at,
        document=digest.document,
        options=digest.subscription.options,
        created_at=now,
    )
    number: int | None = (await connection.execute(made.on_conflict_do_nothing().returning(digests.c.id))).scalar()
    return number


def _rows(number: int, digest: NewDigest, now: datetime) -> list[dict[str, Any]]:
    destination = digest.subscription.destination
    return [
        {
            "key": delivery_key(digest, part),
            "digest_id": number,
            "number": part.number,
            "destination": destination,
            "part": part,
            "state": "pending",
            "attempts": 0,
            "created_at": now,
            "retry_at": now,
            "next_at": now if part.number == 0 else None,
        }
        for part in digest.parts
    ]


async def _show(connection: AsyncConnection, number: int, digest: NewDigest) -> None:
    """Write what the channel is shown; what it was shown meanwhile stops the digest."""
    where = {"destination": digest.subscription.destination, "digest_id": number}
    stories = [{**where, "story_id": story, "revision": revision} for story, revision in digest.shown]
    try:
        if stories:
            await connection.execute(shown.insert(), stories)
        if digest.told:
            await connection.execute(told.insert(), told_rows(where, digest.told))
    except IntegrityError as error:
        raise Conflict("The channel was shown one of these stories meanwhile; the digest is composed again.") from error


def told_rows(where: Mapping[str, Any], marks: Sequence[tuple[StoryId, Mark]]) -> list[dict[str, Any]]:
    """Return the rows for marks of what is told there."""
    return [{**where, "story_id": story, "wording": one.wording, "terms": one.terms} for story, one in marks]


async def _open_next(connection: AsyncConnection, delivery: Delivery) -> None:
    await connection.execute(
        update(deliveries)
        .where(
            deliveries.c.digest_id == delivery.digest,
            deliveries.c.number == delivery.part.number + 1,
            deliveries.c.state == "pending",
        )
        .values(next_at=delivery.sent_at or deliveries.c.retry_at)
    )


def _next_at(delivery: Delivery) -> datetime | None:
    return (delivery.retry_at or delivery.created_at) if delivery.state in ("pending", "unknown") else None


async def _pings(connection: AsyncConnection, digest: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Return whom each of the digests mentions."""
    found: dict[int, tuple[str, ...]] = {}
    theirs = select(pings).where(pings.c.digest_id.in_(digest)).order_by(pings.c.person)
    for row in await connection.execute(theirs) if digest else ():
        found[row.digest_id] = (*found.get(row.digest_id, ()), row.person)
    return found


def _claimed(row: Row[Any], people: tuple[str, ...], ahead: timedelta) -> ClaimedDelivery:
    """Return the claim of a row as it was before the claim, with the caller's time, which the leases' is ahead of."""
    return ClaimedDelivery(
        delivery=Delivery(
            id=DeliveryId(row.id),
            key=DeliveryKey(row.key),
            digest=row.digest_id,
            destination=Destination(row.destination),
            part=row.part,
            state="sending",
            attempts=row.attempts + 1,
            created_at=row.created_at,
            retry_at=row.retry_at,
            unknown_since=row.unknown_since and row.unknown_since - ahead,
            sent_at=row.sent_at,
            receipt=row.receipt,
            reason=row.reason,
        ),
        document=row.document,
        options=replace(row.options, people=people),
        workspace=WorkspaceId(row.workspace),
        main=row.main,
    )
