"""Parses the dates of feeds into aware UTC instants, or None; never guesses from today's date."""

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from unicodedata import combining, normalize
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dateutil import parser

from digestbot.core.feeds.date_marks import OFFSET, tidied
from digestbot.core.feeds.months import MONTHS

_RFC822 = re.compile(
    r"(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})\s+(\d\d):(\d\d)(?::(\d\d))?\s*(?:(GMT|UTC?|Z)|([+-])(\d\d):?(\d\d))"
)
_RFC3339 = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s?(?:([Zz])|([+-])(\d\d):?(\d\d)?)?)?"
)
_ORDINAL = re.compile(r"(\d{4}|\d\d)-?(\d{3})")
_COMPACT = re.compile(r"-?\d[\dW-]*")
_WEEK = re.compile(r"(\d{4})-?W(\d\d)(?:-?(\d))?")
_PARTIAL = re.compile(r"(\d{4})(?:-(\d\d))?")
_SHORT = re.compile(r"(\d\d)(-?)(\d\d)\2(\d\d)")
_NO_OFFSET = timedelta()
_EARLIEST = 1900
"""The year before which nothing was published in a feed: 0001-01-01 is a field that no one set."""
_LATEST = 2200
_LONGEST = 120
"""Characters; a date is never longer, and what is longer was put there to keep us busy."""

# UTC offsets in hours of the zone names in use. For an ambiguous name, that of RFC 822 or of most feeds is taken.
_ZONES = {
    "UT": 0, "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "WEST": 1, "BST": 1, "IST": 5.5, "CET": 1, "MET": 1, "MEZ": 1,
    "CEST": 2, "MEST": 2, "MESZ": 2, "EET": 2, "EEST": 3, "MSK": 3, "MSD": 4, "SAST": 2, "TRT": 3, "GST": 4, "PKT": 5,
    "NPT": 5.75, "ICT": 7, "WIB": 7, "HKT": 8, "SGT": 8, "MYT": 8, "PHT": 8, "AWST": 8, "JST": 9, "KST": 9, "ACST": 9.5,
    "ACDT": 10.5, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13, "NST": -3.5, "NDT": -2.5, "ART": -3, "BRT": -3,
    "BRST": -2, "CLT": -4, "COT": -5, "PET": -5, "VET": -4, "AST": -4, "ADT": -3, "EST": -5, "EDT": -4, "ET": -5,
    "CST": -6, "CDT": -5, "CT": -6, "MST": -7, "MDT": -6, "MT": -7, "PST": -8, "PDT": -7, "PT": -8, "AKST": -9,
    "AKDT": -8, "AT": -4, "HST": -10, "HDT": -9, "IDT": 3, "EAT": 3, "WAT": 1, "CAT": 2, "WITA": 8, "WIT": 9, "UYT": -3,
    "CLST": -3, "BOT": -4, "IRST": 3.5, "YEKT": 5, "OMST": 6, "NOVT": 7, "KRAT": 7, "IRKT": 8, "YAKT": 9, "VLAT": 10, "UZT": 5,
    "GET": 4, "AZT": 4, "SAMT": 4, "CHST": 10, "SST": -11,
}  # fmt: skip

_SPELLED = {
    "eastern": "America/New_York", "central": "America/Chicago", "mountain": "America/Denver", "pacific": "America/Los_Angeles",
    "atlantic": "America/Halifax", "alaska": "America/Anchorage", "hawaii": "Pacific/Honolulu", "greenwich mean": "UTC",
    "coordinated universal": "UTC", "western european": "Europe/Lisbon", "central european": "Europe/Berlin",
    "eastern european": "Europe/Athens", "british summer": "Europe/London", "moscow": "Europe/Moscow",
    "india": "Asia/Kolkata", "japan": "Asia/Tokyo", "korea": "Asia/Seoul", "china": "Asia/Shanghai",
    "australian eastern": "Australia/Sydney", "new zealand": "Pacific/Auckland", "south africa": "Africa/Johannesburg",
}  # fmt: skip
"""Zones as operating systems spell them out, before "Time", with the place that keeps them."""
_SPELLED_ZONE = re.compile(
    rf"\(?\b({'|'.join(sorted(_SPELLED, key=len, reverse=True))})(?: (?:standard|daylight|summer))? time\b\)?",
    re.IGNORECASE,
)
_SEASONAL = {"ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles"}
"""Zones that name no season: which of the two it is, the date says."""

_MILITARY = {"A": -1, "N": 1, "M": -12, "Y": 12}
"""The letters that RFC 822 gives as examples; the others occur in no feed, and it had their signs wrong anyway."""

_ENGLISH = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_EAST_ASIAN = tuple(
    zip("년월일年月日시분초時时分秒", ("-", "-", " ", "-", "-", " ", ":", ":", "", ":", ":", ":", ""), strict=True)
)
_HALF_FIRST = re.compile(r"\b(AM|PM)\s+(\d\d?:\d\d(?::\d\d)?)")
_LATE_HALF = re.compile(r"(?<![\d:])((?:1[3-9]|2[0-3]):\d\d(?::\d\d)?)\s+[AP]M\b")
"""A time of twenty-four hours, and a half of the day all the same."""
_SMALL_ZONE = re.compile(r"(?<=:\d\d)\s?([a-z]{2,5})$")
_HOUR = re.compile(r"\b(\d\d?)\s?[hH]\s?(\d\d)\b")
_DOTTED_TIME = re.compile(r"\b\d\d?\.\d\d(?:\.\d\d)?\b")
_WORD = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*")
_REMARK = re.compile(r"\([^()]*\)|(?<=\d)\[[^][]*\]")
_YEAR_BELOW_ZERO = re.compile(r"(?:^|[A-Za-z] )-\d{4}(?=-\d|\s\d\d:)")
_SECONDS = re.compile(r"@?(\d{10})(?:\.(\d{1,9}))?|/Date\((\d{10})\d{3}(?:[+-]\d{4})?\)/")
_CENTURYLESS = re.compile(r"-(\d\d)-?(\d\d)")
_SEASON = re.compile(r"(?<=[\dMm.])\s([ECMP]T)\b")
_LETTER = re.compile(r"(?<=\d)\s([AMNY])$")
_PLACE = re.compile(r"\b[A-Z][A-Za-z]+/[A-Z][A-Za-z_/+-]+\d{0,2}\b")
_DOTTED = re.compile(r"\D{0,12}\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}\b")


@lru_cache(maxsize=4096)
def instant(text: str | None) -> datetime | None:
    """Return the instant that a date of a feed names, in UTC, or None if it cannot be read.

    A date without a zone is UTC, without a time the day's first second, without a day the month's first day. A day that does
    not exist is no date (30 February is not 2 March); a time past midnight is (25:10 is ten past one on the next day, as
    broadcasters write it).

    Cached, since a feed repeats most of its dates at every poll.

    >>> instant("Mon, 26 Jan 2004 4:31:00 PM EST").isoformat()
    '2004-01-26T21:31:00+00:00'
    >>> instant("30 Feb 2020") is None
    True
    """
    if not text:
        return None
    text = text.strip()
    match = _RFC822.fullmatch(text)
    if match:
        day, month, year, hour, minute, second, _, sign, hours, minutes = match.groups()
        number = MONTHS.get(month.lower())
        if number:
            return _moment((year, number, day), (hour, minute, second), _offset(sign, hours, minutes))
    match = _RFC3339.fullmatch(text)
    if match:
        year, month, day, hour, minute, second, fraction, _, sign, hours, minutes = match.groups()
        found = _moment((year, month, day), (hour, minute, second), _offset(sign, hours, minutes))
        return found.replace(microsecond=int(fraction[:6].ljust(6, "0"))) if found and fraction else found
    return _odd(text) if len(text) <= _LONGEST else None


def _moment(
    day: tuple[str, str | int, str], time: tuple[str | None, str | None, str | None], offset: timedelta | None
) -> datetime | None:
    """Put day and time of day together; the day must exist, the time may run into the next one."""
    if offset is None:
        return None
    hour, minute, second = int(time[0] or 0), int(time[1] or 0), int(time[2] or 0)
    try:
        if hour < 24 and minute < 60 and second < 60:
            found = datetime(int(day[0]), int(day[1]), int(day[2]), hour, minute, second, tzinfo=UTC)
        elif hour < 48:
            found = datetime(int(day[0]), int(day[1]), int(day[2]), tzinfo=UTC)
            found += timedelta(hours=hour, minutes=minute, seconds=second)
        else:
            return None
        return (found - offset if offset else found) if _EARLIEST <= found.year <= _LATEST else None
    except (ValueError, OverflowError):
        return None


def _offset(sign: str | None, hours: str | None, minutes: str | None) -> timedelta | None:
    """Return a zone's offset from UTC, None if it is impossible."""
    if sign is None:
        return _NO_OFFSET
    size = timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
    if size >= timedelta(days=1):
        return None
    return -size if sign == "-" else size


def _odd(text: str) -> datetime | None:
    """Read what is neither RFC 822 nor RFC 3339, after putting it into words that dateutil knows."""
    if match := _SECONDS.fullmatch(text):
        return _since_1970(match[1] or match[3], match[2] or "")
    if _COMPACT.fullmatch(text):
        return _compact(text)
    tidy = tidied(text)
    if _YEAR_BELOW_ZERO.search(tidy):
        return None
    return instant(tidy) if tidy != text else _in_words(text)


def _since_1970(seconds: str, fraction: str) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(
        seconds=int(seconds), microseconds=int(fraction[:6].ljust(6, "0"))
    )


def _in_words(text: str) -> datetime | None:
    text = normalize("NFKC", text)
    zone: tzinfo = UTC
    spelled = _SPELLED_ZONE.search(text)
    text = " ".join(_REMARK.sub(" ", text).split())
    if match := _PLACE.search(text):
        zone, text = _place(match[0]), text[: match.start()] + text[match.end() :]
    elif match := OFFSET.search(text):
        offset = _offset(match[2], match[3], match[4])
        if offset is None:
            return None
        zone, text = timezone(offset), text[: match.start()] + (match[1] or "")
    elif match := _LETTER.search(text):
        zone, text = timezone(timedelta(hours=_MILITARY[match[1]])), text[: match.start()]
    elif match := _SEASON.search(text):
        zone, text = _place(_SEASONAL[match[1]]), text[: match.start()] + text[match.end() :]
    elif spelled:
        zone, text = _place(_SPELLED[spelled[1].lower()]), _SPELLED_ZONE.sub("", text)
    for east_asian, usual in _EAST_ASIAN:
        text = text.replace(east_asian, usual)
    return _by_dateutil(_in_english(text), zone, day_first=_DOTTED.match(text) is not None)


def _compact(text: str) -> datetime | None:
    """Read what has no letters but a W and no spaces: seconds since 1970, and the short forms of ISO 8601."""
    if text.isdecimal() and len(text) == 13:
        return _since_1970(text[:10], "")
    if match := _CENTURYLESS.fullmatch(text):
        return _moment((_full_year(match[1]), match[2], "1"), (None, None, None), _NO_OFFSET)
    day: tuple[str, str | int, str] | None = None
    if match := _ORDINAL.fullmatch(text):
        return _ordinal(int(_full_year(match[1])), int(match[2]))
    if match := _WEEK.fullmatch(text):
        return _week(int(match[1]), int(match[2]), int(match[3] or 1))
    if match := _SHORT.fullmatch(text):
        day = (_full_year(match[1]), match[3], match[4])
    elif match := _PARTIAL.fullmatch(text):
        day = (match[1], match[2] or 1, "1")
    return _moment(day, (None, None, None), _NO_OFFSET) if day else _by_dateutil(text, UTC, day_first=False)


def _ordinal(year: int, day: int) -> datetime | None:
    found = _moment((str(year), 1, "1"), (None, None, None), timedelta(days=1 - day))
    return found if found and found.year == year else None


def _full_year(digits: str) -> str:
    return str(_INFOS[False].convertyear(int(digits), len(digits) == 4))


def _week(year: int, week: int, day: int) -> datetime | None:
    try:
        return datetime.fromisocalendar(year, week, day).replace(tzinfo=UTC)
    except ValueError:
        return None


def _in_english(text: str) -> str:
    """Translate months and halves of the day, keep zones, and drop every other word: weekdays, "at", "Uhr", "de"."""
    text = _SMALL_ZONE.sub(_capital_zone, _HOUR.sub(r"\1:\2", text))
    months = [word for word in _WORD.finditer(text) if _month(word[0])]
    # "mar, 9 avr" is a Tuesday: where two words could be the month, the weekday stands first.
    month = months[-1] if months else None
    if month is not None:
        text = _DOTTED_TIME.sub(lambda time: time[0].replace(".", ":"), text)

    def translated(word: re.Match[str]) -> str:
        if month is not None and word.start() == month.start():
            return f" {_ENGLISH[_month(word[0]) - 1]} "
        half = _HALVES.get(_folded(word[0]))
        if half:
            return f" {half} "
        return word[0] if word[0] in _ZONES or word[0] in {"T", "t", "z", "utc", "gmt"} else " "

    text = _LATE_HALF.sub(r"\1", _HALF_FIRST.sub(r"\2 \1", _WORD.sub(translated, text)))
    return " ".join(text.replace(" - ", " ").split()).strip(" ,.-/:")


def _capital_zone(zone: re.Match[str]) -> str:
    """Return a zone after the time as dateutil knows it; elsewhere such a word is one of many languages."""
    name = zone[1].upper()
    return f" {name}" if name in _ZONES else zone[0]


def _folded(word: str) -> str:
    return "".join(c for c in normalize("NFKD", word.casefold()) if not combining(c)).strip(".")


_HALVES = {
    _folded(word): half
    for half, words in (("AM", "am a.m 오전 上午 午前 πμ π.μ"), ("PM", "pm p.m 오후 下午 午後 μμ μ.μ"))
    for word in words.split()
}


@lru_cache(maxsize=512)
def _month(word: str) -> int:
    """Return the number of a month in any language, also cut to its first letters, or 0."""
    folded = _folded(word).replace(".", "")
    if folded in MONTHS:
        return MONTHS[folded]
    numbers = {number for name, number in MONTHS.items() if name.startswith(folded)} if len(folded) > 2 else set()
    return numbers.pop() if len(numbers) == 1 else 0


class _Info(parser.parserinfo):
    """dateutil's English, with centuries that do not move with the calendar on the wall."""

    def convertyear(self, year: int, century_specified: bool = False) -> int:  # noqa: FBT001, FBT002 - dateutil's signature
        """Read two digits as POSIX does: 69 to 99 are of the last century."""
        return year if century_specified or year > 99 else year + (2000 if year < 69 else 1900)


_INFOS = {day_first: _Info(dayfirst=day_first) for day_first in (False, True)}


def _by_dateutil(text: str, zone: tzinfo, *, day_first: bool) -> datetime | None:
    read = []
    # Missing parts come from the default; two different defaults show whether the year was missing.
    for default in (datetime(2000, 1, 1), datetime(2004, 1, 1)):  # noqa: DTZ001 - the zone is what is being read
        try:
            found = parser.parse(text, parserinfo=_INFOS[day_first], default=default, tzinfos=_named_zone)
            read.append((found if found.tzinfo else found.replace(tzinfo=zone)).astimezone(UTC))
        except (ValueError, OverflowError, TypeError):
            return None
    return read[0] if read[0] == read[1] and _EARLIEST <= read[0].year <= _LATEST else None


def _named_zone(name: str | None, offset: int | None) -> tzinfo | None:
    if name is None and offset is None:
        return None
    hours = _ZONES.get((name or "").upper(), 0)
    return timezone(timedelta(hours=hours) if offset is None else timedelta(seconds=offset))


def _place(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC
