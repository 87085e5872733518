"""The lines of a text: what the cleaner keeps or takes out."""

import re
from dataclasses import dataclass
from functools import cached_property

from digestbot.core.text.spans import Span

_LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_UNSPACED = re.compile(r"[\u3001-\u9fff\uac00-\ud7af\uff01-\uffef]")
_PERIODS = frozenset(".。۔।")
_ENDS = _PERIODS | frozenset("!?…！？॥:;")
_CLOSERS = "'\"”’»)]」』 \t\xa0"
_OPENING_MARKS = '“„«»"‘「『`'
WRAPPED = 100
"""Code points of the longest line of a text that was wrapped for a terminal or a mail."""

MOST = 3000
"""Lines that are told apart; what follows them is one, for a text of more is no article and its time must stay bounded."""


@dataclass(frozen=True)
class Line:
    """One line of the input, with where it stands."""

    span: Span
    text: str

    @cached_property
    def words(self) -> int:
        """How many words; where a script has no spaces, two characters count as one."""
        spaced = len(self.text.split())
        return spaced if self.text.isascii() else max(spaced, len(_UNSPACED.findall(self.text)) // 2)

    @cached_property
    def ended(self) -> bool:
        """Whether it ends as a sentence does."""
        return _ended(self.text)

    @cached_property
    def period(self) -> bool:
        """Whether it ends in a full stop: a statement, not a headline."""
        return self.text.rstrip(_CLOSERS)[-1:] in _PERIODS

    @cached_property
    def quoted(self) -> bool:
        """Whether it opens with a quotation mark: then someone speaks, and asks for nothing."""
        return self.text[0] in _OPENING_MARKS


def lines(text: str) -> tuple[Line, ...]:
    r"""Return the lines of `text` that hold anything; wrapped lines of a paragraph are one.

    >>> [line.text for line in lines("A title\n\nOne line\n  \nAnother.")]
    ['A title', 'One line', 'Another.']
    """
    raw: list[list[Span]] = [[]]
    at = number = 0
    for match in _LINE.finditer(text):
        stripped = match.group().strip()
        if "\n\n" in text[at : match.start()].replace("\r", "") or not stripped:
            raw.append([])
        if stripped:
            start = match.start() + match.group().index(stripped[0])
            if number == MOST:
                raw.append([Span(start=start, end=len(text.rstrip()))])
                break
            raw[-1].append(Span(start=start, end=start + len(stripped)))
            number += 1
        at = match.end()
    found: list[Line] = []
    for block in raw:
        spans = [Span(start=block[0].start, end=block[-1].end)] if _wrapped(text, block) else block
        found.extend(Line(span=span, text=span.of(text)) for span in spans)
    return tuple(found)


def _ended(text: str) -> bool:
    return text.rstrip(_CLOSERS)[-1:] in _ENDS


def _wrapped(text: str, block: list[Span]) -> bool:
    """Return whether a block is one paragraph with line breaks in it: lines that fill a width and stop amid a sentence."""
    if len(block) < 2:
        return False
    lengths = [s.end - s.start for s in block[:-1]]
    widest = max(lengths)
    if widest > WRAPPED or widest < 30:
        return False
    amid = sum(not _ended(s.of(text)) for s in block[:-1])
    full = sum(length > 0.7 * widest for length in lengths)
    return amid >= 0.6 * len(lengths) and full >= 0.7 * len(lengths)
