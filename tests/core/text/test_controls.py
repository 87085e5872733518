"""Data as JSON that gives no orders."""

import json

from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.text.controls import json_text

TEXTS = st.text(st.characters())


@given(st.dictionaries(TEXTS, st.lists(TEXTS, max_size=3), max_size=4))
def test_the_same_data_without_controls(data: dict[str, list[str]]) -> None:
    """It reads back as it was, halves of characters too; no control and no turn of direction stands in it raw."""
    for indent in (None, 1):
        written = json_text(data, indent=indent)
        assert json.loads(written.encode()) == data
        assert not any(c != "\n" and (ord(c) < 32 or 0x7F <= ord(c) < 0xA0 or c in "\u202e\u2066") for c in written)
