"""The quotations of a paragraph: the stretches between quotation marks of any kind."""

import re

from digestbot.core.text.spans import Span

_CLOSERS = {
    "“": '”"',
    "„": '“”"',
    "‟": "”“",
    "”": "”",
    '"': '"”',
    "«": "»",
    "»": "«»",
    "‹": "›",
    "「": "」",
    "『": "』",
    "``": ("''", '"', "”"),
    "‘": "’'",
    "'": "'’",
    "`": "'’",
}
"""What ends a quotation that opened with the key; `“` ends a German one and opens an English one."""

_ALWAYS_OPEN = frozenset("„「『")
_SINGLE = frozenset("‘'`")
_MARK = re.compile(r"``|''|[“”„‟\"«»‹›「」『』‘’'`]")
_BEFORE_OPENING = frozenset("([{—–-/:,;¿¡…")
_BEFORE_SINGLE_CLOSING = frozenset(".,!?…;")


def quotations(paragraph: str) -> tuple[Span, ...]:
    """Return the outermost quotations of a paragraph, marks included; an unclosed one extends to the end.

    A paragraph that opens a quotation and does not close it is how papers print a speech of several paragraphs. Single
    marks count only if the closing one follows punctuation: otherwise they are apostrophes.

    >>> [q.of("He said „ja“ and “no. Never.”") for q in quotations("He said „ja“ and “no. Never.”")]
    ['„ja“', '“no. Never.”']
    """
    found: list[Span] = []
    opened: tuple[str, int] | None = None
    for match in _MARK.finditer(paragraph):
        mark, start, end = match.group(), match.start(), match.end()
        if opened is not None and _closes(paragraph, opened[0], mark, start, end):
            found.append(Span(start=opened[1], end=end))
            opened = None
        elif _opens(paragraph, mark, start, end) and (opened is None or opened[0] in _SINGLE or mark == opened[0]):
            if opened is not None and opened[0] not in _SINGLE:
                found.append(Span(start=opened[1], end=start))
            opened = (mark, start)
    if opened is not None and opened[0] not in _SINGLE:
        found.append(Span(start=opened[1], end=len(paragraph)))
    return tuple(found)


def _opens(text: str, mark: str, start: int, end: int) -> bool:
    if mark in _ALWAYS_OPEN:
        return True
    if mark not in _CLOSERS or end >= len(text):
        return False
    if mark == "“":
        return not text[end].isspace()
    before = text[start - 1] if start else " "
    free = before.isspace() or before in _BEFORE_OPENING or before in _CLOSERS
    if mark in _SINGLE:
        return free and text[end].isalpha()
    return free and (mark == "«" or not text[end].isspace())


def _closes(text: str, opener: str, mark: str, start: int, end: int) -> bool:
    if mark not in _CLOSERS[opener]:
        return False
    if opener in _SINGLE:
        after = text[end] if end < len(text) else " "
        return text[start - 1] in _BEFORE_SINGLE_CLOSING and not after.isalnum()
    reopens = mark == opener and _opens(text, mark, start, end)
    return not reopens or (end < len(text) and text[end] in ",.;:!?)")
