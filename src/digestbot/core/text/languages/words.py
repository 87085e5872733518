"""The facet that splits and stems."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """`stemmer`: the Snowball algorithm's name or None; `stop`: words that carry no subject, lower case."""

    stemmer: str | None = None
    stop: frozenset[str] = frozenset()
