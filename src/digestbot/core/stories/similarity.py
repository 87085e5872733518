"""How far an article is about the same event as a story: the one configuration, and the parts that are shown as evidence."""

import math
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from digestbot.core.stories.pairs import SYLLABIC, UNKNOWN
from digestbot.core.text import languages

BAR = 0.20
"""Score from which on an article joins. A step above what scores best: a wrong merge reads worse than a split."""
HEADLINE_BAR = 0.22
"""The same for a headline alone: it has few words, so a chance agreement of some weighs more."""
SHORT = 0.03
"""How much lower the score of a short report may be, half way between headline and text: it says one thing, in few words of its own."""
HEADLINE_TERMS = 14
FULL_TERMS = 60
"""Up to so many terms an article is a headline; from so many on it is a text; between, numbers change evenly."""

WORDS = 0.6
NAMES = 0.4
LEAST_WORDS = 0.15
"""What the words of a text must bring by themselves: two events of one day in one town share its name, and little else."""
UNNAMED = 0.8
"""What the likeness of words is worth if there are no names to compare (times `NAMES`)."""
STRANGERS = 0.5
NAMES_TOLD = 3
"""Cost where article and story each have so many names and none in common: two ferries sank, but not the same one."""
TIME_GAP = 0.12
"""Cost of a story's silence, times ln(1 + days): a running story re-opens, but at a higher bar each day."""
SIZE = 0.07
"""Cost of a story's size, times ln(articles): a story of many articles has a word in common with everything."""
UNHEARD = 0.7
"""Weight of a headline's words that no open story has: new words are usual in a headline and tell little."""
PRIOR = (1000, 10)
"""What is assumed before any article is read: so many articles, and each term in so many of them.

A frequency learned from few articles makes every word look rare, and a bar that fits a short stream is too low on a long one.
"""
PRIOR_UNLISTED = (100, 1)
"""The same for a language whose everyday words are not listed: which they are must be learned from the first articles."""
CONTRAST = 0.8
CONTRAST_FULL = 0.1
"""Cost of a slot that both tell and tell differently, times its weight: of headlines, and of full texts, whose leads tell more."""
SUBJECTS = 0.2
"""Cost of a headline where each title names what the other article never speaks of; nothing for a full text, which speaks of much."""
TWIN = 0.8
TWIN_FROM = 0.3
"""What a headline pays more, times the likeness of words above this: the more alike the rest, the more the names were exchanged."""
FRAME = 0.5
"""Share of a title that another must have to be the same sentence with other names in it."""
ANCHOR = 0.12
ANCHORS = 2.5
ANCHOR_DAYS = 2
"""Gain for each rare land, number or name after the first that two short reports share within so many days, and the most that count."""
WELL_MET = 1.5
"""From so many on other subjects in the titles are other words for the same."""
LESSER = 0.6
"""What a land that is always in the news counts among them, and a word of a name: a person has two."""
LEAST_THINGS = 2
"""Things that a short report must share: a person or a land alone is no event."""
PLAIN_THINGS = 3
"""The same where all of them are words of the dictionary and the titles share fewer than two: a lighthouse and a ladder make no event."""
DEEDS = 0.12
YOUNG = 1
"""How alike the words that name no one must be where the story has no more than so many articles."""
BOTH = 2
DEEDS_OF_BOTH = 0.06
"""From so many subjects on that both begin with, less likeness of deeds is asked: a company that buys another."""
BARRED = 2.0
"""Cost of what rules a story out whatever the words: only one thing in common, or too long a silence."""
KIN = 0.2
KIN_DEEDS = 0.05
"""Likeness from which on a new story follows an earlier one: the same people and places, later; and how alike what they did."""
STEP = 64
OPEN = timedelta(days=14)
"""A story that has been silent for longer takes no article."""

_DAY = timedelta(days=1)


def richness(count: int) -> float:
    """Return 0 for an article with so few terms that it is a headline, 1 for a text, between them the share of the way.

    >>> richness(8), richness(37), richness(100)
    (0.0, 0.5, 1.0)
    """
    return min(1.0, max(0.0, (count - HEADLINE_TERMS) / (FULL_TERMS - HEADLINE_TERMS)))


def threshold(rich: float) -> float:
    """Return the score from which on an article of that richness joins a story."""
    return HEADLINE_BAR + (BAR - HEADLINE_BAR) * rich - SHORT * 4 * rich * (1 - rich)


def prior(language: str) -> tuple[int, int]:
    """Return what is assumed of a language's words before any article is read: `PRIOR` or `PRIOR_UNLISTED`."""
    listed = language in SYLLABIC or language == UNKNOWN or languages.get(language).words.stop
    return PRIOR if listed else PRIOR_UNLISTED


def rarity(articles: int, frequency: int, assumed: tuple[int, int] = PRIOR) -> float:
    """Return what a term is worth that `frequency` of `articles` open articles have.

    >>> round(rarity(0, 0), 2), round(rarity(1000, 40), 2)
    (4.61, 3.69)
    """
    return math.log((articles + assumed[0]) / (min(frequency, articles) + assumed[1]))


class Rarity:
    """What terms are worth at the moment, over the articles of the open stories. The more articles have it, the less."""

    def __init__(self, assumed: tuple[int, int]) -> None:
        """No article has been read yet."""
        self._assumed = assumed
        self._articles = 0
        self._frequency: dict[str, int] = {}
        self._squares: list[float] = []
        self._counted = 0

    def add(self, terms: Iterable[str]) -> None:
        """Count an article's terms."""
        self._articles += 1
        for term in terms:
            self._frequency[term] = self._frequency.get(term, 0) + 1

    def forget(self, articles: int, frequency: Mapping[str, int]) -> None:
        """Forget a story of so many articles, so many of which have each term."""
        self._articles -= articles
        for term, count in frequency.items():
            left = self._frequency[term] - count
            if left:
                self._frequency[term] = left
            else:
                del self._frequency[term]

    def heard(self, term: str) -> bool:
        """Return whether any open story has the term."""
        return term in self._frequency

    def square(self, term: str) -> float:
        """Return the square of what a term is worth."""
        return self._table()[self._frequency.get(term, 0)]

    def length(self, weights: Iterable[tuple[str, float]]) -> float:
        """Return the length of a vector whose terms count by their rarity; the same for any order of them."""
        table, frequency = self._table(), self._frequency
        return math.sqrt(math.fsum([w * w * table[frequency.get(t, 0)] for t, w in weights]))

    def common(self, article: Iterable[tuple[str, int]], story: Mapping[str, int]) -> float:
        """Return the product of two vectors over the terms that both have."""
        table, frequency = self._table(), self._frequency
        return math.fsum([w * story[t] * table[frequency.get(t, 0)] for t, w in article if t in story])

    def _table(self) -> list[float]:
        """Return the worth by frequency, made anew for every `STEP` articles: it changes little, and costs logarithms."""
        counted = self._articles - self._articles % STEP
        if counted != self._counted or not self._squares:
            self._counted = counted
            self._squares = []
        for frequency in range(len(self._squares), self._articles + 1):
            self._squares.append(rarity(counted + STEP, frequency, self._assumed) ** 2)
        return self._squares


def time_gap(published: datetime | None, first: datetime | None, last: datetime | None) -> timedelta:
    """Return the time between an article and the nearest of a story's articles; none if one of them is undated."""
    if published is None or first is None or last is None:
        return timedelta(0)
    return max(timedelta(0), published - last, first - published)


def days(gap: timedelta) -> float:
    """Return a time in days."""
    return gap / _DAY
