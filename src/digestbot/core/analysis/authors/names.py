"""Names as they stand in bylines, feeds and markup: split, stripped, and recognised as one person."""

import html
import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from digestbot.core.analysis.authors.kinds import is_agency, plain
from digestbot.core.text.languages import CODES, get

LONGEST = 1000
"""Code points of one claim that are read; nine authors take about 200."""

PARTICLES = frozenset(
    [
        "a",
        "af",
        "al",
        "as",
        "av",
        "ben",
        "bin",
        "bint",
        "bte",
        "d",
        "da",
        "das",
        "de",
        "degli",
        "dei",
        "del",
        "della",
        "den",
        "der",
        "des",
        "di",
        "do",
        "dos",
        "du",
        "e",
        "el",
        "ibn",
        "la",
        "las",
        "le",
        "los",
        "lo",
        "mac",
        "ten",
        "ter",
        "und",
        "van",
        "vom",
        "von",
        "y",
        "zu",
        "zum",
        "zur",
        "'t",
    ]
)
"""Lower-case words inside a name."""

_GENERATIONS = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})
_TITLES = frozenset(
    [
        "dr",
        "dr.",
        "prof",
        "prof.",
        "mr",
        "mr.",
        "mrs",
        "mrs.",
        "ms",
        "ms.",
        "sir",
        "dame",
        "lord",
        "rev",
        "rev.",
        "univ.-prof.",
        "mag.",
        "dipl.-ing.",
    ]
)

_EMAIL_WITH_NAME = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,200}\s{0,3}\(([^()]{2,100})\)")
_EMAIL = re.compile(r"<?(?:mailto:)?[\w.+-]{1,64}@[\w.-]{1,200}>?")
_ADDRESS = re.compile(r"https?://\S{1,300}|www\.\S{1,200}")
_HANDLE = re.compile(r"(?<!\w)@\w{1,50}")
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
    text = html.unescape(unicodedata.normalize("NFC", text[:LONGEST])).replace("\xa0", " ").replace("\u200b", "")
    text = _EMAIL_WITH_NAME.sub(r"\1", text)
    for pattern in (_TAG, _EMAIL, _ADDRESS, _HANDLE):
        text = pattern.sub(" ", text)
    bare = _ASIDE.sub(" ", text)
    return (bare if bare.strip() else text.strip("()[] ")).strip()


def _candidates(text: str, language: str, *, sure: bool) -> Iterator[str]:
    parts = [part.strip() for part in _BREAK.split(without_opener(text, language))]
    if sure and len(parts) == 2 and all(p and " " not in p and p[:1].isupper() for p in parts) and "," in text:
        # "Ruiz, Ana" is a person turned round; "Reuters, AFP" is not.
        if not any(is_agency(plain(p)) for p in parts):
            yield f"{parts[1]} {parts[0]}"
            return
    for part in parts:
        for piece in _joined(part, language):
            name = stripped(without_opener(piece, language), language)
            if name and (looks_like_name(name, sure=sure) or is_agency(plain(name))):
                yield name


def _joined(part: str, language: str) -> list[str]:
    """Split at "and": only where both sides could be whole names or at least begin one."""
    words = part.split()
    joins = _joins(language)
    pieces: list[list[str]] = [[]]
    for word in words:
        if word.casefold() in joins and pieces[-1]:
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
    for by in _openers(language):
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


def stripped(piece: str, language: str) -> str:
    """Return the name at the start of the piece: no titles, no place, no role, no outlet behind it.

    >>> stripped("Dr. Ana Ruiz in Paris", "en"), stripped("Tom Hale Staff Writer", "en")
    ('Ana Ruiz', 'Tom Hale')
    """
    words = [_QUOTED.sub("", word) for word in _QUOTED.sub("", piece.strip()).split()]
    while len(words) > 2 and words[0].casefold() in _TITLES:
        words = words[1:]
    after, roles = _after(language), _roles(language)
    for i, word in enumerate(words):
        folded = word.casefold().strip(".,:")
        if i >= 2 and (folded in after or word == "For"):
            return " ".join(words[:i]).strip(" .,:")
        if i >= 2 and folded in roles:
            return " ".join(words[: _name_end(words, i, roles)]).strip(" .,:")
    return " ".join(words).strip(" ,:-–—").rstrip(".") if not _ends_abbreviated(words) else " ".join(words).strip(" ,:")


def _ends_abbreviated(words: list[str]) -> bool:
    return bool(words) and (words[-1].casefold() in _GENERATIONS or re.fullmatch(r"\w\.", words[-1]) is not None)


def _name_end(words: list[str], role_at: int, roles: frozenset[str]) -> int:
    """Return where the name ends in "Tom Hale Travel News Reporter": before the role and the capitalised words it owns."""
    if role_at > 3 and not any(word.casefold() in PARTICLES or len(word.strip(".")) == 1 for word in words[:3]):
        return 2
    if words[role_at].isupper() is False and words[role_at - 1].casefold().strip(".") in roles:
        return role_at - 1
    return role_at


def looks_like_name(name: str, *, sure: bool = False) -> bool:
    """Tell whether the words could be a person's name: capitals (in scripts that have them), few words, no digits.

    >>> looks_like_name("Ana de la Ruiz"), looks_like_name("said Monday that"), looks_like_name("渡辺洋介")
    (True, False, True)
    """
    words = name.split()
    if not words or len(words) > 6 or len(name) > 60 or any(c.isdigit() for c in name):
        return False
    if not all(_is_word(word) for word in words):
        return False
    if _caseless(name[0]):
        return 2 <= len(name.replace(" ", "")) <= 12 and len(words) <= 4
    if sure:
        return sum(c.isalpha() for c in name) >= 2
    capitals = [word for word in words if word[0].isupper()]
    inner = [word for word in words if not word[0].isupper()]
    whole = [word for word in capitals if len(word.strip(".")) > 1]
    return (
        len(capitals) >= 2
        and bool(whole)
        and words[0][0].isupper()
        and (words[-1][0].isupper() or words[-1].casefold() in _GENERATIONS)
        and all(word.casefold() in PARTICLES or word.startswith(("d'", "d’", "al-", "el-")) for word in inner)
        and not set(plain(name).split()) & _not_in_names()
    )


def _is_word(word: str) -> bool:
    return all(c.isalpha() or c in "'’‘ʼ`´.-‐‑–·・\u0301" or unicodedata.combining(c) for c in word) and any(
        map(str.isalpha, word)
    )


def _caseless(letter: str) -> bool:
    return letter.isalpha() and letter.lower() == letter.upper()


def same_person(one: str, other: str) -> bool:
    """Tell whether two names are one person written two ways: case, accents, order, initials, a middle name more.

    >>> same_person("J. Smith", "John SMITH"), same_person("André Klein", "Andre Oliver Klein")
    (True, True)
    >>> same_person("John Smith", "Jane Smith")
    False
    """
    a, b = plain(one).split(), plain(other).split()
    if not a or not b:
        return False
    if sorted(a) == sorted(b) or "".join(a) == "".join(b):
        return True
    if len(a) > len(b):
        a, b = b, a
    if len(a) == 1:
        return False
    if a[-1] != b[-1] and not (a[0] == b[0] and all(word in b for word in a)):
        return False
    return _same_given(a[0], b[0]) and all(any(_same_given(w, v) for v in b[1:]) for w in a[1:])


def _same_given(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])


def best_form(forms: list[str]) -> str:
    """Return the fullest of several ways to write one person, with its capitals set right where the page shouts.

    >>> best_form(["J. SMITH", "JOHN SMITH"])
    'John Smith'
    """

    def rank(name: str) -> tuple[bool, bool, int]:
        words = name.split()
        return (any(len(w.strip(".")) == 1 for w in words[:1]), name.isupper() or name.islower(), -len(words))

    best = min(forms, key=rank)
    return _recased(best) if " " in best and (best.isupper() or best.islower()) else best


_SCOTTISH = re.compile(r"\b(Mc|O['’]|D['’]|Mac(?=[bcdfghklmnpqrstvwxyz]{2}))(\w)")


def _recased(name: str) -> str:
    words = [w.casefold() if w.casefold() in PARTICLES and i else w.title() for i, w in enumerate(name.split())]
    return _SCOTTISH.sub(lambda m: m[1] + m[2].upper(), " ".join(words).replace("’S", "’s"))


@lru_cache(maxsize=32)
def _openers(language: str) -> tuple[str, ...]:
    """Return the byline openers of the language and of English (and of all, where the language has no file), longest first."""
    words = set(get(language).authorship.by) | set(get("en").authorship.by)
    if not get(language).authorship.by:
        words |= {by for code in CODES for by in get(code).authorship.by if len(by) > 2}
    return tuple(sorted(words, key=len, reverse=True))


@lru_cache(maxsize=32)
def _joins(language: str) -> frozenset[str]:
    if not get(language).authorship.joins:
        return frozenset(join for code in CODES for join in get(code).authorship.joins if join.isascii()) - {
            "a",
            "e",
            "i",
            "s",
            "with",
        }
    return get(language).authorship.joins | get("en").authorship.joins


@lru_cache(maxsize=32)
def _after(language: str) -> frozenset[str]:
    return (get(language).authorship.after | get("en").authorship.after) - PARTICLES


@lru_cache(maxsize=32)
def _roles(language: str) -> frozenset[str]:
    return get(language).authorship.roles | get("en").authorship.roles


@lru_cache(maxsize=1)
def _not_in_names() -> frozenset[str]:
    facets = [get(code).authorship for code in CODES]
    words = {w for f in facets for w in (*f.roles, *f.desks, *f.dated, *f.follow)}
    return frozenset(plain(word) for word in words if " " not in word) - {
        "",
        "chief",
        "senior",
        "host",
        "anchor",
        "guest",
        "wire",
        "le",
        "in",
        "autor",
    }
