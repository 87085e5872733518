"""Polling feeds: digestbot with its store, aiohttp alone, aiohttp with feedparser, and the package `reader`, in one run.

All against one server on loopback, with feeds of 20 kB and 20 entries: all new, all unchanged (304), one in ten changed.
"""

import asyncio
import io
import json
import multiprocessing
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median

import aiohttp
import feedparser
from aiohttp import web

from benchmarks.feeds import rss
from digestbot.adapters.cpu import WorkerPool
from digestbot.adapters.http import HttpClient
from digestbot.adapters.storage import open_store
from digestbot.core.digests.destination import LOCAL
from digestbot.core.feeds.parse import parse
from digestbot.pipeline.poll import Polling
from digestbot.ports import NoticeMessage

FEEDS = 512
LIMIT = 64
"""Feeds that digestbot polls at once, as it does unless it is told otherwise."""
PER_HOST = 4
TIMES = 5
VENV = Path(__file__).parent.parent / ".venv-reader"
Took = tuple[float, float]
"""Seconds by the clock, and of processor time: the former is what people wait for, the latter does not see who else is busy."""
ROUNDS = ("all new", "all 304", "one in ten changed")


@dataclass
class Desk:
    """A clock that stands where it is put, and an ear that forgets."""

    at: datetime = datetime(2024, 3, 6, 10, 0, tzinfo=UTC)

    def now(self) -> datetime:
        """Return where the clock stands."""
        return self.at

    async def sleep(self, seconds: float) -> None:
        """Return at once."""

    async def tell(self, workspace: str, telling: object) -> None:
        """Forget a notice."""

    async def alert(self, telling: NoticeMessage) -> None:
        """Forget a notice."""


async def serve() -> None:
    """Serve feeds until killed; `/change` gives one feed in ten another entry and another ETag."""
    body = rss(items=20, words=40)
    changes = [0]

    async def feed(request: web.Request) -> web.Response:
        number = int(request.match_info["number"])
        tag = f'"{changes[0] if number % 10 == 0 else 0}"'
        if request.headers.get("If-None-Match") == tag:
            return web.Response(status=304, headers={"ETag": tag})
        own = body.replace(b"courier-0<", f"courier-{tag[1:-1]}-new<".encode()).replace(
            b"/2024/", f"/{number}/".encode()
        )
        return web.Response(body=own, headers={"ETag": tag, "Content-Type": "application/rss+xml"})

    async def change(_: web.Request) -> web.Response:
        changes[0] += 1
        return web.Response()

    app = web.Application()
    app.router.add_get("/change", change)
    app.router.add_get("/{number}", feed)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.Event().wait()


@asynccontextmanager
async def served() -> AsyncIterator[str]:
    """Give the address of a server in a process of its own."""
    command = (sys.executable, "-m", "benchmarks.polling", "serve")
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    try:
        port = await process.stdout.readline() if process.stdout else b""
        yield f"http://127.0.0.1:{int(port)}"
    finally:
        process.kill()
        await process.wait()


async def change(base: str) -> None:
    """Change one feed in ten."""
    async with aiohttp.ClientSession() as session, session.get(f"{base}/change"):  # noqa: TID251 - the benchmark's own
        pass


def now() -> Took:
    """Return the time by the clock and of the processors, these of this process and its workers."""
    ticks = 0
    for worker in multiprocessing.active_children():
        stat = Path(f"/proc/{worker.pid}/stat").read_text().rpartition(")")[2].split()
        ticks += int(stat[11]) + int(stat[12])
    return time.perf_counter(), time.process_time() + ticks / os.sysconf("SC_CLK_TCK")


def since(before: Took) -> Took:
    """Return what has passed."""
    after = now()
    return after[0] - before[0], after[1] - before[1]


async def loop(base: str, *, judged: bool) -> list[Took]:
    """Return what each round took for a plain loop, with feedparser or without."""
    tags: dict[int, str] = {}
    connector = aiohttp.TCPConnector(limit_per_host=PER_HOST)
    async with aiohttp.ClientSession(connector=connector) as session:  # noqa: TID251 - the opponent

        async def one(number: int) -> None:
            headers = {"If-None-Match": tags[number]} if number in tags else {}
            async with session.get(f"{base}/{number}", headers=headers) as answer:
                body = await answer.read()
                tags[number] = answer.headers["ETag"]
            if judged and body:
                feedparser.parse(io.BytesIO(body))

        took = []
        for name in ROUNDS:
            if name == ROUNDS[2]:
                await change(base)
            before = now()
            await asyncio.gather(*map(one, range(FEEDS)))
            took.append(since(before))
        return took


async def ours(base: str) -> list[Took]:
    """Return what each round took for digestbot with SQLite and two workers."""
    desk = Desk()
    with tempfile.TemporaryDirectory() as folder:
        async with (
            open_store(f"sqlite:///{folder}/digestbot.db") as store,
            HttpClient(allow_private=["127.0.0.0/8"], per_host=PER_HOST) as http,
            WorkerPool(workers=2, limit=60.0) as cpu,
        ):
            # The workers are started once in a bot's life, not once a round.
            await asyncio.gather(*(cpu.run(parse, rss(items=1, words=1)) for _ in range(2)))
            await store.workspaces.ensure(LOCAL, now=desk.at)
            for number in range(FEEDS):
                await store.feeds.add(LOCAL, f"{base}/{number}", now=desk.at)
            floor = timedelta(minutes=2)
            polling = Polling(
                feeds=store.feeds, http=http, cpu=cpu, clock=desk, notices=desk, owner="bench", floor=floor
            )
            took = []
            for name in ROUNDS:
                if name == ROUNDS[2]:
                    await change(base)
                before = now()
                while await polling.step(limit=LIMIT):
                    pass
                took.append(since(before))
                desk.at += timedelta(days=1)
            return took


async def reader(base: str, python: Path) -> list[Took]:
    """Return what each round took for the package `reader`, as it comes, in its own venv."""
    command = (str(python), "-W", "ignore", str(Path(__file__).with_name("opponent.py")), base, str(FEEDS))
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    said, _ = await process.communicate()
    return [(clock, processor) for clock, processor in json.loads(said)]


def reader_python() -> Path | None:
    """Return the Python of reader's venv, made where it is missing; None where it cannot be made."""
    python = VENV / "bin" / "python"
    made = (f"{sys.executable} -m venv {VENV}", f"{python} -m pip install --quiet reader sgmllib3k")
    if not _works(f"{python} -c", "import reader"):
        print(f"polling: making reader's venv: {' && '.join(made)}")
        if not all(map(_works, made)):
            print("polling: READER: NOT INSTALLED, so there is no ratio to it. Make its venv by the commands above.")
            return None
    return python


def _works(command: str, *more: str) -> bool:
    """Run a command; tell whether it did what it should."""
    try:
        return subprocess.run([*command.split(), *more], capture_output=True, check=False, timeout=300).returncode == 0  # noqa: S603 - commands of ours
    except (OSError, subprocess.TimeoutExpired):
        return False


async def measured() -> None:
    """Print the medians of the rounds, and their ratios."""
    python = reader_python()
    async with served() as base:
        opponents: dict[str, Callable[[], Awaitable[list[Took]]]] = {
            "aiohttp alone": partial(loop, base, judged=False),
            "aiohttp and feedparser": partial(loop, base, judged=True),
            "digestbot": partial(ours, base),
        }
        if python:
            opponents["reader"] = partial(reader, base, python)
        # One after the other, again and again, so that a busy minute of the machine is everybody's.
        runs = [{name: await run() for name, run in opponents.items()} for _ in range(TIMES)]
    for at, name in enumerate(ROUNDS):
        for kind, words in enumerate(("by the clock", "of processor time")):
            took = {who: [run[who][at][kind] / FEEDS * 1000 for run in runs] for who in opponents}
            mine = took.pop("digestbot")
            others = ", ".join(
                f"{median(theirs / own for theirs, own in zip(all_theirs, mine, strict=True)):.2f}x {who} ({median(all_theirs):.2f})"
                for who, all_theirs in took.items()
            )
            print(f"polling: {name}, {words}: digestbot {median(mine):.2f} ms a feed = {others}")


def main() -> None:
    """Print how fast feeds are polled."""
    asyncio.run(measured())


if __name__ == "__main__":
    asyncio.run(serve()) if sys.argv[1:] == ["serve"] else main()
