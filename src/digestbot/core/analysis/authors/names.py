"""Names as they stand in bylines, feeds and markup: split, stripped, and recognised as one person."""

import html
import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from digestbot.core.analysis.authors.credits import writers
from digestbot.core.analysis.authors.kinds import is_agency
from digestbot.core.analysis.authors.vocabulary import (
    ARTICLES,
    GENERATIONS,
    PARTICLES,
    PLACES,
    TITLES,
    after_words,
    all_openers,
    dated_words,
    join_words,
    not_in_names,
    openers,
    plain,
    role_words,
)
from digestbot.core.text.languages import get

LONGEST = 1000
"""Code points of one claim that are read; nine authors take about 200."""


_EMAIL_WITH_NAME = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,200}\s{0,3}\(([^()]{2,100})\)")
_EMAIL = re.compile(r"<?(?:mailto:)?[\w.+-]{1,64}@[\w.-]{1,200}>?")
_ADDRESS = re.compile(r"https?://\S{1,300}|www\.\S{1,200}")
_HANDLE = re.compile(r"(?<!\w)@\w{1,50}")
_SIGNS = re.compile("[\u2190-\u2bff\ufe0f\u200d\u20e3\U0001f000-\U0001faff]")
"""Emoji, arrows and other pictures between letters."""

_TAG = re.compile(r"<[^<>]{0,300}>")
_ASIDE = re.compile(r"\([^()]{0,100}\)|\[[^\[\]]{0,100}\]")
_QUOTED = re.compile(r'^["“”„\'‘’«»]+|["“”„\'‘’«»]+$')
_BREAK = re.compile(r"[;,|•·●\n\t、，；/／]|\s[-–—―]\s|\s{3,}")


def names_in(text: str, language: str, *, sure: bool = True) -> tuple[str, ...]:
    """Return the names that a dirty string holds, in order, each stripped; agencies and desks are among them.

    `sure` says that the string is known to name authors (markup, a feed); then one word can be a name, else at least two
    words that look like a name are needed.

    >>> names_in("By Ana Ruiz, Tom Hale and Li Wei in Paris", "en")
    ('Ana Ruiz', 'Tom Hale', 'Li Wei')
    >>> names_in("press@courier.example (Ana Ruiz)", "en")
    ('Ana Ruiz',)
    """
    return tuple(dict.fromkeys(name for name in _candidates(tidy(text), language, sure=sure) if name))


def tidy(text: str) -> str:
    """Return the string without markup, addresses, e-mails, handles and remarks in brackets."""
    text = html.unescape(html.unescape(unicodedata.normalize("NFC", text[:LONGEST])))
    text = writers(_SIGNS.sub(" ", text.replace("\xa0", " ").replace("\u200b", "")))
    text = _EMAIL_WITH_NAME.sub(r"\1", text)
    for pattern in (_TAG, _EMAIL, _ADDRESS, _HANDLE):
        text = pattern.sub(" ", text)
    bare = _ASIDE.sub(" ", text)
    return (bare if bare.strip() else text.strip("()[] ")).strip()


def _candidates(text: str, language: str, *, sure: bool) -> Iterator[str]:
    parts = [part.strip() for part in _BREAK.split(without_opener(text, language))]
    if sure and "," in text and _is_turned_round(parts):
        yield f"{parts[1]} {parts[0]}"
        return
    pieces = [piece for part in parts for piece in _joined(part, language)]
    for piece in pieces:
        name = stripped(without_opener(piece, language), language)
        # One word beside others is a place, a role or an outlet; alone it may be all the markup knows.
        alone = len(pieces) == 1 or " " in name or not name.isascii()
        if name and ((alone and looks_like_name(name, sure=sure)) or is_agency(plain(name))):
            yield name


def _is_turned_round(parts: list[str]) -> bool:
    """Return whether the parts are "Ruiz, Ana"; "Reuters, AFP" is no person turned round."""
    return len(parts) == 2 and all(p and " " not in p and p[:1].isupper() and not is_agency(plain(p)) for p in parts)


def _joined(part: str, language: str) -> list[str]:
    """Split at "and": only where both sides could be whole names or at least begin one."""
    words = part.split()
    joins = join_words(language)
    pieces: list[list[str]] = [[]]
    for word in words:
        if word.casefold() in joins and (pieces[-1] or word.islower()):
            pieces.append([])
        else:
            pieces[-1].append(word)
    return [" ".join(piece) for piece in pieces if piece]


def without_opener(text: str, language: str) -> str:
    """Return the string without the words that open a byline ("By", "Ein Kommentar von"), as many as there are.

    >>> without_opener("Written by: Ana Ruiz", "en")
    'Ana Ruiz'
    """
    for _ in range(3):
        opener = opener_of(text, language)
        if not opener:
            break
        text = text[len(opener) :].lstrip(" :：=＝\xa0")
    return text


def opener_of(text: str, language: str) -> str:
    """Return the words that open a byline at the start of the string, with the colon or space after them, else ""."""
    folded = text[:60].casefold()
    for by in openers(language):
        if folded.startswith(by):
            after = text[len(by) : len(by) + 1]
            if (
                not after
                or after in " :：=＝\xa0\n"
                or not by[-1].isalpha()
                or (not by.isascii() and _caseless(by[-1]))
            ):
                return text[: len(by)]
    return ""


@lru_cache(maxsize=512)
def is_opener(text: str) -> bool:
    """Return whether the text of an element opens a byline in any language, alone ("Von") or with the name ("By Ana Ruiz")."""
    folded = text.casefold().rstrip(" :：")
    if folded in all_openers():
        return True
    for opener in all_openers():
        if folded.startswith(opener) and folded[len(opener) : len(opener) + 1] in " :：":
            rest = text[len(opener) :].lstrip(" :：").split(" ")
            if rest[0][:1].isupper() or _caseless(rest[0][:1]):
                return True
    return False


def stripped(piece: str, language: str) -> str:
    """Return the name at the start of the piece: no titles, no place, no role, no outlet behind it.

    >>> stripped("Dr. Ana Ruiz in Paris", "en"), stripped("Tom Hale Staff Writer", "en")
    ('Ana Ruiz', 'Tom Hale')
    """
    words = [_QUOTED.sub("", word) for word in _QUOTED.sub("", piece.strip()).split()]
    while len(words) > 2 and words[0].casefold() in TITLES:
        words = words[1:]
    words = _without_agency(_undoubled(_without_suffix(words, language)))
    after, roles, dated = after_words(language), role_words(language), dated_words(language)
    for i, word in enumerate(words):
        folded = word.casefold().strip(".,:")
        if i >= 2 and (folded in after or word == "For" or folded in dated):
            return " ".join(words[:i]).strip(" .,:")
        if i >= 2 and folded in roles:
            return " ".join(words[: _name_end(words, i, roles)]).strip(" .,:")
    return " ".join(words).strip(" ,:-–—").rstrip(".") if not _ends_abbreviated(words) else " ".join(words).strip(" ,:")


def _without_suffix(words: list[str], language: str) -> list[str]:
    """Return the words without a role that stands behind a name in scripts without capitals ("홍길동 기자", "山田太郎記者")."""
    suffixes = get(language).authorship.suffixes
    if words and words[-1] in suffixes:
        return words[:-1]
    if len(words) == 1 and words[0].endswith(suffixes):
        suffix = next(suffix for suffix in suffixes if words[0].endswith(suffix))
        return [words[0].removesuffix(suffix)] if len(words[0]) - len(suffix) >= 2 else words
    return words


def _undoubled(words: list[str]) -> list[str]:
    """Return the first half where the second repeats it: link and picture of one author give "Ana Ruiz Ana Ruiz"."""
    half = len(words) // 2
    return words[:half] if half >= 2 and words[:half] == words[half:] else words


def _without_agency(words: list[str]) -> list[str]:
    """Return the words without an agency behind a name ("Ana Ruiz The Associated Press")."""
    for length in (4, 3, 2, 1):
        if len(words) - length >= 2 and is_agency(plain(" ".join(words[-length:]))):
            return words[:-length]
    return words


def _ends_abbreviated(words: list[str]) -> bool:
    return bool(words) and (words[-1].casefold() in GENERATIONS or re.fullmatch(r"\w\.", words[-1]) is not None)


def _name_end(words: list[str], role_at: int, roles: frozenset[str]) -> int:
    """Return where the name ends in "Tom Hale Travel News Reporter": before the role and the capitalised words it owns."""
    if role_at < 2:
        return len(words)
    if role_at > 3 and not any(word.casefold() in PARTICLES or len(word.strip(".")) == 1 for word in words[:3]):
        return 2
    if words[role_at].isupper() is False and words[role_at - 1].casefold().strip(".") in roles:
        return max(2, role_at - 1)
    return role_at


def looks_like_name(name: str, *, sure: bool = False) -> bool:
    """Return whether the words could be a person's name: capitals (in scripts that have them), few words, no digits.

    >>> looks_like_name("Ana de la Ruiz"), looks_like_name("said Monday that"), looks_like_name("渡辺洋介")
    (True, False, True)
    """
    words = name.split()
    if not words or len(words) > 6 or len(name) > 60 or any(c.isdigit() for c in name):
        return False
    if not all(_is_word(word) for word in words):
        return False
    if _caseless(name[0]):
        return _looks_like_caseless(name, sure=sure)
    if sure:
        return sum(c.isalpha() for c in name) >= 2
    capitals = [word for word in words if word[0].isupper()]
    inner = [word for word in words if not word[0].isupper()]
    whole = [word for word in capitals if len(word.strip(".")) > 1]
    return (
        len(capitals) >= 2
        and bool(whole)
        and words[0][0].isupper()
        and words[0].casefold() not in ARTICLES
        and not any(word.endswith(("'s", "’s")) for word in words)
        and plain(name) not in PLACES
        and (words[-1][0].isupper() or words[-1].casefold() in GENERATIONS)
        and all(word.casefold() in PARTICLES or word.startswith(("d'", "d’", "al-", "el-")) for word in inner)
        and not any(word.casefold().strip(".,") in not_in_names() for word in words)
    )


_HAN_NAME = re.compile(
    r"[\u3400-\u9fff々]{2,5}|[\u30a0-\u30ff]{2,12}(?:[・=＝][\u30a0-\u30ff]{2,12}){1,3}|[\uac00-\ud7af]{2,4}"
)
_NOT_LAST = frozenset("部社局会者場集人題争和災目版面網网報报台編编室組组課课")
"""Last characters of desks, outlets and subjects in scripts without capitals."""


def _looks_like_caseless(name: str, *, sure: bool) -> bool:
    """Return whether the words could be a name in a script without capitals: nothing but their length and script tells."""
    squeezed = name.replace(" ", "")
    if name[0] < "\u2fff":
        return sure and 2 <= len(squeezed) <= 40
    return (
        2 <= len(squeezed) <= 12
        if sure
        else _HAN_NAME.fullmatch(squeezed) is not None and squeezed[-1] not in _NOT_LAST
    )


def _is_word(word: str) -> bool:
    return all(c.isalpha() or c in "'’‘ʼ`´.-‐‑–·・\u0301" or unicodedata.combining(c) for c in word) and any(
        map(str.isalpha, word)
    )


def _caseless(letter: str) -> bool:
    return letter.isalpha() and letter.lower() == letter.upper()
