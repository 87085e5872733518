"""Moving from one database to another."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from contracts.storage.making import (
    COURIER,
    NOW,
    PLATFORMS,
    analyse_all,
    bring,
    claimed,
    digest,
    entry,
    group_all,
    lease,
    read_all,
    subscribe,
)

from digestbot.adapters.storage import SqlStore, open_store
from digestbot.adapters.storage.copying import copy_database
from digestbot.core.delivery.delivery import Receipt
from digestbot.core.digests.destination import LOCAL
from digestbot.errors import StorageError


async def fill(store: SqlStore) -> None:
    """Bring something into most tables."""
    feed = await claimed(store)
    await bring(store, feed, *(entry(f"{n}", title=f"Œuvre {n}") for n in range(20)))
    await read_all(store)
    await analyse_all(store)
    await group_all(store)
    await store.outbox.add(digest(await subscribe(store)), now=NOW)
    (one,) = await store.outbox.claim(now=NOW, lease=lease(), limit=1, platforms=PLATFORMS)
    receipt = Receipt(channel="2", message="7")
    await store.outbox.record(replace(one.delivery, state="sent", receipt=receipt, sent_at=NOW))


def silent(_table: str, _done: int, _total: int) -> None:
    """Hear nothing."""


@pytest.fixture
def stopped() -> Callable[[str, int, int], None]:
    """Give a progress that breaks the copy off at the stories."""

    def tell(table: str, _done: int, _total: int) -> None:
        if table == "stories":
            raise KeyboardInterrupt

    return tell


async def test_a_copy_to_postgresql_is_whole_and_goes_on_where_it_was_broken_off(
    tmp_path: Path, postgres_url: str, stopped: Callable[[str, int, int], None]
) -> None:
    """Every row is there, and new rows get new numbers."""
    file = f"sqlite:///{tmp_path / 'bot.db'}"
    async with open_store(file) as store:
        await fill(store)
    with pytest.raises(KeyboardInterrupt):
        await copy_database(file, postgres_url, progress=stopped)
    heard: dict[str, tuple[int, int]] = {}
    rows = await copy_database(file, postgres_url, progress=lambda t, d, n: heard.__setitem__(t, (d, n)))
    assert rows > 100
    assert all(done == total for done, total in heard.values())
    assert heard["articles"] == (20, 20)
    async with open_store(postgres_url) as store:
        (source,) = await store.feeds.sources(LOCAL)
        assert source.feed.url == COURIER
        added = await store.feeds.add(LOCAL, "https://new.example/feed", now=NOW)
        assert added.feed.id > source.feed.id
        last = await store.outbox.last(LOCAL, (await store.subscriptions.list(LOCAL))[0].destination)
        assert last is not None
        assert last[1] == Receipt(channel="2", message="7")


async def test_a_target_that_holds_something_else_is_told(tmp_path: Path, store: SqlStore, url: str) -> None:
    """Nothing that was there is changed, and nobody believes that the copy is whole."""
    file = f"sqlite:///{tmp_path / 'from.db'}"
    async with open_store(file) as other:
        await fill(other)
    await store.feeds.add(LOCAL, "https://another.example/feed", now=NOW)
    await store.claims.end("bot", now=NOW)
    if url.startswith("sqlite"):
        return  # it is open here: the copy is refused for that
    with pytest.raises(StorageError, match="not the same"):
        await copy_database(file, url, progress=silent)
