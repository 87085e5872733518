"""Feeds and entries as the program remembers them."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple, NewType

from digestbot.core.feeds.schedule import PollState

FeedId = NewType("FeedId", int)

SHARED = ""
"""The scope of what every workspace may see; any other scope is the id of the one workspace that may."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFeed:
    """A feed: one address, polled once for all who read it.

    `url` may be shown to everyone who reads the feed; if keys were removed from it, `address` is the one to request. It is empty
    if the address, or the secret that the feed is polled with, cannot be decrypted: then nothing is requested. `scope` is `SHARED`, or the workspace whose secret it is polled with. `poll` is all that the schedule knows; `first` is
    true until a poll has succeeded.
    """

    id: FeedId
    url: str
    scope: str = SHARED
    title: str | None = None
    site: str | None = None
    language: str | None = None
    format: str | None = None
    body_hash: str | None = None
    first: bool = True
    poll: PollState = field(default_factory=PollState)
    headers: tuple[tuple[str, str], ...] = ()
    address: str | None = None

    def __repr__(self) -> str:
        """Leave the headers out: they may be a secret."""
        return f"StoredFeed(id={self.id}, url={self.url!r})"


class NewEntry(NamedTuple):
    """An entry that a poll found: `key` is its identity in the feed, `identity` the article's everywhere.

    `content_hash` tells an edit; `fresh` asks that its article be read, else it is remembered only (a baseline). `own` tells
    that the feed speaks for the article: it lies on the article's own site, or nothing but the feed is its home. A tuple, because every entry of every poll goes from one process to another, which takes a dataclass twice as long.
    """

    key: str
    identity: str
    content_hash: str
    fresh: bool
    own: bool
    guid: str | None
    link: str | None
    title: str | None
    summary: str | None
    content: str | None
    published: datetime | None
    updated: datetime | None = None
    authors: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    image: str | None = None


class KnownEntry(NamedTuple):
    """What the history holds of an entry, as far as it tells one item from another."""

    identity: str
    content_hash: str
    guid: str | None
    link: str | None
    title: str | None
    published: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PollRecord:
    """One line of a feed's log: what the poll did, in words, and when the next one is due and why."""

    at: datetime
    outcome: str
    status: int | None
    new_entries: int
    next_at: datetime | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedFacts:
    """What a successful poll learnt of the feed itself; `url` is new if it has moved."""

    url: str
    title: str | None
    site: str | None
    language: str | None
    format: str
    body_hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Poll:
    """A poll to record: the schedule's new state, the line of the log and, if a feed was read, its facts and entries.

    Entries come with `facts`; without them nothing was read.
    """

    feed: StoredFeed
    state: PollState
    record: PollRecord
    facts: FeedFacts | None = None
    entries: tuple[NewEntry, ...] = ()

    def __post_init__(self) -> None:
        """Refuse entries of a feed that was not read."""
        if self.entries and self.facts is None:
            raise ValueError("entries without the facts of their feed")


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredEntry:
    """An entry as `entries --jsonl` prints it."""

    feed_url: str
    id: str | None
    link: str | None
    title: str | None
    published: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A workspace's view of a feed. `weight` multiplies its stories' rank (0.1 to 10)."""

    workspace: str
    feed: StoredFeed
    title: str | None = None
    weight: float = 1.0
    paused: bool = False
    added_at: datetime

    @property
    def name(self) -> str:
        """The display name: the workspace's own, else the feed's, else its address."""
        return self.title or self.feed.title or self.feed.url
