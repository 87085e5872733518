"""What polls found, written together: the schedule's state, what the feeds say of themselves, their entries, their logs.

Rows that two processes may want are locked in one order (feeds by number, articles by identity), so that neither waits for
the other in a ring.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import bindparam, delete, exists, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from digestbot.adapters.storage import entries as history
from digestbot.adapters.storage.encryption import Seal
from digestbot.adapters.storage.hidden import Stored, stored
from digestbot.adapters.storage.tables import feeds, polls
from digestbot.core.feeds.secret_address import hidden_in
from digestbot.core.feeds.stored_feed import FeedFacts, FeedId, Poll, StoredFeed

KEPT_POLLS = 20

_ONE = update(feeds).where(feeds.c.id == bindparam("feed"))
_older = polls.alias()
_PRUNE = delete(polls).where(
    polls.c.feed_id == bindparam("feed"),
    polls.c.id
    <= select(_older.c.id)
    .where(_older.c.feed_id == bindparam("feed"))
    .order_by(_older.c.id.desc())
    .offset(KEPT_POLLS)
    .limit(1)
    .scalar_subquery(),
)


async def record(
    connection: AsyncConnection, found: Sequence[Poll], holders: Mapping[int, str], seal: Seal
) -> Mapping[FeedId, int]:
    """Write the polls of feeds that are still there and still whose they were; return how many entries of each were new."""
    there = (
        select(feeds.c.id, feeds.c.lease_owner)
        .where(feeds.c.id.in_([poll.feed.id for poll in found]))
        .order_by(feeds.c.id)
    )
    rows = (await connection.execute(there.with_for_update(key_share=True))).all()
    kept = {row.id for row in rows if row.lease_owner == holders.get(row.id)}
    written = [poll for poll in found if poll.feed.id in kept]
    if not written:
        return {}
    await connection.execute(_ONE, [_settled(poll) for poll in written])
    learnt = [(poll.feed, poll.facts) for poll in written if poll.facts is not None]
    for feed, facts in learnt:
        if facts.url != feed.url:
            await _move(connection, feed, stored(facts.url, seal, _keys(feed)))
    if learnt:
        await connection.execute(_ONE, [_facts(feed, facts) for feed, facts in learnt])
    new = await history.record(connection, written)
    await connection.execute(polls.insert(), [_line(poll, new[poll.feed.id]) for poll in written])
    await connection.execute(_PRUNE, [{"feed": poll.feed.id} for poll in written])
    return new


def _keys(feed: StoredFeed) -> tuple[str, ...]:
    """Return the keys of a feed's address, those that only a person knew among them."""
    return () if feed.address is None else hidden_in(feed.address, feed.url)


async def _move(connection: AsyncConnection, feed: StoredFeed, to: Stored) -> None:
    """Change the feed's address, unless another feed has the new one already."""
    other = feeds.alias()
    taken = exists().where(other.c.url == to.url, other.c.scope == feed.scope)
    await connection.execute(
        update(feeds).where(feeds.c.id == feed.id, ~taken).values(url=to.url, sealed_url=to.sealed)
    )


def _settled(poll: Poll) -> dict[str, Any]:
    """Return what every poll changes of its feed."""
    return {
        "feed": poll.feed.id,
        "poll": poll.state,
        "next_at": poll.record.next_at,
        "lease_owner": None,
        "lease_until": None,
    }


def _facts(feed: StoredFeed, facts: FeedFacts) -> dict[str, Any]:
    """Return what a feed says of itself."""
    return {
        "feed": feed.id,
        "title": facts.title,
        "site": facts.site,
        "language": facts.language,
        "format": facts.format,
        "body_hash": facts.body_hash,
        "first": False,
    }


def _line(poll: Poll, new: int) -> dict[str, Any]:
    record = poll.record
    return {
        "feed_id": poll.feed.id,
        "at": record.at,
        "outcome": record.outcome,
        "status": record.status,
        "new_entries": new,
        "next_at": record.next_at,
        "reason": record.reason,
    }
