"""JSON Lines in, JSON Lines out: one answer a line, as it goes; a bad line is answered with its error."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

from digestbot.cli.terminal import json_line


def answered(lines: Iterable[str], answer: Callable[[dict[str, Any]], dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield the answer to each line that is not blank; a line that cannot be answered gives {"id", "error"}."""
    for line in lines:
        if not line.strip():
            continue
        identity = None
        try:
            given = json.loads(line)
            if not isinstance(given, dict):
                yield {"id": None, "error": "a line must be a JSON object"}
                continue
            identity = given.get("id")
            if not isinstance(identity, str | int):
                yield {"id": None, "error": "a line needs an id: a string or a number"}
                continue
            yield answer(given)
        except Exception as error:  # noqa: BLE001 - one bad line must not end the run; its error is the answer
            yield {"id": identity, "error": f"{type(error).__name__}: {error}"}


def answer_stdin(answer: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    """Answer each line of stdin on stdout at once; invalid UTF-8 only affects its own line."""
    lines = (raw.decode("utf-8", "replace") for raw in sys.stdin.buffer)
    for found in answered(lines, answer):
        sys.stdout.buffer.write(json_line(found).encode("utf-8", "backslashreplace") + b"\n")
        sys.stdout.buffer.flush()


def words(given: dict[str, Any], key: str) -> str:
    """Return a text of the line, empty if it has none; raises ValueError if it is something else."""
    value = given.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise ValueError(f"{key} must be a string")  # noqa: TRY004 - what was given is wrong, not how it was called
    return value


def instant(given: dict[str, Any], key: str) -> datetime | None:
    """Return an instant of the line in UTC, None if it has none; one without a zone is UTC. Raises ValueError."""
    value = words(given, key)
    if not value:
        return None
    found = datetime.fromisoformat(value)
    return found.replace(tzinfo=UTC) if found.utcoffset() is None else found.astimezone(UTC)
