"""A story's summary, drawn from all its articles without saying one thing twice."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from digestbot.core.analysis.summary.position_mmr import (
    REPETITION,
    holds,
    likeness_of,
    scores_of,
    unready,
    unsaid,
    vectors_of,
)
from digestbot.core.analysis.summary.readable import self_contained
from digestbot.core.analysis.summary.summarise import read
from digestbot.core.analysis.summary.summariser import Sentence
from digestbot.core.articles.clean.judge import dirt
from digestbot.core.text.spans import Span
from digestbot.core.text.words import terms

SAME = 0.3
"""Likeness from which two sentences say one thing."""

SAME_LEAD = 0.12
"""The same for two articles' leads: those of one story tell its news, each in other words."""

LEAD = 2
"""Sentences from the top that are an article's lead."""

ANOTHER_VOICE = 0.8
"""What a sentence gains whose outlet has not spoken yet."""

OPENING_ROOM, OPENING_WORTH = 0.6, 0.75
"""Share of a small room that the opening may take so that another outlet is heard, and the least it may be worth then, as a
share of the best opening's worth."""

WORTH = 0.5
"""Share of the first sentence's worth below which nothing is added: an empty place is better than a filler."""

ARTICLES, SENTENCES = 40, 60
"""Articles of a story, and sentences of each from the top, that are read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryPart:
    """One article of a story: who published it, and what its analysis holds."""

    outlet: str
    title: str | None
    body: str
    sentences: tuple[Span, ...]
    language: str


def summarise_story(
    parts: Sequence[StoryPart], *, count: int, max_chars: int | None = None
) -> tuple[tuple[int, int], ...]:
    """Return at most `count` sentences of a story as (article, sentence) indices, the general before the particular.

    The first part leads the story, so its best sentence opens the summary, if it has one that can be read on its own.
    The parts' place names the outlet of each sentence. Only sentences that can be read on their own are taken: those that
    lean on the one before would lean on another outlet's words. Articles in another language than most of the story are
    not drawn from: whether two languages say one thing cannot be told from words. In a small room the opening is chosen short
    enough for another outlet to be heard, where that costs little; an outlet's name counts where it is printed.

    >>> body = "The old harbour opens again in June after two years."
    >>> part = StoryPart(outlet="A", title=None, body=body, sentences=(Span(start=0, end=52),), language="en")
    >>> summarise_story([part, part], count=3)
    ((0, 0),)
    """
    return story_summaries(parts, count=count, rooms=(max_chars,))[0]


def story_summaries(
    parts: Sequence[StoryPart], *, count: int, rooms: Sequence[int | None]
) -> tuple[tuple[tuple[int, int], ...], ...]:
    """Return the summary for each room, in code points (None: without end), of a story that is read once."""
    told = _Told.of(parts[:ARTICLES])
    return tuple(told.ordered(told.heard(count, room)) for room in rooms)


@dataclass(frozen=True, slots=True)
class _Told:
    """What the articles of a story tell: sentences with their places and worth, and the outlet and printed length of each."""

    places: list[tuple[int, int]]
    sentences: list[Sentence]
    vectors: list[dict[str, float]]
    scores: list[float]
    voices: list[str]
    lengths: list[int]
    titles: list[frozenset[str]]

    @classmethod
    def of(cls, parts: Sequence[StoryPart]) -> Self:
        places, sentences = _candidates(parts)
        vectors = vectors_of(sentences)
        voices = [parts[number].outlet for number, _ in places]
        return cls(
            places=places,
            sentences=sentences,
            vectors=vectors,
            scores=scores_of(sentences, vectors),
            voices=voices,
            # Another outlet's sentence is followed by its name in brackets.
            lengths=[
                len(s.text) + (len(voice) + 3) * (voice != parts[0].outlet)
                for s, voice in zip(sentences, voices, strict=True)
            ],
            titles=[frozenset(terms(p.title or "", p.language)) for p in parts],
        )

    def outlets(self, chosen: Sequence[int]) -> frozenset[str]:
        """Return who speaks."""
        return frozenset(self.voices[i] for i in chosen)

    def ordered(self, chosen: Sequence[int]) -> tuple[tuple[int, int], ...]:
        """Return the places of the sentences in the order in which they are shown: the opening, then by their places."""
        order = sorted(chosen, key=lambda i: (i != chosen[0], self.sentences[i].place, self.places[i]))
        return tuple(self.places[i] for i in order)

    def heard(self, count: int, room: int | None) -> list[int]:
        """Return the best sentences; in a small room with a shorter opening, where another outlet is heard for it."""
        chosen = self.choose(count, room)
        if room is None or count < 2 or len(self.outlets(chosen)) != 1 or len(set(self.voices)) < 2:
            return chosen
        shorter = self.choose(count, room, opening=int(OPENING_ROOM * room))
        worth = OPENING_WORTH * self.scores[chosen[0]]
        return shorter if len(self.outlets(shorter)) > 1 and self.scores[shorter[0]] >= worth else chosen

    def choose(self, count: int, max_chars: int | None, *, opening: int | None = None) -> list[int]:
        """Return the best sentences within the room, the best first.

        `opening` is the most that the first one may take, so that another outlet, which is asked next, is heard.
        """
        said = [0.0] * len(self.sentences)
        left = {i for i, s in enumerate(self.sentences) if s.terms and {*s.terms} != self.titles[self.places[i][0]]}
        chosen: list[int] = []
        room = max_chars
        while left and len(chosen) < count:
            pool = self._next(left, chosen, opening)
            best = max(pool, key=lambda i: self._worth(i, chosen, said))
            left.discard(best)
            if chosen and self.scores[best] - REPETITION * said[best] < WORTH * self.scores[chosen[0]]:
                break
            if room is not None and self.lengths[best] > room:
                continue
            room = None if room is None else room - self.lengths[best] - 1
            chosen.append(best)
            for i in left:
                said[i] = max(said[i], likeness_of(self.vectors[i], self.vectors[best]))
            left = {i for i in left if not self._same(i, best)}
        return chosen

    def _next(self, left: set[int], chosen: Sequence[int], most: int | None) -> set[int]:
        """Return what may come next: the leading article's sentences open; behind a short opening comes another outlet."""
        heard = self.outlets(chosen)
        if chosen:
            others = {i for i in left if self.voices[i] not in heard}
            return others if most is not None and len(heard) == 1 and others else left
        own = {i for i in left if self.places[i][0] == 0 and (most is None or self.lengths[i] <= most)}
        return own or left

    def _worth(self, i: int, chosen: Sequence[int], said: Sequence[float]) -> tuple[float, int]:
        sentence, shown = self.sentences[i], [self.sentences[j] for j in chosen]
        number, place = self.places[i]
        behind = any(self.places[j] == (number, place - 1) for j in chosen)
        loss = REPETITION * said[i] + (unsaid(sentence, shown, behind=behind) if shown else unready(sentence))
        return self.scores[i] - loss + ANOTHER_VOICE * (self.voices[i] not in self.outlets(chosen)), -i

    def _same(self, one: int, other: int) -> bool:
        """Return whether two sentences say one thing; two leads of one story do with less in common."""
        places = self.sentences[one].place, self.sentences[other].place
        leads = max(places) < LEAD and self.places[one][0] != self.places[other][0]
        alike = likeness_of(self.vectors[one], self.vectors[other])
        return alike >= (SAME_LEAD if leads else SAME) or holds(self.sentences[one].terms, self.sentences[other].terms)


def _candidates(parts: Sequence[StoryPart]) -> tuple[list[tuple[int, int]], list[Sentence]]:
    """Return the sentences that may be taken, in the story's language, with where each stands."""
    main = Counter(part.language for part in parts).most_common(1)[0][0] if parts else ""
    places: list[tuple[int, int]] = []
    sentences: list[Sentence] = []
    for number, part in enumerate(parts):
        if part.language != main:
            continue
        texts = [span.of(part.body) for span in part.sentences[:SENTENCES]]
        ready = [i for i, text in enumerate(texts) if self_contained(text) and dirt(text, part.language) is None]
        for seen in read([texts[i] for i in ready], ready, title=part.title, language=part.language):
            if not seen.leans and not seen.asks:
                places.append((number, seen.place))
                sentences.append(seen)
    return places, sentences
