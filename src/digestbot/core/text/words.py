"""Words of a text, as terms that can be compared: folded, stemmed, without stop words."""

import re
import sys
import unicodedata
from functools import lru_cache
from typing import Any

import snowballstemmer

from digestbot.core.text import languages

LONGEST = 64
"""Maximum code points of a word; longer strings are data or addresses and would fill the memory."""

_SNOWBALL = {
    "ar": "arabic",
    "ca": "catalan",
    "el": "greek",
    "et": "estonian",
    "eu": "basque",
    "fa": "persian",
    "fi": "finnish",
    "ga": "irish",
    "hi": "hindi",
    "hu": "hungarian",
    "hy": "armenian",
    "id": "indonesian",
    "lt": "lithuanian",
    "nb": "norwegian",
    "ne": "nepali",
    "nn": "norwegian",
    "no": "norwegian",
    "ro": "romanian",
    "sr": "serbian",
    "ta": "tamil",
}
"""Languages without a file here that Snowball can stem."""

STEMMED = ("und", *languages.CODES, *(code for code in _SNOWBALL if code not in languages.CODES))
"""Every code whose terms can differ from those of another."""


def _marks() -> str:
    """Return the combining marks as a character class: the pattern of a word character leaves them out."""
    found: list[str] = []
    start = None
    for point in range(0x300, 0x10000):
        mark = unicodedata.category(chr(point)) in ("Mn", "Mc")
        if mark and start is None:
            start = point
        elif not mark and start is not None:
            found.append(f"{chr(start)}-{chr(point - 1)}")
            start = None
    return "".join(found)


_LETTERS_AND_MARKS = rf"[\w{_marks()}\u200c\u200d]"
_WORD = re.compile(rf"\d{{1,3}}(?:[.,]\d{{3}}){{1,6}}(?![.,]?\d)|\w{_LETTERS_AND_MARKS}*(?:'{_LETTERS_AND_MARKS}+)*")
_UNSPACED = re.compile(
    r"[\u3005\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
    r"\U00020000-\U0003ffff]+"
)
"""Scripts whose words no space separates (Han, Kana, Hangul with its endings, Thai, Lao, Burmese, Khmer)."""

_ACCENTS = re.compile(r"[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640\u200c\u200d]")
"""Marks of Latin, Greek, Cyrillic, Hebrew and Arabic that writers leave out; those of Indic scripts are letters."""

_LETTERS = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "'": ""})
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "_": " "})


def terms(text: str, language: str = "und") -> tuple[str, ...]:
    """Return the stemmed terms of `text` in order, repeats kept, stop words left out.

    Terms have neither case nor accents, so what is typed without them is found; groups of digits lose their separators;
    Chinese, Japanese, Korean and other scripts without spaces give pairs of neighbouring characters. Both databases'
    full-text search, stories and topics compare these terms, so the same text gives the same terms everywhere.

    >>> terms("The banks’ rates, held at 1,500 in Zürich", "en")
    ('bank', 'rate', 'held', '1500', 'zurich')
    >>> terms("L'élection d'hier", "fr"), terms("日本銀行", "ja")
    (('elect', 'hi'), ('日本', '本銀', '銀行'))
    """
    code = language.replace("_", "-").split("-")[0].lower()
    found: list[str] = []
    for word in _WORD.findall(_folded(text, code)):
        if not word.isascii() and _UNSPACED.search(word):
            found.extend(_unspaced(word, code))
        elif term := _term(word[:LONGEST], code):
            found.append(term)
    return tuple(found)


def tokens(text: str) -> list[str]:
    """Return the words of `text` in order, as they may be given to `terms` one by one, whatever language they are read in.

    >>> tokens("The vice-president’s “1,500”")
    ['The', 'vice', "president's", '1,500']
    """
    return _WORD.findall(unicodedata.normalize("NFKC", text).translate(_APOSTROPHES))


def _folded(text: str, code: str) -> str:
    if languages.get(code).words.dotless_i:
        text = text.replace("I", "ı").replace("İ", "i")
    return unicodedata.normalize("NFKC", text).translate(_APOSTROPHES).casefold().replace("i\u0307", "i")


def _unspaced(word: str, code: str) -> list[str]:
    """Return the character pairs of each unspaced stretch, and the terms of the text between the stretches."""
    found: list[str] = []
    at = 0
    for run in [*_UNSPACED.finditer(word), None]:
        if (between := word[at : run.start() if run else len(word)]) and (term := _term(between[:LONGEST], code)):
            found.append(term)
        if run:
            letters = run.group()
            found.extend(letters[i : i + 2] for i in range(len(letters) - 1) or (0,))
            at = run.end()
    return found


@lru_cache(maxsize=1 << 17)
def _term(word: str, code: str) -> str | None:
    """Return the term of one folded word, None for a stop word; kept because a stem costs more than all the rest."""
    facet = languages.get(code).words
    if word[0].isdigit():
        word = word.replace(",", "").replace(".", "")
    head, apostrophe, tail = word.partition("'")
    if apostrophe and head in facet.elided and tail:
        word = tail
    elif apostrophe and facet.apostrophe_suffix:
        word = head
    if _plain(word) in _stop(code):
        return None
    stemmer = _stemmer(code)
    term = _plain(str(stemmer.stemWord(word)) if stemmer else word)
    return sys.intern(term) if term else None


def _plain(word: str) -> str:
    """Return `word` without accents, in composed form."""
    if word.isascii():
        return word.replace("'", "")
    bare = _ACCENTS.sub("", unicodedata.normalize("NFKD", word)).translate(_LETTERS)
    return unicodedata.normalize("NFC", bare)


@lru_cache(maxsize=64)
def _stop(code: str) -> frozenset[str]:
    return frozenset(_plain(w.translate(_APOSTROPHES)) for w in languages.get(code).words.stop)


@lru_cache(maxsize=64)
def _stemmer(code: str) -> Any:
    algorithm = languages.get(code).words.stemmer or _SNOWBALL.get(code)
    return snowballstemmer.stemmer(algorithm) if algorithm else None
