"""Splits and joins of stories, by the people of a workspace."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from digestbot.adapters.storage.archive import visible
from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.overlays import Overlay, overlay_of
from digestbot.adapters.storage.shielded import shielded
from digestbot.adapters.storage.statements import insert
from digestbot.adapters.storage.tables import articles, digests, regroupings, shown, stories, story_articles
from digestbot.core.articles.article import ArticleId
from digestbot.core.digests.destination import Destination, WorkspaceId, person_of
from digestbot.core.stories.stored_story import RegroupingId, StoryId

MOST = 500
"""Changes that a workspace keeps; the oldest, of stories long over, give way."""


@shielded
class SqlRegroupings:
    """`ports.Regroupings` on a database."""

    def __init__(self, database: Database) -> None:
        """Keep the connections."""
        self._database = database

    async def split(self, workspace: WorkspaceId, article: ArticleId, *, now: datetime) -> RegroupingId | None:
        """See `ports.Regroupings`."""
        async with self._database.writing() as connection:
            overlay = await overlay_of(connection, workspace)
            shared = (
                await connection.execute(
                    select(story_articles.c.story_id).where(story_articles.c.article_id == article)
                )
            ).scalar()
            if shared is None:
                return None
            story = overlay.story(article, shared)
            members = await _members(connection, workspace, overlay, [story])
            if article not in members or len(members) < 2:
                return None
            made = stories.insert().values(revision=1, first_at=now, last_at=now).returning(stories.c.id)
            own = (await connection.execute(made)).scalar_one()
            mine = (regroupings.c.workspace == workspace) & (regroupings.c.article_id == article)
            await connection.execute(delete(regroupings).where(mine))
            await _know(connection, workspace, [story], own, [article])
            return await _keep(connection, workspace, now, article_id=article, story_id=own)

    async def join(
        self, workspace: WorkspaceId, story: StoryId, into: StoryId, *, now: datetime
    ) -> RegroupingId | None:
        """See `ports.Regroupings`."""
        async with self._database.writing() as connection:
            overlay = await overlay_of(connection, workspace)
            this, that = overlay.end(story), overlay.end(into)
            sides = [await _members(connection, workspace, overlay, [one]) for one in (this, that)]
            if this == that or not all(sides):
                return None
            await _know(connection, workspace, [this, that], that, [*sides[0], *sides[1]])
            return await _keep(connection, workspace, now, story_id=this, into_id=that)

    async def undo(self, workspace: WorkspaceId, number: RegroupingId) -> bool:
        """See `ports.Regroupings`."""
        mine = (regroupings.c.workspace == workspace) & (regroupings.c.id == number)
        async with self._database.writing() as connection:
            gone = await connection.execute(delete(regroupings).where(mine))
        return bool(gone.rowcount)

    async def count(self, workspace: WorkspaceId) -> tuple[int, int]:
        """See `ports.Regroupings`."""
        kinds = select(func.count(regroupings.c.article_id), func.count(regroupings.c.into_id))
        async with self._database.reading() as connection:
            row = (await connection.execute(kinds.where(regroupings.c.workspace == workspace))).one()
        return int(row[0]), int(row[1])


async def _members(
    connection: AsyncConnection, workspace: WorkspaceId, overlay: Overlay, ids: Collection[int]
) -> list[int]:
    """Return the articles of some stories that the workspace may see."""
    rows = await connection.execute(
        select(story_articles.c.article_id, story_articles.c.story_id)
        .join(articles, articles.c.id == story_articles.c.article_id)
        .where(overlay.within(ids), visible(workspace))
    )
    return [r.article_id for _, found in overlay.placed(rows, ids, lambda r: r.article_id) for r in found]


async def _know(
    connection: AsyncConnection, workspace: WorkspaceId, seen: Collection[int], story: int, members: Collection[int]
) -> None:
    """Count a story as seen, as its members stand, wherever one of the stories that it was made of has been shown."""
    marks = (
        await connection.execute(
            select(func.max(story_articles.c.edition), func.max(story_articles.c.id)).where(
                story_articles.c.article_id.in_(members)
            )
        )
    ).one()
    rows = await connection.execute(
        select(shown.c.destination, func.max(shown.c.digest_id).label("digest"))
        .join(digests, digests.c.id == shown.c.digest_id)
        .where(digests.c.workspace == workspace, shown.c.story_id.in_(seen))
        .group_by(shown.c.destination)
    )
    for destination, digest in rows.all():
        mark = marks[0] if person_of(Destination(destination)) is None else marks[1]
        values = {"destination": destination, "story_id": story, "revision": mark, "digest_id": digest}
        await connection.execute(insert(connection, shown).values(values).on_conflict_do_nothing())


async def _keep(connection: AsyncConnection, workspace: WorkspaceId, now: datetime, **change: int) -> RegroupingId:
    made = regroupings.insert().values(workspace=workspace, at=now, **change).returning(regroupings.c.id)
    number = (await connection.execute(made)).scalar_one()
    newest = (
        select(regroupings.c.id)
        .where(regroupings.c.workspace == workspace)
        .order_by(regroupings.c.id.desc())
        .limit(MOST)
    )
    old = (regroupings.c.workspace == workspace) & regroupings.c.id.not_in(newest)
    await connection.execute(delete(regroupings).where(old))
    return RegroupingId(number)
