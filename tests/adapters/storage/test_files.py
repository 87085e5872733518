"""Who holds a SQLite file; copies of it, and putting them back."""

import asyncio
import socket
import sqlite3
import sys
from pathlib import Path

import pytest
from contracts.storage.making import COURIER, NOW, OTHER

from digestbot.adapters.storage import files, open_store, restore
from digestbot.adapters.storage import store as store_module
from digestbot.core.digests.destination import LOCAL
from digestbot.errors import DatabaseLocked, DatabaseTooNew, StorageError

HOLD = """
import asyncio, sys
from digestbot.adapters.storage import open_store

async def main():
    async with open_store(sys.argv[1]):
        print("open", flush=True)
        sys.stdin.readline()

asyncio.run(main())
"""


async def _holding(url: str) -> asyncio.subprocess.Process:
    """Start another process that runs on the file, and wait until it does."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", HOLD, url, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    assert await process.stdout.readline() == b"open\n"
    return process


async def test_a_second_process_is_refused_and_told_of_the_first(url: str) -> None:
    """Its number and machine are named; commands of the shell work beside it; killed, it holds nothing any more."""
    first = await _holding(url)
    try:
        with pytest.raises(DatabaseLocked) as refused:
            async with open_store(url):
                pass
        assert f"process {first.pid} on {socket.gethostname()}" in refused.value.user_message
        async with open_store(url, exclusive=False) as beside:
            await beside.feeds.add(LOCAL, COURIER, now=NOW)
    finally:
        first.kill()
        await first.wait()
    async with open_store(url) as second:
        assert len(await second.feeds.sources(LOCAL)) == 1


async def test_two_stores_of_one_process_exclude_each_other_too(url: str) -> None:
    """The lock is the opener's, not the process's; it ends with the store."""
    async with open_store(url):
        with pytest.raises(DatabaseLocked, match="in use by digestbot, process"):
            async with open_store(url):
                pass
    async with open_store(url):
        pass
    assert not Path(f"{url.removeprefix('sqlite:///')}.holder").exists()


async def test_a_command_does_not_make_tables_under_the_one_that_runs(
    file: Path, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the file would have to be changed and another process holds it, the command is refused after a moment."""
    monkeypatch.setattr(store_module, "COMMAND_WAITS", 0.1)
    with files.held(file), pytest.raises(DatabaseLocked):
        async with open_store(url, exclusive=False):
            pass


async def test_commands_that_start_together_share_a_new_database(url: str) -> None:
    """The first one makes the tables, the others wait for it."""
    command = (
        "import asyncio, sys\nfrom digestbot.adapters.storage import open_store\n"
        "async def main():\n    async with open_store(sys.argv[1], exclusive=False) as s:\n        print(await s.version())\n"
        "asyncio.run(main())"
    )
    started = [
        await asyncio.create_subprocess_exec(sys.executable, "-c", command, url, stdout=asyncio.subprocess.PIPE)
        for _ in range(3)
    ]
    said = await asyncio.gather(*(process.communicate() for process in started))
    assert [out for out, _ in said] == [b"0010\n"] * 3


async def test_the_folder_is_made(tmp_path: Path) -> None:
    """A new database may lie in a folder that is new too; where none can be made, that is said."""
    async with open_store(f"sqlite:///{tmp_path / 'a' / 'b' / 'digestbot.db'}"):
        pass
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(StorageError, match="cannot be made"):
        async with open_store(f"sqlite:///{tmp_path / 'file' / 'digestbot.db'}"):
            pass


async def test_a_file_that_is_no_database_is_said(file: Path, url: str) -> None:
    """Nothing of it is changed."""
    file.write_bytes(b"this is no database, whatever its name says" * 100)
    before = file.read_bytes()
    with pytest.raises(StorageError, match="no database"):
        async with open_store(url):
            pass
    assert file.read_bytes() == before


async def test_a_backup_is_whole_while_others_write(tmp_path: Path, url: str) -> None:
    """A copy made in the middle of writes opens, is sound, and holds a state that there was."""
    async with open_store(url) as store:

        async def write() -> None:
            for n in range(60):
                await store.feeds.add(LOCAL, f"https://f{n}.example/", now=NOW)

        writing = asyncio.create_task(write())
        copies = []
        for n in range(4):
            target = tmp_path / f"copy{n}.db"
            await store.backup(target)
            copies.append(target)
        await writing
    counts = []
    for copy in copies:
        async with open_store(f"sqlite:///{copy}") as old:
            counts.append(len(await old.feeds.sources(LOCAL)))
    assert counts == sorted(counts)


async def test_a_backup_overwrites_nothing(tmp_path: Path, url: str) -> None:
    """A name that is taken is refused, and so is a folder that is not there."""
    taken = tmp_path / "taken"
    taken.write_text("mine")
    async with open_store(url) as store:
        with pytest.raises(StorageError, match="exists already"):
            await store.backup(taken)
        with pytest.raises(StorageError, match="could not be copied"):
            await store.backup(tmp_path / "nowhere" / "copy")
    assert taken.read_text() == "mine"
    assert not list(tmp_path.glob("*.part"))


async def test_a_backup_is_put_back_and_what_was_there_is_kept(tmp_path: Path, url: str) -> None:
    """After a restore the rows of the backup are there, and those of before lie beside."""
    backup = tmp_path / "backup.db"
    async with open_store(url) as store:
        await store.feeds.add(LOCAL, COURIER, now=NOW)
        await store.backup(backup)
        await store.feeds.add(OTHER, COURIER, now=NOW)
    kept = await restore(url, backup)
    assert kept == tmp_path / "digestbot.db.before-restore"
    again = await restore(url, backup)
    assert again == tmp_path / "digestbot.db.before-restore-2"
    for place, count in ((tmp_path / "digestbot.db", 0), (kept, 1)):
        async with open_store(f"sqlite:///{place}") as store:
            assert len(await store.feeds.sources(LOCAL)) == 1
            assert len(await store.feeds.sources(OTHER)) == count


async def test_a_backup_brings_the_key_of_what_is_sealed(tmp_path: Path, url: str) -> None:
    """On another machine the backup and the file beside it are enough to read sealed addresses; nobody else may read the key."""
    backup, key = tmp_path / "away" / "backup.db", tmp_path / "digestbot.db.key"
    backup.parent.mkdir()
    async with open_store(url) as store:
        key.write_bytes(b"the key")
        await store.backup(backup)
    key.unlink()
    assert files.key_of(backup).stat().st_mode & 0o777 == 0o600
    await restore(url, backup)
    assert key.read_bytes() == b"the key"


async def test_a_backup_makes_a_database_where_none_was(tmp_path: Path, url: str) -> None:
    """Restoring on a fresh machine keeps nothing aside, for nothing was there."""
    backup = tmp_path / "backup.db"
    async with open_store(f"sqlite:///{tmp_path / 'old.db'}") as store:
        await store.feeds.add(LOCAL, COURIER, now=NOW)
        await store.backup(backup)
    assert await restore(url, backup) is None
    async with open_store(url) as store:
        assert len(await store.feeds.sources(LOCAL)) == 1


async def test_a_damaged_database_makes_room_for_its_backup(tmp_path: Path, file: Path, url: str) -> None:
    """What cannot be read any more is kept as it is, and the backup takes its place."""
    backup = tmp_path / "backup.db"
    async with open_store(url) as store:
        await store.feeds.add(LOCAL, COURIER, now=NOW)
        await store.backup(backup)
    damaged = b"not what it was" * 1000
    file.write_bytes(damaged)
    kept = await restore(url, backup)
    assert kept is not None
    assert kept.read_bytes() == damaged
    async with open_store(url) as store:
        assert len(await store.feeds.sources(LOCAL)) == 1


@pytest.mark.parametrize("what", ["missing", "text", "empty", "torn", "another program's", "newer"])
async def test_what_is_no_sound_backup_is_not_put_back(tmp_path: Path, url: str, what: str) -> None:
    """The database stays as it is."""
    backup = tmp_path / "backup.db"
    async with open_store(url) as store:
        await store.feeds.add(LOCAL, COURIER, now=NOW)
        if what in ("torn", "newer"):
            await store.backup(backup)
    _spoil(backup, what)
    with pytest.raises(DatabaseTooNew if what == "newer" else StorageError):
        await restore(url, backup)
    async with open_store(url) as store:
        assert len(await store.feeds.sources(LOCAL)) == 1
    assert not (tmp_path / "digestbot.db.before-restore").exists()


def _spoil(backup: Path, what: str) -> None:
    match what:
        case "text":
            backup.write_text("no database at all")
        case "empty":
            backup.touch()
        case "torn":
            whole = backup.read_bytes()
            backup.write_bytes(whole[: len(whole) // 2])
        case "another program's" | "newer":
            connection = sqlite3.connect(backup)
            connection.execute(
                "UPDATE alembic_version SET version_num = '9999'" if what == "newer" else "CREATE TABLE theirs (id)"
            )
            connection.commit()
            connection.close()


async def test_nothing_is_put_back_under_a_bot_that_runs(tmp_path: Path, url: str) -> None:
    """A restore is refused while the file is in use."""
    backup = tmp_path / "backup.db"
    async with open_store(url) as store:
        await store.backup(backup)
        with pytest.raises(DatabaseLocked):
            await restore(url, backup)


async def test_a_database_and_its_copies_are_their_users_own(tmp_path: Path) -> None:
    """What people entrusted to the bot is in them: nobody else on the machine may read them, old files of ours included."""
    file, backup = tmp_path / "bot.db", tmp_path / "backup.db"
    file.touch(mode=0o644)
    async with open_store(f"sqlite:///{file}") as store:
        await store.meta.set("a", "b")
        await store.backup(backup)
        kept = [
            path
            for path in tmp_path.iterdir()
            if path.name.startswith(("bot.db-", "bot.db", "backup")) and "." not in path.suffix[3:]
        ]
        secret = [path for path in kept if path.suffix not in {".lock", ".holder"}]
        assert {path.name: oct(path.stat().st_mode & 0o777) for path in secret} == {p.name: "0o600" for p in secret}
        assert len(secret) >= 2
