"""The stories as one workspace sees them: those that all share, with its own splits and joins laid over them."""

import itertools
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from digestbot.adapters.storage.tables import regroupings, story_articles
from digestbot.core.digests.destination import WorkspaceId
from digestbot.core.stories.overlay import apply

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Overlay:
    """What a workspace changed: the story of each article that was split off, and of each story that was joined into another."""

    splits: Mapping[int, int]
    ends: Mapping[int, int]

    def story(self, article: int, shared: int) -> int:
        """Return the story of an article that all share as a part of `shared`."""
        return self.splits.get(article) or self.end(shared)

    def end(self, story: int) -> int:
        """Return the story that a story is a part of."""
        return self.ends.get(story, story)

    def within(self, ids: Collection[int]) -> ColumnElement[bool]:
        """Say that a row of `story_articles` may belong to one of the stories; `placed` says which do."""
        wanted = set(ids)
        parts = wanted | {this for this, into in self.ends.items() if into in wanted}
        split = [article for article, story in self.splits.items() if story in wanted]
        shared: ColumnElement[bool] = story_articles.c.story_id.in_(sorted(parts))
        return or_(shared, story_articles.c.article_id.in_(split)) if split else shared

    def placed(self, rows: Iterable[R], ids: Collection[int], key: Callable[[R], Any]) -> list[tuple[int, list[R]]]:
        """Return the rows by their stories, of those `ids` alone, in order of the story and then of `key`.

        A row has `article_id` and `story_id`.
        """
        found: dict[int, list[R]] = {}
        for row in rows:
            named: Any = row
            story = self.story(named.article_id, named.story_id)
            if story in ids:
                found.setdefault(story, []).append(row)
        return [(story, sorted(found[story], key=key)) for story in sorted(found)]


UNCHANGED = Overlay(splits={}, ends={})
"""Stories as all share them."""


async def overlay_of(connection: AsyncConnection, workspace: WorkspaceId) -> Overlay:
    """Return what a workspace changed."""
    rows = (
        await connection.execute(
            select(regroupings.c.article_id, regroupings.c.story_id, regroupings.c.into_id)
            .where(regroupings.c.workspace == workspace)
            .order_by(regroupings.c.id)
        )
    ).all()
    splits = {r.article_id: r.story_id for r in rows if r.article_id is not None}
    joins = [(r.story_id, r.into_id) for r in rows if r.into_id is not None]
    known = {story: story for story in (*splits.values(), *itertools.chain(*joins))}
    ends = apply(known, splits={}, joins=joins)
    return Overlay(splits={article: ends[story] for article, story in splits.items()}, ends=ends)
