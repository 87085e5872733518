"""Changes that can be taken back for a while."""

from datetime import datetime

from sqlalchemy import delete

from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.statements import ensure_workspace
from digestbot.adapters.storage.tables import undos
from digestbot.adapters.storage.unbroken import unbroken
from digestbot.core.digests.destination import WorkspaceId
from digestbot.ports import Undo


@unbroken
class SqlUndos:
    """`ports.Undos` on a database."""

    def __init__(self, database: Database) -> None:
        """Keep the connections."""
        self._database = database

    async def add(self, workspace: WorkspaceId, undo: Undo, *, now: datetime, until: datetime) -> int:
        """See `ports.Undos`."""
        async with self._database.writing() as connection:
            await ensure_workspace(connection, workspace, now)
            await connection.execute(delete(undos).where(undos.c.until <= now))
            added = undos.insert().values(workspace=workspace, kind=undo.kind, data=undo.data, until=until)
            number: int = (await connection.execute(added.returning(undos.c.id))).scalar_one()
        return number

    async def take(self, workspace: WorkspaceId, number: int, *, now: datetime) -> Undo | None:
        """See `ports.Undos`."""
        async with self._database.writing() as connection:
            taken = await connection.execute(
                delete(undos)
                .where(undos.c.id == number, undos.c.workspace == workspace, undos.c.until > now)
                .returning(undos.c.kind, undos.c.data)
            )
            row = taken.first()
        return None if row is None else Undo(kind=row.kind, data=row.data)
