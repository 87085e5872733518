"""`digestbot secrets rotate`, and what doctor says of secrets."""

import asyncio
import re
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from typer.testing import CliRunner

from digestbot.adapters.clock import SystemClock
from digestbot.adapters.storage import open_store
from digestbot.cli import app, doctor
from digestbot.core.digests.destination import LOCAL, WorkspaceId
from digestbot.core.feeds import secret_address
from digestbot.core.feeds.stored_feed import SHARED
from digestbot.ports import Lease
from digestbot.settings import Secrets, Settings

OLD, NEW = (Fernet.generate_key().decode() for _ in range(2))
KEYED = "https://gazette.example/rss?token=77aa19ab40c2e6f1"


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Make a database with one sealed address, and let the shell find it with the new key."""
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    monkeypatch.setenv("DIGESTBOT_DATABASE_URL", url)
    monkeypatch.setenv("DIGESTBOT_SECRET_KEY", NEW)

    async def fill() -> None:
        async with open_store(url, key=OLD) as store:
            await store.feeds.add(LOCAL, KEYED, now=SystemClock().now())

    asyncio.run(fill())
    return url


def checked(url: str, key: str) -> str:
    """Return what doctor says of secrets; raises `Trouble`."""
    given = Secrets.model_validate({"digestbot_secret_key": key})
    return asyncio.run(doctor._sealed(Settings.model_validate({"database_url": url}), given))


def test_rotating_says_how_many_and_doctor_is_content(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before, doctor names what cannot be read and the cure; afterwards the new key opens all."""
    with pytest.raises(doctor.Trouble, match=r"the address of feed 1 .*digestbot secrets rotate"):
        checked(database, NEW)
    monkeypatch.setenv("DIGESTBOT_SECRET_KEY_OLD", OLD)
    told = CliRunner().invoke(app, ["secrets", "rotate"])
    assert (told.exit_code, told.stdout) == (0, "Rotated: 1. Not readable: 0.\n")
    assert checked(database, NEW) == "what lies sealed can be read"


def test_what_cannot_be_read_is_named(database: str) -> None:
    """It ends with 1, and shows no key of the address."""
    del database
    told = CliRunner().invoke(app, ["secrets", "rotate"])
    assert told.exit_code == 1
    assert "Not readable: 1." in told.stdout
    assert "the address of feed 1 (https://gazette.example/rss?token=…" in told.stderr
    assert "77aa" not in told.output


def test_without_a_new_key_nothing_is_done(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What has to be set is said."""
    del database
    monkeypatch.delenv("DIGESTBOT_SECRET_KEY")
    told = CliRunner().invoke(app, ["secrets", "rotate"])
    assert told.exit_code == 2
    assert "DIGESTBOT_SECRET_KEY_OLD" in told.stderr


def test_addresses_from_before_are_sealed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each workspace that read one reads it on, as a feed of its own, with its title and its schedules; the key is gone from the file."""
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    monkeypatch.setenv("DIGESTBOT_DATABASE_URL", url)
    monkeypatch.setattr(secret_address, "_NAMES", re.compile("nothing"))
    monkeypatch.setattr(secret_address, "_looks_drawn", lambda _text, least=16: False)
    other = WorkspaceId("discord:1")

    async def fill() -> None:
        async with open_store(url) as store:
            now = SystemClock().now()
            for workspace in (LOCAL, other):
                source = await store.feeds.add(workspace, KEYED, now=now, title=f"Ours in {workspace}")
            await store.feeds.add(LOCAL, "https://gazette.example/rss?page=2", now=now)
            assert source.feed.scope == SHARED

    async def looked() -> list[tuple[str, str, str]]:
        async with open_store(url) as store:
            found = [s for w in (LOCAL, other) for s in await store.feeds.sources(w)]
            assert await store.secrets.address(other, found[-1].feed.id) == KEYED
            due = await store.feeds.claim_due(
                now=SystemClock().now(), lease=Lease(owner="x", until=SystemClock().now()), limit=9
            )
            assert sorted(f.address or f.url for f in due) == ["https://gazette.example/rss?page=2", KEYED, KEYED]
            return [(s.name, s.feed.url.partition("#")[0], s.feed.scope) for s in found]

    asyncio.run(fill())
    monkeypatch.undo()
    monkeypatch.setenv("DIGESTBOT_DATABASE_URL", url)
    told = CliRunner().invoke(app, ["secrets", "seal"])
    assert (told.exit_code, told.stdout) == (0, "Sealed: 1.\n")
    hidden = "https://gazette.example/rss?token=…"
    assert asyncio.run(looked()) == [
        ("https://gazette.example/rss?page=2", "https://gazette.example/rss?page=2", SHARED),
        ("Ours in local", hidden, LOCAL),
        ("Ours in discord:1", hidden, other),
    ]
    assert CliRunner().invoke(app, ["secrets", "seal"]).stdout == "Sealed: 0.\n"
