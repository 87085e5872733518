"""What a sentence speaks of without naming it: pronouns, demonstratives, bare surnames, and the writer and the reader."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import pairwise

from digestbot.core.text import languages
from digestbot.core.text.quotations import quotations

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w’'-]{1,20}"
_FULL_NAME = re.compile(rf"(?<!\w){_CAPITAL}(?: (?:[A-Z]\.|[a-z]{{2,3}}))?(?: {_CAPITAL}){{1,3}}(?!\w)")
_COMMAS = (",", "，", "、", "،")
_PHRASE = 4
"""Words of a phrase such as "In doing so,": in a longer one, a pronoun may mean what comes behind it."""

_APOSTROPHE = str.maketrans("’", "'")


@lru_cache(maxsize=64)  # each sentence is asked four times in a row
def narration(text: str) -> tuple[str, float]:
    """Return what stands outside the quotations, and the share of the text that they take.

    >>> narration("“Go now,” she said.")
    ('  she said.', 0.47368421052631576)
    """
    at = quoted = 0
    outside: list[str] = []
    for span in quotations(text):
        outside.append(text[at : span.start])
        quoted += span.end - span.start
        at = span.end
    return " ".join((*outside, text[at:])), quoted / max(1, len(text))


def refers_outside(text: str, language: str) -> bool:
    """Return whether a pronoun stands for someone whom the sentence has not named before it.

    Any noun may be meant, but in a phrase before the sentence proper ("With his help, ...") only a name or an office is.

    >>> refers_outside("With his help, Lund won.", "en"), refers_outside("The mayor lost his seat.", "en")
    (True, False)
    >>> refers_outside("After that, Lund won.", "en"), refers_outside("„Nein“, sagt er.", "de")
    (True, True)
    """
    spoken = languages.get(language)
    pronouns, people, back = _pronouns(spoken.code), _people(spoken.code), spoken.words.leaning | spoken.words.pointing
    plain = spoken.words.stop | spoken.words.calendar | spoken.speech.verbs
    outside = narration(text)[0]
    fronted = False
    for place, match in enumerate(_WORD.finditer(outside)):
        word = match.group()
        low = word.lower().translate(_APOSTROPHE)
        comma = outside[match.end() : match.end() + 1] in _COMMAS
        points = fronted and comma and place < _PHRASE and low in back
        if points or low in pronouns or low.endswith(spoken.speech.clitics or "\0"):
            return True
        if place == 0:
            fronted = low in plain or low.endswith(spoken.speech.participles or "\0")
        names = low in people or (word[0].isupper() and place > 0 and low not in plain)
        if names or (not fronted and low not in plain):
            return False
        fronted = fronted and not comma
    return False


def points_back(text: str, language: str) -> bool:
    """Return whether a demonstrative means something that was said before; "this week" does not.

    >>> points_back("The mayor opened this bridge.", "en"), points_back("The mayor comes this week.", "en")
    (True, False)
    """
    words = languages.get(language).words
    if not words.pointing:
        return False
    found = [w.lower() for w in _WORD.findall(narration(text)[0])]
    return any(w in words.pointing and n not in words.calendar for w, n in pairwise([*found, ""]))


def personal(text: str, language: str) -> bool:
    """Return whether the writer speaks of himself or to the reader, outside quotations; "US" is a country.

    >>> personal("If you ask me, it rains.", "en"), personal("The US asked for rain.", "en")
    (True, False)
    """
    mine = languages.get(language).words.personal
    found = _WORD.findall(narration(text)[0]) if mine else ()
    return any(
        part in mine
        for word in found
        if len(word) == 1 or not word.isupper()
        for low in (word.lower().translate(_APOSTROPHE),)
        for part in (low, low.split("'")[0])
    )


def named_share(text: str, language: str) -> float:
    """Return the share of words, after the first, that are names; where every noun has a capital, a capital says less.

    >>> named_share("The mayor met Ana Ruiz.", "en")
    0.5
    """
    found: list[str] = _WORD.findall(text)[1:]
    weight = 0.4 if languages.get(language).speech.capital_nouns else 1.0
    return weight * sum(word[0].isupper() for word in found) / max(1, len(found))


def introductions(texts: Iterable[str], language: str) -> Mapping[str, tuple[int, str]]:
    """Return for each surname where its whole name stands first, and that name.

    >>> introductions(["It rained.", "Mayor Ana Ruiz came."], "en")["Ruiz"]
    (1, 'Ana Ruiz')
    """
    stop = languages.get(language).words.stop
    found: dict[str, tuple[int, str]] = {}
    for place, text in enumerate(texts):
        for match in _FULL_NAME.finditer(text):
            words = match.group().split()
            if words[-2].lower() not in stop:
                found.setdefault(words[-1], (place, " ".join(words[-2:])))
    return found


def bare_names(text: str, place: int, known: Mapping[str, tuple[int, str]], title: str) -> tuple[str, ...]:
    """Return the whole names of people whom the sentence calls by the surname alone, and who stand not in the title.

    >>> bare_names("Ruiz left.", 2, {"Ruiz": (1, "Ana Ruiz")}, "Rain")
    ('Ana Ruiz',)
    """
    found = {w for w in _WORD.findall(text) if w in known}
    bare = (known[w] for w in sorted(found) if w not in title)
    return tuple(name for first, name in bare if first < place and name not in text)


def weighty(text: str, language: str) -> bool:
    """Return whether a sentence says why the news matters.

    >>> weighty("It is open for the first time since 1990.", "en")
    True
    """
    low = text.lower()
    return any(phrase in low for phrase in languages.get(language).words.weighty)


@lru_cache(maxsize=64)
def _pronouns(code: str) -> frozenset[str]:
    """Return the pronouns that stand for one person."""
    speech = languages.get(code).speech
    return (speech.he | speech.she | speech.his | speech.her) - speech.they


@lru_cache(maxsize=64)
def _people(code: str) -> frozenset[str]:
    speech = languages.get(code).speech
    return speech.roles | speech.kin | speech.unnamed | speech.sir | speech.madam
