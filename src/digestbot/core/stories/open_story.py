"""A story that can still grow: what its articles say together, and when."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from digestbot.core.stories.features import Features


@dataclass(slots=True, eq=False)
class OpenStory:
    """The sum of a story's articles.

    `frequency` says how many articles have a term, once there are two (most stories have one); copies count only as times. `facts` are the values of each slot with the best
    rank that each was told in; `subjects` how many articles have a term as a subject of their titles; `anchors` what the
    beginnings name. `line` is the story that opened the storyline, itself where it follows none; `follows` the one before.
    """

    name: str
    number: int
    weights: dict[str, int] = field(default_factory=dict)
    frequency: dict[str, int] = field(default_factory=dict)
    named: set[str] = field(default_factory=set)
    articles: list[str] = field(default_factory=list)
    facts: dict[str, dict[str, int]] = field(default_factory=dict)
    subjects: dict[str, int] = field(default_factory=dict)
    titles: set[str] = field(default_factory=set)
    anchors: set[str] = field(default_factory=set)
    size: int = 0
    first: datetime | None = None
    last: datetime | None = None
    follows: "OpenStory | None" = None

    def date(self, seen: Features) -> None:
        """Take in an article's time."""
        self.articles.append(seen.id)
        if seen.published is not None:
            self.first = min(self.first or seen.published, seen.published)
            self.last = max(self.last or seen.published, seen.published)

    def take(self, seen: Features) -> None:
        """Take in an article's words, names and facts."""
        self.size += 1
        self.named.update(seen.names)
        self.titles.update(seen.title)
        self.anchors.update(anchors(seen))
        if self.size > 1:
            self.frequency = self.frequency or dict.fromkeys(self.weights, 1)
            for term, _ in seen.terms:
                self.frequency[term] = self.frequency.get(term, 0) + 1
        for term, weight in seen.terms:
            self.weights[term] = self.weights.get(term, 0) + weight
        for term in seen.subjects:
            self.subjects[term] = self.subjects.get(term, 0) + 1
        for slot, value, rank in seen.facts:
            values = self.facts.setdefault(slot, {})
            values[value] = max(rank, values.get(value, 0))

    def counts(self) -> Mapping[str, int]:
        """Return in how many of the articles each term stands."""
        return self.frequency or dict.fromkeys(self.weights, 1)

    @property
    def line(self) -> str:
        """The name of the story that opened the storyline."""
        story = self
        while story.follows is not None:
            story = story.follows
        return story.name


def anchors(seen: Features) -> frozenset[str]:
    """Return what an article's beginning names: lands, numbers that count something, and names.

    >>> from digestbot.core.stories.facts import TITLE, Fact
    >>> sorted(anchors(Features(id="a", names=("oakes",), facts=(Fact("place", "US-TX", TITLE), Fact("money", "85", TITLE)))))
    ['#85', 'oakes']
    """
    found = set(seen.subjects) | set(seen.names)
    for slot, value, _ in seen.facts:
        if slot == "place" and "-" not in value:
            found.add(f"@{value}")
        elif slot in {"money", "percent", "age"} or (slot[1:2] == ":" and float(value) >= LEAST):
            found.add(f"#{value}")
    return frozenset(found)


LEAST = 3
"""Ones and twos are everywhere."""
