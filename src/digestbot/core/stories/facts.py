"""What a report says that can be held against another: numbers with what they count, days, places, ups and downs.

Likeness of words cannot tell an event from its twin: the second package from the third, Monday's prices from Tuesday's. So each
report's title and lead are read for slots ("c:crew", "o:package", "place") with their values, and `conflicts` compares them.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from digestbot.core.stories.event_words import EventWords, event_words
from digestbot.core.stories.places import folded, places
from digestbot.core.text.languages.words import listed
from digestbot.core.text.spans import Span
from digestbot.core.text.words import terms

TITLE, LEAD = 2, 1
"""Where a fact stands: in the title (or the first sentence of what has none), or in the lead."""
READ = 500
"""Code points of a text whose numbers and days count: later ones are background."""
FIRST = 160
"""Code points of a text without title that stand for one."""
MOST = 48
"""Facts kept of a report."""
LEAST = 3
"""Ones and twos are everywhere: they say something only beside what they count."""

_TOKEN = re.compile(
    r"(?P<score>(?<![\w.,:/-])\d{1,3}(?:[-–:]| a | à )\d{1,3}(?![\w:/]|[.,-]\d|-\w))"
    r"|(?P<number>\d+(?:[.,]\d+)*)(?P<scale>(?:bn|mn|tn|[km])\b)?(?P<ordinal>(?:st|nd|rd|th|er|ère|re|e|è|ème|eme)\b|[.]?[ºª°])?"
    r"|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*)|(?P<money>[$€£¥])|(?P<percent>%)|(?P<stop>[.!?;:()\n\"“”„«»|,]|\s[-–—]\s)"
)
_WRITTEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_CLOCK = re.compile(r"[01]?\d:[0-5]\d|2[0-4]:[0-5]\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
_MONEY = listed(
    "dollar dollars euro euros pound pounds pfund sterling livres libras franken francs francos yen yuan rupees rupien rupias "
    "kronor kronen zloty real reais pesos lira dirham"
)
_OF = frozenset({"de", "d", "of"})
_PERCENT = listed("percent prozent pourcent")
_PER = listed("per pour por")
_CENT = listed("cent ciento cento")
_AGO = listed("old alt ans anos jahrige jahriger jahrigen aged")
_IN_CAPITALS = listed("may march sun")
"""English names of the calendar that are words of their own in lower case."""


class Fact(NamedTuple):
    """One slot with its value. `rank` says where it stands."""

    slot: str
    value: str
    rank: int


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of a report; `concepts` are the lands and numbers that it names, with how often, for the comparison of words.

    `named` are the folded words that a land's name consists of: the land stands for them.
    """

    facts: tuple[Fact, ...] = ()
    concepts: dict[str, int] = field(default_factory=dict)
    leading: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()


@dataclass(slots=True)
class _Token:
    kind: str
    raw: str
    plain: str
    value: float | None = None
    start: int = 0
    end: int = 0


_NOTHING = _Token("", "", "")


def facts(title: str, text: str, language: str) -> Facts:
    """Return the facts of a report's title and lead.

    >>> found = facts("Council approves third aid package for Marlow", "It releases $6.5 million to 40 farms.", "en")
    >>> sorted((f.slot, f.value) for f in found.facts if f.slot[0] in "com")
    [('c:farm', '40'), ('money', '6.5e+06'), ('o:aid', '3'), ('o:packag', '3')]
    """
    words = event_words(language)
    found: dict[tuple[str, str], int] = {}
    concepts: Counter[str] = Counter()
    named: set[str] = set()
    for rank, part in ((TITLE, title if title.strip() else text[:FIRST]), (LEAD, text[:READ])):
        tokens = _tokens(part, words)
        for fact in (*_numbers(tokens, words, language, rank), *_calendar(tokens, words, rank), *_places(tokens, rank)):
            found.setdefault((fact.slot, fact.value), fact.rank)
        if rank == TITLE:
            found.update({("way", way): TITLE for way in _ways(tokens, words)})
        concepts.update(f"#{t.value:g}" for t in tokens if t.kind == "number" and (t.value or 0) >= LEAST)
    leading = {*concepts, *(f"@{value}" for slot, value in found if slot == "place")}
    for written in (_WRITTEN.findall(title), _WRITTEN.findall(text)):
        for place in places(written):
            if place.whole:
                named.update(map(folded, written[place.start : place.end]))
            concepts.update(f"@{code}" for code in place.codes)
    for concept in leading:
        concepts.setdefault(concept, 1)
    ranked = sorted(found.items(), key=lambda item: -item[1])[:MOST]
    return Facts(tuple(Fact(s, v, r) for (s, v), r in ranked), dict(concepts), frozenset(leading), frozenset(named))


def _tokens(text: str, words: EventWords) -> list[_Token]:
    found: list[_Token] = []
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "word"
        if match.group("number"):
            value = _value(match.group("number"))
            scale = words.scales.get(match.group("scale") or "", 1)
            ordinal = match.group("ordinal") is not None
            found.append(
                _Token("ordinal" if ordinal else "number", match.group(), match.group("number"), value * scale)
            )
        elif kind == "word":
            _word(match.group("word"), words, found)
        else:
            found.append(_Token(kind, match.group(), match.group()))
        found[-1].start = found[-1].start if found[-1].end else match.start()
        found[-1].end = match.end()
    return found


def _word(raw: str, words: EventWords, found: list[_Token]) -> None:
    """Add a word: as a number if it is one, and as the scale of the number before it where it is that."""
    plain = folded(raw)
    before = found[-1] if found else None
    if plain in words.scales and before is not None and before.kind == "number" and before.value is not None:
        before.value *= words.scales[plain]
    elif plain in words.counts and before is not None and before.plain in words.tens:
        before.value = words.tens[before.plain] + words.counts[plain]
    elif plain in words.tens or words.counts.get(plain, 0) > 1:
        found.append(_Token("number", raw, plain, float(words.tens.get(plain) or words.counts[plain])))
    elif plain in words.ordinals:
        found.append(_Token("ordinal", raw, plain, float(words.ordinals[plain])))
    else:
        found.append(_Token("word", raw, plain))


def _value(digits: str) -> float:
    """Read digits; a separator before exactly three of them parts thousands.

    >>> _value("142,000"), _value("4.1"), _value("1.234,5")
    (142000.0, 4.1, 1234.5)
    """
    parts = re.split(r"[.,]", digits)
    if len(parts) == 1:
        return float(digits[:15])
    grouped = all(len(part) == 3 for part in parts[1:-1])
    if len(parts[-1]) == 3 and grouped and parts[0] != "0":
        return float("".join(parts)[:15])
    return float("".join(parts[:-1])[:15] + "." + parts[-1][:6])


def _numbers(tokens: list[_Token], words: EventWords, language: str, rank: int) -> Iterator[Fact]:
    for at, token in enumerate(tokens):
        if token.kind == "score" and not _CLOCK.fullmatch(token.raw):
            yield Fact("score", "-".join(re.findall(r"\d+", token.raw)), rank)
        elif token.value is not None and not (token.kind == "number" and _is_date(tokens, at, words)):
            for slot in _slots(tokens, at, words, language):
                yield Fact(slot, f"{token.value:g}", rank)


def _slots(tokens: list[_Token], at: int, words: EventWords, language: str) -> list[str]:
    """Return what a number tells: an amount of money, a share, an age, a year, the number of something, or a count of it."""
    if tokens[at].kind == "ordinal":
        return [f"o:{unit}" for unit in _units(tokens, at, words, language, 3)]
    if amount := _amount(tokens, at):
        return [amount]
    label = _label(tokens[at - 1], words) if at else None
    return [f"l:{label}"] * bool(label) + [f"c:{unit}" for unit in _units(tokens, at, words, language, 2)]


def _amount(tokens: list[_Token], at: int) -> str | None:
    """Return the slot that the signs and words beside a number name, whatever the language."""
    before = tokens[at - 1].kind if at else ""
    after = [*(t for t in tokens[at + 1 : at + 5] if t.plain not in _OF), _NOTHING, _NOTHING][:3]
    if before == "money" or after[0].kind == "money" or after[0].plain in _MONEY:
        return "money"
    if after[0].kind == "percent" or after[0].plain in _PERCENT or (after[0].plain in _PER and after[1].plain in _CENT):
        return "percent"
    if any(token.plain in _AGO for token in after):
        return "age"
    return "year" if _YEAR.fullmatch(tokens[at].raw) else None


def _label(before: _Token, words: EventWords) -> str | None:
    noun = before.plain.rpartition("'")[2]
    return noun if before.kind == "word" and noun in words.serial else None


def _units(tokens: list[_Token], at: int, words: EventWords, language: str, most: int) -> list[str]:
    """Return the stems of the words that a number counts: the next ones of its phrase."""
    found: list[str] = []
    for token in tokens[at + 1 : at + 6]:
        stem = terms(token.raw, language)[:1] if token.kind == "word" and token.plain not in words.days else ()
        if len(found) == most or (not stem and (found or token.kind != "word")):
            break
        found.extend(stem)
    return found


def counted(text: str, language: str) -> list[tuple[str, str, Span]]:
    """Return what a text counts, the number, and where both stand; no ones and twos, dates, ages, amounts of money or shares.

    >>> told = "At least 20 people died; 1,200 more homes were lost on 4 May."
    >>> [(unit, value, span.of(told)) for unit, value, span in counted(told, "en")]
    [('peopl', '20', '20 people'), ('home', '1200', '1,200 more homes')]
    """
    words = event_words(language)
    tokens = _tokens(text, words)
    found: list[tuple[str, str, Span]] = []
    for at, token in enumerate(tokens):
        plain = token.kind == "number" and (token.value or 0) >= LEAST and not _is_date(tokens, at, words)
        if not plain or _amount(tokens, at) or (at and _label(tokens[at - 1], words)):
            continue
        for unit in tokens[at + 1 : at + 4]:
            stem = terms(unit.raw, language)[:1] if unit.kind == "word" and unit.plain not in words.days else ()
            if stem:
                found.append((stem[0], f"{token.value:g}", Span(start=token.start, end=unit.end)))
            if stem or unit.kind != "word":
                break
    return found


def _is_date(tokens: list[_Token], at: int, words: EventWords) -> bool:
    near = [tokens[i] for i in (at - 1, at + 1, at + 2) if 0 <= i < len(tokens)]
    return any(token.kind == "word" and token.plain in words.months and _calendar_word(token) for token in near)


def _calendar_word(token: _Token) -> bool:
    return token.plain not in _IN_CAPITALS or token.raw[0].isupper()


def _calendar(tokens: list[_Token], words: EventWords, rank: int) -> Iterator[Fact]:
    for token in tokens:
        if token.kind == "word" and _calendar_word(token):
            if token.plain in words.days:
                yield Fact("day", str(words.days[token.plain]), rank)
            if token.plain in words.months:
                yield Fact("month", str(words.months[token.plain]), rank)


def _ways(tokens: list[_Token], words: EventWords) -> set[str]:
    """Return "up", "down" or "level" where a title says that something moved one way alone."""
    plain = {token.plain for token in tokens if token.kind == "word"}
    ways = {name for name in ("up", "down", "level") if plain & getattr(words, name)}
    return ways if len(ways) == 1 else set()


def _places(tokens: list[_Token], rank: int) -> Iterator[Fact]:
    for place in places([token.raw for token in tokens if token.kind == "word"]):
        yield from (Fact("place", code, rank) for code in place.codes)
