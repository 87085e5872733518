"""What the roles of a process mean for its connection to Discord: the whole program, the real discord.py."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import yarl
from discord.gateway import DiscordWebSocket
from peers.discord import DiscordPeer
from pydantic import SecretStr

from digestbot.adapters.clock import SystemClock
from digestbot.adapters.platforms.platform import Shards
from digestbot.app import Program, open_program
from digestbot.commands.catalogue import CATALOGUE
from digestbot.commands.dispatcher import Dispatcher
from digestbot.runtime.roles import Roles
from digestbot.settings import Secrets, Settings


@asynccontextmanager
async def _running(folder: Path, peer: DiscordPeer, roles: Roles) -> AsyncIterator[Program]:
    """Run the program as `digestbot run` does, its pipe apart."""
    given: dict[str, Any] = {"data_dir": folder, "discord_api_base": peer.base, "workers": 1}
    secrets = Secrets(discord_token=SecretStr(peer.token))
    async with open_program(Settings(**given), secrets=secrets, clock=SystemClock(), roles=roles) as program:
        await program.platforms.start(Dispatcher(catalogue=CATALOGUE, services=program.services()))
        program.platforms.run()
        yield program


async def _until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(15):
        while not holds():  # noqa: ASYNC110 - what is waited for is another's, and tells nobody
            await asyncio.sleep(0.01)  # noqa: TID251 - on no clock of ours


@pytest.fixture(autouse=True)
def _own_gateway(peer: DiscordPeer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lead shards to the peer: with a number of shards given, discord.py asks for no address."""
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(peer.gateway))


@pytest.mark.timeout(60)
async def test_without_the_role_nobody_is_heard(tmp_path: Path, peer: DiscordPeer) -> None:
    """A process that delivers logs in, and neither opens a gateway nor registers commands."""
    async with _running(tmp_path, peer, Roles(names=frozenset({"deliver"}))) as program:
        await asyncio.sleep(0.3)  # noqa: TID251 - time in which it could have connected
        assert not program.platforms.down()
        assert set(program.publishers) >= {"discord"}
    assert [path for _, path in peer.said() if "gateway" in path or "commands" in path] == []
    assert peer.sockets == []


@pytest.mark.timeout(60)
async def test_with_the_role_its_shards_are_up(tmp_path: Path, peer: DiscordPeer) -> None:
    """A process with the role and a range keeps up these shards, and answers there."""
    own = Roles(names=frozenset({"discord"}), shards=Shards(first=5, last=6, count=8))
    async with _running(tmp_path, peer, own) as program:
        await _until(lambda: len(peer.shards) == 2)
        await _until(lambda: bool(peer.commands))
        assert program.steps() == []
    assert peer.shards == [[5, 8], [6, 8]]
