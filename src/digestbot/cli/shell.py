"""What every command of the shell shares: settings, an event loop, errors as one line, and progress on a terminal."""

import sys
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import typer

from digestbot.cli.terminal import say
from digestbot.core.digests.destination import WorkspaceId
from digestbot.errors import DigestbotError, NotFound, SettingsError, UserError

if TYPE_CHECKING:
    from digestbot.adapters.storage.store import SqlStore
    from digestbot.app import Program
    from digestbot.core.digests.subscription import Subscription
    from digestbot.core.feeds.stored_feed import Source
    from digestbot.ports import Clock
    from digestbot.settings import Secrets, Settings

T = TypeVar("T")

FAILED = 1
BAD_USAGE = 2
INTERRUPTED = 130


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """What a command that only reads and writes rows needs: the database, the settings and the time."""

    store: "SqlStore"
    settings: "Settings"
    clock: "Clock"


def configure(*, program: bool = True) -> "tuple[Settings, Secrets]":
    """Read settings and secrets, set logging up, and warn of variables that mean nothing; bad settings end with 2.

    A command that does not load the `program` logs little or nothing, so logging is then set up at the first line.
    """
    from digestbot import logs, settings  # noqa: PLC0415 - `--help` must not load them

    try:
        found, warnings = settings.load()
        secrets = settings.load_secrets()
    except SettingsError as error:
        fail(error.user_message, code=BAD_USAGE)
    set_up = logs.configure if program else logs.configure_when_needed
    set_up(level=found.log_level, form=found.log_format)
    for warning in warnings:
        say(f"warning: {warning}", err=True)
    return found, secrets


def run(work: Coroutine[Any, Any, T]) -> T:
    """Return what `work` returns; an error that digestbot knows becomes one line and an exit code, never a traceback."""
    import asyncio  # noqa: PLC0415 - `--help` must not load it

    try:
        return asyncio.run(work)
    except UserError as error:
        fail(told(error), code=BAD_USAGE)
    except SettingsError as error:
        fail(error.user_message, code=BAD_USAGE)
    except DigestbotError as error:
        fail(error.user_message, code=FAILED)
    except KeyboardInterrupt:
        fail("Stopped. Nothing is lost; the next start goes on from here.", code=INTERRUPTED)
    except Exception as error:
        import logging  # noqa: PLC0415 - `--help` must not load it

        logging.getLogger(__name__).debug("unexpected", exc_info=error)
        what = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        fail(f"Something unexpected went wrong ({what}). DIGESTBOT_LOG_LEVEL=debug shows where.", code=FAILED)


def fail(message: str, *, code: int) -> NoReturn:
    """Print one line to stderr and end with `code`."""
    say(f"digestbot: {message}", err=True)
    raise typer.Exit(code)


@contextmanager
def progress() -> Iterator[Callable[[str, int], None]]:
    """Give a function that is told a step's name and how much more it did; a bar on a terminal, silence elsewhere."""
    if not sys.stderr.isatty():
        yield lambda _name, _count: None
        return
    from rich.console import Console  # noqa: PLC0415 - only a terminal needs it
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415 - the same

    columns = (
        SpinnerColumn(),
        TextColumn("{task.description:<9}"),
        TextColumn("{task.completed:.0f}"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        tasks: dict[str, Any] = {}

        def tell(name: str, count: int) -> None:
            if name not in tasks:
                tasks[name] = bar.add_task(name, total=None)
            bar.advance(tasks[name], count)

        yield tell


@contextmanager
def bar() -> Iterator[Callable[[str, int, int], None]]:
    """Give a function that is told a name, how much of it is done, and how much it is; a bar on a terminal, silence elsewhere."""
    if not sys.stderr.isatty():
        yield lambda _name, _done, _total: None
        return
    from rich.console import Console  # noqa: PLC0415 - only a terminal needs it
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn  # noqa: PLC0415 - the same

    columns = (TextColumn("{task.description:<16}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True)) as drawn:
        tasks: dict[str, Any] = {}

        def tell(name: str, done: int, total: int) -> None:
            if name not in tasks:
                tasks[name] = drawn.add_task(name, total=total)
            drawn.update(tasks[name], completed=done)

        yield tell


def with_store(work: Callable[[Opened], Coroutine[Any, Any, T]]) -> T:
    """Open the database alone, beside a bot that may be running, do `work` with it, and close it."""
    settings_, secrets = configure(program=False)
    key = secrets.digestbot_secret_key

    async def opened() -> T:
        from digestbot.adapters.clock import SystemClock  # noqa: PLC0415 - `--help` must not load it
        from digestbot.adapters.storage.store import open_store  # noqa: PLC0415 - the same

        given = key.get_secret_value() if key else None
        opening = open_store(settings_.database, exclusive=False, key=given, quotas=settings_.quotas)
        async with opening as store:
            return await work(Opened(store=store, settings=settings_, clock=SystemClock()))

    return run(opened())


def with_program(work: "Callable[[Program], Coroutine[Any, Any, T]]") -> T:
    """Open the program beside a bot that may be running, do `work` with it, and close it."""
    from digestbot.settings import Secrets  # noqa: PLC0415 - `--help` must not load it

    settings_, secrets = configure()
    # Short commands connect to no platform: of the secrets they take the key alone.
    key = Secrets(digestbot_secret_key=secrets.digestbot_secret_key)

    async def opened() -> T:
        from digestbot.app import open_program  # noqa: PLC0415 - `--help` must not load the program

        async with open_program(settings_, secrets=key, exclusive=False) as program:
            return await work(program)

    return run(opened())


def told(error: UserError) -> str:
    """Return what a refusal says, in English, as the shell speaks."""
    from digestbot.commands.i18n import Translations  # noqa: PLC0415 - the same
    from digestbot.commands.reply import plain  # noqa: PLC0415 - only where something is refused

    return plain(Translations().refusal("en", error))


async def source(program: "Opened | Program", workspace: str, text: str) -> "Source":
    """Return the workspace's source with that number, address or name; raises `NotFound`."""
    known_as = program.store.feeds.known_as(text)
    for found in await program.store.feeds.sources(WorkspaceId(workspace)):
        if text == str(found.feed.id) or known_as == found.feed.url or text.casefold() == found.name.casefold():
            return found
    raise NotFound("shell-no-feed", text=known_as, workspace=workspace)


async def subscription(program: "Opened | Program", workspace: str, text: str) -> "Subscription":
    """Return the workspace's subscription with that number or name; raises `NotFound`."""
    for found in await program.store.subscriptions.list(WorkspaceId(workspace)):
        if text == str(found.id) or text.casefold() == found.name.casefold():
            return found
    raise NotFound("shell-no-subscription", text=text, workspace=workspace)


def next_run(subscription_: "Subscription") -> str:
    """Say when the next digest is due, in the subscription's own zone."""
    if subscription_.state != "active":
        return f"It is {subscription_.state}."
    if subscription_.schedule.immediate or subscription_.next_at is None:
        return "News is posted as it comes."
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - `--help` must not load it

    zone = ZoneInfo(subscription_.schedule.zone)
    return f"Next digest {subscription_.next_at.astimezone(zone):%a %d %b %H:%M} {subscription_.schedule.zone}."


def reason(line: str) -> str:
    """Return why something is so, in words."""
    from digestbot.commands.i18n import Translations  # noqa: PLC0415 - most commands need no texts
    from digestbot.commands.reply import plain  # noqa: PLC0415 - the same

    return plain(Translations().reason("en", line))
