"""What every summariser keeps, whichever is chosen: one suite over all of them, behind the check they share."""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digestbot.core.analysis.summary.readable import half_quoted
from digestbot.core.analysis.summary.summarise import SUMMARISERS, summarise
from digestbot.core.analysis.summary.summariser import Budget, Sentence, Summariser, checked
from digestbot.core.text.sentences import split

_ALL = pytest.mark.parametrize("summariser", SUMMARISERS.values(), ids=list(SUMMARISERS))
_WORDS = (
    "harbour",
    "flood",
    "mayor",
    "boats",
    "June",
    "wall",
    "Hull",
    "owners",
    "He",
    "But",
    "It",
    "rose",
    "paid",
    "40",
    "“we",
    "go”",
)
_SENTENCES = st.lists(
    st.lists(st.sampled_from(_WORDS), min_size=1, max_size=14).map(lambda w: " ".join(w).capitalize() + "."),
    max_size=30,
)


def _indices(text: str, summariser: Summariser, *, count: int = 3, max_chars: int | None = None) -> tuple[int, ...]:
    return summarise(
        text, split(text), count=count, title="Harbour", language="en", max_chars=max_chars, summariser=summariser
    )


@_ALL
@settings(max_examples=40)
@given(sentences=_SENTENCES, count=st.integers(0, 6), max_chars=st.none() | st.integers(0, 300))
def test_a_summary_is_verbatim_ordered_without_repeats_and_within_budget(
    summariser: Summariser, sentences: list[str], count: int, max_chars: int | None
) -> None:
    """Indices are valid, rise, and keep both budgets; the same input gives the same output."""
    text = " ".join(sentences)
    spans = split(text)
    found = _indices(text, summariser, count=count, max_chars=max_chars)
    assert list(found) == sorted(set(found))
    assert all(0 <= i < len(spans) for i in found)
    assert len(found) <= count
    if max_chars is not None:
        assert len(" ".join(spans[i].of(text) for i in found)) <= max_chars
    assert found == _indices(text, summariser, count=count, max_chars=max_chars)


@_ALL
@settings(max_examples=40)
@given(text=st.text(max_size=300))
def test_any_unicode_is_summarised(summariser: Summariser, text: str) -> None:
    """Nothing crashes, and a text with sentences and a budget gives some."""
    found = _indices(text, summariser)
    assert bool(found) == bool(split(text))


@_ALL
@settings(max_examples=40)
@given(sentences=_SENTENCES)
def test_a_whole_sentence_is_preferred_to_half_a_quotation(summariser: Summariser, sentences: list[str]) -> None:
    """Where any sentence stands on its own, none that is shown is half of a quotation."""
    text = " ".join(["The old harbour of Hull opens again in June.", *sentences])
    assert not any(half_quoted(split(text)[i].of(text)) for i in _indices(text, summariser))


@_ALL
def test_a_sentence_that_stands_twice_is_chosen_by_place(summariser: Summariser) -> None:
    """Equal sentences are two places; neither is returned twice."""
    text = "The harbour opens in June. " * 5
    found = _indices(text, summariser)
    assert len(found) == len(set(found))
    assert found


@_ALL
def test_one_sentence_is_its_own_summary(summariser: Summariser) -> None:
    """There is nothing else to say."""
    assert _indices("The old harbour of Hull opens again in June.", summariser) == (0,)


@_ALL
def test_ten_thousand_sentences_take_bounded_time(summariser: Summariser) -> None:
    """A hostile text is summarised before the test is given up."""
    text = " ".join(f"The harbour number {i} of the old town opens again in June {i % 97}." for i in range(10_000))
    spans = split(text)
    found = summarise(text, spans, count=3, title=None, language="en", summariser=summariser)
    assert 1 <= len(found) <= 3


@_ALL
def test_a_summariser_has_a_name_and_a_version(summariser: Summariser) -> None:
    """Stored summaries say who made them."""
    assert summariser.name
    assert summariser.version >= 1


@dataclass
class _Rogue:
    """A summariser that keeps no promise."""

    answer: tuple[int, ...]
    name: str = "rogue"
    version: int = 1

    def __call__(self, sentences: Sequence[Sentence], budget: Budget) -> Sequence[int]:
        """Return what it was made with."""
        return self.answer


@given(st.lists(st.integers(-5, 12), max_size=12).map(tuple), st.integers(0, 4))
def test_the_check_makes_a_summary_of_anything(answer: tuple[int, ...], count: int) -> None:
    """Repeats, disorder, too many and places that do not exist are seen to for every summariser."""
    sentences = [Sentence(place=i, text=f"Sentence {i}.", terms=(str(i),)) for i in range(8)]
    found = checked(_Rogue(answer), sentences, Budget(sentences=count))
    assert list(found) == sorted(set(found))
    assert all(0 <= i < 8 for i in found)
    assert len(found) <= count


def test_the_check_leaves_out_what_cannot_stand_where_it_was_put() -> None:
    """A leaning sentence without the one before it and a question at the head are left out."""
    sentences = [
        Sentence(place=0, text="Who pays?", terms=("pay",), asks=True),
        Sentence(place=1, text="He does.", terms=("do",), leans=True),
        Sentence(place=2, text="Bo pays.", terms=("bo",)),
        Sentence(place=3, text="He paid.", terms=("paid",), leans=True),
    ]
    budget = Budget(sentences=4)
    assert checked(_Rogue((0, 2, 3)), sentences, budget, question=True) == (0, 2, 3)
    assert checked(_Rogue((1, 3)), sentences[:2] + sentences[3:], budget) == ()
    assert checked(_Rogue((0, 1)), sentences, budget) == (2, 3)
