"""Floors of story grouping on the open sets, one configuration for all."""

import json
import os
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from digestbot.core.stories.story import Member, Stories

SETS = Path(os.environ.get("DIGESTBOT_TEST_DATA", "")) / "eval"  # noqa: TID251 - the tests' own variable


@pytest.mark.quality
@pytest.mark.parametrize(
    ("name", "precision", "f1"),
    [
        ("stories/en_mix30", 96.0, 91.0),
        ("stories/en_basil", 98.0, 98.0),
        ("stories/en_ecbplus", 94.0, 92.0),
        ("stories/en_uci_headlines", 98.0, 62.0),
        ("wild/wild_a_stream", 99.5, 99.5),
    ],
)
def test_stories_are_told_apart(name: str, precision: float, f1: float) -> None:
    """B-cubed precision and F1 do not fall below what was reached."""
    gold = {row["id"]: row["story"] for row in _rows(name, "gold")}
    stories = Stories()
    pairs = [(gold[row["id"]], stories.assign(_member(row)).story) for row in _rows(name, "input")]
    both, right, found = Counter(pairs), Counter(g for g, _ in pairs), Counter(s for _, s in pairs)
    measured = 100 * sum(both[pair] / found[pair[1]] for pair in pairs) / len(pairs)
    recalled = 100 * sum(both[pair] / right[pair[0]] for pair in pairs) / len(pairs)
    assert measured >= precision
    assert 2 * measured * recalled / (measured + recalled) >= f1


@pytest.mark.quality
def test_look_alikes_stay_apart_and_true_pairs_meet() -> None:
    """Of invented groups, the share of twins that stay wholly apart and of pairs in other words that meet."""
    stories = Stories()
    found = {row["id"]: stories.assign(_member(row)).story for row in _rows("wild/lookalikes_dev", "input")}
    right: dict[str, list[bool]] = {"look": [], "true": []}
    for group in _rows("wild/lookalikes_dev", "groups"):
        told = {found[name] for name in group["ids"]}
        right[group["type"]].append(len(told) == (len(group["ids"]) if group["type"] == "look" else 1))
    assert sum(right["look"]) / len(right["look"]) >= 0.9
    assert sum(right["true"]) / len(right["true"]) >= 0.5


def _rows(name: str, kind: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (SETS / f"{name}.{kind}.jsonl").read_text("utf-8").splitlines()]


def _member(row: dict[str, Any]) -> Member:
    return Member(
        id=row["id"],
        title=row["title"] or "",
        text=row["text"] or "",
        published=datetime.fromisoformat(row["published"]) if row["published"] else None,
        source=row["source"] or "",
        language=row["lang"],
    )
