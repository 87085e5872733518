"""Long lists, page by page; buttons carry the page's number, so that they work after a restart."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from digestbot.commands.i18n import Translator
from digestbot.commands.invocation import Invocation
from digestbot.commands.reply import Button, Heading, Items, Line, Note, Reply

T = TypeVar("T")
PAGE = 10


def button_number(text: str, *, digits: int = 5) -> int:
    """Return the number in a button's or choice's value, 0 if it is not a number of at most `digits` digits."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= digits else 0


def page_of(invocation: Invocation) -> int:
    """Return the page that a pressed button asks for, else 0; it is the last part of the argument."""
    return button_number(invocation.argument.rpartition(".")[2])


def listing(
    rows: Sequence[T],
    draw: Callable[[T], Line],
    invocation: Invocation,
    say: Translator,
    *,
    title: Line,
    note: Line | None,
    action: str,
    size: int = PAGE,
) -> Reply:
    """Return the page of a list that is asked for, each of its rows drawn as a line, with the buttons to its neighbours."""
    shown, buttons = paged(rows, page_of(invocation), action, say, size=size)
    below = (Note(note),) if note is not None else ()
    return Reply(blocks=(Heading(title), Items(tuple(map(draw, shown))), *below), controls=buttons, update=True)


def paged(
    rows: Sequence[T], page: int, action: str, say: Translator, *, size: int = PAGE
) -> tuple[Sequence[T], tuple[Button, ...]]:
    """Return the rows of a page (the last one if `page` is beyond the end) and the buttons to its neighbours.

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
