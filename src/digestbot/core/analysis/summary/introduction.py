"""Who and what an article introduces, and which sentences speak of them as of somebody known."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from digestbot.core.text import languages
from digestbot.core.text.languages.language import Language

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w’'-]{1,20}"
_FULL_NAME = re.compile(rf"(?<!\w){_CAPITAL}(?: (?:[A-Z]\.|[a-z]{{2,3}}))?(?: {_CAPITAL}){{1,3}}(?!\w)")
_SHORT_NAME = re.compile(r"\(([A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þa-z]{0,5}[A-ZÀ-ÖØ-Þ])\)")
_HEAD = re.compile(
    r"[\W_]*([^\W\d_]+)[ \xa0]+(?:[^\W_]*\d[\w-]*[ \xa0]+)?([^\W\d_]+)(?=(?:[ \xa0]+([\w'’]+))?(?:[ \xa0]+(\d))?)"
)
"""A sentence's first words: an article, perhaps a number ("the 45-year-old"), a noun, what follows, and an age ("de 45 años")."""

_SHORTEST = 4
"""Letters of a stem that stands inside a longer word of the title ("Rat" is no council's short form)."""


class Introduction(NamedTuple):
    """Where somebody or something is introduced, and the words by which a reader knows that it was."""

    place: int
    known_by: str


def introductions(texts: Iterable[str], language: str) -> Mapping[str, Introduction]:
    """Return for each surname, and each short form in brackets, where it is introduced first.

    >>> introductions(["It rained.", "Mayor Ana Ruiz came."], "en")["Ruiz"]
    Introduction(place=1, known_by='Ana Ruiz')
    >>> introductions(["The Orrin Ports Council (OPC) met."], "en")["OPC"].known_by
    '(OPC)'
    """
    stop = languages.get(language).words.stop
    found: dict[str, Introduction] = {}
    for place, text in enumerate(texts):
        for match in _FULL_NAME.finditer(text):
            words = match.group().split()
            if words[-2].lower() not in stop:
                found.setdefault(words[-1], Introduction(place, " ".join(words[-2:])))
        for match in _SHORT_NAME.finditer(text):
            found.setdefault(match[1], Introduction(place, match.group()))
    return found


def bare_names(text: str, place: int, known: Mapping[str, Introduction], title: str) -> tuple[str, ...]:
    """Return the whole names of those whom the sentence calls by the surname or a short form, and who stand not in the title.

    >>> bare_names("Ruiz left.", 2, {"Ruiz": Introduction(1, "Ana Ruiz")}, "Rain")
    ('Ana Ruiz',)
    """
    found = {w for w in _WORD.findall(text) if w in known}
    bare = (known[w] for w in sorted(found) if w not in title)
    return tuple(name for first, name in bare if first < place and name not in text)


def taken_as_known(text: str, language: str, title: str) -> str:
    """Return the noun by which a sentence opens to speak of somebody or something as known, where the title has it not.

    >>> taken_as_known("The company said no.", "en", "Lund sold"), taken_as_known("The company said no.", "en", "Company sold")
    ('company', '')
    >>> taken_as_known("In the 1991 film, boats sink.", "en", "Lund sold")
    'film'
    >>> taken_as_known("The company of Ana Ruiz said no.", "en", "Lund sold")
    ''
    """
    spoken = languages.get(language)
    if not spoken.words.generic:
        return ""
    first, _, rest = text.partition(" ")
    head = _HEAD.match(rest if first.lower() in spoken.speech.prepositions - spoken.speech.definite else text)
    if head is None:
        return ""
    if spoken.words.article_ends:
        noun, after = head[1].lower(), head[2]
    elif head[1].lower() in spoken.speech.definite:
        noun, after = head[2].lower(), "" if head[4] else head[3] or ""
    else:
        return ""
    return noun if noun in spoken.words.generic and not (_told_more(after, spoken) or _titled(noun, title)) else ""


def _told_more(after: str, spoken: Language) -> bool:
    """Return whether the word behind a noun begins to say which one is meant: a name, "of", "who"."""
    speech = spoken.speech
    low = after.lower()
    named = after[:1].isupper() and low not in speech.verbs
    return named or low in speech.prepositions | speech.who | speech.genitive_articles | speech.oblique | {"que", "che"}


def _titled(noun: str, title: str) -> bool:
    """Return whether the title has the noun, also inside a longer one ("Bank" in "Großbank")."""
    return any(
        noun in word or (word in noun and len(word) >= _SHORTEST)
        for found in _WORD.findall(title)
        for word in (found.lower(),)
    )
