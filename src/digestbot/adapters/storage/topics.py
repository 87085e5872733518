"""Topics and blocks of a workspace."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, select, update
from sqlalchemy.exc import IntegrityError

from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.statements import ensure_workspace, insert
from digestbot.adapters.storage.tables import blocks, topics
from digestbot.core.digests.destination import WorkspaceId
from digestbot.errors import NotFound, UserError
from digestbot.ports import Block, BlockKind, Topic, TopicId


class SqlTopics:
    """`ports.Topics` on a database."""

    def __init__(self, database: Database) -> None:
        """Keep the connections."""
        self._database = database

    async def add(
        self,
        workspace: WorkspaceId,
        *,
        name: str,
        query: str,
        lists: Mapping[str, tuple[str, ...]] | None = None,
        now: datetime,
    ) -> Topic:
        """See `ports.Topics`."""
        async with self._database.writing() as connection:
            await ensure_workspace(connection, workspace, now)
            added = insert(connection, topics).values(workspace=workspace, name=name, query=query, lists=lists or {})
            row = (await connection.execute(added.on_conflict_do_nothing().returning(topics))).first()
        if row is None:
            raise _name_taken(name)
        return _topic(row)

    async def list(self, workspace: WorkspaceId) -> Sequence[Topic]:
        """See `ports.Topics`."""
        async with self._database.reading() as connection:
            rows = await connection.execute(select(topics).where(topics.c.workspace == workspace))
            found = [_topic(r) for r in rows]
        return sorted(found, key=lambda t: (t.name.casefold(), t.id))

    async def get(self, workspace: WorkspaceId, topic: TopicId) -> Topic | None:
        """See `ports.Topics`."""
        here = (topics.c.workspace == workspace, topics.c.id == topic)
        async with self._database.reading() as connection:
            row = (await connection.execute(select(topics).where(*here))).first()
        return None if row is None else _topic(row)

    async def save(self, topic: Topic) -> None:
        """See `ports.Topics`."""
        written = (
            update(topics)
            .where(topics.c.workspace == topic.workspace, topics.c.id == topic.id)
            .values(name=topic.name, query=topic.query, lists=topic.lists)
        )
        async with self._database.writing() as connection:
            try:
                saved = await connection.execute(written)
            except IntegrityError as error:
                raise _name_taken(topic.name) from error
        if not saved.rowcount:
            raise NotFound("There is no such topic here.")

    async def remove(self, workspace: WorkspaceId, topic: TopicId) -> bool:
        """See `ports.Topics`."""
        async with self._database.writing() as connection:
            gone = await connection.execute(delete(topics).where(topics.c.workspace == workspace, topics.c.id == topic))
        return bool(gone.rowcount)


class SqlBlocks:
    """`ports.Blocks` on a database."""

    def __init__(self, database: Database) -> None:
        """Keep the connections."""
        self._database = database

    async def add(self, workspace: WorkspaceId, kind: BlockKind, value: str, *, now: datetime) -> bool:
        """See `ports.Blocks`."""
        async with self._database.writing() as connection:
            await ensure_workspace(connection, workspace, now)
            added = insert(connection, blocks).values(workspace=workspace, kind=kind, value=value)
            row = (await connection.execute(added.on_conflict_do_nothing().returning(blocks.c.kind))).first()
        return row is not None

    async def list(self, workspace: WorkspaceId) -> Sequence[Block]:
        """See `ports.Blocks`."""
        async with self._database.reading() as connection:
            rows = await connection.execute(select(blocks).where(blocks.c.workspace == workspace))
            found = [Block(kind=r.kind, value=r.value) for r in rows]
        return sorted(found, key=lambda b: (b.kind, b.value))

    async def remove(self, workspace: WorkspaceId, kind: BlockKind, value: str) -> bool:
        """See `ports.Blocks`."""
        async with self._database.writing() as connection:
            gone = await connection.execute(
                delete(blocks).where(blocks.c.workspace == workspace, blocks.c.kind == kind, blocks.c.value == value)
            )
        return bool(gone.rowcount)


def _topic(row: Row[Any]) -> Topic:
    return Topic(
        id=TopicId(row.id), workspace=WorkspaceId(row.workspace), name=row.name, query=row.query, lists=row.lists
    )


def _name_taken(name: str) -> UserError:
    return UserError(f"There is a topic named “{name}” already. Choose another name, or edit that one.")
