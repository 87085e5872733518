"""What the bot says and asks on Slack beside digests: notices to people, and whether it is in a channel."""

import aiohttp
import structlog
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from digestbot.adapters.platforms.slack.actors import Clients
from digestbot.adapters.platforms.slack.addresses import parse
from digestbot.adapters.platforms.slack.escaping import escape
from digestbot.adapters.platforms.slack.failures import said
from digestbot.adapters.platforms.slack.limits import INVITE
from digestbot.adapters.platforms.slack.viewers import Viewers
from digestbot.core.digests.destination import Destination
from digestbot.errors import BadAddress
from digestbot.ports import ChannelAccess, Clock

_FAILURES = (SlackClientError, aiohttp.ClientError, OSError, TimeoutError)

_NO_MESSAGE = "1.000000"
_CLOSED = frozenset({"channel_not_found", "not_in_channel"})

log = structlog.get_logger()


class SlackMessenger:
    """`ports.Messenger` and `ports.Access` on Slack."""

    def __init__(self, clients: Clients, clock: Clock) -> None:
        """Take what gives the client of a team."""
        self._clients, self._viewers = clients, Viewers(clients, clock)

    async def say(self, destination: Destination, text: str) -> bool:
        """See `ports.Messenger`."""
        try:
            team, channel, thread = parse(destination)
            client = await self._clients(team)
            if client is not None:
                await client.chat_postMessage(
                    channel=channel, text=escape(text), thread_ts=thread, unfurl_links=False, unfurl_media=False
                )
                return True
        except (BadAddress, *_FAILURES) as error:
            log.warning("notice not posted", destination=destination, error=str(error) or type(error).__name__)
        return False

    async def channel_access(self, destination: Destination, *, role: str | None = None) -> ChannelAccess:
        """See `ports.Access`; Slack knows membership instead of permissions, and pings of groups need none."""
        del role
        try:
            team, channel, _thread = parse(destination)
            client = await self._clients(team)
            return ChannelAccess(outside=True, invite=INVITE) if client is None else await _door(client, channel)
        except BadAddress:
            return ChannelAccess(outside=True, invite=INVITE)
        except _FAILURES as error:
            log.info("channel not read", destination=destination, error=str(error) or type(error).__name__)
            return ChannelAccess()

    async def may_see(self, destination: Destination, person: str) -> bool:
        """See `ports.Access`."""
        return await self._viewers.may_see(destination, person)

    async def join(self, destination: Destination) -> None:
        """See `ports.Access`."""
        try:
            team, channel, _thread = parse(destination)
            client = await self._clients(team)
            if client is not None:
                await client.conversations_join(channel=channel)
        except (BadAddress, *_FAILURES) as error:
            log.info("channel not joined", destination=destination, error=str(error) or type(error).__name__)


async def _door(client: AsyncWebClient, channel: str) -> ChannelAccess:
    try:
        facts = (await client.conversations_info(channel=channel)).get("channel") or {}
    except SlackApiError:
        return await _private_door(client, channel)
    if facts.get("is_member"):
        return ChannelAccess()
    return ChannelAccess(
        outside=True, invite=INVITE, may_join=not (facts.get("is_private") or facts.get("is_archived"))
    )


async def _private_door(client: AsyncWebClient, channel: str) -> ChannelAccess:
    """Ask for the permalink of a message that does not exist, in a channel whose details the bot may not read.

    Facts of private channels and direct messages need scopes that the bot may not have (groups:read, im:read). If it is a
    member, Slack cannot find the message; if not, it cannot find the channel. The history would show it too, but its few
    requests are kept for messages whose answers were lost.
    """
    try:
        await client.chat_getPermalink(channel=channel, message_ts=_NO_MESSAGE)
    except SlackApiError as error:
        return ChannelAccess(outside=said(error) in _CLOSED, invite=INVITE)
    return ChannelAccess()
