"""SQLite files: locking, copying while in use, and restoring a copy."""

import os
import socket
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from digestbot.errors import DatabaseLocked, StorageError


@contextmanager
def held(file: Path, *, wait: float = 0) -> Iterator[None]:
    """Lock the file for this process; raises `DatabaseLocked`, naming the holder, if another process keeps it for `wait` seconds.

    The system releases the lock when the process ends in any way. A file beside it names the holder.
    """
    from filelock import FileLock, Timeout  # noqa: PLC0415 - a command beside the bot holds nothing

    lock = FileLock(f"{file}.lock", timeout=wait, is_singleton=False)
    note = Path(f"{file}.holder")
    try:
        lock.acquire()
    except Timeout as error:
        raise DatabaseLocked(
            f"The database {file} is in use by {_holder(note)}. Stop that one first, or give this one a database of "
            "its own (DIGESTBOT_DATABASE_URL)."
        ) from error
    except OSError as error:
        raise StorageError(f"The folder of the database {file} cannot be written: {error.strerror}.") from error
    try:
        note.write_text(f"digestbot, process {os.getpid()} on {socket.gethostname()}\n", encoding="utf-8")
        yield
    finally:
        note.unlink(missing_ok=True)
        lock.release()


def keep_private(file: Path) -> None:
    """Make the file readable by the bot's user only; create it if it does not exist. SQLite's other files inherit its mode."""
    try:
        file.touch(mode=0o600)
        file.chmod(0o600)
    except OSError:
        # Another user's file, or a file system without modes: opening it will show whether it can be used.
        return


def _holder(note: Path) -> str:
    try:
        return note.read_text(encoding="utf-8").strip() or "another digestbot"
    except OSError:
        return "another digestbot"


def copy(source: Path, target: Path) -> None:
    """Copy a database, in use or not, as of one instant, with the key of what it holds sealed; it is checked before it gets its name.

    Raises `StorageError` if `target` exists or the copy is not sound.
    """
    if target.exists():
        raise StorageError(f"{target} exists already. Give the backup another name; nothing was overwritten.")
    part = target.with_name(f"{target.name}.part")
    part.unlink(missing_ok=True)
    keep_private(part)
    try:
        with _open(source, "ro") as read, closing(sqlite3.connect(part)) as write:
            read.backup(write)
            write.execute("PRAGMA journal_mode = DELETE")
        check(part)
        _copy_key(source, target)
        part.rename(target)
    except (sqlite3.Error, OSError) as error:
        raise StorageError(f"The database could not be copied to {target}: {error}.") from error
    finally:
        part.unlink(missing_ok=True)


def give_back(file: Path, pages: int) -> None:
    """Give up to `pages` free pages of a database in use back to the file system.

    A file that was made before this was possible keeps its size and reuses the pages. A concurrent write is not a failure:
    the pages are given back the next time.
    """
    with (
        suppress(sqlite3.OperationalError),
        closing(sqlite3.connect(file, timeout=1, isolation_level=None)) as connection,
    ):
        connection.executescript(f"PRAGMA incremental_vacuum({pages:d})")  # execute() would stop after the first page


def set_aside(file: Path) -> Path:
    """Keep what is there now under another name: a checked copy, or the file itself if it is damaged and must make room."""
    kept = beside(file, "before-restore")
    try:
        check(file)
    except StorageError:
        for end in ("", "-wal", "-shm"):
            part = Path(f"{file}{end}")
            if part.exists():
                part.rename(f"{kept}{end}")
    else:
        copy(file, kept)
    return kept


def put_back(backup: Path, file: Path) -> None:
    """Make the database what the backup holds, in one step: a crash leaves the one or the other."""
    try:
        with _open(backup, "ro") as read, closing(sqlite3.connect(file)) as write:
            read.backup(write)
        check(file)
        _copy_key(backup, file)
    except (sqlite3.Error, OSError) as error:
        raise StorageError(f"The backup {backup} could not be put back: {error}.") from error


def key_of(file: Path) -> Path:
    """Return the path of a database's own key, which is used if the operator gave none."""
    return file.with_name(f"{file.name}.key")


def _copy_key(source: Path, target: Path) -> None:
    key = key_of(source)
    if key.is_file():
        keep_private(key_of(target))
        key_of(target).write_bytes(key.read_bytes())


def check(file: Path) -> None:
    """Raise `StorageError` if the file is not an intact database."""
    try:
        with _open(file, "ro") as connection:
            said = [row[0] for row in connection.execute("PRAGMA integrity_check(3)")]
            lost = connection.execute("PRAGMA foreign_key_check").fetchone()
    except sqlite3.Error as error:
        raise StorageError(f"{file} is damaged or is no database: {error}.") from error
    if said != ["ok"] or lost is not None:
        raise StorageError(f"{file} is damaged: {said[0] if said != ['ok'] else 'rows point nowhere'}.")


def beside(file: Path, word: str) -> Path:
    """Return a name beside the file that nothing has yet: `digestbot.db.before-0002`, then `….before-0002-2`."""
    first = file.with_name(f"{file.name}.{word}")
    name, number = first, 1
    while name.exists():
        number += 1
        name = first.with_name(f"{first.name}-{number}")
    return name


@contextmanager
def _open(file: Path, mode: str) -> Iterator[sqlite3.Connection]:
    if not file.is_file():
        raise StorageError(f"There is no file {file}.")
    with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode={mode}", uri=True)) as connection:
        yield connection
