"""Kinds: whether a run of capitalised words names a person, an organisation or a place, and the gender it tells.

Every rule looks at the words themselves and at one word in front; the first that applies decides.
"""

from functools import lru_cache
from typing import Literal, NamedTuple

from digestbot.core.analysis.quotes.evidence import Gender, given_gender, given_name, ordinary, place
from digestbot.core.analysis.quotes.tokens import Token
from digestbot.core.text.languages.speech import Speech

Kind = Literal["person", "organisation", "place"]


class Run(NamedTuple):
    """A run of capitalised words: `parts` are the folded words of the name, `before` the folded word in front of the run.

    `word` is the first word as written; `titled` whether a title was cut off in front; `follows` whether the word in front
    stands in the same sentence.
    """

    parts: tuple[str, ...]
    word: Token
    before: str
    titled: bool
    follows: bool


def kind_of(run: Run, speech: Speech) -> Kind:
    """Return what a run of capitalised words names."""
    return _by_words(run, speech) or _by_place(run, speech) or "person"


def _by_words(run: Run, speech: Speech) -> Kind | None:
    parts = run.parts
    placed = all(p in speech.places for p in parts)
    if run.titled and (placed or not any(p in speech.organisations for p in parts[1:])):
        return "place" if placed else "person"
    if (
        parts[-1] in speech.organisations
        or (speech.capital_nouns and len(parts[-1]) > 8 and parts[-1].endswith(_long(speech.organisations)))
        or parts[-1].rpartition("-")[2] in speech.organisations
        or (not given_name(parts[0], speech) and any(p in speech.organisations for p in parts))
    ):
        return "organisation"
    closed = (speech.not_names, speech.function, speech.places, speech.verbs)
    if parts[0][1:2] == "-":
        return "place"
    if all(any(p in words for words in closed) for p in parts):
        acronym = len(parts) == 1 and run.word.text.isupper() and len(parts[0]) > 2 and not placed
        return "organisation" if acronym or (parts[0] in speech.not_names and len(parts) > 1) else "place"
    return None


@lru_cache(maxsize=4)
def _long(organisations: frozenset[str]) -> tuple[str, ...]:
    """Return the nouns for organisations that a compound may end in."""
    return tuple(word for word in organisations if len(word) > 3)


def _by_place(run: Run, speech: Speech) -> Kind | None:
    alone = len(run.parts) == 1
    somewhere = alone and run.before in speech.where
    if given_name(run.parts[0], speech) and not somewhere:
        return "person"
    text = run.word.text
    if alone and len(text) > 1 and text.replace(".", "").isupper():
        return "organisation"
    if run.before in speech.definite and run.follows and not speech.capital_nouns:
        return "organisation"
    if speech.capital_nouns and not run.titled and ordinary(run.parts[-1], speech):
        return None if alone else "organisation"
    if speech.cases and any(place(p[: -len(e)]) for p in run.parts for e in speech.cases if p.endswith(e)):
        return "place"
    if somewhere or run.parts[0] in speech.places or run.parts[-1] in speech.places or place(" ".join(run.parts)):
        return "place"
    return None


def role_gender(word: str, speech: Speech) -> Gender:
    """Return the gender that a folded noun for a role tells by its ending."""
    if speech.female and word.endswith(speech.female):
        return "f"
    return "m" if speech.male and word.endswith(speech.male) else ""


def gender_of(titles: list[str], parts: tuple[str, ...], role: str | None, speech: Speech) -> Gender:
    """Return the gender that titles, role or given name tell."""
    for word in titles:
        if word in speech.sir or word in speech.madam:
            return "m" if word in speech.sir else "f"
    for word in (role or "").lower().split():
        if gender := role_gender(word, speech):
            return gender
    return given_gender(parts[0], speech) if len(parts) > 1 else ""
