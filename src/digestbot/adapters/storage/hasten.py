"""Feeds that are made due early, because a digest that reads them is made soon."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from digestbot.adapters.storage.statements import free
from digestbot.adapters.storage.tables import feeds, sources, subscriptions
from digestbot.core.feeds.schedule import hastened

_CHUNK = 400


async def hasten(
    connection: AsyncConnection, *, now: datetime, held_at: datetime, ahead: timedelta, immediate: timedelta
) -> int:
    """Make feeds due and return how many; see `ports.Feeds`."""
    near = (subscriptions.c.next_at > now - ahead, subscriptions.c.next_at <= now + ahead)
    query = select(subscriptions.c.workspace, subscriptions.c.feeds, subscriptions.c.schedule)
    rows = (await connection.execute(query.where(subscriptions.c.state == "active", *near))).all()
    wanted = await _wanted(connection, rows, ahead=ahead, immediate=immediate)
    count = 0
    for at in range(0, len(wanted), _CHUNK):
        some = dict(list(wanted.items())[at : at + _CHUNK])
        query = select(feeds.c.id, feeds.c.poll).where(
            feeds.c.id.in_(some), feeds.c.next_at > now, free(feeds, held_at)
        )
        found = (await connection.execute(query)).all()
        early = [(row.id, hastened(row.poll, now=now, after=some[row.id])) for row in found]
        changed = [{"feed": feed, "state": state, "due": state.next_at} for feed, state in early if state is not None]
        if changed:
            statement = update(feeds).where(feeds.c.id == bindparam("feed"))
            values = {"poll": bindparam("state", type_=feeds.c.poll.type), "next_at": bindparam("due")}
            await connection.execute(statement.values(values), changed)
        count += len(changed)
    return count


async def _wanted(
    connection: AsyncConnection, rows: Sequence[Any], *, ahead: timedelta, immediate: timedelta
) -> dict[int, timedelta]:
    """Return for each feed that the subscriptions read how long ago it may have been asked."""
    whole: dict[str, timedelta] = {}
    wanted: dict[int, timedelta] = {}
    for row in rows:
        after = immediate if row.schedule.immediate else ahead
        for feed in row.feeds:
            wanted[feed] = min(after, wanted.get(feed, after))
        if not row.feeds:
            whole[row.workspace] = min(after, whole.get(row.workspace, after))
    read = select(sources.c.workspace, sources.c.feed_id).where(sources.c.workspace.in_(whole), ~sources.c.paused)
    for source in (await connection.execute(read)).all() if whole else ():
        after = whole[source.workspace]
        wanted[source.feed_id] = min(after, wanted.get(source.feed_id, after))
    return wanted
