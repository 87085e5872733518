"""Edits of posted messages: stored with what they show, claimed under a lease, deleted when done."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, delete, select, update

from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.outbox import told_rows
from digestbot.adapters.storage.shielded import shielded
from digestbot.adapters.storage.statements import active_workspace, insert, locked, on_platforms
from digestbot.adapters.storage.tables import deliveries, digests, edits, shown
from digestbot.adapters.storage.tables import told as sentences
from digestbot.core.delivery.delivery import Delivery, DeliveryId, DeliveryKey
from digestbot.core.digests.destination import Destination, WorkspaceId
from digestbot.core.digests.document import Document
from digestbot.core.digests.told import Mark
from digestbot.core.stories.stored_story import StoryId
from digestbot.ports import ClaimedDelivery, Lease

_main = deliveries.alias("main")


@shielded
class SqlEdits:
    """`ports.Edits` on a database."""

    def __init__(self, database: Database) -> None:
        """Keep the connections."""
        self._database = database

    async def standing(self, destination: Destination, story: StoryId) -> ClaimedDelivery | None:
        """See `ports.Edits`."""
        last = (
            select(shown.c.digest_id)
            .where(shown.c.destination == destination, shown.c.story_id == story)
            .order_by(shown.c.revision.desc())
            .limit(1)
            .scalar_subquery()
        )
        parts = _posted(digests.c.document).where(deliveries.c.digest_id == last, deliveries.c.state == "sent")
        async with self._database.reading() as connection:
            rows = (await connection.execute(parts)).all()
        return next((_claimed(row) for row in rows if story in _stories(row)), None)

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
        """See `ports.Edits`."""
        async with self._database.writing() as connection:
            row = (
                await connection.execute(
                    select(deliveries.c.destination, deliveries.c.digest_id).where(deliveries.c.id == delivery)
                )
            ).one()
            made = insert(connection, edits).values(delivery_id=delivery, document=document, attempts=0, next_at=now)
            await connection.execute(
                made.on_conflict_do_update(
                    index_elements=[edits.c.delivery_id],
                    set_={"document": made.excluded.document, "attempts": 0, "next_at": now},
                )
            )
            seen = insert(connection, shown).values(
                destination=row.destination, story_id=story, revision=revision, digest_id=row.digest_id
            )
            await connection.execute(seen.on_conflict_do_nothing())
            if told:
                where = {"destination": row.destination, "digest_id": row.digest_id}
                rows = told_rows(where, [(story, one) for one in told])
                await connection.execute(insert(connection, sentences).on_conflict_do_nothing(), rows)

    async def claim(
        self, *, now: datetime, lease: Lease, limit: int, platforms: Sequence[str]
    ) -> Sequence[ClaimedDelivery]:
        """See `ports.Edits`."""
        due = (
            _posted(edits.c.document)
            .join(edits, edits.c.delivery_id == deliveries.c.id)
            .where(
                edits.c.next_at <= now,
                active_workspace(digests.c.workspace),
                on_platforms(deliveries.c.destination, platforms),
            )
            .order_by(edits.c.next_at, edits.c.id)
            .limit(limit)
        )
        async with self._database.writing() as connection:
            rows = (await connection.execute(locked(due, edits))).all()
            await connection.execute(
                update(edits)
                .where(edits.c.delivery_id.in_([r.id for r in rows]))
                .values(next_at=lease.until, attempts=edits.c.attempts + 1)
            )
        return [_claimed(row) for row in rows]

    async def finish(self, delivery: DeliveryId, document: Document) -> None:
        """See `ports.Edits`."""
        async with self._database.writing() as connection:
            await connection.execute(delete(edits).where(edits.c.delivery_id == delivery, edits.c.document == document))
            theirs = select(deliveries.c.digest_id).where(deliveries.c.id == delivery).scalar_subquery()
            await connection.execute(update(digests).where(digests.c.id == theirs).values(document=document))

    async def retry(self, delivery: DeliveryId, *, at: datetime) -> None:
        """See `ports.Edits`."""
        async with self._database.writing() as connection:
            await connection.execute(update(edits).where(edits.c.delivery_id == delivery).values(next_at=at))


def _posted(document: Any) -> Select[Any]:
    return (
        select(
            deliveries,
            document.label("drawn"),
            digests.c.options,
            digests.c.workspace,
            _main.c.receipt.label("main"),
        )
        .join(digests, digests.c.id == deliveries.c.digest_id)
        .join(_main, (_main.c.digest_id == deliveries.c.digest_id) & (_main.c.number == 0))
    )


def _stories(row: Row[Any]) -> list[int]:
    """Return the stories that a part carries."""
    return [row.drawn.stories[n].story for n in row.part.stories if n < len(row.drawn.stories)]


def _claimed(row: Row[Any]) -> ClaimedDelivery:
    return ClaimedDelivery(
        delivery=Delivery(
            id=DeliveryId(row.id),
            key=DeliveryKey(row.key),
            digest=row.digest_id,
            destination=Destination(row.destination),
            part=row.part,
            state="sent",
            attempts=row.attempts,
            created_at=row.created_at,
            sent_at=row.sent_at,
            receipt=row.receipt,
        ),
        document=row.drawn,
        options=row.options,
        workspace=WorkspaceId(row.workspace),
        main=row.main,
    )
