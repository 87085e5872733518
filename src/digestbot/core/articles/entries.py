"""What a poll brings into the program: entries with their identities, and which of them are read."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from digestbot.core.articles.entry_keys import identities, is_another, other_keys, own_identity, own_key, same_title
from digestbot.core.articles.first_look import LEAST, MOST, newest_of
from digestbot.core.articles.identity import canonical, content_hash, is_link
from digestbot.core.articles.site import same_site
from digestbot.core.feeds.feed import Entry, Feed
from digestbot.core.feeds.stored_feed import KnownEntry, NewEntry

SKEW = timedelta(hours=1)
"""How far a publisher's clock may be ahead; a later date is not a publication date."""


def new_entries(feed: Feed, *, feed_url: str, served_from: str, first: bool, now: datetime) -> tuple[NewEntry, ...]:
    """Return the feed's entries, each identity once, in document order.

    On a feed's first poll only a first look is fresh: up to 5 entries of the last 24 hours, else the newest 3; the others are
    a baseline that is remembered and never posted. Afterwards every entry is fresh, and storage drops the known ones: dates
    never decide newness. `served_from` is where the document came from in the end: a feed may speak for articles of that site.
    """
    by_key: dict[str, tuple[Entry, str]] = {}
    for entry, (key, identity) in zip(feed.entries, identities(feed, feed_url=feed_url), strict=True):
        by_key.setdefault(key, (entry, identity))
    fresh = _first_look({k: e for k, (e, _) in by_key.items()}, now) if first else frozenset(by_key)
    return tuple(
        _new(key, entry, identity, fresh=key in fresh, own=_speaks_for(served_from, entry, identity))
        for key, (entry, identity) in by_key.items()
    )


def apart(found: Sequence[NewEntry], known: Mapping[str, KnownEntry], *, feed_url: str) -> tuple[NewEntry, ...]:
    """Return the entries, those whose guid the history knows as another item's under a key that is their own.

    Without this a feed with one guid for all and one item at a time would edit the same entry for ever.
    """
    taken: list[NewEntry] = []
    for entry in found:
        old = known.get(entry.key)
        if old is None or not is_another(entry, old):
            taken.append(entry)
            continue
        key = own_key(entry)
        paged = is_link(entry.identity)
        taken.append(entry._replace(key=key, identity=entry.identity if paged else own_identity(feed_url, key)))
    return tuple(taken)


def recognise(found: Sequence[NewEntry], known: Mapping[str, KnownEntry], *, feed_url: str) -> tuple[NewEntry, ...]:
    """Return the entries with their keys in the history, if a feed has given them new guids.

    An entry is a known one if the known one has the same content under another of its keys, or if its article occurs once in
    the document and once in the history; in both cases the old key must be gone from the document.
    """
    if all(entry.key in known for entry in found):
        return tuple(found)
    present = {e.key for e in found}
    old: dict[str, list[str]] = {}
    for key, held in known.items():
        if key not in present:
            old.setdefault(held.identity, []).append(key)
    times = Counter(e.identity for e in found)
    taken: list[NewEntry] = []
    for entry in found:
        keys = old.get(entry.identity, []) if times[entry.identity] == 1 else []
        if entry.key in known:
            taken.append(entry)
        elif same := next((key for key in other_keys(entry) if key not in present and _is(entry, known.get(key))), ""):
            present.add(same)
            taken.append(entry._replace(key=same))
        elif len(keys) == 1 and is_another(entry, known[keys[0]]):
            taken.append(entry._replace(identity=own_identity(feed_url, entry.key)))
        else:
            taken.append(entry._replace(key=keys[0]) if len(keys) == 1 else entry)
    return tuple(taken)


def _is(entry: NewEntry, known: KnownEntry | None) -> bool:
    return known is not None and (entry.content_hash == known.content_hash or same_title(entry.title, known.title))


def _first_look(entries: Mapping[str, Entry], now: datetime) -> frozenset[str]:
    """Return the keys of the first look; an entry without a day that has come is older than any other, in document order."""
    dated = [(date, key) for key, e in entries.items() if (date := e.published or e.updated) and date <= now + SKEW]
    return frozenset(newest_of(dated, now)[:MOST] or list(entries)[:LEAST])


def _speaks_for(served_from: str, entry: Entry, identity: str) -> bool:
    """Return whether the feed's word is the article's own: no page but the feed is its home, or both are on one site."""
    return not is_link(identity) or same_site(served_from, canonical(entry.link or ""))


def _new(key: str, entry: Entry, identity: str, *, fresh: bool, own: bool) -> NewEntry:
    return NewEntry(
        key=key,
        identity=identity,
        content_hash=content_hash(entry),
        fresh=fresh,
        own=own,
        guid=entry.id,
        link=entry.link or entry.enclosure,
        title=entry.title,
        summary=entry.summary_text,
        content=entry.content_text,
        published=entry.published,
        updated=entry.updated,
        authors=entry.authors,
        categories=entry.categories,
        image=entry.image,
    )


def published_by(stated: datetime | None, seen: datetime) -> datetime | None:
    """Return when an article was published, which is never after it was seen: what lies ahead is the day of an event.

    >>> from datetime import UTC
    >>> published_by(datetime(2027, 1, 9, tzinfo=UTC), datetime(2026, 11, 24, tzinfo=UTC)).isoformat()
    '2026-11-24T00:00:00+00:00'
    """
    return stated if stated is None or stated <= seen else seen
