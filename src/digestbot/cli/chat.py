"""`digestbot chat`: the bot's commands in a terminal, the same as on the chat platforms."""

from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from digestbot.app import Program

from digestbot.adapters.platforms import registry
from digestbot.cli import shell

WORKSPACE = typer.Option("local", help=f"Whose settings: {registry.workspace_forms()}.")


def chat(
    command: list[str] = typer.Argument(None, metavar="COMMAND…", help="One command to answer, such as: feeds list."),
    language: str | None = typer.Option(None, help="Language of the answers, such as de."),
    workspace: str = WORKSPACE,
) -> None:
    """Talk to the bot: feeds, schedules, topics, news. A number presses a button; an empty line or Ctrl-D ends."""
    given = " ".join(f'"{word}"' if " " in word else word for word in command or ())

    async def work(program: "Program") -> None:
        from digestbot.adapters.platforms.console.room import Room  # noqa: PLC0415 - `--help` must not load the program

        room = Room(program.services(), workspace=workspace, language=language)
        if given:
            await room.say(given)
            return
        await room.say("help")
        while line := await room.ask():
            await room.say(line)

    shell.with_program(work)
