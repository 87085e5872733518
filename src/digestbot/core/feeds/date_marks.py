"""What software leaves around a date and between its parts: quotes, marks of direction, two signs, one colon too many."""

import re

OFFSET = re.compile(
    r"(?:(\d:\d\d(?:[.,]\d{1,9})?\s?|[AaPp]\.?[Mm]\.?\s)|\b(?:GMT|UTC|UT|Z)\s?|\b[A-Z]{3,4}(?=[+-]\d\d:?\d\d))"
    r"([+-])(\d\d?):?(\d\d)?(?:Z|\s[A-Z]{3,5})?$"
)
"""An offset behind a time, a half of the day or a zone."""
_ONLY_ZONE = re.compile(
    r"(?<=\d)\s?[(\[]\s?((?:GMT|UTC)[+-]\d\d?(?::?\d\d)?|[A-Z]{1,5}|[A-Z][A-Za-z]+/[A-Za-z_/]+)\s?[)\]]$"
)
"""A zone in brackets behind a time that has no other."""
_WRAPPING = re.compile(
    r"^(?:<!\[CDATA\[)?[\s\"'\u200e\u200f\u202a-\u202e\ufeff]+|[\s\"';,|\u200e\u200f\u202a-\u202e\ufeff]+$"
)
_MARKS = {ord("\u2212"): "-", ord('"'): " ", ord("|"): " "}
_MILLISECONDS = re.compile(r"(\d\d:\d\d:\d\d):\d{1,3}(?=\D|$)")
_NO_FRACTION = re.compile(r"(?<=:\d\d)\.(?=\D|$)")
_TWO_SIGNS = re.compile(r"(?<=\d)\s?[+-](?=[+-]\d\d?:?\d\d$)")
_OFFSET_SECONDS = re.compile(r"([+-]\d\d:\d\d):\d\d$")
_ODD_CLOCK = re.compile(r"(\d{4})([-:/.])(\d\d)\2(\d\d)[-_T ](\d\d)([-:.])(\d\d)\6(\d\d)(?!\d)")
"""Day and time with the same mark between their parts, or one that is usually the other's: 2020:02:23 10:00:00."""
_LOG = re.compile(r"(\d\d?)/([A-Za-z]{3})/(\d{4}):(\d\d:\d\d:\d\d)")
_DAY_AND_ZONE = re.compile(r"(.{6,40}\d)(?:\s?(?:Z|GMT|UTC)|\s?[+-]0?0:?00)")
_YEAR_AGAIN = re.compile(r"(\b(\d{4})\s\d\d?:\d\d[^|]{0,20})\s\2$")


def tidied(text: str) -> str:
    """Return a date without what software leaves around it and between its parts."""
    text = _WRAPPING.sub("", text).removesuffix("]]>").removeprefix("<![CDATA[").strip()
    text = _LOG.sub(r"\1 \2 \3 \4", text.translate(_MARKS))
    text = _ODD_CLOCK.sub(r"\1-\3-\4T\5:\7:\8", _MILLISECONDS.sub(r"\1", text))
    text = _OFFSET_SECONDS.sub(r"\1", _TWO_SIGNS.sub("", _NO_FRACTION.sub("", text)))
    text = _YEAR_AGAIN.sub(r"\1", text)
    if (match := _ONLY_ZONE.search(text)) and not OFFSET.search(text[: match.start()]):
        text = f"{text[: match.start()]} {match[1]}"
    match = _DAY_AND_ZONE.fullmatch(text)
    return match[1] if match and ":" not in match[1] and "T" not in match[1][4:] else text
