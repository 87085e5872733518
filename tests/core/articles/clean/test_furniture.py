"""Lines that several pages of a feed share are not their articles."""

from digestbot.core.articles.clean.cleaner import clean
from digestbot.core.articles.clean.furniture import furniture

STORY = "Boat {0} came back on Monday with {0} men aboard.\n\nIts owner said that boat {0} will not sail again."
LABELS = "More of the coast\n\n{}\n\nWe are read in nine towns of the bay."


def test_what_three_pages_share_goes() -> None:
    """Without a word list, and only where it stands on three pages; the order is that of frequency."""
    pages = [LABELS.format(STORY.format(n)) for n in range(3)] + [
        "The bay is calm on Tuesday, all of it.\n\nWe are read in nine towns of the bay."
    ]
    found = furniture(pages)
    assert found == ("We are read in nine towns of the bay.", "More of the coast")
    cleaned = clean(LABELS.format(STORY.format(9)), language="en", repeated=found)
    assert cleaned.text == STORY.format(9)
    assert {removal.reason for removal in cleaned.removals} == {"furniture"}


def test_two_pages_are_not_enough() -> None:
    """A line that two articles share may be news of both."""
    assert furniture([LABELS.format(STORY.format(n)) for n in range(2)]) == ()


def test_versions_of_one_article_count_once() -> None:
    """An article that a site gives three addresses does not vanish."""
    assert furniture([STORY.format(1) + f"\n\nUpdate {n}" for n in range(5)]) == ()


def test_a_paragraph_is_no_furniture() -> None:
    """Long paragraphs that outlets carry over from day to day are background, not labels."""
    background = "The harbour was built in 1902 and has been deepened three times since. " * 8
    assert furniture([f"{STORY.format(n)}\n\n{background}" for n in range(4)]) == ()
