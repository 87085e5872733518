"""Floors for authors, biographies, dates and text on the open sets."""

import importlib.util
import json
import lzma
import os
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from digestbot.cli.lines import answered
from digestbot.cli.summarize import answer

DATA = Path(os.environ.get("DIGESTBOT_TEST_DATA", ""), "eval", "authors")  # noqa: TID251 - the tests' own variable
Gold = dict[str, dict[str, Any]]


@lru_cache(maxsize=2)
def scored(name: str) -> dict[str, Any]:
    """Return the figures of one set, as its own scorer computes them."""
    spec = importlib.util.spec_from_file_location("authors_score", DATA / "score.py")
    assert spec is not None
    assert spec.loader is not None
    judge = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(judge)
    given = DATA / f"{name}.input.jsonl"
    packed = given.with_suffix(".jsonl.xz")
    text = lzma.decompress(packed.read_bytes()).decode() if packed.exists() else given.read_text()
    out: Gold = {row["id"]: row for row in answered(text.split("\n"), lambda article: answer(article, 3))}
    gold, _ = judge.load(str(DATA / f"{name}.gold.jsonl"))
    figures: dict[str, Any] = judge.score(gold, out)[0]
    return json.loads(json.dumps(figures | {"body_f1": judge.body_f1(gold, out)}))  # type: ignore[no-any-return] # JSON


@pytest.mark.quality
@pytest.mark.timeout(90)
@pytest.mark.parametrize(
    ("name", "figure", "floor"),
    [
        ("fundus_a", "exact", 0.975),
        ("fundus_a", "f1", 0.97),
        ("fundus_a", "bio_recall", 0.88),
        ("fundus_a", "published_same_day", 0.97),
        ("fundus_a", "body_f1", 0.974),
        ("text_bios_dev", "exact", 0.97),
        ("text_bios_dev", "precision", 0.99),
        ("text_bios_dev", "bio_recall", 0.95),
        ("text_bios_dev", "bio_precision", 0.95),
    ],
)
def test_floors(name: str, figure: str, floor: float) -> None:
    """No change makes authors, biographies, dates or text worse than this."""
    assert scored(name)[figure] >= floor
