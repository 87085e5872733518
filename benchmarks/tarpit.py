"""One site that never answers among fifty: how long an article takes from its feed's poll until it is analysed."""

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from statistics import quantiles
from typing import Any

from aiohttp import web

from digestbot.adapters.clock import SystemClock
from digestbot.adapters.cpu import WorkerPool
from digestbot.adapters.http import HttpClient
from digestbot.adapters.storage import open_store
from digestbot.core.digests.destination import LOCAL
from digestbot.pipeline.analyse import analyse_read
from digestbot.pipeline.poll import Polling
from digestbot.pipeline.read import Reading
from digestbot.ports import NoticeMessage

SITES = 50
ARTICLES = 3
"""Articles of a feed: as many as a first poll takes."""
FEEDS_OF_THE_TARPIT = 14
PATIENCE = timedelta(seconds=6)
TEXT = "The harbour council met on Monday and approved the plan for the old quay. " * 12


def feed(site: int, name: str) -> str:
    """Return one of a site's feeds."""
    items = "".join(
        f"<item><guid>{site}-{name}-{n}</guid><title>Story {n} of {site}</title>"
        f"<link>http://s{site}.example/{name}{n}</link><description>{TEXT[:80]}</description></item>"
        for n in range(ARTICLES)
    )
    return f'<rss version="2.0"><channel><title>Site {site}</title>{items}</channel></rss>'


@asynccontextmanager
async def served() -> AsyncIterator[int]:
    """Serve all sites on one port; site 0 answers for its feed, and for nothing else."""
    ended = asyncio.Event()

    async def answer(request: web.Request) -> web.Response:
        site = int(request.host.removeprefix("s").partition(".")[0])
        if request.path == "/feed":
            return web.Response(text=feed(site, request.query_string), content_type="text/xml")
        if site == 0:
            await ended.wait()
        if request.path == "/robots.txt":
            raise web.HTTPNotFound
        page = f"<html><head><title>Story</title></head><body><article><p>{TEXT} {request.path}</p></article></body></html>"
        return web.Response(text=page, content_type="text/html")

    app = web.Application()
    app.add_routes([web.get("/{anything:.*}", answer)])
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield runner.addresses[0][1]
    finally:
        ended.set()
        await runner.cleanup()


async def run(sites: Sequence[int]) -> list[float]:
    """Return the seconds that each article of an honest site took."""
    took: list[float] = []
    clock = SystemClock()
    with tempfile.TemporaryDirectory() as folder:
        async with (
            served() as port,
            open_store(f"sqlite:///{folder}/bot.db") as store,
            HttpClient(
                allow_private=["127.0.0.0/8"],
                timeout=PATIENCE,
                resolve={f"s{n}.example": ("127.0.0.1", port) for n in range(SITES + 1)},
            ) as http,
            WorkerPool(workers=2, limit=60.0) as cpu,
        ):
            now = datetime(2024, 3, 6, tzinfo=UTC)
            await store.workspaces.ensure(LOCAL, now=now)
            for n in sites:
                for name in range(1 if n else FEEDS_OF_THE_TARPIT):
                    await store.feeds.add(LOCAL, f"http://s{n}.example/feed?f{name}", now=now)
            polling = Polling(
                feeds=store.feeds,
                http=http,
                cpu=cpu,
                clock=clock,
                notices=Nobody(),
                owner="bench",
                floor=timedelta(hours=1),
            )
            await polling.step(limit=64)
            reading = Reading(articles=store.articles, http=http, cpu=cpu, clock=clock, owner="bench")
            started = time.perf_counter()
            record = store.articles.record_analysis

            async def recorded(*given: Any, **named: Any) -> None:
                await record(*given, **named)
                took.append(time.perf_counter() - started)

            store.articles.record_analysis = recorded  # type: ignore[method-assign] # a stopwatch at the end of the pipe
            step = asyncio.create_task(reading.step())
            wanted = ARTICLES * sum(n > 0 for n in sites)
            while len(took) < wanted:
                await analyse_read(articles=store.articles, cpu=cpu, clock=clock, owner="bench")
                await clock.sleep(0.05)
            step.cancel()
            await asyncio.gather(step, return_exceptions=True)
    return took[:wanted]


class Nobody:
    """Nobody hears of anything."""

    async def tell(self, workspace: object, telling: object) -> None:
        """Hear nothing."""

    async def alert(self, telling: NoticeMessage) -> None:
        """Hear nothing."""


def main() -> None:
    """Print p95 with and without the tarpit, and their ratio."""
    found = {}
    for name, sites in {"without": range(1, SITES + 1), "with": range(SITES + 1)}.items():
        found[name] = quantiles(asyncio.run(run(list(sites))), n=20)[-1]
    print(
        f"tarpit: p95 from poll to analysed {found['without']:.2f} s without and {found['with']:.2f} s with one site of "
        f"{SITES + 1} that hangs = {found['with'] / found['without']:.2f}x"
    )


if __name__ == "__main__":
    main()
