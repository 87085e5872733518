"""Broken pages, commands and payloads: nothing raises, and nothing takes long. `make proof` goes on for an hour each."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
HOUR = float(os.environ.get("DIGESTBOT_FUZZ_SECONDS", "3600"))  # noqa: TID251 - the tests' own variable


@pytest.mark.parametrize("target", ["pages", "commands", "slack", "discord"])
@pytest.mark.parametrize(
    "seconds", [1.0, pytest.param(HOUR, marks=[pytest.mark.proof, pytest.mark.timeout(int(2 * HOUR) + 60)])]
)
def test_broken_input_harms_nothing(target: str, seconds: float) -> None:
    """The seed stands in what is printed, and the input in the failure."""
    seed = 20261130 if seconds == 1.0 else time.time_ns() % 2**31
    command = (sys.executable, "-m", "attacks.fuzzing", target, str(seconds), str(seed))
    run = subprocess.run(command, cwd=TESTS, capture_output=True, text=True, check=False)  # noqa: S603 - a program of ours
    print(run.stdout.splitlines()[0] if run.stdout else run.stderr)  # noqa: T201 - how many inputs were tried, and the seed
    assert run.returncode == 0, (run.stdout + run.stderr)[-4000:]
