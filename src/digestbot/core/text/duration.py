"""A length of time as people write it."""

from datetime import timedelta

UNITS = {"m": "minutes", "h": "hours", "d": "days", "t": "days", "j": "days", "w": "weeks"}
"""What a letter behind a number means; days are Tage and jours too."""
LONGEST = 5


def duration(text: str) -> timedelta | None:
    """Return the length of time that a text states, None if it states none.

    >>> duration("12h"), duration(" 3 D "), duration("0h"), duration("-1h"), duration("soon")
    (datetime.timedelta(seconds=43200), datetime.timedelta(days=3), None, None, None)
    """
    number, unit = text.strip()[:-1].strip(), text.strip()[-1:].casefold()
    if unit not in UNITS or not (number.isascii() and number.isdecimal() and len(number) <= LONGEST):
        return None
    return timedelta(**{UNITS[unit]: int(number)}) or None
