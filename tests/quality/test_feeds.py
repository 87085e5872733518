"""Floors on the open set of feeds, by the set's own scorer."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from digestbot.cli.parse import parsed
from digestbot.core.feeds.parse import judge, parse

SET = Path(os.environ.get("DIGESTBOT_TEST_DATA", "")) / "eval" / "feeds"  # noqa: TID251 - the tests' own variable


@pytest.mark.quality
def test_feeds_are_read_as_well_as_ever(tmp_path: Path) -> None:
    """Cases all right, fields right, and each of dates and authors, stand at their floors."""
    cases = [json.loads(line) for line in (SET / "cases.jsonl").read_text("utf-8").splitlines()]
    lines = [json.dumps(parsed(SET / case["file"]), ensure_ascii=False) for case in cases]
    answers = tmp_path / "answers.jsonl"
    answers.write_text("\n".join(lines), "utf-8")
    command = [sys.executable, str(SET / "score.py"), str(SET), "--jsonl", str(answers)]
    scored = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - the set's own scorer
    found = json.loads(scored.stdout.splitlines()[-1])
    assert found["case_accuracy"] >= 0.98
    assert found["field_accuracy"] >= 0.995
    assert min(found["fields"][field] for field in ("published", "published_year", "authors", "updated", "link")) == 1.0


@pytest.mark.quality
def test_the_fast_path_agrees_with_feedparser_on_every_case() -> None:
    """On each file of the set, with and without the headers of its case, both readings are equal."""
    for file in sorted((SET / "files").iterdir()):
        if file.suffix != ".headers":
            body = file.read_bytes()
            headers = {"Content-Location": "https://courier.example/feed"}
            assert parse(body) == judge(body), file.name
            assert parse(body, headers) == judge(body, headers), file.name
