"""Many feeds: the memory of a `tick` that polls 10,000, and what the claim of 1,000 due feeds costs among 100,000 stored."""

import asyncio
import sqlite3
import sys
import tempfile
import time
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from benchmarks.polling import served
from digestbot.adapters.storage import open_store
from digestbot.core.digests.destination import LOCAL
from digestbot.ports import Lease

NOW = datetime(2024, 3, 6, 10, 0, tzinfo=UTC)
FEEDS = 10_000
BODIES = 20
"""Different feeds among them: the others have the same entries, so that there are thousands of feeds to poll and few articles to read."""
BOUND = 250
"""Megabytes that a tick may take."""
DUE = 1_000
STORED = (1_000, 100_000)
COPY = """
WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?)
INSERT INTO feeds (url, scope, first, poll, next_at, created_at)
SELECT replace(replace(?, '{n}', n), '{body}', n % ?), scope, first, poll, CASE WHEN n <= ? THEN next_at END, created_at
FROM number, feeds WHERE feeds.id = 1
"""
READ = """
INSERT OR IGNORE INTO sources (workspace, feed_id, weight, paused, added_at)
SELECT workspace, feeds.id, weight, sources.paused, added_at FROM sources, feeds
"""


async def stored(folder: str, address: str, feeds: int, due: int) -> str:
    """Make a database with so many feeds, of which so many are due; returns its address."""
    file = f"{folder}/digestbot.db"
    async with open_store(f"sqlite:///{file}") as store:
        await store.workspaces.ensure(LOCAL, now=NOW)
        await store.feeds.add(LOCAL, "http://127.0.0.1:1/", now=NOW)
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(COPY, (feeds, address, BODIES, due))
        connection.execute(READ)
        connection.execute("DELETE FROM feeds WHERE id = 1")
    return f"sqlite:///{file}"


async def memory() -> None:
    """Print the most that a tick and its workers took, as the sum of their proportional set sizes, and how long it was."""
    with tempfile.TemporaryDirectory() as folder:
        async with served() as base:
            database = await stored(folder, f"{base}/{{body}}?{{n}}", FEEDS, FEEDS)
            environment = {
                "DIGESTBOT_DATABASE_URL": database,
                "DIGESTBOT_ALLOW_PRIVATE": "127.0.0.0/8",
                "DIGESTBOT_PER_HOST": "4",
                "DIGESTBOT_WORKERS": "2",
                "DIGESTBOT_FETCH_ARTICLES": "false",
            }
            command = (sys.executable, "-m", "digestbot", "tick")
            started = time.perf_counter()
            ticking = await asyncio.create_subprocess_exec(
                *command, env=environment, cwd=folder, stdout=asyncio.subprocess.DEVNULL
            )
            ended = asyncio.create_task(ticking.wait())
            most: list[int] = []
            while not ended.done():
                sizes = sizes_of(ticking.pid)
                most = max(most, sizes, key=sum)
                await asyncio.wait((ended,), timeout=0.2)
        with closing(sqlite3.connect(f"{folder}/digestbot.db")) as connection:
            ((polled,),) = connection.execute("SELECT count(*) FROM feeds WHERE NOT first")
            ((articles,),) = connection.execute("SELECT count(*) FROM articles WHERE state = 'grouped'")
    parts = ", ".join(f"{size // 1000}" for size in most)
    print(
        f"scale: tick, {polled} feeds polled and {articles} articles analysed in {time.perf_counter() - started:.0f} s: "
        f"at most {sum(most) // 1000} MB in {len(most)} processes ({parts}), of {BOUND}"
    )


def sizes_of(parent: int) -> list[int]:
    """Return the proportional set sizes of a process and all below it, in kilobytes."""
    return [size for one in sorted(family_of(parent)) if (size := _pss(one))]


def family_of(parent: int) -> set[int]:
    """Return the numbers of a process and all below it."""
    parents: dict[int, int] = {}
    for folder in Path("/proc").iterdir():
        with suppress(OSError, ValueError):
            parents[int(folder.name)] = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
    family = {parent}
    while more := {child for child, its in parents.items() if its in family} - family:
        family |= more
    return family


def _pss(process: int) -> int:
    with suppress(OSError):
        for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1])
    return 0


async def claims() -> None:
    """Print what it takes to claim the due feeds, in a small database and in one that holds a hundred times as many."""
    took = {}
    for feeds in STORED:
        with tempfile.TemporaryDirectory() as folder:
            database = await stored(folder, "http://127.0.0.1:1/{n}", feeds, DUE)
            async with open_store(database) as store:
                seconds = []
                for turn in range(5):
                    # Each turn finds the leases of the one before it run out.
                    now = NOW + turn * timedelta(hours=1)
                    lease = Lease(owner="bench", until=now + timedelta(minutes=5))
                    started, claimed = time.process_time(), 0
                    while found := await store.feeds.claim_due(now=now, lease=lease, limit=256):
                        claimed += len(found)
                    seconds.append(time.process_time() - started)
                    if claimed != DUE:
                        raise SystemExit(f"{claimed} feeds were claimed")
                took[feeds] = median(seconds)
    few, many = STORED
    print(
        f"scale: claiming {DUE} due feeds: {took[few] * 1000:.0f} ms of {few} stored, "
        f"{took[many] * 1000:.0f} ms of {many} stored = {took[many] / took[few]:.2f}x"
    )


def main() -> None:
    """Print what many feeds cost."""
    asyncio.run(claims())
    asyncio.run(memory())


if __name__ == "__main__":
    main()
