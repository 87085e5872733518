"""Speech that a dash opens.

«— Мы опоздали, — сказал Громов. — Денег нет», "– Vi är sena, säger Brun."
A line that begins with a dash is speech only if a verb of saying in it breaks it off: behind another dash, or behind a
comma. Without one it may be an item of a list, and nothing is found.
"""

import re

from digestbot.core.analysis.quotes.marks import Quotation
from digestbot.core.text.languages.speech import Speech
from digestbot.core.text.spans import Span

_OPENS = re.compile(r"[—–―-]\s*(?=[^\s\d—–―-])")
_BREAK = re.compile(r"(?:(?<!\s)\s+[—–―-]\s*|[—―]\s*)(?=[^\s—–―-])")
_WORDS = re.compile(r"[^\W\d_]+")
_LEADING = 3
"""Words of a narrating segment among which its verb stands ("a dit", "ha detto", "har sagt")."""


def dashed(body: str, line: Span, index: int, speech: Speech, *, announced: bool = False) -> tuple[Quotation, ...]:
    """Return the speech of a line that a dash opens, its narration left out; nothing if no verb tells it from a list.

    `announced`: the speech of the line before ends in a colon and goes on here.
    """
    opening = _OPENS.match(body, line.start, line.end) if speech.dash else None
    if opening is None:
        return ()
    found: list[Quotation] = []
    narrated = announced
    start, mark = opening.end(), line.start
    for begin, end in _segments(body, start, line.end):
        if begin > start and _narrates(body, begin, end, speech):
            narrated = True
            found += _speech(body, mark, start, _before_break(body, start, begin), index)
            start, mark = end, end
        elif start == mark:
            start = begin + len(body[begin:end]) - len(body[begin:end].lstrip(".,;:!? "))
    if start < line.end and start != mark:
        comma = _comma_verb(body, start, line.end, speech)
        narrated = narrated or comma is not None
        found += _speech(body, mark, start, comma or line.end, index)
    return tuple(found) if narrated else ()


def _segments(body: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return what stands between the dashes from `start` to `end`."""
    edges = [start]
    for match in _BREAK.finditer(body, start, end):
        edges += [match.start(), match.end()]
    edges.append(end)
    return list(zip(edges[::2], edges[1::2], strict=True))


def _before_break(body: str, start: int, begin: int) -> int:
    return start + len(body[start:begin].rstrip(" \t\u00a0—–―-"))


def _narrates(body: str, begin: int, end: int, speech: Speech) -> bool:
    found = [m.group() for m in _WORDS.finditer(body, begin, min(end, begin + 60))][:_LEADING]
    if not body[begin].islower() or not found:
        return False
    # A verb that no list has ("suckar Peter Brun") is one if a whole name follows it.
    named = len(found) == _LEADING and found[1][0].isupper() and found[2][0].isupper()
    named = named and found[0].lower() not in speech.function | speech.prepositions | speech.conjunctions
    return named or any(word.lower() in speech.verbs for word in found)


def _comma_verb(body: str, start: int, end: int, speech: Speech) -> int | None:
    """Return where speech ends at a comma, a question or an exclamation mark behind which a verb of saying follows."""
    for match in re.finditer(r"[,?!]\s+(?=[^\W\d_])", body[start:end]):
        if _narrates(body, start + match.end(), end, speech):
            return start + match.start() + (0 if match.group()[0] == "," else 1)
    return None


def _speech(body: str, mark: int, start: int, end: int, index: int) -> list[Quotation]:
    while end > start and body[end - 1] in " \t\u00a0":
        end -= 1
    if end <= start:
        return []
    return [Quotation(inner=Span(start=start, end=end), outer=Span(start=mark, end=end), paragraph=index, dash=True)]
