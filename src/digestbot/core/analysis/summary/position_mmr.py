"""The default summariser: what is near the top, says what the whole says, and does not repeat what was said."""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from digestbot.core.analysis.summary.names import STANDARD
from digestbot.core.analysis.summary.summariser import Budget, Sentence

POSITION, DECAY = 1.8, 4
"""Weight of the place, and the place at which half of it is left: news tells the most important first."""

CENTROID = 3.1
"""Weight of the likeness to the whole article, the sum of all its sentences."""

TITLE = 0.1
"""How much the title's terms add to the whole, as a share of its heaviest term."""

HEADLINE = 1.1
"""Weight of saying what the title says: a scene before the news does not."""

SUBSTANCE, FULL = 1.5, 15
"""Weight of having something to say, and the words at which a sentence does."""

LENGTH, LONG = 0.8, 60
"""Weight of saying more, and the words beyond which longer is no better."""

NAMES = 1.3
"""Weight of the share of words that are names: who did it, and where."""

NUMBER = 0.7
"""What a sentence gains that holds a number: it reports when and how much."""

QUOTED, SPEECH = 0.8, 1.0
"""What a sentence loses that opens with a quotation mark, and one that is all quotation: quotes are shown by themselves."""

ASKING = 0.5
"""What a sentence loses that asks or exclaims, also inside."""

PERSONAL = 0.9
"""What a sentence loses in which the writer speaks of himself or to the reader."""

BACKGROUND = 0.4
"""What a sentence loses for telling what has long been so."""

UNREADY = {"points": 0.5, "connected": 0.35, "known": 0.6, "bare": 0.25, "background": 0.6}
"""What a sentence loses that would be read first, for each thing in it that needs something before it, and for background."""

POINTING, KNOWN, BARE = 0.35, 0.35, 0.25
"""What any other loses: for a demonstrative without the sentence before it, and for a noun or a surname whose introduction is
not shown."""

STEM = 5
"""Letters that two words of one stem begin with ("Ukraine", "ukrainisch")."""

REPETITION = 1.2
"""What a sentence loses for being all that was chosen already (maximal marginal relevance)."""

HELD = 0.6
"""Share of the shorter sentence's terms from which the longer one says it all, so that they are never shown together."""

NEWS, TOLD = 0.5, 0.35
"""Share of the headline from which two sentences that both say it tell its news, so that they are never shown together where they
share this share of the shorter one's terms besides: a dek and the lead below it."""

BEFORE = 0.2
"""What a sentence loses that would stand before the best one: that one should open the summary."""

WEIGHTY, LAST = 0.2, 2
"""What a sentence gains that says why the news matters, behind the two that say what happened."""

WORTH = 0.8
"""Share of the best sentence's worth below which nothing is added in a small room: an empty place is better than a filler."""

_MARKS = tuple("“„«»\"‘「『`'")
_ASKING = "?!？！؟"


@dataclass(frozen=True, slots=True)
class PositionMmr:
    """Position, centroid, title and substance in one score, chosen one after the other by maximal marginal relevance.

    Carbonell and Goldstein 1998 (MMR); Radev et al. 2004 (centroid and position, MEAD). The weights are round numbers in the
    middle of a wide plateau; `benchmarks/summaries.py` prints what each part is worth.
    """

    name: str = STANDARD
    version: int = 3

    def __call__(self, sentences: Sequence[Sentence], budget: Budget) -> Sequence[int]:
        """Return indices of `sentences`, the most important first; one that leans only beside the one it leans on."""
        vectors = vectors_of(sentences)
        scores = scores_of(sentences, vectors)
        wanted = _wanted(sentences)
        said = [0.0] * len(sentences)
        left = set(range(len(sentences)))
        chosen: list[int] = []
        while left and len(chosen) < budget.sentences:
            shown = [sentences[i] for i in chosen]
            best = max(
                (i for i in left if _may_stand(sentences[i], shown)),
                key=lambda i: (scores[i] - REPETITION * said[i] - _misplaced(sentences[i], shown), -i),
                default=None,
            )
            if best is None:
                break
            left.discard(best)
            if (
                chosen
                and budget.chars is not None
                and scores[best] - REPETITION * said[best] < WORTH * scores[chosen[0]]
            ):
                break
            if not budget.fits([sentences[i].text for i in (*chosen, best)]):
                continue
            chosen.append(best)
            for i in list(left):
                said[i] = max(said[i], likeness_of(vectors[i], vectors[best]))
                if holds(sentences[best].terms, sentences[i].terms) or _same_news(
                    sentences[best], sentences[i], wanted
                ):
                    left.discard(i)
        return chosen


def holds(one: Sequence[str], other: Sequence[str], *, share: float = HELD) -> bool:
    """Return whether two sentences share three fifths, or another share, of the shorter one's terms.

    >>> holds(("bank", "rate", "hold"), ("bank", "rate", "monday", "hold", "again"))
    True
    """
    bags = frozenset(one), frozenset(other)
    return len(bags[0] & bags[1]) >= share * max(1, min(map(len, bags)))


def _same_news(one: Sentence, other: Sentence, wanted: dict[str, float]) -> bool:
    """Return whether two sentences both say what the headline says, and much the same besides."""
    both = one.says & other.says
    return sum(wanted[t] for t in both) >= NEWS and holds(_stems(one), _stems(other), share=TOLD)


def _stems(sentence: Sentence) -> tuple[str, ...]:
    return tuple(term[:STEM] for term in sentence.terms)


def _may_stand(sentence: Sentence, shown: Sequence[Sentence]) -> bool:
    """Return whether a sentence may join those shown: what leans needs its neighbour, and what needs anything opens for no better."""
    if sentence.leans and all(sentence.place - 1 != s.place for s in shown):
        return False
    before = shown and all(sentence.place < s.place for s in shown)
    return not (before and unready(sentence))


def _misplaced(sentence: Sentence, shown: Sequence[Sentence]) -> float:
    """Return what a sentence loses beside those shown already: for what it leaves unsaid, and for standing before the best."""
    if all(sentence.place < s.place for s in shown):
        return unready(sentence) + BEFORE * bool(shown)
    gain = WEIGHTY * (sentence.weighty and len(shown) == LAST)
    return unsaid(sentence, shown, behind=any(s.place == sentence.place - 1 for s in shown)) - gain


def unready(sentence: Sentence) -> float:
    """Return what a sentence loses that nothing is read before."""
    return sum(loss for part, loss in UNREADY.items() if getattr(sentence, part))


def unsaid(sentence: Sentence, shown: Sequence[Sentence], *, behind: bool) -> float:
    """Return what a sentence loses for what it speaks of and none shown has said; `behind`: the one before it is shown."""
    told = [s.text for s in shown]
    loss = BARE * any(all(name not in text for text in told) for name in sentence.bare)
    if behind:
        return loss
    unknown = sentence.known and all(sentence.known not in text.lower() for text in told)
    return loss + POINTING * sentence.points + KNOWN * bool(unknown)


def vectors_of(sentences: Sequence[Sentence]) -> list[dict[str, float]]:
    """Return each sentence's terms with their weights (sublinear tf, idf over the article's sentences), of length one."""
    counts = [Counter(s.terms) for s in sentences]
    spread = Counter(term for count in counts for term in count)
    rarity = {term: math.log(1 + len(sentences) / n) for term, n in spread.items()}
    vectors = []
    for count in counts:
        weights = {term: (1 + math.log(n)) * rarity[term] for term, n in count.items()}
        norm = math.sqrt(sum(w * w for w in weights.values())) or 1.0
        vectors.append({term: w / norm for term, w in weights.items()})
    return vectors


def scores_of(sentences: Sequence[Sentence], vectors: Sequence[dict[str, float]]) -> list[float]:
    """Return how much each sentence is worth before anything is chosen."""
    whole: dict[str, float] = {}
    for vector in vectors:
        for term, weight in vector.items():
            whole[term] = whole.get(term, 0.0) + weight
    heaviest = max(whole.values(), default=0.0)
    for term in sentences[0].titled if sentences else ():
        if term in whole:
            whole[term] += TITLE * heaviest
    likeness = [sum(w * whole[t] for t, w in vector.items()) for vector in vectors]
    most = max(likeness, default=0.0) or 1.0
    wanted = _wanted(sentences)
    return [_score(s, like / most, wanted) for s, like in zip(sentences, likeness, strict=True)]


def _wanted(sentences: Sequence[Sentence]) -> dict[str, float]:
    """Return the title's terms that the article speaks of, with their shares of what the title says: the rare say more."""
    spread = Counter(term for s in sentences for term in s.says)
    rarity = {term: math.log(1 + len(sentences) / n) for term, n in spread.items()}
    whole = sum(rarity.values())
    return {term: weight / whole for term, weight in rarity.items()}


def spoken_of(titled: frozenset[str], terms: Sequence[str]) -> frozenset[str]:
    """Return the title's terms of which terms speak, also in words made of the same stem ("Ukraine", "ukrainisch")."""
    said = set(terms)
    begun = {term[:STEM] for term in said if len(term) >= STEM}
    return frozenset(t for t in titled if t in said or (len(t) >= STEM and t[:STEM] in begun))


def _share(sentence: Sentence, wanted: dict[str, float]) -> float:
    """Return the share of the headline that a sentence says."""
    return sum(wanted[t] for t in sentence.says)


def _score(sentence: Sentence, likeness: float, wanted: dict[str, float]) -> float:
    words = length(sentence.text)
    return (
        POSITION / (1 + sentence.place / DECAY)
        + CENTROID * likeness
        + HEADLINE * _share(sentence, wanted)
        + SUBSTANCE * min(1.0, words / FULL)
        + LENGTH * min(1.0, words / LONG)
        + NAMES * sentence.named
        + NUMBER * any(map(str.isdigit, sentence.text))
        - QUOTED * sentence.text.startswith(_MARKS)
        - SPEECH * sentence.quoted
        - ASKING * any(mark in sentence.text for mark in _ASKING)
        - PERSONAL * sentence.personal
        - BACKGROUND * sentence.background
    )


def length(text: str) -> int:
    """Return how many words a sentence has; where a script has no spaces, two characters count as one."""
    spaced = len(text.split())
    return spaced if text.isascii() else max(spaced, sum("\u3040" <= c <= "\u9fff" for c in text) // 2)


def likeness_of(one: dict[str, float], other: dict[str, float]) -> float:
    """Return how alike two sentences are, 0 to 1: the cosine of their vectors."""
    shorter, longer = (one, other) if len(one) <= len(other) else (other, one)
    return sum(w * longer[t] for t, w in shorter.items() if t in longer)
