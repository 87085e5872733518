"""Text that compiled libraries can read."""

from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.text.scalars import scalars


@given(st.text(st.characters()))
def test_the_length_stays_and_it_can_be_encoded(text: str) -> None:
    """Only halves of pairs are replaced."""
    clean = scalars(text)
    clean.encode("utf-8")
    assert len(clean) == len(text)
    assert all(a == b or "\ud800" <= a <= "\udfff" for a, b in zip(text, clean, strict=True))
