"""A story's summary, drawn from all its articles without saying one thing twice."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from digestbot.core.analysis.summary.position_mmr import REPETITION, holds, likeness_of, scores_of, vectors_of
from digestbot.core.analysis.summary.readable import self_contained
from digestbot.core.analysis.summary.summarise import read
from digestbot.core.analysis.summary.summariser import Budget, Sentence
from digestbot.core.articles.clean.judge import dirt
from digestbot.core.text.spans import Span
from digestbot.core.text.words import terms

SAME = 0.3
"""Likeness from which two sentences say one thing."""

SAME_LEAD = 0.12
"""The same for two articles' leads: those of one story tell its news, each in other words."""

LEAD = 2
"""Sentences from the top that are an article's lead."""

ANOTHER_VOICE = 0.2
"""What a sentence gains whose outlet has not spoken yet."""

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

    The first part leads the story, so its best sentence opens the summary, where it has one that can be read on its own.
    The parts' place names the outlet of each sentence. Only sentences that can be read on their own are taken: those that
    lean on the one before would lean on another outlet's words. Articles in another language than most of the story are
    not drawn from: whether two languages say one thing cannot be told from words.

    >>> body = "The old harbour opens again in June after two years."
    >>> part = StoryPart(outlet="A", title=None, body=body, sentences=(Span(start=0, end=52),), language="en")
    >>> summarise_story([part, part], count=3)
    ((0, 0),)
    """
    places, sentences = _candidates(parts[:ARTICLES])
    vectors = vectors_of(sentences)
    scores = scores_of(sentences, vectors)
    bags = [frozenset(s.terms) for s in sentences]
    titles = [frozenset(terms(p.title or "", p.language)) for p in parts[:ARTICLES]]
    budget = Budget(sentences=count, chars=max_chars)
    said = [0.0] * len(sentences)
    left = {i for i, bag in enumerate(bags) if bag and bag != titles[places[i][0]]}
    chosen: list[int] = []
    spoken: set[str] = set()
    while left and len(chosen) < count:
        opening = [] if chosen else [i for i in left if places[i][0] == 0]
        best = max(
            opening or left,
            key=lambda i: (
                scores[i] - REPETITION * said[i] + ANOTHER_VOICE * (parts[places[i][0]].outlet not in spoken),
                -i,
            ),
        )
        left.discard(best)
        if chosen and scores[best] - REPETITION * said[best] < WORTH * scores[chosen[0]]:
            break
        if not budget.fits([sentences[i].text for i in (*chosen, best)]):
            continue
        chosen.append(best)
        spoken.add(parts[places[best][0]].outlet)
        for i in list(left):
            alike = likeness_of(vectors[i], vectors[best])
            said[i] = max(said[i], alike)
            leads = sentences[i].place < LEAD and sentences[best].place < LEAD and places[i][0] != places[best][0]
            if alike >= (SAME_LEAD if leads else SAME) or holds(sentences[i].terms, sentences[best].terms):
                left.discard(i)
    order = sorted(chosen, key=lambda i: (i != chosen[0], sentences[i].place, places[i]))
    return tuple(places[i] for i in order)


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
