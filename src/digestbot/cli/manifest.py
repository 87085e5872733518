"""`digestbot manifest` and `digestbot commands`: how the bot comes to a platform, and how its commands leave it."""

from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from digestbot.app import Program

from digestbot.cli import shell
from digestbot.cli.terminal import say

app = typer.Typer(no_args_is_help=True, help="What a platform wants to know of the bot: an invite link, a manifest.")
commands = typer.Typer(no_args_is_help=True, help="The chat commands, as the platforms keep them.")


@app.command()
def slack(
    command: str = typer.Option("/digest", help="The slash command, where another app already has this name."),
    name: str = typer.Option("digestbot", help="The app's name in Slack."),
) -> None:
    """Print the app's manifest as YAML: paste it at api.slack.com/apps, install, copy two tokens."""
    settings, secrets = shell.configure()
    from digestbot.adapters.platforms.slack.manifest import manifest, yaml  # noqa: PLC0415 - slow to load
    from digestbot.commands.catalogue import CATALOGUE  # noqa: PLC0415 - the same
    from digestbot.commands.i18n import Translations  # noqa: PLC0415 - the same

    word = f"/{command.strip().removeprefix('/').lower()}"
    if not word[1:] or len(word) > 32 or any(c.isspace() for c in word):
        shell.fail(f"“{command}” is no slash command. Write one word, such as /digest.", code=shell.BAD_USAGE)
    several = settings.slack_mode == "http" or secrets.slack_client_id is not None
    if several and not settings.public_url:
        shell.fail("HTTP mode and OAuth need DIGESTBOT_PUBLIC_URL, which stands in the manifest.", code=shell.BAD_USAGE)
    base = (settings.public_url or "").rstrip("/") if several else None
    socket = settings.slack_mode == "socket"
    say(yaml(manifest(CATALOGUE, Translations(), word=word, name=name, public_url=base, socket=socket)), nl=False)


@app.command()
def discord(
    application: str | None = typer.Option(
        None, metavar="ID", help="The application's id; else it is read off DISCORD_TOKEN."
    ),
) -> None:
    """Print the link that adds the bot to a server, with the permissions that digests need."""
    _settings, secrets = shell.configure()
    from digestbot.adapters.platforms.discord.manifest import application_of, invite  # noqa: PLC0415 - slow to load
    from digestbot.errors import SettingsError  # noqa: PLC0415 - the same

    if application is None and secrets.discord_token is None:
        shell.fail("Set DISCORD_TOKEN, or name the application with --application ID.", code=shell.BAD_USAGE)
    try:
        found = application or application_of(secrets.discord_token.get_secret_value() if secrets.discord_token else "")
    except SettingsError as error:
        shell.fail(error.user_message, code=shell.BAD_USAGE)
    if not found.isdecimal():
        shell.fail(f"“{found}” is no application id: it is a number.", code=shell.BAD_USAGE)
    say(invite(found))


@commands.command()
def clear() -> None:
    """Take the bot's commands off Discord, before it is uninstalled; `digestbot run` would put them back."""
    settings, secrets = shell.configure()
    if secrets.discord_token is None:
        shell.fail(
            "Set DISCORD_TOKEN: Discord keeps the commands by application. Slack keeps its one in the app, and it goes "
            "when the app is deleted at api.slack.com/apps.",
            code=shell.BAD_USAGE,
        )
    token = secrets.discord_token.get_secret_value()

    async def work(program: "Program") -> bool:
        from digestbot.adapters.platforms.discord.client import clear as clear_discord  # noqa: PLC0415 - slow to load
        from digestbot.adapters.platforms.discord.connection import DiscordConnection  # noqa: PLC0415 - the same

        connection = DiscordConnection(token, program.clock, program.notices, api_base=settings.discord_api_base)
        await connection.start()
        try:
            if connection.client is not None:
                await clear_discord(connection.client, program.store.meta)
            return connection.client is not None
        finally:
            await connection.close()

    if not shell.with_program(work):
        shell.fail("Discord can't be reached. Nothing was changed; try again later.", code=shell.FAILED)
    say("No commands are left on Discord. Slack's one goes when the app is deleted at api.slack.com/apps.")
