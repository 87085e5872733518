"""Who changed what, and the few facts that the program keeps about itself."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select

from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.statements import ensure_workspace, insert
from digestbot.adapters.storage.tables import audit, meta
from digestbot.core.digests.destination import WorkspaceId
from digestbot.ports import Change


class SqlAudit:
    """`ports.Audit` on a database."""

    def __init__(self, database: Database) -> None:
        """Keep the connections."""
        self._database = database

    async def record(
        self,
        workspace: WorkspaceId,
        *,
        actor: str,
        action: str,
        target: str,
        before: Any = None,
        after: Any = None,
        now: datetime,
    ) -> None:
        """See `ports.Audit`."""
        async with self._database.writing() as connection:
            await ensure_workspace(connection, workspace, now)
            await connection.execute(
                audit.insert().values(
                    workspace=workspace,
                    at=now,
                    actor=actor,
                    action=action,
                    target=target,
                    before=before,
                    after=after,
                )
            )

    async def last(self, workspace: WorkspaceId, count: int = 20) -> Sequence[Change]:
        """See `ports.Audit`."""
        async with self._database.reading() as connection:
            rows = await connection.execute(
                select(audit).where(audit.c.workspace == workspace).order_by(audit.c.id.desc()).limit(count)
            )
            return [
                Change(at=r.at, actor=r.actor, action=r.action, target=r.target, before=r.before, after=r.after)
                for r in rows
            ]


class SqlMeta:
    """`ports.Meta` on a database."""

    def __init__(self, database: Database) -> None:
        """Keep the connections."""
        self._database = database

    async def get(self, key: str) -> str | None:
        """See `ports.Meta`."""
        async with self._database.reading() as connection:
            value: str | None = (await connection.execute(select(meta.c.value).where(meta.c.key == key))).scalar()
        return value

    async def set(self, key: str, value: str) -> None:
        """See `ports.Meta`."""
        async with self._database.writing() as connection:
            kept = insert(connection, meta).values(key=key, value=value)
            await connection.execute(kept.on_conflict_do_update(index_elements=[meta.c.key], set_={"value": value}))
