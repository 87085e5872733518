"""Words of a text, as terms that can be compared: folded, stemmed, without stop words."""

import re
from functools import lru_cache

import snowballstemmer

from digestbot.core.text import languages

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def terms(text: str, language: str = "und") -> tuple[str, ...]:
    """Return the stemmed terms of `text` in order, repeats kept, stop words left out.

    >>> terms("The banks were holding rates", "en")[-3:]
    ('were', 'hold', 'rate')
    """
    words = languages.get(language).words
    found = [w for w in _WORD.findall(text.casefold()) if w not in words.stop]
    return tuple(_stem(words.stemmer, w) for w in found) if words.stemmer else tuple(found)


@lru_cache(maxsize=65536)
def _stem(algorithm: str, word: str) -> str:
    return str(_stemmer(algorithm).stemWord(word))


@lru_cache(maxsize=32)
def _stemmer(algorithm: str) -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer(algorithm)
