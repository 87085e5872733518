"""Places in a text."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.text.spans import paragraphs


@given(st.text())
def test_paragraphs_are_stripped_and_in_order(text: str) -> None:
    """Every paragraph is verbatim, without white space around it, and they do not overlap."""
    found = paragraphs(text)
    assert all(p.of(text) == p.of(text).strip() != "" for p in found)
    assert all(a.end < b.start for a, b in itertools.pairwise(found))
