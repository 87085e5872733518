"""A digest of a busy workspace: 10,000 stories that its channel has not seen, 50 topics, 100 blocks; what is kept, and what is not.

Side by side, in processor time of one process: the digest from what was matched before, the matching itself, and the digest with
all words at hand, as it would be without what is kept. The stories are made: words drawn as they are in texts.
"""

import asyncio
import random  # noqa: TID251 - seeded, so every run composes the same
import resource
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from itertools import accumulate
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from contracts.storage.making import GUILD, HOUR, NOW, claimed, subscribe
from scenarios.test_soak import Here

from digestbot.adapters.storage import SqlStore, open_store
from digestbot.core.digests.choose import wanted_rules
from digestbot.core.digests.compose import compose
from digestbot.core.digests.request import requested
from digestbot.core.digests.schedule import Run
from digestbot.core.digests.subscription import Options, Subscription
from digestbot.pipeline.compose import draft, unseen
from digestbot.pipeline.match import matches_of

STORIES, TOPICS, BLOCKS, DIRECT = 10_000, 50, 100, 300
WORDS, VOCABULARY = 300, 20_000
BOUND = 1.0
"""Seconds that a digest may take."""
SAID = """
INSERT INTO articles (id, scope, identity, state, content_hash, first_seen, url, title, outlet, language, authors, origin, revision, attempts)
VALUES (?, '', ?, 'grouped', '', ?, ?, ?, ?, 'en', '[]', 'page', 1, 0)
"""
ANALYSED = """
INSERT INTO analyses (article_id, body, language, kind, sentences, summary, analysed_at) VALUES (?, ?, 'en', 'news', '[]', '[]', ?)
"""
ENTRY = """
INSERT INTO entries (feed_id, key, identity, content_hash, article_id, categories, first_seen) VALUES (?, ?, ?, '', ?, '[]', ?)
"""
PLACED = """
INSERT INTO story_articles (article_id, story_id, score, bar, parts, shared, features, revision, grouped_at)
VALUES (?, ?, 0, 0, '{}', '[]', '{}', 1, ?)
"""
RUN = Run(due_at=NOW, late=False, next_at=NOW + HOUR)


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_run(Path(folder) / "bot.db"))


async def _run(file: Path) -> None:
    chance = random.Random(20261130)
    vocabulary = ["".join(chance.choices("abcdefghijklmnoprstuvw", k=chance.randint(4, 9))) for _ in range(VOCABULARY)]
    weights = list(accumulate(1 / (rank + 10) for rank in range(VOCABULARY)))
    async with open_store(f"sqlite:///{file}") as store:
        feed = await claimed(store, workspace=GUILD)
        with closing(sqlite3.connect(file)) as connection, connection:
            _fill(connection, feed.id, lambda k: chance.choices(vocabulary, cum_weights=weights, k=k))
        for n in range(BLOCKS):
            await store.blocks.add(GUILD, kind="word", value=f"{vocabulary[500 + 3 * n]} {vocabulary[n]}")
        for n in range(TOPICS):
            query = f'{vocabulary[40 + 5 * n]} OR "{vocabulary[n]} {vocabulary[2 * n]}" OR {vocabulary[300 + n]}'
            await store.topics.add(GUILD, name=f"topic {n}", query=query)
        wanted = await store.topics.list(GUILD)
        added = await subscribe(store, workspace=GUILD, topics=[t.id for t in wanted], options=Options(max_stories=15))
        await _measure(store, added)


def _fill(connection: sqlite3.Connection, feed: int, words: Callable[[int], Sequence[str]]) -> None:
    """Write the stories, of an article each, over two days."""
    for n in range(1, STORIES + 1):
        at = (NOW - timedelta(seconds=17 * n)).isoformat(" ", "microseconds").removesuffix("+00:00")
        body = ". ".join(" ".join(words(15)).capitalize() for _ in range(WORDS // 15)) + "."
        url, title = f"https://courier.example/{n}", " ".join(words(8)).capitalize()
        connection.execute(SAID, (n, url, at, url, title, f"Outlet {n % 40}"))
        connection.execute(ANALYSED, (n, body, at))
        connection.execute(ENTRY, (feed, url, url, n, at))
        connection.execute("INSERT INTO stories (id, revision, first_at, last_at) VALUES (?, 1, ?, ?)", (n, at, at))
        connection.execute(PLACED, (n, n, at))


async def _measure(store: SqlStore, added: Subscription) -> None:
    seen = replace(added, last_at=NOW - HOUR)
    cpu = Here()
    topics, blocks = await store.topics.list(GUILD), await store.blocks.list(GUILD)
    wanted = wanted_rules(requested(seen, RUN), topics=topics, blocks=blocks, follows=(), known=topics)
    outlines = await store.stories.outlines(unseen(seen, NOW))
    ids = [a.id for one in outlines for a in one.articles]
    begun = time.process_time()
    await matches_of(GUILD, wanted, ids, book=store.matches, cpu=cpu, now=NOW)
    matching = time.process_time() - begun
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begun = time.process_time()
    made = await draft(seen, RUN, store=store, cpu=cpu, now=NOW, language="en")
    kept = time.process_time() - begun
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory
    begun = time.process_time()
    some = (await store.stories.candidates(unseen(seen, NOW)))[:DIRECT]
    compose(requested(seen, RUN), some, now=NOW, topics=topics, blocks=blocks)
    direct = (time.process_time() - begun) / DIRECT * STORIES
    if made is None:
        raise SystemExit("nothing was composed")
    print(
        f"composing: {STORIES:,} stories, {TOPICS} topics, {BLOCKS} blocks: {kept:.2f} s of {BOUND:g}, {grown / 1024:.0f} MB more at"
        f" most, {made.document.articles:,} articles chosen from; their matches once, {matching:.1f} s; all anew {direct:.0f} s = {direct / kept:.0f}x"
    )


if __name__ == "__main__":
    main()
