"""What a digest is made of."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from digestbot.core.articles.article import ArticleId
from digestbot.core.digests.card import card
from digestbot.core.digests.choose import BRIEF_LINES
from digestbot.core.digests.compose import Composition, compose
from digestbot.core.digests.request import DigestRequest
from digestbot.core.digests.subscription import Options
from digestbot.core.stories.stored_story import CandidateArticle, StoryCandidate, StoryId

_NOW = datetime(2024, 5, 6, 12, tzinfo=UTC)


def _article(number: int, outlet: str, **changes: object) -> CandidateArticle:
    made = CandidateArticle(
        id=ArticleId(number),
        feed=1,
        url=f"https://{outlet}.example/{number}",
        title=f"Bridge {number} opens",
        outlet=outlet,
        published=_NOW - timedelta(minutes=number),
        first_seen=_NOW - timedelta(minutes=number),
        grouped_at=_NOW,
        language="en",
        origin="page",
        body="",
        sentences=(),
        summary=(),
        quotes=(),
        authors=(),
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # a test names the fields it changes


def _story(number: int, *articles: CandidateArticle) -> StoryCandidate:
    return StoryCandidate(id=StoryId(number), revision=1, articles=articles or (_article(number, f"o{number}"),))


def _composed(stories: list[StoryCandidate], *, first: bool = False) -> Composition:
    request = DigestRequest(
        title="Morning",
        options=Options(max_stories=3),
        since=None if first else _NOW - timedelta(days=1),
        next_at=_NOW + timedelta(days=1),
    )
    found = compose(request, stories, now=_NOW)
    assert found is not None
    return found


def test_nothing_that_was_selected_goes_without_a_word() -> None:
    """Beyond the cards stories are told in one line each, and beyond these they are counted and may still be shown later."""
    found = _composed([_story(n) for n in range(1, BRIEF_LINES + 10)])
    assert [c.story for c in found.document.stories] == [1, 2, 3]
    assert [line.story for line in found.document.in_brief] == list(range(4, BRIEF_LINES + 4))
    assert found.document.left_out == 6
    assert len(found.shown) == BRIEF_LINES + 3


def test_a_first_look_is_no_flood() -> None:
    """It shows a few stories and tells no others in brief; all count as shown."""
    found = _composed([_story(n) for n in range(1, 30)], first=True)
    assert len(found.document.stories) == 3
    assert (found.document.in_brief, found.document.left_out) == ((), 0)
    assert len(found.shown) == 29


def test_the_line_of_a_story_counts_its_other_outlets() -> None:
    """The leading article, here the earliest, gives headline and link."""
    told = _story(9, _article(9, "courier"), _article(10, "post"), _article(11, "nord"))
    weak = replace(told, articles=tuple(replace(a, weight=0.1) for a in told.articles))
    (line,) = _composed([*(_story(n) for n in range(1, 4)), weak]).document.in_brief
    assert (line.outlet, line.others, line.link) == ("nord", 2, "https://nord.example/11")


def test_the_picture_may_be_another_articles() -> None:
    """The leading article's own comes first."""
    own, other = (f"https://{outlet}.example/a.jpg" for outlet in ("courier", "post"))
    story = _story(1, _article(2, "courier"), _article(1, "post", image=other))
    assert card(story, Options()).image == other
    story = _story(1, _article(2, "courier", image=own), _article(1, "post", image=other))
    assert card(story, Options()).image == own
    assert card(story, Options(images=False)).image is None


def test_the_headline_is_the_most_central_that_does_not_shout() -> None:
    """Not the earliest report gives it, nor the loudest; an outlet of more weight still comes first."""
    early = _article(9, "early", title="What the captain of the bridge crew knew")
    loud = _article(3, "loud", title="BRIDGE OPENING chaos off Norvik harbour!")
    plain = _article(2, "plain", title="Bridge over Norvik harbour opens")
    other = _article(1, "other", title="Norvik harbour bridge opens after delay")
    story = _story(1, early, loud, plain, other)
    assert card(story, Options()).outlet == "plain"
    weighty = _story(1, replace(early, weight=2.0), loud, plain, other)
    assert card(weighty, Options()).outlet == "early"
