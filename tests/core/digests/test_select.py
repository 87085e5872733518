"""Which stories a digest may show."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from digestbot.core.analysis.analysis import Author
from digestbot.core.analysis.topics.stored_topic import Block, Topic, TopicId
from digestbot.core.articles.article import ArticleId
from digestbot.core.articles.first_look import MOST
from digestbot.core.digests.destination import LOCAL
from digestbot.core.digests.matches import direct, rules
from digestbot.core.digests.select import (
    AHEAD,
    Selected,
    asked_kinds,
    blocked,
    first_look,
    newest_instant,
    of_kinds,
    select,
    within,
)
from digestbot.core.stories.stored_story import CandidateArticle, StoryCandidate, StoryId, outline

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def article(number: int, title: str = "Ferry sinks", **told: Any) -> CandidateArticle:
    """Return an article of an outlet."""
    given: dict[str, Any] = {
        "feed": 1,
        "url": f"https://courier.example/{number}",
        "outlet": "The Courier",
        "published": NOW - HOUR,
        "first_seen": NOW - HOUR,
        "grouped_at": NOW,
        "language": "en",
        "origin": "page",
        "body": "",
        "sentences": (),
        "summary": (),
        "quotes": (),
        "authors": (),
    }
    return CandidateArticle(id=ArticleId(number), title=title, **(given | told))


def story(number: int, *articles: CandidateArticle) -> StoryCandidate:
    """Return a story of those articles."""
    return StoryCandidate(id=StoryId(number), revision=1, articles=articles)


def topic(query: str, name: str = "", **told: Any) -> Topic:
    """Return a topic of that query."""
    return Topic(id=TopicId(1), workspace=LOCAL, name=name or query, query=query, **told)


def block(kind: Any, value: str) -> Block:
    """Return a block."""
    return Block(id=1, workspace=LOCAL, kind=kind, value=value)


def chosen(
    stories: list[StoryCandidate], *, wanted: tuple[Topic, ...] = (), blocks: tuple[Block, ...] = ()
) -> dict[int, list[int]]:
    """Return the articles of each story that may be shown."""
    matches = direct(stories, rules(wanted, blocks))
    found = select([outline(s) for s in stories], wanted=wanted, blocks=blocks, matches=matches)
    return {s.story.id: [a.id for a in s.story.articles] for s in found}


BANK = article(
    2,
    "Bank raises its rate",
    outlet="The Herald",
    authors=(Author(name="Ada Author", source="x"),),
    categories=("Money",),
)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("word", "BANK RAISES"),
        ("word", "rate"),
        ("author", "ada author"),
        ("source", "the herald"),
        ("category", "money"),
    ],
)
def test_a_blocked_article_is_never_shown_beside_allowed_ones(kind: str, value: str) -> None:
    """It leaves the story's others alone, and a story of which nothing is left is gone."""
    both, alone, other = story(1, article(1), BANK), story(2, BANK), story(3, article(3))
    assert chosen([both, alone, other], blocks=(block(kind, value),)) == {1: [1], 3: [3]}
    assert chosen([both, alone, other]) == {1: [1, 2], 2: [2], 3: [3]}


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("word", "ban"),
        ("word", "raises bank"),
        ("author", "ada"),
        ("source", "herald"),
        ("category", "mon"),
        ("author", "the herald"),
    ],
)
def test_a_block_means_whole_words_and_names(kind: str, value: str) -> None:
    """A part of one is another word; a name is one of its own kind."""
    assert not blocked(BANK, block(kind, value))
    assert chosen([story(1, BANK)], blocks=(block(kind, value),)) == {1: [2]}


def test_several_blocks_stop_what_any_of_them_stops() -> None:
    """One is enough."""
    blocks = (block("source", "nobody"), block("category", "money"), block("word", "ferry"))
    assert chosen([story(1, article(1), BANK), story(2, BANK)], blocks=blocks) == {}


def test_a_story_is_shown_for_the_topic_that_it_fits_best() -> None:
    """One of its articles is enough; stories about no wanted topic are left out, and without topics nothing is."""
    ferry, bank, rain = topic("ferry"), topic('"bank" rate', "Money"), topic("rain")
    stories = [story(1, article(1), BANK), story(2, article(3, "A quiet day"))]
    matches = direct(stories, rules((ferry, bank, rain)))
    found = select([outline(s) for s in stories], wanted=(ferry, bank, rain), blocks=(), matches=matches)
    assert [(s.story.id, s.topic) for s in found] in ([(1, "ferry")], [(1, "Money")])
    best = max((max(matches[rule].values(), default=0.0) for rule in matches), default=0.0)
    assert found[0].fit == best > 0
    every = select([outline(s) for s in stories], wanted=(), blocks=(), matches={})
    assert [(s.story.id, s.topic, s.fit) for s in every] == [(1, None, 1.0), (2, None, 1.0)]


@pytest.mark.parametrize(
    ("limits", "fits"),
    [
        ({}, True),
        ({"feeds": (1,)}, True),
        ({"feeds": (2, 1)}, True),
        ({"feeds": (2,)}, False),
        ({"language": "en"}, True),
        ({"language": ""}, True),
        ({"language": "de"}, False),
    ],
)
def test_a_topic_is_of_its_feeds_and_language(limits: dict[str, Any], *, fits: bool) -> None:
    """What is outside them is not about it, whatever its words."""
    wanted = topic("ferry", **limits)
    assert within(article(1), wanted) == fits
    assert (chosen([story(1, article(1))], wanted=(wanted,)) == {1: [1]}) == fits


def test_a_blocked_article_speaks_for_no_topic() -> None:
    """Only what may be shown decides what a story is about."""
    assert chosen([story(1, article(1), BANK)], wanted=(topic("bank"),), blocks=(block("source", "The Herald"),)) == {}


def test_a_kind_is_shut_out_only_where_a_story_is_nothing_else() -> None:
    """A report beside an advertisement keeps the story; a kind without a minus shuts nothing out."""
    mixed = Selected(story=outline(story(1, article(1, kind="shopping"), article(2))), topic=None, fit=1)
    sold = Selected(story=outline(story(2, article(3, kind="shopping"))), topic=None, fit=1)
    assert of_kinds([mixed, sold], ["-shopping"]) == (mixed,)
    assert of_kinds([mixed, sold], ["shopping"]) == (mixed, sold)
    assert of_kinds([mixed, sold], []) == (mixed, sold)


def test_kinds_are_asked_for_by_schedules_and_topics() -> None:
    """What no kind is called is passed over."""
    assert asked_kinds(["opinion", "nonsense", "-shopping"], [topic("kind:review ferry")]) == {"opinion", "review"}


def selected(number: int, hours: float) -> Selected:
    """Return a story whose only article came so many hours ago."""
    at = NOW - timedelta(hours=hours)
    return Selected(story=outline(story(number, article(number, published=at, first_seen=at))), topic=None, fit=1)


def test_a_first_look_is_the_last_day_or_the_newest_three() -> None:
    """The newest first, of two that came together the one of the younger story; older news only where the day has none."""
    day = [selected(n, n % 24) for n in range(1, 40) if n % 24]
    assert first_look(day, NOW)[0].story.id == 25
    assert len(first_look(day, NOW)) == len(day) > MOST
    assert [s.story.id for s in first_look([selected(1, 24), selected(2, 24.1), selected(3, 30)], NOW)] == [1]
    assert [s.story.id for s in first_look([selected(n, 24 + n) for n in range(1, 9)], NOW)] == [1, 2, 3]
    assert [s.story.id for s in first_look([selected(1, 5), selected(2, 5)], NOW)] == [2, 1]
    assert first_look([], NOW) == ()


def test_a_date_that_has_not_come_says_nothing() -> None:
    """A publisher's clock may be an hour ahead; beyond that, and without a date, it is when the article was seen."""
    seen = NOW - HOUR
    one = article(1, published=seen + AHEAD, first_seen=seen)
    assert newest_instant(outline(story(1, one))) == seen + AHEAD
    assert newest_instant(outline(story(1, replace(one, published=seen + AHEAD + timedelta(seconds=1))))) == seen
    assert newest_instant(outline(story(1, replace(one, published=None)))) == seen
    assert newest_instant(outline(story(1, replace(one, published=seen - 9 * HOUR)))) == seen - 9 * HOUR
    assert newest_instant(outline(story(1, one, replace(one, published=seen)))) == seen + AHEAD
