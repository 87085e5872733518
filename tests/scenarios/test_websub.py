"""Feeds that push, end to end: a real hub on loopback, our listener, the real client, parser and SQLite store."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from statistics import median

import pytest
from aiohttp import ClientSession, web  # noqa: TID251 - the far end's own
from aiohttp.test_utils import TestServer, unused_port
from peers.hub import Hub
from peers.outbox import SlackRequest

from digestbot.adapters.cpu import WorkerPool
from digestbot.adapters.http import HttpClient
from digestbot.adapters.storage import SqlStore, open_store
from digestbot.core.digests.destination import LOCAL
from digestbot.core.feeds.stored_feed import FeedId
from digestbot.pipeline.poll import Polling
from digestbot.pipeline.push import Pushes
from digestbot.runtime.hubs import LARGEST, callback, key

START = datetime(2026, 3, 6, 10, 0, tzinfo=UTC)


@dataclass
class Hand:
    """A clock that somebody else moves; sleeping is real, and short."""

    at: datetime = START

    def now(self) -> datetime:
        """Return where it stands."""
        return self.at

    async def sleep(self, seconds: float) -> None:
        """Rest a little."""
        await asyncio.sleep(min(seconds, 0.05))  # noqa: TID251 - a test's own clock


@dataclass
class Bot:
    """What polls and what hubs call."""

    store: SqlStore
    clock: Hand
    polling: Polling
    pushes: Pushes
    hub: Hub
    feed: FeedId | None = None
    waits: list[float] = field(default_factory=list)

    async def poll(self, after: timedelta = timedelta(0)) -> None:
        """Poll what is due by then, and let hubs be asked and ask back."""
        self.clock.at += after
        await self.polling.step(limit=4)
        await self.pushes.settle()
        await self.hub.verified()

    async def titles(self) -> list[str | None]:
        """Return the entries there are."""
        return [entry.title async for entry in self.store.feeds.entries()]

    async def arrives(self, number: int) -> None:
        """Wait for a story, and note how long that took from its publication."""
        loop = asyncio.get_running_loop()
        began = loop.time()
        await self.hub.publish(number)
        async with asyncio.timeout(20):
            while f"Story {number}" not in await self.titles():
                await self.clock.sleep(0.01)
        self.waits.append(loop.time() - began)


@pytest.fixture
async def hub() -> AsyncIterator[Hub]:
    """Return a hub."""
    async with Hub(numbers=[1]) as made:
        yield made


@pytest.fixture
async def bot(tmp_path: Path, hub: Hub) -> AsyncIterator[Bot]:
    """Return a bot that reads the hub's feed, and listens."""
    clock, port = Hand(), unused_port()
    async with (
        open_store(f"sqlite:///{tmp_path}/bot.db") as store,
        HttpClient(allow_private=("127.0.0.0/8",)) as http,
        WorkerPool(workers=1) as cpu,
    ):
        url = f"http://127.0.0.1:{port}"
        pushes = Pushes(
            feeds=store.feeds, kept=store.meta, http=http, clock=clock, public_url=url, key=await key(store.meta)
        )
        polling = Polling(
            feeds=store.feeds,
            http=http,
            cpu=cpu,
            clock=clock,
            notices=SlackRequest(),
            owner="one",
            floor=timedelta(minutes=2),
            hubs=pushes,
        )
        app = web.Application()
        async with callback(pushes, polling) as routes:
            app.add_routes(routes)
            server = TestServer(app, port=port)
            await server.start_server()
            made = Bot(store, clock, polling, pushes, hub)
            await store.workspaces.ensure(LOCAL, now=clock.now())
            made.feed = (await store.feeds.add(LOCAL, hub.feed, now=clock.now())).feed.id
            yield made
            await server.close()


@pytest.mark.parametrize("where", ["header", "document"])
async def test_what_is_published_is_an_entry_at_once(bot: Bot, where: str) -> None:
    """A feed that names a hub, in a header or in the document, is subscribed; half of its news is there within two seconds."""
    bot.hub.in_header = where == "header"
    await bot.poll()
    assert list(bot.hub.subscribers) == [bot.hub.feed]
    for number in range(2, 12):
        await bot.arrives(number)
    assert median(bot.waits) < 2, bot.waits
    assert bot.hub.polls == 1
    assert len(await bot.titles()) == 11
    assert len(bot.hub.asked) == 1


async def test_polls_go_on(bot: Bot) -> None:
    """A message that never came is made up for by the next poll, and one that came is not stored twice."""
    await bot.poll()
    await bot.arrives(2)
    bot.hub.numbers.append(3)
    await bot.poll(timedelta(hours=2))
    assert sorted(filter(None, await bot.titles())) == ["Story 1", "Story 2", "Story 3"]
    assert bot.hub.polls == 2


async def test_a_lease_is_renewed(bot: Bot) -> None:
    """Half through its lease a subscription is asked for again; before that it is not."""
    bot.hub.lease = 4 * 3600
    await bot.poll()
    await bot.poll(timedelta(hours=1.5))
    assert len(bot.hub.asked) == 1
    await bot.poll(timedelta(hours=1))
    assert len(bot.hub.asked) == 2
    assert bot.hub.asked[0]["hub.secret"] == bot.hub.asked[1]["hub.secret"]


async def test_a_hub_that_denies_is_left_alone(bot: Bot) -> None:
    """It is not asked at every poll."""
    bot.hub.denies = True
    for _ in range(4):
        await bot.poll(timedelta(hours=12))
    assert len(bot.hub.asked) == 1
    assert not bot.hub.subscribers


async def test_a_forged_message_changes_nothing(bot: Bot) -> None:
    """Without the secret nothing is read, and the forger cannot tell."""
    await bot.poll()
    (subscriber,) = bot.hub.subscribers.values()
    forged = bot.hub.document().replace(b"Story 1", b"Forged")
    for signature in ("sha256=" + "0" * 64, "sha256=", "md5=00", "sha256=ü", "none"):
        assert await bot.hub.tell(subscriber, body=forged, signature=signature) == 202
    await bot.hub.publish(2)
    async with asyncio.timeout(20):
        while len(await bot.titles()) < 2:
            await bot.clock.sleep(0.01)
    assert sorted(filter(None, await bot.titles())) == ["Story 1", "Story 2"]


async def test_a_message_that_is_no_feed_makes_it_asked(bot: Bot) -> None:
    """A hub that only says that there is news has the feed polled."""
    await bot.poll()
    bot.hub.numbers.append(2)
    (subscriber,) = bot.hub.subscribers.values()
    assert await bot.hub.tell(subscriber, body=b"news!") == 202
    async with asyncio.timeout(20):
        while "Story 2" not in await bot.titles():
            await bot.clock.sleep(0.01)
    assert bot.hub.polls == 2


async def test_a_feed_that_nobody_reads_is_given_up(bot: Bot) -> None:
    """The next message is answered with 410, and the hub is asked to forget it."""
    await bot.poll()
    assert bot.feed is not None
    await bot.store.feeds.remove(LOCAL, bot.feed)
    assert await bot.hub.publish(2) == [410]
    await bot.pushes.settle()
    await bot.hub.verified()
    assert [asked["hub.mode"] for asked in bot.hub.asked] == ["subscribe", "unsubscribe"]
    assert not bot.hub.subscribers
    await bot.store.feeds.add(LOCAL, bot.hub.feed, now=bot.clock.now())
    await bot.poll(timedelta(hours=2))
    assert list(bot.hub.subscribers) == [bot.hub.feed]


async def test_what_is_asked_of_us_is_bounded(bot: Bot) -> None:
    """Unknown addresses are not found, whatever they ask; a message larger than any feed is refused."""
    await bot.poll()
    (subscriber,) = bot.hub.subscribers.values()
    base, token = subscriber.callback.rsplit("/", 1)
    async with ClientSession() as client:
        question = {"hub.mode": "subscribe", "hub.topic": bot.hub.feed, "hub.challenge": "<script>"}
        for url in (f"{base}/{'0' * 40}", f"{base}9/{token}", f"{base}/x"):
            async with client.get(url, params=question) as answer, client.post(url, data=b"x") as posted:
                assert (answer.status, posted.status) == (404, 404)
        for wrong in ({"hub.topic": "https://else.example/"}, {"hub.mode": "publish"}, {"hub.challenge": "c" * 3_000}):
            async with client.get(subscriber.callback, params=question | wrong) as answer:
                assert answer.status == 404
        async with client.get(subscriber.callback, params=question) as answer:
            assert answer.content_type == "text/plain"
        async with client.get(subscriber.callback, params=question | {"hub.mode": "unsubscribe"}) as answer:
            assert answer.status == 404
        async with client.post(subscriber.callback, data=BytesIO(b"x" * (LARGEST + 1))) as answer:
            assert answer.status == 413
        async with client.post(subscriber.callback, data=b"x", headers={"Content-Encoding": "gzip"}) as answer:
            assert answer.status in {400, 415}


async def test_a_feed_with_a_key_is_given_to_no_hub(bot: Bot) -> None:
    """Its address is its workspace's own."""
    assert bot.feed is not None
    await bot.store.feeds.remove(LOCAL, bot.feed)
    await bot.store.feeds.add(LOCAL, f"{bot.hub.feed}?token=9f3c8a7b6d5e4f", now=bot.clock.now())
    await bot.poll()
    assert bot.hub.polls == 1
    assert not bot.hub.asked
