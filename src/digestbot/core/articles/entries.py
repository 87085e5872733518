"""What a poll brings into the program: entries with their identities, and which of them are read."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from digestbot.core.articles.identity import article_keys, content_hash, entry_key
from digestbot.core.feeds.feed import Entry, Feed
from digestbot.core.feeds.stored import NewEntry

FIRST_LOOK = timedelta(hours=24)
FIRST_LOOK_ENTRIES = 5
FIRST_LOOK_LEAST = 3


def new_entries(feed: Feed, *, feed_url: str, first: bool, now: datetime) -> tuple[NewEntry, ...]:
    """Return the feed's entries, each identity once, in document order; `feed_url` is where it is polled.

    On a feed's first poll only a first look is fresh: up to 5 entries of the last 24 hours, else the newest 3; the others are
    a baseline that is remembered and never posted. Afterwards every entry is fresh, and storage drops the known ones: dates
    never decide newness.
    """
    by_key: dict[str, Entry] = {}
    for entry in feed.entries:
        by_key.setdefault(entry_key(entry), entry)
    identities = article_keys(list(by_key.values()), feed_url=feed_url)
    fresh = _first_look(by_key, now) if first else frozenset(by_key)
    return tuple(
        _stored(key, entry, identity=identity, fresh=key in fresh)
        for (key, entry), identity in zip(by_key.items(), identities, strict=True)
    )


def _first_look(entries: dict[str, Entry], now: datetime) -> frozenset[str]:
    """Return the keys of the first look; an undated entry counts as older than any dated one, in document order."""
    dated = sorted(
        ((e.published or e.updated, key) for key, e in entries.items() if e.published or e.updated),
        key=lambda row: (row[0] is not None, row[0]),
        reverse=True,
    )
    recent = [key for at, key in dated if at is not None and at >= now - FIRST_LOOK]
    newest: Sequence[str] = [key for _at, key in dated] or list(entries)
    return frozenset(recent[:FIRST_LOOK_ENTRIES] or newest[:FIRST_LOOK_LEAST])


def _stored(key: str, entry: Entry, *, identity: str, fresh: bool) -> NewEntry:
    return NewEntry(
        key=key,
        identity=identity,
        content_hash=content_hash(entry),
        fresh=fresh,
        guid=entry.id,
        link=entry.link,
        title=entry.title,
        summary=entry.summary_text,
        content=entry.content_text,
        published=entry.published,
        updated=entry.updated,
        authors=entry.authors,
        categories=entry.categories,
        image=entry.image,
    )
