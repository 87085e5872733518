"""`digestbot run` and `digestbot tick`."""

from datetime import datetime

import typer

from digestbot.cli import shell


def run(
    role: str = typer.Option(
        "all",
        metavar="ROLE,…",
        help="What this process does, on PostgreSQL: poll, read, analyse, group, compose, deliver, discord, slack.",
    ),
    shards: str | None = typer.Option(
        None, metavar="FIRST-LAST/COUNT", help="Discord's shards that this process keeps up, such as 0-3/8."
    ),
) -> None:
    """Run the bot. Without a platform token or a role, show a digest of the demo feeds and end."""
    settings, secrets = shell.configure()
    if secrets.any_platform or role != "all" or shards is not None:
        from digestbot import app  # noqa: PLC0415 - `--help` must not load the program

        shell.run(app.serve(settings, secrets, role=role, shards=shards))
        return
    from digestbot.cli import sample  # noqa: PLC0415 - `--help` must not load the program

    with shell.progress() as tell:
        shell.run(sample.show(settings, progress=tell))


def tick(
    now: str | None = typer.Option(
        None, metavar="RFC3339", help="Take this instant for the wall clock in all scheduling."
    ),
) -> None:
    """Do everything that is due, once: poll, read, analyse, group, compose, deliver. Failing feeds do not fail the command."""
    settings, secrets = shell.configure()
    from digestbot import app  # noqa: PLC0415 - `--help` must not load the program

    at = instant(now) if now else None
    with shell.progress() as tell:
        shell.run(app.tick(settings, secrets, at=at, progress=tell))


def instant(text: str) -> datetime:
    """Return the instant of an RFC 3339 text; exits with 2 for any other text."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        shell.fail(f"“{text}” is no instant. Write it like 2026-11-24T07:00:00Z.", code=shell.BAD_USAGE)
    if found.utcoffset() is None:
        shell.fail(f"“{text}” has no zone. Add Z or an offset such as +01:00.", code=shell.BAD_USAGE)
    return found
