"""A SQLite file of its own for each test."""

from pathlib import Path

import pytest


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Give the path of a database that does not exist yet."""
    return tmp_path / "digestbot.db"


@pytest.fixture
def url(file: Path) -> str:
    """Give its address."""
    return f"sqlite:///{file}"
