"""`digestbot parse`: what digestbot reads in the files of feeds, one JSON object a line."""

import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import typer

from digestbot.cli.terminal import json_line

JSONL = typer.Option(True, "--jsonl", help="One JSON object a line (the only form there is).")


def parse(
    files: list[Path] = typer.Argument(help="Feeds; `FILE.headers` beside one holds its HTTP headers, `Name: value`."),
    jsonl: bool = JSONL,
) -> None:
    """Parse feeds: one line a file, in order, {"file","ok","error","format","feed","entries"}."""
    del jsonl
    import asyncio  # noqa: PLC0415 - `--help` must not load it

    asyncio.run(_parse(files))


async def _parse(files: list[Path]) -> None:
    """Parse each file as a poll does, in a process that is killed if it takes too long, so that one bad file does not end the run."""
    from digestbot.adapters.cpu import WorkerPool  # noqa: PLC0415 - `--help` must not load the program
    from digestbot.errors import CpuError  # noqa: PLC0415 - the same

    async with WorkerPool(workers=1) as cpu:
        for file in files:
            try:
                line = await cpu.run(parsed, file)
            except CpuError as error:
                line = _failed(file, f"reading it {error.user_message}")
            sys.stdout.write(json_line(line) + "\n")
            sys.stdout.flush()


def parsed(file: Path) -> dict[str, Any]:
    """Return the line of one file; `error` says why a file cannot be read or is not a feed."""
    from digestbot.core.feeds.feed import NotAFeed  # noqa: PLC0415 - `--help` must not load the parsers
    from digestbot.core.feeds.parse import parse as read  # noqa: PLC0415 - the same

    try:
        found = read(file.read_bytes(), _headers(file))
    except Exception as error:  # noqa: BLE001 - one bad file must not end the run; its error is the answer
        return _failed(file, f"{type(error).__name__}: {error}")
    if isinstance(found, NotAFeed):
        return _failed(file, _said(found.reason))
    return {
        "file": str(file),
        "ok": True,
        "error": None,
        "format": found.format,
        "feed": {"title": found.title, "link": found.link, "language": found.language},
        "entries": [
            {
                "id": entry.id,
                "link": entry.link,
                "title": entry.title,
                "summary_text": entry.summary_text,
                "content_text": entry.content_text,
                "published": _rfc3339(entry.published),
                "updated": _rfc3339(entry.updated),
                "authors": list(entry.authors),
                "categories": list(entry.categories),
                "image": entry.image,
            }
            for entry in found.entries
        ],
    }


def _said(reason: str) -> str:
    from digestbot.commands.i18n import Translations  # noqa: PLC0415 - a feed that can be read needs no texts
    from digestbot.commands.reply import plain  # noqa: PLC0415 - the same

    return plain(Translations().reason("en", reason))


def _failed(file: Path, error: str) -> dict[str, Any]:
    feed = {"title": None, "link": None, "language": None}
    return {"file": str(file), "ok": False, "error": error, "format": None, "feed": feed, "entries": []}


def _headers(file: Path) -> Mapping[str, str]:
    beside = file.with_name(f"{file.name}.headers")
    if not beside.exists():
        return {}
    lines = beside.read_text("utf-8", "replace").splitlines()
    return {name.strip(): value.strip() for name, colon, value in (line.partition(":") for line in lines) if colon}


def _rfc3339(instant: datetime | None) -> str | None:
    return instant.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z") if instant else None
