"""One person written several ways."""

import re

from digestbot.core.analysis.authors.vocabulary import PARTICLES, plain


def same_person(one: str, other: str) -> bool:
    """Return whether two names are one person written two ways: case, accents, order, initials, a middle name more, one slip.

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
    if len(a) == len(b) and a[:-1] == b[:-1] and _one_slip(a[-1], b[-1]):
        return True
    if len(a) == len(b):
        return a[-1] == b[-1] and all(map(_same_given, a, b))
    # A shorter form leaves words out and keeps their order; its surname may be the first of two ("Ruiz" of "Ruiz Gómez").
    rest = iter(b[1:])
    return _same_given(a[0], b[0]) and len(a[-1]) > 1 and all(any(_same_given(w, v) for v in rest) for w in a[1:])


def _one_slip(one: str, other: str) -> bool:
    """Return whether two long surnames differ by one letter too many or too few: a slip of the desk, not another person."""
    if len(one) > len(other):
        one, other = other, one
    if len(one) < 6 or len(other) - len(one) != 1:
        return False
    return any(other[:i] + other[i + 1 :] == one for i in range(len(other)))


def _same_given(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])


def best_form(forms: list[str]) -> str:
    """Return the best of several ways to write one person, the most trusted first, with its capitals set right where the page shouts.

    >>> best_form(["J. SMITH", "JOHN SMITH"])
    'John Smith'
    """

    def rank(name: str) -> tuple[bool, bool]:
        return (len(name.split(maxsplit=1)[0].strip(".")) == 1, name.isupper() or name.islower())

    best = min(forms, key=rank)
    return _recased(best) if " " in best and (best.isupper() or best.islower()) else best


_SCOTTISH = re.compile(r"\b(Mc|O['’]|D['’]|Mac(?=[bcdfghklmnpqrstvwxyz]{2}))(\w)")


def _recased(name: str) -> str:
    words = [w.casefold() if w.casefold() in PARTICLES and i else w.title() for i, w in enumerate(name.split())]
    return _SCOTTISH.sub(lambda m: m[1] + m[2].upper(), " ".join(words).replace("’S", "’s"))
