"""The parts of a score."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.stories.likeness import (
    BAR,
    HEADLINE_BAR,
    PRIOR,
    PRIOR_UNLISTED,
    Vector,
    bar,
    cosine,
    length,
    prior,
    rarity,
    richness,
    silence,
)

NOON = datetime(2024, 5, 6, 12, tzinfo=UTC)
WEIGHTS = st.dictionaries(st.text(min_size=1, max_size=2), st.integers(1, 1000), max_size=20)


def _even(_term: str) -> float:
    return 2.0


@given(WEIGHTS, WEIGHTS)
def test_a_cosine_lies_between_nothing_and_the_same(one: dict[str, int], other: dict[str, int]) -> None:
    """It is 0 without a common term, 1 with itself, and the same both ways round."""
    first, second = (Vector(w, length(w.items(), _even)) for w in (one, other))
    assert -1e-9 <= cosine(first, second, _even) <= 1 + 1e-9
    assert cosine(first, second, _even) == pytest.approx(cosine(second, first, _even))
    assert (cosine(first, second, _even) > 0) == bool(one.keys() & other.keys())
    assert not one or cosine(first, first, _even) == pytest.approx(1)


@given(st.lists(st.tuples(st.text(max_size=3), st.integers(1, 1000)), max_size=30))
def test_the_order_of_terms_does_not_matter(terms: list[tuple[str, int]]) -> None:
    """A length is exactly the same for any order, or a rebuilt index would decide otherwise."""

    def rare(term: str) -> float:
        return 1 / (3 + len(term))

    assert length(terms, rare) == length(sorted(terms), rare) == length(terms[::-1], rare)


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.sampled_from([PRIOR, PRIOR_UNLISTED]))
def test_rarity_falls_with_frequency(articles: int, frequency: int, assumed: tuple[int, int]) -> None:
    """A term that more articles have is worth less, and never less than nothing."""
    assert rarity(articles, frequency, assumed) >= rarity(articles, frequency + 1, assumed) > 0


def test_a_bar_changes_evenly_from_headline_to_text() -> None:
    """A headline has its bar, a text has its own, and between them nothing jumps."""
    bars = [bar(richness(count)) for count in range(120)]
    assert (bars[0], bars[-1]) == pytest.approx((HEADLINE_BAR, BAR))
    assert max(abs(a - b) for a, b in pairwise(bars)) < 0.01


@pytest.mark.parametrize(
    ("published", "gap"),
    [
        (NOON + timedelta(hours=5), timedelta(hours=3)),
        (NOON - timedelta(hours=5), timedelta(hours=5)),
        (NOON + timedelta(hours=1), timedelta(0)),
        (None, timedelta(0)),
    ],
)
def test_silence_is_the_time_to_the_nearest_article(published: datetime | None, gap: timedelta) -> None:
    """After the last, before the first, between them, undated."""
    assert silence(published, NOON, NOON + timedelta(hours=2)) == gap


def test_languages_without_a_list_of_everyday_words_learn_faster() -> None:
    """English, and Vietnamese by its syllables, are listed; an unknown language is not."""
    assert (prior("en"), prior("vi"), prior("xx")) == (PRIOR, PRIOR, PRIOR_UNLISTED)
