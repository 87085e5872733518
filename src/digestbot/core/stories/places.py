"""Which country, state or body a name stands for: "Ottawa", "the Canadian" and "Canada" are one, in seven languages.

The names of countries, states and large cities are in `places.txt`, written by `scripts/places.py`; adjectives, seats of power
and abbreviations are in `aliases.txt`, written by hand.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

LONGEST = 4
"""Words of the longest name."""
SHORTEST = 2
SHORTEST_PREFIX, LONGEST_PREFIX = 4, 14
"""Letters of a word, and of the beginning of one, that may stand for a place."""

_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "’": "'"})


@lru_cache(maxsize=1 << 15)
def folded(word: str) -> str:
    """Return a word without case and accents, as the tables hold it.

    >>> folded("Türkei"), folded("Île")
    ('turkei', 'ile')
    """
    word = word.casefold()
    if word.isascii():
        return word
    plain = unicodedata.normalize("NFKD", word.translate(_LETTERS))
    return "".join(c for c in plain if not unicodedata.combining(c))


@dataclass(frozen=True, slots=True)
class _Table:
    """`exact` names and beginnings of words (`prefixes`) with what they stand for.

    `whole` are the names of a land itself, `capitals` abbreviations that are names only in capitals ("WHO", "US"), `openers` the
    first words of longer names.
    """

    exact: dict[str, tuple[str, ...]]
    prefixes: dict[str, tuple[str, ...]]
    whole: frozenset[str]
    capitals: frozenset[str]
    openers: frozenset[str]


@dataclass(frozen=True, slots=True)
class Place:
    """A mention: the words from `start` to `end` of those given stand for `codes`; `whole` where they name a land itself."""

    start: int
    end: int
    codes: tuple[str, ...]
    whole: bool


def places(words: list[str]) -> Iterator[Place]:
    """Find the mentions among the words of a text, in order; of names that begin together the longest.

    >>> [(p.codes, p.whole) for p in places("Ottawa calls its ambassador home from South Sudan".split())]
    [(('CA',), True), (('SS',), True)]
    >>> [p.codes for p in places("Türkische Regierung und EU".split())], list(places(["us", "who"]))
    ([('TR',), ('EU',)], [])
    """
    at = 0
    while at < len(words):
        reading = _reading(words[at])
        found = _longer(words, at) if reading.opens else None
        if found is None and reading.codes:
            found = Place(at, at + 1, reading.codes, reading.whole)
        if found is None:
            at += 1
        else:
            yield found
            at = found.end


@dataclass(frozen=True, slots=True)
class _Reading:
    """What one word says by itself, and whether longer names begin with it."""

    codes: tuple[str, ...] = ()
    whole: bool = False
    opens: bool = False


_SILENT = _Reading()


@lru_cache(maxsize=1 << 15)
def _reading(word: str) -> _Reading:
    table, plain = _table(), folded(word)
    if len(plain) < SHORTEST:
        return _SILENT
    capital = word[0].isupper()
    opens = capital and plain in table.openers
    if capital and plain in table.exact and (plain not in table.capitals or word.isupper()):
        return _Reading(table.exact[plain], plain in table.whole, opens)
    for length in range(min(len(plain), LONGEST_PREFIX), SHORTEST_PREFIX - 1, -1):
        if (codes := table.prefixes.get(plain[:length])) is not None:
            return _Reading(codes, True, opens)
    return _Reading(opens=True) if opens else _SILENT


def _longer(words: list[str], at: int) -> Place | None:
    """Return the longest name of several words that begins here."""
    table = _table()
    plain = [folded(word) for word in words[at : at + LONGEST]]
    for length in range(len(plain), 1, -1):
        name = " ".join(plain[:length])
        if name in table.exact:
            return Place(at, at + length, table.exact[name], name in table.whole)
    return None


@lru_cache(maxsize=1)
def _table() -> _Table:
    exact: dict[str, tuple[str, ...]] = {}
    prefixes: dict[str, tuple[str, ...]] = {}
    whole: set[str] = set()
    capitals: set[str] = set()
    for code, kind, names in _rows():
        for name in names:
            plain = folded(name.strip("*"))
            if name.endswith("*"):
                prefixes[plain] = _merged(prefixes.get(plain, ()), code)
                continue
            exact[plain] = _merged(exact.get(plain, ()), code)
            if kind == "land":
                whole.add(plain)
            if name.isupper() and len(name) <= 4:
                capitals.add(plain)
    openers = frozenset(name.partition(" ")[0] for name in exact if " " in name)
    return _Table(exact, prefixes, frozenset(whole), frozenset(capitals), openers)


def _merged(known: tuple[str, ...], code: str) -> tuple[str, ...]:
    return known if code in known else (*known, code)


def _rows() -> Iterator[tuple[str, str, list[str]]]:
    """Read both tables: a code, "land" or "in" (a place in it), and names parted by bars."""
    here = files("digestbot.core.stories")
    for name in ("places.txt", "aliases.txt"):
        for line in here.joinpath(name).read_bytes().decode().splitlines():
            if line and not line.startswith("#"):
                code, kind, names = line.split("\t")
                yield code, kind, names.split("|")
