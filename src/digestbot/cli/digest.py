"""`digestbot digest preview` and `digestbot news`."""

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from digestbot.adapters.platforms import registry
from digestbot.cli import shell
from digestbot.cli.terminal import say
from digestbot.core.digests.destination import WorkspaceId
from digestbot.core.digests.document import Document
from digestbot.core.text.duration import duration

if TYPE_CHECKING:
    from digestbot.app import Program

app = typer.Typer(help="Digests: preview.", no_args_is_help=True)
WORKSPACE = typer.Option("local", help=f"Whose news: {registry.workspace_forms()}.")
HTML = typer.Option(None, dir_okay=False, help="Write the digest as a page to this file.")


@app.callback()
def digest() -> None:
    """Keep `preview` a subcommand."""


@app.command()
def preview(
    schedule: str | None = typer.Argument(None, metavar="[SCHEDULE]", help="A subscription's name or number."),
    html: Path | None = HTML,
    workspace: str = WORKSPACE,
) -> None:
    """Show the digest that a schedule would post now, without one the last day's news; nothing is posted or counts as seen."""
    if schedule is None:
        news(topic=None, since="24h", html=html, workspace=workspace)
        return

    async def work(program: "Program") -> Document | None:
        from digestbot.commands import digest_now  # noqa: PLC0415 - `--help` must not load the program

        found = await shell.subscription(program, workspace, schedule)
        known = await program.store.workspaces.get(found.workspace)
        language = (known.language if known else None) or program.settings.language
        return await digest_now.preview(
            found, store=program.store, cpu=program.cpu, clock=program.clock, language=language
        )

    _show(shell.with_program(work), html, nothing="Nothing new would be posted now.")


def news(
    topic: str | None = typer.Argument(None, metavar="[TOPIC]", help="A topic's query, such as: rates AND bank."),
    since: str = typer.Option("24h", help="How far back: 12h, 7d."),
    html: Path | None = HTML,
    workspace: str = WORKSPACE,
) -> None:
    """Show the news of some hours, about a topic or about everything; nothing is posted."""
    span = duration(since)
    if span is None:
        shell.fail(f"“{since}” is no duration. Write it like 12h or 7d.", code=shell.BAD_USAGE)

    async def work(program: "Program") -> Document | None:
        from digestbot.commands import digest_now  # noqa: PLC0415 - `--help` must not load the program

        return await digest_now.news(
            WorkspaceId(workspace), topic, since=span, store=program.store, cpu=program.cpu, clock=program.clock
        )

    nothing = f"Nothing in the last {since}. Feeds are read by `digestbot run` or `digestbot tick`."
    _show(shell.with_program(work), html, nothing=nothing)


def _show(document: Document | None, html: Path | None, *, nothing: str) -> None:
    if document is None:
        say(nothing)
    elif html:
        from digestbot.adapters.platforms.site.page import page  # noqa: PLC0415 - `--help` must not load it

        html.write_text(page(document), "utf-8")
        say(f"Written: {html.resolve().as_uri()}")
    else:
        from digestbot.adapters.platforms.console.publisher import write  # noqa: PLC0415 - `--help` must not load it

        write(document)
