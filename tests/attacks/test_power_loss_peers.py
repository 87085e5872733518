"""The power goes between any two writes, with the real publishers: no message is doubled on Discord or Slack, and none is missing."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from attacks.test_power_loss import COURIER, NEWS, copied
from attacks.world import OURS, World
from contracts.storage.making import HOUR, MINUTE, NOW
from discord.http import Route
from peers.discord import GUILD, TEXT, DiscordPeer
from peers.outbox import FakeClock, SlackRequest
from peers.slack import APP_TOKEN, BOT_TOKEN, CHANNEL, TEAM, SlackPeer
from sqlalchemy import select

from digestbot.adapters.platforms.discord.connection import DiscordConnection
from digestbot.adapters.platforms.discord.publisher import DiscordPublisher
from digestbot.adapters.platforms.slack.connection import SlackConnection, Tokens
from digestbot.adapters.platforms.slack.history import History
from digestbot.adapters.platforms.slack.publisher import SlackPublisher
from digestbot.adapters.storage import SqlStore, open_store
from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.tables import deliveries
from digestbot.core.digests.destination import Destination
from digestbot.core.digests.subscription import Options, Schedule
from digestbot.pipeline.compose import compose_due
from digestbot.pipeline.deliver import FORGOTTEN, Doubts, deliver_due
from digestbot.ports import Publisher

LATER = 12
"""Turns after which everything must be in order again; on Slack a channel is looked through once a minute."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform:
    """A publisher, where it posts, and what stands there."""

    publisher: Callable[[], Publisher]
    """Makes it: a process that starts remembers nothing of its channel."""
    destination: Destination
    standing: Callable[[], Sequence[Any]]


async def on_discord(stack: AsyncExitStack, clock: FakeClock) -> Platform:
    """Return Discord on a loopback port."""
    peer = await stack.enter_async_context(DiscordPeer(clock.now))
    connection = DiscordConnection(peer.token, clock, SlackRequest(), api_base=peer.base)
    await connection.start()
    stack.push_async_callback(connection.close)
    place = Destination(f"discord:{GUILD}/{TEXT}")
    return Platform(
        publisher=lambda: DiscordPublisher(connection.http, clock),
        destination=place,
        standing=lambda: peer.standing(TEXT),
    )


async def on_slack(stack: AsyncExitStack, clock: FakeClock) -> Platform:
    """Return Slack on a loopback port."""
    peer = await stack.enter_async_context(SlackPeer(clock.now))
    connection = SlackConnection(Tokens(bot=BOT_TOKEN, app=APP_TOKEN), clock, SlackRequest(), api_base=peer.base)
    await connection.start()
    stack.push_async_callback(connection.close)
    return Platform(
        publisher=lambda: SlackPublisher(connection.client, History(clock)),
        destination=Destination(f"slack:{TEAM}/{CHANNEL}"),
        standing=peer.standing,
    )


async def turn(one: World, publisher: Publisher, clock: FakeClock, doubts: Doubts | None = None) -> None:
    """Gather, compose and send what is due a minute later."""
    publishers = {publisher.platform: publisher}
    clock.at += MINUTE - HOUR
    await one.gather()
    await one.group()
    await compose_due(store=one.store, cpu=one.cpu, clock=clock, publishers=publishers, notices=one.told, owner="p")
    await deliver_due(store=one.store, clock=clock, publishers=publishers, notices=one.told, owner="p", doubts=doubts)


async def unsent(store: SqlStore) -> Sequence[str]:
    """Return the states of what was not sent."""
    async with store._database.reading() as connection:
        rows = await connection.execute(select(deliveries.c.state).where(deliveries.c.state != "sent"))
        return list(rows.scalars())


@pytest.mark.proof
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("make", [on_discord, on_slack])
async def test_every_copy_of_the_database_goes_on_where_the_channel_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: Any
) -> None:
    """Copies are taken between all writes of a run, and each is put back after all was posted: 0 lost, 0 doubled."""
    monkeypatch.setattr(Route, "BASE", Route.BASE)
    file, copies = tmp_path / "bot.db", list[Path]()
    writing = Database.writing

    @asynccontextmanager
    async def watched(self: Database, *, synced: bool = False) -> AsyncIterator[Any]:
        async with writing(self, synced=synced) as connection:
            yield connection
        copies.append(copied(file, tmp_path / f"copy{len(copies)}.db"))

    clock = FakeClock(at=NOW)
    async with AsyncExitStack() as stack:
        platform = await make(stack, clock)
        async with open_store(f"sqlite:///{file}") as store:
            one = World(store=store, clock=clock)  # type: ignore[arg-type] # a clock that the test moves, as its own
            one.web.pages[COURIER] = NEWS
            await store.feeds.add(OURS, COURIER, now=NOW)
            await store.subscriptions.add(
                OURS,
                name="News",
                destination=platform.destination,
                feeds=(),
                topics=(),
                schedule=Schedule(immediate=True),
                options=Options(),
                now=NOW,
                next_at=NOW,
            )
            with monkeypatch.context() as patch:
                patch.setattr(Database, "writing", watched)
                await turn(one, platform.publisher(), clock)
            assert await unsent(store) == []
        posted = len(platform.standing())
        assert posted
        assert len(copies) > 10
        after = clock.at
        for copy in copies:
            clock.at = after
            async with open_store(f"sqlite:///{copy}") as store:
                assert store.opened.unclean
                await store.claims.begin("p", now=clock.at)
                again = World(store=store, web=one.web, clock=clock)  # type: ignore[arg-type] # the same
                publisher, doubts = platform.publisher(), Doubts(until=clock.at + FORGOTTEN)
                for _ in range(LATER):
                    await turn(again, publisher, clock, doubts)
                assert await unsent(store) == [], copy
            assert len(platform.standing()) == posted, copy
    print(f"{platform.destination}: {len(copies)} copies, 0 lost, 0 doubled")  # noqa: T201 - the figure of the proof
