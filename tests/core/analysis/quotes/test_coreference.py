"""Who is who: names, single names, and pronouns."""

import pytest

from digestbot.core.analysis.quotes.finder import find

CASES = [
    # A single name joins the person of that surname, or of that given name.
    ("Ana Ruiz opened the bridge. “We waited long for it,” Ruiz said.", "Ana Ruiz"),
    ("Ana Ruiz opened the bridge. “We waited long for it,” Ana said.", "Ana Ruiz"),
    # A later full name counts for an earlier surname too.
    ("“We waited long for it,” Ruiz said. Ana Ruiz is the mayor of Orm.", "Ana Ruiz"),
    # A form of address keeps two of one surname apart.
    ("Ana Bell and Tom Bell came. “We waited long for it,” Mrs. Bell said.", "Ana Bell"),
    ("Ana Bell and Tom Bell came. “We waited long for it,” Mr. Bell said.", "Tom Bell"),
    # Pronouns go to who fits them.
    ("Ana Ruiz opened the bridge with Tom Bell. “We waited long for it,” she said.", "Ana Ruiz"),
    ("Tom Bell opened the bridge with Ana Ruiz. “We waited long for it,” he said.", "Tom Bell"),
    # A role stands for its holder.
    ("The mayor of Orm, Ana Ruiz, came. Tom Bell wept. “We waited long for it,” the mayor said.", "Ana Ruiz"),
]


@pytest.mark.parametrize(("text", "speaker"), CASES)
def test_one_person_has_one_name(text: str, speaker: str) -> None:
    """The fullest that the article gives."""
    assert [quote.speaker for quote in find(text, language="en")] == [speaker]


@pytest.mark.parametrize(
    ("text", "title", "speaker"),
    [
        ("“We waited long for it,” Ruiz said.", "Ana Ruiz opens a bridge", "Ana Ruiz"),
        ("“We waited long for it,” Ruiz said.", "A bridge opens in Orm", "Ruiz"),
    ],
)
def test_the_headline_may_spell_a_name_out(text: str, title: str, speaker: str) -> None:
    """Without it the surname is all there is."""
    assert [quote.speaker for quote in find(text, language="en", title=title)] in ([speaker], [None])


def test_two_who_fit_are_nobody() -> None:
    """What cannot be told is not guessed."""
    text = "Ana Ruiz met two women at the bridge of Orm. “We waited long for it,” they said."
    assert [quote.speaker for quote in find(text, language="en")] == [None]
