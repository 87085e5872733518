"""The versions of the schema, and upgrades from each of them to the newest.

The revisions are Alembic's; there is no `env.py`, since they run inside the program, on an open connection and in one
transaction: all of them or none. Alembic is imported only to run a revision: a current database is recognised by its stored
revision, and a new one is created from the tables, which a test proves to be equal.
"""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Column, Connection, MetaData, String, Table, inspect, select
from sqlalchemy.schema import PrimaryKeyConstraint

from digestbot.errors import DatabaseTooNew, StorageError

FOLDER = Path(__file__).parent
BASE = "base"

_MARK = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
"""Alembic's own table, as Alembic makes it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """The revision of a database (None: it is empty), and the revision that this program needs."""

    found: str | None
    needed: str

    @property
    def current(self) -> bool:
        """Whether nothing is to be done."""
        return self.found == self.needed

    @property
    def outdated(self) -> bool:
        """Whether it holds data of an older version."""
        return self.found is not None and not self.current


def revisions() -> list[str]:
    """Return the revisions that the package ships, oldest first: `v0001_tables.py` is revision 0001."""
    return sorted(file.name[1:5] for file in (FOLDER / "versions").glob("v[0-9][0-9][0-9][0-9]_*.py"))


def version(connection: Connection) -> Version:
    """Return a database's version; raises `DatabaseTooNew` if this program does not know it.

    Raises `StorageError` for a database with another program's tables.
    """
    known = revisions()
    tables = inspect(connection).get_table_names()
    found = connection.execute(select(_MARK.c.version_num)).scalar() if _MARK.name in tables else None
    if found is None and set(tables) - {_MARK.name}:
        raise StorageError("This database holds another program's tables. Give digestbot a database of its own.")
    if found is not None and found not in known:
        raise DatabaseTooNew(
            f"This database was written by a newer digestbot (its version is {found}, this program knows {known[-1]}). "
            "Install that digestbot again, or restore the backup that it made before it upgraded."
        )
    return Version(found=found, needed=known[-1])


def create(connection: Connection) -> None:
    """Make every table of the newest version in an empty database, in the connection's transaction."""
    from digestbot.adapters.storage.tables import metadata  # noqa: PLC0415 - only a new database needs all of them

    metadata.create_all(connection)
    _MARK.create(connection, checkfirst=True)
    connection.execute(_MARK.insert().values(version_num=revisions()[-1]))


def upgrade(connection: Connection, *, to: str = "head") -> None:
    """Bring the database to revision `to`, in the connection's transaction."""
    from alembic.operations import Operations  # noqa: PLC0415 - slow to load, and rarely needed
    from alembic.runtime.migration import MigrationContext  # noqa: PLC0415 - the same
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - the same

    from digestbot.adapters.storage.tables import metadata  # noqa: PLC0415 - the same

    script = ScriptDirectory(str(FOLDER))
    context = MigrationContext.configure(connection, opts={"target_metadata": metadata})
    at = context.get_current_revision() or BASE
    steps = list(script.iterate_revisions(to, at))
    with Operations.context(context):
        for step in reversed(steps):
            step.module.upgrade()
    if steps:
        context.stamp(script, to)
