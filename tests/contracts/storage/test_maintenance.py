"""What `ports.Maintenance` promises."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from contracts.storage.making import (
    CHANNEL,
    HOUR,
    MINUTE,
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

from digestbot.adapters.storage import open_store
from digestbot.core.digests.destination import LOCAL
from digestbot.errors import Conflict
from digestbot.ports import Store


async def test_old_articles_go_with_all_that_was_made_of_them(store: Store) -> None:
    """The oldest go first, as many as asked; what is young stays, and so does what the channel was shown."""
    feed = await claimed(store)
    await bring(store, feed, entry("a"), entry("b"))
    ((_, a), _) = await group_all(store)
    await bring(store, feed, entry("c"), at=NOW + HOUR)
    ((_, c),) = await group_all(store, now=NOW + HOUR)
    one = await subscribe(store)
    await store.outbox.add(digest(one, shown=((a, 1),)), now=NOW)
    assert await store.maintenance.forget_articles(before=NOW, limit=9) == 0
    assert await store.maintenance.forget_articles(before=NOW + MINUTE, limit=1) == 1
    assert await store.maintenance.forget_articles(before=NOW + MINUTE, limit=9) == 1
    assert await store.maintenance.forget_articles(before=NOW + MINUTE, limit=9) == 0
    assert [story for story, _ in await store.stories.open_members(since=NOW - HOUR)] == [c]
    two = await subscribe(store, "Evening")
    with pytest.raises(Conflict):
        await store.outbox.add(digest(two, shown=((a, 1),)), now=NOW)


async def test_an_entry_whose_article_is_gone_stays_known(store: Store) -> None:
    """It is no new one, and an edit of it makes no article."""
    feed = await claimed(store)
    await bring(store, feed, entry("a"))
    await group_all(store)
    assert await store.maintenance.forget_articles(before=NOW + MINUTE, limit=9) == 1
    assert await bring(store, feed, entry("a")) == 0
    assert await bring(store, feed, entry("a", content_hash="edited", fresh=True)) == 0
    assert await group_all(store) == []


async def test_the_words_of_old_digests_go_and_the_rows_stay(store: Store) -> None:
    """The title stays for `/digest last`; a message whose words are gone is one that nobody knows, and each is erased once."""
    one = await subscribe(store)
    await store.outbox.add(digest(one), now=NOW)
    (first,) = await store.outbox.claim(now=NOW, lease=lease(), limit=9, platforms=PLATFORMS)
    await store.outbox.add(digest(one, due_at=NOW + HOUR), now=NOW + HOUR)
    assert await store.outbox.carried(LOCAL, first.delivery.key) is not None
    assert await store.maintenance.forget_digests(before=NOW + MINUTE, limit=9) == 1
    assert await store.maintenance.forget_digests(before=NOW + MINUTE, limit=9) == 0
    assert await store.outbox.carried(LOCAL, first.delivery.key) is None
    found = await store.outbox.last(LOCAL, CHANNEL)
    assert found is not None
    assert found[0].stories
    assert await store.maintenance.forget_digests(before=NOW + 2 * HOUR, limit=9) == 1
    found = await store.outbox.last(LOCAL, CHANNEL)
    assert found is not None
    assert (found[0].title, found[0].stories) == ("Morning", ())


async def test_a_file_becomes_smaller_as_words_go(sqlite_template: Path, tmp_path: Path) -> None:
    """What a hundred long articles took is given back to the disk, with no step that rewrites the whole file."""
    file = tmp_path / "digestbot.db"
    shutil.copy(sqlite_template, file)
    async with open_store(f"sqlite:///{file}") as store:
        feed = await claimed(store)
        await bring(store, feed, *(entry(str(n), content="A ferry sank. " * 2000) for n in range(100)))
        await checkpoint(file)
        before = file.stat().st_size
        assert await store.maintenance.forget_articles(before=NOW + MINUTE, limit=100) == 100
        await checkpoint(file)
        assert file.stat().st_size < before / 3


async def checkpoint(file: Path) -> None:
    """Bring what was written into the file itself."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
