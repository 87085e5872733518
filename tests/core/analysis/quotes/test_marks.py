"""Marks: where quotations open and close, in every typography, nested, continued, forgotten and mistyped."""

import pytest

from digestbot.core.analysis.quotes.marks import quotations
from digestbot.core.analysis.quotes.tokens import lines

CASES = [
    ("“one two” and “three”", ["one two", "three"]),
    ('"one two" and "three"', ["one two", "three"]),
    ("„eins zwei“ und »drei« und «vier»", ["eins zwei", "drei", "vier"]),
    ("« un deux » et « trois »", ["un deux", "trois"]),
    ("„raz dwa” i «trzy»", ["raz dwa", "trzy"]),
    ("「一二」と『三』", ["一二", "三"]),
    ("《书名》 is a title", []),
    ("“he said ‘no’ twice”", ["he said ‘no’ twice"]),
    ("“he said “no” twice”", ["he said “no” twice"]),
    ('«ha detto "no" due volte»', ['ha detto "no" due volte']),
    ("‘The street isn’t safe any more,’ she said", ["The street isn’t safe any more,"]),
    ("the dogs’ owners aren’t here and it’s ‘fine’", []),
    ('“mixed marks" and "the other way”', ["mixed marks", "the other way"]),
    ('5\'10" tall and 6" wide', []),
    ("“opened and forgotten at the end", ["opened and forgotten at the end"]),
    ("She said “opened in the middle and forgotten", []),
    ("She “opened in the middle and “closed once” here", ["closed once"]),
    ("“  ”", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "inner"), CASES)
def test_marks(text: str, inner: list[str]) -> None:
    """The outermost quotations are found, without their marks and the white space inside them."""
    found = [q.inner.of(text) for q in quotations(text, lines(text))]
    assert found == [i.strip() for i in inner]


def test_a_closing_mark_opens_only_where_the_language_says_so() -> None:
    """”så här” is a quotation in Swedish; elsewhere its first mark is the end of one that lost its beginning."""
    text = "”så här säger vi”"
    assert [q.inner.of(text) for q in quotations(text, lines(text), same_marks=True)] == ["så här säger vi"]
    assert quotations(text, lines(text)) == ()


def test_a_quotation_goes_on_over_paragraphs_that_open_with_a_mark() -> None:
    """Each paragraph gives a part; the parts know that they go on, and which were not closed."""
    text = "“One two three.\n\n“Four five six.\n\n“Seven eight,” she said. “Nine ten.”"
    found = quotations(text, lines(text))
    assert [(q.inner.of(text), q.closed, q.continues) for q in found] == [
        ("One two three.", False, False),
        ("Four five six.", False, True),
        ("Seven eight,", True, True),
        ("Nine ten.", True, False),
    ]


def test_outer_spans_hold_the_marks() -> None:
    """The outer span of a quotation is the inner one with its marks, so that narration is what lies between."""
    text = "a “b c” d"
    assert [q.outer.of(text) for q in quotations(text, lines(text))] == ["“b c”"]
