"""Which story an article belongs to, and on what evidence.

article -> features -> (a copy? its story : the best of the likeliest open stories, if it passes the bar : a story of its own)

Stories of different languages never meet. What decides is in `likeness`; docs/stories.md tells it with examples.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from digestbot.core.stories.features import Features, Member, features
from digestbot.core.stories.index import StoryIndex
from digestbot.core.stories.open_story import OpenStory

__all__ = ["Assignment", "Features", "Member", "Stories", "features"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """The story (the id of its first member), whether it is new, and the evidence.

    `score` is the sum of the `parts`: `words` and `names` speak for it, `time_gap` and `size` against it; a copy has the part
    `copy` alone: the share of wording that both have. `threshold` is what the score had to reach. A new story carries the parts of
    the best story that did not reach it. `shared` are the terms that weighed most. `copy_of` is the earlier article whose
    wording or address this one has: one article in two outlets, not two sources.
    """

    story: str
    new: bool
    score: float
    parts: Mapping[str, float] = field(default_factory=dict)
    shared: tuple[str, ...] = ()
    copy_of: str | None = None
    threshold: float = 0.0
    follows: str | None = None
    storyline: str = ""


class Stories:
    """Open stories in memory; online, one pass, deterministic. The rows it came from can rebuild it.

    >>> stories = Stories()
    >>> def told(id, text):
    ...     return stories.assign(Member(id=id, title="", text=text, published=None, source="", language="en"))
    >>> told("a", "The ferry Aurora sank near Norvik; the coast guard saved all.").new
    True
    >>> second = told("b", "All were saved when the ferry Aurora went down off Norvik.")
    >>> second.story, sorted(second.shared[:2])
    ('a', ['aurora', 'norvik'])
    """

    def __init__(self) -> None:
        """Nothing is open yet."""
        self._indexes: dict[str, StoryIndex] = {}
        self._place: dict[str, OpenStory] = {}

    @classmethod
    def load(cls, rows: Iterable[tuple[object, Features]]) -> "Stories":
        """Rebuild from (story, features) of all articles of the open stories, in the order in which they were grouped.

        It goes on as if it had never stopped. A story is named by `str` of what stands for it in the rows.
        """
        stories = cls()
        opened: dict[str, OpenStory] = {}
        for named, seen in rows:
            index = stories._index(seen.language)
            name = str(named)
            if name not in opened:
                opened[name] = index.open(name)
            stories._put(index, opened[name], seen)
        return stories

    def assign(self, member: Member) -> Assignment:
        """Put the article into the story it belongs to, or open a new one; never changes an earlier assignment."""
        return self.place(features(member))

    def place(self, seen: Features) -> Assignment:
        """Do what `assign` does for features that were computed elsewhere; an article that has a story keeps it."""
        if (known := self._place.get(seen.id)) is not None:
            return Assignment(story=known.name, new=False, score=1.0, parts={"known": 1.0})
        index = self._index(seen.language)
        verdict = index.judge(seen)
        story = verdict.story or index.open(seen.id)
        if verdict.story is None:
            story.follows = verdict.follows
        self._put(index, story, seen)
        return Assignment(
            story=story.name,
            new=verdict.story is None,
            score=verdict.score,
            threshold=verdict.threshold,
            parts=verdict.parts,
            shared=verdict.shared,
            copy_of=verdict.copy_of,
            follows=story.follows.name if story.follows else None,
            storyline=story.line,
        )

    def rename(self, article: str, name: str) -> None:
        """Call the story that holds the article by that name from now on: the one under which it is recorded."""
        self._place[article].name = name

    def close(self, before: datetime) -> tuple[str, ...]:
        """Forget the stories whose last dated article is older than that; returns their names.

        Their words no longer count when it is judged how rare a word is, just as after `load` without them.
        """
        closed = [story for index in self._indexes.values() for story in index.close(before)]
        for story in closed:
            for article in story.articles:
                del self._place[article]
        return tuple(story.name for story in closed)

    def __len__(self) -> int:
        return sum(len(index) for index in self._indexes.values())

    def _put(self, index: StoryIndex, story: OpenStory, seen: Features) -> None:
        index.add(story, seen)
        self._place[seen.id] = story

    def _index(self, language: str) -> StoryIndex:
        return self._indexes.setdefault(language, StoryIndex(language))
