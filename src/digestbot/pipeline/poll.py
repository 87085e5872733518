"""Poll the feeds that are due: fetch, parse in the pool, decide what is new and when to ask again, record."""

import asyncio
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Protocol, TypeAlias
from urllib.parse import urlsplit
from zlib import crc32

from digestbot.core.articles.entries import apart, new_entries, recognise
from digestbot.core.feeds.feed import Feed
from digestbot.core.feeds.http_messages import Failure, Request, Response
from digestbot.core.feeds.outcome import (
    Fresh,
    Gone,
    PollOutcome,
    Trouble,
    Unchanged,
    Waiting,
    describe,
    outcome_from_body,
    outcome_from_headers,
)
from digestbot.core.feeds.schedule import NEVER, after_poll, has_to_wait
from digestbot.core.feeds.secret_address import hidden_in, scrubbed, taken_apart
from digestbot.core.feeds.stored_feed import FeedFacts, FeedId, KnownEntry, NewEntry, Poll, PollRecord, StoredFeed
from digestbot.core.feeds.websub import Hub, hub_of
from digestbot.errors import CpuError
from digestbot.pipeline import LEASE
from digestbot.pipeline.feed_notices import messages_of
from digestbot.pipeline.isolation import reason_of
from digestbot.ports import Clock, Cpu, Feeds, Http, Lease, Notices

AHEAD = 4
"""How many times as many feeds are claimed as are asked at once."""
LATER = timedelta(seconds=5)
"""How long a feed waits whose host is asked for enough others."""
TOGETHER = timedelta(seconds=1)
"""How long what feeds answered may wait for others, to be read and recorded together."""
BEFORE_POSTING = timedelta(minutes=5)
"""How long before its digest is due a feed is asked once more."""
GROUP = 64
"""Feeds that are read and recorded together: while one group is written, the next is parsed."""
BATCH = 512 * 1024
"""Bytes that one call of the pool parses: the worker waits for its next call, for as long as this process writes a group."""
MOST = 16
"""Feeds that one call of the pool parses; if it hangs, each is parsed in its own call."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """What a feed answered, and when; no answer if it was not asked."""

    feed: StoredFeed
    answer: Response | Failure | None
    at: datetime
    pushed: bool = False


_Asking: TypeAlias = "asyncio.Task[_Asked]"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Body:
    """A body to parse, with all that it takes and nothing of the feed's secret."""

    answer: Response
    feed_url: str
    first: bool
    at: datetime
    hard: bool
    """Whether parsing it had to be stopped the last time."""
    pushed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """What parsing gave; how many entries are new is still to be found out."""

    outcome: Fresh | Trouble
    facts: FeedFacts | None = None
    entries: tuple[NewEntry, ...] = ()
    hub: Hub | None = None


class Hubs(Protocol):
    """What subscribes to feeds that push."""

    async def polled(self, feed: StoredFeed, offered: Hub | None, *, gone: bool = False) -> None:
        """Hear that a feed was polled, and which hub it names, if it was read."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Polling:
    """What polling needs. `floor` is the shortest time between two polls of a feed, `immediate` the longest of one with an immediate reader."""

    feeds: Feeds
    http: Http
    cpu: Cpu
    clock: Clock
    notices: Notices
    owner: str
    floor: timedelta
    immediate: timedelta = timedelta(minutes=10)
    hubs: Hubs | None = None
    _one_by_one: asyncio.Lock = field(default_factory=asyncio.Lock, init=False, repr=False, compare=False)

    async def hasten(self) -> int:
        """Make feeds due whose digests are due soon; returns how many. Servers' limits and the minimum interval still hold."""
        ahead, immediate = max(BEFORE_POSTING, self.floor), max(self.immediate, self.floor)
        return await self.feeds.hasten(now=self.clock.now(), ahead=ahead, immediate=immediate)

    async def step(self, *, limit: int) -> int:
        """Poll due feeds; returns how many were due. A feed that fails or lingers harms no other.

        `limit` is how many are asked at once. More are claimed: a place that is free is taken at once, a host that is slow keeps
        no other waiting, and many are written together.
        """
        polled = 0
        asking = await self._more({}, limit * AHEAD, of_one_host=limit)
        try:
            while asking:
                done, _ = await asyncio.wait(asking, timeout=TOGETHER.total_seconds())
                await self._take_in([task.result() for task in asking if task in done])
                polled += len(done)
                asking = {task: host for task, host in asking.items() if task not in done}
                asking |= await self._more(asking, limit * AHEAD, of_one_host=limit)
        finally:
            for task in asking:
                task.cancel()
        return polled

    async def _more(self, asking: "Mapping[_Asking, str]", room: int, *, of_one_host: int) -> "dict[_Asking, str]":
        """Ask further feeds, up to `room` with those under way; a host that has enough of them keeps the others for later."""
        more: dict[_Asking, str] = {}
        hosts = Counter(asking.values())
        later = True
        while later and len(asking) + len(more) < room:
            now = self.clock.now()
            lease = Lease(owner=self.owner, until=now + LEASE)
            claimed = await self.feeds.claim_due(now=now, lease=lease, limit=room - len(asking) - len(more))
            postponed: list[FeedId] = []
            for feed in claimed:
                host = urlsplit(feed.url).netloc
                hosts[host] += 1
                if hosts[host] > of_one_host:
                    postponed.append(feed.id)
                else:
                    more[asyncio.create_task(self._ask(feed))] = host
            if later := bool(postponed):
                await self.feeds.postpone(postponed, at=now + LATER)
        return more

    async def _ask(self, feed: StoredFeed) -> _Asked:
        now = self.clock.now()
        if has_to_wait(feed.poll, now=now, floor=self.floor):
            return _Asked(feed=feed, answer=None, at=now)
        if not (feed.address is None or feed.address):
            return _Asked(feed=feed, answer=Failure(url=feed.url, cause="sealed"), at=now)
        asked = Request(url=feed.url if feed.address is None else feed.address, headers=_headers(feed))
        try:
            answer = await self.http.fetch(asked)
        except Exception as error:  # noqa: BLE001 - its address, or what it answered
            detail = reason_of(error) if feed.address is None else type(error).__name__
            answer = Failure(url=feed.url, cause="protocol", detail=detail)
        return _Asked(feed=feed, answer=answer, at=self.clock.now())

    async def _take_in(self, asked: Sequence[_Asked]) -> None:
        """Record the feeds' answers together; bodies are parsed in groups, one while another is recorded."""
        quiet: list[Poll] = []
        bodies: list[tuple[StoredFeed, _Body]] = []
        for one in asked:
            feed, answer = one.feed, one.answer
            outcome = _unread(feed, answer, now=one.at)
            if outcome is not None:
                poll = self._decided(feed, outcome, now=one.at)
                quiet.append(replace(poll, facts=_moved(feed, answer)) if isinstance(outcome, Unchanged) else poll)
                if self.hubs is not None and isinstance(outcome, Unchanged | Gone):
                    await self.hubs.polled(feed, None, gone=isinstance(outcome, Gone))
            elif isinstance(answer, Response):
                clean = _without_keys(answer, feed)
                body = _Body(
                    answer=clean,
                    feed_url=feed.url,
                    first=feed.first,
                    at=one.at,
                    hard=_hard(feed),
                    pushed=one.pushed,
                )
                bodies.append((feed, body))
        groups = (bodies[at : at + GROUP] for at in range(0, len(bodies), GROUP))
        await asyncio.gather(self._record(quiet), *map(self._read, groups))

    async def _record(self, polls: Sequence[Poll]) -> None:
        """Write polls, then send the notices that they cause."""
        told = [poll for poll in polls if poll.state.notice is not None]
        try:
            if len(told) < len(polls):
                await self.feeds.record_polls([poll for poll in polls if poll.state.notice is None])
        finally:
            # One after the other: what the next one's people know depends on this one.
            async with self._one_by_one:
                for poll in told:
                    messages = await messages_of(poll, self.feeds)
                    await self.feeds.record_polls([poll])
                    for workspace, message in messages:
                        await self.notices.tell(workspace, message)

    async def _read(self, bodies: Sequence[tuple[StoredFeed, _Body]]) -> None:
        """Record what the bodies bring; a feed that changes its guids is recognised by its articles."""
        batches = await asyncio.gather(*map(self._parsed, _batches(bodies)))
        read = [one for batch in batches for one in batch]
        # A feed that was never read has no history to look into.
        found = {feed.id: one.entries for (feed, _), one in zip(bodies, read, strict=True) if not feed.first}
        known = await self._known(found, {feed.id: feed.url for feed, _ in bodies})
        polls = []
        for (feed, body), one in zip(bodies, read, strict=True):
            held = known.get(feed.id, {})
            entries = recognise(found.get(feed.id, one.entries), held, feed_url=feed.url)
            outcome = one.outcome
            if isinstance(outcome, Fresh):
                outcome = replace(outcome, new=sum(e.key not in held for e in entries))
            polls.append(replace(self._decided(feed, outcome, now=body.at), facts=one.facts, entries=entries))
        await self._record(polls)
        if self.hubs is not None:
            for (feed, _), one in zip(bodies, read, strict=True):
                if one.facts is not None:
                    await self.hubs.polled(feed, one.hub)

    async def pushed(self, feed: StoredFeed, body: bytes, content_type: str) -> None:
        """Take in what a hub sent of a claimed feed, as a poll of it; where that is no feed, ask the feed.

        What the feed's own server said of its version and its freshness stays true.
        """
        now = self.clock.now()
        kept = {"etag": feed.poll.etag, "last-modified": feed.poll.last_modified}
        headers = {name: value for name, value in kept.items() if value} | {"content-type": content_type}
        answer = Response(url=feed.url, status=200, headers=headers, body=body)
        (read,) = await self._parsed(
            [_Body(answer=answer, feed_url=feed.url, first=feed.first, at=now, hard=_hard(feed))]
        )
        asked = _Asked(feed=feed, answer=answer, at=now, pushed=True) if read.facts else await self._ask(feed)
        await self._take_in([asked])

    async def _known(
        self, found: dict[FeedId, tuple[NewEntry, ...]], urls: Mapping[FeedId, str]
    ) -> Mapping[FeedId, Mapping[str, KnownEntry]]:
        """Return what the histories hold; in `found`, entries with a guid that was another item's get a key of their own."""
        if not found:
            return {}
        known = dict(await self.feeds.known(found))
        parted = {feed: apart(entries, known[feed], feed_url=urls[feed]) for feed, entries in found.items()}
        changed = {feed: entries for feed, entries in parted.items() if entries != found[feed]}
        if changed:
            found |= changed
            known |= await self.feeds.known(changed)
        return known

    async def _parsed(self, bodies: Sequence[_Body]) -> Sequence[_Read]:
        """Parse bodies in one call; if it has to be stopped, parse each in its own call, so that one does not affect the others."""
        try:
            do = self.cpu.alone if bodies[0].hard else self.cpu.run
            return await do(_parse, bodies)
        except CpuError:
            if len(bodies) > 1:
                return [one for (one,) in await asyncio.gather(*(self._parsed([body]) for body in bodies))]
            return [_Read(outcome=outcome_from_body(bodies[0].answer, None, new=0, now=bodies[0].at))]

    def _decided(self, feed: StoredFeed, outcome: PollOutcome, *, now: datetime) -> Poll:
        """Decide when the next poll is due, and why."""
        state = after_poll(feed.poll, outcome, now=now, floor=self.floor, jitter=_jitter(feed))
        record = PollRecord(
            at=now,
            outcome=describe(outcome),
            status=outcome.status,
            new_entries=0,
            next_at=None if state.next_at == NEVER else state.next_at,
            reason=state.reason,
        )
        return Poll(feed=feed, state=state, record=record)


def _parse(bodies: Sequence[_Body]) -> Sequence[_Read]:
    return [_parse_one(body) for body in bodies]


def _parse_one(body: _Body) -> _Read:
    """Read one body; one that no reader survives is that feed's trouble alone."""
    try:
        return _parse_surely(body)
    except Exception:  # noqa: BLE001 - whatever hostile bytes make of it
        return _Read(outcome=outcome_from_body(body.answer, None, new=0, now=body.at))


def _parse_surely(body: _Body) -> _Read:
    from digestbot.core.feeds.parse import parse  # noqa: PLC0415 - it is used in the pool alone

    answer = body.answer
    parsed = parse(answer.body, {**answer.headers, "content-location": answer.url})
    outcome = outcome_from_body(answer, parsed, new=0, now=body.at)
    if not isinstance(parsed, Feed):
        return _Read(outcome=outcome)
    entries = new_entries(parsed, feed_url=body.feed_url, served_from=answer.url, first=body.first, now=body.at)
    named = hub_of(answer.headers, hub=parsed.hub, topic=parsed.topic, url=answer.url)
    hub = None if body.pushed else named  # without the headers that the feed's own server sends, the half is missing
    return _Read(outcome=outcome, facts=_facts(body, parsed), entries=entries, hub=hub)


def _batches(bodies: Sequence[tuple[StoredFeed, _Body]]) -> Iterator[Sequence[_Body]]:
    """Cut bodies into batches of `BATCH` bytes and `MOST` feeds; one that had to be stopped the last time is alone in its own."""
    batch: list[_Body] = []
    room = BATCH
    for _, body in bodies:
        size = BATCH if body.hard else max(len(body.answer.body), BATCH // MOST)
        if batch and size > room:
            yield batch
            batch, room = [], BATCH
        batch.append(body)
        room -= size
    if batch:
        yield batch


def _hard(feed: StoredFeed) -> bool:
    return feed.poll.problem is not None and feed.poll.problem.kind == "too-hard"


def _without_keys(answer: Response, feed: StoredFeed) -> Response:
    """Return an answer whose address and links hold nothing of what the feed is asked with."""
    if feed.address is None:
        return answer
    known = hidden_in(feed.address, feed.url)
    here = taken_apart(answer.url, known)
    keys = (*known, *taken_apart(feed.address).keys, *here.keys)
    return replace(answer, url=here.shown, body=scrubbed(answer.body, keys))


def _headers(feed: StoredFeed) -> dict[str, str]:
    """Return the feed's own headers and the validators, exactly as the server gave them."""
    validators = {"If-None-Match": feed.poll.etag, "If-Modified-Since": feed.poll.last_modified}
    return {**dict(feed.headers), **{name: value for name, value in validators.items() if value}}


def _facts(body: _Body, parsed: Feed) -> FeedFacts:
    """Return what was learnt about the feed; it has moved only if its new address returned a feed, as it did here."""
    return FeedFacts(
        url=body.answer.moved_to or body.feed_url,
        title=parsed.title,
        site=parsed.link,
        language=parsed.language,
        format=parsed.format,
        body_hash=_hash(body.answer) or "",
    )


def _unread(feed: StoredFeed, answer: Response | Failure | None, *, now: datetime) -> PollOutcome | None:
    """Return the outcome that needs no parsing, None if the body has to be read."""
    if answer is None:
        return Waiting()
    conditional = bool(feed.poll.etag or feed.poll.last_modified)
    return outcome_from_headers(answer, conditional=conditional, same_body=_hash(answer) == feed.body_hash, now=now)


def _moved(feed: StoredFeed, answer: Response | Failure | None) -> FeedFacts | None:
    """Return the facts of a feed that has moved to an address with the content of the old one; None if it has not moved."""
    if not isinstance(answer, Response) or answer.moved_to is None:
        return None
    return FeedFacts(
        url=answer.moved_to,
        title=feed.title,
        site=feed.site,
        language=feed.language,
        format=feed.format or "",
        body_hash=feed.body_hash or "",
    )


def _hash(answer: Response | Failure) -> str | None:
    return sha256(answer.body).hexdigest() if isinstance(answer, Response) and answer.body else None


def _jitter(feed: StoredFeed) -> float:
    """Return a number in 0 to 1 that differs between feeds and between failures of one, without chance."""
    return crc32(f"{feed.url} {feed.poll.failures}".encode()) / 2**32
