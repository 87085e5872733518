"""Discord: digests as messages of one payload each, commands as interactions, one gateway connection a process."""

from collections.abc import Mapping

from digestbot.adapters.platforms.platform import Connected, Platform, Wiring
from digestbot.core.digests.destination import Destination
from digestbot.ports.capabilities import Capabilities

LAYOUTS = ("cards", "embeds", "compact")
TOKEN = "discord_token"  # noqa: S105 - the secret's name


def _check(destination: Destination) -> None:
    from digestbot.adapters.platforms.discord.addresses import parse  # noqa: PLC0415 - slow to load

    parse(destination)


def _connect(wiring: Wiring) -> Connected:
    from digestbot.adapters.platforms.discord.assembly import connect  # noqa: PLC0415 - loads discord.py

    return connect(wiring, wiring.secrets[TOKEN])


def _ready(secrets: Mapping[str, str]) -> str:
    from digestbot.adapters.platforms.discord.manifest import application_of, invite  # noqa: PLC0415 - slow to load

    return f"the token is right; invite the bot with {invite(application_of(secrets[TOKEN]))}"


PLATFORM = Platform(
    name="discord",
    address="discord:GUILD_ID/CHANNEL_ID",
    workspace="discord:GUILD_ID",
    check=_check,
    configured=lambda secrets: TOKEN in secrets,
    connect=_connect,
    ready=_ready,
    missing="not connected: set DISCORD_TOKEN to use it",
    reached=True,
    direct_messages=True,
    # Of a custom_id, a select's options, an option's value, a modal's components.
    draws=Capabilities(action=100, choices=25, value=100, fields=5, layouts=LAYOUTS),
)
