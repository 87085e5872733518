"""The versions of the schema, and the way from any of them to the newest.

The revisions are Alembic's; there is no `env.py`, since they run from inside the program, on a connection that is open already
and in one transaction: either all of them are done or none.
"""

from dataclasses import dataclass
from pathlib import Path

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, inspect

from digestbot.adapters.storage.tables import metadata
from digestbot.errors import DatabaseTooNew, StorageError

HEAD = "head"
BASE = "base"


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """Which revision a database is at (None: it is empty), and which one this program needs."""

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


def revisions() -> ScriptDirectory:
    """Return the revisions that the package ships."""
    return ScriptDirectory(str(Path(__file__).parent))


def version(connection: Connection) -> Version:
    """Tell a database's version; raises `DatabaseTooNew` for one that this program does not know.

    Raises `StorageError` for a database with tables of somebody else.
    """
    script = revisions()
    found = MigrationContext.configure(connection).get_current_revision()
    needed = script.get_current_head() or BASE
    if found is None and inspect(connection).get_table_names():
        raise StorageError("This database holds another program's tables. Give digestbot a database of its own.")
    if found is not None and not _knows(script, found):
        raise DatabaseTooNew(
            f"This database was written by a newer digestbot (its version is {found}, this program knows {needed}). "
            "Install that digestbot again, or restore the backup that it made before it upgraded."
        )
    return Version(found=found, needed=needed)


def upgrade(connection: Connection, *, to: str = HEAD, script: ScriptDirectory | None = None) -> None:
    """Bring the database to revision `to`, in the connection's transaction."""
    script = script or revisions()
    context = MigrationContext.configure(connection, opts={"target_metadata": metadata})
    at = context.get_current_revision() or BASE
    steps = list(script.iterate_revisions(to, at))
    with Operations.context(context):
        for step in reversed(steps):
            step.module.upgrade()
    if steps:
        context.stamp(script, to)


def _knows(script: ScriptDirectory, revision: str) -> bool:
    try:
        return script.get_revision(revision) is not None
    except CommandError:
        return False
