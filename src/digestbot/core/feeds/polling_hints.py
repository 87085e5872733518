"""How often a feed asks to be polled: ttl, skipHours, skipDays (RSS 2.0), sy:updatePeriod (RSS 1.0), and its hub (WebSub)."""

import re
from dataclasses import dataclass
from html import unescape

_ITEM = re.compile(r"<(?:[\w.-]+:)?(?:item|entry)[\s>/]", re.IGNORECASE)
_TTL = re.compile(r"<ttl>\s*(\d{1,9})\s*</ttl>", re.IGNORECASE)
_PERIOD = re.compile(r"<sy:updatePeriod>\s*(hourly|daily|weekly|monthly|yearly)\s*</", re.IGNORECASE)
_FREQUENCY = re.compile(r"<sy:updateFrequency>\s*(\d{1,6})\s*</", re.IGNORECASE)
_HOUR = re.compile(r"<hour>\s*(\d{1,2})\s*</hour>", re.IGNORECASE)
_DAY = re.compile(r"<day>\s*(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s*</day>", re.IGNORECASE)
_LINK = re.compile(r"<(?:[\w.-]+:)?link\s([^<>]*)>", re.IGNORECASE)
_HREF = re.compile(r"href\s*=\s*[\"']([^\"'<>]+)")
_RELATION = re.compile(r"rel\s*=\s*[\"'](hub|self)[\"']", re.IGNORECASE)
_MINUTES = {"hourly": 60, "daily": 1440, "weekly": 10080, "monthly": 43200, "yearly": 525600}
REACH = 16_384
"""Characters at the feed's beginning and at its end in which it speaks of itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PollingHints:
    """What the feed asks for; hours are of the day in UTC, days are English names. A hub knows it as `topic`."""

    ttl_minutes: int | None = None
    hub: str | None = None
    topic: str | None = None
    skip_hours: frozenset[int] = frozenset()
    skip_days: frozenset[str] = frozenset()


def polling_hints(text: str) -> PollingHints:
    """Return what the XML of a feed asks for, outside its entries.

    >>> polling_hints("<channel><ttl>90</ttl><skipHours><hour>24</hour></skipHours><item/></channel>").skip_hours
    frozenset({0})
    """
    first = _ITEM.search(text, 0, REACH)
    head = text[: first.start() if first else REACH]
    last = max(text.rfind(end, -REACH) for end in ("</item>", "</entry>")) if first else -1
    own = head if last < 0 else head + text[last:]
    ttl, period, frequency = _TTL.search(own), _PERIOD.search(own), _FREQUENCY.search(own)
    minutes = [int(ttl[1])] if ttl else []
    if period:
        minutes.append(_MINUTES[period[1].lower()] // max(1, int(frequency[1]) if frequency else 1))
    linked = _linked(own)
    return PollingHints(
        ttl_minutes=max(minutes, default=None),
        hub=linked.get("hub"),
        topic=linked.get("self"),
        skip_hours=frozenset(int(hour) % 24 for hour in _HOUR.findall(own) if int(hour) <= 24),
        skip_days=frozenset(f"{day.capitalize()}day" for day in _DAY.findall(own)),
    )


def _linked(own: str) -> dict[str, str]:
    """Return the hub and the feed's own address, the first of each."""
    found: dict[str, str] = {}
    for link in _LINK.findall(own):
        href, relation = _HREF.search(link), _RELATION.search(link)
        if href and relation:
            found.setdefault(relation[1].lower(), unescape(href[1]))
    return found
