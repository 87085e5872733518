"""What `ports.FeedSecrets` promises."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from contracts.storage.making import COURIER, GUILD, HOUR, NOW, OTHER, bring, entry, facts, lease, poll, subscribe
from cryptography.fernet import Fernet
from sqlalchemy import select

from digestbot.adapters.storage import SqlStore, open_store
from digestbot.adapters.storage.tables import secrets, undos
from digestbot.core.digests.destination import LOCAL
from digestbot.core.feeds.stored_feed import SHARED, FeedId
from digestbot.errors import NotFound, UserError
from digestbot.ports import PendingAction, Store

KEY = Fernet.generate_key().decode()
COOKIE = (("Cookie", "session=opensesame"),)


@pytest.fixture
async def sealed(url: str) -> AsyncIterator[SqlStore]:
    """Open the fresh database with a key."""
    async with open_store(url, key=KEY) as opened:
        yield opened


async def test_a_secret_makes_a_feed_of_ones_own(sealed: SqlStore) -> None:
    """Who sets it polls apart with it, and keeps title, weight, schedules; the others' feed is as it was."""
    mine = await sealed.feeds.add(GUILD, COURIER, now=NOW, title="Trusted")
    await sealed.feeds.add(OTHER, COURIER, now=NOW)
    await subscribe(sealed, workspace=GUILD, feeds=(mine.feed.id,))
    private = await sealed.secrets.put(GUILD, mine.feed.id, COOKIE, now=NOW)
    (source,) = await sealed.feeds.sources(GUILD)
    assert (source.feed.id, source.feed.scope, source.name) == (private, GUILD, "Trusted")
    (subscription,) = await sealed.subscriptions.list(GUILD)
    assert subscription.feeds == (private,)
    claimed = await sealed.feeds.claim_due(now=NOW, lease=lease(), limit=9)
    assert {(f.scope, f.headers) for f in claimed} == {(SHARED, ()), (GUILD, COOKIE)}
    assert [s.feed.scope for s in await sealed.feeds.sources(OTHER)] == [SHARED]


async def test_a_secret_lies_encrypted_and_is_only_its_owners(sealed: SqlStore) -> None:
    """No word of it stands in the database, and no other workspace can ask for it."""
    mine = await sealed.feeds.add(GUILD, COURIER, now=NOW)
    private = await sealed.secrets.put(GUILD, mine.feed.id, COOKIE, now=NOW)
    async with sealed._database.reading() as connection:
        (kept,) = (await connection.execute(select(secrets.c.sealed))).scalars()
    assert b"opensesame" not in kept
    assert await sealed.secrets.headers(GUILD, private) == COOKIE
    with pytest.raises(NotFound):
        await sealed.secrets.headers(OTHER, private)
    with pytest.raises(NotFound):
        await sealed.secrets.put(OTHER, private, COOKIE, now=NOW)


async def test_a_secret_goes_to_its_own_host_alone(sealed: SqlStore) -> None:
    """Pages elsewhere that the feed names are read without it."""
    mine = await sealed.feeds.add(GUILD, COURIER, now=NOW)
    await sealed.secrets.put(GUILD, mine.feed.id, COOKIE, now=NOW)
    (feed,) = await sealed.feeds.claim_due(now=NOW, lease=lease(), limit=9)
    await bring(sealed, feed, entry("here"), entry("there", link="https://elsewhere.example/1"))
    found = await sealed.articles.claim_unread(now=NOW, lease=lease(), limit=9)
    assert {(a.url, a.headers) for a in found} == {
        ("https://courier.example/here", COOKIE),
        ("https://elsewhere.example/1", ()),
    }


async def test_forgetting_erases_it(sealed: SqlStore) -> None:
    """The row is gone, and the shared feed is read again; a new secret takes the old one's place."""
    mine = await sealed.feeds.add(GUILD, COURIER, now=NOW)
    private = await sealed.secrets.put(GUILD, mine.feed.id, COOKIE, now=NOW)
    assert await sealed.secrets.put(GUILD, private, (("Cookie", "b=c"),), now=NOW + HOUR) == private
    assert await sealed.secrets.headers(GUILD, private) == (("Cookie", "b=c"),)
    shared = await sealed.secrets.forget(GUILD, private, now=NOW)
    (source,) = await sealed.feeds.sources(GUILD)
    assert (source.feed.id, source.feed.scope) == (shared, SHARED)
    async with sealed._database.reading() as connection:
        assert (await connection.execute(select(secrets.c.id))).first() is None


async def test_without_a_key_nothing_is_stored_and_it_is_said_how_to_make_one(store: Store) -> None:
    """No secret lies in clear text."""
    mine = await store.feeds.add(LOCAL, COURIER, now=NOW)
    with pytest.raises(UserError, match="no-key"):
        await store.secrets.put(LOCAL, mine.feed.id, COOKIE, now=NOW)
    assert await store.secrets.headers(LOCAL, mine.feed.id) == ()


async def test_another_key_opens_nothing_and_says_so(url: str) -> None:
    """With a new key the old secrets are not as none: who asks for them is told, and the feed is not asked without them."""
    async with open_store(url, key=KEY) as store:
        mine = await store.feeds.add(LOCAL, COURIER, now=NOW)
        private = await store.secrets.put(LOCAL, mine.feed.id, COOKIE, now=NOW)
    async with open_store(url, key=Fernet.generate_key().decode()) as store:
        with pytest.raises(UserError, match="unreadable-secret"):
            await store.secrets.headers(LOCAL, FeedId(private))
        (feed,) = await store.feeds.claim_due(now=NOW, lease=lease(), limit=9)
        assert (feed.headers, feed.address) == ((), "")


KEYED = "https://courier.example/rss?token=8b0e7153bf7c3706"


async def test_an_address_with_a_key_is_sealed_and_shown_without_it(store: Store) -> None:
    """It is its workspace's own, asked by its whole address, found by it again, and told from one with another key."""
    assert isinstance(store, SqlStore)
    if store._database.file is None:
        with pytest.raises(UserError):
            await store.feeds.add(GUILD, KEYED, now=NOW)
        return
    mine = await store.feeds.add(GUILD, KEYED, now=NOW)
    theirs = await store.feeds.add(OTHER, KEYED, now=NOW)
    second = await store.feeds.add(GUILD, KEYED.replace("8b0e", "9c1f"), now=NOW)
    assert len({mine.feed.id, theirs.feed.id, second.feed.id}) == 3
    assert mine.feed.url.startswith("https://courier.example/rss?token=…#")
    assert (mine.feed.scope, mine.feed.address) == (GUILD, None)
    assert store.feeds.known_as(KEYED) == mine.feed.url
    assert (await store.feeds.add(GUILD, KEYED, now=NOW)).feed.id == mine.feed.id
    assert await store.secrets.address(GUILD, mine.feed.id) == KEYED
    with pytest.raises(NotFound):
        await store.secrets.address(OTHER, mine.feed.id)
    claimed = await store.feeds.claim_due(now=NOW, lease=lease(), limit=9)
    assert {f.address for f in claimed if f.scope == GUILD} == {KEYED, KEYED.replace("8b0e", "9c1f")}
    assert all("8b0e" not in repr(f) and "8b0e" not in f.url for f in claimed)


async def test_a_feed_that_was_removed_comes_back_by_what_is_shown_of_it(sealed: SqlStore) -> None:
    """An undo knows no more than what may be shown; a secret beside the key leaves the feed where it is."""
    mine = await sealed.feeds.add(GUILD, KEYED, now=NOW)
    await sealed.feeds.remove(GUILD, mine.feed.id)
    again = await sealed.feeds.add(GUILD, mine.feed.url, now=NOW)
    assert again.feed.id == mine.feed.id
    assert await sealed.secrets.put(GUILD, mine.feed.id, COOKIE, now=NOW) == mine.feed.id
    assert await sealed.secrets.forget(GUILD, mine.feed.id, now=NOW) == mine.feed.id
    assert await sealed.secrets.address(GUILD, mine.feed.id) == KEYED


async def test_a_feed_that_moves_to_an_address_with_a_key_hides_it(sealed: SqlStore) -> None:
    """Where a redirect leads is sealed like what a person gave."""
    await sealed.feeds.add(GUILD, COURIER, now=NOW)
    (feed,) = await sealed.feeds.claim_due(now=NOW, lease=lease(), limit=9)
    await sealed.feeds.record_polls([replace(poll(feed), facts=facts(url=KEYED))])
    (source,) = await sealed.feeds.sources(GUILD)
    assert source.feed.url == sealed.feeds.known_as(KEYED)
    assert await sealed.secrets.address(GUILD, feed.id) == KEYED


async def test_with_another_key_the_address_is_refused(url: str) -> None:
    """Then it cannot be asked, and nothing of it is guessed; no more is a change that holds it."""
    async with open_store(url, key=KEY) as store:
        mine = await store.feeds.add(GUILD, KEYED, now=NOW)
        held = PendingAction(kind="f", data={"url": KEYED})
        number = await store.pending_actions.add(GUILD, held, now=NOW, until=NOW + HOUR)
    async with open_store(url, key=Fernet.generate_key().decode()) as store:
        with pytest.raises(UserError, match="unreadable-secret"):
            await store.secrets.address(GUILD, mine.feed.id)
        with pytest.raises(UserError, match="unreadable-secret"):
            await store.pending_actions.take(GUILD, number, now=NOW)


async def test_what_a_button_stands_for_is_sealed_where_it_holds_a_key(sealed: SqlStore) -> None:
    """A preview that waits for [Save] keeps the whole address, and the database shows nothing of it."""
    data = {"feeds": [[KEYED, "Courier"]], "wishes": {}}
    number = await sealed.pending_actions.add(GUILD, PendingAction(kind="f", data=data), now=NOW, until=NOW + HOUR)
    async with sealed._database.reading() as connection:
        (kept,) = (await connection.execute(select(undos.c.data))).scalars()
    assert "8b0e" not in str(kept)
    found = await sealed.pending_actions.take(GUILD, number, now=NOW)
    assert found is not None
    assert found.data == data
