"""Who somebody is, in the article's own words beside the name."""

import pytest

from digestbot.core.analysis.quotes.finder import find

CASES = [
    ("“The bridge is quite tired,” said Ana Ruiz, the mayor of Orm.", "mayor of Orm"),
    ("“The bridge is quite tired,” said Ana Ruiz, a spokeswoman for the port.", "spokeswoman for the port"),
    ("“The bridge is quite tired,” said Ana Ruiz.", None),
    ("“The bridge is quite tired,” said Ana Ruiz, who came late.", None),
    ("Ana Ruiz is the mayor of Orm. “The bridge is quite tired,” Ruiz said.", "mayor of Orm"),
]


@pytest.mark.parametrize(("text", "role"), CASES)
def test_what_stands_beside_a_name_says_who_it_is(text: str, role: str | None) -> None:
    """Behind it, or where it is introduced; a clause about something else says nothing."""
    (quote,) = find(text, language="en")
    assert quote.speaker == "Ana Ruiz"
    assert (quote.role or "").removeprefix("the ").removeprefix("a ") == (role or "")
