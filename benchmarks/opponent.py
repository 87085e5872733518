"""The package `reader` in the polling benchmark, run by the Python of a venv of its own: prints what each round took."""

import json
import sys
import tempfile
import time
import urllib.request

ROUNDS = ("", "", "/change")
"""What is asked of the server before each round: all new, all unchanged, one in ten changed."""


def main(base: str, feeds: int) -> None:
    """Add the feeds, update them once a round, and print the seconds, by the clock and of processor time, as JSON."""
    from reader import make_reader  # type: ignore[import-not-found]  # noqa: PLC0415 - of the other venv

    took = []
    with tempfile.TemporaryDirectory() as folder:
        reader = make_reader(f"{folder}/reader.db")
        for number in range(feeds):
            reader.add_feed(f"{base}/{number}")
        for before in ROUNDS:
            if before:
                urllib.request.urlopen(f"{base}{before}").close()  # noqa: S310 - the benchmark's own server
            started, spent = time.perf_counter(), time.process_time()
            reader.update_feeds(scheduled=False)
            took.append((time.perf_counter() - started, time.process_time() - spent))
        held = reader.get_entry_counts().total
        if held != feeds * 20 + len(range(0, feeds, 10)):
            raise SystemExit(f"reader holds {held} entries")
        reader.close()
    print(json.dumps(took))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
