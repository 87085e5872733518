"""The rows of the protocol's model are those of the outbox: both are walked side by side, and say the same after each step."""

import random  # noqa: TID251 - seeded
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from contracts.storage.making import NOW, PLATFORMS, digest, lease, subscribe
from peers.protocol import LEASE, Row, claim, end_claim, record
from sqlalchemy import select

from digestbot.adapters.storage import SqlStore
from digestbot.adapters.storage.tables import deliveries
from digestbot.core.delivery.delivery import Delivery, Receipt, State

STATES: tuple[State, ...] = ("pending", "unknown", "held", "sent", "refused")


@pytest.mark.parametrize("seed", range(6))
async def test_a_walk_leaves_the_same_row(store: SqlStore, seed: int) -> None:
    """Claims, records by holders of this and of former claims, and the ends of dead processes, at any time."""
    chance = random.Random(seed)
    await store.outbox.add(digest(await subscribe(store)), now=NOW)
    row, at = Row("pending", 0, next_at=0, retry_at=0), 0
    held: list[Delivery] = []
    for _ in range(14):
        at += chance.choice((0, 1, 15, 70))
        now = NOW + timedelta(seconds=at)
        match chance.choice(("claim", "claim", "record", "record", "death")):
            case "claim":
                wanted = lease("a", at=now, length=timedelta(seconds=LEASE))
                found = await store.outbox.claim(now=now, lease=wanted, limit=1, platforms=PLATFORMS)
                row = claim(row, at) or _expired(row, at)
                held += [one.delivery for one in found]
            case "record" if held:
                after = _after(chance.choice(held), chance.choice(STATES), now)
                await store.outbox.record(after)
                row = record(row, _row(after))
            case _:
                await store.claims.end("a", now=now)
                row = end_claim(row, at)
        assert await _stored(store) == row._replace(claimed_at=None), at


def _expired(row: Row, now: int) -> Row:
    """Return the row where a claim found it dead and nothing due."""
    return row if row.state != "sending" or row.next_at is None or row.next_at > now else end_claim(row, now)


def _after(delivery: Delivery, state: State, now: datetime) -> Delivery:
    waits = state in {"pending", "unknown"}
    return replace(
        delivery,
        state=state,
        retry_at=now + timedelta(seconds=5) if waits else None,
        unknown_since=now if state == "unknown" else None,
        receipt=Receipt(channel="2", message="7") if state == "sent" else None,
        sent_at=now if state == "sent" else None,
    )


def _row(delivery: Delivery) -> Row:
    return Row(
        state=delivery.state,
        attempts=delivery.attempts,
        next_at=_seconds(delivery.retry_at),
        retry_at=_seconds(delivery.retry_at),
        unknown_since=_seconds(delivery.unknown_since),
    )


async def _stored(store: SqlStore) -> Row:
    columns = deliveries.c
    wanted = select(columns.state, columns.attempts, columns.next_at, columns.retry_at, columns.unknown_since)
    async with store._database.reading() as connection:
        found = (await connection.execute(wanted)).one()
    return Row(
        state=found.state,
        attempts=found.attempts,
        next_at=_seconds(found.next_at),
        retry_at=_seconds(found.retry_at),
        unknown_since=_seconds(found.unknown_since),
    )


def _seconds(instant: datetime | None) -> int | None:
    return None if instant is None else round((instant - NOW).total_seconds())
