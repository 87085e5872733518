"""Floors for what real pages show, and the proof on them that every word shown stands on its page in that order."""

import json
import lzma
import os
import re
import subprocess
import sys
import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import Any

import lxml.html
import pytest

from digestbot.cli.lines import answered
from digestbot.cli.summarize import answer

DATA = Path(os.environ.get("DIGESTBOT_TEST_DATA", ""), "eval")  # noqa: TID251 - the tests' own variable
APART = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "button",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "img",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "td",
        "th",
        "tr",
        "ul",
        "video",
    ]
)
"""Elements at which words end; so they do at empty ones, of which styles make breaks."""
UNSEEN = {"script", "style", "noscript", "template", "head", "svg"}


@lru_cache(maxsize=1)
def pages() -> list[dict[str, Any]]:
    """Return the open pages."""
    packed = DATA / "authors" / "fundus_a.input.jsonl.xz"
    return [json.loads(line) for line in lzma.decompress(packed.read_bytes()).decode().split("\n") if line]


@lru_cache(maxsize=1)
def answers() -> dict[str, dict[str, Any]]:
    """Return what the product says of each page."""
    lines = (json.dumps(page) for page in pages())
    return {row["id"]: row for row in answered(lines, lambda article: answer(article, 3))}


def words(text: str) -> list[str]:
    """Return the words of a text, whatever its characters are made of."""
    return re.findall(r"\w+", unicodedata.normalize("NFKC", re.sub("[\u00ad\u200b-\u200f\u2060\ufeff]", "", text)))


def rendered(html: str) -> list[str]:
    """Return the words of a page in its order, by another way than the product's."""
    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    pieces: list[str] = []

    def say(element: Any) -> None:
        empty = not len(element) and not element.text and element.tag != "wbr"
        space = " " if element.tag in APART or empty else ""
        pieces.extend((space, element.text or ""))
        for child in element:
            if child.tag not in UNSEEN:
                say(child)
            pieces.append(child.tail or "")
        pieces.append(space)

    say(lxml.html.document_fromstring(html.encode("utf-8", "replace"), parser=parser))
    return words("".join(pieces))


@pytest.mark.quality
@pytest.mark.timeout(90)
def test_every_word_stands_on_its_page_in_that_order() -> None:
    """The words of the text of every open page are a subsequence of the words that the page shows."""
    for page in pages():
        shown, at = rendered(page["html"]), 0
        for word in words(answers()[page["id"]]["body"]):
            assert word in shown[at:], (page["id"], word)
            at = shown.index(word, at) + 1


@lru_cache(maxsize=1)
def scored() -> dict[str, Any]:
    """Return the figures of the open pages, as their own scorer computes them."""
    run = subprocess.run(  # noqa: S603 - the scorer of the open sets
        [sys.executable, DATA / "wild" / "score_wild.py", DATA / "wild" / "wild_a.gold.jsonl", "/dev/stdin"],
        input="".join(json.dumps(row) + "\n" for row in answers().values()),
        capture_output=True,
        check=True,
        text=True,
    )
    figures: dict[str, Any] = json.loads(run.stdout.splitlines()[-1])
    return figures


@pytest.mark.quality
@pytest.mark.timeout(90)
@pytest.mark.parametrize(
    ("figure", "floor"),
    [("cruft_free_pages", 97), ("bio_precision", 93), ("bio_recall", 85), ("kind_accuracy", 82), ("first_ok", 84)],
)
def test_floors(figure: str, floor: float) -> None:
    """No change shows more of what is not the article, tells less of its writers, mistakes more essays for news, or opens with less of the news."""
    assert scored()[figure] >= floor


@pytest.mark.quality
@pytest.mark.timeout(90)
def test_no_dateline_opens_a_sentence() -> None:
    """Of a hundred pages at most one shows where it was written before what happened."""
    assert scored()["dateline_pages"] <= 1
