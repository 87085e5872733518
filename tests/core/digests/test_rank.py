"""The order of the stories in a digest."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.analysis.analysis import Quote
from digestbot.core.analysis.topics.stored_topic import Topic, TopicId
from digestbot.core.articles.article import ArticleId
from digestbot.core.digests.rank import Preferences, VoteCounts, order, rank, voted
from digestbot.core.digests.select import Selected, asked_kinds, newest_instant, of_kinds
from digestbot.core.stories.stored_story import CandidateArticle, StoryCandidate, StoryId, outline
from digestbot.core.text.spans import Span

NOW = datetime(2024, 5, 6, 12, tzinfo=UTC)


def article(number: int, outlet: str = "courier", *, hours: float = 1, weight: float = 1.0) -> CandidateArticle:
    """Return an article of an outlet, so many hours old."""
    at = NOW - timedelta(hours=hours)
    return CandidateArticle(
        id=ArticleId(number),
        feed=1,
        url=None,
        title="Bridge opens",
        outlet=outlet,
        published=at,
        first_seen=at,
        grouped_at=at,
        language="en",
        origin="page",
        body="",
        sentences=(),
        summary=(),
        quotes=(),
        authors=(),
        weight=weight,
    )


def story(number: int, *articles: CandidateArticle, topic: str | None = None, fit: float = 1.0) -> Selected:
    """Return a story that was selected."""
    candidate = StoryCandidate(id=StoryId(number), revision=1, articles=articles or (article(number),))
    return Selected(story=outline(candidate), topic=topic, fit=fit)


def ids(ranked: tuple[Selected, ...]) -> list[int]:
    """Return the stories' numbers in order."""
    return [int(selected.story.id) for selected in ranked]


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (story(2, article(1, "courier"), article(2, "post")), story(1, article(3, "courier"), article(4, "courier"))),
        (story(2, article(1, hours=1)), story(1, article(2, hours=9))),
        (story(2, article(1), article(2)), story(1, article(3))),
        (story(2, fit=0.9), story(1, fit=0.4)),
        (story(2, article(1, weight=3)), story(1, article(2))),
        (story(2, article(1, hours=1)), story(1, article(2, hours=1.0001))),
        (story(1), story(2)),
    ],
)
def test_what_ranks_higher(better: Selected, worse: Selected) -> None:
    """More outlets, fresher, larger, fitter, from a weightier source; of equals the newer one, then the lower id."""
    assert ids(order([worse, better], now=NOW, limit=5)) == ids((better, worse))


def test_news_comes_first_unless_other_kinds_are_asked_for() -> None:
    """An essay or a shopping list ranks below news; one that the schedule asks for ranks as news does."""
    older = story(1, article(1, hours=2))
    advice = story(2, replace(article(2, hours=1), kind="shopping"))
    both = story(3, article(3, hours=1), replace(article(4, hours=1), kind="opinion"))
    assert ids(order([advice, older], now=NOW, limit=5)) == [1, 2]
    assert ids(order([advice, older], now=NOW, limit=5, preferences=Preferences(kinds=frozenset({"shopping"})))) == [
        2,
        1,
    ]
    assert rank([both], now=NOW)[0].parts["kind"] == 1
    assert rank([advice], now=NOW)[0].parts["kind"] < 1


def test_a_schedule_and_its_topics_ask_for_kinds() -> None:
    """What the option or a topic's query names ranks like news; what stands there with a dash is never shown."""
    opinions = Topic(id=TopicId(1), workspace="local", name="Ideas", query="kind:opinion -kind:review")
    assert asked_kinds(("live", "-shopping", "unheard"), [opinions]) == {"live", "opinion"}
    advice, news = (
        story(1, replace(article(1), kind="shopping")),
        story(2, article(2), replace(article(3), kind="shopping")),
    )
    assert ids(of_kinds([advice, news], ("-shopping",))) == [2]
    assert ids(of_kinds([advice, news], ("shopping",))) == [1, 2]


def test_weights_and_votes_of_the_workspace_count() -> None:
    """A topic's weight, votes for an outlet and votes for a topic each move a story that is else equal."""
    plain, sport = story(1, topic="city"), story(2, topic="sport")
    assert ids(order([plain, sport], now=NOW, limit=5)) == [1, 2]
    for preferences in (
        Preferences(topics={"sport": 2.0}),
        Preferences(topic_votes={"sport": VoteCounts(more=2)}),
        Preferences(topic_votes={"city": VoteCounts(less=2)}),
    ):
        assert ids(order([plain, sport], now=NOW, limit=5, preferences=preferences)) == [2, 1]
    other = story(3, article(3, "post"))
    assert ids(
        order([plain, other], now=NOW, limit=5, preferences=Preferences(outlet_votes={"post": VoteCounts(more=1)}))
    ) == [3, 1]


def test_the_parts_make_the_score() -> None:
    """What is shown is what ranks: a sum of what is told, times the weights."""
    (found,) = rank([story(1, article(1, weight=2), article(2, "post"), topic="city")], now=NOW)
    told = sum(found.parts[name] for name in ("outlets", "freshness", "size", "fit", "report"))
    factors = found.parts["source"] * found.parts["topic"] * found.parts["votes"]
    assert found.score == pytest.approx(told * factors, abs=1e-6)
    assert found.parts["source"] == 2


def test_one_outlet_cannot_fill_a_digest() -> None:
    """Its lone reports hold at most a third while others have something to tell, however fresh they are."""
    loud = [story(i, article(i, "loud", hours=0)) for i in range(1, 10)]
    quiet = [story(10 + i, article(10 + i, f"quiet{i}", hours=40)) for i in range(1, 7)]
    shown = order([*loud, *quiet], now=NOW, limit=6)
    assert sum(s.story.articles[0].outlet == "loud" for s in shown) == 2
    assert len(shown) == 6


def test_a_single_outlet_still_makes_a_whole_digest() -> None:
    """Where nobody else has anything, its stories come back until the digest is full."""
    assert len(order([story(i) for i in range(1, 10)], now=NOW, limit=6)) == 6


def test_a_story_from_the_future_is_no_fresher_than_now() -> None:
    """A feed with a wrong clock gains nothing."""
    (early,) = rank([story(1, article(1, hours=-500))], now=NOW)
    (now,) = rank([story(1, article(1, hours=0))], now=NOW)
    assert early.score == now.score


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_votes_are_bounded_and_fair(more: int, less: int) -> None:
    """Between a half and 2, equal sides cancel, one more never lowers, and the two sides weigh the same."""
    factor = voted(VoteCounts(more=more, less=less))
    assert 0.5 <= factor <= 2
    assert factor * voted(VoteCounts(more=less, less=more)) == pytest.approx(1)
    assert voted(VoteCounts(more=more + 1, less=less)) >= factor >= voted(VoteCounts(more=more, less=less + 1))


@given(st.permutations(range(8)), st.integers(1, 10))
def test_the_order_does_not_depend_on_how_the_stories_came(shuffled: list[int], limit: int) -> None:
    """The same stories give the same digest, none twice, at most as many as asked."""
    stories = [
        story(i, *(article(10 * i + j, f"o{(i + j) % 3}", hours=i % 4) for j in range(1 + i % 3)), fit=0.5)
        for i in range(8)
    ]
    expected = order(stories, now=NOW, limit=limit)
    found = order([stories[i] for i in shuffled], now=NOW, limit=limit)
    assert found == expected
    assert len(set(ids(found))) == len(found) == min(limit, 8)


def test_an_undated_article_counts_from_when_it_was_seen() -> None:
    """A feed that tells no time is ranked by when we first saw it."""
    undated = replace(article(1, hours=3), published=None)
    assert rank([story(1, undated)], now=NOW)[0].score == rank([story(1, article(1, hours=3))], now=NOW)[0].score


def test_what_is_told_in_brief_comes_behind_the_rest_in_order() -> None:
    """Also an outlet's lone reports above its share; each story once."""
    many = [story(n, article(n, "courier", hours=n)) for n in range(1, 6)]
    other = story(9, article(9, "post", hours=9))
    assert ids(order([*many, other], now=NOW, limit=2, brief=3)) == [1, 9, 2, 3, 4]


def test_a_report_ranks_above_a_talk_of_the_same_hour() -> None:
    """A figure at its top, somebody of an office quoted, a text that was read: the clock alone does not decide."""
    text = "The council voted 9 to 4."
    span = Span(start=0, end=len(text))
    quote = Quote(text="voted", span=Span(start=12, end=17), speaker="Ana Ruiz", role="mayor", key=1)
    told = replace(article(1, hours=4), body=text, sentences=(span,), summary=(0,), quotes=(quote,))
    talk = replace(article(2, hours=3), origin="teaser")
    assert ids(order([story(2, talk), story(1, told)], now=NOW, limit=5)) == [1, 2]


def test_a_date_to_come_leads_nothing() -> None:
    """A publisher's clock may be a little ahead; what says that it is published next year is as old as it is known."""
    ahead = replace(article(1, hours=8), published=NOW + timedelta(days=200))
    assert ids(order([story(1, ahead), story(2, article(2, hours=3))], now=NOW, limit=5)) == [2, 1]
    assert newest_instant(story(1, ahead).story) == ahead.first_seen
    slow = replace(article(1), published=NOW, first_seen=NOW - timedelta(minutes=20))
    assert newest_instant(story(1, slow).story) == NOW


def test_outlets_and_topics_are_mixed() -> None:
    """A story much like the one before it gives way to another that is worth nearly as much."""
    row = [story(n, article(n, "courier", hours=1 + n / 10), topic="city") for n in range(1, 4)]
    other = story(9, article(9, "post", hours=1.5), topic="sport")
    assert ids(order([*row, other], now=NOW, limit=9)) == [1, 9, 2, 3]
