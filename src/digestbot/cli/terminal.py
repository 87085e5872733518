"""The only module that prints: text from the internet cannot send control sequences to the terminal."""

import json
import re
from typing import Any

import typer

_ORDERS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""C0 without tab and line feed, DEL, and C1: what begins with one can retitle a window, type for its user or ring."""


def safe(text: str) -> str:
    r"""Return the text without control characters; tabs and line feeds are kept.

    >>> safe("Bell\x07 \x1b]0;title\x9c of\tthe\ntower")
    'Bell ]0;title of\tthe\ntower'
    """
    return _ORDERS.sub("", text)


def say(text: str, *, err: bool = False, nl: bool = True) -> None:
    """Print text, on standard error with `err`, and a line feed unless `nl` is False."""
    typer.echo(safe(text), err=err, nl=nl)


def json_line(row: Any) -> str:
    r"""Return one object as a line of JSON: the same data, with every control character written as its escape.

    >>> json_line({"title": "Bell\x07\x9b é"})
    '{"title": "Bell\\u0007\\u009b é"}'
    """
    return _ORDERS.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(row, ensure_ascii=False))
