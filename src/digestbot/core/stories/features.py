"""What is remembered of an article for grouping: weighted terms, names, facts, a sketch of the wording. Small, JSON-able, pure."""

import math
import zlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from digestbot.core.stories.facts import Fact, Facts, facts
from digestbot.core.stories.names import names
from digestbot.core.stories.pairs import wanted
from digestbot.core.stories.similarity import richness
from digestbot.core.stories.synonyms import concepts
from digestbot.core.text import lexicon
from digestbot.core.text.words import terms, tokens

READ = 3000
"""Code points of the text that are read: what comes later in a news article is background, and it costs time."""
LEAD = 300
"""Code points of the text that count as its lead."""
TITLED = 12
"""Terms of a text without title that stand for one."""
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
_LAND, _NUMBER = 1.0, 0.8
"""Weight of a land, whatever it was called, and of a number, however it was written."""
_COMMONEST, _RARE = 8.0, 3.5
"""On the Zipf scale: what every sentence has, and from where on a word says what an article is about."""
_LOW, _HIGH = 0.3, 1.15
"""Weight of the commonest words, and of those that no table lists."""
_SHARED, _SHARED_FULL = 0.6, 0.2
_LENT = 0.4
"""What a word lends to the concept that it shares with others ("blaze", "fire"), more in a short report, and what it loses itself."""
_DIGITS = 0.7
_EVERYDAY = 5.0
"""What is met so often is a word, dictionary or not."""


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

    `terms` are (term, weight), heaviest first; their vector is about `UNIT` long; "@CA" stands for a land, however it was called,
    "#85" for a number, however it was written, "~fire" for a thing that headlines have several words for. `names` are those of the terms that are written like names. `title` are the
    title's terms, `subjects` those of them that are names, or in no dictionary; `facts` is what can be held against another report.
    `url` is the canonical address, `sketch` the smallest hashes of the runs of terms: articles that share most of them have
    the same wording.
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
    facts: tuple[Fact, ...] = ()
    subjects: tuple[str, ...] = ()


def features(member: Member) -> Features:
    """Return what grouping remembers of an article; the same article always gives the same.

    >>> from datetime import UTC, datetime
    >>> seen = features(Member(id="a", title="Ferry sinks off Norvik", text="The ferry Aurora sank near Norvik on Monday.",
    ...     published=datetime(2024, 5, 6, tzinfo=UTC), source="courier", language="en"))
    >>> sorted(t for t, _ in seen.terms), seen.names
    (['aurora', 'ferri', 'monday', 'norvik', 'sank', 'sink', '~ship'], ('aurora', 'norvik'))
    """
    code = member.language.replace("_", "-").split("-")[0].lower()
    text = member.text[:READ]
    told = facts(member.title, text, code)
    lead_end = _word_end(text, LEAD)
    title = wanted(terms(member.title, code), code)
    lead = wanted(terms(text[:lead_end], code), code)
    rest = wanted(terms(text[lead_end:], code), code)
    named = set(terms(" ".join(names(member.title, text, code)), code))
    rare, unknown = _rarities(f"{member.title} {text}", code)
    silenced = dict.fromkeys(terms(" ".join(told.named), code), 0.0)
    weights = _weights((title, lead, rest), named=named, rare=rare | silenced, told=told, same=concepts(code))
    subjects = (t for t in title or lead[:TITLED] if (t in named or t in unknown) and t not in silenced)
    return Features(
        id=member.id,
        language=code,
        source=member.source,
        published=member.published,
        terms=weights,
        names=tuple(sorted(t for t, _ in weights if t in named or t[0] == "@")),
        title=tuple(dict.fromkeys(title)),
        url=member.url,
        sketch=_sketch(title, [*lead, *rest]),
        facts=told.facts,
        subjects=tuple(dict.fromkeys(subjects)),
    )


def _rarities(text: str, code: str) -> tuple[dict[str, float], set[str]]:
    """Return how rare each term of a text is in the language at large, and the terms that its dictionary does not have.

    Of the words of one term the commonest counts.
    """
    if code not in lexicon.LANGUAGES:
        return {}, set()
    found: dict[str, float] = {}
    unknown: set[str] = set()
    for token in set(tokens(text)):
        term, rare, known = _rarity(token, code)
        found[term] = min(rare, found.get(term, _HIGH))
        if not known:
            unknown.add(term)
    return found, unknown


@lru_cache(maxsize=1 << 16)
def _rarity(token: str, code: str) -> tuple[str, float, bool]:
    """Return a word's term, its weight by rarity and whether the dictionary has it; kept since looking up costs more than all."""
    term = "".join(terms(token, code)[:1])
    if token[0].isdigit():
        return term, _DIGITS, True
    entry = lexicon.entry(token.lower(), code)
    if entry is None:
        return term, _HIGH, False
    rare = min(_HIGH, max(_LOW, (_COMMONEST - entry.frequency) / (_COMMONEST - _RARE)))
    return term, rare, entry.kind != "token" or entry.frequency > _EVERYDAY


def _word_end(text: str, at: int) -> int:
    """Return the first place from `at` on that does not cut a word (within 40 code points)."""
    for place in range(at, min(len(text), at + 40)):
        if text[place].isspace():
            return place
    return min(at, len(text))


def _weights(
    parts: tuple[Sequence[str], Sequence[str], Sequence[str]],
    *,
    named: set[str],
    rare: dict[str, float],
    told: Facts,
    same: dict[str, str],
) -> tuple[tuple[str, int], ...]:
    """Weigh the terms: how often (damped), in the lead, in the title, a name, rare in the language; scaled to `UNIT`."""
    title, lead, rest = parts
    in_title, in_lead = set(title), set(lead)
    counts = Counter(lead)
    counts.update(rest)
    raw: dict[str, float] = {}
    for term in counts.keys() | in_title:
        weight = 1 + math.log(counts[term]) if counts[term] else 0.0
        weight += _IN_LEAD * (term in in_lead) + _IN_TITLE * (term in in_title)
        raw[term] = (weight * _NAME if term in named else weight) * rare.get(term, 1.0)
    brief = 1 - richness(len(raw))
    for term in [t for t in raw if t in same]:
        raw[same[term]] = max(raw.get(same[term], 0.0), (_SHARED_FULL + _SHARED * brief) * raw[term])
        raw[term] *= 1 - _LENT * brief
    for concept, count in told.concepts.items():
        weight = 1 + math.log(count) + _IN_LEAD * (concept in told.leading)
        raw[concept] = weight * (_LAND if concept[0] == "@" else _NUMBER)
    length = math.sqrt(math.fsum(w * w for w in raw.values())) or 1.0
    heaviest = sorted(((t, w) for t, w in raw.items() if w), key=lambda item: (-item[1], item[0]))[:KEPT]
    return tuple((term, max(1, round(UNIT * weight / length))) for term, weight in heaviest)


def _sketch(title: list[str], words: list[str]) -> tuple[int, ...]:
    """Return the smallest hashes of the runs of a text's terms; none if it speaks of nothing that its title names.

    A notice about cookies, served in place of many articles, has the same wording under every title.
    """
    if title and not set(title) & set(words):
        return ()
    words = words[:WORDED]
    runs = (zlib.crc32("\x1f".join(words[i : i + RUN]).encode("utf-8", "replace")) for i in range(len(words) - RUN + 1))
    return tuple(sorted(set(runs))[:SKETCH])
