"""The life of the connection to Discord: logged in once, the gateway kept up, the publisher's client while there is one."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

import aiohttp
import discord
import structlog
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import HTTPClient, Route

from digestbot.adapters.platforms.discord.api import LONGEST_WAIT, trace
from digestbot.core.digests.destination import WorkspaceId
from digestbot.errors import SettingsError
from digestbot.ports import Clock, NoticeMessage, Notices
from digestbot.ports.throttle import Throttle

_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 60.0
_REFUSED = "Discord refuses DISCORD_TOKEN. Copy a new one from discord.com/developers/applications, your application, Bot, Reset Token."

log = structlog.get_logger()

Gone = Callable[[WorkspaceId], Awaitable[None]]


def workspace_of(guild: int | str) -> WorkspaceId:
    """Return the workspace of a server."""
    return WorkspaceId(f"discord:{guild}")


class DigestClient(discord.AutoShardedClient):
    """discord.py's client as digests need it: no privileged intents, no mentions, little patience."""

    def __init__(
        self,
        *,
        gone: Gone | None = None,
        shard_count: int | None = None,
        shard_ids: Sequence[int] | None = None,
        throttle: Throttle | None = None,
    ) -> None:
        """Take whom to tell of a server that removed the bot, which shards are its own, and the allowance of all processes.

        Commands build on this class.
        """
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # no one here speaks
        super().__init__(
            intents=discord.Intents(guilds=True),
            allowed_mentions=discord.AllowedMentions.none(),
            http_trace=trace(throttle),
            shard_count=shard_count,
            shard_ids=None if shard_ids is None else list(shard_ids),  # type: ignore[arg-type]  # None is its own default
            chunk_guilds_at_startup=False,
        )
        self.http.max_ratelimit_timeout = LONGEST_WAIT  # as an argument, less than 30 is not taken
        self._gone = gone

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Report that the bot was removed from a server. discord.py does not report an outage as a removal."""
        if self._gone is not None:
            await self._gone(workspace_of(guild.id))


class DiscordConnection:
    """One connection for the whole program.

    `start` logs in, or raises `SettingsError` if the token is wrong. `run` keeps the gateway up until it is cancelled or
    `close` is called. `http` is what the publisher posts with: it needs no gateway, only that the login has worked. A
    connection that does not `listen` has no gateway: it only logs in.
    """

    def __init__(
        self,
        token: str,
        clock: Clock,
        notices: Notices,
        *,
        api_base: str | None = None,
        gateway_url: str | None = None,
        gone: Gone | None = None,
        build: Callable[[], discord.AutoShardedClient] | None = None,
        listens: bool = True,
    ) -> None:
        """Take the token and, for tests, other addresses; `build` makes a client that does more than publish."""
        self._token = token
        self._clock = clock
        self._notices = notices
        shards = (
            1 if gateway_url else None
        )  # a given gateway is used as it is: Discord is not asked how many shards it wants
        self._build = build or (lambda: DigestClient(gone=gone, shard_count=shards))
        self._client: discord.AutoShardedClient | None = None
        self._listens = listens
        self._closed = asyncio.Event()
        if api_base:
            Route.BASE = api_base.rstrip("/")
        if gateway_url:
            DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway_url)

    def http(self) -> HTTPClient | None:
        """Return the client to post with, or None while no one is logged in."""
        client = self._client
        return None if client is None or client.is_closed() else client.http

    @property
    def client(self) -> discord.AutoShardedClient | None:
        """discord.py's client of the moment; another one after a connection that could not be mended."""
        return self._client

    @property
    def connected(self) -> bool:
        """Whether the gateway is up, for the health page; without one, whether digests can be posted."""
        if not self._listens:
            return self.http() is not None
        return self._client is not None and self._client.is_ready()

    async def start(self) -> None:
        """Log in once: a wrong token is said at once, an outage is left to `run`."""
        try:
            await self._log_in()
        except discord.LoginFailure as error:
            raise SettingsError(_REFUSED) from error
        except (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError) as error:
            log.warning("discord cannot be reached yet", error=str(error) or type(error).__name__)

    async def run(self) -> None:
        """Keep the gateway connected: log in, connect, and reconnect after any failure with growing pauses."""
        pause = _FIRST_PAUSE
        told = False
        while not self._closed.is_set():
            began = self._clock.now()
            try:
                await self._live()
            except discord.LoginFailure:
                log.error("discord refuses the token")  # noqa: TRY400 - the traceback of a wrong token tells nothing
                if not told:
                    await self._notices.alert(NoticeMessage(code="discord-token", facts={}))
                told, pause = True, _LONGEST_PAUSE
            except Exception as error:  # noqa: BLE001 - whatever ends a connection, the next one is made; discord.py's own kinds are many
                log.warning("discord connection ended", error=str(error) or type(error).__name__)
            if self._closed.is_set():
                return
            lasted = (self._clock.now() - began).total_seconds()
            pause = _FIRST_PAUSE if lasted > _LONGEST_PAUSE else pause
            await self._clock.sleep(pause)
            pause = min(pause * 2, _LONGEST_PAUSE)

    async def close(self) -> None:
        """End the connection; `run` returns."""
        self._closed.set()
        client, self._client = self._client, None
        if client is not None:
            await _end(client)

    async def _live(self) -> None:
        """Live through one connection; a client that was closed cannot be used again, one that only lost the gateway can."""
        if self._client is None or self._client.is_closed():
            await self._log_in()
        if not self._listens:
            await self._closed.wait()
        elif self._client is not None:
            await self._client.connect()

    async def _log_in(self) -> None:
        client = self._build()
        try:
            await client.login(self._token)
        except BaseException:
            await _end(client)
            raise
        self._client = client


async def _end(client: discord.AutoShardedClient) -> None:
    """Close a client in any state."""
    try:
        async with asyncio.timeout(10):
            await client.close()
    except (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError, AttributeError) as error:
        log.debug("discord client did not close well", error=str(error))
