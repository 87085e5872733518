"""A terminal as a platform: it draws replies as text, numbers their buttons, and asks a form's fields one by one."""

import asyncio
import getpass
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TextIO, assert_never

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from digestbot.adapters.platforms.console.publisher import PLAIN_WIDTH, write
from digestbot.commands import parse
from digestbot.commands.catalogue import CATALOGUE
from digestbot.commands.dispatcher import Dispatcher, translator
from digestbot.commands.i18n import CommandRefused, Translator
from digestbot.commands.invocation import Actor, Invocation, Services, Upload, Value
from digestbot.commands.reply import (
    At,
    Block,
    Button,
    Call,
    Code,
    Control,
    Controls,
    Digest,
    Field,
    Fields,
    File,
    Form,
    Heading,
    Items,
    Line,
    Menu,
    Note,
    Paragraph,
    Person,
    Picker,
    Piece,
    Place,
    Post,
    Reply,
    Role,
    Trusted,
    Untrusted,
)
from digestbot.commands.spec import Catalogue, Command
from digestbot.core.digests.destination import Destination, WorkspaceId
from digestbot.core.digests.text import clean, web_link
from digestbot.core.digests.true_host import with_host

MOST_BYTES = 5 * 1024 * 1024
"""Bytes of a file that is handed over."""


@dataclass(frozen=True, slots=True)
class _Press:
    """The action that a number runs, and the choice that it carries."""

    action: str
    chosen: tuple[str, ...] = ()


class Room:
    """One conversation."""

    def __init__(
        self,
        services: Services,
        *,
        workspace: str,
        language: str | None = None,
        stream: TextIO | None = None,
        reader: Callable[[str, bool], str] | None = None,
        catalogue: Catalogue = CATALOGUE,
    ) -> None:
        """Let the user of the shell manage every workspace; `reader` reads a line, without echo if the flag is set."""
        self._dispatcher = Dispatcher(catalogue, services)
        self._stream = stream or sys.stdout
        width = None if self._stream.isatty() else PLAIN_WIDTH
        self._console = Console(file=self._stream, width=width, highlight=False, markup=False, emoji=False)
        self._reader = reader or _read
        self._numbers: list[_Press] = []
        channel = "console:" if workspace == "local" else None
        self._who = Invocation(
            platform=workspace.partition(":")[0],
            workspace=WorkspaceId(workspace),
            actor=Actor(id="shell", manager=True),
            channel=Destination(channel) if channel else None,
            locale=language,
        )

    async def ask(self) -> str:
        """Return the next line that is typed, empty at the end."""
        try:
            return (await asyncio.to_thread(self._reader, "> ", False)).strip()
        except EOFError:
            return ""

    async def say(self, line: str) -> None:
        """Answer one line: a number presses that control, anything else is a command."""
        number = int(line) if line.isascii() and line.isdecimal() and len(line) < 4 else 0
        if 0 < number <= len(self._numbers):
            await self._press(self._numbers[number - 1])
            return
        say = translator(await self._dispatcher.recognise(self._who), self._dispatcher.services)
        try:
            command, arguments = parse.command_line(line, self._dispatcher.catalogue, say)
        except CommandRefused as sorry:
            self._print(Text(_line_text(sorry.line).plain, style="yellow"))
            return
        await self._show(await self._call(command, arguments))

    async def _call(self, command: Command, arguments: dict[str, Value]) -> Reply:
        given = {**arguments, **_uploads(command, arguments)}
        return await self._dispatcher.run_command(command.path, replace(self._who, arguments=given))

    async def _press(self, press: _Press) -> None:
        chosen: dict[str, Value] = {"chosen": press.chosen} if press.chosen else {}
        await self._show(await self._dispatcher.handle_action(press.action, replace(self._who, arguments=chosen)))

    async def _show(self, reply: Reply) -> None:
        if reply.form is not None:
            await self._fill(reply.form)
            return
        self._numbers = []
        for block in reply.blocks:
            self._draw(block, problem=reply.problem)
        if reply.file is not None:
            self._hand_over(reply.file)
        self._offer(reply.controls)

    async def _fill(self, form: Form) -> None:
        self._print(Text(form.title, style="bold"))
        arguments: dict[str, Value] = {}
        say = translator(await self._dispatcher.recognise(self._who), self._dispatcher.services)
        for field in form.fields:
            try:
                text = await asyncio.to_thread(self._reader, f"{_prompt(field)}: ", field.kind == "secret")
            except EOFError:
                return
            if value := text.strip() or field.value:
                arguments[field.name] = _value(field, value, say)
        await self._show(await self._dispatcher.handle_action(form.action, replace(self._who, arguments=arguments)))

    def _draw(self, block: Block, *, problem: bool) -> None:
        match block:
            case Heading():
                self._print(Text(_line_text(block.line).plain, style="bold cyan"))
            case Paragraph():
                text = _line_text(block.line)
                self._print(Text(text.plain, style="yellow") if problem else text)
            case Items():
                for line in block.lines:
                    self._print(Padding(Text.assemble("• ", _line_text(line)), (0, 0, 0, 2)))
            case Fields():
                table = Table.grid(padding=(0, 2, 0, 0))
                for name, value in block.rows:
                    table.add_row(Text(_line_text(name).plain, style="dim"), _line_text(value))
                self._print(Padding(table, (0, 0, 0, 2)))
            case Note():
                self._print(Text(_line_text(block.line).plain, style="dim"))
            case Controls():
                self._offer(block.controls)
            case Digest():
                write(block.document, block.options, self._stream)
            case _:
                assert_never(block)

    def _offer(self, controls: Sequence[Control]) -> None:
        """Give each button and choice a number; a picker is answered with its command's option instead."""
        for control in controls:
            match control:
                case Button(action=""):
                    self._print(Text(f"      {control.label}: {web_link(control.link) or ''}", style="dim"))
                case Button():
                    self._number(_Press(control.action), control.label)
                case Menu():
                    for choice in control.choices:
                        self._number(_Press(control.action, (choice.value,)), choice.label)
                case Picker():
                    if self._who.channel and control.kind == "channel":
                        self._number(_Press(control.action, (self._who.channel,)), self._who.channel)
                case _:
                    assert_never(control)

    def _number(self, press: _Press, label: str) -> None:
        self._numbers.append(press)
        self._print(Text(f"  [{len(self._numbers)}] {clean(label)}", style="green"))

    def _hand_over(self, file: File) -> None:
        if file.kind.startswith(("text/", "application/json")):
            self._print(Text(file.content.decode("utf-8", "replace")))

    def _print(self, what: Text | Padding) -> None:
        self._console.print(what)


def _line_text(line: Line) -> Text:
    return Text.assemble(*(_piece(piece) for piece in line))


def _piece(piece: Piece) -> Text:
    match piece:
        case Trusted():
            return Text(piece.text, style="bold" if piece.strong else "")
        case Untrusted():
            text = Text(with_host(clean(piece.text), piece.link), style="bold" if piece.strong else "")
            if link := web_link(piece.link):
                text.stylize(f"link {link}")
            return text
        case Code():
            return Text(clean(piece.text), style="magenta")
        case At() | Post() | Call():
            return Text(piece.text)
        case Place():
            return Text(piece.destination)
        case Person() | Role():
            return Text(clean(piece.id))
        case _:
            assert_never(piece)


def _prompt(field: Field) -> str:
    choices = ", ".join(c.value for c in field.choices)
    notes = [n for n in (choices, f"[{field.value}]" if field.value else "") if n]
    return " ".join([field.label, *notes])


def _value(field: Field, text: str, say: Translator) -> Value:
    match field.kind:
        case "flag":
            return say.means(text, "typed-yes")
        case "choices":
            return tuple(word.strip() for word in text.split(",") if word.strip())
        case "file":
            return _upload(text)
        case _:
            return text


def _uploads(command: Command, arguments: dict[str, Value]) -> dict[str, Value]:
    """Return the files whose paths were typed."""
    names = {option.name for option in command.options if option.kind == "file"}
    return {name: _upload(value) for name, value in arguments.items() if name in names and isinstance(value, str)}


def _upload(text: str) -> Upload:
    path = Path(text)
    size = path.stat().st_size if path.is_file() else 0

    async def read() -> bytes:
        return await asyncio.to_thread(lambda: path.read_bytes()[:MOST_BYTES] if size else b"")

    return Upload(name=path.name, size=size, read=read)


def _read(prompt: str, secret: bool) -> str:  # noqa: FBT001 - a thread calls it, by position
    if secret and sys.stdin.isatty():
        return getpass.getpass(prompt)
    return input(prompt if sys.stdin.isatty() else "")
