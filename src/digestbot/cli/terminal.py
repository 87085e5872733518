"""The only module that prints: text from the internet cannot send control sequences to the terminal."""

from typing import Any

import typer

from digestbot.core.text.controls import ORDERS, json_text


def safe(text: str) -> str:
    r"""Return the text without control characters; tabs and line feeds are kept.

    >>> safe("Bell\x07 \x1b]0;title\x9c of\tthe\ntower")
    'Bell ]0;title of\tthe\ntower'
    """
    return ORDERS.sub("", text)


def say(text: str, *, err: bool = False, nl: bool = True) -> None:
    """Print text, on standard error with `err`, and a line feed unless `nl` is False."""
    typer.echo(safe(text), err=err, nl=nl)


def json_line(row: Any) -> str:
    r"""Return one object as a line of JSON: the same data, with every control character written as its escape.

    >>> json_line({"title": "Bell\x07\x9b é"})
    '{"title": "Bell\\u0007\\u009b é"}'
    """
    return json_text(row)
