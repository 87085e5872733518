"""Patterns that were mended stay mended: on a megabyte of what pumps them they take twice as long as on half of it."""

import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
WORST = "_BREAKS,_SEPARATOR,_COPYRIGHT,_SUBJECT"
"""Patterns that took seconds on thirty kilobytes before they were mended."""


LONG = [pytest.mark.proof, pytest.mark.timeout(3600)]


@pytest.mark.timeout(120)
@pytest.mark.parametrize(
    ("which", "least"),
    [(WORST, WORST.count(",") + 1), pytest.param("mended", 20, marks=LONG), pytest.param("all", 200, marks=LONG)],
)
def test_a_megabyte_costs_twice_what_half_of_it_does(which: str, least: int) -> None:
    """The worst string of each pattern, in a process of its own; only CPU time is compared, of one length with another."""
    command = (sys.executable, "-m", "house.growth", which)
    run = subprocess.run(command, cwd=TESTS, capture_output=True, text=True, check=True)  # noqa: S603 - a program of ours
    *grown, count = run.stdout.splitlines()
    assert int(count.split()[0]) >= least, run.stdout
    assert not grown, "\n".join(grown)
