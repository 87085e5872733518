"""Sentences of a text, with their places."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from digestbot.core.text import languages
from digestbot.core.text.languages.words import Words
from digestbot.core.text.quotations import quotations
from digestbot.core.text.scalars import scalars
from digestbot.core.text.spans import Span, paragraphs

CHUNK = 4000
"""Code points handed to the library at once: its time grows with the square of a paragraph full of marks."""

LONGEST_QUOTATION = 700
"""Code points of a quotation that stays whole; a longer one is a speech and has sentences of its own."""

_MARKS = dict.fromkeys(map(ord, '“”„‟"«»‹›「」『』'), " ")
_SINGLE = re.compile(r"(?<!\w)['‘’`]{1,2}|['‘’`]{1,2}(?!\w)")
_LAST = re.compile(r"(?<!\S)(\S{1,40}?)([.!?…。！？۔।]{1,40})[\])’'\"”\s]{0,40}$")
_FIRST = re.compile(r"[\s(\[“”„\"«»‹›‘'`¿¡]*(\w[\w’'.-]*)")
_ORDINARY = re.compile(r"[^\W\d_]{4,}[\])”\"’']*")
_HYPHENED = re.compile(r"\w\.-\w")
_ROMAN = re.compile(r"[ivxlc]+")
_CUT = re.compile(r"[.!?…。！？۔।]\s*(?=\s|[^\x00-\u1fff])")
_MISSED = re.compile(r"\b([^\W\d_][\w.]{0,5})\.[”\"’']*\s+|[.!?]([)\]])\s+|[.!?][”\"’']{0,2};\s+|[.!?]\s['’‘\"]\s+")
_LINE = re.compile(r"\n[ \t]*(?=[-•*–—·▪]\s|\d{1,2}[.)]\s)")
_CLOSING = ('"', "”", "」", "』", "’", "'")
_WINDOW = 40
_BRACKET = 200


def split(text: str, language: str = "en") -> tuple[Span, ...]:
    """Return the sentences of `text` in order, without the white space around them; none crosses a paragraph.

    sentencex finds the boundaries; it is given the text without quotation marks, and what it finds is corrected: a
    quotation stays whole (half of one is not readable), initials, titles and ordinals end nothing, and an abbreviation
    that is a word ("no.") ends a sentence like one. Offsets are code points of `text`.

    >>> text = "“Go. Now,” said A. B. Smith. Mr. X said no. Mr. Y came."
    >>> [s.of(text) for s in split(text)]
    ['“Go. Now,” said A. B. Smith.', 'Mr. X said no.', 'Mr. Y came.']
    """
    words = languages.get(language).words
    return tuple(
        Span(start=paragraph.start + start, end=paragraph.start + end)
        for paragraph in paragraphs(text)
        for start, end in _sentences(paragraph.of(text), language, words)
    )


def _sentences(paragraph: str, language: str, words: Words) -> Iterator[tuple[int, int]]:
    quoted = quotations(paragraph)
    masked = _masked(paragraph)
    opens = [q.start for q in quoted]
    starts = set(_starts(masked, language)) | _missed(paragraph, words)
    at = 0
    for start in sorted(starts):
        cut = _between_marks(paragraph, masked, (at, start), quoted, opens)
        if cut <= at or _inside(cut, quoted, opens) or _continues(paragraph, at, cut, words):
            continue
        if paragraph[at:cut].strip():
            yield _stripped(paragraph, at, cut)
            at = cut
    if paragraph[at:].strip():
        yield _stripped(paragraph, at, len(paragraph))


def _masked(paragraph: str) -> str:
    """Return the paragraph with a space for each quotation mark: the library keeps quotations whole, but pairs them badly."""
    return scalars(_SINGLE.sub(lambda m: " " * len(m.group()), paragraph.translate(_MARKS)))


def _starts(masked: str, language: str) -> Iterator[int]:
    from sentencex import get_sentence_boundaries  # noqa: PLC0415 - a compiled library; only where a text is analysed

    at = 0
    while at < len(masked):
        end = _chunk_end(masked, at)
        for boundary in get_sentence_boundaries(language, masked[at:end]):
            yield at + int(boundary["start_index"])
        at = end
    yield from (m.end() for m in _LINE.finditer(masked))


def _chunk_end(masked: str, at: int) -> int:
    end = at + CHUNK
    if end >= len(masked):
        return len(masked)
    last = max((m.end() for m in _CUT.finditer(masked, at, end)), default=0)
    return last or max(masked.rfind(" ", at, end) + 1, 0) or end


def _missed(paragraph: str, words: Words) -> set[int]:
    """Return the places the library passes over: it takes words for abbreviations ("no. The") and skips brackets."""
    found = set()
    for m in _MISSED.finditer(paragraph):
        bracket = m.group(2)
        if m.group(1):
            token = m.group(1).lower()
            near = paragraph[max(0, m.start() - _BRACKET) : m.start()]
            plain = len(token) > 1 and token in words.stop and token not in words.titles
            known = token in words.closing or (plain and near.rfind("(") <= near.rfind(")"))
        elif bracket:
            opening = paragraph.rfind("(" if bracket == ")" else "[", max(0, m.start() - CHUNK), m.start())
            known = opening >= 0 and paragraph[max(0, opening - 2) : opening].strip() in ("", ".", "!", "?")
        else:
            known = True
        if known and (paragraph[m.end() : m.end() + 1].isupper() or m.group()[1:2].isspace()):
            found.add(m.end())
    return found


def _between_marks(
    paragraph: str, masked: str, where: tuple[int, int], quoted: tuple[Span, ...], opens: list[int]
) -> int:
    """Return where to cut between two sentences: closing marks stay with the first, opening ones go with the second."""
    least, start = where
    left = start
    while left > least and masked[left - 1].isspace():
        left -= 1
    for i in range(start - 1, left - 1, -1):
        if not paragraph[i].isspace():
            near = bisect_right(opens, i) - 1
            opening = near >= 0 and quoted[near].start <= i < quoted[near].start + 2 and i < quoted[near].end - 1
            if not opening:
                return i + 1
    return left


def _inside(cut: int, quoted: tuple[Span, ...], opens: list[int]) -> bool:
    near = bisect_right(opens, cut - 1) - 1
    return near >= 0 and cut < quoted[near].end and quoted[near].end - quoted[near].start <= LONGEST_QUOTATION


def _continues(paragraph: str, at: int, cut: int, words: Words) -> bool:
    """Return whether what follows the cut still belongs to the sentence before it."""
    after = paragraph[cut : cut + _WINDOW].lstrip()
    if _LINE.match(paragraph, max(0, cut - 1)):
        return False
    if after.startswith(words.quotative) and paragraph[cut - 1 : cut] in _CLOSING:
        return True
    first = _FIRST.match(after)
    if after[:1] in ",;:-–—)]/%" or first is None:
        return after[:1] in ",;:-–—)]/%" and "\n" not in paragraph[max(0, cut - 2) : cut + 2]
    last = _LAST.search(paragraph[max(at, cut - _WINDOW) : cut])
    if first.group(1)[0].islower():
        plain = last is not None and last.group(2) == "." and _ORDINARY.fullmatch(last.group(1))
        return not plain and "\n" not in paragraph[cut : cut + 3]
    return last is not None and last.group(2) == "." and _abbreviates(last.group(1), first.group(1), words)


def _abbreviates(last: str, first: str, words: Words) -> bool:
    """Return whether the dot after `last` abbreviates it, `first` being the word after the dot.

    The word before decides, then the word after: a stop word with a capital opens a sentence, another may be a name.
    """
    token = re.split(r"[(\[“”„\"«»‘’'`¿¡]", last)[-1].lower()
    follower = first.lower().rstrip(".")
    opens = follower in words.stop
    if token in words.closing:
        return False
    if token in words.titles or token.rpartition("-")[2] in words.titles or first[0].isdigit():
        return token in words.titles or token in words.numbered or not first[0].isdigit()
    if words.ordinals and ((token.isdigit() and len(token) <= 2) or _ROMAN.fullmatch(token)):
        return not opens
    if token in ("a.m", "p.m"):
        return first.isupper() or follower.endswith("day")
    return _HYPHENED.fullmatch(last) is not None or (_initial(last) and not opens and bool(words.stop))


def _initial(last: str) -> bool:
    """Return whether a token is one capital letter; English "I" is a word."""
    letter = last.lstrip("([“”„\"«»‘'`¿¡")
    return len(letter) == 1 and letter.isalpha() and letter.isupper() and letter != "I"


def _stripped(paragraph: str, start: int, end: int) -> tuple[int, int]:
    piece = paragraph[start:end]
    lead = len(piece) - len(piece.lstrip())
    return start + lead, start + len(piece.rstrip())
