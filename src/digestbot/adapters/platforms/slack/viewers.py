"""Whether someone sees a channel of a team, as Slack itself says."""

import asyncio
from typing import Any

import aiohttp
import structlog
from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from digestbot.adapters.platforms.answers import RecentAnswers
from digestbot.adapters.platforms.slack.actors import Clients, People
from digestbot.adapters.platforms.slack.addresses import parse
from digestbot.core.digests.destination import Destination, person_of
from digestbot.errors import BadAddress
from digestbot.ports import Clock

PATIENCE = 1.0
"""Seconds that Slack may take; after that no one sees anything, for this one call."""
PAGES, PAGE = 20, 1000
"""Pages of a channel's members that are read, and how many are asked for on each."""
_CLOSED = ("is_private", "is_group", "is_im", "is_mpim")
_FAILURES = (SlackClientError, aiohttp.ClientError, OSError, TimeoutError, BadAddress)

log = structlog.get_logger()


class Viewers:
    """Asks Slack who can see a channel."""

    def __init__(self, clients: Clients, clock: Clock) -> None:
        """Remember nothing yet."""
        self._clients, self._people, self._recent = clients, People(clients, clock), RecentAnswers(clock)

    async def may_see(self, destination: Destination, person: str) -> bool:
        """See `ports.Access`; full members of the team see public channels, and members of a channel see that channel."""
        try:
            team, channel, _thread = parse(destination)
            if person_of(destination) is not None:
                return False
            async with asyncio.timeout(PATIENCE):
                return await self._sees(team, channel, person)
        except _FAILURES as error:
            log.info("slack did not say who sees it", destination=destination, error=str(error) or "too slow")
            return False

    async def _sees(self, team: str, channel: str, person: str) -> bool:
        client = await self._clients(team)
        if client is None:
            return False
        known = await self._people.person(team, person)
        if known.gone:
            return False
        facts = await self._recent.get((team, channel), lambda: _facts(client, channel))
        if known.member and not any(facts.get(name) for name in _CLOSED):
            return True
        return await self._recent.get((team, channel, person), lambda: _inside(client, channel, person))


async def _facts(client: AsyncWebClient, channel: str) -> dict[str, Any]:
    return dict((await client.conversations_info(channel=channel)).get("channel") or {})


async def _inside(client: AsyncWebClient, channel: str, person: str) -> bool:
    """Return whether someone is among the members of a channel."""
    cursor = ""
    for _ in range(PAGES):
        found = await client.conversations_members(channel=channel, cursor=cursor, limit=PAGE)
        if person in (found.get("members") or ()):
            return True
        cursor = str((found.get("response_metadata") or {}).get("next_cursor") or "")
        if not cursor:
            return False
    return False
