"""The life of the connection to Discord, with the real discord.py and a gateway on a loopback port."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import discord
import pytest
import yarl
from discord.gateway import DiscordWebSocket
from peers.discord import GUILD, DiscordPeer
from peers.outbox import FakeClock, SlackRequest

from digestbot.adapters.platforms.discord.connection import DigestClient, DiscordConnection
from digestbot.core.digests.destination import WorkspaceId
from digestbot.errors import SettingsError


@pytest.fixture(autouse=True)
def _own_gateway(peer: DiscordPeer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lead a session that begins anew to the peer: discord.py asks for no address then, but takes Discord's own."""
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(peer.gateway))


@asynccontextmanager
async def running(connection: DiscordConnection) -> AsyncIterator[asyncio.Task[None]]:
    """Run the connection beside the test, and end it after."""
    task = asyncio.create_task(connection.run())
    try:
        yield task
    finally:
        await connection.close()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def until(holds: Callable[[], bool]) -> None:
    """Wait until something holds; the test's own limit ends it else."""
    while not holds():  # noqa: ASYNC110 - what is waited for is another's, and tells nobody
        await asyncio.sleep(0.01)  # noqa: TID251 - on no clock of ours


async def test_a_wrong_token_is_said_at_start(peer: DiscordPeer, clock: FakeClock, heard: SlackRequest) -> None:
    """The operator hears at once which setting is wrong and where to get a new one."""
    connection = DiscordConnection("wrong", clock, heard, api_base=peer.base)
    with pytest.raises(SettingsError, match="DISCORD_TOKEN"):
        await connection.start()
    assert connection.http() is None


async def test_no_privileged_intents_and_no_mentions() -> None:
    """The client asks for servers only, and mentions nobody by itself."""
    client = DigestClient()
    assert client.intents == discord.Intents(guilds=True)
    assert client.allowed_mentions is not None
    assert not any(client.allowed_mentions.to_dict().values())


async def test_posting_needs_no_gateway(peer: DiscordPeer, connection: DiscordConnection) -> None:
    """Once logged in, the publisher has its client, whatever the gateway does."""
    peer.gateway_answers = False
    async with running(connection):
        await until(lambda: ("GET", "/gateway/bot") in peer.said())
        assert connection.http() is not None
        assert not connection.connected


async def test_a_process_that_only_posts(peer: DiscordPeer, clock: FakeClock, heard: SlackRequest) -> None:
    """Without the role it logs in, however late, and asks for no gateway."""
    peer.faults.plan("users/@me", "503")
    connection = DiscordConnection(peer.token, clock, heard, api_base=peer.base, listens=False)
    await connection.start()
    assert not connection.connected
    async with running(connection):
        await until(lambda: connection.connected)
        await asyncio.sleep(0.05)  # noqa: TID251 - time in which it could have asked
        assert connection.http() is not None
        assert peer.sockets == []
        assert ("GET", "/gateway/bot") not in peer.said()


async def test_a_gateway_that_is_down_at_start(
    peer: DiscordPeer, connection: DiscordConnection, clock: FakeClock
) -> None:
    """The connection comes up when Discord does, with growing pauses before."""
    peer.gateway_answers = False
    async with running(connection):
        await until(lambda: len(clock.slept) >= 7)
        assert clock.slept[:7] == [1, 2, 4, 8, 16, 32, 60]
        peer.gateway_answers = True
        await asyncio.wait_for(peer.identified.wait(), 10)


async def test_a_platform_that_is_down_at_start(clock: FakeClock, heard: SlackRequest, peer: DiscordPeer) -> None:
    """An outage at the start is no error of the settings: `run` logs in later."""
    peer.faults.plan("users/@me", "503", "503", "reset")
    connection = DiscordConnection(peer.token, clock, heard, api_base=peer.base)
    await connection.start()
    assert connection.http() is None
    async with running(connection):
        await asyncio.wait_for(peer.identified.wait(), 10)
        assert connection.http() is not None
    assert heard.told == []


async def test_a_lost_gateway_comes_back(peer: DiscordPeer, connection: DiscordConnection) -> None:
    """A gateway that drops is taken up again without help."""
    async with running(connection):
        await asyncio.wait_for(peer.identified.wait(), 10)
        peer.identified.clear()
        await peer.sockets[-1].close(code=4000)
        await asyncio.wait_for(peer.identified.wait(), 10)
        assert len(peer.sockets) == 2


async def test_a_lost_session_comes_back(peer: DiscordPeer, connection: DiscordConnection) -> None:
    """A session that Discord calls invalid is begun anew."""
    async with running(connection):
        await asyncio.wait_for(peer.identified.wait(), 10)
        peer.identified.clear()
        await peer.sockets[-1].send_json({"op": 9, "d": False, "s": None, "t": None})
        await asyncio.wait_for(peer.identified.wait(), 10)


async def test_a_closed_client_is_replaced(peer: DiscordPeer, connection: DiscordConnection) -> None:
    """Where discord.py gives a connection up, another client logs in and takes its place."""
    async with running(connection):
        await asyncio.wait_for(peer.identified.wait(), 10)
        first = connection.client
        peer.identified.clear()
        await peer.sockets[-1].close(code=4012)
        await asyncio.wait_for(peer.identified.wait(), 10)
        assert connection.client is not first
        assert connection.http() is not None


async def test_a_token_that_is_revoked_is_told_once(
    peer: DiscordPeer, connection: DiscordConnection, clock: FakeClock, heard: SlackRequest
) -> None:
    """The operator is told once that the token is dead; the program goes on."""
    async with running(connection):
        await asyncio.wait_for(peer.identified.wait(), 10)
        peer.token = "another"
        await peer.sockets[-1].close(code=4004)
        await until(lambda: clock.slept.count(60) >= 3)
        assert len(heard.told) == 1
        assert "DISCORD_TOKEN" in heard.told[0]


async def test_a_removed_bot_is_told(peer: DiscordPeer, clock: FakeClock, heard: SlackRequest) -> None:
    """A server that removes the bot ends its workspace; one with an outage does not."""
    ended: list[WorkspaceId] = []

    async def gone(workspace: WorkspaceId) -> None:
        ended.append(workspace)

    connection = DiscordConnection(peer.token, clock, heard, api_base=peer.base, gateway_url=peer.gateway, gone=gone)
    await connection.start()
    async with running(connection):
        await asyncio.wait_for(peer.identified.wait(), 10)
        guild = {"id": GUILD, "name": "Harbour", "channels": [], "members": [], "roles": [], "member_count": 1}
        await peer.dispatch("GUILD_CREATE", {**guild, "threads": [], "presences": [], "voice_states": []})
        await peer.dispatch("GUILD_DELETE", {"id": GUILD, "unavailable": True})
        await peer.dispatch("GUILD_CREATE", {**guild, "threads": [], "presences": [], "voice_states": []})
        assert ended == []
        await peer.dispatch("GUILD_DELETE", {"id": GUILD})
        await until(lambda: bool(ended))
    assert ended == [WorkspaceId(f"discord:{GUILD}")]


async def test_close_ends_the_run(peer: DiscordPeer, connection: DiscordConnection) -> None:
    """After `close` the loop returns by itself, and nothing is open."""
    task = asyncio.create_task(connection.run())
    await asyncio.wait_for(peer.identified.wait(), 10)
    await connection.close()
    await asyncio.wait_for(task, 10)
    assert connection.http() is None
