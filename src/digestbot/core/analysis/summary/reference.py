"""What a sentence leans on: pronouns, demonstratives, connectives, and what only the writer and the reader know."""

import re
from functools import lru_cache
from itertools import pairwise

from digestbot.core.text import languages
from digestbot.core.text.languages.language import Language
from digestbot.core.text.quotations import quotations

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
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
    if _subjectless(outside, spoken):
        return True
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


def _subjectless(outside: str, spoken: Language) -> bool:
    """Return whether what follows a quotation is a verb of saying whose subject the sentence leaves out ("…, dice sobre él")."""
    if not spoken.speech.drops_pronouns or not outside.startswith(" "):
        return False
    verb, after, *_ = *(word.lower() for word in _WORD.findall(outside[:80])), "", ""
    return verb in spoken.speech.verbs and after in spoken.speech.prepositions


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


def connects(text: str, language: str) -> bool:
    """Return whether a connective ties the sentence to the one before, outside quotations; "in addition to rain" ties nothing.

    >>> connects("The mayor, however, stayed.", "en"), connects("In addition to rain, wind came.", "en")
    (True, False)
    """
    found = _connectives(languages.get(language).code)
    return found is not None and found.search(narration(text)[0]) is not None


def opens_connected(text: str, language: str) -> bool:
    """Return whether a sentence opens with a connective ("For his part, ...").

    >>> opens_connected("As a result, the mayor left.", "en"), opens_connected("The mayor, however, stayed.", "en")
    (True, False)
    """
    found = _connectives(languages.get(language).code)
    return found is not None and found.match(narration(text)[0].lstrip(" \"'“„«")) is not None


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


def background(text: str, language: str) -> bool:
    """Return whether a sentence says what is always so, or has been for long.

    >>> background("The town has grown in recent years.", "en")
    True
    """
    low = text.lower()
    return any(phrase in low for phrase in languages.get(language).words.background)


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


@lru_cache(maxsize=64)
def _connectives(code: str) -> re.Pattern[str] | None:
    """Return what finds a language's connectives; without spaces between words, at a sentence's beginning alone."""
    spoken = languages.get(code)
    if not spoken.words.connectives:
        return None
    listed = "|".join(re.escape(phrase) for phrase in sorted(spoken.words.connectives, key=len, reverse=True))
    if not spoken.speech.spaced:
        return re.compile(rf"^(?:{listed})")
    more = "|".join(sorted(map(re.escape, spoken.speech.prepositions | {"que", "che"})))
    return re.compile(rf"(?<!\w)(?:{listed})(?!\w)(?!\s(?:{more})(?!\w))", re.IGNORECASE)
