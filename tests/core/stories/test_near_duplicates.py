"""Which addresses and wordings are one article."""

import pytest

from digestbot.core.stories.features import Features, Member, features
from digestbot.core.stories.near_duplicates import Wordings

TABLE = (
    "The daily table of the harbour office lists every boat with its berth, its cargo, its crew and the hour at which it came in, "
    "and names the pilots who brought them past the reef and the lighthouse to the quay in the old town."
)


def seen(name: str, title: str, text: str, url: str | None = None) -> Features:
    """Return an article."""
    return features(Member(id=name, title=title, text=text, published=None, source="", language="en", url=url))


@pytest.mark.parametrize(
    ("url", "titles", "one"),
    [
        ("https://c.example/2024/ferry-sinks-off-norvik", ("Ferry sinks", "Ferry sinks off Norvik"), True),
        ("https://c.example/2024/ferry-sinks-off-norvik", ("Ferry sinks", "Sugar tax passes"), False),
        ("https://c.example/", ("Ferry sinks", "Ferry sinks off Norvik"), False),
        ("https://c.example/world/asia", ("Ferry sinks", "Ferry sinks off Norvik"), False),
        ("https://c.example/?p=12", ("", "Ferry sinks off Norvik"), True),
    ],
)
def test_an_address_binds_only_its_article(url: str, titles: tuple[str, str], one: bool) -> None:  # noqa: FBT001 - a column of the table
    """A home page or a section binds nobody, nor an address under titles that share nothing."""
    known = Wordings()
    known.add(seen("a", titles[0], "", url))
    assert (known.find(seen("b", titles[1], "", url)) is not None) == one


def test_the_next_number_of_a_table_is_no_copy() -> None:
    """The same words round another number in the title are another day's."""
    known = Wordings()
    known.add(seen("a", "Boats of day 2", f"{TABLE} Boats lay at anchor."))
    assert known.find(seen("b", "Boats of day 3", f"{TABLE} Boats lay at anchor.")) is None
    assert known.find(seen("c", "Boats at Norvik", f"{TABLE} Boats lay at anchor.")) is not None
