"""The shell's commands: parse arguments, call, print."""

import typer

from digestbot.cli import contracts
from digestbot.cli import parse as feeds_contract

app = typer.Typer(
    name="digestbot",
    help="A self-hosted news-digest bot for Discord and Slack: verbatim summaries, who said what, one story per event.",
    epilog="Start with `digestbot run`: without a token it shows a digest of a sample newsroom.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
app.command("summarize")(contracts.summarize)
app.command("parse")(feeds_contract.parse)


@app.callback()
def root(
    version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Print the version."),
) -> None:
    """Say what the program is; the commands say what they do."""
    del version
