"""What a workspace changed about stories: splits and joins by people, laid over the stories that all share."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

Article = TypeVar("Article")
Story = TypeVar("Story")


def apply(
    memberships: Mapping[Article, Story], *, splits: Mapping[Article, Story], joins: Sequence[tuple[Story, Story]]
) -> dict[Article, Story]:
    """Return which story each article is in for one workspace; the shared stories stay as they are.

    `splits` puts an article into a story of its own choosing (a new one, or another); `joins` are (this story, into that
    story), in the order in which people made them. Splits are laid on first: an article that was split off does not come
    back when its old story is joined elsewhere, and a story made by a split can be joined again. Articles that are not among
    `memberships` are left out, so what was removed or is not visible does not return. Joins of a story with itself, directly
    or around a circle, change nothing: the first one of a circle holds.

    >>> apply({1: "a", 2: "a", 3: "b"}, splits={2: "c"}, joins=[("b", "a")])
    {1: 'a', 2: 'c', 3: 'a'}
    """
    into: dict[Story, Story] = {}
    for this, that in joins:
        source, target = _end(into, this), _end(into, that)
        if source != target:
            into[source] = target
    return {article: _end(into, splits.get(article, story)) for article, story in memberships.items()}


def _end(into: dict[Story, Story], story: Story) -> Story:
    """Return the story that a story was joined into in the end; shortens the way there for the next question."""
    way = []
    while story in into:
        way.append(story)
        story = into[story]
    for passed in way:
        into[passed] = story
    return story
