"""The field cases: troubles that people reported of feed readers, as checks of the commands of the shell; each case is a floor."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

FIELD = Path(os.environ.get("DIGESTBOT_TEST_DATA", ""), "eval", "field")  # noqa: TID251 - the tests' own variable

MISSES: frozenset[str] = frozenset({"16-access-denied"})
"""The cases that fail, all of them: one that passes has to be taken out."""

LEAST = {"cases": 107, "kinds": 33, "controls": 26}
"""How much the set holds."""

TEXTS = "no site"


def cases() -> dict[str, list[dict[str, Any]]]:
    """Return the cases by what they share: a site that is served on loopback, or one process for all that need none."""
    found: dict[str, list[dict[str, Any]]] = {}
    for path in sorted((FIELD / "cases").glob("*.json")):
        file = json.loads(path.read_text("utf-8"))
        for case in file.get("cases", ()):
            site = case.get("site", TEXTS)
            name = site if site == TEXTS or ":" in site else f"{path.stem}:{site}"
            found.setdefault(name, []).append({"kind": file.get("kind"), **case})
    return found


def failed(ids: list[str]) -> tuple[set[str], dict[str, Any]]:
    """Return which of the cases fail, and the figures, as the set's own runner tells them."""
    product = f"env DIGESTBOT_WORKERS=1 {sys.executable} -m digestbot"
    command: list[str | Path] = [
        sys.executable,
        FIELD / "run.py",
        "--cmd",
        product,
        "--only",
        ",".join(ids),
        FIELD / "cases",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - the set's own runner
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return set(re.findall(r"^FAIL ([\w-]+):", done.stdout, re.MULTILINE)), figures


@pytest.mark.quality
@pytest.mark.timeout(300)
@pytest.mark.parametrize("shared", cases())
def test_every_case_passes(shared: str) -> None:
    """No kind of trouble that was cured comes back, and no cure strikes what only looks like one."""
    ids = [case["id"] for case in cases()[shared]]
    missed, figures = failed(ids)
    assert figures["cases"] == len(ids)
    assert missed == MISSES & set(ids)


@pytest.mark.quality
def test_the_set_is_whole() -> None:
    """Each kind is asked for by some test above, and look-alikes are among them."""
    every = [case for some in cases().values() for case in some]
    kinds, controls = {case["kind"] for case in every}, sum(case.get("control", False) for case in every)
    assert {"cases": len(every), "kinds": len(kinds), "controls": controls} == LEAST
