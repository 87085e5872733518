"""What people said of digests: useful, or not for us."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import case, delete, func, select

from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.shielded import shielded
from digestbot.adapters.storage.statements import insert
from digestbot.adapters.storage.tables import deliveries, digests, subscriptions, votes
from digestbot.core.digests.destination import WorkspaceId
from digestbot.core.digests.rank import Preferences, VoteCounts
from digestbot.errors import NotFound
from digestbot.ports import Vote

_UP = func.coalesce(func.sum(case((votes.c.value > 0, 1), else_=0)), 0).label("up")
_DOWN = func.coalesce(func.sum(case((votes.c.value < 0, 1), else_=0)), 0).label("down")


@shielded
class SqlVotes:
    """`ports.Votes` on a database."""

    def __init__(self, database: Database) -> None:
        """Keep the connections."""
        self._database = database

    async def cast(self, workspace: WorkspaceId, key: str, vote: Vote, *, now: datetime) -> tuple[int, int]:
        """See `ports.Votes`."""
        named = (
            select(digests.c.id)
            .join(deliveries, deliveries.c.digest_id == digests.c.id)
            .where(deliveries.c.key == key, digests.c.workspace == workspace)
        )
        async with self._database.writing() as connection:
            digest = (await connection.execute(named)).scalar()
            if digest is None:
                raise NotFound("no-delivery")
            made = insert(connection, votes).values(
                workspace=workspace, digest_id=digest, person=vote.person, value=vote.value, at=now
            )
            changed = {"value": vote.value, "at": now}
            await connection.execute(
                made.on_conflict_do_update(index_elements=[votes.c.digest_id, votes.c.person], set_=changed)
            )
            counts = (await connection.execute(select(_UP, _DOWN).where(votes.c.digest_id == digest))).one()
        return int(counts.up), int(counts.down)

    async def tally(self, workspace: WorkspaceId, *, since: datetime) -> Sequence[tuple[str, int, int]]:
        """See `ports.Votes`."""
        async with self._database.reading() as connection:
            rows = await connection.execute(
                select(subscriptions.c.name, _UP, _DOWN)
                .join(digests, digests.c.subscription_id == subscriptions.c.id)
                .join(votes, votes.c.digest_id == digests.c.id)
                .where(votes.c.workspace == workspace, votes.c.at >= since)
                .group_by(subscriptions.c.name)
                .order_by(subscriptions.c.name)
            )
            return [(row.name, int(row.up), int(row.down)) for row in rows]

    async def preferences(self, workspace: WorkspaceId, *, since: datetime) -> Preferences:
        """See `ports.Votes`."""
        cast = (
            select(digests.c.document, _UP, _DOWN)
            .join(votes, votes.c.digest_id == digests.c.id)
            .where(votes.c.workspace == workspace, votes.c.at >= since)
            .group_by(digests.c.id, digests.c.document)
        )
        outlets: Counter[tuple[str, str]] = Counter()
        topics: Counter[tuple[str, str]] = Counter()
        async with self._database.reading() as connection:
            for row in await connection.execute(cast):
                counts = {"more": int(row.up), "less": int(row.down)}
                for outlet in {story.outlet for story in row.document.stories}:
                    outlets.update({(outlet, side): count for side, count in counts.items()})
                for topic in {story.topic for story in row.document.stories if story.topic}:
                    topics.update({(topic, side): count for side, count in counts.items()})
        return Preferences(outlet_votes=_by_name(outlets), topic_votes=_by_name(topics))

    async def clear(self, workspace: WorkspaceId) -> int:
        """See `ports.Votes`."""
        async with self._database.writing() as connection:
            gone = await connection.execute(delete(votes).where(votes.c.workspace == workspace))
        return gone.rowcount


def _by_name(counts: Counter[tuple[str, str]]) -> dict[str, VoteCounts]:
    names = {name for name, _side in counts}
    return {name: VoteCounts(more=counts[name, "more"], less=counts[name, "less"]) for name in sorted(names)}
