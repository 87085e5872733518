"""The finder: what holds for every text, however odd, and how a whole article is read."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digestbot.core.analysis.quotes.finder import find
from digestbot.core.text import languages
from digestbot.core.text.spans import disjoint

TraceFunction = Callable[[FrameType, str, Any], Any]
LANGUAGES = (*languages.CODES, "und", "", "xx")
PIECES = st.sampled_from(
    [
        *"“”\"„«»‹›「」『』‘’‚'—–-―:,.!?…()《》\n",
        "\n\n",
        " ",
        "\u00a0",
        "\ue000",
        "\ue001",
        "\ufffd",
        "\u202e",
        "Ã©",
        "Ana Ruiz",
        "Mr. Bell",
        "she",
        "he",
        "said",
        "sagte",
        "dit",
        "と述べた",
        "知事は",
        "the minister",
        "according to",
        "We are not there yet.",
        "I will go",
        "’s",
        "Jr.",
        "D.",
        "U.S.",
        "of",
        "de",
        "İ",
        "ß",
        "𝕏",
        "e\u0301",
    ]
)
TEXTS = st.one_of(
    st.text(max_size=120), st.lists(PIECES, max_size=60).map("".join), st.lists(PIECES, max_size=40).map(" ".join)
)


@settings(max_examples=400)
@given(TEXTS, st.sampled_from(LANGUAGES), st.one_of(st.none(), st.text(max_size=40)))
def test_quotes_are_verbatim_disjoint_and_inside_a_line(body: str, language: str, title: str | None) -> None:
    """No text crashes the finder; each quote is its span of the body, none overlaps another or crosses a line."""
    quotes = find(body, language=language, title=title)
    assert all(quote.span.of(body) == quote.text for quote in quotes)
    assert disjoint(quote.span for quote in quotes)
    assert list(quotes) == sorted(quotes, key=lambda quote: quote.span)
    assert not any("\n" in quote.text for quote in quotes)


@settings(max_examples=200)
@given(TEXTS, st.sampled_from(LANGUAGES))
def test_a_speaker_is_named_by_the_article(body: str, language: str) -> None:
    """A speaker's name, a role and a cue are words of the text itself; without a speaker there is no role."""
    for quote in find(body, language=language):
        assert quote.speaker is None or quote.speaker in body
        assert quote.role is None or (quote.role in body and quote.speaker)
        assert quote.cue is None or quote.cue in body


def test_broken_encodings_are_read_as_they_are() -> None:
    """Lone surrogates, nulls and mistaken decodings neither crash nor move a span."""
    body = "\x00\ud800 “We are not thereÃ© yet, \udfff no.” said Ana Ruiz \ufeff."
    assert [quote.span.of(body) for quote in find(body, language="en")] == ["We are not thereÃ© yet, \udfff no."]


ARTICLE = """Mayor Ana Ruiz shut the bridge over the Orm on Monday.

“The piers have moved by a hand’s breadth,” she said. “Nobody will drive over it before May.

“I know what that means for the shops,” Ruiz added.

Tom Bell, who owns a bakery on the north bank, was less patient:

“They have known it for ten years.”

A spokesman for the builders declined to comment. “We will answer in writing,” he said.

The bridge is called “Old Lady” by those who cross it."""


def test_an_article_is_read_as_a_whole() -> None:
    """Pronouns, a quotation over two paragraphs, a colon at a paragraph's end and an unnamed source, all in one text."""
    found = [(quote.text.split()[1], quote.speaker, quote.role) for quote in find(ARTICLE, language="en")]
    assert found == [
        ("piers", "Ana Ruiz", "Mayor"),
        ("will", "Ana Ruiz", "Mayor"),
        ("know", "Ana Ruiz", "Mayor"),
        ("have", "Tom Bell", None),
        ("will", None, None),
    ]


def test_the_title_may_spell_a_name_out() -> None:
    """A surname in the text gets the full name that only the headline has."""
    quotes = find("“We are not there yet,” Ruiz said.", language="en", title="Ana Ruiz warns of floods")
    assert [quote.speaker for quote in quotes] == ["Ana Ruiz"]


@pytest.mark.parametrize("language", ["en", "fr", "de", "ja"])
@pytest.mark.parametrize(
    "piece",
    [
        '"',
        "“",
        "”",
        "'",
        "« ",
        "— ",
        "「",
        "“a” ",
        '"said ',
        "‘no ’",
        "Ana ",
        "he said, ",
        "(",
        ": ",
        "\n\n“",
        "— a, said — ",
        "Mr. Bell said “a b c d” and ",
        "Ana he ",
        "the minister said, “ab cd ef gh,” ",
    ],
)
def test_work_grows_in_step_with_the_text(language: str, piece: str) -> None:
    """Four times the marks take about four times the steps: counted, not timed, so a slow machine proves the same."""
    small, large = _steps(piece * (1200 // len(piece)), language), _steps(piece * (4800 // len(piece)), language)
    assert large < 6 * small + 5000


def _steps(body: str, language: str) -> int:
    """Return how many lines of code reading `body` runs."""
    count = 0

    def tick(_frame: FrameType, event: str, _arg: object) -> TraceFunction:
        nonlocal count
        count += event == "line"
        return tick

    before = sys.gettrace()
    sys.settrace(tick)
    try:
        find(body, language=language)
    finally:
        sys.settrace(before)
    return count


def test_a_megabyte_of_marks_is_read() -> None:
    """One million quotation marks give an answer."""
    assert find('"' * 1_000_000, language="en") == ()
