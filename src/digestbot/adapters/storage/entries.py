"""The history of a feed: polls add entries, and entries become articles to read.

Articles are shared by their address, and any feed may announce any address. So only the page itself and feeds of its own site
write the row of an article. Text from other feeds goes into a version: a separate row under that feed's number, visible only
to readers of that feed. Once the page has been read, its own row replaces the version (see `articles.record_read`), and later
entries for that address join it at once.
"""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ARRAY, Boolean, Column, ColumnElement, Row, Select, and_, bindparam, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from digestbot.adapters.storage.codec import storable
from digestbot.adapters.storage.statements import batches, insert
from digestbot.adapters.storage.tables import articles, entries
from digestbot.core.articles.entries import published_by
from digestbot.core.articles.entry_keys import other_keys
from digestbot.core.articles.identity import is_link
from digestbot.core.feeds.stored_feed import FeedId, KnownEntry, NewEntry, Poll

Found = tuple[Poll, NewEntry]
"""An entry and the poll that brought it."""
Pair = tuple[Any, str]
"""A feed and a key, a feed and an identity, or a scope and an identity."""
_VERSION = "version:"

_HISTORY = select(
    entries.c.id,
    entries.c.feed_id,
    entries.c.key,
    entries.c.identity,
    entries.c.content_hash,
    entries.c.article_id,
    entries.c.guid,
    entries.c.link,
    entries.c.title,
    entries.c.published,
    entries.c.first_seen,
)
_PLACED = select(articles.c.id, articles.c.scope, articles.c.identity)
_KEY = (entries.c.feed_id, entries.c.key)
_IDENTITY = (entries.c.feed_id, entries.c.identity)
_ARTICLE = (articles.c.scope, articles.c.identity)

_EDIT = update(entries).where(entries.c.id == bindparam("entry"))
_READ_AGAIN = update(articles).where(
    articles.c.id == bindparam("article"),
    articles.c.content_hash != bindparam("edit"),
    or_(
        articles.c.identity == bindparam("version"),
        bindparam("own", type_=Boolean)
        & (articles.c.identity == bindparam("shared"))
        & (
            (articles.c.feed_id == bindparam("feed"))
            | (articles.c.feed_id.is_(None) & (articles.c.identity == bindparam("present")))
        ),
    ),
)
"""Only the origin of a row may edit it: the feed of a version, or the feed that made the article's row. A row that only its page
has written may be edited by feeds of its site, as long as their entry still links to it."""


async def known(
    connection: AsyncConnection, found: Mapping[FeedId, Sequence[NewEntry]]
) -> Mapping[FeedId, Mapping[str, KnownEntry]]:
    """Return what the histories hold of the feeds' entries, by key or, if the key is new, by its other keys and by article."""
    held: dict[FeedId, dict[str, KnownEntry]] = {feed: {} for feed in found}
    asked = {(feed, storable(e.key)): e for feed, some in found.items() for e in some}
    await _look_up(connection, held, _KEY, list(asked))
    new = [(feed, e) for (feed, key), e in asked.items() if key not in held[feed]]
    await _look_up(connection, held, _KEY, sorted({(feed, storable(k)) for feed, e in new for k in other_keys(e)}))
    await _look_up(connection, held, _IDENTITY, sorted({(feed, storable(e.identity)) for feed, e in new}))
    return held


async def _look_up(
    connection: AsyncConnection,
    held: dict[FeedId, dict[str, KnownEntry]],
    columns: tuple[Column[Any], Column[Any]],
    pairs: Sequence[Pair],
) -> None:
    for row in await _rows(connection, _HISTORY, columns, pairs):
        held[row.feed_id][row.key] = KnownEntry(
            row.identity, row.content_hash, row.guid, row.link, row.title, row.published
        )


async def record(connection: AsyncConnection, polls: Sequence[Poll]) -> Mapping[FeedId, int]:
    """Write the entries of polls; return how many of each feed's were new to its history.

    The first entry with a key counts, since it is the topmost in the feed: a duplicate with another text would otherwise be
    an edit at every poll.
    """
    first: dict[Pair, Found] = {}
    for poll in polls:
        for entry in poll.entries:
            first.setdefault((poll.feed.id, storable(entry.key)), (poll, entry))
    held = {(row.feed_id, row.key): row for row in await _rows(connection, _HISTORY, _KEY, list(first))}
    new = [found for at, found in first.items() if at not in held]
    placed = await _placed(connection, [(poll, entry) for poll, entry in new if entry.fresh])
    if new:
        await connection.execute(entries.insert(), [_entry(found, placed) for found in new])
    edits = [(row, first[at]) for at, row in held.items() if row.content_hash != storable(first[at][1].content_hash)]
    if edits:
        await _edit(connection, edits)
    count = Counter(poll.feed.id for poll, _ in new)
    return {poll.feed.id: count[poll.feed.id] for poll in polls}


async def _placed(connection: AsyncConnection, fresh: Sequence[Found]) -> dict[Pair, int]:
    """Make the articles that are new; return the number of the article of each (feed, identity)."""
    own = await _made(connection, {_shared(found): found for found in reversed(fresh) if found[1].own})
    others = [found for found in fresh if not found[1].own]
    known = {**await _numbers(connection, sorted(set(map(_shared, others)) - own.keys())), **own}
    versions = await _made(connection, {_version(f): f for f in reversed(others) if _shared(f) not in known})
    return {
        (poll.feed.id, storable(entry.identity)): known.get(_shared((poll, entry))) or versions[_version((poll, entry))]
        for poll, entry in fresh
    }


async def _made(connection: AsyncConnection, wanted: Mapping[Pair, Found]) -> dict[Pair, int]:
    """Make the articles that are new; return the number of each.

    They are made in the order of their identities, so that two processes with articles in common never wait for each other.
    """
    if not wanted:
        return {}
    pairs = sorted(wanted)
    made = insert(connection, articles).on_conflict_do_nothing()
    await connection.execute(made, [_article(wanted[pair], pair) for pair in pairs])
    return await _numbers(connection, pairs)


async def _numbers(connection: AsyncConnection, pairs: Sequence[Pair]) -> dict[Pair, int]:
    return {(row.scope, row.identity): row.id for row in await _rows(connection, _PLACED, _ARTICLE, pairs)}


async def _edit(connection: AsyncConnection, edits: Sequence[tuple[Row[Any], Found]]) -> None:
    """Write edited entries; their articles are read again if the feed may say so and did not say the same already.

    A claim on such an article ends here: what its holder has read is the text before the edit.
    """
    await connection.execute(_EDIT, [{"entry": row.id, **_changed(entry)} for row, (_, entry) in edits])
    again = [
        {
            "article": row.article_id,
            "edit": entry.content_hash,
            "own": entry.own,
            "feed": poll.feed.id,
            "present": storable(entry.identity),
            "shared": row.identity,
            "version": version_of(poll.feed.id, row.identity),
            **_told(entry, seen=row.first_seen),
            "state": "found",
            "next_at": poll.record.at,
            "attempts": 0,
            "failure": None,
            "lease_owner": None,
            "lease_until": None,
        }
        for row, (poll, entry) in sorted(edits, key=lambda edit: edit[0].article_id or 0)
        if row.article_id is not None
    ]
    if again:
        await connection.execute(_READ_AGAIN, again)


def version_of(feed: int, identity: str) -> str:
    """Return the identity of what a feed says about an article that is not its own."""
    return f"{_VERSION}{feed} {identity}"


def shared_by(version: str) -> str | None:
    """Return the identity of the article that a row is a version of; None if it is not a version."""
    if not version.startswith(_VERSION):
        return None
    identity = version.partition(" ")[2]
    return identity if is_link(identity) else None


def names_page(identity: str) -> bool:
    """Return whether an article's address is its own: one that a feed's items share says nothing of what they report."""
    own = identity.partition(" ")[2] if identity.startswith(_VERSION) else identity
    return not own.startswith("feed:")


def _shared(found: Found) -> Pair:
    poll, entry = found
    return poll.feed.scope, storable(entry.identity)


def _version(found: Found) -> Pair:
    poll, entry = found
    return poll.feed.scope, version_of(poll.feed.id, storable(entry.identity))


def _article(found: Found, pair: Pair) -> dict[str, Any]:
    poll, entry = found
    return {
        **_told(entry, seen=poll.record.at),
        "scope": poll.feed.scope,
        "identity": pair[1],
        "state": "found",
        "feed_id": poll.feed.id,
        "outlet": poll.facts.title if poll.facts else None,
        "language": poll.facts.language if poll.facts else None,
        "first_seen": poll.record.at,
        "revision": 1,
        "attempts": 0,
        "next_at": poll.record.at,
    }


def _entry(found: Found, placed: Mapping[Pair, int]) -> dict[str, Any]:
    poll, entry = found
    return {
        **_changed(entry),
        "feed_id": poll.feed.id,
        "key": entry.key,
        "identity": entry.identity,
        "article_id": placed[poll.feed.id, storable(entry.identity)] if entry.fresh else None,
        "first_seen": poll.record.at,
    }


def _changed(entry: NewEntry) -> dict[str, Any]:
    """Return what an edit may change of an entry: all but what it is known by."""
    return {
        "content_hash": entry.content_hash,
        "guid": entry.guid,
        "link": entry.link,
        "title": entry.title,
        "published": entry.published,
        "updated": entry.updated,
        "categories": entry.categories,
    }


def _told(entry: NewEntry, *, seen: datetime) -> dict[str, Any]:
    """Return what an entry says of its article."""
    return {
        "content_hash": entry.content_hash,
        "url": entry.link,
        "title": entry.title,
        "teaser": entry.summary,
        "content": entry.content,
        "published": published_by(entry.published, seen),
        "image": entry.image,
        "authors": entry.authors,
    }


async def _rows(
    connection: AsyncConnection, query: Select[Any], columns: tuple[Column[Any], Column[Any]], pairs: Sequence[Pair]
) -> list[Row[Any]]:
    """Return the query's rows that have one of the pairs in those columns.

    The pairs are one parameter on SQLite and two on PostgreSQL, joined like a table: the statement is the same for any number
    of them, and each is found by the index, as it is not in a long IN (…).
    """
    found: list[Row[Any]] = []
    for some in batches(pairs):
        if connection.dialect.name == "postgresql":
            halves = (
                bindparam(None, list(half), ARRAY(column.type))
                for column, half in zip(columns, zip(*some, strict=True), strict=True)
            )
            given = func.unnest(*halves).table_valued("left", "right").render_derived()
            wanted: tuple[ColumnElement[Any], ...] = (given.c.left, given.c.right)
        else:
            given = func.json_each(json.dumps(some)).table_valued("value")
            wanted = tuple(func.json_extract(given.c.value, f"$[{at}]") for at in (0, 1))
        same = and_(*(column == value for column, value in zip(columns, wanted, strict=True)))
        found.extend((await connection.execute(query.join(given, same))).all())
    return found
