"""The few Discord requests that delivery needs, sent through discord.py's HTTP client.

That client respects rate limits and waits for short ones to pass. Nothing else is retried here: the outbox retries, and other
work continues in the meantime. Request bodies are plain data that pure code builds and tests check.
"""

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from typing import Any

import aiohttp
import discord
from discord.http import HTTPClient, Route

from digestbot.adapters.platforms.discord.addresses import THREADS
from digestbot.adapters.platforms.discord.permissions import effective
from digestbot.errors import StorageError
from digestbot.ports.throttle import Throttle

Json = dict[str, Any]
PAGE = 100
PER_SECOND = 45.0
"""Requests that all processes of a bot send together; Discord takes 50."""
LONGEST_WAIT = 5.0
"""Seconds of a rate limit that are waited out; longer ones go back to the outbox, which does others meanwhile."""
_LONGEST_PAUSE = 3600.0
_TOO_MANY = 429
_UNLIMITED = re.compile(r"/(?:interactions|webhooks)/")


class Once:
    """An empty list of files that stops discord.py from retrying a request after 500, 502, 504 or 524.

    It would try five times within half a minute, and a forum post, which has no nonce, would then appear several times. It
    iterates over the files before each attempt, so this list can raise. A retry after 429 is allowed: Discord accepted nothing.
    """

    def __init__(self) -> None:
        """Start before the first try."""
        self.status: int | None = None

    def __iter__(self) -> Iterator[Any]:
        """Return no files, or raise ConnectionError before any try but the first and those after 429."""
        if self.status not in {None, _TOO_MANY}:
            raise ConnectionError(f"answered {self.status or 'nothing'}; not repeated, for it may stand")
        return iter(())


def trace(throttle: Throttle | None = None) -> aiohttp.TraceConfig:
    """Return what tells each `Once` how its tries went, for `http_trace` of the client.

    With a throttle each request waits for its turn among all processes of the bot, or raises `discord.RateLimited` where that
    is far off. What answers an interaction has no such limit.
    """

    async def began(_session: object, context: Any, began: aiohttp.TraceRequestStartParams) -> None:
        if throttle is not None and not _UNLIMITED.search(began.url.path):
            await _turn(throttle)
        _note(context, 0)

    async def ended(_session: object, context: Any, end: aiohttp.TraceRequestEndParams) -> None:
        _note(context, end.response.status)
        if throttle is not None and end.response.status == _TOO_MANY and "X-RateLimit-Global" in end.response.headers:
            await _pause(throttle, end.response.headers.get("Retry-After", "1"))

    config = aiohttp.TraceConfig()
    config.on_request_start.append(began)
    config.on_request_end.append(ended)
    return config


async def _turn(throttle: Throttle) -> None:
    with suppress(
        StorageError
    ):  # a database that is away says so itself; a request is no worse off than with one process
        if wait := await throttle.turn(longest=LONGEST_WAIT):
            raise discord.RateLimited(wait)


async def _pause(throttle: Throttle, told: str) -> None:
    with suppress(StorageError, ValueError):
        await throttle.pause(min(float(told), _LONGEST_PAUSE))


def _note(context: Any, status: int) -> None:
    told = getattr(context, "trace_request_ctx", None)
    if isinstance(told, Once):
        told.status = status


class Api:
    """Discord's REST, as far as delivery needs it; raises what discord.py and aiohttp raise, and TimeoutError."""

    def __init__(self, http: Callable[[], HTTPClient | None], *, timeout: float) -> None:
        """Take the client that is logged in at the time of each call; `timeout` is for one request, its waits included."""
        self._http = http
        self._timeout = timeout

    @property
    def ready(self) -> bool:
        """Whether there is a client to ask."""
        return self._http() is not None

    async def channel(self, channel: str) -> Json:
        """GET a channel."""
        return await self._json(Route("GET", "/channels/{channel_id}", channel_id=channel))

    async def direct(self, person: str) -> Json:
        """POST the channel of someone's direct messages; it is the same one each time."""
        return await self._json(Route("POST", "/users/@me/channels"), json={"recipient_id": person})

    async def guild(self, guild: str) -> Json:
        """GET a server."""
        return await self._json(Route("GET", "/guilds/{guild_id}", guild_id=guild))

    async def member(self, guild: str, person: str) -> Json:
        """GET a member of a server."""
        return await self._json(Route("GET", "/guilds/{guild_id}/members/{user_id}", guild_id=guild, user_id=person))

    async def channels(self, guild: str) -> dict[str, Json]:
        """GET the channels of a server by their numbers; threads are not among them."""
        found = await self._ask(Route("GET", "/guilds/{guild_id}/channels", guild_id=guild))
        return {str(channel["id"]): channel for channel in found}

    async def in_thread(self, thread: str, person: str) -> bool:
        """GET whether someone is a member of a thread."""
        route = Route("GET", "/channels/{channel_id}/thread-members/{user_id}", channel_id=thread, user_id=person)
        try:
            await self._ask(route)
        except discord.NotFound:
            return False
        return True

    async def permissions(self, guild: str, channel: str) -> int:
        """GET what the bot may do in a channel; a thread goes by its parent."""
        me = await self._json(Route("GET", "/users/@me"))
        member = await self.member(guild, str(me["id"]))
        facts = await self.channel(channel)
        if int(facts["type"]) in THREADS:
            facts = await self.channel(str(facts["parent_id"]))
        return effective(await self.guild(guild), member, facts)

    async def mentionable(self, guild: str, role: str) -> bool:
        """GET whether everyone may mention a role (other roles need a permission); False if the role does not exist."""
        roles = (await self.guild(guild))["roles"]
        return next((bool(r.get("mentionable")) for r in roles if str(r["id"]) == role), True)

    async def post(self, channel: str, payload: Json) -> Json:
        """POST a message that has a nonce."""
        return await self._json(Route("POST", "/channels/{channel_id}/messages", channel_id=channel), json=payload)

    async def forum_post(self, channel: str, payload: Json) -> Json:
        """POST a thread with its first message into a forum; it has no nonce."""
        return await self._json(Route("POST", "/channels/{channel_id}/threads", channel_id=channel), json=payload)

    async def thread(self, channel: str, message: str, name: str) -> Json:
        """POST the thread under a message; Discord makes only one."""
        route = Route(
            "POST", "/channels/{channel_id}/messages/{message_id}/threads", channel_id=channel, message_id=message
        )
        return await self._json(route, json={"name": name})

    async def crosspost(self, channel: str, message: str) -> Json:
        """POST that a message of an announcement channel is published; a second time is refused."""
        route = Route(
            "POST", "/channels/{channel_id}/messages/{message_id}/crosspost", channel_id=channel, message_id=message
        )
        return await self._json(route)

    async def patch(self, channel: str, message: str, payload: Json) -> Json:
        """PATCH a message."""
        route = Route("PATCH", "/channels/{channel_id}/messages/{message_id}", channel_id=channel, message_id=message)
        return await self._json(route, json=payload)

    async def message(self, channel: str, message: str) -> Json:
        """GET a message."""
        route = Route("GET", "/channels/{channel_id}/messages/{message_id}", channel_id=channel, message_id=message)
        return await self._json(route)

    async def history(self, channel: str, after: int, *, pages: int) -> AsyncIterator[Json]:
        """Yield the messages after a snowflake, oldest first, `pages` hundreds at most."""
        route = Route("GET", "/channels/{channel_id}/messages", channel_id=channel)
        for _ in range(pages):
            found: list[Json] = await self._ask(route, params={"after": str(after), "limit": str(PAGE)})
            found = sorted(found, key=lambda message: int(message["id"]))
            for message in found:
                yield message
            if len(found) < PAGE:
                return
            after = int(found[-1]["id"])

    async def threads(self, guild: str, forum: str) -> list[Json]:
        """GET the forum's threads: the active ones, and the newest hundred of the archived ones."""
        active = await self._json(Route("GET", "/guilds/{guild_id}/threads/active", guild_id=guild))
        route = Route("GET", "/channels/{channel_id}/threads/archived/public", channel_id=forum)
        archived = await self._json(route, params={"limit": str(PAGE)})
        mine = [t for t in active["threads"] if str(t.get("parent_id")) == forum]
        return [*mine, *archived["threads"]]

    async def _json(self, route: Route, **kwargs: Any) -> Json:
        answer = await self._ask(route, **kwargs)
        if not isinstance(answer, dict):
            raise aiohttp.ClientPayloadError("the answer is no JSON object")
        return answer

    async def _ask(self, route: Route, **kwargs: Any) -> Any:
        http = self._http()
        if http is None:
            raise ConnectionError("not logged in")
        once: Any = Once()
        async with asyncio.timeout(self._timeout):
            return await http.request(route, files=once, trace_request_ctx=once, **kwargs)
