"""Guesses a person's time zone from their locale, to save a question; it is only a proposal."""

from babel import Locale, UnknownLocaleError
from babel.core import get_global

_CAPITALS = {
    "419": "America/Mexico_City",
    "AR": "America/Argentina/Buenos_Aires",
    "AU": "Australia/Sydney",
    "BR": "America/Sao_Paulo",
    "CA": "America/Toronto",
    "CN": "Asia/Shanghai",
    "DE": "Europe/Berlin",
    "ES": "Europe/Madrid",
    "ID": "Asia/Jakarta",
    "MX": "America/Mexico_City",
    "NZ": "Pacific/Auckland",
    "PT": "Europe/Lisbon",
    "RU": "Europe/Moscow",
    "UA": "Europe/Kyiv",
    "US": "America/New_York",
}
"""The zone in which most people of a land with several live; 419 is Latin America, as Discord calls the Spanish of it."""


def guess(*locales: str | None) -> str | None:
    """Return the zone in which most speakers of the first usable locale live.

    >>> guess(None, "de"), guess("en-GB"), guess("tlh")
    ('Europe/Berlin', 'Europe/London', None)
    """
    for locale in locales:
        land = _land(locale or "")
        zones = get_global("territory_zones").get(land, [])
        if land in _CAPITALS:
            return _CAPITALS[land]
        if len(zones) == 1:
            return str(zones[0])
    return None


def _land(locale: str) -> str:
    try:
        parsed = Locale.parse(locale.replace("-", "_"))
    except (UnknownLocaleError, ValueError, TypeError):
        return ""
    likely = str(get_global("likely_subtags").get(parsed.language, ""))
    return parsed.territory or likely.rpartition("_")[2]
