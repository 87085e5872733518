"""How the parts of Discord are put together."""

import discord

from digestbot.adapters.platforms.discord.api import PER_SECOND, Api
from digestbot.adapters.platforms.discord.client import CommandClient
from digestbot.adapters.platforms.discord.connection import DigestClient, DiscordConnection
from digestbot.adapters.platforms.discord.messenger import DiscordMessenger
from digestbot.adapters.platforms.discord.publisher import DiscordPublisher
from digestbot.adapters.platforms.discord.viewers import Viewers
from digestbot.adapters.platforms.platform import Connected, Wiring
from digestbot.commands.dispatcher import Dispatcher

PATIENCE = 30.0
"""Seconds for one request that does not post a digest."""


def connect(wiring: Wiring, token: str) -> Connected:
    """Return what serves Discord with this token; nothing is sent before the connection starts."""
    gateway = wiring.settings["discord_gateway_url"]
    count = wiring.shards.count if wiring.shards else 1 if gateway else None
    ids = wiring.shards.ids if wiring.shards else None
    throttle = wiring.store.throttle("discord", wiring.clock, per_second=PER_SECOND)
    listening: list[Dispatcher] = []

    def build() -> discord.AutoShardedClient:
        """Return the library's client: it can be made only when the connection starts."""
        if not listening:
            return DigestClient(gone=wiring.removed, shard_count=count, shard_ids=ids, throttle=throttle)
        return CommandClient(listening[0], gone=wiring.removed, shard_count=count, shard_ids=ids, throttle=throttle)

    connection = DiscordConnection(
        token,
        wiring.clock,
        wiring.notices,
        api_base=wiring.settings["discord_api_base"],
        gateway_url=gateway,
        gone=wiring.removed,
        build=build,
        listens=wiring.listens,
    )
    publisher = DiscordPublisher(connection.http, wiring.clock, interactive=True, notices=wiring.notices)
    api = Api(connection.http, timeout=PATIENCE)
    messenger = DiscordMessenger(api, publisher, Viewers(api, wiring.clock))
    return Connected(
        publisher=publisher,
        editor=publisher,
        access=messenger,
        messenger=messenger,
        connection=connection,
        listen=listening.append if wiring.listens else None,
    )
