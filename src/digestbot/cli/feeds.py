"""`digestbot feeds …` and `digestbot entries`."""

import sys
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from digestbot.adapters.platforms import registry
from digestbot.cli import shell
from digestbot.cli.terminal import json_line, say
from digestbot.core.digests.destination import WorkspaceId

if TYPE_CHECKING:
    from digestbot.app import Program
    from digestbot.ports import Cpu, Http

app = typer.Typer(help="Feeds: add, list, info, remove, import, export.", no_args_is_help=True)

WORKSPACE = typer.Option("local", help=f"Whose feeds: {registry.workspace_forms()}.")


@app.command()
def add(
    urls: list[str] = typer.Argument(None, metavar="URL…", help="Addresses of feeds, or of sites that name theirs."),
    no_fetch: bool = typer.Option(False, "--no-fetch", help="Store the addresses without looking at them."),
    file: Path | None = typer.Option(None, exists=True, dir_okay=False, help="A file with one address a line."),
    workspace: str = WORKSPACE,
) -> None:
    """Add feeds; each is looked at first, and what was found is said."""
    given = [*(urls or []), *(_lines(file) if file else [])]
    if not given:
        shell.fail("Name at least one address, or a file with --file.", code=shell.BAD_USAGE)
    _add_all(given, workspace=workspace, fetch=not no_fetch)


@app.command("list")
def list_(workspace: str = WORKSPACE) -> None:
    """List the feeds of a workspace."""

    async def work(program: shell.Opened) -> None:
        sources = await program.store.feeds.sources(WorkspaceId(workspace))
        for source in sources:
            state = "paused" if source.paused else source.feed.poll.state
            say(f"{source.feed.id:>6}  {state:<8}  {source.name}  {source.feed.url}")
        if not sources:
            say("No feeds yet. Add one with: digestbot feeds add URL")

    shell.with_store(work)


@app.command()
def remove(feed: str = typer.Argument(help="Number or address of the feed."), workspace: str = WORKSPACE) -> None:
    """Take a feed from a workspace; what it brought stays stored."""

    async def work(program: shell.Opened) -> None:
        source = await shell.source(program, workspace, feed)
        await program.store.feeds.remove(WorkspaceId(workspace), source.feed.id)
        say(f"Removed: {source.name}.")

    shell.with_store(work)


@app.command()
def info(feed: str = typer.Argument(help="Number or address of the feed."), workspace: str = WORKSPACE) -> None:
    """Show a feed, its last 20 polls, and the next one with its reason."""

    async def work(program: shell.Opened) -> None:
        source = await shell.source(program, workspace, feed)
        stored = source.feed
        say(f"{source.name}\n  address   {stored.url}\n  format    {stored.format or 'not polled yet'}")
        for poll in await program.store.feeds.polls(WorkspaceId(workspace), stored.id):
            status = poll.status or "-"
            say(
                f"  {poll.at:%Y-%m-%d %H:%M:%S}  {status:>3}  {shell.reason(poll.outcome)}, {poll.new_entries} new; "
                f"{shell.reason(poll.reason)}"
            )
        say(f"  next      {f'{stored.poll.next_at:%Y-%m-%d %H:%M:%S} UTC' if stored.poll.next_at else 'at once'}")

    shell.with_store(work)


@app.command("import")
def import_(
    file: Path = typer.Argument(exists=True, dir_okay=False, help="An OPML file."), workspace: str = WORKSPACE
) -> None:
    """Add every feed of an OPML file, and report what was added, known, or failed and why."""
    from digestbot.core.feeds import opml  # noqa: PLC0415 - `--help` must not load lxml

    outlines = opml.read(file.read_bytes())
    _add_all([o.url for o in outlines], workspace=workspace, fetch=False)


@app.command()
def export(workspace: str = WORKSPACE) -> None:
    """Print the workspace's feeds as OPML."""

    async def work(program: shell.Opened) -> None:
        from digestbot.core.feeds import opml  # noqa: PLC0415 - `--help` must not load lxml

        sources = await program.store.feeds.sources(WorkspaceId(workspace))
        say(opml.write([opml.Outline(url=s.feed.url, title=s.name) for s in sources]))

    shell.with_store(work)


def entries(
    jsonl: bool = typer.Option(True, "--jsonl", help="One JSON object a line (the only form there is)."),
) -> None:
    """Print every stored entry: {"feed_url","id","link","title","published"}."""
    del jsonl

    async def work(program: shell.Opened) -> None:
        async for entry in program.store.feeds.entries():
            published = entry.published and entry.published.astimezone(UTC).isoformat().replace("+00:00", "Z")
            row = {
                "feed_url": entry.feed_url,
                "id": entry.id,
                "link": entry.link,
                "title": entry.title,
                "published": published,
            }
            sys.stdout.write(json_line(row) + "\n")

    shell.with_store(work)


def _add_all(urls: list[str], *, workspace: str, fetch: bool) -> None:
    async def work(program: "Program") -> int:
        return await _added(urls, workspace, program, http=program.http, cpu=program.cpu)

    async def store_only(opened: shell.Opened) -> int:
        return await _added(urls, workspace, opened)

    if shell.with_program(work) if fetch else shell.with_store(store_only):
        raise typer.Exit(shell.FAILED)


async def _added(
    urls: list[str],
    workspace: str,
    opened: "shell.Opened | Program",
    *,
    http: "Http | None" = None,
    cpu: "Cpu | None" = None,
) -> int:
    """Add addresses, looked at if there is something to look with, and say what became of each; returns how many failed."""
    from digestbot.commands.feeds import Added, add_feed  # noqa: PLC0415 - `--help` must not load the program

    place, store, clock = WorkspaceId(workspace), opened.store, opened.clock
    await store.workspaces.ensure(place, now=clock.now())
    counts = {"added": 0, "known": 0, "failed": 0}
    with shell.progress() as tell:
        for url in urls:
            outcome = await add_feed(place, url, feeds=store.feeds, clock=clock, http=http, cpu=cpu)
            counts["failed" if not isinstance(outcome, Added) else "known" if outcome.known else "added"] += 1
            tell("feeds", 1)
            if len(urls) <= 50 or not isinstance(outcome, Added):
                say(_told(outcome))
    if len(urls) > 1:
        say(f"{counts['added']} added, {counts['known']} known already, {counts['failed']} failed.")
    return counts["failed"]


def _lines(file: Path) -> list[str]:
    return [line.strip() for line in file.read_text("utf-8").splitlines() if line.strip() and not line.startswith("#")]


def _told(outcome: Any) -> str:
    """Return the outcome for an address; the catalogue of texts has the words for problems."""
    from digestbot.commands.feeds import Rejected  # noqa: PLC0415 - `--help` must not load it
    from digestbot.core.feeds.secret_address import shown  # noqa: PLC0415 - the same

    if not isinstance(outcome, Rejected):
        return str(outcome)
    from digestbot.commands.i18n import Translations  # noqa: PLC0415 - an added feed needs no texts
    from digestbot.commands.reply import plain  # noqa: PLC0415 - the same

    texts, problem = Translations(), outcome.problem
    cause, cure = (texts.text("en", f"{part}-{problem.kind}") for part in ("problem", "cure"))
    detail = f" ({plain(texts.reason('en', problem.detail))})" if problem.detail else ""
    return f"Not added: {shown(outcome.url)}: {cause}{detail}. {cure}"
