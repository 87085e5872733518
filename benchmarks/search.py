"""/search and /quotes on an archive of 100,000 articles: the time of an answer, beside the time of reading one article.

The archive is a SQLite file. Words are drawn as they are in texts, a few everywhere and most of them rare, so that queries
meet both; half of the queries hold a frequent word, every fourth is narrowed.
"""

import asyncio
import random  # noqa: TID251 - seeded, so every run asks the same
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from statistics import median, quantiles
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from contracts.storage.making import NOW, claimed

from digestbot.adapters.storage import SqlStore, open_store
from digestbot.core.digests.destination import LOCAL
from digestbot.core.feeds.stored_feed import FeedId
from digestbot.core.stories.archive import ArchiveQuery
from digestbot.core.text.query import words

ARTICLES, VOCABULARY, QUERIES = 100_000, 50_000, 300
TERMS, QUOTES, SPOKEN = 38, 3, 12
"""Words of a headline and summary, quotes of an article, words of a quote."""


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "bot.db"
        asyncio.run(_run(file, lambda: file.stat().st_size))


async def _run(file: Path, size: Callable[[], int]) -> None:
    chance = random.Random(20261124)
    async with open_store(f"sqlite:///{file}") as store:
        feed = await claimed(store)
        with closing(sqlite3.connect(file)) as connection, connection:
            _fill(connection, feed.id, chance)
        print(f"search: {ARTICLES:,} articles, {ARTICLES * TERMS:,} terms, {size() / 2**20:.0f} MB")
        asked = [_query(chance, feed.id) for _ in range(QUERIES)]
        one = await _timed(store, [ArchiveQuery(author=f"Author {n % 500}") for n in range(50)], "search")
        for name in ("search", "quotes"):
            times = await _timed(store, asked, name)
            print(
                f"search: {name} p50 {_ms(median(times))}, p95 {_ms(quantiles(times, n=20)[-1])}, worst {_ms(max(times))};"
                f" {median(times) / median(one):.1f}x one author's articles ({_ms(median(one))})"
            )
        deep = await _timed(store, asked[:50], "search", offset=1000)
        print(f"search: page 100 p50 {_ms(median(deep))}, worst {_ms(max(deep))}")


async def _timed(store: SqlStore, asked: Sequence[ArchiveQuery], name: str, *, offset: int = 0) -> list[float]:
    times = []
    for sought in asked:
        began = time.perf_counter()
        await getattr(store.archive, name)(LOCAL, sought, limit=11, offset=offset)
        times.append(time.perf_counter() - began)
    return times


def _query(chance: random.Random, feed: FeedId) -> ArchiveQuery:
    """Return what somebody might look for."""
    typed = [_word(chance) for _ in range(chance.randint(1, 3))]
    if chance.random() < 0.5:
        typed.append(f"w{chance.randint(0, 20)}")
    narrow: dict[str, Any] = {"feed": feed, "since": NOW - timedelta(days=30)} if chance.random() < 0.25 else {}
    return ArchiveQuery(words=words(" ".join(typed)), **narrow)


def _word(chance: random.Random) -> str:
    """Return a word as often as its rank has it: the first ones in most texts, the last ones hardly anywhere."""
    return f"w{int(VOCABULARY ** chance.random()) - 1}"


def _fill(connection: sqlite3.Connection, feed: int, chance: random.Random) -> None:
    """Write the archive as it would stand, straight into its tables."""
    at = [(NOW - timedelta(minutes=ARTICLES - n)).strftime("%Y-%m-%d %H:%M:%S.%f") for n in range(ARTICLES)]
    for table, rows in (
        ("articles", (_article(n, feed, at[n]) for n in range(ARTICLES))),
        ("analyses", (_analysis(n, at[n]) for n in range(ARTICLES))),
        ("entries", (_entry(n, feed, at[n]) for n in range(ARTICLES))),
        ("article_authors", (_author(n) for n in range(ARTICLES))),
        ("article_terms", _terms(chance)),
        ("quotes", (_quote(n, k) for n in range(ARTICLES) for k in range(QUOTES))),
        ("quote_terms", _spoken(chance)),
    ):
        _insert(connection, table, rows)
    connection.execute("ANALYZE")


def _insert(connection: sqlite3.Connection, table: str, rows: Iterator[dict[str, Any]]) -> None:
    first = next(rows)
    names, values = ", ".join(map(_name, first)), ", ".join(f":{column}" for column in first)
    into = f"INSERT INTO {table} ({names}) VALUES ({values})"  # noqa: S608 - our own names
    connection.execute(into, first)
    connection.executemany(into, rows)


def _name(column: str) -> str:
    return f'"{column}"'


def _article(n: int, feed: int, at: str) -> dict[str, Any]:
    return {
        "id": n + 1,
        "scope": "",
        "identity": f"i{n}",
        "state": "grouped",
        "feed_id": feed,
        "content_hash": "h",
        "first_seen": at,
        "url": f"https://courier.example/{n}",
        "title": f"Headline {n}",
        "outlet": "The Courier",
        "authors": "[]",
        "revision": 0,
        "attempts": 0,
    }


def _analysis(n: int, at: str) -> dict[str, Any]:
    return {
        "article_id": n + 1,
        "title": f"Headline {n}",
        "body": "It is said. " * 200,
        "language": "de" if n % 4 == 0 else "en",
        "published": at,
        "sentences": "[]",
        "summary": "[]",
        "analysed_at": at,
    }


def _entry(n: int, feed: int, at: str) -> dict[str, Any]:
    return {
        "feed_id": feed,
        "key": f"k{n}",
        "identity": f"i{n}",
        "content_hash": "h",
        "article_id": n + 1,
        "categories": "[]",
        "first_seen": at,
    }


def _author(n: int) -> dict[str, Any]:
    return {"article_id": n + 1, "number": 0, "name": f"Author {n % 500}", "kind": "person", "source": "feed"}


def _quote(n: int, k: int) -> dict[str, Any]:
    return {
        "article_id": n + 1,
        "number": k,
        "text": "It is said.",
        "start": 0,
        "end": 11,
        "speaker": f"Speaker {n % 900}",
        "confidence": 0.9,
    }


def _terms(chance: random.Random) -> Iterator[dict[str, Any]]:
    for n in range(ARTICLES):
        for term in {_word(chance) for _ in range(TERMS)}:
            yield {"term": term, "article_id": n + 1}


def _spoken(chance: random.Random) -> Iterator[dict[str, Any]]:
    for n in range(ARTICLES):
        for k in range(QUOTES):
            for term in {_word(chance) for _ in range(SPOKEN)}:
                yield {"term": term, "article_id": n + 1, "number": k}


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms"
