"""Feeds, their entries, and each workspace's view of them."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import fields
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, func, select, tuple_, update
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection

from digestbot.adapters.storage import entries as history
from digestbot.adapters.storage.encryption import Headers
from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.hasten import hasten
from digestbot.adapters.storage.hidden import stored, whole
from digestbot.adapters.storage.pages import recent_pages
from digestbot.adapters.storage.polls import KEPT_POLLS, record
from digestbot.adapters.storage.shielded import shielded
from digestbot.adapters.storage.statements import (
    BATCH,
    active_workspace,
    batches,
    counted,
    ensure_workspace,
    free,
    in_turn,
    insert,
    locked,
    take,
    tenant_of,
)
from digestbot.adapters.storage.tables import entries, feeds, polls, secrets, sources, workspaces
from digestbot.core.digests.destination import WorkspaceId
from digestbot.core.digests.quotas import Quotas
from digestbot.core.feeds.schedule import AT_ONCE, PollState
from digestbot.core.feeds.stored_feed import (
    SHARED,
    FeedId,
    KnownEntry,
    NewEntry,
    Poll,
    PollRecord,
    Source,
    StoredEntry,
    StoredFeed,
)
from digestbot.errors import NotFound, StorageError
from digestbot.ports.lease import Lease

_FEED = tuple(feeds.c[field.name] for field in fields(StoredFeed) if field.name not in {"headers", "address"})


@shielded
class SqlFeeds:
    """`ports.Feeds` on a database."""

    def __init__(self, database: Database, quotas: Quotas) -> None:
        """Keep the connections, and for whom each feed was claimed here: only that holder may record its poll."""
        self._quotas = quotas
        self._holders: dict[int, str] = {}
        self._database = database

    async def add(
        self,
        workspace: WorkspaceId,
        url: str,
        *,
        now: datetime,
        title: str | None = None,
        keys: Sequence[str] = (),
    ) -> Source:
        """See `ports.Feeds`. A feed that no one read any more is due at once again."""
        known_as, sealed = stored(url, self._database.seal, keys)
        async with self._database.writing() as connection:
            await ensure_workspace(connection, workspace, now)
            hidden = sealed is not None or await _is_hidden(connection, known_as, workspace)
            scope = workspace if hidden else SHARED
            fresh = insert(connection, feeds).values(
                url=known_as,
                scope=scope,
                sealed_url=sealed,
                first=True,
                poll=PollState(),
                next_at=AT_ONCE,
                created_at=now,
            )
            await connection.execute(fresh.on_conflict_do_nothing())
            feed = (
                await connection.execute(select(feeds.c.id).where(feeds.c.url == known_as, feeds.c.scope == scope))
            ).scalar_one()
            unread = ~select(sources.c.feed_id).where(sources.c.feed_id == feed).exists()
            await connection.execute(update(feeds).where(feeds.c.id == feed, unread).values(next_at=AT_ONCE))
            theirs, one = sources.c.workspace == workspace, sources.c.feed_id == feed
            self._quotas.check("feeds", await counted(connection, workspace, theirs, one))
            source = insert(connection, sources).values(
                workspace=workspace, feed_id=feed, title=title, weight=1.0, paused=False, added_at=now
            )
            await connection.execute(source.on_conflict_do_nothing())
            found = await connection.execute(_sources(workspace).where(feeds.c.id == feed))
            return _source(found.one())

    def known_as(self, url: str) -> str:
        """See `ports.Feeds`."""
        return stored(url, self._database.seal).url

    async def sources(self, workspace: WorkspaceId) -> Sequence[Source]:
        """See `ports.Feeds`."""
        async with self._database.reading() as connection:
            rows = (await connection.execute(_sources(workspace))).all()
        return sorted(map(_source, rows), key=lambda s: (s.name.casefold(), s.feed.id))

    async def named(self, workspace: WorkspaceId) -> Sequence[tuple[FeedId, str, str]]:
        """See `ports.Feeds`."""
        name = func.coalesce(sources.c.title, feeds.c.title, feeds.c.url).label("name")
        wanted = select(feeds.c.id, name, feeds.c.url).join(sources, sources.c.feed_id == feeds.c.id)
        async with self._database.reading() as connection:
            rows = await connection.execute(wanted.where(sources.c.workspace == workspace))
            found = [(FeedId(r.id), str(r.name), str(r.url)) for r in rows]
        return sorted(found, key=lambda row: (row[1].casefold(), row[0]))

    async def save(self, source: Source) -> None:
        """See `ports.Feeds`."""
        async with self._database.writing() as connection:
            saved = await connection.execute(
                update(sources)
                .where(sources.c.workspace == source.workspace, sources.c.feed_id == source.feed.id)
                .values(title=source.title, weight=source.weight, paused=source.paused)
            )
        if not saved.rowcount:
            raise NotFound("no-feed")

    async def remove(self, workspace: WorkspaceId, feed: FeedId) -> bool:
        """See `ports.Feeds`."""
        async with self._database.writing() as connection:
            gone = await connection.execute(
                delete(sources).where(sources.c.workspace == workspace, sources.c.feed_id == feed)
            )
            await rest_unread(connection, feeds.c.id == feed)
        return bool(gone.rowcount)

    async def polls(self, workspace: WorkspaceId, feed: FeedId) -> Sequence[PollRecord]:
        """See `ports.Feeds`."""
        async with self._database.reading() as connection:
            rows = await connection.execute(
                select(polls)
                .join(sources, sources.c.feed_id == polls.c.feed_id)
                .where(sources.c.workspace == workspace, polls.c.feed_id == feed)
                .order_by(polls.c.id.desc())
                .limit(KEPT_POLLS)
            )
            return [
                PollRecord(
                    at=r.at,
                    outcome=r.outcome,
                    status=r.status,
                    new_entries=r.new_entries,
                    next_at=r.next_at,
                    reason=r.reason,
                )
                for r in rows
            ]

    async def recent_pages(self, workspace: WorkspaceId, feed: FeedId) -> Sequence[str]:
        """See `ports.Feeds`."""
        async with self._database.reading() as connection:
            own = select(sources.c.feed_id).where(sources.c.workspace == workspace, sources.c.feed_id == feed)
            if (await connection.execute(own)).first() is None:
                return []
            return list((await recent_pages(connection, feed)).values())

    async def claim_due(self, *, now: datetime, lease: Lease, limit: int) -> Sequence[StoredFeed]:
        """See `ports.Feeds`."""
        ahead = self._database.lease_clock.ahead(now)
        async with self._database.writing() as connection:
            fair = await in_turn(connection, due(now, now + ahead), feeds, tenant_of(feeds.c.id), limit=limit)
            return await self._claim(connection, fair, self._database.lease_clock.lease(lease, now))

    async def claim_one(self, feed: FeedId, *, now: datetime, lease: Lease) -> StoredFeed | None:
        """See `ports.Feeds`."""
        held_at = now + self._database.lease_clock.ahead(now)
        async with self._database.writing() as connection:
            wanted = _claimable(held_at).where(feeds.c.id == feed)
            found = await self._claim(connection, wanted, self._database.lease_clock.lease(lease, now))
            return next(iter(found), None)

    async def _claim(self, connection: AsyncConnection, wanted: Any, lease: Lease) -> Sequence[StoredFeed]:
        rows = (await connection.execute(locked(wanted, feeds))).all()
        await take(connection, feeds, [r.id for r in rows], lease)
        self._holders |= {r.id: lease.owner for r in rows}
        sealed = select(feeds.c.id, secrets.c.sealed).join(secrets, secrets.c.id == feeds.c.secret_id)
        private = [r.id for r in rows if r.secret_id is not None]
        kept = (await connection.execute(sealed.where(feeds.c.id.in_(private)))).all() if private else ()
        headers = {row.id: self._database.seal.open(row.sealed) for row in kept}
        return [_claimed(r, headers.get(r.id, ()), whole(r.sealed_url, self._database.seal)) for r in rows]

    async def postpone(self, which: Sequence[FeedId], *, at: datetime) -> None:
        """See `ports.Feeds`."""
        async with self._database.writing() as connection:
            for some in batches(which):
                holders = {self._holders.pop(feed, "") for feed in some}
                await connection.execute(
                    update(feeds)
                    .where(feeds.c.id.in_(some), feeds.c.lease_owner.in_(holders))
                    .values(next_at=at, lease_owner=None, lease_until=None)
                )

    async def hasten(self, *, now: datetime, ahead: timedelta, immediate: timedelta) -> int:
        """See `ports.Feeds`."""
        async with self._database.writing() as connection:
            held_at = now + self._database.lease_clock.ahead(now)
            return await hasten(connection, now=now, held_at=held_at, ahead=ahead, immediate=immediate)

    async def record_polls(self, polls: Sequence[Poll]) -> Mapping[FeedId, int]:
        """See `ports.Feeds`. A database that cannot be used at all is not asked once more for each poll."""
        try:
            return await self._record(polls)
        except StorageError as error:
            if len(polls) == 1 or isinstance(error.__cause__, OperationalError):
                raise
        written: dict[FeedId, int] = {}
        refused: list[StorageError] = []
        for poll in polls:
            try:
                written.update(await self._record([poll]))
            except StorageError as error:
                refused.append(error)
        if refused:
            raise refused[0]
        return written

    async def _record(self, polls: Sequence[Poll]) -> Mapping[FeedId, int]:
        written: dict[FeedId, int] = {}
        async with self._database.writing() as connection:
            for some in batches(sorted(polls, key=lambda poll: poll.feed.id)):
                written.update(await record(connection, some, self._holders, self._database.seal))
        for poll in polls:
            self._holders.pop(poll.feed.id, None)
        return written

    async def known(self, found: Mapping[FeedId, Sequence[NewEntry]]) -> Mapping[FeedId, Mapping[str, KnownEntry]]:
        """See `ports.Feeds`."""
        async with self._database.reading() as connection:
            return await history.known(connection, found)

    async def subscribing_workspaces(self, feed: FeedId) -> Sequence[WorkspaceId]:
        """See `ports.Feeds`."""
        async with self._database.reading() as connection:
            rows = await connection.execute(
                select(sources.c.workspace)
                .join(workspaces, workspaces.c.id == sources.c.workspace)
                .where(sources.c.feed_id == feed, ~sources.c.paused, workspaces.c.state == "active")
                .order_by(sources.c.workspace)
            )
            return [WorkspaceId(w) for w in rows.scalars()]

    async def entries(self) -> AsyncIterator[StoredEntry]:
        """See `ports.Feeds`. Reads page by page, so that no transaction stays open while the caller writes."""
        at = (0, 0)
        while True:
            page = await self._page(*at)
            for r in page:
                yield StoredEntry(feed_url=r.url, id=r.guid, link=r.link, title=r.title, published=r.published)
            if len(page) < BATCH:
                return
            at = (page[-1].feed_id, page[-1].id)

    async def _page(self, feed: int, entry: int) -> Sequence[Row[Any]]:
        async with self._database.reading() as connection:
            rows: Sequence[Row[Any]] = (await connection.execute(_entries_after(feed, entry))).all()
            return rows


def due(now: datetime, held_at: datetime) -> Any:
    """Return the query for the feeds that are due and nobody holds; the latter by the leases' time."""
    return _claimable(held_at).where(feeds.c.next_at <= now).order_by(feeds.c.next_at, feeds.c.id)


def _claimable(held_at: datetime) -> Any:
    """Return the query for the feeds that somebody reads and no one holds, by the leases' time."""
    wanted = (
        select(sources.c.feed_id)
        .where(sources.c.feed_id == feeds.c.id, ~sources.c.paused, active_workspace(sources.c.workspace))
        .exists()
    )
    return select(*_FEED, feeds.c.secret_id, feeds.c.sealed_url).where(free(feeds, held_at), wanted)


async def rest_unread(connection: AsyncConnection, which: ColumnElement[bool]) -> None:
    """Stop polling those of the feeds that no workspace reads any more."""
    unread = ~select(sources.c.feed_id).where(sources.c.feed_id == feeds.c.id).exists()
    await connection.execute(update(feeds).where(which, unread).values(next_at=None))


async def _is_hidden(connection: AsyncConnection, url: str, workspace: str) -> bool:
    """Return whether an address is the masked form, as the workspace sees it, of one that contains keys."""
    hidden = select(feeds.c.id).where(feeds.c.url == url, feeds.c.scope == workspace, feeds.c.sealed_url.is_not(None))
    return (await connection.execute(hidden)).first() is not None


def _claimed(row: Row[Any], headers: Headers | None, address: str | None) -> StoredFeed:
    """Return the feed; its address is empty if its secret cannot be decrypted, so that it is not requested."""
    return stored_feed(row, address="") if headers is None else stored_feed(row, headers, address)


def stored_feed(row: Row[Any], headers: tuple[tuple[str, str], ...] = (), address: str | None = None) -> StoredFeed:
    """Return the feed of a row that holds the columns of `_FEED`, to be polled at the address with the headers."""
    return StoredFeed(
        id=FeedId(row.id),
        url=row.url,
        scope=row.scope,
        title=row.title,
        site=row.site,
        language=row.language,
        format=row.format,
        body_hash=row.body_hash,
        first=row.first,
        poll=row.poll,
        headers=headers,
        address=address,
    )


def _sources(workspace: WorkspaceId) -> Any:
    view = (sources.c.title.label("own_title"), sources.c.weight, sources.c.paused, sources.c.added_at)
    return (
        select(*_FEED, sources.c.workspace, *view)
        .join(sources, sources.c.feed_id == feeds.c.id)
        .where(sources.c.workspace == workspace)
    )


def _source(row: Row[Any]) -> Source:
    return Source(
        workspace=row.workspace,
        feed=stored_feed(row),
        title=row.own_title,
        weight=row.weight,
        paused=row.paused,
        added_at=row.added_at,
    )


def _entries_after(feed: int, entry: int) -> Any:
    return (
        select(entries, feeds.c.url)
        .join(feeds, feeds.c.id == entries.c.feed_id)
        .where(tuple_(entries.c.feed_id, entries.c.id) > (feed, entry))
        .order_by(entries.c.feed_id, entries.c.id)
        .limit(BATCH)
    )
