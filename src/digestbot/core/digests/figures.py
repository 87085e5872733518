"""What the outlets of a story count, side by side: where they agree, and where they do not."""

from collections import Counter
from collections.abc import Sequence

from digestbot.core.digests.document import Figure
from digestbot.core.stories.facts import counted
from digestbot.core.stories.stored_story import CandidateArticle

LEAD = 500
"""Code points of a text whose numbers are its own news."""
MOST, LONGEST = 3, 40
"""Figures of a story, and code points of one."""


def figures(articles: Sequence[CandidateArticle]) -> tuple[Figure, ...]:
    """Return what two outlets or more count, in their words, those on which they differ first.

    Each outlet's latest report that counts a thing once speaks for it: of "20 people died and 30 people were saved" nobody
    knows which number another outlet's belongs to.
    """
    told: dict[str, dict[str, tuple[str, str]]] = {}
    for article in sorted(articles, key=lambda a: (a.published or a.first_seen, a.id)):
        for unit, (value, words) in _counted_once(article).items():
            told.setdefault(unit, {})[article.outlet] = value, words
    found = [_figure(by_outlet) for by_outlet in told.values() if len(by_outlet) > 1]
    return tuple(sorted(found, key=lambda figure: len(figure.told) == 1))[:MOST]


def _counted_once(article: CandidateArticle) -> dict[str, tuple[str, str]]:
    """Return the number and the words of each thing that an article's title and lead count with one number alone."""
    found: dict[str, tuple[str, str]] = {}
    values: Counter[str] = Counter()
    for text in (article.title, article.body[:LEAD]):
        for unit, value, span in counted(text, article.language):
            words = span.of(text)
            if found.get(unit, (value, ""))[0] != value:
                values[unit] += 1
            if len(words) <= LONGEST and "\n" not in words:
                found.setdefault(unit, (value, words))
    return {unit: told for unit, told in found.items() if not values[unit]}


def _figure(by_outlet: dict[str, tuple[str, str]]) -> Figure:
    """Return who says which number, in the words of the first that says it, the number of most outlets first."""
    words: dict[str, str] = {}
    outlets: dict[str, list[str]] = {}
    for outlet, (value, said) in by_outlet.items():
        words.setdefault(value, said)
        outlets.setdefault(value, []).append(outlet)
    ranked = sorted(outlets, key=lambda value: -len(outlets[value]))
    return Figure(told=tuple((words[value], tuple(outlets[value])) for value in ranked))
