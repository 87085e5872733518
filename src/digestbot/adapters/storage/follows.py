"""What single people follow."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, or_, select, update

from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.overlays import UNCHANGED, Overlay, overlay_of
from digestbot.adapters.storage.shielded import shielded
from digestbot.adapters.storage.statements import counted, ensure_workspace, insert
from digestbot.adapters.storage.tables import follows, stories
from digestbot.core.digests.destination import WorkspaceId, person_of
from digestbot.core.digests.follow import Follow, FollowId
from digestbot.core.digests.quotas import Quotas
from digestbot.core.digests.subscription import Subscription


@shielded
class SqlFollows:
    """`ports.Follows` on a database."""

    def __init__(self, database: Database, quotas: Quotas) -> None:
        """Keep the connections, and how much a workspace may hold."""
        self._database = database
        self._quotas = quotas

    async def add(self, follow: Follow) -> Follow:
        """See `ports.Follows`."""
        values = {
            "workspace": follow.workspace,
            "person": follow.person,
            "kind": follow.kind,
            "value": follow.value,
            "story_id": int(follow.value) if follow.kind == "story" else None,
            "label": follow.label,
            "deliver": follow.deliver,
            "when": follow.when,
            "muted_until": None,
            "created_at": follow.created_at,
        }
        changed = {name: values[name] for name in ("label", "deliver", "when", "muted_until")}
        key = [follows.c[name] for name in ("workspace", "person", "kind", "value")]
        async with self._database.writing() as connection:
            await ensure_workspace(connection, follow.workspace, follow.created_at)
            theirs = _mine(follow.workspace, follow.person)
            one = (follows.c.kind == follow.kind) & (follows.c.value == follow.value)
            self._quotas.check("follows", await counted(connection, follow.workspace, theirs, one))
            made = insert(connection, follows).values(values).on_conflict_do_update(index_elements=key, set_=changed)
            row = (await connection.execute(made.returning(follows))).one()
        return _follow(row, UNCHANGED)

    async def list(self, workspace: WorkspaceId, person: str) -> Sequence[Follow]:
        """See `ports.Follows`."""
        return await self._found(workspace, _mine(workspace, person))

    async def remove(self, workspace: WorkspaceId, person: str, follow: FollowId) -> Follow | None:
        """See `ports.Follows`."""
        gone = delete(follows).where(_mine(workspace, person), follows.c.id == follow).returning(follows)
        async with self._database.writing() as connection:
            row = (await connection.execute(gone)).first()
        return None if row is None else _follow(row, UNCHANGED)

    async def mute(self, workspace: WorkspaceId, person: str, follow: FollowId | None, until: datetime) -> int:
        """See `ports.Follows`."""
        meant = _mine(workspace, person)
        if follow is not None:
            meant &= follows.c.id == follow
        async with self._database.writing() as connection:
            muted = await connection.execute(update(follows).where(meant).values(muted_until=until))
        return muted.rowcount

    async def of(self, subscription: Subscription, *, now: datetime) -> Sequence[Follow]:
        """See `ports.Follows`."""
        person = person_of(subscription.destination)
        if person is None:
            meant = (follows.c.workspace == subscription.workspace) & (follows.c.deliver == "ping")
        else:
            when = "now" if subscription.schedule.immediate else "daily"
            meant = _mine(subscription.workspace, person) & (follows.c.deliver == "dm") & (follows.c.when == when)
        return await self._found(
            subscription.workspace, meant & or_(follows.c.muted_until.is_(None), follows.c.muted_until <= now)
        )

    async def end_quiet(self, *, before: datetime) -> int:
        """See `ports.Follows`."""
        over = select(stories.c.id).where(stories.c.id == follows.c.story_id, stories.c.last_at < before).exists()
        async with self._database.writing() as connection:
            ended = await connection.execute(
                delete(follows).where(follows.c.story_id.is_not(None), follows.c.created_at < before, over)
            )
        return ended.rowcount

    async def _found(self, workspace: WorkspaceId, meant: ColumnElement[bool]) -> Sequence[Follow]:
        """Return follows; who follows a story that was joined into another follows that one."""
        async with self._database.reading() as connection:
            overlay = await overlay_of(connection, workspace)
            rows = await connection.execute(select(follows).where(meant).order_by(follows.c.id))
            return [_follow(row, overlay) for row in rows]


def _mine(workspace: WorkspaceId, person: str) -> ColumnElement[bool]:
    return (follows.c.workspace == workspace) & (follows.c.person == person)


def _follow(row: Row[Any], overlay: Overlay) -> Follow:
    return Follow(
        id=FollowId(row.id),
        workspace=WorkspaceId(row.workspace),
        person=row.person,
        kind=row.kind,
        value=row.value if row.story_id is None else str(overlay.end(row.story_id)),
        label=row.label,
        deliver=row.deliver,
        when=row.when,
        muted_until=row.muted_until,
        created_at=row.created_at,
    )
