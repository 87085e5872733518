"""Which words of an article are written like names."""

import re

from digestbot.core.text import lexicon
from digestbot.core.text.languages.words import listed

_TITLE_CASE = 0.6
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_MAYBE_CAPITAL = re.compile(r"(?<!\w)(?![a-z\d])[^\W\d_][\w’'-]*")
_CALENDAR = listed(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december jan feb mar apr jun jul aug sep sept oct nov dec montag dienstag mittwoch donnerstag freitag
    samstag sonnabend sonntag januar februar märz mai juni juli oktober dezember
    """
)
"""What English and German write with a capital and every article has: no names."""
_OPENS = frozenset(".!?:;\"“”„«»'‘’…-–—(\n\r\t")
_NOUNS_IN_CAPITALS = frozenset({"de"})


def names(title: str, text: str, language: str) -> set[str]:
    """Return the words written like names: a capital inside a sentence, or capitals only.

    A title counts only if it is not written In Capitals Of Its Own; what is all there is counts by its capitals alone. Where
    every noun has a capital, those of the dictionary are no names, unless they are places too.

    >>> sorted(names("Ferry sinks", "The ferry Aurora sank off Norvik.", "en"))
    ['Aurora', 'Norvik']
    """
    found = _capitals(text)
    words = [m.group() for m in _WORD.finditer(title)]
    if words and sum(w[0].isupper() for w in words) < _TITLE_CASE * len(words):
        found |= _capitals(title)
    if language in _NOUNS_IN_CAPITALS:
        return {word for word in found if not _noun(word.lower(), language)}
    return found


def _noun(word: str, language: str) -> bool:
    return lexicon.known(word, language) and "p" not in lexicon.name_kinds(word)


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
