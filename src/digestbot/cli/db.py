"""`digestbot db upgrade`, `backup`, `restore` and `copy`."""

from pathlib import Path

import typer

from digestbot.cli import shell
from digestbot.cli.terminal import say

app = typer.Typer(help="The database: upgrade, backup, restore, copy.", no_args_is_help=True)


@app.command()
def upgrade() -> None:
    """Bring the database to this version; an older one is backed up first."""

    async def work(program: shell.Opened) -> None:
        say(f"The database is at this version's schema: {program.store.opened.now}.")

    shell.with_store(work)


@app.command()
def backup(to: Path = typer.Argument(dir_okay=False, help="The file to write; it must not exist.")) -> None:
    """Write a copy of the SQLite database, also while the bot runs."""

    async def work(program: shell.Opened) -> None:
        await program.store.backup(to)

    shell.with_store(work)
    say(f"Written: {to} ({to.stat().st_size:,} bytes).")


@app.command()
def restore(file: Path = typer.Argument(exists=True, dir_okay=False, help="A file that `db backup` wrote.")) -> None:
    """Put a backup in the database's place, after checking it; the present database is kept beside it."""
    settings, _secrets = shell.configure()

    async def work() -> Path | None:
        from digestbot.adapters.storage.store import restore as put_back  # noqa: PLC0415 - `--help` must not load it

        return await put_back(settings.database, file)

    kept = shell.run(work())
    say(f"Restored from {file}." + (f" What was there before is {kept}." if kept else ""))


@app.command()
def copy(
    source: str = typer.Argument(metavar="FROM", help="Such as sqlite:///data/digestbot.db; stop the bot first."),
    target: str = typer.Argument(metavar="TO", help="Such as postgresql://USER:PASSWORD@HOST/NAME, which is empty."),
) -> None:
    """Copy everything to another database, checked by counts and checksums; broken off, it goes on when it is begun again."""
    shell.configure(program=False)

    async def work() -> int:
        from digestbot.adapters.storage.copying import copy_database  # noqa: PLC0415 - `--help` must not load it

        with shell.bar() as tell:
            return await copy_database(source, target, progress=tell)

    say(f"{shell.run(work()):,} rows are the same in both.")
