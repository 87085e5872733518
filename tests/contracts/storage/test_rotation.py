"""What a new key does to all that is encrypted."""

from pathlib import Path

import pytest
from contracts.storage.making import COURIER, GUILD, HOUR, NOW, OTHER
from cryptography.fernet import Fernet
from sqlalchemy import update

from digestbot.adapters.storage import SqlStore, open_store
from digestbot.adapters.storage.files import key_of
from digestbot.adapters.storage.tables import secrets
from digestbot.core.feeds.stored_feed import FeedId
from digestbot.errors import DatabaseLocked, StorageError
from digestbot.ports import PendingAction

OLD, NEW = (Fernet.generate_key().decode() for _ in range(2))
COOKIE = (("Cookie", "session=opensesame"),)
KEYED = "https://gazette.example/rss?token=5d7719ab40c2e6f1"
HELD = PendingAction(kind="f", data={"url": KEYED})
INSTALLATION = "slack-installation:T1"


async def fill(store: SqlStore) -> tuple[FeedId, FeedId, int]:
    """Seal one thing of each kind: headers, an address, an undo, an installation; return the first three's numbers."""
    shared = await store.feeds.add(GUILD, COURIER, now=NOW)
    private = await store.secrets.put(GUILD, shared.feed.id, COOKIE, now=NOW)
    keyed = (await store.feeds.add(GUILD, KEYED, now=NOW)).feed.id
    await store.secrets.put(GUILD, keyed, COOKIE, now=NOW)
    number = await store.pending_actions.add(GUILD, HELD, now=NOW, until=NOW + HOUR)
    await store.meta.set(INSTALLATION, Fernet(OLD).encrypt(b"xoxb").decode())
    return private, keyed, number


async def test_everything_sealed_gets_the_new_key(url: str) -> None:
    """All five are read with the new key alone, and an address that is added again is found by its new mark."""
    async with open_store(url, key=OLD) as store:
        private, keyed, number = await fill(store)
        assert await store.unreadable() == []
    async with open_store(url, key=NEW, exclusive=False) as store:
        assert len(await store.unreadable()) == 5
        assert await store.rotate(OLD) == (5, ())
        assert await store.rotate(None) == (5, ())
    async with open_store(url, key=NEW, exclusive=False) as store:
        assert await store.unreadable() == []
        assert await store.secrets.headers(GUILD, private) == COOKIE
        assert await store.secrets.headers(GUILD, keyed) == COOKIE
        assert await store.secrets.address(GUILD, keyed) == KEYED
        assert (await store.feeds.add(GUILD, KEYED, now=NOW)).feed.id == keyed
        # Its secret goes by the new mark too, and is replaced, not doubled.
        assert await store.secrets.put(GUILD, keyed, COOKIE, now=NOW) == keyed
        assert len(await store.secrets.headers(GUILD, keyed)) == 1
        assert await store.pending_actions.take(GUILD, number, now=NOW) == HELD
        assert Fernet(NEW).decrypt((await store.meta.get(INSTALLATION) or "").encode()) == b"xoxb"


async def test_the_key_beside_the_database_is_an_old_key_as_well(url: str) -> None:
    """Who sets a first key takes over what the database sealed with its own; then that one opens nothing any more."""
    if not url.startswith("sqlite"):
        return
    async with open_store(url) as store:
        feed = (await store.feeds.add(GUILD, KEYED, now=NOW)).feed.id
    async with open_store(url, key=NEW, exclusive=False) as store:
        assert await store.rotate(None) == (1, ())
    key_of(Path(url.removeprefix("sqlite:///"))).unlink()
    async with open_store(url, key=NEW, exclusive=False) as store:
        assert await store.secrets.address(GUILD, feed) == KEYED
        assert (await store.feeds.add(GUILD, KEYED, now=NOW)).feed.id == feed


async def test_what_no_key_opens_is_named_and_stays(url: str) -> None:
    """The others are rotated; with the right key the rest follows later."""
    async with open_store(url, key=OLD) as store:
        private, keyed, _ = await fill(store)
        foreign = Fernet(Fernet.generate_key()).encrypt(b"[]")
        async with store._database.writing() as connection:
            await connection.execute(update(secrets).where(secrets.c.name == COURIER).values(sealed=foreign))
    async with open_store(url, key=NEW, exclusive=False) as store:
        rotated, lost = await store.rotate(OLD)
        assert (rotated, lost) == (4, (f"the secret of {GUILD} for {COURIER}",))
        assert list(await store.unreadable()) == list(lost)
        assert await store.secrets.address(GUILD, keyed) == KEYED
        async with store._database.reading() as connection:
            kept = (await connection.execute(secrets.select().where(secrets.c.name == COURIER))).one()
    assert kept.sealed == foreign
    assert private


async def test_an_address_that_was_added_again_meanwhile_stays_beside(url: str) -> None:
    """Two feeds of one address keep their own marks; nothing fails, and nobody else's feed is touched."""
    async with open_store(url, key=OLD) as store:
        first = (await store.feeds.add(GUILD, KEYED, now=NOW)).feed
        theirs = (await store.feeds.add(OTHER, KEYED, now=NOW)).feed.id
    async with open_store(url, key=NEW, exclusive=False) as store:
        second = (await store.feeds.add(GUILD, KEYED, now=NOW)).feed.id
        assert second != first.id
        assert await store.rotate(OLD) == (3, ())
        assert await store.secrets.address(GUILD, first.id) == KEYED
        assert {s.feed.url for s in await store.feeds.sources(GUILD)} >= {first.url}
        assert (await store.feeds.add(GUILD, KEYED, now=NOW)).feed.id == second
        assert (await store.feeds.add(OTHER, KEYED, now=NOW)).feed.id == theirs


async def test_a_text_that_is_no_key_changes_nothing(url: str) -> None:
    """The variable is named."""
    async with open_store(url, key=OLD) as store:
        await fill(store)
    async with open_store(url, key=NEW, exclusive=False) as store:
        with pytest.raises(StorageError, match="DIGESTBOT_SECRET_KEY_OLD is no key"):
            await store.rotate("letmein")
        assert len(await store.unreadable()) == 5


async def test_a_bot_that_runs_keeps_its_key(url: str) -> None:
    """It would go on with the old one; so it has to be stopped first."""
    if not url.startswith("sqlite"):
        return
    async with open_store(url, key=OLD), open_store(url, key=NEW, exclusive=False) as beside:
        with pytest.raises(DatabaseLocked):
            await beside.rotate(OLD)
