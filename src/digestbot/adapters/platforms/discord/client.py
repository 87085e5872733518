"""discord.py's client with commands: registers the catalogue when it changed, answers interactions, greets new servers."""

from collections.abc import Sequence
from typing import Any

import discord
import structlog

from digestbot.adapters.platforms.discord.connection import DigestClient, Gone, workspace_of
from digestbot.adapters.platforms.discord.definitions import definitions, fingerprint
from digestbot.adapters.platforms.discord.interactions import Interactions
from digestbot.adapters.platforms.discord.replies import message
from digestbot.commands.dispatcher import Dispatcher
from digestbot.commands.handlers import setup
from digestbot.ports import KeyValue
from digestbot.ports.throttle import Throttle

REGISTERED = "discord-commands"
"""The fact of the database that holds the fingerprint of what was registered last, by application."""

log = structlog.get_logger()


class CommandClient(DigestClient):
    """A client that people can talk to."""

    def __init__(
        self,
        dispatcher: Dispatcher,
        *,
        gone: Gone | None = None,
        shard_count: int | None = None,
        shard_ids: Sequence[int] | None = None,
        throttle: Throttle | None = None,
    ) -> None:
        """Take the dispatcher that answers every call."""
        super().__init__(gone=gone, shard_count=shard_count, shard_ids=shard_ids, throttle=throttle)
        self._dispatcher = dispatcher
        self._interactions = Interactions(dispatcher)

    async def on_ready(self) -> None:
        """Register the commands, if they are not what was registered last."""
        body = definitions(self._dispatcher.catalogue, self._dispatcher.services.texts)
        key, meta = f"{REGISTERED}:{self.application_id}", self._dispatcher.services.store.meta
        if self.application_id is None or await meta.get(key) == fingerprint(body):
            return
        await self.http.bulk_upsert_global_commands(self.application_id, body)
        await meta.set(key, fingerprint(body))
        log.info("commands registered", platform="discord", commands=len(body))

    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """Answer."""
        await self._interactions.on_interaction(interaction)

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Post a greeting with one button to the system channel, if the bot may write there."""
        services = self._dispatcher.services
        workspace = workspace_of(guild.id)
        await services.store.workspaces.ensure(workspace, name=guild.name, now=services.clock.now())
        channel = guild.system_channel
        if channel is None or not channel.permissions_for(guild.me).send_messages:
            return
        body = message(setup.welcome(services.texts, str(guild.preferred_locale), services.facts.language))
        try:
            await self.http.request(
                discord.http.Route("POST", "/channels/{channel_id}/messages", channel_id=channel.id), json=body
            )
        except discord.HTTPException as error:
            log.info("no greeting", guild=guild.id, error=str(error))


async def clear(client: discord.Client, meta: KeyValue) -> None:
    """Take every command of the application away, for an uninstall; the client is logged in. The next start puts them back."""
    if client.application_id is not None:
        await client.http.bulk_upsert_global_commands(client.application_id, [])
        await meta.set(f"{REGISTERED}:{client.application_id}", "")
