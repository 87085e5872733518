"""`digestbot doctor`: is everything in place? Each line is ok, or what to do."""

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import partial
from typing import TYPE_CHECKING, Any

import typer

from digestbot.adapters.platforms.platform import Platform
from digestbot.adapters.platforms.registry import PLATFORMS
from digestbot.cli import shell
from digestbot.cli.terminal import say
from digestbot.errors import DigestbotError

if TYPE_CHECKING:
    from digestbot.settings import Secrets, Settings

LEAST_SPACE = 500 * 1024 * 1024
"""Bytes under which the disk is called full."""
WEB = "https://www.example.com/"
"""An address that exists for examples; its Date header also tells whether the clock is right."""
DRIFT = timedelta(seconds=30)
NAMED = 5
"""Sealed things that are named; the others are counted."""

Check = Callable[["Settings", "Secrets"], Awaitable[str]]


class Trouble(Exception):
    """A check that failed; its text is what to do."""


def doctor() -> None:
    """Check settings, database, disk, network, clock and tokens; exit with 1 if something needs your attention."""
    settings, secrets = shell.configure()

    async def work() -> int:
        bad = 0
        async for name, trouble, text in _checks(settings, secrets):
            bad += trouble
            say(f"{'!!' if trouble else 'ok'}  {name:<9} {text}")
        return bad

    if shell.run(work()):
        raise typer.Exit(shell.FAILED)


async def _checks(settings: "Settings", secrets: "Secrets") -> AsyncIterator[tuple[str, bool, str]]:
    yield "settings", False, "read"
    checks: dict[str, Check] = {"database": _database, "secrets": _sealed, "disk": _disk, "network": _network}
    checks |= {p.name: partial(_platform, p) for p in PLATFORMS.values() if p.ready}
    for name, check in checks.items():
        try:
            yield name, False, await check(settings, secrets)
        except Trouble as trouble:
            yield name, True, str(trouble)
        except DigestbotError as error:
            yield name, True, error.user_message


async def _database(settings: "Settings", _secrets: "Secrets") -> str:
    from digestbot.app import open_program  # noqa: PLC0415 - `--help` must not load the program

    async with open_program(settings, exclusive=False) as program:
        return f"opens; schema {program.store.opened.now}"


async def _sealed(settings: "Settings", secrets: "Secrets") -> str:
    """Return that all that lies sealed can be read; raises `Trouble` with the names of what cannot."""
    from digestbot.adapters.storage.store import open_store  # noqa: PLC0415 - `--help` must not load it

    given = secrets.digestbot_secret_key
    key = given.get_secret_value() if given else None
    async with open_store(settings.database, exclusive=False, key=key) as store:
        lost = await store.unreadable()
    if lost:
        named = ", ".join(lost[:NAMED]) + (", …" if len(lost) > NAMED else "")
        raise Trouble(
            f"{len(lost)} cannot be read with {'this DIGESTBOT_SECRET_KEY' if key else 'no DIGESTBOT_SECRET_KEY'}: {named}. "
            "Set the key that closed them as DIGESTBOT_SECRET_KEY_OLD, the new one as DIGESTBOT_SECRET_KEY, and call: "
            "digestbot secrets rotate"
        )
    return "what lies sealed can be read"


async def _disk(settings: "Settings", _secrets: "Secrets") -> str:
    free = shutil.disk_usage(settings.data_dir if settings.data_dir.exists() else ".").free
    if free < LEAST_SPACE:
        raise Trouble(f"only {free // 2**20} MB are free for {settings.data_dir}: make room, or move data_dir.")
    return f"{free // 2**30} GB free for {settings.data_dir}"


async def _network(settings: "Settings", _secrets: "Secrets") -> str:
    from digestbot.app import open_program  # noqa: PLC0415 - `--help` must not load the program
    from digestbot.core.feeds.http_messages import Failure, Request  # noqa: PLC0415 - the same

    async with open_program(settings, exclusive=False) as program:
        answer = await program.http.fetch(Request(url=WEB, timeout=timedelta(seconds=10)))
        if isinstance(answer, Failure):
            raise Trouble(f"{WEB} can't be reached ({answer.cause}): check DNS, firewall and proxy.")
        drift = abs(program.clock.now() - _date(answer.headers, program.clock.now()))
    if drift > DRIFT:
        raise Trouble(f"the clock is {drift.total_seconds():.0f} s off: set it (NTP), or schedules run at wrong times.")
    return "the web can be reached, and the clock is right"


def _date(headers: Any, default: datetime) -> datetime:
    try:
        return parsedate_to_datetime(headers["date"]).astimezone(UTC)
    except (KeyError, ValueError):
        return default


async def _platform(platform: Platform, settings: "Settings", secrets: "Secrets") -> str:
    """Log in and say what comes next; raises `SettingsError` in words if a token is wrong. The log tells of an outage."""
    given = secrets.plain()
    if not platform.configured(given):
        return platform.missing or "not connected"
    from digestbot.app import open_program  # noqa: PLC0415 - `--help` must not load the program

    async with open_program(settings, secrets=secrets, exclusive=False) as program:
        if connection := program.platforms.connections.get(platform.name):
            await connection.start()
            if fault := await program.platforms.examine(platform.name):
                raise Trouble(
                    f"{platform.name} does not take the bot's messages ({fault}): update digestbot, or report this."
                )
    return platform.ready(given) if platform.ready else "ready"
