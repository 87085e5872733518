"""The platforms that this process is connected to: made from the tokens there are, started, kept up, closed.

discord.py and slack-bolt are imported only where a token asks for them: a `tick` without tokens needs neither.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from aiohttp import web
from pydantic import SecretStr

from digestbot.commands.dispatcher import Dispatcher
from digestbot.core.digests.destination import WorkspaceId
from digestbot.ports import Access, Clock, Editor, Messenger, Notices, Publisher, Store
from digestbot.settings import Secrets, Settings

if TYPE_CHECKING:
    from digestbot.adapters.platforms.slack.connection import SlackConnection


class Connection(Protocol):
    """A platform's connection."""

    @property
    def connected(self) -> bool:
        """Whether people can reach the bot there now."""
        ...

    async def start(self) -> None:
        """Check the tokens; raises `SettingsError` where one is wrong. An outage is left to `run`."""
        ...

    async def run(self) -> None:
        """Keep the connection up until it is closed."""
        ...

    async def close(self) -> None:
        """End it."""
        ...


class Platforms:
    """Discord and Slack, as far as there are tokens for them."""

    def __init__(
        self,
        settings: Settings,
        secrets: Secrets,
        *,
        store: Store,
        clock: Clock,
        notices: Notices,
        messengers: dict[str, Messenger],
    ) -> None:
        """Make what the tokens allow; nothing is connected yet. Each platform adds itself to `messengers`."""
        self._messengers = messengers
        self._settings, self._secrets = settings, secrets
        self._store, self._clock, self._notices = store, clock, notices
        self._dispatcher: Dispatcher | None = None
        self._running: list[asyncio.Task[None]] = []
        self._slack: SlackConnection | None = None
        self._settle: list[Callable[[], Awaitable[None]]] = []
        self.publishers: dict[str, Publisher] = {}
        self.editors: dict[str, Editor] = {}
        self.access: dict[str, Access] = {}
        self.connections: dict[str, Connection] = {}
        self.routes: list[web.RouteDef] = []
        if secrets.discord_token:
            self._make_discord(secrets.discord_token.get_secret_value())
        if secrets.slack_bot_token or secrets.slack_client_id:
            self._make_slack()

    async def start(self, dispatcher: Dispatcher | None = None) -> None:
        """Check every token; with a dispatcher, commands are answered from now on."""
        self._dispatcher = dispatcher
        if dispatcher is not None:
            self._listen(dispatcher)
        for connection in self.connections.values():
            await connection.start()

    def run(self) -> None:
        """Keep every connection up, until `close`."""
        self._running += [asyncio.create_task(c.run(), name=name) for name, c in self.connections.items()]

    def down(self) -> Sequence[str]:
        """Return the platforms on which nobody can reach the bot now."""
        return [name for name, connection in self.connections.items() if not connection.connected]

    async def close(self) -> None:
        """End every connection."""
        for connection in self.connections.values():
            await connection.close()
        for settle in self._settle:
            await settle()
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    async def _gone(self, workspace: WorkspaceId) -> None:
        """Stop what goes to a workspace that removed the bot; it is erased after 30 days."""
        await self._store.workspaces.mark_removed(workspace, now=self._clock.now())

    async def _installed(self, workspace: WorkspaceId, name: str) -> None:
        """Serve a workspace that installs the bot, for the first time or again."""
        await self._store.workspaces.ensure(workspace, name=name, now=self._clock.now())

    def _make_discord(self, token: str) -> None:
        import discord  # noqa: PLC0415 - only where a token asks for it

        from digestbot.adapters.platforms.discord.api import Api  # noqa: PLC0415 - only where a token asks for it
        from digestbot.adapters.platforms.discord.client import CommandClient  # noqa: PLC0415 - the same
        from digestbot.adapters.platforms.discord.connection import DigestClient, DiscordConnection  # noqa: PLC0415 - the same
        from digestbot.adapters.platforms.discord.messenger import DiscordMessenger  # noqa: PLC0415 - the same
        from digestbot.adapters.platforms.discord.publisher import DiscordPublisher  # noqa: PLC0415 - the same

        gateway = self._settings.discord_gateway_url
        shards = 1 if gateway else None

        def build() -> discord.AutoShardedClient:
            if self._dispatcher is None:
                return DigestClient(gone=self._gone, shard_count=shards)
            return CommandClient(self._dispatcher, gone=self._gone, shard_count=shards)

        connection = DiscordConnection(
            token,
            self._clock,
            self._notices,
            api_base=self._settings.discord_api_base,
            gateway_url=gateway,
            gone=self._gone,
            build=build,
        )
        self.connections["discord"] = connection
        publisher = DiscordPublisher(connection.http, self._clock, interactive=True, notices=self._notices)
        messenger = DiscordMessenger(Api(connection.http, timeout=30.0), publisher)
        self.publishers["discord"] = self.editors["discord"] = publisher
        self.access["discord"] = self._messengers["discord"] = messenger

    def _make_slack(self) -> None:
        from digestbot.adapters.platforms.slack.connection import SlackConnection, Tokens  # noqa: PLC0415 - the same
        from digestbot.adapters.platforms.slack.installations import Installations, States, cipher  # noqa: PLC0415 - the same
        from digestbot.adapters.platforms.slack.messenger import SlackMessenger  # noqa: PLC0415 - the same
        from digestbot.adapters.platforms.slack.publisher import SlackPublisher  # noqa: PLC0415 - the same

        secrets = self._secrets
        tokens = Tokens(
            bot=_plain(secrets.slack_bot_token),
            app=_plain(secrets.slack_app_token),
            signing_secret=_plain(secrets.slack_signing_secret),
            client_id=_plain(secrets.slack_client_id),
            client_secret=_plain(secrets.slack_client_secret),
        )
        key = cipher(_plain(secrets.digestbot_secret_key)) if tokens.several else None
        connection = SlackConnection(
            tokens,
            self._clock,
            self._notices,
            mode=self._settings.slack_mode,
            api_base=self._settings.slack_api_base,
            public_url=self._settings.public_url if self._settings.http else None,
            installations=Installations(self._store.meta, key, installed=self._installed) if key else None,
            states=States(key, self._clock) if key else None,
            gone=self._gone,
        )
        self.connections["slack"] = self._slack = connection
        self.publishers["slack"] = self.editors["slack"] = SlackPublisher(
            connection.client, interactive=True, notices=self._notices
        )
        self.access["slack"] = self._messengers["slack"] = SlackMessenger(connection.client)
        self.routes += connection.routes()

    def _listen(self, dispatcher: Dispatcher) -> None:
        """Answer commands on Slack, whose listeners are added before it is started; Discord's client takes the dispatcher itself."""
        if self._slack is None:
            return
        from digestbot.adapters.platforms.slack.interactions import Interactions  # noqa: PLC0415 - only with a token

        interactions = Interactions(dispatcher, self._slack.client)
        interactions.listen(self._slack.app)
        self._settle.append(interactions.settle)


def _plain(secret: SecretStr | None) -> str | None:
    return secret.get_secret_value() if secret else None
