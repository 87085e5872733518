"""The shell's commands: parse arguments, call, print."""

import typer

from digestbot.cli import contracts

app = typer.Typer(
    name="digestbot",
    help="A self-hosted news-digest bot for Discord and Slack.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
app.command("summarize")(contracts.summarize)


@app.callback()
def root() -> None:
    """Say what the program is; the commands say what they do."""
