"""Polling, where the real program cannot show it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, cast

import pytest
from contracts.storage.making import NOW

from digestbot.adapters.clock import FixedClock
from digestbot.core.digests.destination import LOCAL, WorkspaceId
from digestbot.core.feeds.http_messages import Failure, Request, Response
from digestbot.core.feeds.schedule import PollState
from digestbot.core.feeds.stored_feed import FeedId, KnownEntry, Poll, Source, StoredFeed
from digestbot.errors import CpuError, StorageError
from digestbot.pipeline import LEASE
from digestbot.pipeline.poll import BATCH, LATER, MOST, Polling
from digestbot.ports import Lease, NoticeMessage

FLOOR = timedelta(minutes=5)


class Nobody:
    """A web that nobody may ask."""

    async def fetch(self, request: Any) -> Any:
        """Fail the test."""
        pytest.fail(f"asked {request.url}")


async def test_a_feed_whose_secret_cannot_be_opened_is_not_asked_without_it() -> None:
    """Its people are told why, in the words for `sealed`; the server never sees a request that lacks the login."""
    other: Any = None
    polling = Polling(
        feeds=other, http=Nobody(), cpu=other, clock=FixedClock(at=NOW), notices=other, owner="me", floor=timedelta()
    )
    feed = StoredFeed(id=FeedId(1), url="https://courier.example/rss", address="")
    asked = await polling._ask(feed)
    assert asked.answer == Failure(url=feed.url, cause="sealed")


@dataclass
class Book:
    """Feeds that are due, and what was written of them; `order` is everything that happened, in order."""

    due: list[StoredFeed] = field(default_factory=list)
    order: list[str] = field(default_factory=list)
    polls: list[Poll] = field(default_factory=list)
    postponed: list[tuple[list[FeedId], datetime]] = field(default_factory=list)
    hastened: list[tuple[timedelta, timedelta]] = field(default_factory=list)
    history: dict[FeedId, dict[str, KnownEntry]] = field(default_factory=dict)
    asked_for: list[set[FeedId]] = field(default_factory=list)
    broken: bool = False

    async def claim_due(self, *, now: datetime, lease: Lease, limit: int) -> Sequence[StoredFeed]:
        """Give what is due, once."""
        assert lease == Lease(owner="me", until=now + LEASE)
        found, self.due = self.due[:limit], self.due[limit:]
        return found

    async def record_polls(self, polls: Sequence[Poll]) -> None:
        """Write."""
        if self.broken:
            raise StorageError("the disk is full")
        self.polls += polls
        self.order += [f"wrote {poll.feed.id}" for poll in polls]

    async def postpone(self, feeds: list[FeedId], *, at: datetime) -> None:
        """Keep what waits."""
        self.postponed.append((feeds, at))

    async def hasten(self, *, now: datetime, ahead: timedelta, immediate: timedelta) -> int:
        """Keep what was asked."""
        assert now == NOW
        self.hastened.append((ahead, immediate))
        return 3

    async def known(self, found: Mapping[FeedId, object]) -> dict[FeedId, dict[str, KnownEntry]]:
        """Return the histories."""
        self.asked_for.append(set(found))
        return {feed: self.history.get(feed, {}) for feed in found}

    async def subscribing_workspaces(self, feed: FeedId) -> Sequence[WorkspaceId]:
        """One place reads everything."""
        return [LOCAL]

    async def sources(self, workspace: WorkspaceId) -> Sequence[Source]:
        """Return what it reads besides."""
        return []

    async def tell(self, workspace: WorkspaceId, message: NoticeMessage) -> None:
        """Note that somebody was told."""
        self.order.append(f"told {message.code}")


@dataclass
class Web:
    """Answers by address; a server that is not there answers 503."""

    answers: dict[str, Response | Failure | Exception] = field(default_factory=dict)
    asked: list[Request] = field(default_factory=list)

    async def fetch(self, request: Request) -> Response | Failure:
        """Answer."""
        self.asked.append(request)
        found = self.answers.get(request.url, Response(url=request.url, status=503))
        if isinstance(found, Exception):
            raise found
        return found


class Pool:
    """Parses here; a call with a feed of `deadly` words is stopped. `calls` are the numbers of feeds in each."""

    def __init__(self, deadly: bytes = b"no such words") -> None:
        """Know what kills."""
        self.deadly, self.calls, self.apart = deadly, list[int](), 0

    async def run(self, work: Any, bodies: Sequence[Any]) -> Any:
        """Do it, or die."""
        self.calls.append(len(bodies))
        if any(self.deadly in body.answer.body for body in bodies):
            raise CpuError("stopped")
        return work(bodies)

    async def alone(self, work: Any, bodies: Sequence[Any]) -> Any:
        """Do it apart from others."""
        self.apart += 1
        return await self.run(work, bodies)


def rss(*guids: str, title: str = "The Courier", dated: bool = True) -> bytes:
    """Return a feed with those items."""
    date = "<pubDate>Tue, 24 Nov 2026 05:00:00 GMT</pubDate>" if dated else ""
    items = "".join(
        f"<item><guid>{g}</guid><title>About {g}</title><link>https://courier.example/{g}</link>{date}</item>"
        for g in guids
    )
    return f'<rss version="2.0"><channel><title>{title}</title>{items}</channel></rss>'.encode()


def feed(number: int, *, host: str = "courier.example", **told: Any) -> StoredFeed:
    """Return a feed that was read before."""
    given: dict[str, Any] = {"title": f"Feed {number}", "first": False} | told
    return StoredFeed(id=FeedId(number), url=f"https://{host}/{number}", **given)


def answer(feed: StoredFeed, body: bytes, status: int = 200, **told: Any) -> Response:
    """Return what its server says."""
    headers = told.pop("headers", {"content-type": "application/rss+xml"})
    return Response(url=feed.url, status=status, headers=headers, body=body, **told)


async def polled(book: Book, web: Web, *, pool: Pool | None = None, limit: int = 8, floor: timedelta = FLOOR) -> int:
    """Run the step."""
    polling = Polling(
        feeds=cast("Any", book),
        http=web,
        cpu=cast("Any", pool or Pool()),
        clock=FixedClock(at=NOW),
        notices=cast("Any", book),
        owner="me",
        floor=floor,
    )
    return await polling.step(limit=limit)


async def test_what_is_new_is_counted_and_written_with_the_feeds_facts() -> None:
    """The pace of a feed without dates is what its polls find; entries that the history holds are no news."""
    one = feed(1, poll=PollState(next_at=NOW, newest_at=NOW - timedelta(hours=2)))
    web = Web({one.url: answer(one, rss("a", "b", dated=False))})
    book = Book([one])
    await polled(book, web)
    (first,) = book.polls
    assert [e.fresh for e in first.entries] == [True, True]
    assert first.state.gap_seconds == 3600
    assert first.facts is not None
    assert (first.facts.title, first.facts.url, first.facts.format) == ("The Courier", one.url, "rss")
    held = {
        e.key: KnownEntry(
            identity=e.identity,
            content_hash=e.content_hash,
            guid=e.guid,
            link=e.link,
            title=e.title,
            published=e.published,
        )
        for e in first.entries[:1]
    }
    again = Book([one], history={one.id: held})
    await polled(again, web)
    assert again.polls[0].state.gap_seconds == 7200
    assert [e.key for e in again.polls[0].entries] == [e.key for e in first.entries]


async def test_a_feed_that_was_never_read_has_no_history() -> None:
    """Nobody looks for one; its first look is fresh and the rest a baseline."""
    one = feed(1, first=True)
    book = Book([one])
    await polled(book, Web({one.url: answer(one, rss(*"abcdefgh"))}))
    assert book.asked_for == []
    assert sum(e.fresh for e in book.polls[0].entries) == 5


@pytest.mark.parametrize("told", [1, 2])
async def test_a_notice_follows_its_write(told: int) -> None:
    """Who has to know is told once that is written, so that nobody is told twice; the quiet ones are written together before."""
    loud = [
        feed(n, poll=PollState(next_at=NOW, failures=30, failing_since=NOW - timedelta(days=2)))
        for n in range(1, told + 1)
    ]
    quiet = [feed(8), feed(9)]
    book = Book([*loud, *quiet])
    await polled(book, Web())
    assert book.order == [
        "wrote 8",
        "wrote 9",
        *(w for n in range(1, told + 1) for w in (f"wrote {n}", "told feed-failing")),
    ]


async def test_nobody_is_told_of_what_could_not_be_written() -> None:
    """The next turn finds it again, and tells then."""
    failing = feed(1, poll=PollState(next_at=NOW, failures=30, failing_since=NOW - timedelta(days=2)))
    book = Book([failing], broken=True)
    with pytest.raises(StorageError):
        await polled(book, Web())
    assert book.order == []


async def test_a_host_is_asked_for_few_of_its_feeds_at_once() -> None:
    """The others wait some seconds, and those of another host take their places."""
    many = [feed(n) for n in range(1, 5)]
    book = Book([*many, feed(9, host="herald.example")])
    web = Web()
    assert await polled(book, web, limit=2) == 3
    assert [r.url for r in web.asked] == [many[0].url, many[1].url, "https://herald.example/9"]
    assert book.postponed == [([3, 4], NOW + LATER)]


async def test_more_are_claimed_than_are_asked_at_once() -> None:
    """Four times as many, so that a place that is free is taken at once."""
    book = Book([feed(n, host=f"h{n}.example") for n in range(9)])
    web = Web()
    assert await polled(book, web, limit=1) == 9
    assert len(book.polls) == len(web.asked) == 9


async def test_a_feed_that_must_wait_is_not_asked() -> None:
    """Its hours of rest have come since it was made due: it is due later."""
    waiting = feed(1, poll=PollState(next_at=NOW, asked_at=NOW - timedelta(hours=1), skip_hours=frozenset({6})))
    web, book = Web(), Book([waiting])
    assert await polled(book, web) == 1
    assert web.asked == []
    assert book.polls[0].state.next_at is not None
    assert book.polls[0].state.next_at >= NOW + timedelta(hours=1)


async def test_validators_and_own_headers_are_sent_as_they_were_given() -> None:
    """A feed that answers 304 is unchanged; a redirect that lasts is followed with what was known."""
    known = feed(
        1, headers=(("Cookie", "a=b"),), poll=PollState(next_at=NOW, etag='W/"7"', last_modified="Mon"), body_hash="h"
    )
    moved = answer(known, b"", 304, moved_to="https://courier.example/new")
    web, book = Web({known.url: moved}), Book([known])
    await polled(book, web)
    assert web.asked[0].headers == {"Cookie": "a=b", "If-None-Match": 'W/"7"', "If-Modified-Since": "Mon"}
    (poll,) = book.polls
    assert poll.facts is not None
    assert (poll.facts.url, poll.facts.title, poll.facts.body_hash) == ("https://courier.example/new", "Feed 1", "h")
    stays = Book([known])
    await polled(stays, Web({known.url: answer(known, b"", 304)}))
    assert stays.polls[0].facts is None


async def test_a_body_that_stayed_the_same_is_not_parsed() -> None:
    """A server that knows no validators sends all again."""
    body = rss("a")
    one = feed(1, body_hash=sha256(body).hexdigest())
    pool, book = Pool(), Book([one])
    await polled(book, Web({one.url: answer(one, body)}), pool=pool)
    assert pool.calls == []
    assert book.polls[0].entries == ()


async def test_one_that_kills_its_worker_spoils_no_other() -> None:
    """The batch is parsed one by one; the next time it is alone from the start."""
    feeds = [feed(n) for n in range(1, 4)]
    web = Web({f.url: answer(f, rss("deadly" if f.id == 2 else "fine")) for f in feeds})
    pool, book = Pool(b"deadly"), Book(list(feeds))
    await polled(book, web, pool=pool)
    assert pool.calls == [3, 1, 1, 1]
    by_feed = {p.feed.id: p for p in book.polls}
    assert [bool(by_feed[f.id].entries) for f in feeds] == [True, False, True]
    problem = by_feed[FeedId(2)].state.problem
    assert problem is not None
    assert problem.kind == "too-hard"
    hard = replace(feeds[1], poll=replace(by_feed[FeedId(2)].state, next_at=NOW, not_before=None, asked_at=None))
    again = Pool(b"deadly")
    await polled(Book([feeds[0], hard, feeds[2]]), web, pool=again)
    assert (again.calls, again.apart) == ([1, 1, 1], 1)


async def test_large_feeds_and_many_feeds_are_parsed_in_several_calls() -> None:
    """No call holds more than 16, nor much more than half a megabyte."""
    many = [feed(n, host=f"h{n}.example") for n in range(MOST + 4)]
    pool = Pool()
    await polled(Book(list(many)), Web({f.url: answer(f, rss("a")) for f in many}), pool=pool, limit=99)
    assert pool.calls == [MOST, 4]
    large = [feed(n, host=f"h{n}.example") for n in range(3)]
    pool = Pool()
    body = rss("a", title="x" * (BATCH // 2 - 500))
    await polled(Book(list(large)), Web({f.url: answer(f, body) for f in large}), pool=pool, limit=99)
    assert pool.calls == [2, 1]


async def test_a_surprise_while_asking_is_that_feeds_trouble() -> None:
    """What it was asked with is not repeated if it may hold a key."""
    open_, sealed = feed(1), feed(2, address="https://courier.example/2?key=hush")
    web = Web({open_.url: ValueError("odd"), str(sealed.address): ValueError("hush is odd")})
    book = Book([open_, sealed])
    await polled(book, web)
    assert len(book.polls) == 2
    assert all(p.state.problem is not None and p.state.problem.kind == "protocol" for p in book.polls)
    assert "hush" not in repr(book.polls)


async def test_keys_do_not_come_back_with_the_answer() -> None:
    """A feed that repeats the address it was asked at is stored without what is secret in it."""
    one = feed(1, address="https://courier.example/1?key=hush0123456789abcdef")
    body = rss("a").replace(b"courier.example/a", b"courier.example/a?key=hush0123456789abcdef")
    web = Web({str(one.address): Response(url=str(one.address), status=200, headers={}, body=body)})
    book = Book([one])
    await polled(book, web)
    assert book.polls[0].entries
    assert "hush" not in repr(book.polls[0].entries)
    assert "hush" not in repr(book.polls[0].facts)


@pytest.mark.parametrize(("floor", "ahead", "immediate"), [(1, 5, 10), (7, 7, 10), (30, 30, 30)])
async def test_what_a_digest_reads_is_asked_shortly_before_it(floor: int, ahead: int, immediate: int) -> None:
    """Five minutes before; and nothing ever more often than the floor allows."""
    book = Book()
    polling = Polling(
        feeds=cast("Any", book),
        http=Nobody(),
        cpu=cast("Any", None),
        clock=FixedClock(at=NOW),
        notices=cast("Any", book),
        owner="me",
        floor=timedelta(minutes=floor),
    )
    assert await polling.hasten() == 3
    assert book.hastened == [(timedelta(minutes=ahead), timedelta(minutes=immediate))]
