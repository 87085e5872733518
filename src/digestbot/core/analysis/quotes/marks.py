"""Quotation marks: where each quotation of a body opens and closes, in any typography.

One pass from left to right with a stack for each paragraph. Only the outermost quotation counts; what stands inside it
belongs to it. A quotation left open at the end of a paragraph is one of three things: continued (the next paragraph opens
with a mark again, as newspapers do), forgotten (the paragraph opened with the mark, so it is taken to be speech to its
end) or a mistake (dropped, and what it seemed to hold is looked at on its own).
"""

import re
from dataclasses import dataclass
from typing import NamedTuple

from digestbot.core.text.spans import Span

_CLOSERS = {
    "“": '”“"',
    "„": '“”"‟',
    "‟": "”“",
    "”": "”",
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹›",
    '"': '"”“',
    "＂": "＂",
    "「": "」",
    "『": "』",
    "《": "》",
    "〈": "〉",
    "〝": "〞〟",
    "‘": "’",
    "‚": "‘’",
    "'": "'",
}
"""What may close each mark that may open, the usual partner first."""

_OPENERS = frozenset(_CLOSERS)

_MARK = re.compile("[" + re.escape("".join(sorted(set("".join(_CLOSERS) + "".join(_CLOSERS.values()))))) + "]")
_SINGLE = frozenset("‘‚'")
"""Marks that are apostrophes too: they open a quotation only outside every other, and close it only after punctuation."""

_ALWAYS_OPEN = frozenset("„«‹「『《〈〝‚")
_CJK = frozenset("「『《〈〝")
_TITLES_ONLY = frozenset("《〈")
"""Marks that hold the title of a work, never speech."""

_DEEPEST = 8
"""Nesting beyond this is noise, and the stack stays bounded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """What stands between two marks: `inner` without them, `outer` with them, both places in the body.

    `paragraph` is the index of its paragraph; `closed` tells whether a closing mark was found; `continues` whether it
    goes on a quotation that the paragraph before left open; `dash` whether a dash opened it.
    """

    inner: Span
    outer: Span
    paragraph: int
    closed: bool = True
    continues: bool = False
    dash: bool = False


class _Open(NamedTuple):
    mark: str
    at: int
    continues: bool = False


def quotations(body: str, paragraphs: tuple[Span, ...], *, same_marks: bool = False) -> tuple[Quotation, ...]:
    r"""Return the outermost quotations of `body` in order, disjoint, each inside one of its `paragraphs`.

    `same_marks`: the language opens a quotation with the mark that closes it (”så här”); elsewhere such a mark in front of a
    word is the end of a quotation that lost its beginning.

    >>> from digestbot.core.text.spans import paragraphs
    >>> text = 'He said “no, ‘never’ again” and »nein«.'
    >>> [q.inner.of(text) for q in quotations(text, paragraphs(text))]
    ['no, ‘never’ again', 'nein']
    """
    openers = _OPENERS if same_marks else _OPENERS - {"”"}
    found: list[Quotation] = []
    left_open = False
    for index, paragraph in enumerate(paragraphs):
        units, left_open = _in_paragraph(body, paragraph, index, openers, continues=left_open)
        if left_open and not _opens_with_mark(body, paragraphs, index + 1):
            left_open = False
            units = _mended(body, paragraph, index, openers, units)
        found += units
    return tuple(unit for unit in found if unit.inner.of(body).strip())


def _mended(body: str, paragraph: Span, index: int, openers: frozenset[str], units: list[Quotation]) -> list[Quotation]:
    """Return the quotations of a paragraph whose last one was never closed and does not go on.

    Where it opened the paragraph and holds no other of its kind, it is speech to the end; else its mark was a mistake.
    """
    broken = units[-1]
    inside = _inside(body, broken, index, openers)
    mark = body[broken.outer.start]
    if broken.outer.start == paragraph.start and not any(body[unit.outer.start] == mark for unit in inside):
        return units
    return [*units[:-1], *inside]


def _opens_with_mark(body: str, paragraphs: tuple[Span, ...], index: int) -> bool:
    return index < len(paragraphs) and body[paragraphs[index].start] in _CLOSERS


def _in_paragraph(
    body: str, paragraph: Span, index: int, openers: frozenset[str], *, continues: bool
) -> tuple[list[Quotation], bool]:
    """Return the paragraph's quotations and whether the last of them was left open."""
    found: list[Quotation] = []
    stack: list[_Open] = []
    for match in _MARK.finditer(body, paragraph.start, paragraph.end):
        at, mark = match.start(), match.group()
        if stack and (depth := _closes(body, stack, at, mark, paragraph)) is not None:
            opened = stack[depth]
            del stack[depth:]
            if not stack and at > opened.at + 1 and opened.mark not in _TITLES_ONLY:
                found.append(_quotation(body, opened, at, at + 1, index))
        elif mark in openers and len(stack) < _DEEPEST and _opens(body, at, mark, paragraph, nested=bool(stack)):
            stack.append(_Open(mark, at, continues and at == paragraph.start))
    if not stack or stack[0].mark in _SINGLE or stack[0].mark in _CJK:
        return found, False
    rest = _quotation(body, stack[0], paragraph.end, paragraph.end, index, closed=False)
    return [*found, rest], True


def _quotation(body: str, opened: _Open, end: int, outer_end: int, index: int, *, closed: bool = True) -> Quotation:
    start = opened.at + 1
    while start < end and body[start].isspace():
        start += 1
    while end > start and body[end - 1].isspace():
        end -= 1
    return Quotation(
        inner=Span(start=start, end=end),
        outer=Span(start=opened.at, end=outer_end),
        paragraph=index,
        closed=closed,
        continues=opened.continues,
    )


def _inside(body: str, broken: Quotation, index: int, openers: frozenset[str]) -> tuple[Quotation, ...]:
    """Return the quotations behind a mark that was never closed, as if it were not there."""
    rest = Span(start=broken.outer.start + 1, end=broken.outer.end)
    units, left_open = _in_paragraph(body, rest, index, openers, continues=False)
    return tuple(units[:-1] if left_open else units)


def _around(body: str, at: int, paragraph: Span) -> tuple[str, str]:
    before = body[at - 1] if at > paragraph.start else " "
    after = body[at + 1] if at + 1 < paragraph.end else " "
    return before, after


def _opens(body: str, at: int, mark: str, paragraph: Span, *, nested: bool) -> bool:
    """Return whether a mark may open a quotation where it stands."""
    before, after = _around(body, at, paragraph)
    if mark in _ALWAYS_OPEN:
        return mark not in _SINGLE or before.isspace()
    if mark in _SINGLE:
        return (
            not nested
            and before != mark != after
            and (before.isspace() or before in "([—–:")
            and after.isalpha()
            and _worth(body, at, paragraph)
        )
    if after.isspace() and not before.isspace() and at != paragraph.start:
        return False
    return not before.isalnum() or (mark == '"' and not nested and not after.isspace()) or mark == "“"


def _worth(body: str, at: int, paragraph: Span) -> bool:
    """Return whether a single mark opens more than a word: four blanks before the paragraph ends, near enough."""
    return body.count(" ", at, min(paragraph.end, at + 200)) >= 3


def _closes(body: str, stack: list[_Open], at: int, mark: str, paragraph: Span) -> int | None:
    """Return the depth of the open quotation that a mark closes, or None."""
    before, after = _around(body, at, paragraph)
    for depth in range(len(stack) - 1, -1, -1):
        opened = stack[depth]
        if mark not in _CLOSERS[opened.mark]:
            continue
        if opened.mark in _SINGLE and (after.isalnum() or _apostrophe(body, opened.at, at, paragraph)):
            return None
        if mark == opened.mark or mark in '"“':
            opening = (before.isspace() or before in "([¿¡") and (after.isalnum() or after in "¿¡[(…")
            if opening and mark != "“":
                return None
            if opening and opened.mark != "„":
                return None
        return depth
    return None


def _apostrophe(body: str, opened: int, at: int, paragraph: Span) -> bool:
    """Return whether a single mark behind a letter is an apostrophe rather than the end of a longer quotation."""
    if (
        not body[at - 1].isalnum()
        or body[at] == "‘"
        or body[at + 1 : at + 2] in (",", ";")
        or body.count(" ", opened, min(at, opened + 200)) < 3
    ):
        return False
    return body[at] == "'" or re.search(r"[.,!?…]’(?!\w)", body[at + 1 : min(paragraph.end, at + 400)]) is not None
