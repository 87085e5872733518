"""The audit log, and the few facts that the program stores about itself."""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import delete, select

from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.shielded import shielded
from digestbot.adapters.storage.statements import ensure_workspace, insert
from digestbot.adapters.storage.tables import audit, meta
from digestbot.core.digests.destination import WorkspaceId
from digestbot.ports import AuditEntry

KEPT = timedelta(days=180)
"""How long a change is remembered."""


@shielded
class SqlAudit:
    """`ports.Audit` on a database."""

    def __init__(self, database: Database) -> None:
        """Keep the connections."""
        self._database = database

    async def record(self, workspace: WorkspaceId, entry: AuditEntry) -> None:
        """See `ports.Audit`."""
        async with self._database.writing() as connection:
            await ensure_workspace(connection, workspace, entry.at)
            old = (audit.c.workspace == workspace) & (audit.c.at < entry.at - KEPT)
            await connection.execute(delete(audit).where(old))
            await connection.execute(
                audit.insert().values(
                    workspace=workspace,
                    at=entry.at,
                    actor=entry.actor,
                    action=entry.action,
                    target=entry.target,
                    before=entry.before,
                    after=entry.after,
                )
            )

    async def last(self, workspace: WorkspaceId, count: int) -> Sequence[AuditEntry]:
        """See `ports.Audit`."""
        async with self._database.reading() as connection:
            rows = await connection.execute(
                select(audit).where(audit.c.workspace == workspace).order_by(audit.c.id.desc()).limit(count)
            )
            return [
                AuditEntry(at=r.at, actor=r.actor, action=r.action, target=r.target, before=r.before, after=r.after)
                for r in rows
            ]


@shielded
class SqlKeyValue:
    """`ports.KeyValue` on a database."""

    def __init__(self, database: Database) -> None:
        """Keep the connections."""
        self._database = database

    async def get(self, key: str) -> str | None:
        """See `ports.KeyValue`."""
        async with self._database.reading() as connection:
            value: str | None = (await connection.execute(select(meta.c.value).where(meta.c.key == key))).scalar()
        return value

    async def set(self, key: str, value: str) -> None:
        """See `ports.KeyValue`."""
        async with self._database.writing() as connection:
            kept = insert(connection, meta).values(key=key, value=value)
            await connection.execute(kept.on_conflict_do_update(index_elements=[meta.c.key], set_={"value": value}))
