"""The facet that tells what kind of piece a text is by how it is told."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """How a language says "I" and "you", what ought to be, and on which day; all in lower case.

    `own`, `reader`: words that say nothing else (Spanish "su" is "his" as well); `ought`: phrases of demands; `days`: phrases of a
    day near by; `months`: those that a day's number stands beside.
    """

    own: frozenset[str] = frozenset()
    reader: frozenset[str] = frozenset()
    ought: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    months: frozenset[str] = frozenset()
    press: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
    filed: tuple[str, ...] = ()
