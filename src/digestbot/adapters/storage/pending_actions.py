"""Changes that can be taken back for a while."""

from datetime import datetime

from sqlalchemy import delete

from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.shielded import shielded
from digestbot.adapters.storage.statements import ensure_workspace
from digestbot.adapters.storage.tables import undos
from digestbot.core.digests.destination import WorkspaceId
from digestbot.ports import PendingAction


@shielded
class SqlPendingActions:
    """`ports.PendingActions` on a database."""

    def __init__(self, database: Database) -> None:
        """Keep the connections."""
        self._database = database

    async def add(self, workspace: WorkspaceId, undo: PendingAction, *, now: datetime, until: datetime) -> int:
        """See `ports.PendingActions`."""
        async with self._database.writing() as connection:
            await ensure_workspace(connection, workspace, now)
            await connection.execute(delete(undos).where(undos.c.until <= now))
            added = undos.insert().values(workspace=workspace, kind=undo.kind, data=undo.data, until=until)
            number: int = (await connection.execute(added.returning(undos.c.id))).scalar_one()
        return number

    async def take(self, workspace: WorkspaceId, number: int, *, now: datetime) -> PendingAction | None:
        """See `ports.PendingActions`."""
        async with self._database.writing() as connection:
            taken = await connection.execute(
                delete(undos)
                .where(undos.c.id == number, undos.c.workspace == workspace, undos.c.until > now)
                .returning(undos.c.kind, undos.c.data)
            )
            row = taken.first()
        return None if row is None else PendingAction(kind=row.kind, data=row.data)
