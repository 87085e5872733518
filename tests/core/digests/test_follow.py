"""Which stories are news to whom."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from digestbot.core.analysis.analysis import Author, Quote
from digestbot.core.analysis.topics.stored_topic import Topic, TopicId
from digestbot.core.articles.article import ArticleId
from digestbot.core.digests.destination import WorkspaceId
from digestbot.core.digests.follow import Follow, FollowId, Kind, followed, followed_topics
from digestbot.core.digests.matches import direct, rules
from digestbot.core.stories.stored_story import CandidateArticle, StoryCandidate, StoryId, outline
from digestbot.core.text.spans import Span

NOW = datetime(2026, 11, 24, 6, tzinfo=UTC)
BODY = "The ferry to Borvik sank at night. Mira Holt said: “We build it.”"
QUOTE = Quote(text="We build it.", span=Span(start=0, end=12), speaker="Mira Holt", cue="said", confidence=0.9)
TOPIC = Topic(id=TopicId(1), workspace="discord:1", name="Sea", query="ferry")


def candidate(*, shown: int | None = None, at: datetime = NOW) -> StoryCandidate:
    """Return a story of one article about a ferry."""
    article = CandidateArticle(
        id=ArticleId(1),
        feed=3,
        url=None,
        title="Ferry lost off Borvik",
        outlet="The Courier",
        published=None,
        first_seen=at,
        grouped_at=at,
        language="en",
        origin="page",
        body=BODY,
        sentences=(Span(start=0, end=len(BODY)),),
        summary=(0,),
        quotes=(QUOTE,),
        authors=(Author(name="Ada Author", source="feed"),),
    )
    return StoryCandidate(id=StoryId(7), revision=1, articles=(article,), shown_revision=shown)


def follow(kind: Kind, value: str, **other: Any) -> Follow:
    """Return somebody's follow, an hour old."""
    told: dict[str, Any] = {"created_at": NOW - timedelta(hours=1), "label": value, **other}
    return Follow(id=FollowId(1), workspace=WorkspaceId("discord:1"), person="8", kind=kind, value=value, **told)


def news(story: StoryCandidate, follows: Sequence[Follow], known: Sequence[Topic]) -> tuple[Follow, ...]:
    """Return the follows to which a story is news, by what they match of it."""
    return followed(outline(story), follows, known, direct([story], rules(followed_topics(follows, known))))


@pytest.mark.parametrize(
    ("kind", "value", "hit"),
    [
        ("topic", "ferry", True),
        ("topic", "sea", True),
        ("topic", "submarine", False),
        ("person", "mira holt", True),
        ("person", "Mira", False),
        ("author", "Ada Author", True),
        ("author", "Mira Holt", False),
        ("story", "7", True),
        ("story", "8", False),
        ("feed", "3", True),
        ("feed", "33", False),
    ],
)
def test_what_is_news(kind: Kind, value: str, *, hit: bool) -> None:
    """Topics by name or words, people and authors by their whole names, stories and feeds by number."""
    wanted = follow(kind, value)
    assert news(candidate(), [wanted], [TOPIC]) == ((wanted,) if hit else ())


def test_what_was_known_before_is_no_news() -> None:
    """Only what comes after somebody began to follow."""
    late = follow("person", "Mira Holt", created_at=NOW)
    assert news(candidate(), [late], []) == ()
    assert news(candidate(at=NOW + timedelta(seconds=1)), [late], []) == (late,)


def test_a_story_that_was_shown_is_news_to_its_followers_alone() -> None:
    """A new report of it reaches who follows the story, and nobody twice who follows a name in it."""
    person, story = follow("person", "Mira Holt"), follow("story", "7")
    assert news(candidate(shown=1), [person, story], []) == (story,)


def test_each_of_many_followers_has_their_own_time() -> None:
    """What they follow is looked for once; who began later, or was not listening, hears nothing."""
    early, late = follow("person", "Mira Holt"), follow("person", "Mira Holt", created_at=NOW)
    muted = follow("person", "Mira Holt", muted_until=NOW)
    assert news(candidate(), [late, early, muted, early], []) == (early, early)
