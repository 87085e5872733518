"""What `ports.Claims` promises."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import psycopg
import pytest
from contracts.storage.making import (
    HOUR,
    NOW,
    PLATFORMS,
    analysis,
    bring,
    claimed,
    digest,
    document,
    entry,
    group_all,
    lease,
    poll,
    read_all,
    read_result,
    subscribe,
)

from digestbot.adapters.storage import SqlStore, open_store
from digestbot.core.delivery.delivery import Receipt

SOON = NOW + timedelta(seconds=1)
SETTLED = NOW + timedelta(seconds=11)


async def hold_everything(store: SqlStore, owner: str = "old") -> None:
    """Claim a feed, an article to read, one to analyse, a subscription, a delivery and the grouping, as a process does."""
    feed = await claimed(store)
    await bring(store, feed, entry("a"), entry("b"))
    await read_all(store)
    await bring(store, feed, entry("c"))
    sending = await subscribe(store)
    await store.outbox.add(digest(sending), now=NOW)
    await subscribe(store, "Evening")
    mine = lease(owner)
    assert await store.feeds.claim_due(now=NOW + HOUR, lease=lease(owner, at=NOW + HOUR), limit=9)
    assert await store.articles.claim_unread(now=NOW, lease=mine, limit=9)
    assert await store.articles.claim_unanalysed(now=NOW, lease=mine, limit=9)
    assert await store.subscriptions.claim_due(now=NOW, lease=mine, limit=9, platforms=PLATFORMS)
    assert await store.outbox.claim(now=NOW, lease=mine, limit=9, platforms=PLATFORMS)
    assert await store.stories.acquire(now=NOW, lease=mine)


async def taken(store: SqlStore, *, now: datetime, owner: str = "new") -> list[int]:
    """Return how much of each kind somebody else can claim."""
    mine = lease(owner, at=now)
    return [
        len(await store.feeds.claim_due(now=now + HOUR, lease=mine, limit=9)),
        len(await store.articles.claim_unread(now=now, lease=mine, limit=9)),
        len(await store.articles.claim_unanalysed(now=now, lease=mine, limit=9)),
        len(await store.subscriptions.claim_due(now=now, lease=mine, limit=9, platforms=PLATFORMS)),
        len(await store.outbox.claim(now=now, lease=mine, limit=9, platforms=PLATFORMS)),
        int(await store.stories.acquire(now=now, lease=mine)),
    ]


async def test_what_a_dead_process_held_is_free_when_the_next_one_starts(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """On a SQLite file nobody else lives; a message that may have been sent rests ten seconds and is then looked for."""
    url = f"sqlite:///{tmp_path_factory.mktemp('claims') / 'bot.db'}"
    async with open_store(url) as store:
        await hold_everything(store)
        assert await taken(store, now=SOON) == [0, 0, 0, 0, 0, 0]
    async with open_store(url) as store:
        assert await store.claims.begin("new", now=NOW) == 6
        assert await taken(store, now=SOON) == [1, 1, 2, 1, 0, 1]
        (again,) = await store.outbox.claim(now=SETTLED, lease=lease("new"), limit=9, platforms=PLATFORMS)
        assert (again.delivery.unknown_since, again.delivery.attempts) == (NOW, 2)


async def test_an_edit_that_rests_is_made_again_after_a_start(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Nobody knows whether it was made; making it twice does no harm."""
    url = f"sqlite:///{tmp_path_factory.mktemp('claims') / 'bot.db'}"
    async with open_store(url) as store:
        await bring(store, await claimed(store), entry("a"))
        ((_, story),) = await group_all(store)
        await store.outbox.add(digest(await subscribe(store)), now=NOW)
        (sent,) = await store.outbox.claim(now=NOW, lease=lease(), limit=1, platforms=PLATFORMS)
        receipt = Receipt(channel="2", message="7")
        await store.outbox.record(replace(sent.delivery, state="sent", receipt=receipt, sent_at=NOW))
        await store.edits.add(sent.delivery.id, document("Changed"), story=story, revision=2, now=NOW)
        assert await store.edits.claim(now=NOW, lease=lease(), limit=9, platforms=PLATFORMS)
        assert not await store.edits.claim(now=SOON, lease=lease(), limit=9, platforms=PLATFORMS)
        await store.claims.begin("new", now=SOON)
        assert await store.edits.claim(now=SOON, lease=lease(), limit=9, platforms=PLATFORMS)


async def test_on_postgresql_a_silent_process_loses_its_claims_and_a_living_one_keeps_them(
    postgres_url: str, silent: Callable[[str], None]
) -> None:
    """Who renews is alive by the database's clock; who has not for thirty seconds is dead, and what he held is free."""
    async with open_store(postgres_url) as store, open_store(postgres_url) as other:
        await store.claims.begin("old", now=NOW)
        await hold_everything(store)
        assert await other.claims.begin("new", now=NOW) == 0
        assert await taken(other, now=SOON) == [0, 0, 0, 0, 0, 0]
        silent("old")
        assert await store.claims.renew("old", now=NOW) == 0
        assert await other.claims.renew("new", now=NOW) == 0
        silent("old")
        assert await other.claims.renew("new", now=NOW) == 6
        assert await taken(other, now=SOON) == [1, 1, 2, 1, 0, 1]


async def test_a_process_that_ends_gives_back_what_it_holds(store: SqlStore) -> None:
    """Nothing rests because a process was stopped; what others hold is theirs."""
    await store.claims.begin("old", now=NOW)
    await hold_everything(store)
    assert await store.claims.end("somebody else", now=NOW) == 0
    assert await store.claims.end("old", now=NOW) == 6
    assert await taken(store, now=SOON) == [1, 1, 2, 1, 0, 1]


async def test_who_lost_his_claim_records_nothing(url: str) -> None:
    """Not what a page says, nor an analysis, a failure or a poll, also while somebody else holds the row."""
    async with open_store(url) as store, open_store(url, exclusive=False) as other:
        feed = await claimed(store)
        await bring(store, feed, entry("a"))
        (late,) = await store.articles.claim_unread(now=NOW, lease=lease("old"), limit=1)
        await store.claims.end("old", now=NOW)
        (mine,) = await other.articles.claim_unread(now=NOW, lease=lease("new"), limit=1)
        await store.articles.record_read(late.id, read_result("Late. It is."))
        await store.articles.record_failure(late.id, reason="late")
        await store.articles.retry_read(late.id, at=NOW)
        await other.articles.record_read(mine.id, read_result("In time. It is."))
        (read,) = await store.articles.claim_unanalysed(now=NOW, lease=lease("old"), limit=1)
        assert read.raw.text == "In time. It is."
        await store.claims.end("old", now=NOW)
        assert await other.articles.claim_unanalysed(now=NOW, lease=lease("new"), limit=1)
        await store.articles.record_analysis(read.id, analysis(), now=NOW)
        assert await store.articles.ungrouped(limit=1) == []

        (asked,) = await store.feeds.claim_due(now=NOW + HOUR, lease=lease("old", at=NOW + HOUR), limit=1)
        await store.claims.end("old", now=NOW)
        (again,) = await other.feeds.claim_due(now=NOW + HOUR, lease=lease("new", at=NOW + HOUR), limit=1)
        assert await store.feeds.record_polls([poll(asked)]) == {}
        assert await other.feeds.record_polls([poll(again)]) == {again.id: 0}


@pytest.fixture
def silent(postgres_url: str) -> Callable[[str], None]:
    """Give a function after which a process has not been heard of for longer than one may be silent."""

    def later(owner: str) -> None:
        with psycopg.connect(postgres_url, autocommit=True) as connection:
            connection.execute("UPDATE leases SET until = until - interval '31 s' WHERE owner = %s", (owner,))

    return later
