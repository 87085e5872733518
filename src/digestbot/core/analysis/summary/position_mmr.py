"""The default summariser: what is near the top, says what the whole says, and does not repeat what was said."""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from digestbot.core.analysis.summary.summariser import Budget, Sentence

POSITION, DECAY = 1.8, 4
"""Weight of the place, and the place at which half of it is left: news tells the most important first."""

CENTROID = 2.25
"""Weight of the likeness to the whole article, the sum of all its sentences."""

TITLE = 0.1
"""How much the title's terms add to the whole, as a share of its heaviest term."""

SUBSTANCE, FULL = 1.3, 15
"""Weight of having something to say, and the words at which a sentence does."""

LENGTH, LONG = 0.5, 60
"""Weight of saying more, and the words beyond which longer is no better."""

QUOTED = 0.8
"""What a sentence loses that opens with a quotation mark: quotes are shown by themselves."""

NUMBER = 0.15
"""What a sentence gains that holds a number: it reports."""

ASKING = 0.3
"""What a question loses."""

REPETITION = 0.9
"""What a sentence loses for being all that was chosen already (maximal marginal relevance)."""

_MARKS = tuple("“„«»\"‘「『`'")


@dataclass(frozen=True, slots=True)
class PositionMmr:
    """Position, centroid, title and substance in one score, chosen one after the other by maximal marginal relevance.

    Carbonell and Goldstein 1998 (MMR); Radev et al. 2004 (centroid and position, MEAD). The weights are round numbers in the
    middle of a wide plateau; `benchmarks/summaries.py` prints what each part is worth.
    """

    name: str = "newsroom"
    version: int = 1

    def __call__(self, sentences: Sequence[Sentence], budget: Budget) -> Sequence[int]:
        """Return indices of `sentences`, the most important first; one that leans only beside the one it leans on."""
        vectors = vectors_of(sentences)
        scores = scores_of(sentences, vectors)
        said = [0.0] * len(sentences)
        left = set(range(len(sentences)))
        chosen: list[int] = []
        places: set[int] = set()
        while left and len(chosen) < budget.sentences:
            best = max(
                (i for i in left if not sentences[i].leans or sentences[i].place - 1 in places),
                key=lambda i: (scores[i] - REPETITION * said[i], -i),
                default=None,
            )
            if best is None:
                break
            left.discard(best)
            if not budget.fits([sentences[i].text for i in (*chosen, best)]):
                continue
            chosen.append(best)
            places.add(sentences[best].place)
            for i in left:
                said[i] = max(said[i], likeness_of(vectors[i], vectors[best]))
        return chosen


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
    return [_score(s, like / most) for s, like in zip(sentences, likeness, strict=True)]


def _score(sentence: Sentence, likeness: float) -> float:
    words = length(sentence.text)
    return (
        POSITION / (1 + sentence.place / DECAY)
        + CENTROID * likeness
        + SUBSTANCE * min(1.0, words / FULL)
        + LENGTH * min(1.0, words / LONG)
        + NUMBER * any(map(str.isdigit, sentence.text))
        - QUOTED * sentence.text.startswith(_MARKS)
        - ASKING * sentence.asks
    )


def length(text: str) -> int:
    """Return how many words a sentence has; where a script has no spaces, two characters count as one."""
    spaced = len(text.split())
    return spaced if text.isascii() else max(spaced, sum("\u3040" <= c <= "\u9fff" for c in text) // 2)


def likeness_of(one: dict[str, float], other: dict[str, float]) -> float:
    """Return how alike two sentences are, 0 to 1: the cosine of their vectors."""
    shorter, longer = (one, other) if len(one) <= len(other) else (other, one)
    return sum(w * longer[t] for t, w in shorter.items() if t in longer)
