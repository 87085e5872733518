"""Which quotations are words that somebody said."""

import pytest

from digestbot.core.analysis.quotes.marks import Quotation
from digestbot.core.analysis.quotes.spans import is_heading, is_title, length, speaks
from digestbot.core.text.languages import get
from digestbot.core.text.languages.speech import Speech
from digestbot.core.text.spans import Span

EN, ZH, DE = (get(code).speech for code in ("en", "zh", "de"))


def quoted(text: str, *, closed: bool = True) -> tuple[Quotation, str]:
    """Return a quotation that is all there is."""
    body = f"“{text}”"
    inner = Span(start=1, end=1 + len(text))
    return Quotation(inner=inner, outer=Span(start=0, end=len(body)), paragraph=0, closed=closed), body


@pytest.mark.parametrize(
    ("text", "speech", "speaks_"),
    [
        ("We will not go", EN, True),
        ("We will not", EN, False),
        ("We will.", EN, True),
        ("Never!", EN, True),
        ("Why?", EN, True),
        ("We will,", EN, True),
        ("smart", EN, False),
        ("1,000 2,000 3,000 4,000", EN, False),
        ("我们不会回去了", ZH, False),
        ("我们不会再回去了", ZH, True),
        ("不会。", ZH, True),
    ],
)
def test_a_few_words_are_speech_only_with_an_end(text: str, speech: Speech, *, speaks_: bool) -> None:
    """Three words without one are a name or said with a smile; numbers are nobody's words."""
    assert speaks(*quoted(text), speech) == speaks_


def test_a_comma_ends_speech_only_before_a_mark() -> None:
    """A quotation that was never closed was cut anywhere."""
    assert not speaks(*quoted("We will,", closed=False), EN)


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("A bridge at last", True),
        ("A bridge at last.", False),
        ("A bridge at last,", False),
        ("A bridge. At last", False),
        ("word " * 12 + "w", False),
        (("word " * 12).strip(), True),
    ],
)
def test_a_line_that_is_a_quotation_without_an_end_is_a_heading(text: str, *, heading: bool) -> None:
    """Of up to twelve words."""
    quotation, body = quoted(text)
    assert is_heading(quotation, body, quotation.outer, EN) == heading
    assert not is_heading(quotation, f"{body} she said", Span(start=0, end=len(body) + 9), EN)


@pytest.mark.parametrize(
    ("text", "speech", "title"),
    [
        ("The Secret of Long Division", EN, True),
        ("The Secret of Long Division.", EN, False),
        ("We will not go back", EN, False),
        ("Division", EN, False),
        ("The Great Wall and the Sea", EN, True),
        ("The Long walk Home", EN, False),
        ("of the by", EN, False),
        ("The Secret of Long division", EN, False),
        ("Die Würde Europas", DE, True),
        ("Die Würde bleibt", DE, False),
        ("Würde", DE, False),
        ("我们 不会", ZH, False),
    ],
)
def test_titles_are_written_in_capitals(text: str, speech: Speech, *, title: bool) -> None:
    """Nearly every long word and the last; where every noun has one, all of them and more than one."""
    assert is_title(text, speech) == title


def test_two_characters_are_a_word_without_spaces() -> None:
    """Marks are none."""
    assert (length("一二三四", ZH), length("一二三。", ZH), length("a b", EN)) == (2, 1, 2)
