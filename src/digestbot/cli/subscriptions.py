"""`digestbot subscribe`, `unsubscribe` and `subscriptions`."""

import typer

from digestbot.adapters.platforms import registry
from digestbot.cli import shell
from digestbot.cli.terminal import say
from digestbot.core.digests.destination import WorkspaceId

WORKSPACE = typer.Option("local", help=f"Whose subscription: {registry.workspace_forms()}.")


def subscribe(  # noqa: PLR0917 - typer reads the options from the signature
    what: str = typer.Argument(metavar="FEED_OR_TOPIC", help="Number or address of a feed, a topic's name, or “all”."),
    to: str = typer.Option(help=f"{registry.address_forms()}."),
    at: list[str] = typer.Option(["07:00"], metavar="HH:MM", help="Local time of day; may be given several times."),
    zone: str | None = typer.Option(None, help="Time zone, such as Europe/Berlin."),
    immediately: bool = typer.Option(False, "--immediately", help="Post as soon as there is news."),
    name: str | None = typer.Option(None, help="The digest's name; the feed's or topic's by default."),
    workspace: str = WORKSPACE,
) -> None:
    """Send a feed's or a topic's digests to a channel. Works while the bot runs."""

    async def work(program: shell.Opened) -> None:
        from digestbot.commands import subscriptions as making  # noqa: PLC0415 - `--help` must not load the program

        when = making.schedule(() if immediately else tuple(at), zone or program.settings.zone)
        made = await making.subscribe(
            WorkspaceId(workspace),
            what,
            to=to,
            when=when,
            name=name,
            store=program.store,
            clock=program.clock,
            check=registry.check,
        )
        say(f"Subscribed: {made.name} to {made.destination}. {shell.next_run(made)}")

    shell.with_store(work)


def unsubscribe(
    name: str = typer.Argument(help="The subscription's name or number."), workspace: str = WORKSPACE
) -> None:
    """End a subscription."""

    async def work(program: shell.Opened) -> None:
        found = await shell.subscription(program, workspace, name)
        await program.store.subscriptions.remove(WorkspaceId(workspace), found.id)
        say(f"Unsubscribed: {found.name} from {found.destination}.")

    shell.with_store(work)


def subscriptions(workspace: str = WORKSPACE) -> None:
    """List the subscriptions of a workspace."""

    async def work(program: shell.Opened) -> None:
        found = await program.store.subscriptions.list(WorkspaceId(workspace))
        for one in found:
            trouble = f" ({shell.reason(one.trouble)})" if one.trouble else ""
            say(f"{one.id:>6}  {one.state}{trouble}  {one.name} to {one.destination}. {shell.next_run(one)}")
        if not found:
            say("No subscriptions yet. Make one with: digestbot subscribe FEED --to console:")

    shell.with_store(work)
