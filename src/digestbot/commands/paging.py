"""Long lists, a page at a time; the page's number stands in the button, so that it works after a restart."""

from collections.abc import Sequence
from typing import TypeVar

from digestbot.commands.invocation import Invocation
from digestbot.commands.reply import Button
from digestbot.commands.words import Voice

T = TypeVar("T")
PAGE = 10


def page_of(invocation: Invocation) -> int:
    """Return the page that a pressed button asks for, 0 else; the page is the last part of the argument."""
    text = invocation.argument.rpartition(".")[2]
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 6 else 0


def paged(
    rows: Sequence[T], page: int, action: str, say: Voice, *, size: int = PAGE
) -> tuple[Sequence[T], tuple[Button, ...]]:
    """Return the rows of a page (the last one, where it lies beyond the end) and the buttons to its neighbours.

    `action` is the id up to the page's number: `feeds:list:`.
    """
    last = max(0, (len(rows) - 1) // size)
    page = min(page, last)
    buttons = []
    if page > 0:
        buttons.append(Button(action=f"{action}{page - 1}", label=say.text("page-back", page=page, pages=last + 1)))
    if page < last:
        buttons.append(Button(action=f"{action}{page + 1}", label=say.text("page-on", page=page + 2, pages=last + 1)))
    return rows[page * size : (page + 1) * size], tuple(buttons)
