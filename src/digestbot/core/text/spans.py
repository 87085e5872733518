"""Places in a text."""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Span:
    """A half-open stretch of a text, in code points: `text[start:end]`.

    >>> Span(start=0, end=3).of("who said what")
    'who'
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse a span that ends before it starts or starts before the text."""
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no span: {self.start}..{self.end}")

    def of(self, text: str) -> str:
        """Return the stretch of `text` that this span names."""
        return text[self.start : self.end]

    def shifted(self, by: int) -> "Span":
        """Return the same stretch in a text that has `by` more code points before it."""
        return Span(start=self.start + by, end=self.end + by)

    def overlaps(self, other: "Span") -> bool:
        """Return whether the two share a code point."""
        return self.start < other.end and other.start < self.end


def paragraphs(text: str) -> tuple[Span, ...]:
    r"""Return the paragraphs of `text`: the stretches between blank lines, without surrounding white space.

    >>> [p.of("One.\n\n Two. ") for p in paragraphs("One.\n\n Two. ")]
    ['One.', 'Two.']
    """
    found: list[Span] = []
    at = 0
    for block in text.split("\n\n"):
        inner = block.strip()
        if inner:
            start = at + block.index(inner[0])
            found.append(Span(start=start, end=start + len(inner)))
        at += len(block) + 2
    return tuple(found)


def disjoint(spans: Iterable[Span]) -> bool:
    """Return whether no two of the spans overlap."""
    ordered = sorted(spans)
    return all(a.end <= b.start for a, b in itertools.pairwise(ordered))
