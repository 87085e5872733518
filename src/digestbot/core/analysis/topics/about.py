"""How strongly a text is about some words: not whether it mentions them, but where and how often."""

import math
import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from digestbot.core.analysis.topics import subjects
from digestbot.core.text.words import terms

READ = 60_000
"""Code points of a text that are read; what a text is about is said long before."""
LEAD = 60
"""Terms within which a first mention counts as the lead; the sooner, the more."""

IN_TITLE = 0.7
IN_LEAD = 0.5
OFTEN = 0.6
USUAL = 3.0
"""Mentions, in a text of `USUAL_LENGTH` terms, that count half as much as countless ones."""
USUAL_LENGTH = 300
REPEATED = 64
"""Mentions that are counted at most."""

SUBJECT_READ = 200
"""Terms of the text's beginning in which the words of a subject are counted."""
SUBJECT_SHORT = 20
SUBJECT = 1.5
"""How fast a subject's words convince: strength is 1 - exp(-SUBJECT * (different words - 1) / sqrt(terms))."""

_FOLDED = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Strength:
    """From 0 (not mentioned) to 1, and where: `title`, `lead`, `text` or nowhere."""

    value: float
    where: str = ""


ABSENT = Strength(0.0)


class Text:
    """An article as a list of terms with their places."""

    def __init__(self, title: str, text: str, language: str) -> None:
        """Index the title and the beginning of the text."""
        self.language = language
        self._raw = (title, text[:READ])
        self._title = terms(title, language)
        self._body = terms(text[:READ], language)
        self._places: dict[str, list[int]] = {}
        for place, term in enumerate(self._body):
            self._places.setdefault(term, []).append(place)
        self._folded: tuple[list[str], list[str]] | None = None

    def means(self, word: str) -> bool:
        """Return whether a word means something by itself in the text's language ("of" does not in English)."""
        return bool(_wanted(word, self.language))

    def word(self, text: str) -> Strength:
        """Return how strongly the text is about a word."""
        return self.phrase(text, names=False)

    def phrase(self, text: str, *, names: bool = True) -> Strength:
        """Return how strongly the text is about words that stand side by side.

        A name of several words is told in full once and by its last word from then on: where the whole name occurs, the
        mentions of the last word count too.
        """
        wanted = _wanted(text, self.language)
        if not wanted:
            return self._common_words(text)
        in_title = _held(wanted, self._title)
        places = self._found(wanted)
        if not in_title and not places:
            return ABSENT
        if names and len(wanted) > 1 and all(w[:1].isupper() for w in text.split()):
            last = wanted[-1]
            in_title = in_title or last in self._title
            places = sorted({*places, *(p for p in self._places.get(last, ())[:REPEATED])})
        return self._weighed(in_title=in_title, first=places[0] if places else None, count=len(places))

    def subject(self, word: str) -> Strength:
        """Return how strongly the text is of the broad subject that the word names, by the subject's own words."""
        wanted = subjects.related(word, self.language)
        if not wanted:
            return ABSENT
        beginning = (*self._title, *self._body[:SUBJECT_READ])
        pairs = set(pairwise(beginning)) | {(term,) for term in beginning}
        density = (len(wanted & pairs) - 1) / math.sqrt(max(len(beginning), SUBJECT_SHORT))
        return Strength(1 - math.exp(-SUBJECT * density), "subject") if density > 0 else ABSENT

    def _found(self, wanted: tuple[str, ...]) -> list[int]:
        rarest = min(range(len(wanted)), key=lambda i: len(self._places.get(wanted[i], ())))
        found: list[int] = []
        for place in self._places.get(wanted[rarest], ()):
            start = place - rarest
            if start >= 0 and self._body[start : start + len(wanted)] == wanted:
                found.append(start)
                if len(found) == REPEATED:
                    break
        return found

    def _common_words(self, text: str) -> Strength:
        """Look for words that are everyday ones in this language as they are written ("The Who")."""
        if self._folded is None:
            self._folded = (_FOLDED.findall(self._raw[0].casefold()), _FOLDED.findall(self._raw[1].casefold()))
        title, body = self._folded
        wanted = _FOLDED.findall(text.casefold())
        if not wanted:
            return ABSENT
        in_title = _held(tuple(wanted), tuple(title))
        first = next((i for i, w in enumerate(body) if w == wanted[0] and body[i : i + len(wanted)] == wanted), None)
        return (
            ABSENT
            if not in_title and first is None
            else self._weighed(in_title=in_title, first=first, count=int(first is not None))
        )

    def _weighed(self, *, in_title: bool, first: int | None, count: int) -> Strength:
        lead = max(0.0, 1 - first / LEAD) if first is not None else 0.0
        usual = USUAL * math.sqrt(max(len(self._body), 50) / USUAL_LENGTH)
        often = count / (count + usual)
        value = 1 - (1 - IN_TITLE * in_title) * (1 - IN_LEAD * lead) * (1 - OFTEN * often)
        return Strength(value, "title" if in_title else "lead" if lead else "text")


@lru_cache(maxsize=2048)
def _wanted(text: str, language: str) -> tuple[str, ...]:
    """Return the terms of a part of a query, which is looked for in many articles."""
    return terms(text, language)


def _held(wanted: tuple[str, ...], inside: tuple[str, ...]) -> bool:
    return any(inside[i : i + len(wanted)] == wanted for i in range(len(inside) - len(wanted) + 1))
