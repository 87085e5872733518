"""How much longer each pattern of the core takes on a megabyte than on half of it; prints the ones that grow faster than the text.

`python -m house.growth mended` looks at those that hold back their own backtracking (possessive repeats, atomic groups): each of
them was slow once. `all` looks at every pattern, and names of constants, with commas between them, at these.
"""

import re
import sys
import time
from itertools import islice
from typing import Any

from house.patterns import _collect, _uses
from house.pumping import strings

SHORT, LONG = 6_000, 1_000_000
MOST = 3.0
"""How many times as long twice the text may take: 2 is linear, 4 quadratic; between them is what else the machine does."""
NOTHING = 0.02
"""Seconds of CPU time in which a megabyte is read so fast that no ratio says anything."""
_HOLDS = re.compile(r"[*+?}]\+|\(\?>")


def main(which: str) -> None:
    """Print a line for each pattern that grows too fast, and how many were looked at."""
    found = {made.pattern: (made, file, line) for made, file, line in _collect().values()}
    wanted = [one for one in found.values() if _is_wanted(*one[:2], which)]
    for pattern, file, line in wanted:
        uses = _uses(pattern, file)
        costs = [_seconds(pattern, uses, text) for text in strings(pattern, SHORT)]
        worst = max(range(len(costs)), key=costs.__getitem__)
        whole = _least(pattern, uses, worst, LONG)
        if whole > NOTHING and (ratio := whole / max(_least(pattern, uses, worst, LONG // 2), 1e-6)) > MOST:
            sys.stdout.write(
                f"{file.partition('/digestbot/')[2]}:{line} {_text(pattern.pattern)[:60]!r} {ratio:.1f}x\n"
            )
    sys.stdout.write(f"{len(wanted)} patterns\n")


def _is_wanted(pattern: "re.Pattern[Any]", file: str, which: str) -> bool:
    if which == "mended":
        return _HOLDS.search(_text(pattern.pattern)) is not None
    module = next(m for m in sys.modules.values() if getattr(m, "__file__", None) == file)
    return which == "all" or any(vars(module).get(name) is pattern for name in which.split(","))


def _text(source: Any) -> str:
    return source.decode("latin-1") if isinstance(source, bytes) else str(source)


def _least(pattern: "re.Pattern[Any]", uses: set[str], number: int, length: int) -> float:
    """Return the least of three times that the pattern takes on its string of that number."""
    text = next(islice(strings(pattern, length), number, None))
    return min(_seconds(pattern, uses, text) for _ in range(3))


def _seconds(pattern: "re.Pattern[Any]", uses: set[str], text: str) -> float:
    """Return the CPU time that the pattern takes, in all ways in which it is used."""
    pumped: Any = text.encode("latin-1", "replace") if isinstance(pattern.pattern, bytes) else text
    begun = time.process_time()
    if uses - {"match", "fullmatch"}:
        for _ in pattern.finditer(pumped):
            pass
    for use in uses & {"match", "fullmatch"}:
        getattr(pattern, use)(pumped)
    return time.process_time() - begun


if __name__ == "__main__":
    main(sys.argv[1])
