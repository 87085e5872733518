"""What a text itself says of its kind: who speaks in it, whom it addresses, when it happened, how it is laid out."""

import re
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from digestbot.core.analysis.authors.vocabulary import plain
from digestbot.core.text import languages
from digestbot.core.text.languages.language import Language

SHARE_OF_QUESTIONS = 0.18
"""Share of a text's paragraphs that are questions in an interview."""

HEADING, QUESTIONS = 90, 2
"""Code points of a heading at most, and how many that ask make a text that explains."""

_POLITE = re.compile(r"(?<=[\w,] )(?:Sie|Ihr|Ihre|Ihnen|Ihren|Ihrem|Ihrer)\b")
"""German's polite "you": a capital in the middle of a sentence."""

_PRICE = re.compile(r"[£$€]\s?\d|\d\s?(?:€|euros?|dollars?|pounds|kr|zł|kč|руб)\b", re.IGNORECASE)
_SPOKEN = re.compile(r"[\"“„«‘»][^\"”“»’«„]{0,600}[\"”“»’«]")
_CLOCK = re.compile(r"^\W{0,3}(?:\d{1,2}[:.h]\d\d)\b(?!\s?%)")
_READ_AS = {"no": "da", "nb": "da", "nn": "da"}
"""Languages without a file that are read as their neighbour: Norwegian's days and pronouns are Danish's."""


def _spoken(language: str) -> Language:
    return languages.get(_READ_AS.get(language[:2], language))


def own_voice(text: str, language: str) -> float:
    """Return how many of a hundred words outside quotation marks are the writer's "I"."""
    spoken = _spoken(language)
    return _share(_narrated(text), spoken.telling.own, spoken)


def address(text: str, language: str) -> float:
    """Return how many of a hundred words outside quotation marks address the reader."""
    narrated, spoken = _narrated(text), _spoken(language)
    polite = 100 * len(_POLITE.findall(narrated)) / max(len(narrated.split()), 1) if spoken.code == "de" else 0.0
    return _share(narrated, spoken.telling.reader, spoken) + polite


def demands(text: str, language: str) -> float:
    """Return how often, per hundred words, the narration says what ought to be."""
    spoken = _spoken(language)
    found = _phrases(spoken.telling.ought, spaced=spoken.speech.spaced)
    narrated = _narrated(text)
    return 100 * len(found.findall(narrated)) / _length(narrated, spoken) if found else 0.0


def prices(text: str) -> int:
    """Return how many prices stand in the text."""
    return len(_PRICE.findall(text))


def happened(lead: str, language: str) -> bool:
    """Return whether the lead says on which day something happened, as news does; unknown languages cannot be asked.

    >>> happened("The mole fell on Monday.", "en"), happened("The mole is old.", "en"), happened("Muuli on vanha.", "fi")
    (True, False, True)
    """
    spoken = _spoken(language)
    days = _days(spoken.code)
    return days is None or days.search(lead) is not None


def wonders(lead: str) -> bool:
    """Return whether the narration of a lead asks, as what explains does; headings are counted by themselves.

    >>> wonders("The mole fell in the storm of last winter, and the harbour is open to the sea. But who pays for it?")
    True
    >>> wonders("Who pays for it?"), wonders("“Who pays?” said Lund.")
    (False, False)
    """
    prose = "\n".join(line for line in lead.split("\n") if len(line) > HEADING)
    return any(mark in _narrated(prose) for mark in "?？؟")


def headed_by_questions(paragraphs: list[str]) -> bool:
    """Return whether several short lines of a text are questions: its headings."""
    return sum(p.endswith(("?", "？", "؟")) for p in paragraphs if len(p) <= HEADING) >= QUESTIONS


def questions(paragraphs: list[str]) -> float:
    """Return the share of paragraphs that are a question and no more, or begin with "Q:"."""
    asked = [
        p
        for p in paragraphs
        if len(p) <= 400 and (p.endswith(("?", "？", "؟")) or re.match(r"(?:Q|F|P|D|В)\s?[:.]\s", p))
    ]
    return len(asked) / max(len(paragraphs), 1)


_NUMBERED = re.compile(r"^\W{0,2}(\d{1,2})[.):]\s")
_CLOCKS = re.compile(r"\b\d{1,2}[:.h]\d\d\s?(?:uhr|h\b|[ap]\.?m\b|gmt|bst|cet|et\b)", re.IGNORECASE)
_TICKER = re.compile(
    r"\b(?:live[- ]?(?:blog|ticker|stream)|news[- ]?(?:blog|ticker)|[\w]+-blog|ticker)\b", re.IGNORECASE
)
_LETTER = re.compile(
    r"\b(?:this is|welcome (?:back )?to|sign up for) .{0,80}(?:newsletter|briefing)\b", re.IGNORECASE | re.DOTALL
)
_RELEASE = re.compile(
    r"/PRNewswire/|\(BUSINESS WIRE\)|\bGLOBE NEWSWIRE\b|\(ots\)|\(ots/|\[Pressemitteilung\]", re.IGNORECASE
)


def numbered(paragraphs: list[str]) -> int:
    """Return how far the numbers at the beginning of paragraphs count, up or down."""
    numbers = [int(m[1]) for p in paragraphs if (m := _NUMBERED.match(p))]
    steps = [b - a for a, b in pairwise(numbers)]
    return max(steps.count(1), steps.count(-1)) + 1 if steps else 0


def ticking(body: str) -> bool:
    """Return whether a text says that it is a ticker, and tells many times of the day."""
    return _TICKER.search(body[:1_000]) is not None and len(_CLOCKS.findall(body[:30_000])) >= 4


def is_letter(text: str, language: str) -> bool:
    """Return whether the text as read greets its readers as a newsletter does."""
    return _LETTER.search(text[:600]) is not None or _said("letters", text[:600], language)


def is_release(text: str, language: str) -> bool:
    """Return whether the text as read says that it was written for the press."""
    ends = text[:400], text[-1_500:]
    return any(_RELEASE.search(end) or _said("press", end, language) for end in ends)


def _said(name: Literal["letters", "press"], text: str, language: str) -> bool:
    """Return whether a text says one of its language's phrases, or of English's, which many languages borrow."""
    for code in {_spoken(language).code, "en"}:
        spoken = languages.get(code)
        found = _phrases(getattr(spoken.telling, name), spaced=spoken.speech.spaced)
        if found and found.search(text):
            return True
    return False


@lru_cache(maxsize=1)
def news_sections() -> frozenset[str]:
    """Return what sections of plain news are called, in all languages, for pages mix them."""
    return frozenset(plain(name) for code in languages.CODES for name in languages.get(code).telling.filed)


def timed(paragraphs: list[str]) -> int:
    """Return how many paragraphs begin with a time of the day: the entries of a ticker."""
    return sum(1 for p in paragraphs if _CLOCK.match(p))


def _narrated(text: str) -> str:
    return _SPOKEN.sub(" ", text[:20_000])


def _share(text: str, words: frozenset[str], spoken: Language) -> float:
    if not spoken.speech.spaced:
        return 100 * sum(text.count(word) for word in words) / _length(text, spoken)
    tokens = _WORD.findall(text)
    return 100 * sum(t.casefold().replace("’", "'") in words for t in tokens) / max(len(tokens), 1)


def _length(text: str, spoken: Language) -> int:
    """Return how many words a text has; without spaces between them, two characters count as one."""
    return max(len(text.split()) if spoken.speech.spaced else len(text) // 2, 1)


_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0900-\u0903\u093a-\u094f])*(?:['’][^\W\d_]+)?")


@lru_cache(maxsize=64)
def _phrases(listed: tuple[str, ...], *, spaced: bool) -> re.Pattern[str] | None:
    """Return what finds one of the phrases, as whole words where spaces separate words."""
    words = "|".join(re.escape(phrase) for phrase in sorted(listed, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)" if spaced else words, re.IGNORECASE) if words else None


@lru_cache(maxsize=64)
def _days(code: str) -> re.Pattern[str] | None:
    """Return what finds a day: its name, its date with the month, or a number behind the month as English writes it."""
    spoken = languages.get(code)
    if not spoken.telling.days:
        return None
    if not spoken.speech.spaced:
        return re.compile("|".join(map(re.escape, spoken.telling.days)))
    months = "|".join(sorted(map(re.escape, spoken.telling.months), key=len, reverse=True)) or r"(?!)"
    days = "|".join(re.escape(phrase) for phrase in sorted(spoken.telling.days, key=len, reverse=True))
    dates = rf"\d{{1,2}}(?:\.|º|er)? (?:de )?(?:{months})|(?:{months})\.? \d{{1,2}}"
    return re.compile(rf"(?<!\w)(?:{days}|{dates})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=1024)
def segments(url: str) -> tuple[str, ...]:
    """Return the parts of an address that may be sections, as `plain` writes them.

    >>> segments("https://courier.example/sport/football/late-goal-123.html?x=1")
    ('sport', 'football')
    """
    path = re.sub(r"^\w+://", "", url.split("?", maxsplit=1)[0].split("#", maxsplit=1)[0])
    host, *parts = path.split("/")
    first = host.split(".")[0]
    sections = [first] if first not in {"www", "m", "amp", "edition"} and host.count(".") > 1 else []
    return tuple(plain(part) for part in (*sections, *parts[:-1]) if part and len(part) <= 40)
