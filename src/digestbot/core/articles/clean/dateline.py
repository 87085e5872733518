"""Datelines: where a report was written, when and by which agency, before its first sentence."""

import re
import unicodedata

from digestbot.core.text import lexicon
from digestbot.core.text.languages.words import listed

HEAD = 120
"""Code points in which a dateline ends."""

REST = 30
"""Code points that must follow: a sentence, not a score or a heading."""

TOP = 3
"""Lines from the top in which a place in small letters opens a dateline; in capitals, or with an agency, it may be anywhere."""

WORDS = 9
"""Words and numbers of a dateline before its agency."""

SHORT = 12
"""Code points of an agency's name in capitals."""

_START = r"(?=[\"“„«»'‘’¿¡(\[]{0,2}[^\W_])"
_WHERE = r"(?P<where>[^()\[\]\n—–]{0,60}?)"
_DASH = r"\.?\s?(?:-{1,2}|[–—])"
_AGENCY = re.compile(
    rf"{_WHERE}\s?\.?\s?(?P<open>[(\[/])(?P<agency>[^()\[\]/\n]{{2,32}}(?:/[^()\[\]\n]{{1,12}})?)[)\]/](?P<sep>{_DASH}|[.:,]|)\s{{0,3}}{_START}"
)
_DASHED = re.compile(rf"{_WHERE}(?:\s{_DASH}\s{{1,3}}|\.-\s{{1,3}}|\s?[–—]){_START}")
_COLON = re.compile(rf"(?P<where>[^():\[\]\n—–]{{3,40}}):\s{{1,3}}{_START}")
_STOP = re.compile(rf"(?P<where>[^().:\[\]\n—–,]{{3,30}})\.(?:\s{{1,3}}{_START}|$)")
_BEHIND = re.compile(r"(?:РИА Новости|ТАСС|Интерфакс|Reuters|AFP|AP|PAP|ČTK)\s?\.\s{1,3}")
_UNSPACED = re.compile(
    r"[（(]?(?:本[报報]|[^\s，。,（）()]{1,8}[社网網])[^，。,\n]{0,16}?\d{1,2}日[电電讯訊][）)]?(?:\s?[（(][^（）()]{1,30}[）)])?[，,:：\s]{0,3}"
    r"|【[^】\n]{1,20}[讯訊电電道導]】\s{0,3}"
    r"|[（(][^（）()\n]{2,30}(?:[报報][导導道]|\d{1,2}日?[电電讯訊])[）)]\s{0,3}"
    r"|[【［\[（(][^】］\]）)\n]{1,18}[=＝][^】］\]）)\n]{1,18}[】］\]）)]\s{0,3}(?:[가-힣]{2,4}\s?(?:기자|특파원|통신원|선임기자)\s?=\s{0,3})?"
    r"|[［\[【][^】］\]\n]{1,20}(?:ロイター|時事|共同|AFP|聯合|联合|연합뉴스|뉴시스)[】］\]]\s{0,3}[-－—]?\s{0,3}"
)
_OFFICE = re.compile(
    r"(?:dpa|afp|ap|efe|apa|sda|ots|ansa|pti|ani|red|lusa|ritzau|ntb|tt|reuters|cnn|bloomberg|xinhua|aa)\b.{0,24}",
    re.IGNORECASE,
)
_TOKENS = re.compile(r"[\s,/]+")
_SMALL = listed(
    """
    a al am an and auf bei d da das de del dem den der des di do dos du e el en et i im in la las le les los na nad of on os sur
    the und upon y
"""
)
_ALMOST = re.compile(r"[^.!?\n]{0,90}\s[-–—]\s")


def dateline(text: str, index: int, language: str) -> int:
    """Return how many code points of line `index` are its dateline, 0 if it opens with its sentence.

    The form alone is a headline's or a table's too ("Paris - Rome"), so something must say that a place opens it: an agency or
    a date behind it, capitals, or the gazetteer; near the top a word that no dictionary has is enough.

    >>> dateline("LISBON, May 3 (Reuters) - The harbour was closed on Monday because of the storm.", 4, "en")
    26
    >>> dateline("Seven - The number of boats that came back on Monday, the harbour office said.", 0, "en")
    0
    """
    at = 0
    for _ in range(2):
        end = _one(text[at : at + HEAD], index, language)
        if not end or (len(text) - at - end < REST and at + end < len(text)):
            break
        at += end
    return at


def _one(head: str, index: int, language: str) -> int:
    if unspaced := _UNSPACED.match(head):
        return unspaced.end()
    if (found := _AGENCY.match(head)) and _is_agency(found):
        return found.end()
    if (found := _DASHED.match(head)) and _is_somewhere(found["where"], head[found.end() :], index, language):
        behind = _BEHIND.match(head, found.end())
        return behind.end() if behind else found.end()
    if (found := _COLON.match(head)) and index < TOP and _capitals(found["where"]):
        return found.end()
    if (found := _STOP.match(head)) and index < TOP and _is_place(found["where"]):
        return found.end()
    return 0


def _is_agency(found: re.Match[str]) -> bool:
    """Tell an agency in brackets: behind a place, or alone before a dash."""
    agency, where, dashed = found["agency"].strip(), found["where"].strip(), found["sep"].strip(".: ,")
    if found["open"] == "/" and not agency.isupper():
        return False
    named = _OFFICE.fullmatch(agency) or (agency.isupper() and len(agency) <= SHORT)
    if not where or not (dashed or named):  # "THE UNION (its name in full), …" opens a sentence
        return bool(dashed and named)
    placed = _capitals(_place(where)) or _is_place(_place(where))
    return _reads_as_place(where) and (placed if not (named and dashed) else True)


def _is_somewhere(where: str, rest: str, index: int, language: str) -> bool:
    """Return whether what stands before a dash is a place, and what follows begins a sentence."""
    place = _place(where)
    if not _reads_as_place(where) or _capitals(place):
        return _reads_as_place(where)
    if index >= TOP or (rest[:1].isalpha() and not rest[:1].isupper()) or _ALMOST.match(rest):
        return False
    words = place.split()
    if _is_place(place):
        return True
    if any(map(str.isdigit, where)):
        return all(_is_no_word(word, language) for word in words)
    return language in lexicon.LANGUAGES and len(words) < 3 and all(_is_unknown(word, language) for word in words)


def _place(where: str) -> str:
    """Return the place before the date, the region or the second place."""
    return re.split(r"[,/(]|\s\d", where.strip(), maxsplit=1)[0].strip()


def _reads_as_place(where: str) -> bool:
    """Return whether each word has a capital, is a small word of names ("de"), or belongs to a date."""
    words = [word for word in _TOKENS.split(where.strip()) if word]
    dated = any(map(str.isdigit, where))
    return (
        0 < len(words) <= WORDS
        and words[0][0].isalpha()
        and not words[0].islower()
        and all(not word[0].islower() or word in _SMALL or dated for word in words)
    )


def _capitals(place: str) -> bool:
    letters = [c for c in place if c.isalpha()]
    return len(letters) > 2 and place.isupper() and len(place.split()) < 5


def _folded(word: str) -> str:
    return unicodedata.normalize("NFC", word).lower()


def _is_place(place: str) -> bool:
    return place[:1].isupper() and "p" in lexicon.name_kinds(_folded(place))


def _is_no_word(word: str, language: str) -> bool:
    entry = lexicon.entry(_folded(word), language)
    return entry is None or entry.kind != "word"


def _is_unknown(word: str, language: str) -> bool:
    return word[:1].isupper() and lexicon.entry(_folded(word), language) is None
