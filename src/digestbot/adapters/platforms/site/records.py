"""What a site remembers of the digests it was given, as JSON beside its pages, so that each page can be written anew.

Every record is filed under the delivery's key: a digest that is written twice, or changed, takes its old place. A page
costs what it shows, for records lie by month, by story and by person.
"""

import fcntl
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Record = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Folder:
    """One site's folder. What begins with a dot in it is never served."""

    path: Path

    @property
    def name(self) -> str:
        """The site's name."""
        return self.path.name

    def digest(self, key: str) -> Path:
        """Return the path of a delivery's page."""
        return self.path / "digests" / f"{key}.html"

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep every other process from writing to this site for the block."""
        (self.path / ".records").mkdir(parents=True, exist_ok=True)
        with (self.path / ".records/lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def write(self, name: str, text: str) -> None:
        """Write a file whole or not at all; one that says the same already is left as it is."""
        target = self.path / name
        if target.is_file() and target.read_text("utf-8") == text:
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        draft = target.with_name(f".{target.name}.new")
        with draft.open("w", encoding="utf-8") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        draft.replace(target)

    def records(self, kind: str, name: str) -> Sequence[Record]:
        """Return what is filed under a name, newest first."""
        file = self.path / ".records" / kind / f"{name}.json"
        return json.loads(file.read_text("utf-8")) if file.is_file() else []

    def file(self, kind: str, name: str, key: str, new: Sequence[Record]) -> Sequence[Record]:
        """Put a delivery's records in the place of those it had under this name, and return all, newest first."""
        kept = [r for r in self.records(kind, name) if r["key"] != key]
        found = sorted([*kept, *new], key=lambda r: (r["at"], r["key"]), reverse=True)
        self.write(f".records/{kind}/{name}.json", json.dumps(found, ensure_ascii=False, indent=1))
        return found

    def months(self) -> Sequence[str]:
        """Return the months with digests, newest first: `2026-11`."""
        return sorted((f.stem for f in (self.path / ".records/months").glob("*.json")), reverse=True)

    def named_by(self, key: str) -> Record:
        """Return what a delivery was filed under before: {"month", "stories", "people"}."""
        file = self.path / ".records/deliveries" / f"{key}.json"
        return json.loads(file.read_text("utf-8")) if file.is_file() else {"month": None, "stories": [], "people": []}

    def note(self, key: str, names: Record) -> None:
        """Remember what a delivery is filed under, so that a changed one leaves nothing behind."""
        self.write(f".records/deliveries/{key}.json", json.dumps(names, ensure_ascii=False))
