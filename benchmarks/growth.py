"""What one more article costs as the store grows: steps of SQLite's machine, which no neighbour makes slower or faster.

The database is filled straight with articles that are older than any digest looks; then each step does its work on the same few new
ones. `python -m benchmarks growth` goes to 100,000 articles; DIGESTBOT_GROWTH names other sizes, such as 10000,1000000.
"""

import asyncio
import os
import sqlite3
import sys
import tempfile
from collections.abc import Awaitable, Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from contracts.storage.making import (
    COURIER,
    HOUR,
    MINUTE,
    NOW,
    PLATFORMS,
    analyse_all,
    bring,
    claimed,
    entry,
    group_all,
    lease,
    read_all,
    subscribe,
)
from sqlalchemy import event

from digestbot.adapters.storage import SqlStore, open_store
from digestbot.core.digests.destination import LOCAL
from digestbot.core.stories.archive import ArchiveQuery
from digestbot.core.text.query import words
from digestbot.pipeline.compose import unseen

SIZES = tuple(int(size) for size in os.environ.get("DIGESTBOT_GROWTH", "10000,100000").split(","))  # noqa: TID251 - the benchmark's own
NEW, OLD = 20, timedelta(days=30)
EACH = 10
"""Steps of the machine between two counts."""
NUMBERS = "WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < :size) "
FILL = (
    """INSERT INTO articles (id, scope, identity, state, feed_id, content_hash, first_seen, url, title, outlet, language, authors, origin, revision,
    attempts) SELECT n, '', 'i' || n, 'grouped', :feed, '', :at, 'https://courier.example/' || n, 'Headline ' || n, 'The Courier', 'en', '[]', 'page',
    1, 0 FROM number""",
    """INSERT INTO analyses (article_id, title, body, language, kind, sentences, summary, analysed_at)
    SELECT n, 'Headline ' || n, 'It is said.', 'en', 'news', '[]', '[]', :at FROM number""",
    """INSERT INTO entries (feed_id, key, identity, content_hash, article_id, categories, first_seen)
    SELECT :feed, 'k' || n, 'i' || n, '', n, '[]', :at FROM number""",
    """INSERT INTO article_terms (term, article_id) SELECT 'w' || ((n * 7 + k) % 50000), n FROM number, (SELECT 0 AS k UNION SELECT 1 UNION SELECT 2
    UNION SELECT 3 UNION SELECT 4)""",
    "INSERT INTO stories (id, revision, first_at, last_at) SELECT n, 1, :at, :at FROM number",
    """INSERT INTO story_articles (article_id, story_id, score, bar, parts, shared, features, revision, grouped_at)
    SELECT n, n, 0, 0, '{}', '[]', '{}', 1, :at FROM number""",
    """INSERT INTO digests (id, workspace, destination, due_at, document, options, created_at)
    SELECT n, 'local', 'console:', :at, '{}', '{}', :at FROM number""",
    """INSERT INTO deliveries (key, digest_id, number, destination, part, state, attempts, created_at)
    SELECT 'd' || n, n, 0, 'console:', '{}', 'sent', 1, :at FROM number""",
)


def main() -> None:
    """Print what each step costs at each size, and how many times as much at the largest as at the smallest."""
    told = [asyncio.run(costs(size)) for size in SIZES]
    for name in told[0]:
        steps = [took[name] for took in told]
        line = ", ".join(f"{cost:,} at {size:,}" for cost, size in zip(steps, SIZES, strict=True))
        print(f"growth: {name}: {line} stored = {steps[-1] / max(steps[0], 1):.2f}x")


async def costs(size: int) -> dict[str, int]:
    """Return the steps of each kind of work on a few new articles, beside so many stored."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "bot.db"
        async with open_store(f"sqlite:///{file}") as store:
            feed = await claimed(store)
            with closing(sqlite3.connect(file)) as connection, connection:
                _fill(connection, size, feed.id)
            await store.maintenance.refresh_plans()
            one = await subscribe(store)
            count = _counter(store)
            news = [entry(f"n{n}") for n in range(NEW)]
            took = {"poll": await count(lambda: bring(store, feed, *news))}
            took["poll, nothing new"] = await count(lambda: store.feeds.known({feed.id: news}))
            took["read"] = await count(lambda: read_all(store))
            took["analyse"] = await count(lambda: analyse_all(store))
            took["group"] = await count(lambda: group_all(store))
            took["compose"] = await count(lambda: store.stories.outlines(unseen(one, NOW + MINUTE)))
            took["search"] = await count(
                lambda: store.archive.search(LOCAL, ArchiveQuery(words=words("w7")), limit=11, offset=0)
            )
            took["why"] = await count(lambda: store.history.trace(LOCAL, "identity n7"))
            took["deliver"] = await count(
                lambda: store.outbox.claim(now=NOW, lease=lease(), limit=9, platforms=PLATFORMS)
            )
            took["due feeds"] = await count(lambda: claimed(store, f"{COURIER}/2", now=NOW + HOUR))
            took["status"] = await count(lambda: store.statistics.overview(now=NOW))
            took["forget"] = await count(lambda: store.maintenance.forget_articles(before=NOW - 2 * OLD, limit=100))
        return took


def _fill(connection: sqlite3.Connection, size: int, feed: int) -> None:
    at = (NOW - OLD).isoformat(" ", "microseconds").removesuffix("+00:00")
    for statement in FILL:
        into, _, chosen = statement.partition("SELECT")
        connection.execute(f"{into} {NUMBERS} SELECT {chosen}", {"size": size, "feed": feed, "at": at})


def _counter(store: SqlStore) -> Callable[[Callable[[], Awaitable[Any]]], Awaitable[int]]:
    """Return what does some work and returns how many steps of SQLite's machine that took."""
    steps = 0

    def step() -> int:
        nonlocal steps
        steps += EACH
        return 0

    def listen(connection: Any, *_: Any) -> None:
        connection.run_async(lambda driver: driver.set_progress_handler(step, EACH))

    database = store._database  # noqa: SLF001 - the connections' own insides are what is measured
    for engine in (database._writer, database._synced, database._readers):  # noqa: SLF001 - the same
        event.listen(engine.sync_engine, "checkout", listen)

    async def count(work: Callable[[], Awaitable[Any]]) -> int:
        before = steps
        await work()
        return steps - before

    return count


if __name__ == "__main__":
    main()
