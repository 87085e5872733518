"""The tables that the revisions make, and the way from one version to the next, on both databases."""

import asyncio
import itertools
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from contracts.storage.making import COURIER, NOW
from psycopg import sql
from sqlalchemy import Connection, make_url, text

from digestbot.adapters.storage import migrations, open_store
from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.tables import metadata
from digestbot.core.digests.destination import LOCAL
from digestbot.errors import DatabaseTooNew, StorageError

_numbers = itertools.count()
NEWEST = migrations.revisions()[-1]
NEWER = f"{int(NEWEST) + 1:04}"

SECOND = '''
"""A second version, for tests."""

from alembic import op
import sqlalchemy as sa

revision = "{newer}"
down_revision = "{newest}"


def upgrade() -> None:
    """Add a column."""
    op.add_column("feeds", sa.Column("hub", sa.Text()))
    {more}
'''


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Give the address of a database without tables, once on each kind."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'digestbot.db'}"
        return
    address, name = request.getfixturevalue("postgres"), sql.Identifier(f"empty_{next(_numbers)}")
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(name))
        yield make_url(address).set(database=name.as_string().strip('"')).render_as_string(hide_password=False)
        connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(name))


def _newer(folder: Path, monkeypatch: pytest.MonkeyPatch, *, more: str) -> Path:
    versions = folder / "newer" / "versions"
    shutil.copytree(Path(migrations.__file__).parent / "versions", versions)
    (versions / f"v{NEWER}_more.py").write_text(SECOND.format(more=more, newer=NEWER, newest=NEWEST))
    monkeypatch.setattr(migrations, "FOLDER", versions.parent)
    return versions


def _difference(connection: Connection) -> list[Any]:
    context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
    return list(compare_metadata(context, metadata))


def _shape(connection: Connection) -> list[Any]:
    """Return all that the database itself says of its tables: columns, keys, indexes, checks."""
    if connection.dialect.name == "sqlite":
        tables = "SELECT m.name, x.name, x.type, x.[notnull], x.pk FROM sqlite_master m, pragma_table_xinfo(m.name) x"
        keys = 'SELECT m.name, f."table", f."from", f."to", f.on_delete FROM sqlite_master m, pragma_foreign_key_list(m.name) f'
        indexes = "SELECT m.name, i.name, i.[unique], x.name FROM sqlite_master m, pragma_index_list(m.name) i, pragma_index_info(i.name) x"
        made = "SELECT name, sql LIKE '%AUTOINCREMENT%', sql LIKE '%CHECK%' FROM sqlite_master"
        asked = [f"{q} WHERE m.type = 'table'" for q in (tables, keys, indexes)] + [made]
    else:
        asked = [
            "SELECT table_name, column_name, data_type, is_nullable, column_default, is_identity FROM information_schema.columns WHERE table_schema = 'public'",
            "SELECT tablename, indexdef FROM pg_indexes WHERE schemaname = 'public'",
            "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace",
        ]
    rows = [sorted(map(repr, connection.execute(text(query)))) for query in asked]
    return [[row for row in some if "alembic" not in row and "sqlite_" not in row] for some in rows]


def _marked(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


async def test_the_revisions_make_the_tables_of_the_code(empty: str) -> None:
    """Alembic finds no difference, and the database says the same of both in every detail."""
    database = Database(empty)
    async with database.writing() as connection:
        await connection.run_sync(migrations.upgrade)
        assert await connection.run_sync(_difference) == []
        revised = await connection.run_sync(_shape)
        await connection.run_sync(metadata.drop_all)
        await connection.run_sync(metadata.create_all)
        assert await connection.run_sync(_shape) == revised
    await database.close()
    assert sum(map(len, revised)) > 100


def test_revisions_stand_in_one_line() -> None:
    """There is one newest revision, and each has a way from the first."""
    script = ScriptDirectory(str(migrations.FOLDER))
    assert script.get_heads() == [NEWEST]
    assert [r.revision for r in script.walk_revisions()] == migrations.revisions()[::-1]


async def test_a_new_database_is_made_and_found_again(empty: str) -> None:
    """Opening makes the tables once; the second time nothing is to be done."""
    async with open_store(empty) as store:
        assert (store.opened.was, store.opened.now, store.opened.upgraded) == (None, NEWEST, False)
        assert await store.version() == NEWEST
        await store.feeds.add(LOCAL, COURIER, now=NOW)
    async with open_store(empty) as store:
        assert (store.opened.was, store.opened.backup) == (NEWEST, None)
        assert len(await store.feeds.sources(LOCAL)) == 1


async def test_a_new_database_is_as_if_all_revisions_had_been_run(empty: str) -> None:
    """It is made from the tables at once, and carries the mark that Alembic would have left."""
    database = Database(empty)
    async with database.writing() as connection:
        await connection.run_sync(migrations.create)
        at_once, mark = await connection.run_sync(_shape), await connection.run_sync(_marked)
        await connection.run_sync(metadata.drop_all)
        await connection.execute(text("DROP TABLE alembic_version"))
        await connection.run_sync(migrations.upgrade)
        assert await connection.run_sync(_shape) == at_once
        assert await connection.run_sync(_marked) == mark == NEWEST
    await database.close()


async def test_an_older_database_is_upgraded_and_keeps_its_rows(
    empty: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite is copied beside the file first; of PostgreSQL there is no copy, and the caller can see that."""
    async with open_store(empty) as store:
        await store.feeds.add(LOCAL, COURIER, now=NOW)
    with monkeypatch.context() as newer:
        _newer(tmp_path, newer, more="")
        async with open_store(empty) as store:
            assert (store.opened.was, store.opened.now, store.opened.upgraded) == (NEWEST, NEWER, True)
            assert len(await store.feeds.sources(LOCAL)) == 1
            backup = store.opened.backup
    if empty.startswith("sqlite"):
        assert backup == tmp_path / f"digestbot.db.before-{NEWER}"
        async with open_store(f"sqlite:///{backup}") as old:
            assert (old.opened.was, len(await old.feeds.sources(LOCAL))) == (NEWEST, 1)
    else:
        assert backup is None


async def test_a_newer_database_is_refused(empty: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A version that this program does not know is left alone, with words that say what to do."""
    with monkeypatch.context() as newer:
        _newer(tmp_path, newer, more="")
        async with open_store(empty):
            pass
    with pytest.raises(DatabaseTooNew, match="newer digestbot"):
        async with open_store(empty):
            pass


async def test_an_upgrade_that_fails_changes_nothing(
    empty: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All of an upgrade is done or none: the old program still opens the database."""
    async with open_store(empty):
        pass
    with monkeypatch.context() as newer:
        _newer(tmp_path, newer, more='op.execute("SELECT nothing FROM nowhere")')
        with pytest.raises(StorageError):
            async with open_store(empty):
                pass
    async with open_store(empty) as store:
        assert await store.version() == NEWEST
    database = Database(empty)
    async with database.reading() as connection:
        assert await connection.run_sync(_difference) == []
    await database.close()


async def test_tables_of_another_program_are_left_alone(empty: str) -> None:
    """A database that holds something else is not written to."""
    database = Database(empty)
    async with database.writing() as connection:
        await connection.execute(text("CREATE TABLE theirs (id INTEGER)"))
    await database.close()
    with pytest.raises(StorageError, match="another program"):
        async with open_store(empty):
            pass


async def test_processes_that_start_together_upgrade_once(postgres: str) -> None:
    """On PostgreSQL several may open a new database at the same time."""
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute("CREATE DATABASE together")
    address = make_url(postgres).set(database="together").render_as_string(hide_password=False)

    async def work(number: int) -> None:
        async with open_store(address) as store:
            await store.feeds.add(LOCAL, f"https://f{number}.example/", now=NOW)

    await asyncio.gather(*(work(n) for n in range(4)))
    async with open_store(address) as store:
        assert len(await store.feeds.sources(LOCAL)) == 4
