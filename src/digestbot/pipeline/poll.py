"""Poll the feeds that are due: fetch, parse in the pool, decide what is new and when to ask again, record."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from zlib import crc32

from digestbot.core.articles.entries import new_entries, recognise
from digestbot.core.feeds.exchange import Failure, Request, Response
from digestbot.core.feeds.feed import Feed, NotAFeed
from digestbot.core.feeds.outcome import PollOutcome, describe, read, unread
from digestbot.core.feeds.parse import parse
from digestbot.core.feeds.schedule import NEVER, Notice, after_poll
from digestbot.core.feeds.stored import FeedFacts, NewEntry, PollRecord, QuietPoll, StoredFeed
from digestbot.errors import CpuError
from digestbot.pipeline import LEASE
from digestbot.ports import Clock, Cpu, Feeds, Http, Lease, Notices


@dataclass(frozen=True, slots=True, kw_only=True)
class Polling:
    """What polling needs. `floor` is the shortest time between two polls of a feed."""

    feeds: Feeds
    http: Http
    cpu: Cpu
    clock: Clock
    notices: Notices
    owner: str
    floor: timedelta

    async def step(self, *, limit: int) -> int:
        """Poll up to `limit` due feeds, all at once; returns how many were due. A feed that fails harms no other."""
        now = self.clock.now()
        claimed = await self.feeds.claim_due(now=now, lease=Lease(owner=self.owner, until=now + LEASE), limit=limit)
        done = await asyncio.gather(*(self._one(feed) for feed in claimed))
        quiet = [(feed, poll) for feed, poll in zip(claimed, done, strict=True) if poll is not None]
        if quiet:
            await self.feeds.record_quiet([poll for _, poll in quiet])
        for feed, poll in quiet:
            await self._tell(feed, poll.poll.notice)
        return len(claimed)

    async def _one(self, feed: StoredFeed) -> QuietPoll | None:
        """Poll one feed; what brought nothing is handed back, to be written together with the others."""
        answer = await self.http.fetch(Request(url=feed.url, headers=_headers(feed)))
        now = self.clock.now()
        outcome = unread(answer, same_body=_hash(answer) == feed.body_hash, now=now)
        if isinstance(answer, Response) and outcome is None:
            return await self._read(feed, answer, now=now)
        return self._decided(feed, outcome, now=now) if outcome is not None else None

    async def _read(self, feed: StoredFeed, answer: Response, *, now: datetime) -> QuietPoll | None:
        """Take in what the answer brings; a feed that changes its guids is recognised by its articles."""
        parsed, found = await self._parsed(feed, answer, now=now)
        known = await self.feeds.known(feed.id, keys=[e.key for e in found], identities=[e.identity for e in found])
        entries = recognise(found, known)
        outcome = read(answer, parsed, new=sum(e.key not in known for e in entries), now=now)
        decided = self._decided(feed, outcome, now=now)
        if not isinstance(parsed, Feed):
            return decided
        facts = _facts(feed, answer, parsed)
        await self.feeds.record_poll(feed, poll=decided.poll, record=decided.record, facts=facts, entries=entries)
        await self._tell(feed, decided.poll.notice)
        return None

    async def _parsed(
        self, feed: StoredFeed, answer: Response, *, now: datetime
    ) -> tuple[Feed | NotAFeed | None, Sequence[NewEntry]]:
        """Return the feed and its entries; None where the parser had to be killed."""
        headers = {**answer.headers, "content-location": answer.url}
        try:
            return await self.cpu.run(_parse, answer.body, headers, feed.url, first=feed.first, now=now)
        except CpuError:
            return None, ()

    def _decided(self, feed: StoredFeed, outcome: PollOutcome, *, now: datetime) -> QuietPoll:
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
        return QuietPoll(feed=feed.id, poll=state, record=record)

    async def _tell(self, feed: StoredFeed, notice: Notice | None) -> None:
        """Tell the feed's readers what they have to know."""
        if notice is not None:
            for workspace in await self.feeds.readers(feed.id):
                await self.notices.tell(workspace, _words(feed, notice))


def _parse(
    body: bytes, headers: Mapping[str, str], url: str, *, first: bool, now: datetime
) -> tuple[Feed | NotAFeed, Sequence[NewEntry]]:
    parsed = parse(body, headers)
    return parsed, new_entries(parsed, feed_url=url, first=first, now=now) if isinstance(parsed, Feed) else ()


def _headers(feed: StoredFeed) -> dict[str, str]:
    """Return the feed's own headers and the validators, exactly as the server gave them."""
    validators = {"If-None-Match": feed.poll.etag, "If-Modified-Since": feed.poll.last_modified}
    return {**dict(feed.headers), **{name: value for name, value in validators.items() if value}}


def _facts(feed: StoredFeed, answer: Response, parsed: Feed) -> FeedFacts:
    """Return what was learnt of the feed; it has moved only where its new address gave a feed, as it did here."""
    return FeedFacts(
        url=answer.moved_to or feed.url,
        title=parsed.title,
        site=parsed.link,
        language=parsed.language,
        format=parsed.format,
        body_hash=_hash(answer) or "",
    )


def _hash(answer: Response | Failure) -> str | None:
    return sha256(answer.body).hexdigest() if isinstance(answer, Response) and answer.body else None


def _jitter(feed: StoredFeed) -> float:
    """Return a number in 0 to 1 that differs between feeds and between failures of one, without chance."""
    return crc32(f"{feed.url} {feed.poll.failures}".encode()) / 2**32


def _words(feed: StoredFeed, notice: Notice) -> str:
    name = feed.title or feed.url
    match notice.kind:
        case "recovered":
            return f"“{name}” works again ({feed.url}). Nothing is left to do."
        case "gone":
            return f"“{name}” is gone for good ({feed.url}): {notice.cause}. {notice.cure}"
        case "failing":
            return f"“{name}” has failed for a day ({feed.url}): {notice.cause}. {notice.cure}"
