"""What an extractor found, in the page's own words and order: an extractor may choose, never write."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from digestbot.core.articles.page.blocks import Block

HEAD = 16
"""Letters by which the block that a line opens is looked up."""

PIECE = 12
"""Letters of the pieces by which a line is looked for that stands nowhere as a whole."""

SHARE = 0.5
"""A block is what a line was made of where pieces of it with more than this share of its letters are found there."""

SEARCHED = 200_000_000
"""Letters that are searched for one page; beyond them a line that no block opens with is not looked for."""

_LETTERS = re.compile(r"[^\W_]+")


class PageText:
    """The letters of a page in one row, and which of them each block holds."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        """Take the page's blocks, in order; those without a letter say nothing."""
        self._blocks: list[Block] = []
        self._starts: list[int] = []
        self._heads: dict[str, list[int]] = {}
        rows: list[str] = []
        at = 0
        for block in blocks:
            if row := letters(block.text):
                self._heads.setdefault(row[:HEAD], []).append(at)
                self._blocks.append(block)
                self._starts.append(at)
                rows.append(row)
                at += len(row)
        self._row = "".join(rows)
        self._starts.append(at)
        self._left = SEARCHED

    def said(self, lines: Iterable[str]) -> list[Block]:
        """Return the stretches of the page that the lines were taken from, in the order of the page.

        Marks that an extractor set (bars of tables, dashes of lists) and breaks that it made are gone; words that it dropped
        amid a stretch are there. A line that does not stand on the page is left out.

        >>> page = PageText([Block("He said no.", None), Block("One, two", None)])
        >>> [block.text for block in page.said(["- One, two |", "He said", "I wrote this."])]
        ['He said', 'One, two']
        """
        chosen: dict[int, tuple[int, int]] = {}
        cursor = 0
        for line in lines:
            row = letters(line)
            for start, end in self._places(row, cursor) if row else ():
                cursor = end
                for number, first, last in self._within(start, end):
                    known = chosen.get(number, (first, last))
                    chosen[number] = (min(first, known[0]), max(last, known[1]))
        return [_stretch(self._blocks[number], *chosen[number]) for number in sorted(chosen)]

    def said_ahead(self, words: str, lines: Sequence[str]) -> int:
        """Return how many of the lines, from the first, the page says before the words; none if it does not say them."""
        at = self._find(letters(words), 0)
        count = 0
        while count < len(lines) and 0 <= self._find(letters(lines[count]), 0) < at:
            count += 1
        return count

    def _places(self, row: str, cursor: int) -> Iterator[tuple[int, int]]:
        """Yield where a line stands: as a whole, else the blocks that its pieces fill."""
        at = self._find(row, cursor)
        if at >= 0:
            yield at, at + len(row)
            return
        filled: dict[int, int] = {}
        for start in range(0, len(row) - PIECE + 1, PIECE):
            at = self._find(row[start : start + PIECE], cursor)
            if at >= 0:
                number = self._number(at)
                filled[number] = filled.get(number, 0) + PIECE
        for number, count in filled.items():
            if count > SHARE * (self._starts[number + 1] - self._starts[number]):
                yield self._starts[number], self._starts[number + 1]

    def _find(self, row: str, cursor: int) -> int:
        """Return where the letters stand: the first place behind the cursor, else the first of all."""
        heads = [at for at in self._heads.get(row[:HEAD], ())[:50] if self._row.startswith(row, at)]
        if heads:
            return next((at for at in heads if at >= cursor), heads[0])
        for start in (cursor, 0):
            if self._left > 0:
                found = self._row.find(row, start)
                self._left -= (found if found >= 0 else len(self._row)) - start
                if found >= 0:
                    return found
        return -1

    def _number(self, at: int) -> int:
        return bisect_right(self._starts, at) - 1

    def _within(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Yield the blocks from one place to another, with the letters of each that lie between."""
        number = self._number(start)
        while number < len(self._blocks) and self._starts[number] < end:
            first, behind = self._starts[number], self._starts[number + 1]
            yield number, max(start, first) - first, min(end, behind) - first
            number += 1


def letters(words: str) -> str:
    """Return the letters and digits of the words.

    >>> letters("| Held, at 3.75 %")
    'Heldat375'
    """
    return "".join(_LETTERS.findall(words))


def _stretch(block: Block, first: int, last: int) -> Block:
    """Return the stretch of a block from one of its letters to another, with the marks that touch them."""
    places = _places_of(block.text)
    if first == 0 and last >= len(places):
        return block
    start = places[first] if first else 0
    end = places[last - 1] + 1 if last < len(places) else len(block.text)
    while start and not block.text[start - 1].isspace():
        start -= 1
    while end < len(block.text) and not block.text[end].isspace():
        end += 1
    return Block(block.text[start:end], block.element)


def _places_of(text: str) -> Sequence[int]:
    return [at for match in _LETTERS.finditer(text) for at in range(match.start(), match.end())]
