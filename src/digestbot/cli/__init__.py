"""The shell's commands: parse arguments, call, print."""

import typer

from digestbot import __version__
from digestbot.cli import (
    bot,
    chat,
    db,
    digest,
    doctor,
    feeds,
    manifest,
    secrets,
    split,
    status,
    subscriptions,
    summarize,
)
from digestbot.cli import group as stories_contract
from digestbot.cli import match as topics_contract
from digestbot.cli import parse as feeds_contract

app = typer.Typer(
    name="digestbot",
    help="A self-hosted news-digest bot for Discord and Slack: verbatim summaries, who said what, one story per event.",
    epilog="Start with `digestbot run`: without a token it shows a digest of demo feeds.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
BOT, READING, CONTRACTS = "The bot", "Feeds and digests", "JSON Lines in, JSON Lines out"

app.command(rich_help_panel=BOT)(bot.run)
app.command(rich_help_panel=BOT)(bot.tick)
app.command(rich_help_panel=BOT)(chat.chat)
app.command(rich_help_panel=BOT)(doctor.doctor)
app.command(rich_help_panel=BOT)(status.status)
app.add_typer(manifest.app, name="manifest", rich_help_panel=BOT)
app.add_typer(manifest.commands, name="commands", rich_help_panel=BOT)
app.add_typer(db.app, name="db", rich_help_panel=BOT)
app.add_typer(secrets.app, name="secrets", rich_help_panel=BOT)
app.add_typer(feeds.app, name="feeds", rich_help_panel=READING)
app.command(rich_help_panel=READING)(feeds.entries)
app.command(rich_help_panel=READING)(subscriptions.subscribe)
app.command(rich_help_panel=READING)(subscriptions.unsubscribe)
app.command(rich_help_panel=READING)(subscriptions.subscriptions)
app.command(rich_help_panel=READING)(digest.news)
app.add_typer(digest.app, name="digest", rich_help_panel=READING)
app.command(rich_help_panel=CONTRACTS)(summarize.summarize)
app.command(rich_help_panel=CONTRACTS)(feeds_contract.parse)
app.command(rich_help_panel=CONTRACTS)(stories_contract.group)
app.command(rich_help_panel=CONTRACTS)(topics_contract.match)
app.command(rich_help_panel=CONTRACTS)(split.split)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"digestbot {__version__}")
        raise typer.Exit


@app.callback()
def root(
    version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Print the version."),
) -> None:
    """Say what the program is; the commands say what they do."""
    del version
