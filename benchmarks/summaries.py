"""Summaries: what each part of the default is worth, and its time beside sumy's methods, in one run.

Quality is measured on the open set that may be trained on, where `DIGESTBOT_TEST_DATA` names it (the share of the reference's
words that a summary of three sentences holds, and of a summary's words that the reference holds: ROUGE-1 F1, unstemmed).
Times are ratios to the default's on made articles, measured one after the other in this run.
"""

import json
import os
import random  # noqa: TID251 - seeded, so that every run measures the same articles
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from digestbot.core.analysis.summary import position_mmr
from digestbot.core.analysis.summary.summarise import DEFAULT, SUMMARISERS, summarise
from digestbot.core.analysis.summary.summariser import Summariser
from digestbot.core.articles.clean.cleaner import clean
from digestbot.core.text.sentences import split
from digestbot.core.text.words import terms

PARTS = (
    "POSITION",
    "CENTROID",
    "TITLE",
    "HEADLINE",
    "SUBSTANCE",
    "LENGTH",
    "NAMES",
    "NUMBER",
    "QUOTED",
    "SPEECH",
    "ASKING",
    "PERSONAL",
    "POINTING",
    "KNOWN",
    "BARE",
    "REPETITION",
    "BEFORE",
)
SYLLABLES = ("ba", "ke", "lor", "mi", "nu", "pra", "sol", "ti", "van", "wex", "zor", "dan", "fel", "gri", "hov", "jas")


def main() -> None:
    """Print times beside sumy's methods, then, where the open set is, quality beside them and without each part."""
    texts = [_article(seed) for seed in range(30)]
    base = _milliseconds(texts, DEFAULT)
    print(f"summaries: clean, split and select with {DEFAULT.name}: {base:.2f} ms an article of {_words(texts)} words")
    for name, summariser in SUMMARISERS.items():
        print(f"summaries: time with {name:9} {_milliseconds(texts, summariser) / base:6.2f} of {DEFAULT.name}'s")
    rows = _open_set()
    if not rows:
        print("summaries: DIGESTBOT_TEST_DATA names no open set: no quality")
        return
    best = _quality(rows, DEFAULT)
    for name, summariser in SUMMARISERS.items():
        found = _quality(rows, summariser)
        print(f"summaries: ROUGE-1 with {name:9} {found:5.2f}, ratio {found / best:.3f}")
    for part in PARTS:
        with _without(part):
            print(f"summaries: ROUGE-1 without {part.lower():10} {_quality(rows, DEFAULT) - best:+5.2f}")


@contextmanager
def _without(part: str) -> Iterator[None]:
    """Set one weight of the default to nothing."""
    weight = getattr(position_mmr, part)
    setattr(position_mmr, part, 0.0)
    try:
        yield
    finally:
        setattr(position_mmr, part, weight)


def _chosen(text: str, title: str | None, summariser: Summariser) -> list[str]:
    body = clean(text, title=title, language="en").text
    spans = split(body, "en")
    return [
        spans[i].of(body) for i in summarise(body, spans, count=3, title=title, language="en", summariser=summariser)
    ]


def _milliseconds(texts: list[str], summariser: Summariser) -> float:
    def best(run: Callable[[], object]) -> float:
        times = []
        for _ in range(3):
            start = time.process_time()
            run()
            times.append(time.process_time() - start)
        return min(times)

    return 1000 * best(lambda: [_chosen(text, None, summariser) for text in texts]) / len(texts)


def _words(texts: list[str]) -> int:
    return sum(len(text.split()) for text in texts) // len(texts)


def _article(seed: int) -> str:
    """Return a made article: 16 paragraphs of sentences from a vocabulary with the frequencies of a language (Zipf)."""
    chance = random.Random(seed)
    vocabulary = ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(3000)]
    weights = [1 / (rank + 10) for rank in range(len(vocabulary))]
    return "\n\n".join(
        " ".join(
            " ".join(chance.choices(vocabulary, weights, k=chance.randint(8, 28))).capitalize() + "."
            for _ in range(chance.randint(1, 3))
        )
        for _ in range(16)
    )


def _open_set() -> list[tuple[dict[str, Any], list[str]]]:
    folder = Path(os.environ.get("DIGESTBOT_TEST_DATA", "")) / "eval" / "summaries"  # noqa: TID251 - the tests' own variable
    if not (folder / "en_cnndm.input.jsonl").is_file():
        return []

    def lines(name: str) -> list[dict[str, Any]]:
        return [json.loads(line) for line in (folder / name).read_text(encoding="utf-8").splitlines()]

    wanted = {row["id"]: row["refs"] for row in lines("en_cnndm.gold.jsonl")}
    return [(row, wanted[row["id"]]) for row in lines("en_cnndm.input.jsonl")]


def _quality(rows: list[tuple[dict[str, Any], list[str]]], summariser: Summariser) -> float:
    total = 0.0
    for row, references in rows:
        said = Counter(terms(" ".join(_chosen(row["text"], row["title"] or None, summariser)), "und"))
        total += max(_overlap(said, Counter(terms(reference, "und"))) for reference in references)
    return 100 * total / len(rows)


def _overlap(one: Counter[str], other: Counter[str]) -> float:
    return 2 * (one & other).total() / max(1, one.total() + other.total())
