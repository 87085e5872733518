"""An analysis is verbatim, in order and without repeats, or it is none."""

from typing import Any

import pytest

from digestbot.core.analysis.analysis import Analysis, Quote
from digestbot.core.text.spans import Span

BODY = "It rained. “We stay,” she said. It stopped."


def quote(start: int = 12, text: str = "We stay,", **told: Any) -> Quote:
    """Return a quote of the body."""
    return Quote(text=text, span=Span(start=start, end=start + len(text)), **told)


def analysis(**told: Any) -> Analysis:
    """Return an analysis of the body."""
    given: dict[str, Any] = {
        "title": None,
        "body": BODY,
        "language": "en",
        "published": None,
        "sentences": (Span(start=0, end=10), Span(start=11, end=31), Span(start=32, end=43)),
        "summary": (0, 2),
        "quotes": (quote(),),
        "authors": (),
    }
    return Analysis(**(given | told))


def test_what_is_true_is_taken() -> None:
    """The summary's sentences are the body's own."""
    assert analysis().summary_sentences == ("It rained.", "It stopped.")
    assert analysis(summary=()).summary_sentences == ()


@pytest.mark.parametrize(
    "told",
    [
        {"summary": (2, 0)},
        {"summary": (0, 0)},
        {"summary": (3,)},
        {"quotes": (quote(11),)},
        {"quotes": (quote(), quote(15, "stay"))},
    ],
)
def test_what_cannot_be_is_refused(told: dict[str, Any]) -> None:
    """Sentences out of order, twice or not there; quotes that the body does not hold, or that overlap."""
    with pytest.raises(ValueError, match=r"summary|quote"):
        analysis(**told)


@pytest.mark.parametrize(
    "told",
    [{"confidence": 1.1}, {"confidence": -0.1}, {"text": "   "}, {"text": "longer", "span": Span(start=0, end=3)}],
)
def test_a_quote_is_exactly_its_span(told: dict[str, Any]) -> None:
    """And how sure it is lies between 0 and 1."""
    given: dict[str, Any] = {"text": "We stay,", "span": Span(start=12, end=20)} | told
    if "span" not in told and "text" in told:
        given["span"] = Span(start=0, end=len(told["text"]))
    with pytest.raises(ValueError, match=r"span|confidence"):
        Quote(**given)


@pytest.mark.parametrize("confidence", [0.0, 1.0])
def test_the_edges_of_confidence_are_inside(confidence: float) -> None:
    """Sure and unsure are both said."""
    assert quote(confidence=confidence).confidence == confidence
