"""sumy's LexRank, TextRank, LSA and Luhn, given our sentences and words: nothing is downloaded, no NLTK data is needed.

sumy compares sentences by their text and so may return one twice; here each is an object of its own, and what comes back
are places. The only file that imports sumy.
"""

import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from digestbot.core.analysis.summary.summariser import Budget, Sentence

LONGEST = 150
"""Sentences from the top that are ranked: these methods compare all with all, and on 300 they take most of a second."""


@dataclass(frozen=True, eq=False)
class _Sentence:
    """What sumy asks of a sentence; `eq=False` keeps two of the same words apart."""

    index: int
    words: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class _Document:
    """What sumy asks of a document."""

    sentences: tuple[_Sentence, ...]

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(word for sentence in self.sentences for word in sentence.words)


@dataclass(frozen=True, slots=True)
class Classic:
    """One of sumy's methods; `make` builds it, so that sumy and numpy are loaded only where they are used."""

    name: str
    make: Callable[[], Any]
    version: int = 1

    def __call__(self, sentences: Sequence[Sentence], budget: Budget) -> Sequence[int]:
        """Return the indices of the sentences the method likes best; those without words cannot be ranked."""
        ranked = tuple(_Sentence(i, s.terms) for i, s in enumerate(sentences[:LONGEST]) if s.terms and not s.leans)
        if len(ranked) <= budget.sentences:
            return [s.index for s in ranked]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            chosen = self.make()(_Document(ranked), budget.sentences)
        return [s.index for s in chosen]


def _lexrank() -> Any:
    from sumy.summarizers.lex_rank import LexRankSummarizer  # noqa: PLC0415 - 0.3 s and numpy; only where it is used

    return LexRankSummarizer()


def _textrank() -> Any:
    from sumy.summarizers.text_rank import TextRankSummarizer  # noqa: PLC0415 - the same

    return TextRankSummarizer()


def _lsa() -> Any:
    from sumy.summarizers.lsa import LsaSummarizer  # noqa: PLC0415 - the same

    class Ordered(LsaSummarizer):  # type: ignore[misc]  # sumy has no types
        """LSA with its words in a fixed order: sumy takes a set's, which differs between two runs."""

        def _create_dictionary(self, document: _Document) -> dict[str, int]:
            return {word: i for i, word in enumerate(dict.fromkeys(document.words))}

    return Ordered()


def _luhn() -> Any:
    from sumy.summarizers.luhn import LuhnSummarizer  # noqa: PLC0415 - the same

    return LuhnSummarizer()


CLASSICS = (
    Classic("lexrank", _lexrank),
    Classic("textrank", _textrank),
    Classic("lsa", _lsa),
    Classic("luhn", _luhn),
)
