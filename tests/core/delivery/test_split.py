"""Cutting a digest into messages."""

import itertools
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from peers.documents import brief, document

from digestbot.core.delivery.split import split


@given(st.lists(st.integers(1, 12), max_size=40), st.integers(1, 10), st.integers(1, 8))
def test_nothing_is_dropped(sizes: list[int], room: int, most: int) -> None:
    """Stories stand in order, each once; a part is within its room unless one story alone is larger."""
    parts = split(document(len(sizes)), fits=lambda part: sum(sizes[s] for s in part.stories) <= room, most=most)
    assert [story for part in parts for story in part.stories] == list(range(len(sizes)))
    assert [part.number for part in parts] == list(range(len(parts)))
    assert {part.total for part in parts} == {len(parts)}
    assert [part.kind for part in parts] == ["main", *["thread"] * (len(parts) - 1)]
    assert len(parts[0].stories) <= most
    for part in parts:
        assert len(part.stories) <= 1 or sum(sizes[s] for s in part.stories) <= room


@given(st.lists(st.integers(1, 12), min_size=2, max_size=40), st.integers(1, 10))
def test_parts_are_full(sizes: list[int], room: int) -> None:
    """No part could have taken the story that the next one begins with."""
    parts = split(document(len(sizes)), fits=lambda part: sum(sizes[s] for s in part.stories) <= room)
    for part, following in itertools.pairwise(parts):
        assert sum(sizes[s] for s in (*part.stories, following.stories[0])) > room


def test_without_a_rest() -> None:
    """Where only the main message is wanted, there is only that one."""
    (part,) = split(document(9), fits=lambda part: len(part.stories) <= 2, rest="none")
    assert (part.stories, part.total) == ((0, 1), 1)


@pytest.mark.parametrize("rest", ["thread", "none"])
def test_stories_in_brief_are_the_last_part_of_the_thread(rest: Literal["thread", "none"]) -> None:
    """It carries no other story; a digest that is its main message alone has no such part."""
    parts = split(document(3, in_brief=(brief(9),)), fits=lambda part: len(part.stories) < 3, rest=rest)
    told = [(part.kind, part.stories) for part in parts]
    expected = [("main", (0, 1)), ("thread", (2,)), ("thread", ())]
    assert told == (expected if rest == "thread" else expected[:1])
    assert {part.total for part in parts} == {len(parts)}
