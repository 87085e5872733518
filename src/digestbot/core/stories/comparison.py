"""One article beside the stories that it may belong to: the parts of the score, and what must hold beside the score."""

from collections.abc import Iterable, Mapping
from math import log, log1p

from digestbot.core.stories import similarity
from digestbot.core.stories.contrast import BROAD, contrast
from digestbot.core.stories.features import Features
from digestbot.core.stories.open_story import OpenStory, anchors
from digestbot.core.stories.synonyms import concepts

SHARED = 8
"""Terms named as evidence."""
CONCEPTS = "@#"
"""What lands and numbers begin with among the terms."""


class Comparison:
    """An article while it is judged: its vectors under the present rarity of terms."""

    def __init__(self, seen: Features, rarity: similarity.Rarity) -> None:
        """Weigh the article's terms."""
        self.seen = seen
        self.rich = similarity.richness(len(seen.terms))
        self._rarity = rarity
        self._unheard = similarity.UNHEARD + (1 - similarity.UNHEARD) * self.rich
        self._named = set(seen.names)
        self._names = [(t, w) for t, w in seen.terms if t in self._named]
        self._own = {t for t, _ in seen.terms}
        self._anchors = anchors(seen)
        self._length = self._long(seen.terms)
        self._names_length = self._long(self._names)

    def parts(self, story: OpenStory) -> dict[str, float]:
        """Return what speaks for the story and against it; the sum is the score."""
        words = self._cosine(self.seen.terms, self._length, story.weights)
        gap = similarity.days(similarity.time_gap(self.seen.published, story.first, story.last))
        told = contrast(self.seen.facts, story.facts, self.seen.language)
        met = 0.0 if told.weight or gap > similarity.ANCHOR_DAYS else self._met(story)
        apart = met < similarity.WELL_MET and self._subjects_apart(story)
        twin = similarity.SUBJECTS + similarity.TWIN * max(0.0, words - similarity.TWIN_FROM)
        cost = similarity.CONTRAST_FULL * self.rich + similarity.CONTRAST * (1 - self.rich)
        return {
            "words": similarity.WORDS * words,
            "names": similarity.NAMES * self._spoken(story, words),
            "anchors": similarity.ANCHOR * (1 - self.rich) * min(similarity.ANCHORS, max(0.0, met - 1)),
            "strangers": 0.0 - similarity.STRANGERS * self._strangers(story),
            "contrast": 0.0 - told.weight * cost,
            "subjects": 0.0 - (1 - self.rich) * twin * apart,
            "time_gap": 0.0 - similarity.TIME_GAP * log1p(gap),
            "size": 0.0 - similarity.SIZE * self.rich * log(story.size),
        }

    def backed(self, story: OpenStory, parts: Mapping[str, float]) -> bool:
        """Return whether more than one thing speaks for the story: a person or a land alone is no event."""
        if parts["words"] < similarity.LEAST_WORDS * self.rich:
            return False
        if self.rich < 1 and self._things(story) < self._least_things(story):
            return False
        return story.size > similarity.YOUNG or self._did_the_same(story)

    def kin(self, story: OpenStory, parts: Mapping[str, float]) -> bool:
        """Return whether the article tells a later chapter of the affair that the story is of: same people and places."""
        if parts["strangers"] or self.rich == 0:
            return False
        return parts["words"] + parts["names"] >= similarity.KIN and self.deeds(story) >= similarity.KIN_DEEDS

    def deeds(self, story: OpenStory) -> float:
        """Return how alike the words are that name no one: what happened."""
        mine = [(t, w) for t, w in self.seen.terms if t not in self._named and t[0] not in CONCEPTS]
        theirs = {t: w for t, w in story.weights.items() if t not in story.named and t[0] not in CONCEPTS}
        return self._cosine(mine, self._rarity.length(mine), theirs)

    def shared(self, story: OpenStory) -> tuple[str, ...]:
        """Return the terms that both have, those that weigh most first; of words for one thing each its own."""
        both = [
            (w * story.weights[t] * self._rarity.square(t), t)
            for t, w in self.seen.terms
            if t in story.weights and t[0] != "~"
        ]
        return tuple(t for _, t in sorted(both, key=lambda item: (-item[0], item[1]))[:SHARED])

    def _did_the_same(self, story: OpenStory) -> bool:
        """Return whether what happened is alike too; less is asked where both are about the same two."""
        both = sum(t in story.subjects for t in self.seen.subjects)
        least = similarity.DEEDS if both < similarity.BOTH else similarity.DEEDS_OF_BOTH
        return self.deeds(story) >= least * self.rich

    def _spoken(self, story: OpenStory, words: float) -> float:
        """Return how alike the names are; a headline's are few, so there its words stand for them."""
        if not self.rich:
            return words
        named = {t: story.weights[t] for t in story.named}
        both = self._names and named
        spoken = self._cosine(self._names, self._names_length, named) if both else similarity.UNNAMED * words
        return self.rich * spoken + (1 - self.rich) * words

    def _strangers(self, story: OpenStory) -> bool:
        least = min(len(self.seen.names), len(story.named))
        return least >= similarity.NAMES_TOLD and story.named.isdisjoint(self._named)

    def _subjects_apart(self, story: OpenStory) -> bool:
        """Return whether each title names what the other article never speaks of, and they share no subject or have one frame.

        "Freight train derails near Garston" and "Freight train derails near Millbury" have one frame.
        """
        theirs = [t for t, n in story.subjects.items() if 2 * n >= story.size]
        mine = self.seen.subjects
        my_own = [t for t in mine if t not in story.weights]
        their_own = [t for t in theirs if t not in self._own]
        if not my_own or not their_own:
            return False
        if len(my_own) == len(mine) and len(their_own) == len(theirs):
            return True
        shared = sum(t in story.titles for t in self.seen.title if t not in my_own)
        return shared >= similarity.FRAME * len(self.seen.title)

    def _met(self, story: OpenStory) -> float:
        """Return how many lands, numbers and names stand in both beginnings, each by its rarity."""
        found = 0.0
        for term in self._anchors:
            if term in story.anchors:
                rare = min(1.0, max(0.0, self._rarity.square(term) ** 0.5 - 3) / 1.5)
                found += rare * (1.0 if term[0] in CONCEPTS and term[1:] not in BROAD else similarity.LESSER)
        return found

    def _things(self, story: OpenStory) -> int:
        """Return how many things both speak of; lands count once, twice where two that are not always in the news meet."""
        both = [t for t in self._own if t in story.weights]
        lands = {t[1:] for t in both if t[0] == "@" and "-" not in t}
        lent = concepts(self.seen.language)
        return sum(t[0] != "@" and t not in lent for t in both) + min(1, len(lands)) + (len(lands - BROAD) > 1)

    def _least_things(self, story: OpenStory) -> int:
        """Return how many things must be shared: more where they are plain words that the titles do not share."""
        telling = self._named.union(self.seen.subjects, story.named)
        if any(t in story.weights and (t in telling or t[0] in CONCEPTS + "~") for t in self._own):
            return similarity.LEAST_THINGS
        if sum(t in story.titles for t in self.seen.title) >= similarity.LEAST_THINGS:
            return similarity.LEAST_THINGS
        return min(similarity.PLAIN_THINGS, len(self._own), len(story.weights))

    def _long(self, terms: Iterable[tuple[str, int]]) -> float:
        """Return the length of a vector; words that no open story has count less if the article is a headline."""
        return self._rarity.length((t, w if self._rarity.heard(t) else w * self._unheard) for t, w in terms)

    def _cosine(self, terms: Iterable[tuple[str, int]], length: float, story: Mapping[str, int]) -> float:
        common = self._rarity.common(terms, story)
        return common / (length * self._rarity.length(story.items())) if common else 0.0
