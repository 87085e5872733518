"""A topic's query, and whether an article is about it.

    Query: bare words (all of them, in any order) · "a phrase" · AND OR NOT in capitals · ( ) · author: source: lang: kind:, also with "-" before them

"About", not "mentions": a word in the title or the lead, or said often, counts; a mention in passing does not.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import prod
from typing import assert_never

from digestbot.core.analysis.topics.about import Strength, Text
from digestbot.core.analysis.topics.query import AllOf, AnyOf, Field, Node, Not, Phrase, Words
from digestbot.core.analysis.topics.reading import read

ABOUT = 0.35
"""Strength from which on an article is about a query."""
MOST = 2 / 3
"""Share of three or more bare words that must occur, the others being other ways to say it."""
NEAR = 0.2
"""What an article that lacks something wanted is worth at most: it is never about the query, but nearer to it than others."""
MISSING = 0.05
LONGEST_TITLE = 2_000
REASONS = 8

_FOLDED = re.compile(r"\w+")


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


@dataclass(frozen=True, slots=True)
class _Found:
    """What a part of a query found.

    `strength` is None if the part only allows (a limit, a NOT), 0 if it rules out. `near` is what it is worth for the
    order of articles that the query rules out because something is missing: some words of several, one side of an AND.
    """

    strength: float | None
    because: tuple[str, ...] = ()
    near: float = 0.0
    forbids: bool = False


_REFUSED = _Found(0.0)
_FORBIDDEN = _Found(0.0, forbids=True)


def parse(source: str) -> Query:
    """Read a query; raises `errors.BadQuery` with the place and the cure if it cannot be read."""
    _tree(source)
    return Query(source=source)


def from_lists(*, any: Sequence[str] = (), all: Sequence[str] = (), none: Sequence[str] = ()) -> Query:  # noqa: A002 - the lists' names in the commands
    """Return the query of a topic's lists: one of `any`, each of `all`, nothing of `none`; each entry is a query itself.

    Raises `errors.BadQuery` if an entry cannot be read or there is none.

    >>> from_lists(any=["bank", "interest rates"], none=["river"]).source
    '((bank) OR (interest rates)) AND NOT (river)'
    """
    for entry in (*any, *all, *none):
        _tree(entry)
    parts = [f"({' OR '.join(f'({entry})' for entry in any)})"] if any else []
    parts += [f"({entry})" for entry in all]
    parts += [f"NOT ({entry})" for entry in none]
    return parse(" AND ".join(parts))


def match(query: Query, *, title: str, text: str, language: str, fields: Mapping[str, str] | None = None) -> Match:
    """Tell how far an article is about the query; `fields` are author, source, lang and kind for the field limits."""
    return match_all((query,), title=title, text=text, language=language, fields=fields)[0]


def match_all(
    wanted: Sequence[Query], *, title: str, text: str, language: str, fields: Mapping[str, str] | None = None
) -> tuple[Match, ...]:
    """Tell how far an article is about each of the queries; its words are read, and equal parts looked up, once for all."""
    if not wanted:
        return ()
    matching = _Matching(Text(title[:LONGEST_TITLE], text, language), {"lang": language, **(fields or {})})
    return tuple(_judged(matching.node(_tree(query.source))) for query in wanted)


def _judged(found: _Found) -> Match:
    strength = 1.0 if found.strength is None else found.strength
    score = strength or NEAR * found.near
    return Match(score=round(score, 4), about=strength >= ABOUT, because=found.because[:REASONS])


@lru_cache(maxsize=256)
def _tree(source: str) -> Node:
    return read(source)


def kinds(query: Query) -> frozenset[str]:
    """Return the kinds of pieces that the query asks for.

    >>> kinds(parse("mole (kind:opinion OR kind:Review) -kind:shopping")) == {"opinion", "review"}
    True
    """
    return frozenset(_kinds(_tree(query.source)))


def _kinds(node: Node) -> Iterator[str]:
    match node:
        case Field(name="kind", value=value):
            yield "".join(_FOLDED.findall(value.casefold()))
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from _kinds(part)
        case _:
            return


class _Matching:
    """One article and its queries; equal parts are looked up once."""

    def __init__(self, text: Text, fields: Mapping[str, str]) -> None:
        self._text = text
        self._fields = fields
        self._known: dict[tuple[Node, bool], _Found] = {}

    def node(self, node: Node, *, literal: bool = False) -> _Found:
        """Return what a part found; `literal` looks for the words alone, not for the subjects that they name."""
        if (node, literal) not in self._known:
            self._known[node, literal] = self._look(node, literal=literal)
        return self._known[node, literal]

    def _look(self, node: Node, *, literal: bool) -> _Found:
        match node:
            case Words(text):
                return self._words(text.split(), literal=literal)
            case Phrase(text):
                return _one(text, self._text.phrase(text))
            case Field(name, value):
                return (
                    _Found(None, (f"{name}: {value}",))
                    if _limits(self._fields.get(name, ""), value, name)
                    else _FORBIDDEN
                )
            case AllOf(parts):
                return _all([self.node(part, literal=literal) for part in parts])
            case AnyOf(parts):
                return _any([self.node(part, literal=literal) for part in parts])
            case Not(part):
                return _Found(None) if self.node(part, literal=True).strength == 0 else _FORBIDDEN
            case _:
                assert_never(node)

    def _words(self, words: Sequence[str], *, literal: bool) -> _Found:
        """Return what is found of bare words: every one is wanted, of three or more most; one alone may name a subject."""
        if len(words) == 1 and not literal:
            return _any([_one(words[0], self._text.word(words[0])), _one(words[0], self._text.subject(words[0]))])
        different = list(dict.fromkeys(words))
        counted = [word for word in different if self._text.means(word)] or different
        found = [(word, self._text.word(word)) for word in counted]
        there = [(word, strength) for word, strength in found if strength.value]
        mean = sum(strength.value for _, strength in there) / len(counted)
        because = tuple(f"{word}: {strength.where}" for word, strength in there)
        enough = len(there) >= max(min(len(counted), 2), MOST * len(counted))
        return _Found(mean if enough else 0.0, because, mean)


def _one(text: str, strength: Strength) -> _Found:
    value = strength.value
    return _Found(value, (f"{text}: {strength.where}",), value) if value else _REFUSED


def _all(parts: Sequence[_Found]) -> _Found:
    because = tuple(reason for part in parts for reason in part.because)
    strengths = [part.strength for part in parts if part.strength is not None]
    if not strengths:
        return _Found(None, because)
    near = prod(max(part.near, MISSING) for part in parts if part.strength is not None) ** (1 / len(strengths))
    if all(strengths):
        return _Found(prod(strengths) ** (1 / len(strengths)), because, near)
    if any(part.forbids for part in parts):
        return _FORBIDDEN
    return _Found(0.0, because, near if near > MISSING else 0.0)


def _any(parts: Sequence[_Found]) -> _Found:
    because = tuple(reason for part in parts for reason in part.because)
    if all(part.forbids for part in parts):
        return _FORBIDDEN
    strengths = [part.strength for part in parts if part.strength is not None]
    if len(strengths) < len(parts):
        return _Found(None, because)
    return _Found(1 - prod(1 - s for s in strengths), because, 1 - prod(1 - part.near for part in parts))


def _limits(given: str, value: str, name: str) -> bool:
    """Return whether a field holds the value: a language by its code, a kind by its name, the others by whole words in order."""
    if name == "kind":
        return bool(given) and given == "".join(_FOLDED.findall(value.casefold()))
    if name == "lang":
        return given.replace("_", "-").lower().split("-")[0] == value.replace("_", "-").lower().split("-")[0]
    wanted, held = _FOLDED.findall(value.casefold()), _FOLDED.findall(given.casefold())
    return bool(wanted) and any(held[i : i + len(wanted)] == wanted for i in range(len(held)))
