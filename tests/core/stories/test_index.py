"""The index of open stories: what it finds, what it forgets, and what bounds it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from digestbot.core.stories import index, similarity
from digestbot.core.stories.comparison import Comparison
from digestbot.core.stories.features import Features, Member, features
from digestbot.core.stories.index import StoryIndex
from digestbot.core.stories.open_story import OpenStory

NOW = datetime(2026, 11, 24, 6, tzinfo=UTC)
FERRY = (
    "The ferry Aurora sank off Norvik on Monday with 84 passengers on board. The coast guard of Norvik said all were saved. "
    "Captain Lena Strand told the Harbour Board that water had come in through the bow door."
)
AGAIN = (
    "All 84 passengers were rescued when the ferry Aurora went down near Norvik, the coast guard said. The captain, Lena "
    "Strand, blamed the bow door. The Harbour Board will inspect every ferry."
)
BUDGET = (
    "Parliament in Ostra passed a budget on Monday that raises the tax on sugar. Finance minister Pia Holm said schools would "
    "get the money. The opposition called it a blow to bakers."
)
CHAPTER = (
    "A week after the ferry Aurora sank off Norvik, captain Lena Strand resigned before the Harbour Board. Prosecutors in Norvik "
    "opened a case against the yard that built the bow door."
)


def seen(name: str, text: str, *, at: datetime | None = NOW) -> Features:
    """Return what is remembered of an article."""
    return features(Member(id=name, title="", text=text, published=at, source=name, language="en", url=None))


def opened(*articles: Features) -> StoryIndex:
    """Return an index with a story for each article."""
    made = StoryIndex("en")
    for one in articles:
        made.add(made.open(one.id), one)
    return made


def test_an_article_goes_to_the_story_of_its_event() -> None:
    """With its evidence; one of another event goes to none, and what it came nearest to is told."""
    stories = opened(seen("a", FERRY), seen("b", BUDGET))
    found = stories.judge(seen("c", AGAIN))
    assert found.story is not None
    assert found.story.name == "a"
    assert found.score >= found.threshold > 0
    assert {"aurora", "norvik"} <= set(found.shared)
    assert (found.copy_of, found.follows) == (None, None)
    alone = stories.judge(
        seen("d", "A bakery in Tarn won a prize for its rye bread. The jury of Tarn praised its crust.")
    )
    assert alone.story is None
    assert alone.score < alone.threshold


def test_nothing_open_takes_nothing() -> None:
    """And nothing is said of a story that is not there."""
    found = StoryIndex("en").judge(seen("a", FERRY))
    assert (found.story, found.score, found.parts, found.shared) == (None, 0.0, {}, ())
    assert found.threshold > 0


def test_a_copy_goes_to_its_original_and_adds_no_words() -> None:
    """The same wording in another outlet is one source: the story is as large as before, and only its time moves."""
    stories = opened(seen("a", FERRY))
    story = stories.judge(seen("b", AGAIN)).story
    assert story is not None
    copy = seen("c", FERRY, at=NOW + timedelta(hours=5))
    found = stories.judge(copy)
    assert (found.story, found.score, found.copy_of, dict(found.parts)) == (story, 1.0, "a", {"copy": 1.0})
    before = (story.size, dict(story.weights))
    stories.add(story, copy)
    assert (story.size, dict(story.weights)) == before
    assert story.last == NOW + timedelta(hours=5)
    assert story.articles == ["a", "c"]


def test_a_copy_that_stands_in_another_story_brings_its_words_there() -> None:
    """Somebody parted them: each story has its own."""
    stories = opened(seen("a", FERRY))
    other = stories.open("x")
    stories.add(other, seen("b", FERRY))
    assert other.size == 1


@pytest.mark.parametrize(("days", "joins"), [(13.9, True), (14, True), (14.1, False)])
def test_a_long_silence_parts_what_the_words_would_join(days: float, *, joins: bool) -> None:
    """After two weeks neither a report nor a copy goes to the old story."""
    stories = opened(seen("a", FERRY))
    later = NOW + timedelta(days=days)
    assert (stories.judge(seen("b", FERRY, at=later)).story is not None) == joins
    report = stories.judge(seen("c", AGAIN, at=later))
    if not joins:
        assert report.story is None
        assert report.parts["time_gap"] <= -similarity.BARRED or report.score < report.threshold


def test_a_later_chapter_follows_the_story_before() -> None:
    """The same people and places, later, and not the same event: a story of its own in one storyline."""
    stories = opened(seen("a", FERRY), seen("b", BUDGET))
    found = stories.judge(seen("c", CHAPTER, at=NOW + timedelta(days=8)))
    if found.story is None:
        assert found.follows is not None
        assert found.follows.name == "a"
    else:
        assert found.story.name == "a"
        assert found.follows is None


def test_what_is_closed_is_forgotten_whole() -> None:
    """By its last article; undated stories stay. Afterwards nothing of it is found, and what words are worth is as if it had never been."""
    dated, undated = seen("a", FERRY), seen("u", BUDGET, at=None)
    stories = opened(dated, undated, seen("b", CHAPTER, at=NOW + timedelta(days=3)))
    assert len(stories) == 3
    assert stories.close(NOW) == []
    gone = stories.close(NOW + timedelta(seconds=1))
    assert [s.name for s in gone] == ["a"]
    assert len(stories) == 2
    assert stories.judge(seen("c", FERRY)).copy_of is None
    fresh = opened(undated, seen("b", CHAPTER, at=NOW + timedelta(days=3)))
    probe = seen("p", AGAIN)
    assert stories.judge(probe).parts == fresh.judge(probe).parts
    assert [s.name for s in stories.close(NOW + timedelta(days=30))] == ["b"]


def test_few_stories_are_compared_however_many_are_open(monkeypatch: pytest.MonkeyPatch) -> None:
    """The likeliest ones; an everyday word leads to no more of them."""
    compared = []
    real = Comparison.parts

    def counted(self: Comparison, story: OpenStory) -> dict[str, float]:
        compared.append(story.name)
        return real(self, story)

    monkeypatch.setattr(Comparison, "parts", counted)
    base = seen("a", FERRY)
    stories = opened(*(replace(base, id=str(n), sketch=()) for n in range(30)))
    assert stories.judge(replace(seen("z", AGAIN), sketch=())).story is not None
    assert len(compared) == index.CANDIDATES


def test_of_two_stories_that_are_as_near_the_older_takes_it() -> None:
    """The same rows give the same stories."""
    base = replace(seen("a", FERRY), sketch=())
    stories = opened(base, replace(base, id="b"))
    found = stories.judge(replace(seen("c", AGAIN), sketch=()))
    assert found.story is not None
    assert found.story.name == "a"
