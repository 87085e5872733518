"""What somebody types to find texts by, as terms of every language that the texts may be in."""

from itertools import zip_longest

from digestbot.core.text import languages
from digestbot.core.text.words import terms

MOST = 8
"""Words of a query that count; the others are left out."""


def words(typed: str, language: str = "en") -> tuple[frozenset[str], ...]:
    """Return each word of a query as the terms that it may stand for, in the languages that are known here.

    A text has the word if it has any of them. Stop words of the reader's `language` are left out, unless nothing else is left.

    >>> [sorted(forms)[:2] for forms in words("the banks")]
    [['bank', 'banks']]
    """
    given = typed.split()
    told = [word for word in given if terms(word, language)] or given
    found = [forms for word in told for forms in _forms(word)]
    return tuple(found[:MOST])


def _forms(word: str) -> list[frozenset[str]]:
    """Return the parts of a word, each with its term in every language: a word with a hyphen has two."""
    read = [terms(word, code) for code in ("und", *languages.CODES)]
    parts = (frozenset(filter(None, column)) for column in zip_longest(*read))
    return [forms for forms in parts if forms]
