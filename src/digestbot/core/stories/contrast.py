"""Where two reports tell the same slot and differ, they are of different events, however alike their words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from digestbot.core.stories.event_words import event_words
from digestbot.core.stories.facts import TITLE, Fact

Slots = Mapping[str, Mapping[str, int]]
"""The values of each slot of a story with the best rank that each was told in."""

WORTH = {
    "o": (1.0, 0.6),
    "l": (1.0, 0.6),
    "score": (1.0, 0.7),
    "way": (0.9, 0.0),
    "day": (0.9, 0.35),
    "month": (0.6, 0.5),
    "year": (0.6, 0.4),
    "percent": (0.7, 0.3),
    "money": (0.7, 0.3),
    "age": (0.5, 0.3),
    "c": (0.7, 0.3),
    "place": (0.9, 0.4),
}
"""What a difference in a slot of that kind weighs where both tell it in their titles, and where one tells it later."""
PLAIN = 0.9
"""From this weight on a difference stands, whatever else agrees: the second package is not the third."""
AGREES = 0.5
"""What a slot told alike takes off the lighter differences: who agrees on the day may have counted differently."""
FAINT = 0.5
"""What the lighter differences weigh beside plain ones: a lead tells more than the event."""
UNTOLD = frozenset({"way", "year", "month"})
"""Slots that agree by chance."""
REGIONS = frozenset({"ASIA", "AFRICA", "EUROPE", "LATAM", "MIDEAST"})
BODIES = frozenset({"EU", "ECB", "FED", "UN", "NATO", "WHO", "IMF", "OPEC", "ICC"}) | REGIONS
"""Bodies and regions whose name beside a land's is no difference of place."""
BROAD = frozenset({"US", "GB", "DE", "FR", "RU", "UA", "CN", "EU", "IL", "PS", "IR", "IN"}) | REGIONS
"""What is in the news every day, so that two reports may well both name it."""


@dataclass(frozen=True, slots=True)
class Contrast:
    """How much two reports differ (0: in nothing that both tell), in which slots, and in which they agree."""

    weight: float
    differ: tuple[str, ...] = ()
    agree: tuple[str, ...] = ()


def contrast(mine: Iterable[Fact], theirs: Slots, language: str) -> Contrast:
    """Hold a report's facts against a story's.

    >>> from digestbot.core.stories.facts import LEAD
    >>> one = [Fact("o:packag", "2", TITLE), Fact("day", "1", LEAD)]
    >>> contrast(one, {"o:packag": {"3": TITLE}, "day": {"1": LEAD}}, "en")
    Contrast(weight=1.0, differ=('o:packag',), agree=('day',))
    """
    growing = event_words(language).growing
    told: dict[str, dict[str, int]] = {}
    for fact in mine:
        told.setdefault(fact.slot, {})[fact.value] = fact.rank
    agree: list[str] = []
    differ: dict[str, tuple[float, str]] = {}
    for slot, values in told.items():
        other = theirs.get(slot)
        if not other or slot == "place":
            continue
        if values.keys() & other.keys():
            agree.append(slot)
        elif not slot.startswith("c:") or not slot[2:].startswith(growing):
            rank = min(max(values.values()), max(other.values()))
            worth = WORTH[slot.partition(":")[0]][rank != TITLE]
            # One number counts once, however many words stand after it.
            number = min(values) if slot[1:2] == ":" else slot
            differ[number] = max(differ.get(number, (0.0, "")), (worth, slot))
    if apart := _places(told.get("place", {}), theirs.get("place", {})):
        differ["place"] = (apart, "place")
    numbers = {slot for slot in agree if slot not in UNTOLD}
    plain = sum(worth for worth, _ in differ.values() if worth >= PLAIN)
    faint = sum(worth for worth, _ in differ.values() if worth < PLAIN)
    weight = plain + FAINT * max(0.0, faint - AGREES * len(numbers))
    return Contrast(weight, tuple(sorted(slot for _, slot in differ.values())), tuple(sorted(numbers)))


def _places(mine: Mapping[str, int], theirs: Mapping[str, int]) -> float:
    """Return what a difference of place weighs: lands of which none is shared, or states of one land."""
    mine = {code: rank for code, rank in mine.items() if code not in BODIES}
    theirs = {code: rank for code, rank in theirs.items() if code not in BODIES}
    lands = _apart(
        {code.partition("-")[0]: rank for code, rank in mine.items()},
        {code.partition("-")[0]: rank for code, rank in theirs.items()},
    )
    states = _apart(
        {code: rank for code, rank in mine.items() if "-" in code},
        {code: rank for code, rank in theirs.items() if "-" in code},
    )
    return max(lands, states)


def _apart(mine: Mapping[str, int], theirs: Mapping[str, int]) -> float:
    if not mine or not theirs or mine.keys() & theirs.keys():
        return 0.0
    return WORTH["place"][min(max(mine.values()), max(theirs.values())) != TITLE]
