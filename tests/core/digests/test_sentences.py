"""The sentences of a card, for much room and for little."""

from datetime import UTC, datetime

import pytest

from digestbot.core.analysis.summary.summarise import SUMMARISERS
from digestbot.core.articles.article import ArticleId
from digestbot.core.digests.sentences import BRIEF_CHARACTERS, summaries
from digestbot.core.stories.stored_story import CandidateArticle
from digestbot.core.text.sentences import split

_AT = datetime(2024, 5, 6, 12, tzinfo=UTC)
_NEWS = "The council of Orrin voted 9 to 4 on Monday to close the ferry to the island from January."
_COST = "The ferry carries 300 passengers on a working day and costs the council two million a year."
_LONG = (
    "Ferry captain Mara Lund, who has steered the boat between the pier of Orrin and the island for 31 years in all "
    "weathers, told the council before its vote that fishermen, nurses, teachers and some 40 school children would have "
    "to drive two hours around the bay by the coast road, which the winter storms close on about 20 days in each year."
)
_PROTEST = "Two hundred islanders protested at the pier against the plan of mayor Ana Ruiz, police said."


def _article(number: int, outlet: str, *texts: str, summary: tuple[int, ...] = (0, 1, 2)) -> CandidateArticle:
    body = " ".join(texts)
    sentences = split(body, "en")
    return CandidateArticle(
        id=ArticleId(number),
        feed=number,
        url=f"https://{outlet}.example/{number}",
        title="Orrin votes to close the ferry",
        outlet=outlet,
        published=_AT,
        first_seen=_AT,
        grouped_at=_AT,
        language="en",
        origin="page",
        body=body,
        sentences=sentences,
        summary=tuple(i for i in summary if i < len(sentences)),
        quotes=(),
        authors=(),
    )


def test_little_room_gets_a_choice_of_its_own() -> None:
    """Not the start of the long summary: the best whole sentences that fit, without fillers."""
    full, brief = summaries([_article(1, "courier", _LONG, _NEWS, _COST, "It rained a little on Monday.")], 3)
    assert [s.text for s in full] == [_LONG, _NEWS, _COST]
    assert _NEWS in {s.text for s in brief}
    assert {s.text for s in brief} <= {_NEWS, _COST}
    assert len(" ".join(s.text for s in brief)) <= BRIEF_CHARACTERS


def test_a_short_summary_is_the_same_in_little_room() -> None:
    """What fits needs no second choice."""
    full, brief = summaries([_article(1, "courier", _NEWS, _COST)], 3)
    assert full == brief
    assert [s.text for s in full] == [_NEWS, _COST]


def test_another_outlet_is_heard_also_in_little_room() -> None:
    """A merged story shows a sentence of another outlet that adds something."""
    parts = [_article(1, "courier", _NEWS, _COST), _article(2, "post", _NEWS, _PROTEST)]
    full, brief = summaries(parts, 3)
    assert {s.outlet for s in full} == {s.outlet for s in brief} == {"courier", "post"}
    assert brief[0].outlet == "courier"
    assert _PROTEST in {s.text for s in brief}


def test_no_room_for_any_sentence_leaves_the_brief_empty() -> None:
    """A sentence is never cut to fit; how a layout shows such a story is its own affair."""
    full, brief = summaries([_article(1, "courier", _LONG)], 3)
    assert [s.text for s in full] == [_LONG]
    assert brief == ()
    assert summaries([_article(1, "courier", _NEWS)], 0) == ((), ())


@pytest.mark.parametrize("name", SUMMARISERS)
def test_a_schedule_may_name_its_summariser(name: str) -> None:
    """Every method gives whole sentences of the leading article, within the room of the layout."""
    body = " ".join(
        f"The harbour board of Borvik voted on plan {n} for the old quay on Monday."
        for n in ("one", "two", "three", "four")
    )
    lead = _article(1, "courier", body)
    full, brief = summaries([lead], 3, name)
    assert full
    assert all(sentence.text in body for sentence in (*full, *brief))
    assert sum(len(sentence.text) for sentence in brief) <= BRIEF_CHARACTERS
