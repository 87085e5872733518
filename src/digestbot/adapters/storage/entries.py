"""The history of a feed: what a poll brought becomes entries, and entries become articles to read."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Row, Table, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from digestbot.adapters.storage.codec import storable
from digestbot.adapters.storage.statements import batches, insert
from digestbot.adapters.storage.tables import articles, entries
from digestbot.core.feeds.stored import NewEntry, StoredFeed


async def record(connection: AsyncConnection, feed: StoredFeed, found: Sequence[NewEntry], *, seen: datetime) -> int:
    """Write the entries of one poll; return how many the feed's history did not hold.

    The first entry of a key counts, as the one that stands highest in the feed: a double with another text would else be
    an edit at every poll.
    """
    first: dict[str, NewEntry] = {}
    for entry in found:
        first.setdefault(storable(entry.key), entry)
    known = await _rows(connection, entries, entries.c.feed_id == feed.id, entries.c.key, list(first))
    new = [entry for key, entry in first.items() if key not in known]
    placed = await _articles(connection, feed, [entry for entry in new if entry.fresh], seen)
    if new:
        rows = [_entry(feed, e, placed[storable(e.identity)] if e.fresh else None, seen) for e in new]
        await connection.execute(entries.insert(), rows)
    for key, row in known.items():
        if row.content_hash != storable(first[key].content_hash):
            await _edit(connection, row, first[key], seen)
    return len(new)


async def _articles(
    connection: AsyncConnection, feed: StoredFeed, fresh: Sequence[NewEntry], seen: datetime
) -> dict[str, int]:
    """Make the articles that are new; return the id of each by its identity.

    They are made in the order of their identities, so that two processes with articles in common never wait for each other.
    """
    by_identity: dict[str, NewEntry] = {}
    for entry in fresh:
        by_identity.setdefault(storable(entry.identity), entry)
    rows = [
        {
            **_told(entry),
            "scope": feed.scope,
            "identity": identity,
            "state": "found",
            "feed_id": feed.id,
            "outlet": feed.title,
            "language": feed.language,
            "first_seen": seen,
            "revision": 1,
            "attempts": 0,
            "next_at": seen,
        }
        for identity, entry in sorted(by_identity.items())
    ]
    if rows:
        await connection.execute(insert(connection, articles).on_conflict_do_nothing(), rows)
    placed = await _rows(connection, articles, articles.c.scope == feed.scope, articles.c.identity, list(by_identity))
    return {identity: row.id for identity, row in placed.items()}


async def _edit(connection: AsyncConnection, row: Row[Any], entry: NewEntry, seen: datetime) -> None:
    """Write an edited entry; its article is read again, unless another feed brought the same edit already.

    A claim on the article ends here: what its holder has read is the text before the edit.
    """
    changed = {k: v for k, v in _entry_facts(entry).items() if k != "identity"}
    await connection.execute(update(entries).where(entries.c.id == row.id).values(changed))
    again = {
        "state": "found",
        "next_at": seen,
        "attempts": 0,
        "failure": None,
        "lease_owner": None,
        "lease_until": None,
    }
    await connection.execute(
        update(articles)
        .where(articles.c.id == row.article_id, articles.c.content_hash != entry.content_hash)
        .values({**_told(entry), **again})
    )


def _entry(feed: StoredFeed, entry: NewEntry, article: int | None, seen: datetime) -> dict[str, Any]:
    return {
        **_entry_facts(entry),
        "feed_id": feed.id,
        "key": entry.key,
        "article_id": article,
        "first_seen": seen,
    }


def _entry_facts(entry: NewEntry) -> dict[str, Any]:
    return {
        "identity": entry.identity,
        "content_hash": entry.content_hash,
        "guid": entry.guid,
        "link": entry.link,
        "title": entry.title,
        "published": entry.published,
        "updated": entry.updated,
        "categories": entry.categories,
    }


def _told(entry: NewEntry) -> dict[str, Any]:
    """Return what an entry says of its article."""
    return {
        "content_hash": entry.content_hash,
        "url": entry.link,
        "title": entry.title,
        "teaser": entry.summary,
        "content": entry.content,
        "published": entry.published,
        "image": entry.image,
        "authors": entry.authors,
    }


async def _rows(
    connection: AsyncConnection,
    table: Table,
    where: ColumnElement[bool],
    column: Column[Any],
    values: Sequence[str],
) -> dict[str, Row[Any]]:
    """Return the table's rows with those values in `column`, by value."""
    found: dict[str, Row[Any]] = {}
    for some in batches(values):
        rows = await connection.execute(
            select(table.c.id, column.label("value"), table.c.content_hash, _article_of(table)).where(
                where, column.in_(some)
            )
        )
        found.update((row.value, row) for row in rows)
    return found


def _article_of(table: Table) -> ColumnElement[int]:
    return (table.c.article_id if table is entries else table.c.id).label("article_id")
