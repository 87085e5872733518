"""Which sentences a channel has read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.digests.told import Told, mark

_SHOWN = "The ferry Aurora sank off Norvik on Monday, and 20 people died."


@pytest.mark.parametrize(
    ("text", "repeats"),
    [
        (_SHOWN, True),
        ("“The ferry AURORA sank off Norvik on Monday, and 20 people died”", True),
        ("On Monday the ferry Aurora sank off Norvik; 20 people died.", True),
        ("The ferry Aurora sank off Norvik, and 20 people died as it went down.", True),
        ("The ferry Aurora sank off Norvik on Monday, and 25 people died.", False),
        ("The ferry Aurora sank off Norvik on Monday, and Captain Brandt died.", False),
        ("The inquiry of the parliament begins on Friday.", False),
        ("!!!", False),
    ],
)
def test_a_sentence_is_read_once(text: str, *, repeats: bool) -> None:
    """Other marks and another order are no news, nor are other small words; another number is, and another name."""
    assert Told([mark(_SHOWN, "en")]).repeats(text, "en") is repeats


def test_scripts_without_spaces_are_compared_too() -> None:
    """The number decides there as well."""
    told = Told([mark("札幌で震度4の地震があり20人がけがをした。", "ja")])
    assert told.repeats("札幌で震度4の地震があり20人がけがをした", "ja")
    assert not told.repeats("札幌で震度4の地震があり35人がけがをした。", "ja")


@given(st.lists(st.text(max_size=40), max_size=6), st.sampled_from(["en", "ar", "ja", "und"]))
def test_whatever_was_told_is_read(texts: list[str], language: str) -> None:
    """Its mark fits into a column of 64 bits, and the same words repeat it."""
    marks = [mark(text, language) for text in texts]
    assert all(-(2**63) <= one.wording < 2**63 for one in marks)
    assert all(Told(marks).repeats(text, language) for text in texts)
