"""How the parts of Slack are put together."""

from digestbot.adapters.platforms.platform import Connected, Wiring
from digestbot.adapters.platforms.slack.connection import SlackConnection, Tokens
from digestbot.adapters.platforms.slack.examine import examine
from digestbot.adapters.platforms.slack.history import History
from digestbot.adapters.platforms.slack.installations import Installations, States, cipher
from digestbot.adapters.platforms.slack.interactions import Interactions
from digestbot.adapters.platforms.slack.messenger import SlackMessenger
from digestbot.adapters.platforms.slack.publisher import SlackPublisher
from digestbot.commands.dispatcher import Dispatcher


def connect(wiring: Wiring) -> Connected:
    """Return what serves Slack; nothing is sent before the connection starts."""
    settings, secrets = wiring.settings, wiring.secrets
    tokens = Tokens(
        bot=secrets.get("slack_bot_token"),
        app=secrets.get("slack_app_token"),
        signing_secret=secrets.get("slack_signing_secret"),
        client_id=secrets.get("slack_client_id"),
        client_secret=secrets.get("slack_client_secret"),
    )
    key = cipher(secrets.get("digestbot_secret_key")) if tokens.several else None
    connection = SlackConnection(
        tokens,
        wiring.clock,
        wiring.notices,
        mode=settings["slack_mode"] if wiring.listens else "post",
        api_base=settings["slack_api_base"],
        public_url=settings["public_url"] if settings["http"] else None,
        installations=Installations(wiring.store.meta, key, installed=wiring.installed) if key else None,
        states=States(key, wiring.clock) if key else None,
        gone=wiring.removed,
    )
    history = History(wiring.clock, wiring.store.meta)
    publisher = SlackPublisher(connection.client, history, interactive=True, notices=wiring.notices)
    messenger = SlackMessenger(connection.client, wiring.clock)
    interactions: list[Interactions] = []

    def listen(dispatcher: Dispatcher) -> None:
        """Answer commands; the library wants its listeners before it starts."""
        interactions.append(Interactions(dispatcher, connection.client))
        interactions[0].listen(connection.app)
        history.listen(connection.app)

    async def examined() -> str | None:
        client = await connection.client(connection.team) if connection.team else None
        return await examine(client) if client else None

    async def settle() -> None:
        for one in interactions:
            await one.settle()

    return Connected(
        publisher=publisher,
        editor=publisher,
        access=messenger,
        messenger=messenger,
        connection=connection,
        listen=listen if wiring.listens else None,
        settle=settle,
        examine=examined,
        routes=connection.routes(),
    )
