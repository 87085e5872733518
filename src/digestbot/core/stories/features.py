"""What is remembered of an article for grouping: weighted terms, names, a sketch of the wording. Small, JSON-able, pure."""

import math
import re
import zlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from digestbot.core.stories.pairs import wanted
from digestbot.core.text.words import terms

READ = 3000
"""Code points of the text that are read: what comes later in a news article is background, and it costs time."""
LEAD = 300
"""Code points of the text that count as its lead."""
KEPT = 100
"""Terms kept of an article, the heaviest."""
UNIT = 1000
"""Length of an article's vector of weights. Weights are whole, so sums do not depend on the order of adding."""
SKETCH = 24
"""Smallest hashes kept of an article's runs of `RUN` terms."""
RUN = 4
WORDED = 150
"""Terms of a text's beginning that the sketch is made of: a teaser is a copy of the text that it opens."""

_IN_LEAD = 0.7
_IN_TITLE = 1.5
_NAME = 1.3
_TITLE_CASE = 0.6
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_MAYBE_CAPITAL = re.compile(r"(?<!\w)(?![a-z\d])[^\W\d_][\w’'-]*")
_CALENDAR = frozenset(
    (
        *(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
        ),
        *(
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
        ),
        *("jul", "aug", "sep", "sept", "oct", "nov", "dec", "montag", "dienstag", "mittwoch", "donnerstag", "freitag"),
        *("samstag", "sonnabend", "sonntag", "januar", "februar", "märz", "mai", "juni", "juli", "oktober", "dezember"),
    )
)
"""What English and German write with a capital and every article has: no names."""
_OPENS = frozenset(".!?:;\"“”„«»'‘’…-–—(\n\r\t")


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """What grouping needs of an article."""

    id: str
    title: str
    text: str
    published: datetime | None
    source: str
    language: str
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Features:
    """What is remembered of a grouped article; open stories are rebuilt from it.

    `terms` are (term, weight), heaviest first; their vector is about `UNIT` long. `names` are those of the terms that are
    written like names. `title` are the title's terms, `url` is the canonical address, `sketch` the smallest hashes of the
    runs of terms: articles that share most of them have the same wording.
    """

    id: str
    language: str = "und"
    source: str = ""
    published: datetime | None = None
    terms: tuple[tuple[str, int], ...] = ()
    names: tuple[str, ...] = ()
    title: tuple[str, ...] = ()
    url: str | None = None
    sketch: tuple[int, ...] = ()


def features(member: Member) -> Features:
    """Return what grouping remembers of an article; the same article always gives the same.

    >>> from datetime import UTC, datetime
    >>> seen = features(Member(id="a", title="Ferry sinks off Norvik", text="The ferry Aurora sank near Norvik on Monday.",
    ...     published=datetime(2024, 5, 6, tzinfo=UTC), source="courier", language="en"))
    >>> sorted(t for t, _ in seen.terms), seen.names
    (['aurora', 'ferri', 'monday', 'norvik', 'sank', 'sink'], ('aurora', 'norvik'))
    """
    code = member.language.replace("_", "-").split("-")[0].lower()
    text = member.text[:READ]
    lead_end = _word_end(text, LEAD)
    title = wanted(terms(member.title, code), code)
    lead = wanted(terms(text[:lead_end], code), code)
    rest = wanted(terms(text[lead_end:], code), code)
    named = set(terms(" ".join(_names(member.title, text)), code))
    weights = _weights(title, lead, rest, named)
    return Features(
        id=member.id,
        language=code,
        source=member.source,
        published=member.published,
        terms=weights,
        names=tuple(sorted(t for t, _ in weights if t in named)),
        title=tuple(dict.fromkeys(title)),
        url=member.url,
        sketch=_sketch(title, [*lead, *rest]),
    )


def _word_end(text: str, at: int) -> int:
    """Return the first place from `at` on that does not cut a word (within 40 code points)."""
    for place in range(at, min(len(text), at + 40)):
        if text[place].isspace():
            return place
    return min(at, len(text))


def _weights(
    title: Iterable[str], lead: Iterable[str], rest: Iterable[str], named: set[str]
) -> tuple[tuple[str, int], ...]:
    """Weigh the terms: how often (damped), in the lead, in the title, a name; scaled to `UNIT`."""
    in_title, in_lead = set(title), set(lead)
    counts = Counter(lead)
    counts.update(rest)
    raw: dict[str, float] = {}
    for term in counts.keys() | in_title:
        weight = 1 + math.log(counts[term]) if counts[term] else 0.0
        weight += _IN_LEAD * (term in in_lead) + _IN_TITLE * (term in in_title)
        raw[term] = weight * _NAME if term in named else weight
    length = math.sqrt(math.fsum(w * w for w in raw.values())) or 1.0
    heaviest = sorted(raw.items(), key=lambda item: (-item[1], item[0]))[:KEPT]
    return tuple((term, max(1, round(UNIT * weight / length))) for term, weight in heaviest)


def _names(title: str, text: str) -> set[str]:
    """Return the words written like names: a capital inside a sentence, or capitals only.

    A title counts only where it is not written In Capitals Of Its Own; what is all there is counts by its capitals alone.
    """
    found = _capitals(text)
    words = [m.group() for m in _WORD.finditer(title)]
    if words and sum(w[0].isupper() for w in words) < _TITLE_CASE * len(words):
        found |= _capitals(title)
    return found


def _capitals(text: str) -> set[str]:
    found: set[str] = set()
    for match in _MAYBE_CAPITAL.finditer(text):
        word = match.group()
        if not word[0].isupper():
            continue
        before = match.start() - 1
        while before >= 0 and text[before] == " ":
            before -= 1
        inside = before >= 0 and text[before] not in _OPENS
        if (inside or (len(word) > 1 and word.isupper())) and word.lower() not in _CALENDAR:
            found.add(word)
    return found


def _sketch(title: list[str], words: list[str]) -> tuple[int, ...]:
    """Return the smallest hashes of the runs of a text's terms; none where it speaks of nothing that its title names.

    A notice about cookies, served in place of many articles, has the same wording under every title.
    """
    if title and not set(title) & set(words):
        return ()
    words = words[:WORDED]
    runs = (zlib.crc32("\x1f".join(words[i : i + RUN]).encode("utf-8", "replace")) for i in range(len(words) - RUN + 1))
    return tuple(sorted(set(runs))[:SKETCH])
