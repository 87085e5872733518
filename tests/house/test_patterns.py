"""Text from the internet may be made to keep a pattern busy: none of the core's takes more than linear time."""

import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from house import patterns
from house.pumping import strings

TESTS = Path(__file__).parents[1]
SLOW = (r"(?:a+)+$", r"\s+x", r"(\w+\s?)+:", r"(a|aa)+$", r"^\s*(?:\w+,?\s*)*\.$", r"\s*\|\s*")
FAST = (r"\w++", r"(?<!\s)\s+(?=x)", r"(?:a|b){1,20}c")


@pytest.mark.timeout(240)
def test_every_pattern_of_the_core_is_linear() -> None:
    """Each is tried on strings drawn from what it repeats, in a process of its own, under a limit of CPU time."""
    run = subprocess.run(
        [sys.executable, "-m", "house.patterns"], cwd=TESTS, capture_output=True, text=True, timeout=240, check=True
    )
    *slow, count = run.stdout.splitlines()
    assert int(count.split()[0]) > 200, run.stdout
    assert not slow, "\n".join(slow)


@pytest.mark.parametrize(("source", "slow"), [*((s, True) for s in SLOW), *((s, False) for s in FAST)])
def test_a_pattern_that_is_not_linear_is_found(source: str, *, slow: bool) -> None:
    """The judge itself: the kinds of patterns that are known to be slow, and their cures."""
    pattern = re.compile(source)
    before = signal.signal(signal.SIGVTALRM, patterns._stop)
    try:
        found = any(patterns._too_slow(pattern, {"search"}, text) for text in strings(pattern, patterns.LENGTH))
    finally:
        signal.signal(signal.SIGVTALRM, before)
    assert found == slow
