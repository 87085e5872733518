"""A Discord server of simcord's with the bot on it: the real discord.py, the real store, the real catalogue."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import discord
import simcord
from commands.conftest import Inline, Web
from cryptography.fernet import Fernet
from discord.http import HTTPClient
from peers.outbox import FakeClock
from vendor.discord.validate import problems

from digestbot.adapters.platforms.console.publisher import ConsolePublisher
from digestbot.adapters.platforms.discord.api import Api
from digestbot.adapters.platforms.discord.client import CommandClient
from digestbot.adapters.platforms.discord.messenger import DiscordMessenger
from digestbot.adapters.platforms.discord.publisher import DiscordPublisher
from digestbot.adapters.platforms.discord.viewers import Viewers
from digestbot.adapters.platforms.registry import capabilities
from digestbot.adapters.storage import SqlStore, open_store
from digestbot.commands.catalogue import CATALOGUE
from digestbot.commands.dispatcher import Dispatcher
from digestbot.commands.i18n import Translations
from digestbot.commands.invocation import Facts, Services


@dataclass(frozen=True)
class Server:
    """A server with an admin and a member."""

    env: Any
    guild: Any
    channel: Any
    admin: Any
    member: Any
    store: SqlStore
    access: DiscordMessenger
    clock: FakeClock

    def wrong(self) -> list[str]:
        """Return what Discord's own schema finds wrong in all that the bot has sent."""
        sent = [e for e in self.env.http_requests if e.method in {"POST", "PATCH", "PUT"} and isinstance(e.json, dict)]
        return [f"{e.method} {e.path}: {p}" for e in sent for p in problems(e.method, e.path, e.json)]


@asynccontextmanager
async def running(tmp_path: Path) -> AsyncIterator[Server]:
    """Run the bot on a server of simcord's; no fixture, for simcord ends in the context it began in."""
    clock = FakeClock()
    key = Fernet.generate_key().decode()
    async with open_store(f"sqlite:///{tmp_path}/bot.db", key=key) as store:
        messenger = access(lambda: bot.http, clock)
        services = Services(
            store=store,
            http=Web(),
            cpu=Inline(),
            clock=clock,
            publishers={"console": ConsolePublisher()},
            texts=Translations(),
            access={"discord": messenger},
            facts=Facts(version="1", has_key=True, direct_messages=frozenset({"discord"})),
            capabilities=capabilities(),
        )
        bot = CommandClient(Dispatcher(catalogue=CATALOGUE, services=services), shard_count=1)
        async with simcord.run(bot) as env:
            guild = env.create_guild()
            channel = guild.create_text_channel("news")
            role = guild.create_role("admins", permissions=discord.Permissions(manage_guild=True))
            admin = guild.add_member(env.create_user("ada"), roles=[role])
            yield Server(env, guild, channel, admin, guild.add_member(env.create_user("max")), store, messenger, clock)


def access(http: Callable[[], HTTPClient | None], clock: FakeClock) -> DiscordMessenger:
    """Return what asks Discord who may do what."""
    api = Api(http, timeout=5)
    return DiscordMessenger(api, DiscordPublisher(http, clock), Viewers(api, clock))


def said(result: Any) -> str:
    """Return all the text of an answer, the labels of its form included."""
    waiting = [
        *((result.modal or {}).get("components") or []),
        *(result.response.components if result.response else []),
    ]
    found: list[str] = []
    while waiting:
        component = waiting.pop(0)
        found += [str(component.get(name) or "") for name in ("content", "label", "description")]
        inner = [component["component"]] if "component" in component else []
        waiting = [*(component.get("components") or []), *inner, *waiting]
    return "\n".join(line for line in found if line.strip())
