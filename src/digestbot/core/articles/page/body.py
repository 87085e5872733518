"""The text of a page's article, through trafilatura, and what to do where it finds too little or would take too long."""

import html
import re
from collections import Counter
from collections.abc import Iterable
from itertools import islice

from digestbot.core.articles.page.blocks import Block, blocks_of
from digestbot.core.articles.page.document import Document, Element, is_tame, squeezed, text_of
from digestbot.core.articles.page.prune import pruned
from digestbot.core.articles.page.verbatim import PageText

LONGEST = 500_000
"""Code points of an article."""

SHORT = 1_000
"""Code points of text under which the text in linked data is looked at; above, what the page shows is right."""

_TAG = re.compile(r"<[^<>]{0,500}>")
_BREAKS = re.compile(r"</p>|<br\s?/?>|\n", re.IGNORECASE)


def paragraphs_of(document: Document, *, url: str | None, dek: str | None = None) -> list[str]:
    """Return the paragraphs of the article, each on one line, the dek first; none if the page holds no article.

    An extractor chooses; the words, their order and what stands between them are the page's.
    """
    root = pruned(document)
    page = PageText(blocks_of(root))
    lines = _through_trafilatura(root, url) if is_tame(root) else _plain(root)
    found = _without_furniture(page.said(lines))
    if sum(map(len, found)) < SHORT or len(found) == 1:
        found = _fuller(found, [block.text for block in page.said(_given(document))])
    return _bounded(_with_dek(found, dek, page))


def _through_trafilatura(root: Element, url: str | None) -> list[str]:
    import trafilatura  # noqa: PLC0415 - slow to load; only where a page is read

    try:
        document = trafilatura.bare_extraction(
            root, url=url, include_comments=False, include_tables=False, with_metadata=False
        )
    except Exception:  # noqa: BLE001 - it promises nothing about hostile pages (RecursionError, KeyError, lxml's own)
        return _plain(root)
    text = getattr(document, "text", None) or ""
    lines = text.splitlines()
    return [line.strip() for line in lines if line.strip()]


def _plain(root: Element) -> list[str]:
    """Return the page's paragraphs as they stand: all that is read of a page too large or too odd for more."""
    elements = root.iter("p", "h2", "h3", "blockquote", "li")
    found = [text_of(e, longest=20_000) for e in islice(elements, 5_000) if e.getparent() is not None]
    return [words for words in found if len(words) >= 40]


def _without_furniture(blocks: list[Block]) -> list[str]:
    """Return each block's line once, without those that stand three times or more (placeholders of embeds) unless nothing else does."""
    lines = [block.text for block in blocks]
    times = Counter(lines)
    once = list(dict.fromkeys(lines))
    return [line for line in once if times[line] < 3] or once


def _fuller(found: list[str], given: list[str]) -> list[str]:
    """Return what the page shows of the text in linked data where that is far more than what was found, or in paragraphs."""
    more = sum(map(len, given)) > 2 * sum(map(len, found))
    return given if more or len(found) == 1 < len(given) else found


def _given(document: Document) -> list[str]:
    """Return the article's text as linked data gives it, split if it has breaks."""
    texts = [t for node in document.articles if isinstance(t := node.get("articleBody"), str) and len(t) >= 200]
    longest = max(texts, key=len, default="")[:LONGEST]
    lines = (" ".join(html.unescape(_TAG.sub(" ", line)).split()) for line in _BREAKS.split(longest))
    return [line for line in lines if line]


def _bounded(lines: Iterable[str]) -> list[str]:
    kept: list[str] = []
    length = 0
    for line in lines:
        length += len(line) + 2
        if length > LONGEST:
            break
        kept.append(line)
    return kept


def _with_dek(lines: list[str], dek: str | None, page: PageText) -> list[str]:
    """Return the lines with the dek in front, if they do not have it already.

    Extractors drop the standfirst with the headline around it, and often it is the sentence that says what happened. What the
    page shows above it is the name of a section or of a series.
    """
    if not dek:
        return lines
    said = squeezed(dek)[:60]
    if any(said in squeezed(line) for line in lines) or said in squeezed(" ".join(lines[:6])):
        return lines
    ahead = page.said_ahead(dek, lines)
    return [dek, *lines[ahead:]]
