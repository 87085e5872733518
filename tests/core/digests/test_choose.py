"""Which stories a digest shows, before their words are read."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from digestbot.core.analysis.topics.stored_topic import Block, Topic, TopicId
from digestbot.core.articles.article import ArticleId
from digestbot.core.articles.first_look import MOST
from digestbot.core.digests.choose import BRIEF_LINES, Choice, choose, wanted_rules
from digestbot.core.digests.destination import LOCAL
from digestbot.core.digests.follow import Follow, FollowId
from digestbot.core.digests.matches import Rule
from digestbot.core.digests.request import DigestRequest
from digestbot.core.digests.subscription import Options
from digestbot.core.stories.stored_story import ArticleOutline, StoryId, StoryOutline

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
DAY = timedelta(days=1)


def story(number: int, *, hours: float = 1, **told: Any) -> StoryOutline:
    """Return a story of one article."""
    at = NOW - timedelta(hours=hours)
    article = ArticleOutline(
        id=ArticleId(number),
        feed=told.pop("feed", 1),
        outlet="Courier",
        published=at,
        first_seen=at,
        grouped_at=at,
        language="en",
        kind=told.pop("kind", "news"),
        report=0.5,
        categories=told.pop("categories", ()),
        authors=told.pop("authors", ()),
        speakers=told.pop("speakers", ()),
        weight=1.0,
    )
    return StoryOutline(id=StoryId(number), revision=3, articles=(article,), **told)


def chosen(stories: list[StoryOutline], *, since: datetime | None = NOW - DAY, **told: Any) -> Choice | None:
    """Return what a digest shows."""
    request = DigestRequest(
        title="M",
        since=since,
        options=told.pop("options", Options(max_stories=3)),
        personal=told.pop("personal", False),
    )
    return choose(request, stories, matches=told.pop("matches", {}), now=NOW, **told)


def test_a_first_look_stops_the_flood() -> None:
    """A few of the last day are shown, none is told in a line, and all that there are count as shown, old ones too."""
    stories = [story(n, hours=n % 20) for n in range(1, 30)] + [story(99, hours=60)]
    found = chosen(stories, since=None, options=Options(max_stories=20))
    assert found is not None
    assert found.first_look
    assert (found.full, len(found.listed), found.left_out) == (MOST, MOST, 0)
    assert 99 not in {s.story.id for s in found.listed}
    assert {number for number, _ in found.shown} == {s.id for s in stories}
    fewer = chosen(stories, since=None, options=Options(max_stories=2))
    assert fewer is not None
    assert fewer.full == 2


def test_later_digests_list_what_there_is_and_count_the_rest() -> None:
    """So many in full, so many in a line each; what is beyond may still be shown later."""
    stories = [story(n) for n in range(BRIEF_LINES + 10)]
    found = chosen(stories)
    assert found is not None
    assert not found.first_look
    assert (found.full, len(found.listed), found.left_out) == (3, BRIEF_LINES + 3, 7)
    assert found.shown == tuple((s.story.id, 3) for s in found.listed)
    assert (found.articles, found.feeds) == (BRIEF_LINES + 10, 1)
    assert (chosen([story(1), story(2, feed=2)]) or found).feeds == 2


def test_stories_that_were_shown_before_may_prove_to_bring_nothing() -> None:
    """As many more are listed, up to as many lines again."""
    stories = [story(n, shown_revision=1 if n < 5 else None) for n in range(BRIEF_LINES + 20)]
    found = chosen(stories)
    assert found is not None
    assert len(found.listed) == BRIEF_LINES + 3 + 5


@pytest.mark.parametrize(("when_empty", "silent"), [("skip", True), ("say", False)])
def test_a_quiet_day_is_left_out_or_said(when_empty: Any, *, silent: bool) -> None:
    """As the schedule wants it."""
    found = chosen([], options=Options(when_empty=when_empty))
    assert (found is None) == silent
    assert found is None or (found.listed, found.shown, found.articles) == ((), (), 0)


def test_kinds_that_are_shut_out_are_neither_shown_nor_counted() -> None:
    """They are no news to this channel."""
    found = chosen([story(1), story(2, kind="shopping")], options=Options(kinds=("-shopping",)))
    assert found is not None
    assert ([s.story.id for s in found.listed], found.articles) == ([1], 1)


def follow(value: str, kind: Any = "person", **told: Any) -> Follow:
    """Return what somebody follows."""
    given: dict[str, Any] = {"id": FollowId(1), "label": f"About {value}", "created_at": NOW - 9 * DAY} | told
    return Follow(workspace=LOCAL, person="8", kind=kind, value=value, **given)


def test_a_person_gets_what_is_news_to_their_follows() -> None:
    """Under the name of the first that it is news to; a first digest of theirs is no first look."""
    stories = [story(1, speakers=("Lena Strand",)), story(2, authors=("Ada Author",)), story(3)]
    follows = [follow("Ada Author", "author", label="Ada"), follow("Lena Strand", label="Lena")]
    found = chosen(stories, since=None, personal=True, follows=follows)
    assert found is not None
    assert not found.first_look
    assert {s.story.id: s.topic for s in found.listed} == {1: "Lena", 2: "Ada"}
    assert chosen(stories, personal=True) is None
    muted = [replace(f, muted_until=NOW) for f in follows]
    assert chosen(stories, personal=True, follows=muted) is None


def test_rules_are_of_topics_and_blocks_and_of_what_one_reader_follows() -> None:
    """A channel's mentions are found in what it shows."""
    topic = Topic(id=TopicId(1), workspace=LOCAL, name="Sea", query="ferry")
    other = Topic(id=TopicId(2), workspace=LOCAL, name="Money", query="bank")
    block = Block(id=1, workspace=LOCAL, kind="word", value="Rain")
    follows = [follow("Money", "topic")]
    for personal, queries in ((False, ["ferry"]), (True, ["ferry", "bank"])):
        request = DigestRequest(title="M", since=None, personal=personal)
        found = wanted_rules(request, topics=[topic], blocks=[block], follows=follows, known=[topic, other])
        assert found == (*(Rule("query", q) for q in queries), Rule("words", "rain"))
