"""Floors for the field cases: troubles that people reported of feed readers, as checks of the commands of the shell."""

import json
import os
import subprocess
import sys
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

FIELD = Path(os.environ.get("DIGESTBOT_TEST_DATA", ""), "eval", "field")  # noqa: TID251 - the tests' own variable

FLOORS = {
    "05": 4,
    "06": 3,
    "07": 4,
    "08": 4,
    "09": 1,
    "18": 4,
    "19": 2,
    "20": 2,
    "21": 3,
    "22": 4,
    "23": 2,
    "24": 3,
    "25": 2,
    "26": 4,
    "29": 2,
    "30": 4,
    "31": 4,
    "32": 3,
}
"""Cases of each kind, of those that need no site, that have passed; the number is the kind's in the set."""

MISTAKEN = 1
"""Look-alikes that are struck."""


@lru_cache(maxsize=1)
def result() -> dict[str, Any]:
    """Return the figures of the cases that need no site, as the set's own runner computes them."""
    files = [json.loads(path.read_text("utf-8")) for path in sorted((FIELD / "cases").glob("*.json"))]
    only = [case["id"] for file in files for case in file.get("cases", ()) if "site" not in case]
    command: list[str | Path] = [
        sys.executable,
        FIELD / "run.py",
        "--cmd",
        f"{sys.executable} -m digestbot",
        "--only",
        ",".join(only),
        FIELD / "cases",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - the set's own runner
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return figures


@pytest.mark.quality
@pytest.mark.timeout(60)
@pytest.mark.parametrize(("kind", "floor"), FLOORS.items())
def test_floors(kind: str, floor: int) -> None:
    """No kind of trouble that was cured comes back."""
    passed = {name.partition(" ")[0]: count for name, (count, _) in result()["kinds"].items()}
    assert passed[kind] >= floor


@pytest.mark.quality
@pytest.mark.timeout(60)
def test_no_cure_strikes_a_look_alike() -> None:
    """What only looks like a trouble is left alone."""
    passed, of = result()["controls"]
    assert passed >= of - MISTAKEN
