"""The cost of a step grows with what is due and not with what is remembered: no statement walks through a whole table."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from contracts.storage.making import (
    CHANNEL,
    HOUR,
    NOW,
    PLATFORMS,
    bring,
    claimed,
    digest,
    entry,
    group_all,
    lease,
    subscribe,
)
from sqlalchemy import event

from digestbot.adapters.storage import SqlStore, open_store
from digestbot.core.digests.destination import LOCAL
from digestbot.core.stories.archive import ArchiveQuery
from digestbot.core.text.query import words
from digestbot.ports import StoryQuery

GROWING = "feeds|entries|articles|analyses|quotes|quote_terms|article_authors|article_terms|stories|story_articles|digests|deliveries|shown|polls|sources"


@contextmanager
def _statements(store: SqlStore) -> Iterator[list[tuple[str, Any]]]:
    """Collect every statement with its parameters."""
    found: list[tuple[str, Any]] = []

    def keep(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        found.append((statement, parameters[0] if isinstance(parameters, list) else parameters))

    engines = (store._database._writer.sync_engine, store._database._readers.sync_engine)
    for engine in engines:
        event.listen(engine, "before_cursor_execute", keep)
    yield found
    for engine in engines:
        event.remove(engine, "before_cursor_execute", keep)


def _walks(file: Path, statements: list[tuple[str, Any]]) -> set[str]:
    """Return the steps of the statements' plans that walk through a whole table or index that grows."""
    walks = set()
    with closing(sqlite3.connect(file)) as connection:
        for statement, parameters in statements:
            if statement.split()[0] in {"SELECT", "UPDATE", "DELETE", "INSERT"}:
                for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}", parameters):
                    if re.match(rf"SCAN ({GROWING})\b", row[3]):
                        walks.add(f"{row[3]}: {statement}")
    return walks


async def test_no_step_walks_through_a_table(file: Path, url: str) -> None:
    """Every claim and every record of the pipeline finds its rows by an index."""
    async with open_store(url) as store:
        with _statements(store) as said:
            feed = await claimed(store)
            await bring(store, feed, entry("a"), entry("b"))
            ((_, story), _) = await group_all(store)
            await bring(store, feed, entry("a", content_hash="2"))
            await group_all(store, body="It is new.")
            await store.feeds.known({feed.id: [entry("a"), entry("c")]})
            await store.feeds.subscribing_workspaces(feed.id)
            await store.feeds.polls(LOCAL, feed.id)
            await store.stories.acquire(now=NOW, lease=lease())
            await store.stories.open_members(since=NOW)
            one = await subscribe(store)
            await store.subscriptions.claim_due(now=NOW, lease=lease(), limit=9, platforms=PLATFORMS)
            await store.subscriptions.reschedule(one.id, next_at=NOW)
            await store.stories.candidates(
                StoryQuery(workspace=LOCAL, since=NOW, until=NOW + HOUR, unseen_by=one.destination)
            )
            await store.outbox.add(digest(one, parts=2, shown=((story, 2),)), now=NOW)
            (first,) = await store.outbox.claim(now=NOW, lease=lease(), limit=9, platforms=PLATFORMS)
            await store.outbox.record(first.delivery)
            await store.outbox.breaks(first.delivery, reason="r")
            await store.outbox.release(LOCAL, first.delivery.id)
            await store.outbox.last(LOCAL, CHANNEL)
            for words_ in (words("banks"), words("die banks"), words("die the", "fr")):
                for sought in (
                    ArchiveQuery(words=words_),
                    ArchiveQuery(words=words_, author="Ada Author", feed=feed.id, since=NOW),
                ):
                    await store.archive.search(LOCAL, sought, limit=5, offset=0)
                    await store.archive.quotes(LOCAL, sought, limit=5, offset=0)
            await store.archive.quotes(LOCAL, ArchiveQuery(speaker="Mira Holt"), limit=5, offset=0)
            await store.feeds.remove(LOCAL, feed.id)
    assert len(said) > 60
    assert _walks(file, said) == set()
