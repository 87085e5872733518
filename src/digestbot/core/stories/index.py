"""The open stories of one language: an index from terms to stories, and the judgement of one article."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from math import fsum, log, log1p

from digestbot.core.stories import similarity
from digestbot.core.stories.features import Features
from digestbot.core.stories.near_duplicates import Copy, Wordings

CANDIDATES = 8
"""Stories that are compared in full, those with the most rare words in common."""
LOOKED_UP = 2000
"""Entries of the index that are read for one article, rarest terms first: what bounds its time, however much is open."""
NEAR = 0.3
"""Share of the likeliest story's weight in common that another must have to be compared."""
SHARED = 8
"""Terms named as evidence."""


@dataclass(slots=True, eq=False)
class OpenStory:
    """A story that can still grow. `frequency` says how many of its articles have a term; copies count only as times."""

    name: str
    number: int
    weights: dict[str, int] = field(default_factory=dict)
    frequency: dict[str, int] = field(default_factory=dict)
    named: set[str] = field(default_factory=set)
    articles: list[str] = field(default_factory=list)
    size: int = 0
    first: datetime | None = None
    last: datetime | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """The story an article belongs to (None: a new one) and the evidence, as `Assignment` says it."""

    story: OpenStory | None
    score: float
    threshold: float
    parts: Mapping[str, float] = field(default_factory=dict)
    shared: tuple[str, ...] = ()
    copy_of: str | None = None


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
        story.articles.append(seen.id)
        self._holder[seen.id] = story
        self._wordings.add(seen)
        if seen.published is not None:
            story.first = min(story.first or seen.published, seen.published)
            story.last = max(story.last or seen.published, seen.published)
        if copy is not None and self._holder[copy.article] is story:
            return
        self._rarity.add(term for term, _ in seen.terms)
        story.size += 1
        story.named.update(seen.names)
        for term, weight in seen.terms:
            story.weights[term] = story.weights.get(term, 0) + weight
            story.frequency[term] = story.frequency.get(term, 0) + 1
            self._index.setdefault(term, {})[story.number] = story.weights[term]

    def judge(self, seen: Features) -> Verdict:
        """Say which of the open stories an article belongs to, if any."""
        copy = self._copy(seen)
        if copy is not None:
            parts = {"copy": copy.share}
            return Verdict(self._holder[copy.article], 1.0, 1.0, parts, seen.title[:SHARED], copy.article)
        article = _Article(seen, self._rarity)
        best: tuple[float, int] | None = None
        found: tuple[OpenStory, dict[str, float]] | None = None
        for story in self._likeliest(article):
            parts = article.parts(story)
            score = fsum(parts.values())
            if best is None or (score, -story.number) > best:
                best, found = (score, -story.number), (story, parts)
        threshold = similarity.threshold(article.rich)
        if best is None or found is None:
            return Verdict(None, 0.0, threshold)
        story, parts = found
        joins = best[0] >= threshold and parts["words"] >= similarity.LEAST_WORDS * article.rich
        return Verdict(story if joins else None, best[0], threshold, parts, article.shared(story))

    def close(self, before: datetime) -> list[OpenStory]:
        """Forget the stories whose last dated article is older; returns them in the order they opened."""
        closed = [s for s in self._stories.values() if s.last is not None and s.last < before]
        for story in closed:
            del self._stories[story.number]
            self._rarity.forget(story.size, story.frequency)
            for article in story.articles:
                self._wordings.forget(article)
                del self._holder[article]
            for term in story.frequency:
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

    def _likeliest(self, article: "_Article") -> list[OpenStory]:
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
        stories = (self._stories[-number] for _, number in likely)
        return [story for story in stories if _open_to(story, article.seen)]


class _Article:
    """An article while it is judged: its vectors under the present rarity of terms."""

    def __init__(self, seen: Features, rarity: similarity.Rarity) -> None:
        self.seen = seen
        self.rich = similarity.richness(len(seen.terms))
        self._rarity = rarity
        self._unheard = similarity.UNHEARD + (1 - similarity.UNHEARD) * self.rich
        names = set(seen.names)
        self._names = [(t, w) for t, w in seen.terms if t in names]
        self._length = self._long(seen.terms)
        self._names_length = self._long(self._names)

    def parts(self, story: OpenStory) -> dict[str, float]:
        """Return what speaks for the story and against it; the sum is the score."""
        words = self._cosine(self.seen.terms, self._length, story.weights)
        names = words
        if self.rich:
            named = {t: story.weights[t] for t in story.named}
            spoken = (
                self._cosine(self._names, self._names_length, named)
                if self._names and named
                else similarity.UNNAMED * words
            )
            names = self.rich * spoken + (1 - self.rich) * words
        gap = similarity.days(similarity.time_gap(self.seen.published, story.first, story.last))
        least = min(len(self.seen.names), len(story.named))
        strangers = least >= similarity.NAMES_TOLD and story.named.isdisjoint(self.seen.names)
        return {
            "words": similarity.WORDS * words,
            "names": similarity.NAMES * names,
            "strangers": 0.0 - similarity.STRANGERS * strangers,
            "time_gap": 0.0 - similarity.TIME_GAP * log1p(gap),
            "size": 0.0 - similarity.SIZE * self.rich * log(story.size),
        }

    def shared(self, story: OpenStory) -> tuple[str, ...]:
        """Return the terms that both have, those that weigh most first."""
        both = [(w * story.weights[t] * self._rarity.square(t), t) for t, w in self.seen.terms if t in story.weights]
        return tuple(t for _, t in sorted(both, key=lambda item: (-item[0], item[1]))[:SHARED])

    def _long(self, terms: Iterable[tuple[str, int]]) -> float:
        """Return the length of a vector; words that no open story has count less where the article is a headline."""
        return self._rarity.length((t, w if self._rarity.heard(t) else w * self._unheard) for t, w in terms)

    def _cosine(self, terms: Iterable[tuple[str, int]], length: float, story: Mapping[str, int]) -> float:
        common = self._rarity.common(terms, story)
        return common / (length * self._rarity.length(story.items())) if common else 0.0


def _open_to(story: OpenStory, seen: Features) -> bool:
    return similarity.time_gap(seen.published, story.first, story.last) <= similarity.OPEN
