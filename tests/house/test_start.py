"""How quickly the shell answers, counted in modules and not in seconds: what a command does not use, it does not load."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

LIST = """
import runpy, sys
sys.argv = ["digestbot", *sys.argv[1:]]
try:
    runpy.run_module("digestbot", run_name="__main__")
except SystemExit:
    pass
print("\\n", *sys.modules, file=sys.stderr)
"""
DATABASE = {
    "alembic",
    "aiohttp",
    "structlog",
    "lxml",
    "fluent",
    "babel",
    "discord",
    "slack_bolt",
    "numpy",
    "cryptography",
}
NOTHING = DATABASE | {"sqlalchemy", "pydantic", "asyncio.runners"}
COMMANDS = {
    "--version": (225, NOTHING | {"rich"}),
    "--help": (395, NOTHING),
    "feeds list": (610, DATABASE),
    "feeds add --no-fetch https://courier.example/feed": (660, DATABASE),
    "entries": (610, DATABASE),
    "subscriptions": (660, DATABASE),
    "db upgrade": (610, DATABASE),
    "tick": (1020, {"alembic", "lxml", "discord", "slack_bolt", "numpy", "digestbot.core.analysis.analyse"}),
}


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_loads_what_it_uses(command: str, tmp_path: Path) -> None:
    """No more modules than last time, with a little room, and none of those that it has no use for."""
    most, forbidden = COMMANDS[command]
    bare = {k: v for k, v in os.environ.items() if not k.startswith("DIGESTBOT_")}  # noqa: TID251 - what a shell would do
    told = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-c", LIST, *command.split()],
        cwd=tmp_path,
        env={**bare, "DIGESTBOT_DATA_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = told.stderr.rpartition("\n ")[2].split()
    assert sorted(forbidden & set(loaded)) == []
    assert len(loaded) <= most
