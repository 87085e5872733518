"""Composing what is due: the parts that no other room's tests reach."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from contracts.storage.making import (
    GUILD,
    HOUR,
    MINUTE,
    NOW,
    PLATFORMS,
    bring,
    claimed,
    entry,
    group_all,
    lease,
    subscribe,
)
from peers.outbox import FakeClock, SlackRequest
from scenarios.test_immediate import Town
from scenarios.test_soak import Here

from digestbot.adapters.storage import SqlStore, open_store
from digestbot.adapters.storage.outbox import SqlOutbox
from digestbot.core.delivery.delivery import Receipt
from digestbot.core.digests.destination import Destination, personal
from digestbot.core.digests.subscription import Options, Schedule, Subscription
from digestbot.errors import Conflict
from digestbot.pipeline import compose
from digestbot.pipeline.compose import EDITABLE, IMMEDIATE, WINDOW, compose_due
from digestbot.ports import ClaimedDelivery


@pytest.mark.parametrize(("chosen", "spoken"), [("de", "de"), (None, "fr")])
async def test_a_digest_speaks_its_workspaces_language(tmp_path: Path, chosen: str | None, spoken: str) -> None:
    """The bot's own words in a digest are in the language that its workspace chose, else in the operator's."""
    async with open_store(f"sqlite:///{tmp_path}/bot.db") as store:
        feed = await claimed(store, workspace=GUILD)
        await bring(store, feed, entry("one"))
        await group_all(store)
        place = await store.workspaces.ensure(GUILD, now=NOW)
        await store.workspaces.save(replace(place, language=chosen))
        await subscribe(store, workspace=GUILD, destination=Destination("discord:1/2"))
        publishers = {"discord": Town(platform="discord")}
        clock = FakeClock(at=NOW)
        await compose_due(store=store, cpu=Here(), clock=clock, publishers=publishers, owner="p", language="fr")
        (sent,) = await store.outbox.claim(now=NOW, lease=lease(), limit=5, platforms=PLATFORMS)
        assert sent.document.language == spoken


async def test_a_conflict_that_stays_rests_and_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first is composed anew at once, for somebody else was faster; one that comes back rests, longer each time, and is told."""
    async with open_store(f"sqlite:///{tmp_path}/bot.db") as store:
        feed = await claimed(store, workspace=GUILD)
        await bring(store, feed, entry("one"))
        await group_all(store)
        await subscribe(store, workspace=GUILD, destination=Destination("discord:1/2"))
        tried: list[datetime] = []
        clock, told = FakeClock(at=NOW), SlackRequest()

        async def contested(_outbox: object, _digest: object, *, now: datetime) -> bool:
            tried.append(now)
            raise Conflict("The channel was shown one of these stories meanwhile.")

        monkeypatch.setattr(SqlOutbox, "add", contested)
        for _ in range(200):
            await compose_due(
                store=store, cpu=Here(), clock=clock, publishers={"discord": Town()}, notices=told, owner="p"
            )
            clock.at += MINUTE
        rests = [(later - earlier) / MINUTE for earlier, later in pairwise(tried)]
        assert rests == [0, 4, 16, 64]
        (sick,) = await store.subscriptions.list(GUILD)
        assert (sick.state, sick.trouble) == ("broken", "failed-conflict")
        assert len(told.told) == 1


DESTINATION = Destination("discord:1/2")


async def composed(
    store: SqlStore, clock: FakeClock, told: SlackRequest | None = None, **given: Any
) -> list[ClaimedDelivery]:
    """Compose what is due, and return what is to be sent."""
    publishers = {"discord": Town(platform="discord")}
    await compose_due(store=store, cpu=Here(), clock=clock, publishers=publishers, notices=told, owner="p", **given)
    found = await store.outbox.claim(now=clock.at, lease=lease(at=clock.at), limit=5, platforms=PLATFORMS)
    return list(found)


async def immediate(
    store: SqlStore, *, quiet: tuple[time, time] | None = None, place: Destination = DESTINATION
) -> Subscription:
    """Subscribe a channel to news as it comes."""
    await store.workspaces.ensure(GUILD, now=NOW)
    return await store.subscriptions.add(
        GUILD,
        name="At once",
        destination=place,
        feeds=(),
        topics=(),
        schedule=Schedule(immediate=True, quiet=quiet),
        options=Options(),
        now=NOW,
        next_at=NOW,
    )


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqlStore]:
    """Open a fresh database."""
    async with open_store(f"sqlite:///{tmp_path}/bot.db") as opened:
        yield opened


@pytest.mark.parametrize(
    ("quiet", "next_at"),
    [
        (None, NOW + IMMEDIATE),
        ((time(6), time(9)), NOW + 3 * HOUR),
        ((time(5), time(6)), NOW + IMMEDIATE),
        ((time(22), time(5)), NOW + IMMEDIATE),
    ],
)
async def test_news_as_it_comes_is_looked_for_again_soon(
    store: SqlStore, quiet: tuple[time, time] | None, next_at: datetime
) -> None:
    """Half a minute later, with news or without; in quiet hours at their end."""
    await immediate(store, quiet=quiet)
    assert await composed(store, FakeClock(at=NOW)) == []
    (one,) = await store.subscriptions.list(GUILD)
    assert one.next_at == next_at
    assert one.attempts == 0


async def test_a_day_without_news_is_left_out(store: SqlStore) -> None:
    """The schedule goes on from there, and so it does with news."""
    feed = await claimed(store, workspace=GUILD)
    await subscribe(store, workspace=GUILD, destination=DESTINATION)
    assert await composed(store, FakeClock(at=NOW)) == []
    (one,) = await store.subscriptions.list(GUILD)
    assert (one.next_at, one.last_at) == (NOW + 24 * HOUR, None)
    await bring(store, feed, entry("one"))
    await group_all(store)
    (sent,) = await composed(store, FakeClock(at=NOW + 24 * HOUR))
    assert sent.document.stories[0].title == "The harbour is rebuilt"
    (one,) = await store.subscriptions.list(GUILD)
    assert (one.next_at, one.last_at) == (NOW + 48 * HOUR, NOW + 24 * HOUR)


async def test_what_was_grouped_a_week_ago_is_no_news(store: SqlStore) -> None:
    """The window has an end, and this very moment is in it."""
    feed = await claimed(store, workspace=GUILD)
    await bring(store, feed, entry("one"))
    await group_all(store)
    await subscribe(store, workspace=GUILD, destination=DESTINATION)
    week = NOW + WINDOW
    assert await composed(store, FakeClock(at=week + MINUTE)) == []
    await subscribe(store, "Other", workspace=GUILD, destination=Destination("discord:1/3"))
    assert len(await composed(store, FakeClock(at=NOW))) == 1


async def changed(store: SqlStore, *, after: timedelta) -> int:
    """Post an article as it comes, change it so much later, and return how many posts are to be changed."""
    feed = await claimed(store, workspace=GUILD)
    await immediate(store)
    assert await composed(store, FakeClock(at=NOW)) == []
    await bring(store, feed, entry("one"))
    await group_all(store)
    at = NOW + IMMEDIATE
    (sent,) = await composed(store, FakeClock(at=at))
    receipt = Receipt(channel="2", message="7")
    assert await store.outbox.record(replace(sent.delivery, state="sent", receipt=receipt, sent_at=at))
    later = at + after
    await bring(store, feed, entry("one", content_hash="2"), at=later)
    await group_all(
        store, now=later, body="It is quite another text. Nothing of it was told.", title="The harbour is closed"
    )
    assert await composed(store, FakeClock(at=later)) == [], "it is never posted again"
    return len(await store.edits.claim(now=later, lease=lease(at=later), limit=5, platforms=PLATFORMS))


@pytest.mark.parametrize(("after", "edits"), [(timedelta(hours=1), 1), (EDITABLE, 1), (EDITABLE + MINUTE, 0)])
async def test_a_post_is_changed_with_its_article(store: SqlStore, after: timedelta, edits: int) -> None:
    """For two days; then it stays as it stands."""
    assert await changed(store, after=after) == edits


@pytest.mark.parametrize(("place", "told"), [(DESTINATION, 1), (personal(GUILD, "8"), 0)])
async def test_who_can_be_told_of_a_schedule_that_broke_is_told(
    store: SqlStore, monkeypatch: pytest.MonkeyPatch, place: Destination, told: int
) -> None:
    """A channel's people are; whoever follows something sees it in their list."""
    await immediate(store, place=place)

    async def broken(*_: object, **__: object) -> None:
        raise ValueError("odd settings")

    monkeypatch.setattr(compose, "draft", broken)
    clock, heard = FakeClock(at=NOW), SlackRequest()
    for _ in range(7):
        await composed(store, clock, heard)
        clock.at += 2 * HOUR
    assert len(heard.told) == told


async def test_a_schedule_is_about_its_own_topics(store: SqlStore) -> None:
    """Those that the workspace has besides are no wish of it."""
    feed = await claimed(store, workspace=GUILD)
    await bring(store, feed, entry("one"))
    await group_all(store)
    await store.workspaces.ensure(GUILD, now=NOW)
    harbour = await store.topics.add(GUILD, name="Harbour", query="harbour")
    rain = await store.topics.add(GUILD, name="Rain", query="rain in Tarn")
    await subscribe(store, "Dry", workspace=GUILD, destination=Destination("discord:1/3"), topics=(rain.id,))
    await subscribe(store, "Sea", workspace=GUILD, destination=DESTINATION, topics=(harbour.id,))
    (sent,) = await composed(store, FakeClock(at=NOW))
    assert sent.document.title == "Sea"
    assert [card.topic for card in sent.document.stories] == ["Harbour"]
