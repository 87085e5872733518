"""What is shown of an article that could not be analysed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.analysis.lead import LONGEST, lead
from digestbot.core.articles.article import RawArticle


@pytest.mark.parametrize(
    ("article", "shown"),
    [
        (RawArticle(title="Rain", dek="It rained. It stopped.", text="Long text."), "It rained. It stopped."),
        (RawArticle(title="Rain", text=" First line.\nSecond."), "First line."),
        (RawArticle(title=" Rain "), "Rain"),
        (RawArticle(title="Rain", dek="  ", text=" \n "), "Rain"),
        (RawArticle(text="word " * 100), ("word " * 60).strip()),
        (RawArticle(text="x" * 400), "x" * LONGEST),
        (RawArticle(text="x" * LONGEST), "x" * LONGEST),
        (RawArticle(text="x" * (LONGEST - 1) + " y"), "x" * (LONGEST - 1)),
    ],
)
def test_the_beginning_stands_as_it_is(article: RawArticle, shown: str) -> None:
    """The teaser, else the first line, else the title; whole words, as many as there is room for."""
    found = lead(article)
    assert found.summary_sentences == (shown,)
    assert (found.quotes, found.authors) == ((), ())


def test_nothing_is_shown_as_nothing() -> None:
    """An article without a word has no sentence."""
    found = lead(RawArticle())
    assert (found.body, found.sentences, found.summary, found.language) == ("", (), (), "und")


@given(st.text(max_size=400), st.text(max_size=400))
def test_any_words_have_a_beginning(dek: str, text: str) -> None:
    """It is never longer than the room, and verbatim."""
    found = lead(RawArticle(dek=dek, text=text, title="t"))
    assert len(found.body) <= LONGEST
    assert found.body in (dek or text) or found.body == "t"
