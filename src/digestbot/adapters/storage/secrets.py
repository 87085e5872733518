"""Feeds that a workspace reads with a secret: separate feeds, whose articles only that workspace sees."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import Row, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from digestbot.adapters.storage.encryption import Headers, Seal
from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.feeds import rest_unread
from digestbot.adapters.storage.hidden import Stored, stored, whole
from digestbot.adapters.storage.shielded import shielded
from digestbot.adapters.storage.tables import feeds, secrets, sources, subscriptions, topics
from digestbot.core.digests.destination import WorkspaceId
from digestbot.core.feeds.schedule import PollState
from digestbot.core.feeds.stored_feed import SHARED, FeedId
from digestbot.errors import NotFound, UserError


@shielded
class SqlFeedSecrets:
    """`ports.FeedSecrets` on a database."""

    def __init__(self, database: Database) -> None:
        """Keep the connections, and the seal that came with them."""
        self._database = database

    async def put(
        self, workspace: WorkspaceId, feed: FeedId, headers: Sequence[tuple[str, str]], *, now: datetime
    ) -> FeedId:
        """See `ports.FeedSecrets`."""
        async with self._database.writing() as connection:
            row = await _own(connection, workspace, feed)
            sealed = self._database.seal.close(headers)
            await connection.execute(delete(secrets).where(_named(workspace, row.url)))
            made = insert(secrets).values(workspace=workspace, name=row.url, sealed=sealed, created_at=now)
            number = (await connection.execute(made.returning(secrets.c.id))).scalar_one()
            private = await _feed(connection, row, workspace, now)
            changed = {"secret_id": number, "next_at": now}
            await connection.execute(update(feeds).where(feeds.c.id == private).values(changed))
            await _move(connection, workspace, feed, private)
        return private

    async def forget(self, workspace: WorkspaceId, feed: FeedId, *, now: datetime) -> FeedId:
        """See `ports.FeedSecrets`."""
        async with self._database.writing() as connection:
            row = await _own(connection, workspace, feed)
            await connection.execute(delete(secrets).where(_named(workspace, row.url)))
            # A feed whose address contains keys stays private, with or without headers.
            scope = SHARED if row.sealed_url is None else row.scope
            shared = await _feed(connection, row, scope, now)
            await _move(connection, workspace, feed, shared)
        return shared

    async def headers(self, workspace: WorkspaceId, feed: FeedId) -> Headers:
        """See `ports.FeedSecrets`."""
        async with self._database.reading() as connection:
            row = await _own(connection, workspace, feed)
            found = await opened(connection, self._database, [row.id])
        headers = found.get(row.id, ())
        if headers is None:
            raise UserError("unreadable-secret")
        return headers

    async def address(self, workspace: WorkspaceId, feed: FeedId) -> str:
        """See `ports.FeedSecrets`."""
        async with self._database.reading() as connection:
            row = await _own(connection, workspace, feed)
        found = whole(row.sealed_url, self._database.seal)
        if found == "":
            raise UserError("unreadable-secret")
        return row.url if found is None else found


async def seal_addresses(connection: AsyncConnection, seal: Seal, now: datetime) -> int:
    """Seal the addresses with keys in them that stand open, from before there were any sealed; return how many.

    Each becomes its workspaces' own: a feed apart for each that reads it, with its schedules and topics; what no one reads goes.
    """
    open_ones = select(feeds).where(feeds.c.sealed_url.is_(None)).order_by(feeds.c.id)
    count = 0
    for row in (await connection.execute(open_ones)).all():
        to = stored(row.url, seal)
        if to.sealed is None:
            continue
        readers = (await connection.execute(select(sources.c.workspace).where(sources.c.feed_id == row.id))).scalars()
        for workspace in list(readers):
            await _move(connection, workspace, row.id, await _feed(connection, row, workspace, now, to))
            named = _named(workspace, row.url)
            await connection.execute(update(secrets).where(named).values(name=to.url))
        await connection.execute(delete(feeds).where(feeds.c.id == row.id))
        count += 1
    return count


async def opened(connection: AsyncConnection, database: Database, numbers: Sequence[int]) -> dict[int, Headers | None]:
    """Return the headers of the feeds that have a secret; None if they cannot be decrypted any more."""
    rows = await connection.execute(
        select(feeds.c.id, secrets.c.sealed)
        .join(secrets, secrets.c.id == feeds.c.secret_id)
        .where(feeds.c.id.in_(numbers))
    )
    return {row.id: database.seal.open(row.sealed) for row in rows}


def same_host(one: str, other: str) -> bool:
    """Return whether two addresses have the same host and use HTTPS: secrets are not sent anywhere else.

    >>> same_host("https://a.example/feed", "https://a.example/1"), same_host("https://a.example/f", "https://b.example/1")
    (True, False)
    """
    try:
        first, second = urlsplit(one), urlsplit(other)
    except ValueError:
        return False
    return first.scheme == second.scheme == "https" and first.netloc == second.netloc


def _named(workspace: WorkspaceId, url: str) -> Any:
    return (secrets.c.workspace == workspace) & (secrets.c.name == url)


async def _own(connection: AsyncConnection, workspace: WorkspaceId, feed: FeedId) -> Row[Any]:
    found = await connection.execute(
        select(feeds)
        .join(sources, sources.c.feed_id == feeds.c.id)
        .where(sources.c.workspace == workspace, feeds.c.id == feed)
    )
    row = found.first()
    if row is None:
        raise NotFound("no-feed")
    return row


async def _feed(
    connection: AsyncConnection, row: Row[Any], scope: str, now: datetime, to: Stored | None = None
) -> FeedId:
    """Return the feed of the same address in another scope, stored as `to` says; create it if it is new."""
    url, sealed = to or Stored(row.url, row.sealed_url)
    wanted = select(feeds.c.id).where(feeds.c.url == url, feeds.c.scope == scope)
    known = (await connection.execute(wanted)).scalar()
    if known is None:
        made = insert(feeds).values(
            url=url,
            scope=scope,
            sealed_url=sealed,
            secret_id=row.secret_id if to else None,
            title=row.title,
            site=row.site,
            first=True,
            poll=PollState(),
            next_at=now,
            created_at=now,
        )
        known = (await connection.execute(made.returning(feeds.c.id))).scalar_one()
    await connection.execute(update(feeds).where(feeds.c.id == known, feeds.c.next_at.is_(None)).values(next_at=now))
    return FeedId(known)


async def _move(connection: AsyncConnection, workspace: WorkspaceId, old: FeedId, new: FeedId) -> None:
    """Let the workspace's source, schedules and topics name the new feed in place of the old one."""
    if old == new:
        return
    here = (sources.c.workspace == workspace) & (sources.c.feed_id == old)
    await connection.execute(delete(sources).where(sources.c.workspace == workspace, sources.c.feed_id == new))
    await connection.execute(update(sources).where(here).values(feed_id=new))
    for table in (subscriptions, topics):
        rows = (await connection.execute(select(table).where(table.c.workspace == workspace))).all()
        for row in (r for r in rows if old in r.feeds):
            named = tuple(dict.fromkeys(new if f == old else f for f in row.feeds))
            await connection.execute(update(table).where(table.c.id == row.id).values(feeds=named))
    await rest_unread(connection, feeds.c.id == old)
