"""What a summariser is: sentences and a budget in, indices out, behind one check that all of them share."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence as a summariser sees it.

    `place` counts from the article's start; `titled` are its title's terms, `says` those of which it speaks.

    `leans`: it cannot be read without the sentence before it; `points`: it is easier to read behind that one; `connected`: it
    has a connective; `known`: the noun by which it opens to speak of somebody as known; `bare`: the whole names of those whom it
    calls by their surnames; `quoted` and `named`: the shares of it that are quotations and names; `personal`: the writer speaks
    of himself or to the reader; `weighty`: it says why the news matters; `background`: it says what has long been so.
    """

    place: int
    text: str
    terms: tuple[str, ...]
    titled: frozenset[str] = frozenset()
    says: frozenset[str] = frozenset()
    leans: bool = False
    asks: bool = False
    points: bool = False
    connected: bool = False
    known: str = ""
    bare: tuple[str, ...] = ()
    quoted: float = 0.0
    named: float = 0.0
    personal: bool = False
    weighty: bool = False
    background: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """How much may be said: sentences, and code points with a space between two sentences, where a layout asks for it."""

    sentences: int
    chars: int | None = None

    def fits(self, chosen: Sequence[str]) -> bool:
        """Return whether the sentences are within the budget."""
        length = sum(map(len, chosen)) + max(0, len(chosen) - 1)
        return len(chosen) <= self.sentences and (self.chars is None or length <= self.chars)


class Summariser(Protocol):
    """Chooses sentences. The same input gives the same output; every index is one of `sentences`.

    Order, repeats and the budget are seen to by `checked`, so that an implementation is a ranking and nothing more.
    `version` rises when the choice may change, so that stored summaries can be told apart.
    """

    @property
    def name(self) -> str:
        """The name in settings and in `/summary`."""
        ...

    @property
    def version(self) -> int:
        """The number that rises with every change of what is chosen."""
        ...

    def __call__(self, sentences: Sequence[Sentence], budget: Budget) -> Sequence[int]:
        """Return indices of `sentences`, the most important first or in any order."""
        ...


ROUNDS = 6
"""How often a summariser is asked again without the sentences that cannot stand where it put them."""


def checked(
    summariser: Summariser, sentences: Sequence[Sentence], budget: Budget, *, question: bool = False
) -> tuple[int, ...]:
    """Return the indices of at most the budget's sentences, in order, each once, and each readable where it stands.

    A sentence that leans on the one before it needs it in the summary; a question does not open the summary unless the
    article's title is one (`question`). The summariser is asked again without those that break this.
    """
    open_to = list(range(len(sentences)))
    chosen: list[int] = []
    for _ in range(ROUNDS):
        given = [sentences[i] for i in open_to]
        valid = [i for i in summariser(given, budget) if 0 <= i < len(given)] if given and budget.sentences > 0 else []
        chosen = _fitting([open_to[i] for i in dict.fromkeys(valid)], sentences, budget)
        astray = {i for i in chosen if _astray(i, chosen, sentences, question=question)}
        if not astray:
            break
        open_to = [i for i in open_to if i not in astray]
    return tuple(_standing(chosen, sentences, question=question))


def _fitting(ranked: Sequence[int], sentences: Sequence[Sentence], budget: Budget) -> list[int]:
    kept: list[int] = []
    for i in ranked:
        if budget.fits([sentences[j].text for j in (*kept, i)]):
            kept.append(i)
    return sorted(kept)


def _astray(i: int, chosen: Sequence[int], sentences: Sequence[Sentence], *, question: bool) -> bool:
    sentence = sentences[i]
    if sentence.asks and i == chosen[0] and not question:
        return True
    return sentence.leans and not any(sentences[j].place == sentence.place - 1 for j in chosen)


def _standing(chosen: Sequence[int], sentences: Sequence[Sentence], *, question: bool) -> list[int]:
    """Return what is left when those astray are left out one by one, for each may have held up the next."""
    kept = list(chosen)
    while astray := [i for i in kept if _astray(i, kept, sentences, question=question)]:
        kept.remove(astray[0])
    return kept
