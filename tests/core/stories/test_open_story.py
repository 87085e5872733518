"""What the articles of a story say together."""

from datetime import UTC, datetime, timedelta

from digestbot.core.stories.facts import TITLE, Fact
from digestbot.core.stories.features import Features
from digestbot.core.stories.open_story import OpenStory, anchors

NOW = datetime(2026, 11, 24, 6, tzinfo=UTC)


def seen(name: str, *terms: tuple[str, int], **told: object) -> Features:
    """Return what is remembered of an article."""
    return Features(id=name, terms=terms, **told)  # type: ignore[arg-type]  # a test names the fields it wants


def test_a_story_lasts_from_its_first_article_to_its_last() -> None:
    """In whatever order they come; undated ones say nothing of when."""
    story = OpenStory(name="a", number=0)
    for name, hours in (("a", 2), ("b", None), ("c", 0), ("d", 1)):
        story.date(seen(name, published=None if hours is None else NOW + timedelta(hours=hours)))
    assert (story.first, story.last) == (NOW, NOW + timedelta(hours=2))
    assert story.articles == ["a", "b", "c", "d"]


def test_weights_add_up_and_articles_are_counted_by_term() -> None:
    """A story of one article has each term in one."""
    story = OpenStory(name="a", number=0)
    story.take(seen("a", ("ferry", 5), ("norvik", 3), names=("norvik",), title=("ferry",), subjects=("norvik",)))
    assert dict(story.counts()) == {"ferry": 1, "norvik": 1}
    story.take(seen("b", ("ferry", 2), ("aurora", 4), names=("aurora",), subjects=("norvik",)))
    assert story.weights == {"ferry": 7, "norvik": 3, "aurora": 4}
    assert dict(story.counts()) == {"ferry": 2, "norvik": 1, "aurora": 1}
    assert (story.size, story.named, story.titles) == (2, {"norvik", "aurora"}, {"ferry"})
    assert story.subjects == {"norvik": 2}


def test_of_a_fact_that_is_told_again_the_best_rank_counts() -> None:
    """Where the title told it, that is where it was told."""
    story = OpenStory(name="a", number=0)
    for rank in (1, TITLE, 0):
        story.take(seen("a", facts=(Fact("money", "85", rank), Fact("place", "CA", 0))))
    assert story.facts == {"money": {"85": max(1, TITLE)}, "place": {"CA": 0}}


def test_what_a_beginning_names() -> None:
    """Lands but no parts of them, money, shares and ages, and numbers from three on; subjects and names."""
    facts = (
        Fact("place", "CA", TITLE),
        Fact("place", "US-TX", TITLE),
        Fact("percent", "2", TITLE),
        Fact("age", "7", TITLE),
        Fact("n:dead", "3", TITLE),
        Fact("n:hurt", "2", TITLE),
        Fact("day", "9", TITLE),
    )
    found = anchors(seen("a", names=("oakes",), subjects=("ferry",), facts=facts))
    assert found == {"oakes", "ferry", "@CA", "#2", "#7", "#3"}


def test_a_storyline_bears_the_name_of_its_first_story() -> None:
    """However many chapters there are; a story that follows none is its own."""
    first, second, third = (OpenStory(name=n, number=k) for k, n in enumerate("abc"))
    second.follows, third.follows = first, second
    assert [s.line for s in (first, second, third)] == ["a", "a", "a"]
