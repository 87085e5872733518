"""What someone types to find texts by, as terms of every language that the texts may be in."""

from dataclasses import dataclass

from digestbot.core.text.words import STEMMED, terms, tokens

MOST = 8
"""Words of a query that count; the others are left out."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a query: a text matches if it contains any of its `forms`, or is in a language in which it is a stop word.

    `stop_in` are those languages, as codes: the word is a stop word there, which is not indexed.
    """

    forms: frozenset[str]
    stop_in: frozenset[str] = frozenset()


def words(typed: str, language: str = "en") -> tuple[Word, ...]:
    """Return each word of a query with the terms that it may stand for, in the languages that are known here.

    Stop words of the reader's `language` are left out, unless nothing else is left.

    >>> [(sorted(word.forms)[:2], "de" in word.stop_in) for word in words("the banks die")]
    [(['bank', 'banks'], False), (['di', 'die'], True)]
    """
    given = tokens(typed)
    told = [token for token in given if terms(token, language)] or given
    return tuple([word for token in told for word in _read(token)][:MOST])


def _read(token: str) -> list[Word]:
    """Return a word as every language reads it: one, or each pair of neighbours in a script without spaces."""
    read = {code: terms(token, code) for code in STEMMED}
    parts = max(map(len, read.values()))
    stop_in = frozenset(code for code, found in read.items() if not found)
    columns = zip(*(found for found in read.values() if len(found) == parts), strict=True) if parts else ()
    return [Word(frozenset(forms), stop_in) for forms in columns]
