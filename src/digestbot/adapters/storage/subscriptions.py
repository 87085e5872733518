"""Subscriptions of a workspace."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, delete, select, update
from sqlalchemy.exc import IntegrityError

from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.shielded import shielded
from digestbot.adapters.storage.statements import (
    DAMAGED,
    active_workspace,
    counted,
    ensure_workspace,
    free,
    in_turn,
    insert,
    locked,
    of_person,
    on_platforms,
    readable,
    take,
    to_person,
)
from digestbot.adapters.storage.tables import deliveries, digests, subscriptions
from digestbot.core.digests.destination import Destination, WorkspaceId, person_of
from digestbot.core.digests.quotas import Quotas
from digestbot.core.digests.subscription import Options, Schedule, Subscription, SubscriptionId
from digestbot.core.feeds.stored_feed import FeedId
from digestbot.errors import NotFound, UserError
from digestbot.ports.lease import Lease


@shielded
class SqlSubscriptions:
    """`ports.Subscriptions` on a database."""

    def __init__(self, database: Database, quotas: Quotas) -> None:
        """Keep the connections, and how much a workspace may hold."""
        self._database = database
        self._quotas = quotas

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
        """See `ports.Subscriptions`."""
        async with self._database.writing() as connection:
            await ensure_workspace(connection, workspace, now)
            personal = person_of(destination) is not None
            same = subscriptions.c.destination == destination if personal else ~to_person(subscriptions.c.destination)
            theirs, one = (subscriptions.c.workspace == workspace) & same, subscriptions.c.name == name
            self._quotas.check("schedules", await counted(connection, workspace, theirs, one))
            added = insert(connection, subscriptions).values(
                workspace=workspace,
                name=name,
                destination=destination,
                feeds=tuple(feeds),
                topics=tuple(topics),
                schedule=schedule,
                options=options,
                state="active",
                created_at=now,
                next_at=next_at,
            )
            row = (await connection.execute(added.on_conflict_do_nothing().returning(subscriptions))).first()
        if row is None:
            raise _name_taken(name)
        return subscription(row)

    async def list(self, workspace: WorkspaceId) -> Sequence[Subscription]:
        """See `ports.Subscriptions`."""
        theirs = select(subscriptions).where(
            subscriptions.c.workspace == workspace, ~to_person(subscriptions.c.destination)
        )
        async with self._database.reading() as connection:
            rows, _damaged = await readable(connection, theirs, subscriptions.c.id)
            found = [subscription(r) for r in rows]
        return sorted(found, key=lambda s: (s.name.casefold(), s.id))

    async def personal(self, platform: str, person: str) -> Sequence[Subscription]:
        """See `ports.Subscriptions`."""
        mine = select(subscriptions).where(of_person(subscriptions.c.destination, platform, person))
        async with self._database.reading() as connection:
            return [subscription(r) for r in await connection.execute(mine.order_by(subscriptions.c.id))]

    async def save(self, subscription: Subscription) -> None:
        """See `ports.Subscriptions`. Raises `UserError` if the workspace has another one of that name."""
        written = (
            update(subscriptions)
            .where(subscriptions.c.id == subscription.id, subscriptions.c.workspace == subscription.workspace)
            .values(
                name=subscription.name,
                destination=subscription.destination,
                feeds=subscription.feeds,
                topics=subscription.topics,
                schedule=subscription.schedule,
                options=subscription.options,
                state=subscription.state,
                trouble=subscription.trouble,
                created_at=subscription.created_at,
                next_at=subscription.next_at,
                last_at=subscription.last_at,
            )
        )
        async with self._database.writing() as connection:
            try:
                saved = await connection.execute(written)
            except IntegrityError as error:
                raise _name_taken(subscription.name) from error
        if not saved.rowcount:
            raise NotFound("no-schedule")

    async def remove(self, workspace: WorkspaceId, subscription: SubscriptionId) -> bool:
        """See `ports.Subscriptions`. What was not sent is not counted as shown either."""
        here = (subscriptions.c.id == subscription, subscriptions.c.workspace == workspace)
        unsent = select(digests.c.id).where(
            digests.c.subscription_id == subscription,
            ~select(deliveries.c.id).where(deliveries.c.digest_id == digests.c.id).exists(),
        )
        async with self._database.writing() as connection:
            if (await connection.execute(select(subscriptions.c.id).where(*here))).first() is None:
                return False
            theirs = select(digests.c.id).where(digests.c.subscription_id == subscription)
            await connection.execute(
                delete(deliveries).where(deliveries.c.digest_id.in_(theirs), deliveries.c.state != "sent")
            )
            await connection.execute(delete(digests).where(digests.c.id.in_(unsent)))
            await connection.execute(delete(subscriptions).where(*here))
        return True

    async def claim_due(
        self, *, now: datetime, lease: Lease, limit: int, platforms: Sequence[str]
    ) -> Sequence[Subscription]:
        """See `ports.Subscriptions`."""
        ahead = self._database.lease_clock.ahead(now)
        async with self._database.writing() as connection:
            fair = await in_turn(
                connection, due(now, now + ahead, platforms), subscriptions, subscriptions.c.workspace, limit=limit
            )
            claimed = locked(fair, subscriptions)
            rows, damaged = await readable(connection, claimed, subscriptions.c.id)
            await take(connection, subscriptions, [r.id for r in rows], self._database.lease_clock.lease(lease, now))
            await connection.execute(
                update(subscriptions)
                .where(subscriptions.c.id.in_([r.id for r in rows]))
                .values(attempts=subscriptions.c.attempts + 1)
            )
            await connection.execute(
                update(subscriptions).where(subscriptions.c.id.in_(damaged)).values(state="broken", trouble=DAMAGED)
            )
        return [subscription(r, attempts=r.attempts + 1) for r in rows]

    async def reschedule(self, subscription: SubscriptionId, *, next_at: datetime) -> None:
        """See `ports.Subscriptions`."""
        async with self._database.writing() as connection:
            await connection.execute(
                update(subscriptions)
                .where(subscriptions.c.id == subscription)
                .values(next_at=next_at, attempts=0, lease_owner=None, lease_until=None)
            )

    async def retry(self, subscription: SubscriptionId, *, at: datetime) -> None:
        """See `ports.Subscriptions`."""
        async with self._database.writing() as connection:
            await connection.execute(
                update(subscriptions)
                .where(subscriptions.c.id == subscription)
                .values(next_at=at, lease_owner=None, lease_until=None)
            )

    async def put_aside(self, subscription: SubscriptionId, *, reason: str) -> None:
        """See `ports.Subscriptions`."""
        async with self._database.writing() as connection:
            await connection.execute(
                update(subscriptions)
                .where(subscriptions.c.id == subscription)
                .values(state="broken", trouble=reason, attempts=0, lease_owner=None, lease_until=None)
            )


def due(now: datetime, held_at: datetime, platforms: Sequence[str]) -> Select[Any]:
    """Return the query for the subscriptions to those platforms that are due and nobody holds; the latter by the leases' time."""
    return (
        select(subscriptions)
        .where(
            subscriptions.c.state == "active",
            subscriptions.c.next_at <= now,
            free(subscriptions, held_at),
            active_workspace(subscriptions.c.workspace),
            on_platforms(subscriptions.c.destination, platforms),
        )
        .order_by(subscriptions.c.next_at, subscriptions.c.id)
    )


def subscription(row: Row[Any], *, attempts: int = 0) -> Subscription:
    """Return the subscription of a row that holds all columns of `subscriptions`."""
    return Subscription(
        id=SubscriptionId(row.id),
        workspace=WorkspaceId(row.workspace),
        name=row.name,
        destination=Destination(row.destination),
        feeds=row.feeds,
        topics=row.topics,
        schedule=row.schedule,
        options=row.options,
        state=row.state,
        trouble=row.trouble,
        created_at=row.created_at,
        next_at=row.next_at,
        last_at=row.last_at,
        attempts=attempts,
    )


def _name_taken(name: str) -> UserError:
    return UserError("schedule-name-taken", name=name)
