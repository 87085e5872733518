"""`make bench`, or `python -m benchmarks NAME …` for some of them: each prints ratios measured side by side in one run."""

import sys
from collections.abc import Callable

from benchmarks import (
    commands,
    composing,
    delivery,
    feeds,
    growth,
    idle,
    minute,
    polling,
    replay,
    scale,
    search,
    stories,
    summaries,
    tarpit,
)

BENCHES: dict[str, Callable[[], None]] = {
    "feeds": feeds.main,
    "polling": polling.main,
    "scale": scale.main,
    "summaries": summaries.main,
    "stories": stories.main,
    "replay": replay.main,
    "delivery": delivery.main,
    "composing": composing.main,
    "growth": growth.main,
    "idle": idle.main,
    "minute": minute.main,
    "commands": commands.main,
    "search": search.main,
    "tarpit": tarpit.main,
}


def main(wanted: list[str]) -> int:
    """Run the wanted benchmarks, all where none is named; 2 where a name is none."""
    if unknown := sorted(set(wanted) - set(BENCHES)):
        print(f"There is no benchmark {', '.join(unknown)}. Choose of {', '.join(BENCHES)}.")
        return 2
    for name in wanted or BENCHES:
        print(f"\n{name}")
        BENCHES[name]()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
