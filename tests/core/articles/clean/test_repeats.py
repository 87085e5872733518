"""Lines that say what is said elsewhere."""

import pytest

from digestbot.core.articles.clean.lines import lines
from digestbot.core.articles.clean.repeats import folded, repeats, titles

SAID = "The bridge over the river opened on Monday in the rain and many came to see it."
OTHER = "Trams cross it from May on, and the ferry of Norvik stops running in the same week."


def out(*texts: str, dek: str | None = None) -> dict[int, str]:
    """Return which lines go, and why."""
    return dict(repeats(lines("\n\n".join(texts)), {}, dek))


def test_of_two_equal_lines_the_later_goes() -> None:
    """Marks and case do not count."""
    assert out(SAID, OTHER, SAID.upper().replace(",", "")) == {2: "repeat"}
    assert out(SAID, OTHER) == {}


def test_what_another_line_holds_goes() -> None:
    """At the top it is a dek; so it is where it is the feed's own; the longer line stays."""
    long = f"{SAID} {OTHER}"
    assert out(SAID, long) == {0: "dek"}
    assert out("One two three.", "Four five six.", "Seven eight nine.", "Ten eleven.", OTHER, f"More. {OTHER}") == {
        4: "repeat"
    }
    assert out("One two.", "Three four.", "Five six.", "Seven eight.", OTHER, f"More. {OTHER}", dek=OTHER) == {4: "dek"}


def test_short_lines_may_be_said_again() -> None:
    """Three words are no repeat."""
    assert out("Not one word.", OTHER, "Not one word.") == {}


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("Mayor opens the new bridge", True),
        ("MAYOR OPENS THE NEW BRIDGE!", True),
        ("Mayor opens the new bridge | Norvik Courier", True),
        ("Norvik Courier: Mayor opens the new bridge", True),
        ("Mayor opens the new bridge in Norvik after four long years of work and many delays", False),
        ("Another headline altogether", False),
    ],
)
def test_the_title_is_not_said_twice(line: str, *, gone: bool) -> None:
    """Alone, or with the outlet's name before or behind it; a sentence that begins like it stays."""
    found = titles(lines(f"{line}\n\n{SAID}"), "Mayor opens the new bridge")
    assert (found.get(0) == "title") == gone
    assert 1 not in found


def test_a_title_of_a_few_letters_is_not_looked_for() -> None:
    """It would be found everywhere."""
    assert titles(lines("Bridge\n\nBridge"), "Bridge") == {}
    assert titles(lines(f"{SAID}"), None) == {}


def test_repeats_are_compared_by_letters() -> None:
    """Nothing else tells two lines apart."""
    assert folded("“Yes, we can!” 7") == "yeswecan7"
