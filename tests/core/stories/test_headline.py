"""Which title speaks for a story."""

import pytest

from digestbot.core.stories.headline import awkward, centrality, shrill


@pytest.mark.parametrize(
    ("title", "loud"),
    [
        ("Ferry sinks off Norvik, all saved", False),
        ("SHOCKING VIDEO of ferry", True),
        ("Ferry sinks!", True),
        ("Why did the ferry sink?", True),
        ("What the captain saw next ...", True),
        ("UNESCO lists Norvik lighthouse", False),
        ("", False),
    ],
)
def test_a_title_that_shouts(title: str, loud: bool) -> None:  # noqa: FBT001 - a column of the table
    """Marks of excitement, questions and words in capitals are no plain report; one abbreviation is."""
    assert shrill(title) == loud


def test_the_title_that_shares_most_is_central() -> None:
    """What others say too is what happened; a title without words, and one alone, are central to nothing."""
    titles = ["Ferry sinks off Norvik", "All saved as ferry sinks off Norvik", "Ferry inquiry to open in autumn", ""]
    found = centrality(titles, "en")
    assert found.index(max(found)) == 0
    assert found[-1] == 0
    assert centrality(["Ferry sinks"], "en") == [0]


def test_what_reads_badly() -> None:
    """Too short, too long, or a label before the news."""
    assert awkward("Ferry") > awkward("Ferry sinks off Norvik, all saved") == 0
    assert awkward("x" * 200) > 0
    assert awkward("Update: Ferry sinks off Norvik, all saved") > 0
