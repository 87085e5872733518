"""Floors on the open sets of quotes, by the sets' own scorer; the whole contract is run, cleaner included."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from digestbot.cli.lines import answered
from digestbot.cli.summarize import answer

SET = Path(os.environ.get("DIGESTBOT_TEST_DATA", "")) / "eval" / "quotes"  # noqa: TID251 - the tests' own variable


def scored(name: str, folder: Path) -> dict[str, Any]:
    """Return the figures of one set."""
    given = SET / f"{name}.input.jsonl"
    out = folder / f"{name}.out.jsonl"
    rows = answered(given.read_text("utf-8").split("\n"), lambda article: answer(article, 3))
    out.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows), "utf-8")
    command = [sys.executable, str(SET / "score.py"), str(SET / f"{name}.gold.jsonl"), str(out), "--input", str(given)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - the set's own scorer
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return figures


@pytest.mark.quality
@pytest.mark.parametrize(
    ("name", "spans", "end_to_end"),
    [
        ("polnear_dev", 0.99, 0.935),
        ("fundus_en_dev", 0.99, 0.905),
        ("pages_en_dev", 0.96, 0.89),
        ("pages_eu_dev", 0.99, 0.865),
        ("dewiki_dev", 0.95, 0.85),
        ("dewiki_more", 0.92, 0.73),
        ("multi_dev", 0.97, 0.875),
    ],
)
def test_quotes_are_found_and_attributed_as_well_as_ever(
    name: str, spans: float, end_to_end: float, tmp_path: Path
) -> None:
    """Spans and speakers stand at their floors, and every quote is exactly where it says."""
    figures = scored(name, tmp_path)
    assert figures["f1"] >= spans
    assert figures["e2e_f1"] >= end_to_end
    assert figures["offset_ok"] == 1.0
    assert figures["with_marks"] == figures["malformed"] == figures["missing_ids"] == 0


@pytest.mark.quality
def test_he_and_she_are_told(tmp_path: Path) -> None:
    """Where the text says he or she, the right person is named at least at the floor."""
    assert scored("polnear_dev", tmp_path)["speaker_acc_by_form"]["pronoun"] >= 0.9
