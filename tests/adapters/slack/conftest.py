"""A Slack on a loopback port, and our publisher connected to it."""

from collections.abc import AsyncIterator

import pytest
from peers.outbox import FakeClock, SlackRequest
from peers.slack import APP_TOKEN, BOT_TOKEN, SlackPeer

from digestbot.adapters.platforms.slack.connection import SlackConnection, Tokens
from digestbot.adapters.platforms.slack.history import History
from digestbot.adapters.platforms.slack.publisher import SlackPublisher


@pytest.fixture
async def peer(clock: FakeClock) -> AsyncIterator[SlackPeer]:
    """Return a Slack; whatever it was sent must have been right."""
    async with SlackPeer(clock.now) as peer:
        yield peer
    assert peer.wrong == []


@pytest.fixture
async def connection(peer: SlackPeer, clock: FakeClock, heard: SlackRequest) -> AsyncIterator[SlackConnection]:
    """Return a connection whose tokens were checked, without a socket."""
    connection = SlackConnection(Tokens(bot=BOT_TOKEN, app=APP_TOKEN), clock, heard, api_base=peer.base)
    await connection.start()
    yield connection
    await connection.close()


@pytest.fixture
def publisher(connection: SlackConnection, clock: FakeClock) -> SlackPublisher:
    """Return the publisher; a request may take half a second."""
    return SlackPublisher(connection.client, History(clock), timeout=1.5)
