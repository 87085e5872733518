"""The contract of `digestbot split`."""

from digestbot.cli.split import answer
from digestbot.core.text.split import split_text


def test_offsets_are_code_points_of_the_text() -> None:
    """What a place names is the sentence, also behind letters of two code units."""
    text = "𝄞 plays. “Go. Now,” said Bo. Mr. X said no. Then he went."
    found = split_text(text, "en")
    assert [s["text"] for s in found] == ["𝄞 plays.", "“Go. Now,” said Bo.", "Mr. X said no.", "Then he went."]
    assert all(text[int(s["start"]) : int(s["end"])] == s["text"] for s in found)


def test_the_language_is_found_where_none_is_given() -> None:
    """German ordinals end no sentence, though nobody said that it is German."""
    text = "Der Stadtrat tagte am 3. Oktober und beschloss den Bau. Die 2. Sitzung folgt im neuen Jahr."
    assert len(split_text(text)) == 2


def test_a_line_is_answered_with_its_id() -> None:
    """The contract's shape."""
    assert answer({"id": 7, "text": "One."}) == {"id": 7, "sentences": [{"text": "One.", "start": 0, "end": 4}]}
    assert answer({"id": "a"}) == {"id": "a", "sentences": []}
