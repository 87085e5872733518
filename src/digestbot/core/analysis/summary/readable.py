"""Which sentences can be read on their own."""

import re

from digestbot.core.analysis.summary.position_mmr import length
from digestbot.core.text import languages
from digestbot.core.text.quotations import quotations

SHORTEST, LONGEST, LONGEST_CHARS = 5, 60, 400
"""Words of a sentence worth showing, and the code points it may have: beyond, a splitter failed or a list was read as one."""

_FIRST_WORD = re.compile(r"[\W_]*([^\W\d_]+)")
_MARKS = '“”„«»"「」『』'
_CLOSERS = "\"'”’“»«)]」』` \xa0"
_ENDS = ".!?…。！？۔।॥؟"
_QUESTIONS = "?？؟"


def self_contained(text: str) -> bool:
    """Return whether a sentence is one: ended, neither a fragment nor a list, and with every quotation whole.

    >>> self_contained("The old harbour opens in June."), self_contained("Harbour to Open"), self_contained("“We go there now, he said.")
    (True, False, False)
    """
    ended = text.rstrip(_CLOSERS)[-1:] in _ENDS
    return ended and SHORTEST <= length(text) <= LONGEST and len(text) <= LONGEST_CHARS and not half_quoted(text)


def half_quoted(text: str) -> bool:
    """Return whether a quotation opens or closes outside the sentence.

    >>> half_quoted("and no.” She left."), half_quoted("“Yes,” she said.")
    (True, False)
    """
    if not any(mark in text for mark in _MARKS):
        return False
    at = 0
    outside = []
    for quoted in quotations(text):
        closed = len(quoted.of(text)) > 1 and text[quoted.end - 1] in _CLOSERS
        if not closed:
            return text[quoted.start] in _MARKS
        outside.append(text[at : quoted.start])
        at = quoted.end
    return any(mark in "".join((*outside, text[at:])) for mark in _MARKS)


def depends_on_previous(text: str, language: str) -> bool:
    """Return whether a sentence opens with a pronoun or a connective that leans on the sentence before.

    >>> depends_on_previous("He opened it.", "en"), depends_on_previous("The mayor opened it.", "en")
    (True, False)
    """
    leaning = languages.get(language).words.leaning
    first = _FIRST_WORD.match(text)
    if first is None:
        return False
    word = first.group(1)
    if not word.isascii() and "\u3040" <= word[0] <= "\u9fff":
        return word.startswith(tuple(leaning))
    return word.lower() in leaning


def asks(text: str) -> bool:
    """Return whether a sentence is a question."""
    return text.rstrip(_CLOSERS)[-1:] in _QUESTIONS
