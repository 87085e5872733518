"""Whether a member sees a channel of a server, as Discord's own rules say."""

import asyncio
from typing import Any

import aiohttp
import discord
import structlog

from digestbot.adapters.platforms.answers import RecentAnswers
from digestbot.adapters.platforms.discord.addresses import THREADS, parse
from digestbot.adapters.platforms.discord.api import Api
from digestbot.adapters.platforms.discord.permissions import MANAGE_THREADS, VIEW, effective
from digestbot.core.digests.destination import Destination, person_of
from digestbot.errors import BadAddress
from digestbot.ports import Clock

Json = dict[str, Any]

PATIENCE = 1.0
"""Seconds that Discord may take; after that no one sees anything, for this one call."""
_PRIVATE_THREAD = 12
_FAILURES = (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError, BadAddress)

log = structlog.get_logger()


class Viewers:
    """Asks Discord who can see a channel."""

    def __init__(self, api: Api, clock: Clock) -> None:
        """Remember nothing yet."""
        self._api, self._recent = api, RecentAnswers(clock)

    async def may_see(self, destination: Destination, person: str) -> bool:
        """See `ports.Access`."""
        try:
            guild, channel = parse(destination)
            if person_of(destination) is not None:
                return False
            async with asyncio.timeout(PATIENCE):
                return await self._sees(guild, channel, person)
        except _FAILURES as error:
            log.info("discord did not say who sees it", destination=destination, error=str(error) or "too slow")
            return False

    async def _sees(self, guild: str, channel: str, person: str) -> bool:
        server, member, channels = await asyncio.gather(
            self._recent.get(("guild", guild), lambda: self._api.guild(guild)),
            self._recent.get(("member", guild, person), lambda: self._api.member(guild, person)),
            self._recent.get(("channels", guild), lambda: self._api.channels(guild)),
        )
        if (facts := channels.get(channel)) is not None:
            return bool(effective(server, member, facts) & VIEW)
        thread = await self._recent.get(("thread", channel), lambda: self._api.channel(channel))
        parent = channels.get(str(thread.get("parent_id")))
        if parent is None or int(thread["type"]) not in THREADS:
            return False
        bits = effective(server, member, parent)
        if not bits & VIEW or int(thread["type"]) != _PRIVATE_THREAD or bits & MANAGE_THREADS:
            return bool(bits & VIEW)
        return await self._recent.get(("inside", channel, person), lambda: self._api.in_thread(channel, person))
