"""What outlets count, side by side."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from digestbot.core.articles.article import ArticleId
from digestbot.core.digests.figures import figures
from digestbot.core.stories.stored_story import CandidateArticle

_NOW = datetime(2026, 3, 4, 7, tzinfo=UTC)
_BLANK = CandidateArticle(
    id=ArticleId(0),
    feed=1,
    url=None,
    title="Ferry sinks",
    outlet="",
    published=_NOW,
    first_seen=_NOW,
    grouped_at=_NOW,
    language="en",
    origin="page",
    body="",
    sentences=(),
    summary=(),
    quotes=(),
    authors=(),
)


@pytest.mark.parametrize(
    ("bodies", "told"),
    [
        (
            ("At least 20 people died.", "Rescuers say that 25 people are dead."),
            [(("20 people", ("Courier",)), ("25 people", ("Ledger",)))],
        ),
        (("It carried 140 cars.", "There were 140 cars on board."), [(("140 cars", ("Courier", "Ledger")),)]),
        (("It carried 140 cars.", "It had 12 lifeboats."), []),
        (("20 people died and 85 people were saved.", "25 people died."), []),
        (("It sank on 4 May 2024.", "It sank on 5 May 2024."), []),
        (("Two people died.", "One of the people died."), []),
        (("1,200 homes are dark.", "Some 1200 homes are dark."), [(("1,200 homes", ("Courier", "Ledger")),)]),
    ],
)
def test_outlets_are_heard_side_by_side(bodies: tuple[str, str], told: list[object]) -> None:
    """Where they count one thing; a report that gives it two numbers is not asked, and dates are no counts."""
    articles = [
        replace(_BLANK, id=ArticleId(n), outlet=outlet, body=body)
        for n, (outlet, body) in enumerate(zip(("Courier", "Ledger"), bodies, strict=True))
    ]
    assert [figure.told for figure in figures(articles)] == told


def test_an_outlets_latest_report_speaks_for_it_and_differences_come_first() -> None:
    """An older number of the same outlet is not held against another's."""
    first = replace(_BLANK, outlet="Courier", body="It carried 140 cars. 20 people died.")
    later = replace(first, id=ArticleId(1), published=_NOW + timedelta(hours=1), body="Now 25 people are dead.")
    other = replace(_BLANK, id=ArticleId(2), outlet="Ledger", body="It carried 140 cars. 26 people died.")
    differ, agree = figures([first, later, other])
    assert [said for said, _ in differ.told] == ["25 people", "26 people"]
    assert [said for said, _ in agree.told] == ["140 cars"]
