"""Evidence: what a single word is likely to be, from tables of names, the dictionary and the word's own parts.

No table is complete and each holds noise, so none decides alone: a given name that is a word of the language too ("Will",
"Tod") counts only if it is one of the common ones, a word that is someone's surname ("Fischer") speaks for neither.
"""

from functools import lru_cache
from typing import Literal

from digestbot.core.text import lexicon
from digestbot.core.text.languages.given_names import MEN, WOMEN
from digestbot.core.text.languages.speech import Speech

Gender = Literal["f", "m", ""]

_REMEMBERED = 20_000
"""Words whose evidence is kept."""

_EVERYDAY = 4.5
"""Zipf frequency from which a word is the word, whoever bears it as a name."""

_INFLECTED = ("n", "en", "e", "er", "in", "nen")
"""Endings of German nouns in other cases and numbers; a surname takes none of them."""

_ABSTRACT = ("ung", "heit", "keit", "schaft", "ion", "tät", "ismus", "nis", "tum", "enz", "anz", "ment")
"""How German nouns end that are no one's name."""

_HEAD = 4.3
"""Zipf frequency from which a noun makes what it ends one, whatever stands before it: "Waldorfschüler"."""

_PART = 2.5
"""Zipf frequency from which a noun is taken for the last part of a compound."""

_LINKS = ("", "s", "es", "n", "en", "-")
"""What German puts between the parts of a compound."""

_DOERS = (
    "er",
    "or",
    "ist",
    "ent",
    "ant",
    "eur",
    "oge",
    "af",
    "at",
    "om",
    "ege",
    "unde",
    "ekt",
    "al",
    "ling",
    "ar",
    "är",
)
"""How German nouns for men end that make one for women: "Term" is no man to "Termin"."""


def given_name(word: str, speech: Speech) -> bool:
    """Return whether a folded word is a given name.

    >>> given_name("roxana", Speech(table="de")), given_name("chance", Speech(table="de"))
    (True, False)
    """
    return bool(_given(word, speech.table))


def given_gender(word: str, speech: Speech) -> Gender:
    """Return the gender of a folded given name, or nothing if both bear it or no one is known to.

    >>> given_gender("anna", Speech()), given_gender("jean", Speech())
    ('f', '')
    """
    kinds = _given(word, speech.table)
    return "f" if kinds == "f" else "m" if kinds == "m" else ""


@lru_cache(maxsize=_REMEMBERED)
def _given(word: str, table: str) -> str:
    """Return which of "f" and "m" bear a folded word as a given name."""
    common = ("f" if word in WOMEN else "") + ("m" if word in MEN else "")
    if common:
        return common
    kinds = lexicon.name_kinds(word)
    if not kinds and "-" in word:
        return _given(word.partition("-")[0], table)
    found = lexicon.entry(word, table)
    own = found is not None and found.kind == "given"
    if not own and ("p" in kinds or (found is not None and found.kind != "token")):
        return ""
    return "".join(k for k in kinds if k in "fm")


def surname(word: str) -> bool:
    """Return whether a folded word is known as a surname."""
    return "s" in lexicon.name_kinds(word)


def commonplace(word: str, speech: Speech) -> bool:
    """Return whether a folded word is surely an ordinary one: the dictionary holds some surnames as words, but inflects none.

    >>> [commonplace(w, Speech(table="de", capital_nouns=True)) for w in ("mitteilung", "richtung", "voss")]
    [True, True, False]
    """
    found = lexicon.entry(word, speech.table)
    if not ordinary(word, speech) or found is None:
        return ordinary(word, speech)
    if found.frequency >= _EVERYDAY or is_abstract(word):
        return True
    longer = (word + ending for ending in _INFLECTED)
    shorter = (word.removesuffix(ending) for ending in _INFLECTED if word.endswith(ending))
    return any(lexicon.known(form, speech.table) for form in (*longer, *shorter))


def is_noun(word: str, speech: Speech) -> bool:
    """Return whether a folded German word is a noun of the dictionary or a compound, and no other word at a sentence's head."""
    found = lexicon.entry(word, speech.table)
    return ordinary(word, speech) and (found is None or found.kind == "capital")


def is_abstract(word: str) -> bool:
    """Return whether a folded German noun is no one's: "Regierung", "Freiheit"."""
    return word.endswith(_ABSTRACT)


def place(name: str) -> bool:
    """Return whether a folded name is a country's or a large city's."""
    return "p" in lexicon.name_kinds(name)


def ordinary(word: str, speech: Speech) -> bool:
    """Return whether a folded word is one of the dictionary and no one's name, compounds of German nouns too.

    >>> [ordinary(w, Speech(table="de", capital_nouns=True)) for w in ("produktsicherheit", "fischer", "elvedi")]
    [True, False, False]
    """
    return _ordinary(word, speech.table, speech.capital_nouns)


@lru_cache(maxsize=_REMEMBERED)
def _ordinary(word: str, table: str, compounds: bool) -> bool:  # noqa: FBT001 - a key of the cache
    if _given(word, table):
        return False
    found = lexicon.entry(word, table)
    if found is not None and found.kind == "word" and found.frequency >= _EVERYDAY:
        return True
    if "s" in lexicon.name_kinds(word):
        return False
    if found is not None and (found.kind == "word" or (found.kind == "capital" and compounds)):
        return True
    head, dash, last = word.rpartition("-")
    if dash and last:
        return _ordinary(last, table, compounds) and (compounds or _ordinary(head, table, compounds))
    return compounds and _compound(word, table)


def _compound(word: str, table: str) -> bool:
    """Return whether a noun is made of two of the dictionary: "Produkt" and "Sicherheit"."""
    for cut in range(3, len(word) - 4):
        last = lexicon.entry(word[cut:], table)
        if (
            last is None
            or last.kind not in ("word", "capital")
            or last.frequency < _PART
            or "s" in lexicon.name_kinds(word[cut:])
        ):
            continue
        first = word[:cut]
        if last.frequency >= _HEAD or any(
            first.endswith(link) and lexicon.known(first[: len(first) - len(link)], table) for link in _LINKS
        ):
            return True
    return False


@lru_cache(maxsize=_REMEMBERED)
def person_noun(word: str, table: str, feminine: str) -> bool:
    """Return whether a folded German noun says what a person is: a noun for men and one for women are made of it.

    >>> [person_noun(w, "de", "in") for w in ("schulleiter", "ernährungsberaterin", "biologe", "termin", "richtung")]
    [True, True, True, False, False]
    """
    word = word.rpartition("-")[2]
    if not feminine or len(word) < 5 or not word.isalpha():
        return False
    if word.endswith(feminine):
        stem = word[: -len(feminine)]
        return any(man.endswith(_DOERS) and _noun(man, table) for man in (stem, stem + "e"))
    woman = word.removesuffix("e") + feminine
    return word.endswith(_DOERS) and _noun(word, table) and _noun(woman, table)


def _noun(word: str, table: str) -> bool:
    return lexicon.known(word, table) or _ends_in_noun(word, table)


def _ends_in_noun(word: str, table: str) -> bool:
    """Return whether a long word ends in a noun of the dictionary: what stands before it may be anything."""
    return any(
        (last := lexicon.entry(word[cut:], table)) is not None and last.kind == "capital"
        for cut in range(3, len(word) - 5)
    )
