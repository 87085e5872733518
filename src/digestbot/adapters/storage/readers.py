"""What single people set for themselves, what is stored of them, and how all of it is forgotten."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Column, ColumnElement, delete, select

from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.shielded import shielded
from digestbot.adapters.storage.statements import insert, of_person, on_platforms
from digestbot.adapters.storage.tables import digests, follows, pings, readers, subscriptions, votes
from digestbot.core.digests.reader import Reader


@shielded
class SqlReaders:
    """`ports.Readers` on a database."""

    def __init__(self, database: Database) -> None:
        """Keep the connections."""
        self._database = database

    async def get(self, platform: str, person: str) -> Reader:
        """See `ports.Readers`."""
        async with self._database.reading() as connection:
            found = (await connection.execute(select(readers.c.settings).where(_own(platform, person)))).scalar()
        return Reader() if found is None else found

    async def save(self, platform: str, person: str, reader: Reader) -> None:
        """See `ports.Readers`."""
        async with self._database.writing() as connection:
            made = insert(connection, readers).values(platform=platform, person=person, settings=reader)
            key = [readers.c.platform, readers.c.person]
            await connection.execute(made.on_conflict_do_update(index_elements=key, set_={"settings": reader}))

    async def stored(self, platform: str, person: str) -> Sequence[tuple[str, dict[str, Any]]]:
        """See `ports.Readers`."""
        voted = select(votes.c.workspace, votes.c.at, votes.c.value).where(
            _theirs(votes.c.workspace, platform, votes.c.person, person)
        )
        followed = select(
            *(
                follows.c[name]
                for name in ("workspace", "kind", "value", "label", "deliver", "when", "muted_until", "created_at")
            )
        ).where(_theirs(follows.c.workspace, platform, follows.c.person, person))
        sent = select(digests.c.workspace, digests.c.due_at).where(of_person(digests.c.destination, platform, person))
        async with self._database.reading() as connection:
            found = [("vote", dict(row)) for row in (await connection.execute(voted.order_by(votes.c.at))).mappings()]
            found += [
                ("follow", dict(row)) for row in (await connection.execute(followed.order_by(follows.c.id))).mappings()
            ]
            found += [
                ("message", dict(row)) for row in (await connection.execute(sent.order_by(digests.c.id))).mappings()
            ]
        return found

    async def forget(self, platform: str, person: str) -> int:
        """See `ports.Readers`."""
        mentioned = select(digests.c.id).where(on_platforms(digests.c.workspace, [platform]))
        rows = (
            delete(votes).where(_theirs(votes.c.workspace, platform, votes.c.person, person)),
            delete(follows).where(_theirs(follows.c.workspace, platform, follows.c.person, person)),
            delete(pings).where(pings.c.person == person, pings.c.digest_id.in_(mentioned)),
            delete(readers).where(_own(platform, person)),
            # What they were shown and what is still on its way goes with the digests.
            delete(digests).where(of_person(digests.c.destination, platform, person)),
            delete(subscriptions).where(of_person(subscriptions.c.destination, platform, person)),
        )
        async with self._database.writing() as connection:
            return sum([(await connection.execute(gone)).rowcount for gone in rows])


def _own(platform: str, person: str) -> ColumnElement[bool]:
    return (readers.c.platform == platform) & (readers.c.person == person)


def _theirs(workspace: Column[Any], platform: str, column: Column[Any], person: str) -> ColumnElement[bool]:
    """Say that the row is of that person: another platform's ids mean other people."""
    return (column == person) & on_platforms(workspace, [platform])
