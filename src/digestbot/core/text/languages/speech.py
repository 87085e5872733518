"""The facet that tells who said what."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """`verbs`: forms of saying, lower case."""

    verbs: frozenset[str] = frozenset()
