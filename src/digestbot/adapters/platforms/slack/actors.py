"""Who calls the bot on Slack, as Slack's API says; remembered for some seconds."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import aiohttp
import structlog
from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from digestbot.adapters.platforms.answers import RecentAnswers
from digestbot.commands.invocation import Actor
from digestbot.ports import Clock

MADE_BY = timedelta(hours=1)
"""How long a channel's creator is remembered, which never changes. Whether they still see it is asked each time."""
PATIENCE = 1.0
"""Seconds that Slack may take; after that someone is a member without rights, for this one call."""
_FAILURES = (SlackClientError, aiohttp.ClientError, OSError, TimeoutError)

Clients = Callable[[str], Awaitable[AsyncWebClient | None]]
T = TypeVar("T")

log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """What Slack says of someone: full member or `admin` of this very workspace, language and zone.

    Guests, deactivated people, people of other workspaces and people whom Slack does not know are not full `member`s. `gone`: deactivated.
    """

    name: str = ""
    member: bool = False
    gone: bool = False
    admin: bool = False
    locale: str | None = None
    zone: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Asker:
    """The actor of a call, with their language and zone."""

    actor: Actor
    locale: str | None
    zone: str | None


class People:
    """Looks people up; `clients` returns the client of a team."""

    def __init__(self, clients: Clients, clock: Clock) -> None:
        """Remember nothing yet."""
        self._clients = clients
        self._persons, self._creators = RecentAnswers(clock), RecentAnswers(clock, kept=MADE_BY)

    async def asker(self, team: str, user: str, channel: str | None, *, present: bool) -> Asker:
        """Return who calls from a channel. Rights come from Slack's API, never from the payload, except that they are `present`."""
        person, creator = await asyncio.gather(self.person(team, user), self._creator(team, channel))
        made = person.member and creator == user
        actor = Actor(id=user, name=person.name, manager=person.admin, creator=made, present=present)
        return Asker(actor=actor, locale=person.locale, zone=person.zone)

    async def person(self, team: str, user: str) -> Person:
        """Return what Slack says of someone, nothing if it says nothing in time."""

        async def ask(client: AsyncWebClient) -> Person:
            answer = await client.users_info(user=user, include_locale=True)
            return _person(dict(answer.get("user") or {}), team)

        return await self._asked(self._persons, (team, user), ask) or Person()

    async def _creator(self, team: str, channel: str | None) -> str | None:
        if channel is None:
            return None

        async def ask(client: AsyncWebClient) -> str:
            answer = await client.conversations_info(channel=channel)
            return str((answer.get("channel") or {}).get("creator") or "")

        return await self._asked(self._creators, (team, channel), ask) or None

    async def _asked(
        self, known: RecentAnswers, key: tuple[str, str], ask: Callable[[AsyncWebClient], Awaitable[T]]
    ) -> T | None:
        try:
            async with asyncio.timeout(PATIENCE):
                client = await self._clients(key[0])
                return None if client is None else await known.get(key, lambda: ask(client))
        except _FAILURES as error:
            log.info("slack did not say who that is", error=str(error) or type(error).__name__)
            return None


def _person(user: Mapping[str, Any], team: str) -> Person:
    """Read Slack's answer; people of another workspace are never managers here."""
    teams = {user.get("team_id"), *((user.get("enterprise_user") or {}).get("teams") or ())}
    guest = user.get("is_stranger") or user.get("is_restricted") or user.get("is_ultra_restricted")
    member = team in teams and not guest and not user.get("deleted")
    admin = any(user.get(name) for name in ("is_admin", "is_owner", "is_primary_owner"))
    profile = user.get("profile") or {}
    return Person(
        name=str(profile.get("display_name") or user.get("real_name") or user.get("name") or ""),
        member=member,
        gone=bool(user.get("deleted")),
        admin=admin and member,
        locale=str(user["locale"]) if user.get("locale") else None,
        zone=_zone(user.get("tz")),
    )


def _zone(name: Any) -> str | None:
    try:
        return ZoneInfo(name).key if isinstance(name, str) and name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
