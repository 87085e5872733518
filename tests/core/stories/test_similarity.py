"""The parts of a score."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.stories.similarity import (
    BAR,
    HEADLINE_BAR,
    PRIOR,
    PRIOR_UNLISTED,
    Rarity,
    prior,
    rarity,
    richness,
    threshold,
    time_gap,
)

NOON = datetime(2024, 5, 6, 12, tzinfo=UTC)
WEIGHTS = st.dictionaries(st.text(min_size=1, max_size=2), st.integers(1, 1000), max_size=20)


def _rarity(*articles: dict[str, int]) -> Rarity:
    found = Rarity(PRIOR)
    for article in articles:
        found.add(article)
    return found


@given(WEIGHTS, WEIGHTS)
def test_what_two_vectors_have_in_common(one: dict[str, int], other: dict[str, int]) -> None:
    """Nothing without a common term, never more than their lengths allow, all of it with itself."""
    rarity_ = _rarity(one, other)
    common = rarity_.common(one.items(), other)
    assert (common > 0) == bool(one.keys() & other.keys())
    assert common == pytest.approx(rarity_.common(other.items(), one))
    assert common <= rarity_.length(one.items()) * rarity_.length(other.items()) * (1 + 1e-9)
    assert rarity_.common(one.items(), one) == pytest.approx(rarity_.length(one.items()) ** 2)


@given(WEIGHTS, st.lists(WEIGHTS, max_size=4))
def test_the_order_of_terms_does_not_matter(weights: dict[str, int], read: list[dict[str, int]]) -> None:
    """A length is exactly the same for any order, or a rebuilt index would decide otherwise."""
    terms = list(weights.items())
    rarity_ = _rarity(*read)
    assert rarity_.length(terms) == rarity_.length(sorted(terms)) == rarity_.length(terms[::-1])


@given(st.lists(WEIGHTS, min_size=1, max_size=80))
def test_forgetting_undoes_counting(read: list[dict[str, int]]) -> None:
    """After a story is forgotten, every term is worth what it was before; a term that more have is worth less."""
    terms = {term for article in read for term in article} | {"none has this"}
    before, after = _rarity(*read), _rarity(*read, read[0], {"storm": 1})
    assert all(after.square(t) <= before.square(t) for t in read[0] if len(read) % 64 < 62)
    after.forget(2, {**dict.fromkeys(read[0], 1), "storm": 1})
    assert [after.square(t) for t in terms] == [before.square(t) for t in terms]


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.sampled_from([PRIOR, PRIOR_UNLISTED]))
def test_rarity_falls_with_frequency(articles: int, frequency: int, assumed: tuple[int, int]) -> None:
    """A term that more articles have is worth less, and never less than nothing."""
    assert rarity(articles, frequency, assumed) >= rarity(articles, frequency + 1, assumed) > 0


def test_a_bar_changes_evenly_from_headline_to_text() -> None:
    """A headline has its threshold, a text has its own, and between them nothing jumps."""
    bars = [threshold(richness(count)) for count in range(120)]
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
    assert time_gap(published, NOON, NOON + timedelta(hours=2)) == gap


def test_languages_without_a_list_of_everyday_words_learn_faster() -> None:
    """English, Vietnamese by its syllables, and texts too short to tell are listed; a language without a file is not."""
    assert [prior(code) for code in ("en", "vi", "und", "xx")] == [PRIOR, PRIOR, PRIOR, PRIOR_UNLISTED]
