"""Long lists, a page at a time; the page's number stands in the button, so that it works after a restart."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import TypeVar

from digestbot.commands.invocation import Invocation
from digestbot.commands.reply import LONGEST_ID, Button, Heading, Items, Line, Note, Reply
from digestbot.commands.words import Voice

T = TypeVar("T")
PAGE = 10
SPANS = {"day": timedelta(days=1), "week": timedelta(days=7), "month": timedelta(days=30), "all": None}
"""How far back a look into the archive may go."""


def page_number(text: str, *, digits: int = 5) -> int:
    """Return the page that stands in a button, 0 where that is no number of at most so many digits."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= digits else 0


def page_of(invocation: Invocation) -> int:
    """Return the page that a pressed button asks for, 0 else; the page is the last part of the argument."""
    return page_number(invocation.argument.rpartition(".")[2])


def listing(
    rows: Sequence[T],
    draw: Callable[[T], Line],
    invocation: Invocation,
    say: Voice,
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


def looked_up(invocation: Invocation) -> tuple[str, int, str]:
    """Return what a button of `turned` asks for: the span (all, where it names none of `SPANS`), the page, the words."""
    since, _, rest = invocation.argument.partition(".")
    page, _, words = rest.partition(".")
    return since if since in SPANS else "all", page_number(page, digits=4), words


def turned(action: str, since: str, page: int, words: str, say: Voice, *, more: bool) -> tuple[Button, ...]:
    """Return the buttons to the newer and, where there is `more`, the older page of what is looked up by some words.

    What stands in a button must last, so the words stand in it too; where they are too long for that, there is no button.
    """
    pages = [(page - 1, "page-newer")] if page else []
    pages += [(page + 1, "page-older")] if more else []
    ids = [(f"{action}:{since}.{number}.{words}", label) for number, label in pages]
    return tuple(Button(action=i, label=say.text(label)) for i, label in ids if len(i) <= LONGEST_ID)
