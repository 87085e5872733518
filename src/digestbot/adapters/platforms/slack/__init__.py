"""Slack: digests as Block Kit messages, one command with verbs, over Socket Mode or HTTP, for one team or several."""

from collections.abc import Mapping

from digestbot.adapters.platforms.platform import Connected, Platform, Wiring
from digestbot.core.digests.destination import Destination
from digestbot.ports.capabilities import Capabilities


def _check(destination: Destination) -> None:
    from digestbot.adapters.platforms.slack.addresses import parse  # noqa: PLC0415 - slow to load

    parse(destination)


def _configured(secrets: Mapping[str, str]) -> bool:
    """Return whether there is a team's token, or what installs the app in several."""
    return "slack_bot_token" in secrets or "slack_client_id" in secrets


def _connect(wiring: Wiring) -> Connected:
    from digestbot.adapters.platforms.slack.assembly import connect  # noqa: PLC0415 - loads slack-bolt

    return connect(wiring)


def _ready(_secrets: Mapping[str, str]) -> str:
    return "the tokens are right; `digestbot manifest slack` prints what the app must allow"


PLATFORM = Platform(
    name="slack",
    address="slack:TEAM_ID/CHANNEL_ID",
    workspace="slack:TEAM_ID",
    check=_check,
    configured=_configured,
    connect=_connect,
    ready=_ready,
    missing="not connected: make an app from `digestbot manifest slack`, then set SLACK_BOT_TOKEN and SLACK_APP_TOKEN",
    reached=True,
    direct_messages=True,
    # Of an action_id, a select's options, an option's value, a view's blocks.
    draws=Capabilities(action=250, choices=100, value=150, fields=100, layouts=("cards", "compact")),
)
