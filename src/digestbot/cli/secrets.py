"""`digestbot secrets rotate` and `seal`."""

import typer

from digestbot.cli import shell
from digestbot.cli.terminal import say

app = typer.Typer(help="What lies sealed in the database: give it a new key.", no_args_is_help=True)


@app.callback()
def secrets() -> None:
    """Document the group; without a callback, Typer would turn a group of one command into that command."""


@app.command()
def seal() -> None:
    """Seal the keys in addresses that were stored before such keys were recognised. Stop the bot first."""

    async def work(opened: shell.Opened) -> int:
        sealed: int = await opened.store.seal_addresses(opened.clock.now())
        return sealed

    say(f"Sealed: {shell.with_store(work)}.")


@app.command()
def rotate() -> None:
    """Close everything sealed with DIGESTBOT_SECRET_KEY; DIGESTBOT_SECRET_KEY_OLD opens it. Stop the bot first."""
    _settings, given = shell.configure(program=False)
    if given.digestbot_secret_key is None:
        shell.fail(
            "Set the new key as DIGESTBOT_SECRET_KEY, and the one before as DIGESTBOT_SECRET_KEY_OLD.",
            code=shell.BAD_USAGE,
        )
    former = given.digestbot_secret_key_old

    async def work(opened: shell.Opened) -> tuple[int, tuple[str, ...]]:
        found: tuple[int, tuple[str, ...]] = await opened.store.rotate(former.get_secret_value() if former else None)
        return found

    rotated, unreadable = shell.with_store(work)
    say(f"Rotated: {rotated}. Not readable: {len(unreadable)}.")
    for name in unreadable:
        say(f"  {name}", err=True)
    if unreadable:
        shell.fail(
            "Set the key that closed these as DIGESTBOT_SECRET_KEY_OLD and call this again, or enter them again.",
            code=shell.FAILED,
        )
