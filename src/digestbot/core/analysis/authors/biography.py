"""Whether words are a biography of someone: evidence weighed, one kind at a time, and silence if there is too little.

A page puts much beside its authors' names: headlines of what else they wrote, buttons, the byline once more, who owns the
rights. A biography is about the author and says what they are, do or did.
"""

import re
from typing import Literal

from digestbot.core.analysis.authors import lives
from digestbot.core.analysis.authors.vocabulary import ARTICLES, join_words, plain
from digestbot.core.text.languages import get
from digestbot.core.text.sentences import split

Slot = Literal["marked", "beside", "text"]
"""Where the words stand: in a place that is made for biographies, beside the author's name, in the article's text."""

SHORTEST, LONGEST = 18, 1800
"""Code points of a biography."""

ENOUGH = 4
"""Weight of evidence from which on words are a biography."""

NEAR = 140
"""Code points from its start within which a biography says whom it is about."""

_WEIGHT = {"marked": 2, "beside": 1, "text": 1}
_EMAIL = re.compile(r"\S@[^\s@]{1,253}\.\w")
_CAREER = re.compile(
    r"\b(?:since|seit|desde|depuis|dal|sinds|sedan|siden|od|с|von|from)\s+(?:(?:the|dem|el|o|il)\s+)?(?:[^\W\d_]{3,10}\s+)?(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_QUOTE = frozenset("\"“„«»‘'")
_ENDED = frozenset(".!?…。！？”\"')»")


def biography(words: str, name: str, language: str, *, slot: Slot) -> str | None:
    """Return the part of the words that is a biography of `name`, verbatim; None if they are none.

    >>> biography("Ana Ruiz covers banks for the Courier. View all posts by Ana Ruiz", "Ana Ruiz", "en", slot="marked")
    'Ana Ruiz covers banks for the Courier.'
    >>> biography("View all posts by Ana Ruiz, reporter", "Ana Ruiz", "en", slot="marked")
    """
    told = _told(_without_label(words, name), language)
    if told is None or _only_names(told, name, language):
        return None
    return told if weigh(told, name, language, slot=slot) >= ENOUGH else None


def weigh(words: str, name: str, language: str, *, slot: Slot) -> int:
    """Return how much speaks for the words being about `name` as a writer; each kind of evidence has its weight."""
    opening = words[:NEAR]
    about = _names(opening, name) or (slot == "marked" and _speaks_of(opening, language))
    role = lives.roles().search(opening)
    deed = lives.deeds().search(words) or _CAREER.search(words) or (about and _is_something(opening, language))
    own = lives.oneself().search(words)
    starts = _opens(opening)
    if not (about or starts or own):
        return 0
    return (
        _WEIGHT[slot]
        + 2 * bool(about)
        + 2 * bool(role)
        + bool(deed)
        + (bool(own) and not about)
        + (starts and not about)
        + (slot == "marked" and words[-1] in _ENDED)
        - 2 * (words[0] in _QUOTE)
        - 2 * (words[-1] not in _ENDED)
        - 3 * _reports(opening, language)
    )


def _is_something(opening: str, language: str) -> bool:
    """Return whether one of the verbs stands there that follow the name in biographies ("Ana Ruiz is …")."""
    return not get(language).authorship.bio.isdisjoint(opening.split())


def _opens(opening: str) -> bool:
    """Return whether the words begin with a role, a deed or a year, as a biography without a name does."""
    if opening.split(maxsplit=1)[0].casefold() in ARTICLES - {"a", "ein", "eine", "un", "una", "une", "um", "uma"}:
        return False  # "the director" is someone of whom the story has spoken
    found = ((lives.roles(), _ROLE_STARTS), (lives.deeds(), _DEED_STARTS), (_CAREER, 0))
    return any((match := pattern.search(opening)) and match.start() <= most for pattern, most in found)


_ROLE_STARTS, _DEED_STARTS = 24, 12
"""Code points in front of the first role or deed of a biography without a name ("A former tram driver …")."""


def _reports(opening: str, language: str) -> bool:
    """Return whether someone says something there, as in a story."""
    verbs = get(language).speech.verbs
    return any(word in verbs and not lives.deeds().match(word) for word in plain(opening).split())


def _without_label(words: str, name: str) -> str:
    """Return the words without the name in front of a bare role ("Ana Ruiz Redakteurin im Inland."): the name is a heading."""
    words = " ".join(words[: 2 * LONGEST].split())
    rest = words.removeprefix(name).lstrip(" |–—-:·•/")
    return rest if rest != words and rest[:1].isupper() and lives.roles().match(rest) else words


def _told(words: str, language: str) -> str | None:
    """Return the words up to the first sentence that leads elsewhere, without sentences on how to write to someone."""
    if not SHORTEST <= len(words) <= LONGEST:
        return None
    spans = split(words, language)
    if not spans or lives.disclaimers().search(spans[0].of(words)):
        return None
    end = 0
    for span in spans:
        sentence = span.of(words)
        if lives.navigation().match(sentence) or _EMAIL.search(sentence):
            break
        if sentence[-1] not in _ENDED and end and len(sentence.split()) <= 3:
            break  # a button: "MORE"
        end = span.end
    told = words[:end].strip()
    return told if len(told) >= SHORTEST else None


def _names(opening: str, name: str) -> bool:
    """Return whether the opening has a part of the person's name."""
    if name[0] >= "\u2fff":
        return name.replace(" ", "") in opening.replace(" ", "")
    return bool(set(plain(opening).split()) & {part for part in plain(name).split() if len(part) > 2})


def _speaks_of(opening: str, language: str) -> bool:
    """Return whether the opening says "he" or "she"."""
    speech = get(language).speech
    words = opening.split()
    # "Sie" in the middle of a sentence is the reader.
    return any((word.islower() or not at) and plain(word) in speech.he | speech.she for at, word in enumerate(words))


def _only_names(words: str, name: str, language: str) -> bool:
    """Return whether nothing but names stands in the words: a byline, whoever else is in it."""
    joins = join_words(language)
    rest = [
        w
        for w in words.replace(",", " ").split()
        if plain(w) not in set(plain(name).split()) and w.casefold() not in joins
    ]
    return not any(w[0].islower() for w in rest) if words[0] < "\u0590" else not rest
