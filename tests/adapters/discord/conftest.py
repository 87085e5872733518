"""A Discord on a loopback port, and our publisher logged in to it."""

import asyncio
from collections.abc import AsyncIterator
from types import SimpleNamespace

import discord
import pytest
from discord.http import Route
from peers.discord import DiscordPeer
from peers.outbox import FakeClock, SlackRequest

from digestbot.adapters.platforms.discord.connection import DiscordConnection
from digestbot.adapters.platforms.discord.publisher import DiscordPublisher


@pytest.fixture(autouse=True)
def _short_sleeps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorten the pauses between discord.py's own tries, which ask no clock of ours."""
    sleep = asyncio.sleep  # noqa: TID251 - it is what is replaced

    async def short(seconds: float) -> None:
        await sleep(min(seconds, 0.01))

    shim = SimpleNamespace(**{**vars(asyncio), "sleep": short})
    monkeypatch.setattr(discord.http, "asyncio", shim)
    monkeypatch.setattr(discord.shard, "asyncio", shim)


@pytest.fixture
async def peer(clock: FakeClock, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[DiscordPeer]:
    """Return a Discord; whatever it was sent must have been right."""
    monkeypatch.setattr(Route, "BASE", Route.BASE)
    async with DiscordPeer(clock.now) as peer:
        yield peer
    assert peer.wrong == []


@pytest.fixture
async def connection(peer: DiscordPeer, clock: FakeClock, heard: SlackRequest) -> AsyncIterator[DiscordConnection]:
    """Return a connection that is logged in, without a gateway."""
    connection = DiscordConnection(peer.token, clock, heard, api_base=peer.base)
    await connection.start()
    yield connection
    await connection.close()


@pytest.fixture
def publisher(connection: DiscordConnection, clock: FakeClock) -> DiscordPublisher:
    """Return the publisher; a request may take half a second."""
    return DiscordPublisher(connection.http, clock, timeout=1.5)
