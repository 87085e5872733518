"""What a poll brings into the program: entries with their identities, and which of them are read."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from digestbot.core.articles.identity import article_keys, content_hash, entry_key
from digestbot.core.feeds.feed import Entry, Feed
from digestbot.core.feeds.stored_feed import NewEntry

FIRST_LOOK = timedelta(hours=24)
FIRST_LOOK_ENTRIES = 5
FIRST_LOOK_LEAST = 3


def new_entries(feed: Feed, *, feed_url: str, first: bool, now: datetime) -> tuple[NewEntry, ...]:
    """Return the feed's entries, each identity once, in document order.

    On a feed's first poll only a first look is fresh: up to 5 entries of the last 24 hours, else the newest 3; the others are
    a baseline that is remembered and never posted. Afterwards every entry is fresh, and storage drops the known ones: dates
    never decide newness.
    """
    identities = article_keys(feed.entries, feed_url=feed_url)
    by_key: dict[str, tuple[Entry, str]] = {}
    for entry, identity in zip(feed.entries, identities, strict=True):
        by_key.setdefault(entry_key(entry), (entry, identity))
    fresh = _first_look({k: e for k, (e, _) in by_key.items()}, now) if first else frozenset(by_key)
    return tuple(_new(key, entry, identity, fresh=key in fresh) for key, (entry, identity) in by_key.items())


def recognise(found: Sequence[NewEntry], known: Mapping[str, str]) -> tuple[NewEntry, ...]:
    """Return the entries with the keys that the history knows them by, where a feed has given them new guids.

    `known` is the history's key to identity. An entry is the known one of the same article where that article stands once in
    the document and once in the history, and the old key is gone from the document.
    """
    present = {e.key for e in found}
    old: dict[str, list[str]] = {}
    for key, identity in known.items():
        if key not in present:
            old.setdefault(identity, []).append(key)
    if not old:
        return tuple(found)
    times = Counter(e.identity for e in found)
    taken: list[NewEntry] = []
    for entry in found:
        keys = old.get(entry.identity, [])
        moved = entry.key not in known and times[entry.identity] == 1 and len(keys) == 1
        taken.append(entry._replace(key=keys[0]) if moved else entry)
    return tuple(taken)


def _first_look(entries: Mapping[str, Entry], now: datetime) -> frozenset[str]:
    """Return the keys of the first look; an undated entry counts as older than any dated one, in document order."""
    dates = {key: date for key, e in entries.items() if (date := e.published or e.updated)}
    newest = sorted(dates, key=lambda key: dates[key], reverse=True)
    recent = [key for key in newest if dates[key] >= now - FIRST_LOOK]
    return frozenset(recent[:FIRST_LOOK_ENTRIES] or (newest or list(entries))[:FIRST_LOOK_LEAST])


def _new(key: str, entry: Entry, identity: str, *, fresh: bool) -> NewEntry:
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
