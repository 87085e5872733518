"""Floors of topic matching on the open set."""

import json
import os
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from digestbot.core.analysis.topics.topic import match, parse

SETS = Path(os.environ.get("DIGESTBOT_TEST_DATA", "")) / "eval" / "topics"  # noqa: TID251 - the tests' own variable
FLOORS = {"all": (89.0, 93.0), "boolean": (97.0, 97.0), "entity": (80.0, 95.0), "broad_or": (76.0, 83.0)}


@pytest.mark.quality
def test_articles_are_about_what_was_asked() -> None:
    """Macro F1 of the decision and mean average precision of the score do not fall below what was reached."""
    pool = _rows("pool.input.jsonl")
    values: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for query in _rows("queries.jsonl"):
        measured = _measured(query, [row for row in pool if row["id"].startswith(query["judged"])])
        values["all"].append(measured)
        values[query["kind"]].append(measured)
    for kind, (f1, precision) in FLOORS.items():
        means = [100 * sum(column) / len(column) for column in zip(*values[kind], strict=True)]
        assert means[0] >= f1, kind
        assert means[1] >= precision, kind


def _measured(query: dict[str, Any], pool: list[dict[str, Any]]) -> tuple[float, float]:
    """Return F1 and average precision of one query."""
    asked, relevant = parse(query["topic"]), set(query["relevant"])
    found = {row["id"]: match(asked, title=row["title"], text=row["text"], language=row["lang"]) for row in pool}
    about = {identity for identity, result in found.items() if result.about}
    ranked = sorted(found, key=lambda identity: -found[identity].score)
    hits = [rank for rank, identity in enumerate(ranked, 1) if identity in relevant and found[identity].score > 0]
    precision = sum(number / rank for number, rank in enumerate(hits, 1)) / len(relevant)
    return 2 * len(about & relevant) / (len(about) + len(relevant)), precision


def _rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (SETS / name).read_text("utf-8").splitlines()]
