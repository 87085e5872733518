"""Polling from end to end: the real client, parser, schedule and SQLite store against a server on loopback, by a clock of our own."""

import asyncio
import pickle
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from peers.lab import Behaviour, Lab, Seen, answer, redirect, reset
from peers.outbox import TEXTS

from digestbot.adapters.http import HttpClient
from digestbot.adapters.storage import open_store
from digestbot.core.digests.destination import LOCAL, WorkspaceId
from digestbot.core.feeds.http_messages import Failure, Request, Response
from digestbot.core.feeds.stored_feed import Source, StoredEntry
from digestbot.errors import CpuError
from digestbot.pipeline.poll import Polling
from digestbot.ports import NoticeMessage, Store

START = datetime(2024, 3, 6, 10, 0, tzinfo=UTC)  # a Wednesday
FLOOR = timedelta(minutes=2)


def rss(*numbers: int, head: str = "", guid: str = "g", title: str = "Story") -> bytes:
    """Return a feed without dates, with an entry for each number."""
    items = "".join(
        f'<item><guid isPermaLink="false">{guid}{n}</guid><link>https://courier.example/{n}</link><title>{title} {n}</title></item>'
        for n in numbers
    )
    return f'<rss version="2.0"><channel><title>Courier</title>{head}{items}</channel></rss>'.encode()


@dataclass
class Here:
    """Pure work, done where it is asked for; a body that says so kills its parser."""

    calls: list[int]
    """How many bodies each call brought."""

    async def run(self, work: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Return what the work returns."""
        self.calls.append(len(args[0]))
        if b"killer" in pickle.dumps(args):
            raise CpuError("took longer than 5 s and was stopped")
        return work(*args, **kwargs)

    alone = run


@dataclass
class Desk:
    """A clock, a server, and everything that polls."""

    store: Store
    lab: Lab
    http: HttpClient
    at: datetime = START
    told: list[str] = field(default_factory=list)
    calls: list[int] = field(default_factory=list)

    def now(self) -> datetime:
        """Return what the clock says."""
        return self.at

    async def sleep(self, seconds: float) -> None:
        """Have no time to lose."""

    async def tell(self, workspace: WorkspaceId, telling: NoticeMessage) -> None:
        """Remember what it says."""
        assert workspace == LOCAL
        self.told.append(TEXTS.notice("en", telling))

    async def alert(self, telling: NoticeMessage) -> None:
        """Remember what it says."""
        self.told.append(TEXTS.notice("en", telling))

    async def add(self, path: str, behaviour: Behaviour) -> Source:
        """Add a feed whose server behaves so."""
        return await self.store.feeds.add(LOCAL, self.lab.on(path, behaviour), now=START)

    async def poll(self, after: timedelta = timedelta()) -> int:
        """Let time pass and poll what is due; returns how many requests that made."""
        self.at += after
        before = len(self.lab.seen)
        polling = Polling(
            feeds=self.store.feeds,
            http=self.http,
            cpu=Here(self.calls),
            clock=self,
            notices=self,
            owner="here",
            floor=FLOOR,
        )
        while await polling.step(limit=50):
            pass
        return len(self.lab.seen) - before

    async def entries(self) -> list[StoredEntry]:
        """Return every stored entry."""
        return [entry async for entry in self.store.feeds.entries()]


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    """Open everything."""
    async with (
        Lab() as lab,
        open_store(f"sqlite:///{tmp_path}/digestbot.db") as store,
        HttpClient(allow_private=["127.0.0.0/8"], timeout=timedelta(seconds=8)) as http,
    ):
        await store.workspaces.ensure(LOCAL, now=START)
        yield Desk(store=store, lab=lab, http=http)


HOUR, MINUTE, DAY = timedelta(hours=1), timedelta(minutes=1), timedelta(days=1)


async def test_validators_go_back_exactly_and_304_changes_nothing(desk: Desk) -> None:
    """ETag and Last-Modified are given back to the letter; nothing is lost by a 304."""
    await desk.add("/feed", answer(rss(1, 2), ETag='W/"1, 2"', Last_Modified="yesterday"))
    await desk.poll()
    desk.lab.on("/feed", answer(status=304))
    assert await desk.poll(HOUR) == 1
    headers = desk.lab.seen[-1].headers
    assert (headers["if-none-match"], headers["if-modified-since"]) == ('W/"1, 2"', "yesterday")
    assert len(await desk.entries()) == 2


@pytest.mark.parametrize(
    ("behaviour", "quiet", "due"),
    [
        (answer(rss(1)), 29 * MINUTE, 30 * MINUTE),
        (answer(rss(1), Cache_Control="max-age=7200"), 119 * MINUTE, 2 * HOUR),
        (answer(rss(1), Cache_Control="max-age=31536000"), 23 * HOUR, DAY),
        (answer(rss(1), Expires="Wed, 06 Mar 2024 13:00:00 GMT"), 179 * MINUTE, 3 * HOUR),
        (answer(rss(1, head="<ttl>240</ttl>")), 239 * MINUTE, 4 * HOUR),
        (answer(rss(1, head="<skipHours><hour>10</hour><hour>11</hour></skipHours>")), 119 * MINUTE, 2 * HOUR),
        (answer(rss(1, head="<skipDays><day>Wednesday</day></skipDays>")), 13 * HOUR, 14 * HOUR),
        (answer(status=429, Retry_After="5400"), 89 * MINUTE, 90 * MINUTE),
        (answer(status=503, Retry_After="Wed, 06 Mar 2024 11:00:00 GMT"), 59 * MINUTE, HOUR),
        (answer(status=429, Retry_After="99999999999"), 23 * HOUR, DAY),
        (answer(status=404), 3 * MINUTE, 5 * MINUTE),
        (reset(), 3 * MINUTE, 5 * MINUTE),
        (answer(b""), 3 * MINUTE, 5 * MINUTE),
        (answer(b"<html><title>a page</title></html>"), 3 * MINUTE, 5 * MINUTE),
        (answer(b"<rss>killer</rss>"), 3 * MINUTE, 5 * MINUTE),
    ],
)
async def test_a_feed_is_left_alone_as_long_as_it_asks(
    desk: Desk, behaviour: Behaviour, quiet: timedelta, due: timedelta
) -> None:
    """Its own interval, its wishes and the server's, and the pause after a failure: not earlier, and then at once."""
    await desk.add("/feed", behaviour)
    assert await desk.poll() == 1
    assert await desk.poll(quiet) == 0
    assert await desk.poll(due - quiet) == 1


async def test_a_feed_that_is_overdue_is_left_alone_at_its_hours(desk: Desk) -> None:
    """Who was away comes back in an hour that the feed skips: it is asked when that is over, and its log says so."""
    source = await desk.add("/feed", answer(rss(1, head="<skipHours><hour>13</hour></skipHours>")))
    await desk.poll()
    assert await desk.poll(3 * HOUR + 10 * MINUTE) == 0
    (waiting, _) = await desk.store.feeds.polls(LOCAL, source.feed.id)
    assert (waiting.outcome, waiting.next_at) == ("poll-not-asked", START + 4 * HOUR)
    assert await desk.poll(40 * MINUTE) == 0
    assert await desk.poll(10 * MINUTE) == 1


async def test_a_304_to_the_first_request_hides_nothing(desk: Desk) -> None:
    """It is a failure like any other, and its ETag belongs to nothing that was received."""
    await desk.add("/feed", answer(status=304, ETag='"x"'))
    await desk.poll()
    desk.lab.on("/feed", answer(rss(1)))
    assert await desk.poll(HOUR) == 1
    assert "if-none-match" not in desk.lab.seen[-1].headers
    assert len(await desk.entries()) == 1


async def test_failures_are_asked_less_and_less(desk: Desk) -> None:
    """In a day of failures, asked every minute whether it is due, a feed is polled some ten times."""
    await desk.add("/feed", answer(status=500))
    polls = 0
    for _ in range(24 * 12):
        polls += await desk.poll(5 * MINUTE)
    assert 6 <= polls <= 12


async def test_the_stored_address_moves_only_by_a_permanent_redirect_to_a_feed(desk: Desk) -> None:
    """A 302 never moves, a 301 to a page does not either; a 301 to a feed does, and the old address is left alone."""
    source = await desk.add("/old", redirect("/new", status=302))
    desk.lab.on("/new", answer(rss(1)))
    await desk.poll()
    desk.lab.on("/old", redirect("/new", status=301))
    desk.lab.on("/new", answer(b"<html></html>"))
    await desk.poll(DAY)
    assert {e.feed_url for e in await desk.entries()} == {source.feed.url}
    desk.lab.on("/new", answer(rss(1, 2)))
    await desk.poll(DAY)
    assert {e.feed_url for e in await desk.entries()} == {desk.lab.url("/new")}
    asked = len(desk.lab.asked("/old"))
    assert await desk.poll(DAY) == 1
    assert len(desk.lab.asked("/old")) == asked


@pytest.mark.parametrize("there", [answer(rss(1)), answer(status=304)])
async def test_a_feed_that_moves_without_news_moves(desk: Desk, there: Behaviour) -> None:
    """The same bytes at the new address, or its word that nothing has changed since, are the feed that was read."""
    await desk.add("/old", answer(rss(1), ETag='"1"'))
    await desk.poll()
    desk.lab.on("/old", redirect("/new", status=301))
    desk.lab.on("/new", there)
    await desk.poll(DAY)
    (entry,) = await desk.entries()
    assert entry.feed_url == desk.lab.url("/new")
    (source,) = await desk.store.feeds.sources(LOCAL)
    assert source.feed.format == "rss"
    assert await desk.poll(DAY) == 1


async def test_410_stops_and_says_so_once(desk: Desk) -> None:
    """A feed that is permanently gone is not asked again, and its people are told."""
    await desk.add("/feed", answer(status=410))
    await desk.poll()
    assert [("permanently gone" in text) for text in desk.told] == [True]
    assert await desk.poll(30 * DAY) == 0
    assert len(desk.told) == 1


async def test_the_owner_hears_of_a_long_failure_and_of_its_end(desk: Desk) -> None:
    """One notice after a day, one when the feed is back, with the cause in it."""
    await desk.add("/feed", answer(status=403, Server="cloudflare", Content_Type="text/html"))
    for _ in range(60):
        await desk.poll(HOUR)
    assert len(desk.told) == 1
    assert "Cloudflare" in desk.told[0]
    desk.lab.on("/feed", answer(rss(1)))
    await desk.poll(DAY)
    await desk.poll(DAY)
    assert len(desk.told) == 2
    assert "works again" in desk.told[1]


async def test_an_outage_of_a_host_is_told_of_once_and_so_is_its_end(desk: Desk) -> None:
    """However many feeds of a host fail together: one notice names the host and how many, one says that all are back."""
    paths = [f"/{number}" for number in range(4)]
    for path in paths:
        await desk.add(path, answer(status=503))
        await desk.poll(17 * MINUTE)
    for _ in range(60):
        await desk.poll(HOUR)
    (told,) = desk.told
    assert told.startswith("4 feeds of 127.0.0.1 have failed for about a day")
    assert "its server has an error" in told
    for path in paths:
        desk.lab.on(path, answer(rss(1)))
        await desk.poll(17 * MINUTE)
    for _ in range(48):
        await desk.poll(HOUR)
    assert len(desk.told) == 2
    assert "works again" in desk.told[1]
    assert "all feeds of 127.0.0.1" in desk.told[1]


async def test_a_feed_that_fails_by_itself_is_told_of_beside_one_that_has_failed_for_long(desk: Desk) -> None:
    """A dead feed of a large host does not hide that another one dies, months later."""
    await desk.add("/dead", answer(status=404))
    await desk.add("/later", answer(rss(1)))
    for _ in range(60):
        await desk.poll(HOUR)
    desk.lab.on("/later", answer(status=404))
    for _ in range(60):
        await desk.poll(HOUR)
    dead, later = desk.told
    assert desk.lab.url("/dead") in dead
    assert desk.lab.url("/later") in later
    assert "has failed for a day" in later


CHANGES = {
    "re-ordered": (rss(3, 1, 2), 3),
    "doubled": (rss(1, 1, 2, 2, 3), 3),
    "edited": (rss(1, 2, 3, title="Changed"), 3),
    "re-guided": (rss(1, 2, 3, guid="new"), 3),
    "grown": (rss(1, 2, 3, 4), 4),
    "shrunk": (rss(3), 3),
    "dated anew": (rss(1, 2, 3).replace(b"</title></item>", b"</title><pubDate>Wed, 06 Mar 2024 09:00:00 GMT</pubDate></item>"), 3),
}  # fmt: skip


@pytest.mark.parametrize("change", CHANGES)
async def test_no_change_of_a_feed_loses_or_doubles_an_entry(desk: Desk, change: str) -> None:
    """Order, doubles, edits, new guids, new dates: an entry is stored once, and stays."""
    await desk.add("/feed", answer(rss(1, 2, 3)))
    await desk.poll()
    body, stored = CHANGES[change]
    desk.lab.on("/feed", answer(body))
    await desk.poll(DAY)
    desk.lab.on("/feed", answer(rss(1, 2, 3)))
    await desk.poll(DAY)
    assert len(await desk.entries()) == stored


async def test_two_thousand_entries_at_once_are_all_kept(desk: Desk) -> None:
    """A feed with a long history is taken in whole, once."""
    await desk.add("/feed", answer(rss(*range(2_000))))
    await desk.poll()
    desk.lab.on("/feed", answer(rss(*range(2_001))))
    await desk.poll(DAY)
    assert len(await desk.entries()) == 2_001


async def test_one_feed_never_harms_its_neighbours(desk: Desk) -> None:
    """Among feeds that fail in every way the good one is read."""
    for path, bad in (
        ("/reset", reset()),
        ("/page", answer(b"<html></html>")),
        ("/killer", answer(b"<rss>killer</rss>")),
        ("/loop", redirect("/loop")),
        ("/private", redirect("http://10.0.0.1/")),
        ("/lying", answer(b"no gzip", Content_Encoding="gzip")),
    ):
        await desk.add(path, bad)
    await desk.add("/good", answer(rss(1, 2)))
    await desk.poll()
    assert [e.id for e in await desk.entries()] == ["g1", "g2"]


async def test_a_feed_that_lingers_keeps_nobody_waiting(desk: Desk) -> None:
    """What others answered is recorded while one feed takes its time, and that one is recorded when it is there."""
    release = asyncio.Event()

    async def lingers(request: Seen, writer: asyncio.StreamWriter) -> bool:
        await release.wait()
        return await answer(rss(1))(request, writer)

    await desk.add("/slow", lingers)
    await desk.add("/quick", answer(rss(2)))
    await desk.add("/dead", answer(status=500))
    polling = asyncio.create_task(desk.poll())
    while not (found := [e.id for e in await desk.entries()]):
        await asyncio.wait((polling,), timeout=0.05)
        assert not polling.done()
    assert found == ["g2"]
    release.set()
    await polling
    assert sorted(e.id or "" for e in await desk.entries()) == ["g1", "g2"]


async def test_a_killer_among_others_is_alone_the_next_time(desk: Desk) -> None:
    """The feeds that are parsed together with one that must be stopped are read; then that one gets a call of its own."""
    for number in range(3):
        await desk.add(f"/{number}", answer(rss(number)))
    await desk.add("/killer", answer(b"<rss>killer</rss>"))
    assert await desk.poll() == 4
    assert len(await desk.entries()) == 3
    assert desk.calls == [4, 1, 1, 1, 1]
    for number in range(3):
        desk.lab.on(f"/{number}", answer(rss(number + 10)))
    assert await desk.poll(HOUR) == 4
    assert sorted(desk.calls[5:]) == [1, 3]
    assert len(await desk.entries()) == 6


async def test_many_feeds_of_a_host_that_hangs_hold_up_no_other(desk: Desk) -> None:
    """All places but those of one host are free for the others, which are polled before the first time-out."""
    polled: list[str] = []

    class Hanging:
        """A web of which one host hangs until all others have answered."""

        async def fetch(self, request: Request) -> Response | Failure:
            """Hang, or answer."""
            if "hangs" in request.url:
                await asyncio.wait_for(done.wait(), 10)
                return Failure(url=request.url, cause="timeout")
            polled.append(request.url)
            if len(polled) == 60:
                done.set()
            return Response(url=request.url, status=200, body=rss(1))

    done = asyncio.Event()
    for n in range(60):
        await desk.store.feeds.add(LOCAL, f"https://hangs.example/{n}", now=START)
    for n in range(60):
        await desk.store.feeds.add(LOCAL, f"https://f{n}.example/", now=START)
    polling = Polling(
        feeds=desk.store.feeds,
        http=Hanging(),
        cpu=Here([]),
        clock=desk,
        notices=desk,
        owner="here",
        floor=FLOOR,
    )
    await polling.step(limit=4)
    assert len(polled) == 60
