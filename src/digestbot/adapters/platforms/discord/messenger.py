"""What the bot says and asks on Discord beside digests: notices to people, and which permissions it lacks."""

import aiohttp
import discord
import structlog

from digestbot.adapters.platforms.discord.addresses import parse
from digestbot.adapters.platforms.discord.api import Api
from digestbot.adapters.platforms.discord.escaping import escape
from digestbot.adapters.platforms.discord.limits import LIMITS
from digestbot.adapters.platforms.discord.publisher import DiscordPublisher
from digestbot.adapters.platforms.discord.viewers import Viewers
from digestbot.core.digests.destination import Destination
from digestbot.core.digests.subscription import Options
from digestbot.core.digests.text import shorten
from digestbot.errors import BadAddress
from digestbot.ports import ChannelAccess

_LOST = (aiohttp.ClientError, OSError, TimeoutError)

log = structlog.get_logger()


class DiscordMessenger:
    """`ports.Messenger` and `ports.Access` on Discord."""

    def __init__(self, api: Api, publisher: DiscordPublisher, viewers: Viewers) -> None:
        """Ask through the publisher's own client."""
        self._api, self._publisher, self._viewers = api, publisher, viewers

    async def say(self, destination: Destination, text: str) -> bool:
        """See `ports.Messenger`."""
        body = {"content": shorten(escape(text), LIMITS.content), "allowed_mentions": {"parse": []}}
        try:
            await self._api.post(parse(destination)[1], body)
        except (BadAddress, discord.DiscordException, *_LOST) as error:
            log.warning("notice not posted", destination=destination, error=str(error) or type(error).__name__)
            return False
        return True

    async def channel_access(self, destination: Destination, *, role: str | None = None) -> ChannelAccess:
        """See `ports.Access`; Discord knows permissions instead of membership."""
        try:
            return ChannelAccess(permissions=tuple(await self._publisher.missing(destination, Options(role=role))))
        except (BadAddress, discord.NotFound, discord.Forbidden):
            return ChannelAccess(permissions=("View Channel",))
        except (discord.DiscordException, *_LOST) as error:
            log.info("permissions not read", destination=destination, error=str(error) or type(error).__name__)
            return ChannelAccess()

    async def may_see(self, destination: Destination, person: str) -> bool:
        """See `ports.Access`."""
        return await self._viewers.may_see(destination, person)

    async def join(self, destination: Destination) -> None:
        """See `ports.Access`; on Discord no one lets themselves in."""
