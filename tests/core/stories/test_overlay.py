"""Splits and joins of a workspace."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.stories.overlay import apply

ARTICLES = st.integers(0, 8)
STORIES = st.integers(100, 108)


@pytest.mark.parametrize(
    ("splits", "joins", "expected"),
    [
        ({}, [], {1: "a", 2: "a", 3: "b"}),
        ({2: "new"}, [], {1: "a", 2: "new", 3: "b"}),
        ({}, [("a", "b")], {1: "b", 2: "b", 3: "b"}),
        ({2: "new"}, [("a", "b")], {1: "b", 2: "new", 3: "b"}),
        ({2: "new"}, [("new", "b")], {1: "a", 2: "b", 3: "b"}),
        ({}, [("a", "b"), ("b", "c")], {1: "c", 2: "c", 3: "c"}),
        ({}, [("a", "b"), ("b", "a")], {1: "b", 2: "b", 3: "b"}),
        ({}, [("a", "a")], {1: "a", 2: "a", 3: "b"}),
        ({9: "a"}, [("x", "y")], {1: "a", 2: "a", 3: "b"}),
    ],
)
def test_overlays(splits: dict[int, str], joins: list[tuple[str, str]], expected: dict[int, str]) -> None:
    """Nothing, split off, joined, both, joined again, chained, around a circle, with itself, of what is not there."""
    assert apply({1: "a", 2: "a", 3: "b"}, splits=splits, joins=joins) == expected


@given(
    st.dictionaries(ARTICLES, STORIES),
    st.dictionaries(ARTICLES, STORIES),
    st.lists(st.tuples(STORIES, STORIES), max_size=12),
)
def test_every_article_stays_and_every_join_holds(
    memberships: dict[int, int], splits: dict[int, int], joins: list[tuple[int, int]]
) -> None:
    """No article is lost or made; articles of joined stories are together; applying it again changes nothing."""
    laid = apply(memberships, splits=splits, joins=joins)
    assert laid.keys() == memberships.keys()
    assert apply(laid, splits={}, joins=joins) == laid
    end = apply({story: story for story in range(100, 109)}, splits={}, joins=joins)
    assert all(end[this] == end[that] for this, that in joins)
