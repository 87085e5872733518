"""Reasons as one line of text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.text.reason import Reason, reason, reasons_of

CODES = st.from_regex(r"[a-z][a-z0-9]{1,9}-[a-z0-9]{1,9}", fullmatch=True)


@given(
    CODES,
    st.dictionaries(
        st.sampled_from(["span", "error", "url"]),
        st.text(st.characters(codec="utf-8"), min_size=1, max_size=30),
        max_size=3,
    ),
)
def test_what_was_given_is_read_again(code: str, facts: dict[str, str]) -> None:
    """Whatever the facts hold: blanks, signs, other scripts."""
    assert reasons_of(reason(code, **facts)) == [Reason(code, tuple(facts.items()))]


def test_several_stand_behind_each_other() -> None:
    """In their order."""
    line = f"{reason('poll-rate', span=7200)} {reason('poll-floor')}"
    assert line == "poll-rate?span=7200 poll-floor"
    assert [r.code for r in reasons_of(line) or ()] == ["poll-rate", "poll-floor"]


@pytest.mark.parametrize(
    "text", ["", "the channel is gone.", "well-known and old", "ab", "poll-rate  poll-floor", "Poll-rate", "plain"]
)
def test_words_of_an_older_version_are_no_reason(text: str) -> None:
    """They are shown as they are."""
    assert reasons_of(text) is None
