"""The facet that tells the article from what the page puts around it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Cruft:
    """`related`: words that open a line pointing to another article ("READ", "Related:"), as written."""

    related: tuple[str, ...] = ()
