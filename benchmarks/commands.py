"""Answers in chat while 2,000 feeds are polled, read and analysed in the same process: p50 and p95 by command.

Feeds come from a server on loopback in a process of its own. A command counts from its call at the dispatcher to its answer; what is
marked slow is acknowledged by the platforms before it begins, so for those the answer is what a person waits for.
"""

import asyncio
import sys
import tempfile
import time
from collections import defaultdict
from datetime import timedelta
from itertools import cycle
from pathlib import Path

from benchmarks.polling import served
from digestbot.adapters.clock import SystemClock
from digestbot.adapters.cpu import WorkerPool
from digestbot.adapters.http import HttpClient
from digestbot.adapters.platforms.console.publisher import ConsolePublisher
from digestbot.adapters.storage import SqlStore, open_store
from digestbot.commands.catalogue import CATALOGUE
from digestbot.commands.dispatcher import Dispatcher
from digestbot.commands.i18n import Translations
from digestbot.commands.invocation import Actor, Invocation, Services
from digestbot.core.digests.destination import Destination, WorkspaceId
from digestbot.pipeline.analyse import analyse_read
from digestbot.pipeline.group import Grouping
from digestbot.pipeline.poll import Polling
from digestbot.pipeline.read import Reading
from digestbot.ports import NoticeMessage

FEEDS, CALLS = 2000, 200
GUILD = WorkspaceId("discord:1")
ASKED = ("help", "digest next", "feeds list", "feeds health", "schedule list", "topics list", "news")


class Mute:
    """Notices that nobody reads."""

    async def tell(self, workspace: str, telling: object) -> None:
        """Forget it."""

    async def alert(self, telling: NoticeMessage) -> None:
        """Forget it."""


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_run(Path(folder)))


async def _run(folder: Path) -> None:
    clock = SystemClock()
    async with (
        served() as base,
        open_store(f"sqlite:///{folder / 'bot.db'}") as store,
        HttpClient(allow_private=("127.0.0.0/8",), per_host=4) as http,
        WorkerPool(workers=2) as cpu,
    ):
        for n in range(FEEDS):
            await store.feeds.add(GUILD, f"{base}/{n}", now=clock.now())
        services = Services(
            store=store,
            http=http,
            cpu=cpu,
            clock=clock,
            publishers={"console": ConsolePublisher()},
            texts=Translations(),
        )
        stop = asyncio.Event()
        busy = asyncio.create_task(_pipeline(store, http, cpu, stop))
        taken = await _ask(Dispatcher(CATALOGUE, services))
        stop.set()
        read = await busy
    print(f"commands: while {FEEDS} feeds are polled and analysed ; {read} polls and analyses were made meanwhile")
    for name, times in taken.items():
        ordered = sorted(times)
        print(
            f"commands: {name:18} p50 {ordered[len(ordered) // 2]:5.0f} ms, p95 {ordered[int(len(ordered) * 0.95)]:5.0f} ms"
        )


async def _pipeline(store: SqlStore, http: HttpClient, cpu: WorkerPool, stop: asyncio.Event) -> int:
    clock = SystemClock()
    polling = Polling(
        feeds=store.feeds, http=http, cpu=cpu, clock=clock, notices=Mute(), owner="bench", floor=timedelta(minutes=2)
    )
    reading = Reading(articles=store.articles, http=http, cpu=cpu, clock=clock, owner="bench", fetch=False)
    grouping = Grouping()
    done = 0
    while not stop.is_set():
        done += await polling.step(limit=64)
        await reading.step()
        done += await analyse_read(articles=store.articles, cpu=cpu, clock=clock, owner="bench")
        await grouping.step(articles=store.articles, book=store.stories, cpu=cpu, clock=clock, owner="bench")
    return done


async def _ask(dispatcher: Dispatcher) -> dict[str, list[float]]:
    taken: dict[str, list[float]] = defaultdict(list)
    who = Invocation(
        platform="discord",
        workspace=GUILD,
        actor=Actor(id="7", manager=True),
        channel=Destination("discord:1/10"),
        locale="en-GB",
    )
    for _, path in zip(range(CALLS), cycle(ASKED), strict=False):
        began = time.perf_counter()
        reply = await dispatcher.run_command(path.split(), who)
        taken[path].append((time.perf_counter() - began) * 1000)
        if reply.problem:
            sys.exit(f"{path} was refused")
        began = time.perf_counter()
        await dispatcher.complete(("feeds", "info"), "feed", "cour", who)
        taken["completion"].append((time.perf_counter() - began) * 1000)
        await asyncio.sleep(0.02)  # noqa: TID251 - people are not that fast either
    return dict(taken)


if __name__ == "__main__":
    main()
