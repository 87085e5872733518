"""Whether a quote can be understood without the text around it.

Who reads it knows the headline and who speaks. So "we" and "the mayor" are clear, "she" and "this" are only where the quote
itself has named before what they stand for, and a sentence that opens with a connective answers something that is not shown.
"""

import re
from itertools import pairwise
from typing import NamedTuple

from digestbot.core.text.languages.language import Language

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_COMPLETED = 14
"""Words within which the clause stands that an impersonal "it" announces."""

_OPENING = 5
"""First words of a quote among which its connectives stand."""

_NOUN = 4
"""Letters from which a word that no list has may be the noun that a pronoun stands for."""


class _Word(NamedTuple):
    """A word of a quote: as written, folded, whether it opens a sentence, and whether a mark follows it."""

    text: str
    low: str
    opens: bool
    ends: bool


def leans(text: str, language: Language) -> bool:
    """Return whether a quote means something that it does not say.

    >>> from digestbot.core.text import languages
    >>> english = languages.get("en")
    >>> [leans(t, english) for t in ("They closed it.", "I know that she lied.", "It is wrong to close the port.")]
    [True, True, False]
    """
    if not language.speech.spaced:
        return text.startswith(tuple(language.words.leaning)) if language.words.leaning else False
    found = _words(text)
    if not found or (_leans_at_first(found, language) and not _means_nothing(found, language)):
        return True
    return any(_stands_for_nobody(found, at, language) for at in range(1, len(found))) or _points_at_last(
        found, language
    )


def pointing(text: str, language: Language) -> int:
    """Return how many demonstratives stand in a quote before a noun that is no day or year: "this number".

    >>> from digestbot.core.text import languages
    >>> pointing("You find this number this week.", languages.get("en"))
    1
    """
    found = _words(text)
    pairs = pairwise(found)
    return sum(a.low in language.words.pointing and b.low not in language.words.calendar for a, b in pairs)


def answering(text: str, language: Language) -> int:
    """Return how many connectives stand behind the first word of a quote, which answer something that is not shown.

    >>> from digestbot.core.text import languages
    >>> answering("We know, however, that the port is lost.", languages.get("en"))
    1
    """
    speech = language.speech
    joins = (
        language.words.leaning
        - speech.completing
        - speech.he
        - speech.she
        - speech.they
        - speech.it
        - speech.his
        - speech.her
    )
    return sum(word.low in joins for word in _words(text)[1:_OPENING])


def _words(text: str) -> list[_Word]:
    found: list[_Word] = []
    last = 0
    for match in _WORD.finditer(text):
        low = match.group().lower().replace("’", "'")
        opens = not found or any(mark in ".!?…:" for mark in text[last : match.start()])
        last = match.end()
        found.append(_Word(match.group(), low, opens, not text[last : last + 1].isspace()))
    return found


def _leans_at_first(found: list[_Word], language: Language) -> bool:
    opening = language.words.leaning | language.speech.vague
    if found[0].low in opening or found[0].low.partition("'")[0] in opening:
        return True
    # "Die ist zu alt" speaks of somebody whom it does not name.
    return len(found) > 1 and found[0].low in language.speech.definite and found[1].low in language.speech.finite


def _means_nothing(found: list[_Word], language: Language) -> bool:
    """Return whether the pronoun that opens a quote stands for nothing: "there is", "it is wrong that"."""
    speech = language.speech
    start = " ".join(word.low for word in found[:4]) + " "
    if start.startswith(tuple(f"{phrase} " for phrase in speech.existential)):
        return True
    impersonal = start.startswith(tuple(f"{phrase} " for phrase in speech.impersonal))
    return impersonal and any(_completes(a, b, language) for a, b in pairwise(found[1:_COMPLETED]))


def _completes(word: _Word, following: _Word, language: Language) -> bool:
    """Return whether a word opens the clause that an impersonal pronoun announces: "to close", not "to the port"."""
    speech = language.speech
    noun = following.low in speech.definite | speech.indefinite
    return word.low in speech.completing and not (word.low in speech.prepositions and noun)


def _stands_for_nobody(found: list[_Word], at: int, language: Language) -> bool:
    """Return whether a word is a pronoun for a person or a group of whom the quote has said nothing before."""
    speech, word = language.speech, found[at]
    people = (speech.he | speech.she | speech.they) - language.words.personal - speech.definite - speech.it
    if not speech.capital_nouns:
        people |= (speech.his | speech.her) - speech.definite
    if word.low not in people or (word.text[0].isupper() and not word.opens):
        return False
    rest = " ".join(w.low for w in found[at : at + 4]) + " "
    if rest.startswith(tuple(f"{phrase} " for phrase in (*speech.existential, *speech.impersonal))):
        return False
    return not any(_may_be_meant(earlier, language) for earlier in found[:at])


def _may_be_meant(word: _Word, language: Language) -> bool:
    """Return whether a pronoun behind a word may stand for it."""
    speech, capital = language.speech, word.text[0].isupper() and len(word.text) > 1
    if word.low in speech.roles | speech.kin | speech.unnamed or (capital and not word.opens):
        return True
    if speech.capital_nouns:
        return capital and word.low not in language.words.stop
    plain = language.words.stop | speech.function | speech.verbs | speech.prepositions | speech.conjunctions
    return len(word.low) >= _NOUN and word.low not in plain


def _demonstratives(language: Language) -> frozenset[str]:
    """Return the words that point outside a quote and are neither pronouns for somebody nor conjunctions ("that")."""
    speech = language.speech
    people = speech.he | speech.she | speech.they | speech.it | speech.his | speech.her
    return (language.words.leaning & speech.vague) - people - speech.conjunctions


def _points_at_last(found: list[_Word], language: Language) -> bool:
    """Return whether a demonstrative ends the quote or opens it without a noun: "dedicated to this"."""
    plain = language.words.stop | language.speech.verbs | language.speech.copulas
    pointers = language.words.pointing
    if found[-1].low in pointers | _demonstratives(language):
        return True
    return any(
        a.low in pointers and (a.ends or b.low in plain) and at <= 1 for at, (a, b) in enumerate(pairwise(found))
    )
