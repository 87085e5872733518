"""The life of the connection to Slack: tokens checked by calls of our own, a socket or HTTP, one workspace or many."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import aiohttp
import structlog
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from digestbot.adapters.platforms.slack.installations import STATE_LASTS, Installations, States
from digestbot.core.digests.destination import WorkspaceId
from digestbot.errors import SettingsError
from digestbot.ports import Clock, NoticeMessage, Notices

SCOPES = (
    "chat:write",
    "commands",
    "channels:read",
    "channels:history",
    "channels:join",
    "groups:history",
    "im:write",
    "im:history",
    "users:read",
    "files:write",
    "app_mentions:read",
    "files:read",
    "groups:read",
    "metadata.message:read",
)
"""What the bot asks for. `files:read` is for one thing: a list of feeds that a manager hands over in a form."""
OPTIONAL = ("groups:read", "metadata.message:read")
"""Optional scopes: to know the members of private channels, so that they can read its digests elsewhere, and to receive the bot's own messages as events."""
EVENTS_PATH, INSTALL_PATH, REDIRECT_PATH = "/slack/events", "/slack/install", "/slack/oauth_redirect"
SLACK = "https://slack.com/api/"
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 60.0
_WRONG = frozenset({"invalid_auth", "not_authed", "account_inactive", "token_revoked", "not_allowed_token_type"})
_FAILURES = (SlackClientError, aiohttp.ClientError, OSError, TimeoutError)

log = structlog.get_logger()
_bolt_log = logging.getLogger("slack_bolt")
# bolt reads SLACK_BOT_TOKEN from the environment by itself, and warns that it then does not use it.
_bolt_log.addFilter(lambda record: "`token` will be unused" not in record.getMessage())

Mode = Literal["socket", "http", "post"]
"""How Slack reaches this process; `post`: not at all, it only posts."""
Gone = Callable[[WorkspaceId], Awaitable[None]]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Tokens:
    """What an operator gives; which are there decides between one workspace and many."""

    bot: str | None = None
    app: str | None = None
    signing_secret: str | None = None
    client_id: str | None = None
    client_secret: str | None = None

    @property
    def several(self) -> bool:
        """Whether workspaces install the app by themselves; a bot token means that there is only one."""
        return bool(self.client_id and self.client_secret and not self.bot)


def check_tokens(tokens: Tokens, *, mode: Mode, public_url: str | None) -> None:
    """Raise `SettingsError` if a token is missing for what was asked."""
    if not tokens.bot and not tokens.several:
        raise SettingsError(
            "Slack needs SLACK_BOT_TOKEN, or SLACK_CLIENT_ID and SLACK_CLIENT_SECRET for several workspaces."
        )
    if mode == "socket" and not tokens.app:
        raise SettingsError("Slack's Socket Mode needs SLACK_APP_TOKEN (xapp-…, scope connections:write).")
    if mode == "http" and not tokens.signing_secret:
        raise SettingsError("Slack's HTTP mode needs SLACK_SIGNING_SECRET.")
    if (mode == "http" or (mode == "socket" and tokens.several)) and not public_url:
        raise SettingsError("Slack's HTTP mode and OAuth need DIGESTBOT_HTTP and DIGESTBOT_PUBLIC_URL.")


class SlackConnection:
    """One connection for the whole program.

    `start` checks the tokens, or raises `SettingsError` if one is wrong. `run` keeps the socket up until it is cancelled or
    `close` is called; in the other modes it only waits. In HTTP mode `routes` belong into the program's listener. `client` is what the
    publisher posts with. Listeners are added to `app` before `start`.
    """

    def __init__(
        self,
        tokens: Tokens,
        clock: Clock,
        notices: Notices,
        *,
        mode: Mode = "socket",
        api_base: str | None = None,
        public_url: str | None = None,
        installations: Installations | None = None,
        states: States | None = None,
        gone: Gone | None = None,
    ) -> None:
        """Take the tokens and, for test peers, another address; several workspaces need both stores."""
        check_tokens(tokens, mode=mode, public_url=public_url)
        self._tokens, self._mode, self._clock, self._notices, self._gone = tokens, mode, clock, notices, gone
        self._base = api_base or SLACK
        self._public_url = (public_url or "").rstrip("/")
        if tokens.several and (installations is None or states is None):
            raise ValueError("several workspaces need a store; bolt would keep their tokens readable in a file")
        self._installations = installations if tokens.several else None
        self._bot: AuthorizeResult | None = None
        self._socket: AsyncSocketModeHandler | None = None
        self._closed = asyncio.Event()
        self.app = self._make_app(states)
        self._add_listeners()

    def web_client(self, token: str | None) -> AsyncWebClient:
        """Return a client without retries: the SDK's retries would post twice after a lost answer."""
        return AsyncWebClient(token=token, base_url=self._base, retry_handlers=[])

    async def client(self, team: str) -> AsyncWebClient | None:
        """Return the client of a team, or None if the bot is not installed or its token was not checked yet."""
        if self._installations is not None:
            bot = await self._installations.async_find_bot(enterprise_id=None, team_id=team)
            return None if bot is None else self.web_client(bot.bot_token)
        await self._check_bot()
        known = self._bot is not None and team in {self._bot.team_id, self._bot.enterprise_id}
        return self.web_client(self._tokens.bot) if known else None

    @property
    def team(self) -> str | None:
        """The one workspace's team, once the token was checked; None if there are several."""
        return None if self._bot is None else self._bot.team_id

    @property
    def connected(self) -> bool:
        """Whether Slack can reach the bot, for the health page; in HTTP mode the listener says so."""
        return self._mode != "socket" or (self._socket is not None and self._socket.client.current_session is not None)

    async def start(self) -> None:
        """Check the tokens once: a wrong one is said at once, an outage is left to `run`."""
        try:
            if self._installations is None:
                await self._check_bot(strict=True)
            if self._mode == "socket":
                await self.web_client(self._tokens.app).apps_connections_open(app_token=self._tokens.app or "")
        except SlackApiError as error:
            if (said := _said(error)) in _WRONG:
                name = "SLACK_BOT_TOKEN" if self._installations is None and self._bot is None else "SLACK_APP_TOKEN"
                raise SettingsError(
                    f"Slack refuses {name} ({said}). Copy it anew from api.slack.com/apps, your app."
                ) from error
            log.warning("slack cannot be used yet", error=said)
        except _FAILURES as error:
            log.warning("slack cannot be reached yet", error=str(error) or type(error).__name__)

    async def run(self) -> None:
        """Keep the socket up: bolt makes a lost one anew, and what ends bolt's own is made anew here, with growing pauses."""
        pause = _FIRST_PAUSE
        while not self._closed.is_set():
            try:
                if self._mode == "socket":
                    self._socket = AsyncSocketModeHandler(self.app, self._tokens.app)
                    await self._socket.connect_async()  # type: ignore[no-untyped-call]  # bolt leaves it without types
                await self._closed.wait()
            except _FAILURES as error:
                log.warning("slack connection ended", error=str(error) or type(error).__name__)
                await self._clock.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE)
            finally:
                await self._close_socket()

    async def close(self) -> None:
        """End the connection; `run` returns."""
        self._closed.set()
        await self._close_socket()

    def routes(self) -> Sequence[web.RouteDef]:
        """Return what Slack and people who install the app reach over HTTP."""
        if self._mode == "post":
            return []
        routes = [web.post(EVENTS_PATH, self._event)] if self._mode == "http" else []
        if self._installations is not None:
            routes += [web.get(INSTALL_PATH, self._install), web.get(REDIRECT_PATH, self._redirected)]
        return routes

    def _make_app(self, states: States | None) -> AsyncApp:
        """Return bolt's app; its mode is decided here, for bolt itself would turn to OAuth at the sight of SLACK_CLIENT_ID."""
        secret = self._tokens.signing_secret or ""

        async def authorize() -> AuthorizeResult | None:  # bolt passes arguments by name and would fill a method's self
            await self._check_bot()
            return self._bot

        if not self._tokens.several:
            return AsyncApp(
                name="digestbot",
                logger=_bolt_log,
                client=self.web_client(None),
                authorize=authorize,  # type: ignore[arg-type]  # bolt takes None for "not installed"
                signing_secret=secret,
            )
        settings = AsyncOAuthSettings(
            client_id=self._tokens.client_id,
            client_secret=self._tokens.client_secret,
            scopes=list(SCOPES),
            install_path=INSTALL_PATH,
            redirect_uri_path=REDIRECT_PATH,
            redirect_uri=f"{self._public_url}{REDIRECT_PATH}",
            installation_store=self._installations,
            installation_store_bot_only=True,
            state_store=states,
            state_expiration_seconds=int(STATE_LASTS.total_seconds()),
        )
        return AsyncApp(
            name="digestbot",
            logger=_bolt_log,
            client=self.web_client(None),
            signing_secret=secret,
            oauth_settings=settings,
            installation_store=self._installations,
            installation_store_bot_only=True,
        )

    async def _check_bot(self, *, strict: bool = False) -> None:
        """Ask Slack whose the bot token is, if that is not known yet."""
        if self._bot is not None:
            return
        client = self.web_client(self._tokens.bot)
        try:
            answer = await client.auth_test()
        except _FAILURES:
            if strict:
                raise
            return
        self._bot = AuthorizeResult.from_auth_test_response(auth_test_response=answer, bot_token=self._tokens.bot)

    def _add_listeners(self) -> None:
        """Listen for uninstallation: the workspace stops at once, even if digests are due."""

        async def uninstalled(context: AsyncBoltContext) -> None:
            await self._end(context)

        async def revoked(event: dict[str, Any], context: AsyncBoltContext) -> None:
            if (event.get("tokens") or {}).get("bot"):
                await self._end(context)

        self.app.event("app_uninstalled")(uninstalled)
        self.app.event("tokens_revoked")(revoked)

    async def _end(self, context: AsyncBoltContext) -> None:
        team = context.team_id or ""
        if self._installations is not None:
            await self._installations.async_delete_all(enterprise_id=context.enterprise_id, team_id=team)
        else:
            self._bot = None
        await self._notices.alert(NoticeMessage(code="slack-removed", facts={"team": team}))
        if self._gone is not None:
            await self._gone(WorkspaceId(f"slack:{team}"))

    async def _close_socket(self) -> None:
        socket, self._socket = self._socket, None
        if socket is not None:
            await socket.close_async()  # type: ignore[no-untyped-call]  # the same

    async def _event(self, request: web.Request) -> web.Response:
        return await to_aiohttp_response(await self.app.async_dispatch(await to_bolt_request(request)))

    async def _install(self, request: web.Request) -> web.Response:
        flow = self.app.oauth_flow
        if flow is None:
            raise web.HTTPNotFound
        return await to_aiohttp_response(await flow.handle_installation(await to_bolt_request(request)))

    async def _redirected(self, request: web.Request) -> web.Response:
        flow = self.app.oauth_flow
        if flow is None:
            raise web.HTTPNotFound
        return await to_aiohttp_response(await flow.handle_callback(await to_bolt_request(request)))


def _said(error: SlackApiError) -> str:
    data = getattr(error.response, "data", None)
    return str(data.get("error", "")) if isinstance(data, dict) else ""
