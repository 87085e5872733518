"""The narration: what a body says outside its quotations, as words, marks and one token for each quotation.

A quotation is one opaque token, so that the sentence around it reads as the reporter wrote it. Places are the body's.
"""

import re
from typing import NamedTuple

from digestbot.core.analysis.quotes.marks import Quotation
from digestbot.core.text.languages.speech import Speech
from digestbot.core.text.spans import Span

_HEAD, _REST = "\ue001", "\ue000"
_TOKEN = re.compile(
    rf"{_HEAD}{_REST}*|(?:[^\W\d_]\.){{2,}}|[^\W_]+(?:['’‘ʼ´`\-‐‑][^\W_]+)*['’]?|\n+|[^\w\s]|_+",
)
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ´`", "'"))
_END = frozenset(".!?…。！？")
_CLOSING = frozenset(')]”"’»“')


class Token(NamedTuple):
    """A word, a mark or a quotation (`quote` is its index, else -1) and its sentence and line; `lower` is folded."""

    text: str
    lower: str
    start: int
    end: int
    quote: int
    sentence: int
    line: int

    @property
    def capital(self) -> bool:
        """Return whether it is a word that begins with a capital letter."""
        return self.text[0].isupper()

    @property
    def word(self) -> bool:
        """Return whether it is a word or a number."""
        return self.text[0].isalnum()


def lines(body: str) -> tuple[Span, ...]:
    r"""Return the lines of `body` that are not empty, without the white space around them.

    A line is what a paragraph is for quotations: pages often break paragraphs with one line feed.

    >>> [line.of("One.\n\n Two. ") for line in lines("One.\n\n Two. ")]
    ['One.', 'Two.']
    """
    return tuple(
        Span(start=m.start(), end=m.end()) for m in re.finditer(r"[^\s](?:[^\n]*[^\s])?", body) if m.end() > m.start()
    )


def tokens(body: str, quotations: tuple[Quotation, ...], speech: Speech) -> tuple[Token, ...]:
    """Return the tokens of the narration in order; `quotations` are disjoint and in order."""
    masked = _mask(body, quotations)
    found: list[Token] = []
    sentence = line = quote = 0
    previous = ""
    for match in _TOKEN.finditer(masked):
        text = match.group()
        if text[0] == "\n":
            line, sentence, previous = line + 1, sentence + 1, ""
            continue
        is_quote = text[0] == _HEAD
        if previous and _begins(previous, text, masked, match.start()):
            sentence, previous = sentence + 1, ""
        start, end = match.span()
        if not is_quote and end < len(masked) and masked[end] == "." and _abbreviated(text, speech):
            text, end = text + ".", end + 1
        elif found and text == "." and found[-1].end > start:
            continue
        index = quote if is_quote else -1
        for part, begin, close in _parts(text, start, end, speech):
            lower = "" if is_quote else part.lower().translate(_APOSTROPHES).strip("-")
            found.append(Token(part, lower, begin, close, index, sentence, line))
        if is_quote:
            last = quotations[quote].inner.of(body)[-1]
            previous = "”" if last in ".。…" and quotations[quote].closed else ""
            quote += 1
        elif text in _END:
            previous = text
        elif not (previous and text in _CLOSING):
            previous = ""
    return tuple(found)


def _parts(text: str, start: int, end: int, speech: Speech) -> list[tuple[str, int, int]]:
    """Split an elided article ("l'Elysée") and a pronoun glued behind its verb ("confie-t-elle") off a word."""
    if speech.elides and (cut := max(text.find("'"), text.find("’")) + 1) and cut < len(text):
        return [(text[:cut], start, start + cut), *_parts(text[cut:], start + cut, end, speech)]
    for clitic in speech.clitics:
        if text.lower().endswith(clitic) and len(text) > len(clitic) + 1:
            at = len(text) - len(clitic.rpartition("-")[2]) - 1
            return [(text[: -len(clitic)], start, end - len(clitic)), (text[at + 1 :], start + at + 1, end)]
    return [(text, start, end)]


def _mask(body: str, quotations: tuple[Quotation, ...]) -> str:
    parts: list[str] = []
    at = 0
    for quotation in quotations:
        parts.append(body[at : quotation.outer.start].replace(_HEAD, " ").replace(_REST, " "))
        parts.append(_HEAD + _REST * (quotation.outer.end - quotation.outer.start - 1))
        at = quotation.outer.end
    parts.append(body[at:].replace(_HEAD, " ").replace(_REST, " "))
    return "".join(parts)


def _abbreviated(text: str, speech: Speech) -> bool:
    """Return whether a full stop behind a word belongs to it: an initial ("W.") or a title ("Sen.")."""
    if len(text) == 1:
        return text.isupper() and text != "I"
    dotted = text.lower() + "."
    return dotted in ("jr.", "sr.") or dotted in speech.titles or dotted in speech.sir or dotted in speech.madam


def _begins(previous: str, text: str, masked: str, at: int) -> bool:
    """Return whether a token begins a sentence behind `previous`, the mark that ended one (or a quotation that did)."""
    if text[0] in _CLOSING or text in _END:
        return False
    if previous in "。！？":
        return True
    return (
        (at == 0 or masked[at - 1].isspace() or text[0] == _HEAD)
        and not text[0].islower()
        and text[0] not in ",;:–—―‒-~("
    )
