"""The open stories of one language: an index from terms to stories, and the judgement of one article."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from math import fsum

from digestbot.core.stories import similarity
from digestbot.core.stories.comparison import SHARED, Comparison
from digestbot.core.stories.features import Features
from digestbot.core.stories.near_duplicates import Copy, Wordings
from digestbot.core.stories.open_story import OpenStory

CANDIDATES = 8
"""Stories that are compared in full, those with the most rare words in common."""
LOOKED_UP = 2000
"""Entries of the index that are read for one article, rarest terms first: what bounds its time, however much is open."""
NEAR = 0.3
"""Share of the likeliest story's weight in common that another must have to be compared."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The story an article belongs to (None: a new one) and the evidence, as `Assignment` says it."""

    story: OpenStory | None
    score: float
    threshold: float
    parts: Mapping[str, float] = field(default_factory=dict)
    shared: tuple[str, ...] = ()
    copy_of: str | None = None
    follows: OpenStory | None = None


class StoryIndex:
    """Open stories that may take the same articles."""

    def __init__(self, language: str) -> None:
        """Nothing is open yet."""
        self._rarity = similarity.Rarity(similarity.prior(language))
        self._index: dict[str, dict[int, int]] = {}
        self._stories: dict[int, OpenStory] = {}
        self._holder: dict[str, OpenStory] = {}
        self._wordings = Wordings()
        self._opened = 0

    def open(self, name: str) -> OpenStory:
        """Open a story that has no article yet."""
        story = OpenStory(name=name, number=self._opened)
        self._opened += 1
        self._stories[story.number] = story
        return story

    def add(self, story: OpenStory, seen: Features) -> None:
        """Put an article into a story. A copy of one of the story's articles adds its time and no words."""
        copy = self._copy(seen)
        story.date(seen)
        self._holder[seen.id] = story
        self._wordings.add(seen)
        if copy is not None and self._holder[copy.article] is story:
            return
        self._rarity.add(term for term, _ in seen.terms)
        story.take(seen)
        for term, _ in seen.terms:
            self._index.setdefault(term, {})[story.number] = story.weights[term]

    def judge(self, seen: Features) -> Verdict:
        """Say which of the open stories an article belongs to, if any."""
        copy = self._copy(seen)
        if copy is not None:
            parts = {"copy": copy.share}
            return Verdict(self._holder[copy.article], 1.0, 1.0, parts, seen.title[:SHARED], copy.article)
        article = Comparison(seen, self._rarity)
        threshold = similarity.threshold(article.rich)
        judged = [(story, article.parts(story)) for story in self._likeliest(article)]
        if not judged:
            return Verdict(None, 0.0, threshold)
        story, parts = max(judged, key=lambda pair: (fsum(pair[1].values()), -pair[0].number))
        if fsum(parts.values()) >= threshold and not _open_to(story, seen):
            parts["time_gap"] -= similarity.BARRED
        if fsum(parts.values()) >= threshold and not article.backed(story, parts):
            parts["alone"] = 0.0 - similarity.BARRED
        score = fsum(parts.values())
        joined = story if score >= threshold else None
        follows = None if joined else _followed(article, judged)
        return Verdict(joined, score, threshold, parts, article.shared(story), follows=follows)

    def close(self, before: datetime) -> list[OpenStory]:
        """Forget the stories whose last dated article is older; returns them in the order they opened."""
        closed = [s for s in self._stories.values() if s.last is not None and s.last < before]
        for story in closed:
            del self._stories[story.number]
            self._rarity.forget(story.size, story.counts())
            for article in story.articles:
                self._wordings.forget(article)
                del self._holder[article]
            for term in story.weights:
                del self._index[term][story.number]
                if not self._index[term]:
                    del self._index[term]
        return closed

    def __len__(self) -> int:
        return len(self._stories)

    def _copy(self, seen: Features) -> Copy | None:
        """Return what the article is a copy of, if that story has not been silent for too long."""
        copy = self._wordings.find(seen)
        if copy is None:
            return None
        return copy if _open_to(self._holder[copy.article], seen) else None

    def _likeliest(self, article: Comparison) -> list[OpenStory]:
        """Return the stories that share the most with the article, from the entries of its rarest terms."""
        held = sorted((len(self._index[t]), t, w) for t, w in article.seen.terms if t in self._index)
        common: defaultdict[int, float] = defaultdict(float)
        entries = 0
        for count, term, weight in held:
            entries += count
            if entries > LOOKED_UP and common:
                break
            worth = weight * self._rarity.square(term)
            for number, held_weight in self._index[term].items():
                common[number] += worth * held_weight
        scores = [(dot / self._stories[number].size ** 0.5, -number) for number, dot in common.items()]
        least = NEAR * max(scores)[0] if scores else 0.0
        likely = sorted((pair for pair in scores if pair[0] >= least), reverse=True)[:CANDIDATES]
        return [self._stories[-number] for _, number in likely]


def _followed(article: Comparison, judged: Iterable[tuple[OpenStory, Mapping[str, float]]]) -> OpenStory | None:
    """Return the story whose later chapter a new one is: the most alike of its people and places that are earlier."""
    kin = [
        (parts["words"] + parts["names"], -story.number, story) for story, parts in judged if article.kin(story, parts)
    ]
    return max(kin)[2] if kin else None


def _open_to(story: OpenStory, seen: Features) -> bool:
    return similarity.time_gap(seen.published, story.first, story.last) <= similarity.OPEN
