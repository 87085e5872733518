"""What the bot says and asks on Slack beside digests: notices to people, and whether it is in a channel."""

from collections.abc import Awaitable, Callable, Sequence

import aiohttp
import structlog
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from digestbot.adapters.platforms.slack.escaping import escape
from digestbot.adapters.platforms.slack.places import parse
from digestbot.core.digests.destination import Destination
from digestbot.errors import BadAddress

_FAILURES = (SlackClientError, aiohttp.ClientError, OSError, TimeoutError)

log = structlog.get_logger()


class SlackDesk:
    """`ports.Messenger` and `ports.Access` on Slack."""

    def __init__(self, clients: Callable[[str], Awaitable[AsyncWebClient | None]]) -> None:
        """Take what gives the client of a team."""
        self._clients = clients

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

    async def missing(self, destination: Destination, *, role: str | None = None) -> Sequence[str]:
        """See `ports.Access`; Slack knows membership instead of permissions, and pings of groups need none."""
        del role
        try:
            team, channel, _thread = parse(destination)
            client = await self._clients(team)
            if client is None:
                return ("installation in this workspace",)
            facts = (await client.conversations_info(channel=channel)).get("channel") or {}
        except (BadAddress, SlackApiError):
            return ("membership: /invite the bot into the channel",)
        except _FAILURES as error:
            log.info("channel not read", destination=destination, error=str(error) or type(error).__name__)
            return ()
        return () if facts.get("is_member") else ("membership: /invite the bot into the channel",)
