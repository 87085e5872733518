"""How strongly a text is about words."""

import pytest

from digestbot.core.analysis.topics.about import ABSENT, Text

FILLER = "The day was long and the road was wet. " * 40


def text(title: str, body: str, language: str = "en") -> Text:
    """Return an article."""
    return Text(title, body, language)


def test_the_title_says_more_than_the_beginning_and_that_more_than_the_rest() -> None:
    """And whatever is not there says nothing."""
    title = text("Ferry sinks off Norvik", FILLER).word("ferry")
    lead = text("A long day", f"The ferry sank. {FILLER}").word("ferry")
    rest = text("A long day", f"{FILLER} The ferry sank.").word("ferry")
    assert title.value > lead.value > rest.value > 0
    assert (title.where, lead.where, rest.where) == ("title", "lead", "text")
    assert text("A long day", FILLER).word("ferry") == ABSENT
    assert (ABSENT.value, ABSENT.where) == (0.0, "")


def test_often_is_more_than_once() -> None:
    """The same words, again and again, say what it is about; strength never passes 1."""
    once = text("x", f"{FILLER} ferry").word("ferry")
    often = text("x", f"{FILLER} {'ferry rain ' * 20}").word("ferry")
    assert once.value < often.value <= 1


@pytest.mark.parametrize(
    ("phrase", "found"),
    [
        ("interest rate", True),
        ("rate interest", False),
        ("interest rates", True),
        ("interest", True),
        ("interest of rate", True),
    ],
)
def test_words_of_a_phrase_stand_side_by_side(phrase: str, *, found: bool) -> None:
    """In their order; words that mean nothing by themselves do not part them."""
    assert (text("x", "The interest rate rose.").phrase(phrase) != ABSENT) == found


def test_a_name_is_told_in_full_once() -> None:
    """From then on by its last word; without the whole name that word is somebody else's."""
    named = text("x", f"Lena Strand came. {FILLER} Strand spoke. Strand left. Strand wrote.")
    assert named.phrase("Lena Strand").value > named.phrase("Lena Strand", names=False).value
    assert text("x", "Strand spoke.").phrase("Lena Strand") == ABSENT
    assert text("Strand resigns", f"Lena Strand came. {FILLER}").phrase("Lena Strand").where == "title"


def test_everyday_words_are_looked_for_as_they_are_written() -> None:
    """A band may be called by two of them."""
    band = text("The Who play again", "Many came to hear the band.")
    assert not band.means("the who")
    assert band.phrase("The Who").where == "title"
    assert text("x", "We ask who the mayor is.").phrase("The Who") == ABSENT
    assert text("x", "They saw the who on stage.").phrase("The Who").where == "lead"
    assert text("x", "y").phrase("…") == ABSENT


def test_a_broad_subject_is_told_by_its_own_words() -> None:
    """One of them is none; several different ones are."""
    sport = text(
        "Striker scores twice",
        "The coach praised the team after the match. The league goes on with a final at the stadium.",
    )
    assert sport.subject("sport").value > text("x", FILLER).subject("sport").value
    assert text("x", FILLER).subject("no such subject") == ABSENT
    assert sport.subject("sport").value < 1
