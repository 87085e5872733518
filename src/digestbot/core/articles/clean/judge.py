"""Why a line is not the article, if it is not: by its opening, its shape, its place and the words it asks with."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from digestbot.core.articles.clean.lines import Line
from digestbot.core.articles.clean.removal import Reason
from digestbot.core.articles.clean.vocabulary import Hit, Kind, Vocabulary, label, vocabulary
from digestbot.core.text.spans import Span

LONGEST = 600
"""Code points; a longer line is the article."""

HEAD = 6
"""Lines from the top among which bylines and dates stand."""

_SEPARATOR = re.compile(r"\s*[:：|–—>»›】]+\s*|\s+-+\s+|\s{2,}|\s*$|\s*/\s*")
_ARROW = re.compile(r"[►▶→»›＞]|>{1,3}\s|➡|👉")
_ADDRESS = re.compile(r"https?://|www\.|[\w.+-]{1,64}@[\w-]+\.\w|(?<!\w)@\w{3,}")
_COPYRIGHT = re.compile(
    r"\W*(?:©|\(c\)\s*\d{4}|copyright\W{0,4}(?:\d{4}|©|\(c\)|by\b|(?-i:The\s|[A-Z])[^.]{3,50}$))", re.IGNORECASE
)
_FIELDS = re.compile(
    r"(?:[#\W]{0,3}\w{1,20}(?:[ -]\w{1,20}){0,2}: ?(?:https?://\S{1,500}|[\d.,]{1,12})(?:\s{1,3}|$)){1,12}"
)
"""Names of fields, each with an address or a count: "Comments URL: https://… Points: 112"."""
_MINUTES = re.compile(r"\W*\d{1,3}[\s-]*min(?:\.|ut\w{0,3}|s)?\b(?:[^\d.!?]{0,20})$", re.IGNORECASE)
_CLOCK = re.compile(r"\d{1,2}\s?[:.h]\s?\d{2}|\d{4}")
_NAME = re.compile(r"[^\W\d_a-z][\w’'.-]*,?|[^\W\d_]{1,3}|[|/&,·•-]|@\w+")
_SHARING = re.compile(
    r"facebook|twitter|whatsapp|linkedin|instagram|telegram|share|teile|partage|compart|partilh|condivid|deel|dela|udostępn|"
    r"sdíle|подел|paylaş|follow|folge|suive|sígue|siga|seguici|volg|följ|følg|śledź|sleduj|takip",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Reading:
    """A line with the phrases found in it."""

    line: Line
    words: Vocabulary

    @cached_property
    def hits(self) -> dict[Kind, list[Hit]]:
        """The phrases of each kind."""
        return self.words.read(self.line.text)

    def opening(self, kind: Kind) -> Hit | None:
        """Return the phrase of a kind that opens the line."""
        first = next(iter(self.hits.get(kind, ())), None)
        return first if first is not None and first.opens else None

    def has(self, kind: Kind) -> bool:
        """Return whether a phrase of the kind is anywhere in the line."""
        return kind in self.hits

    def rest(self, hit: Hit) -> str:
        """Return what follows a phrase."""
        return self.line.text[hit.end :]

    def separated(self, hit: Hit) -> bool:
        """Return whether a colon, a dash, a bar, two spaces or the line's end follows a phrase."""
        return _SEPARATOR.match(self.line.text, hit.end) is not None


def judge(line: Line, index: int, count: int, words: Vocabulary) -> Reason | None:
    """Return why line `index` of `count` is not the article; None if nothing says so."""
    if len(line.text) > LONGEST:
        return None
    reading = Reading(line, words)
    for reason, longest, holds in _RULES:
        if line.words <= longest and holds(reading):
            return reason
    at_top = index < HEAD
    return "byline" if (at_top or index >= count - 2) and _head(reading, at_top=at_top) else None


def dirt(sentence: str, language: str) -> Reason | None:
    """Return why a sentence is not the article's, for pages that print requests and credits inside its paragraphs.

    >>> dirt("Sign up for our newsletter to get the news in your inbox.", "en")
    'newsletter'
    """
    if not sentence:
        return None
    words = vocabulary(language)
    reason = judge(Line(span=Span(start=0, end=len(sentence)), text=sentence), HEAD, 2 * HEAD, words)
    return None if reason == "caption" and "agencies" not in words.read(sentence) else reason


def _label(reading: Reading) -> bool:
    """Tell a button: the whole line is a label, nothing but labels in a row, or names of fields with addresses and counts."""
    if _FIELDS.fullmatch(reading.line.text):
        return True
    letters, labels = label(reading.line.text), reading.words.labels
    return bool(letters) and (
        letters in labels or (not reading.line.ended and all(word in labels for word in letters.split()))
    )


def _pointer(reading: Reading) -> bool:
    """Tell a pointer to another article: "READ MORE: …", "Related stories", "► …"."""
    line, hit = reading.line, reading.opening("related")
    if line.quoted:
        return False
    if hit is None:
        return _ARROW.match(line.text) is not None and not line.period and line.words <= 25
    rest, separated = reading.rest(hit).strip(), reading.separated(hit)
    if hit.strong:
        asks = reading.has("us") or reading.has("things") or _ADDRESS.search(rest) is not None
        return not line.period or (separated and bool(rest)) or (asks and line.words <= 25)
    if separated and rest:
        return not line.period or len(rest.split()) <= 14
    phrase = line.text[hit.start : hit.end]
    return phrase.isupper() and len(phrase) > 3 and not line.period and not line.text.isupper() and bool(rest)


def _caption(reading: Reading) -> bool:
    line = reading.line
    if line.quoted:
        return False
    for hit in reading.hits.get("captions", ()):
        told = hit.opens_sentence and reading.separated(hit) and bool(reading.rest(hit).strip()) and line.words <= 45
        if told or (hit.strong and (hit.opens or (hit.opens_sentence and line.words <= 45))):
            return True
    pictured = reading.has("agencies") or reading.has("pictures") or "©" in line.text
    return pictured and line.words <= 45 and reading.words.credit.search(line.text) is not None


def _call(reading: Reading) -> bool:
    """Tell a request: it opens as one, is short, and asks for something a page wants of its readers."""
    line, thing, ours = reading.line, reading.has("things"), reading.has("us")
    if line.quoted:
        return False
    call = next((h for h in reading.hits.get("calls", ()) if h.opens_sentence), None)
    invitation = reading.opening("invitations")
    if call is not None and call.strong:
        if call.opens:
            return line.words <= 14 or thing or ours
        return (thing and (ours or line.words <= 30)) or (invitation is not None and line.words <= 30)
    if call is not None and thing:
        return ours or (call.opens and line.words <= (8 if line.period else 20) and "," not in line.text)
    return invitation is not None and thing and (ours or (invitation.strong and line.words <= 14))


def _newsletter(reading: Reading) -> bool:
    return _call(reading) and _SHARING.search(reading.line.text) is None


def _wall(reading: Reading) -> bool:
    hits = reading.hits.get("walls", [])
    if not hits or reading.line.quoted:
        return False
    asked = reading.has("us") or any(h.opens_sentence for h in reading.hits.get("calls", ()))
    return len(hits) > 1 or hits[0].opens or asked or reading.line.words <= 10


def _cookie(reading: Reading) -> bool:
    hits = len(reading.hits.get("cookies", ()))
    return hits > 1 or (hits == 1 and not reading.line.quoted and (reading.has("us") or reading.line.words <= 6))


def _footer(reading: Reading) -> bool:
    line = reading.line
    if line.quoted:
        return False
    if _COPYRIGHT.match(line.text) or any(h.words > 2 for h in reading.hits.get("footers", ())):
        return True
    hit = reading.opening("footers")
    if hit is None:
        return False
    if hit.strong:
        return line.words <= 30 and (reading.separated(hit) or not line.period or line.words <= 16)
    return reading.separated(hit) and bool(reading.rest(hit).strip())


def _address(reading: Reading) -> bool:
    """Tell a line that is there for an address: a link, a mail box or a handle with few words around it."""
    line = reading.line
    if line.quoted or _ADDRESS.search(line.text) is None:
        return False
    return line.words <= 6 or reading.opening("contacts") is not None


def _head(reading: Reading, *, at_top: bool) -> bool:
    """Tell a byline, a date or the minutes it takes to read."""
    line, text = reading.line, reading.line.text
    if line.words > 16 or line.quoted:
        return False
    if _MINUTES.match(text) or (reading.opening("dates") and _CLOCK.search(text) and not line.period):
        return True
    letters, digits = sum(map(str.isalpha, text)), sum(map(str.isdigit, text))
    if at_top and not line.ended and line.words <= 10 and digits >= 0.3 * (letters + digits) and _CLOCK.search(text):
        return True
    by = reading.opening("bylines")
    if by is None or line.ended:
        return False
    names = reading.rest(by).lstrip(" :：|").split()
    return 0 < len(names) <= 12 and names[0][:1].isupper() and all(_NAME.fullmatch(n) for n in names)


_RULES: tuple[tuple[Reason, int, Callable[[Reading], bool]], ...] = (
    ("label", 14, _label),
    ("related", 40, _pointer),
    ("caption", 60, _caption),
    ("cookie", 100, _cookie),
    ("paywall", 50, _wall),
    ("newsletter", 45, _newsletter),
    ("share", 45, _call),
    ("footer", 70, _footer),
    ("follow", 30, _address),
)
"""Each reason with the most words a line of it has and what tells it, in the order they are asked."""
