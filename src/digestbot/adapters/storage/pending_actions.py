"""Changes that can be taken back for a while."""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import delete

from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.shielded import shielded
from digestbot.adapters.storage.statements import ensure_workspace
from digestbot.adapters.storage.tables import undos
from digestbot.core.digests.destination import WorkspaceId
from digestbot.core.feeds.secret_address import taken_apart
from digestbot.errors import UserError
from digestbot.ports import PendingAction

SEALED = "sealed"
"""The one name in data that are sealed as a whole."""


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
            data = self._closed(undo.data)
            added = undos.insert().values(workspace=workspace, kind=undo.kind, data=data, until=until)
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
        return None if row is None else PendingAction(kind=row.kind, data=self._opened(row.data))

    def _closed(self, data: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return the stored form of the data: encrypted as a whole if an address in it contains a key."""
        if not any(taken_apart(text).keys for text in _texts(data)):
            return data
        return {SEALED: self._database.seal.close_text(json.dumps(data)).decode("ascii")}

    def _opened(self, data: Mapping[str, Any]) -> Mapping[str, Any]:
        if SEALED not in data:
            return data
        text = self._database.seal.open_text(data[SEALED].encode("ascii"))
        if text is None:
            raise UserError("unreadable-secret")
        opened: Mapping[str, Any] = json.loads(text)
        return opened


def _texts(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, Mapping):
        for value in data.values():
            yield from _texts(value)
    elif isinstance(data, list | tuple):
        for value in data:
            yield from _texts(value)
