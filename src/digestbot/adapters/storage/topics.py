"""Topics and blocks of a workspace."""

from collections.abc import Sequence
from typing import Any, get_args

from sqlalchemy import Row, delete, select, update
from sqlalchemy.exc import IntegrityError

from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.shielded import shielded
from digestbot.adapters.storage.statements import counted, ensure_workspace, insert
from digestbot.adapters.storage.tables import blocks, topics
from digestbot.core.analysis.topics.stored_topic import Block, Topic, TopicId
from digestbot.core.digests.destination import WorkspaceId
from digestbot.core.digests.quotas import Quotas
from digestbot.errors import NotFound, UserError


@shielded
class SqlTopics:
    """`ports.Topics` on a database."""

    def __init__(self, database: Database, quotas: Quotas) -> None:
        """Keep the connections, and how much a workspace may hold."""
        self._database = database
        self._quotas = quotas

    async def add(self, workspace: WorkspaceId, *, name: str, query: str, **settings: Any) -> Topic:
        """See `ports.Topics`. `settings` are the other fields of a `Topic`."""
        # The dataclass defines which settings exist and their defaults.
        topic = Topic(id=TopicId(0), workspace=workspace, name=name, query=query, **settings)
        async with self._database.writing() as connection:
            await ensure_workspace(connection, workspace)
            theirs, one = topics.c.workspace == workspace, topics.c.name == name
            self._quotas.check("topics", await counted(connection, workspace, theirs, one))
            added = insert(connection, topics).values(workspace=workspace, **_columns(topic))
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

    async def save(self, topic: Topic) -> None:
        """See `ports.Topics`."""
        written = (
            update(topics).where(topics.c.workspace == topic.workspace, topics.c.id == topic.id).values(_columns(topic))
        )
        async with self._database.writing() as connection:
            try:
                saved = await connection.execute(written)
            except IntegrityError as error:
                raise _name_taken(topic.name) from error
        if not saved.rowcount:
            raise NotFound("no-topic")

    async def remove(self, workspace: WorkspaceId, topic: TopicId) -> bool:
        """See `ports.Topics`."""
        async with self._database.writing() as connection:
            gone = await connection.execute(delete(topics).where(topics.c.workspace == workspace, topics.c.id == topic))
        return bool(gone.rowcount)


@shielded
class SqlBlocks:
    """`ports.Blocks` on a database."""

    def __init__(self, database: Database, quotas: Quotas) -> None:
        """Keep the connections, and how much a workspace may hold."""
        self._database = database
        self._quotas = quotas

    async def add(self, workspace: WorkspaceId, *, kind: str, value: str) -> Block:
        """See `ports.Blocks`. Raises `UserError` for a kind that there is not."""
        if kind not in get_args(Block.__annotations__["kind"]):
            raise UserError("block-kind", kind=kind)
        theirs, one = blocks.c.workspace == workspace, (blocks.c.kind == kind) & (blocks.c.value == value)
        async with self._database.writing() as connection:
            await ensure_workspace(connection, workspace)
            self._quotas.check("blocks", await counted(connection, workspace, theirs, one))
            added = insert(connection, blocks).values(workspace=workspace, kind=kind, value=value)
            await connection.execute(added.on_conflict_do_nothing())
            return _block((await connection.execute(select(blocks).where(theirs, one))).one())

    async def list(self, workspace: WorkspaceId) -> Sequence[Block]:
        """See `ports.Blocks`."""
        async with self._database.reading() as connection:
            rows = await connection.execute(select(blocks).where(blocks.c.workspace == workspace).order_by(blocks.c.id))
            return [_block(r) for r in rows]

    async def remove(self, workspace: WorkspaceId, block: int) -> bool:
        """See `ports.Blocks`."""
        async with self._database.writing() as connection:
            gone = await connection.execute(delete(blocks).where(blocks.c.workspace == workspace, blocks.c.id == block))
        return bool(gone.rowcount)


def _columns(topic: Topic) -> dict[str, Any]:
    return {
        "name": topic.name,
        "query": topic.query,
        "feeds": topic.feeds,
        "language": topic.language,
        "weight": topic.weight,
    }


def _topic(row: Row[Any]) -> Topic:
    return Topic(
        id=TopicId(row.id),
        workspace=row.workspace,
        name=row.name,
        query=row.query,
        feeds=row.feeds,
        language=row.language,
        weight=row.weight,
    )


def _block(row: Row[Any]) -> Block:
    return Block(id=row.id, workspace=row.workspace, kind=row.kind, value=row.value)


def _name_taken(name: str) -> UserError:
    return UserError("topic-name-taken", name=name)
