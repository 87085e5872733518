"""Which of the titles of one story is its headline: the most central one that does not shout."""

import re
from collections.abc import Sequence

from digestbot.core.text.words import terms

SHORTEST, LONGEST = 25, 110
"""Characters between which a title reads well."""
_MARKS = re.compile(r"[!?…]|\.\.\.")
_LABEL = re.compile(r"^[^\W\d_]{3,12}(?: [^\W\d_]{1,12})?: ?(?=\S)")
_LETTERS = 4
"""Capitals in a row from which on a word shouts; shorter ones are abbreviations."""


def shrill(title: str) -> bool:
    """Return whether a title shouts, asks or trails off instead of saying what happened.

    >>> [shrill(t) for t in ("Ferry sinks off Norvik", "You won't BELIEVE what sank!", "Is this the end?", "NATO meets")]
    [False, True, True, False]
    """
    words = title.split()
    loud = sum(len(word) >= _LETTERS and word.isupper() for word in words)
    return bool(_MARKS.search(title)) or loud > 1


def centrality(titles: Sequence[str], language: str) -> list[float]:
    """Return for each title what share of its terms, on average, each other title has too; 0 if there is only one.

    >>> centrality(["Ferry sinks off Norvik", "Ferry sinks near Norvik, all saved", "What the captain knew"], "en")
    [0.5, 0.375, 0.0]
    """
    told = [set(terms(title, language)) for title in titles]
    others = max(1, len(told) - 1)
    return [
        sum(len(mine & theirs) for n, theirs in enumerate(told) if n != place) / (others * len(mine)) if mine else 0.0
        for place, mine in enumerate(told)
    ]


def awkward(title: str) -> int:
    """Return how far a title is from reading well: characters too few or too many, and a label before a colon.

    >>> awkward("Ferry sinks off the coast of Norvik"), awkward("Live: Ferry sinks off the coast") > 0
    (0, True)
    """
    length = len(title)
    return max(0, SHORTEST - length, length - LONGEST) + 10 * bool(_LABEL.match(title))
