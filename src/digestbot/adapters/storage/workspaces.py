"""Workspaces: the Discord servers, Slack teams and the shell, each with what it set."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.feeds import rest_unread
from digestbot.adapters.storage.shielded import shielded
from digestbot.adapters.storage.statements import batches, ensure_workspace
from digestbot.adapters.storage.tables import articles, feeds, sources, stories, story_articles, workspaces
from digestbot.core.digests.destination import WorkspaceId
from digestbot.core.feeds.stored_feed import SHARED
from digestbot.errors import NotFound
from digestbot.ports import Workspace


@shielded
class SqlWorkspaces:
    """`ports.Workspaces` on a database."""

    def __init__(self, database: Database) -> None:
        """Keep the connections."""
        self._database = database

    async def ensure(self, workspace: WorkspaceId, *, name: str = "", now: datetime) -> Workspace:
        """See `ports.Workspaces`. An empty name leaves the one that is known."""
        back: dict[str, Any] = {"state": "active", "removed_at": None}
        if name:
            back["name"] = name
        async with self._database.writing() as connection:
            await ensure_workspace(connection, workspace, now)
            await connection.execute(update(workspaces).where(workspaces.c.id == workspace).values(back))
            row = (await connection.execute(select(workspaces).where(workspaces.c.id == workspace))).one()
        return _workspace(row)

    async def get(self, workspace: WorkspaceId) -> Workspace | None:
        """See `ports.Workspaces`."""
        async with self._database.reading() as connection:
            row = (await connection.execute(select(workspaces).where(workspaces.c.id == workspace))).first()
        return None if row is None else _workspace(row)

    async def save(self, workspace: Workspace) -> None:
        """See `ports.Workspaces`. Raises `NotFound` if it is unknown."""
        async with self._database.writing() as connection:
            saved = await connection.execute(
                update(workspaces)
                .where(workspaces.c.id == workspace.id)
                .values(name=workspace.name, language=workspace.language, settings=workspace.settings)
            )
        if not saved.rowcount:
            raise NotFound("no-workspace", text=workspace.id)

    async def mark_removed(self, workspace: WorkspaceId, *, now: datetime) -> bool:
        """See `ports.Workspaces`."""
        async with self._database.writing() as connection:
            removed = await connection.execute(
                update(workspaces)
                .where(workspaces.c.id == workspace, workspaces.c.state == "active")
                .values(state="removed", removed_at=now)
            )
        return bool(removed.rowcount)

    async def erase(self, workspace: WorkspaceId) -> None:
        """See `ports.Workspaces`."""
        async with self._database.writing() as connection:
            if workspace != SHARED:
                await _erase_private(connection, workspace)
            read = select(sources.c.feed_id).where(sources.c.workspace == workspace)
            their_feeds = (await connection.execute(read)).scalars().all()
            # What it set, its digests and what they showed hang on its row and go with it.
            await connection.execute(delete(workspaces).where(workspaces.c.id == workspace))
            for some in batches(their_feeds):
                await rest_unread(connection, feeds.c.id.in_(some))

    async def erasable(self, *, removed_before: datetime) -> Sequence[WorkspaceId]:
        """See `ports.Workspaces`. The one that was removed first comes first."""
        async with self._database.reading() as connection:
            rows = await connection.execute(
                select(workspaces.c.id)
                .where(workspaces.c.state == "removed", workspaces.c.removed_at < removed_before)
                .order_by(workspaces.c.removed_at, workspaces.c.id)
            )
            return [WorkspaceId(r.id) for r in rows]


async def _erase_private(connection: AsyncConnection, workspace: WorkspaceId) -> None:
    """Delete the feeds that only this workspace could read, their articles, and the stories that are empty then."""
    touched = (
        select(story_articles.c.story_id)
        .join(articles, articles.c.id == story_articles.c.article_id)
        .where(articles.c.scope == workspace)
    )
    ids = (await connection.execute(touched.distinct())).scalars().all()
    await connection.execute(delete(articles).where(articles.c.scope == workspace))
    await connection.execute(delete(feeds).where(feeds.c.scope == workspace))
    empty = ~select(story_articles.c.id).where(story_articles.c.story_id == stories.c.id).exists()
    await connection.execute(delete(stories).where(stories.c.id.in_(ids), empty))


def _workspace(row: Row[Any]) -> Workspace:
    return Workspace(
        id=WorkspaceId(row.id),
        name=row.name,
        language=row.language,
        state=row.state,
        settings=row.settings,
        removed_at=row.removed_at,
    )
