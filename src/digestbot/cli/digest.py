"""`digestbot digest preview`."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import typer

from digestbot.adapters.platforms import registry
from digestbot.cli import shell
from digestbot.cli.terminal import say
from digestbot.core.digests.destination import WorkspaceId
from digestbot.core.digests.document import Document

app = typer.Typer(help="Digests: preview.", no_args_is_help=True)


@app.callback()
def digest() -> None:
    """Keep `preview` a command of its own."""


@app.command()
def preview(
    topic: str | None = typer.Option(None, help="A topic's query, such as: rates AND bank."),
    since: str = typer.Option("24h", help="How far back: 12h, 7d."),
    html: Path | None = typer.Option(None, dir_okay=False, help="Write the digest as a page to this file."),
    workspace: str = typer.Option("local", help=f"Whose news: {registry.workspace_forms()}."),
) -> None:
    """Show the digest that would be made now; nothing is posted, and nothing counts as seen."""
    span = duration(since)

    async def work(program: Any) -> Document | None:
        from digestbot.commands.digest_now import news  # noqa: PLC0415 - `--help` must not load the program

        return await news(
            WorkspaceId(workspace), topic, since=span, store=program.store, cpu=program.cpu, clock=program.clock
        )

    document = shell.with_program(work)
    if document is None:
        say(f"Nothing in the last {since}. Feeds are read by `digestbot run` or `digestbot tick`.")
    elif html:
        from digestbot.adapters.platforms.site.page import page  # noqa: PLC0415 - `--help` must not load it

        html.write_text(page(document), "utf-8")
        say(f"Written: {html.resolve().as_uri()}")
    else:
        from digestbot.adapters.platforms.console.publisher import write  # noqa: PLC0415 - `--help` must not load it

        write(document)


def duration(text: str) -> timedelta:
    """Return the duration of `90m`, `12h` or `7d`; anything else ends with 2."""
    units = {"m": "minutes", "h": "hours", "d": "days"}
    number, unit = text[:-1], text[-1:]
    if not number.isdecimal() or unit not in units or int(number) == 0:
        shell.fail(f"“{text}” is no duration. Write it like 12h or 7d.", code=shell.BAD_USAGE)
    return timedelta(**{units[unit]: int(number)})
