"""One page, parsed once: its tree, its linked data and its meta tags, for everything that reads the page."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from digestbot.core.articles.page.linked import Node, nodes

Element = Any
"""An `lxml.html.HtmlElement`; lxml brings no types."""

LONGEST = 4_000_000
"""Code points of a page that are read; the longest real page seen had 2.3 million, and what follows is scripts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A parsed page; nobody may change `root`, it is shared."""

    root: Element
    linked: tuple[Node, ...] = ()
    metas: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def meta(self, *names: str) -> str | None:
        """Return the first value that one of the meta names has, in the order of the names."""
        return next((value for name in names for value in self.metas.get(name, ())), None)


@lru_cache(maxsize=1)
def read(html: str) -> Document | None:
    """Return the parsed page, or None where there is nothing to parse.

    The last page is remembered, because the text and the authors of one page are asked for one after the other and
    parsing costs 2 ms.

    >>> read('<meta property="og:title" content="Rates hold">').meta("og:title")
    'Rates hold'
    """
    import lxml.html  # noqa: PLC0415 - slow to load; only where a page is read

    # libxml2 stops at 256 levels by itself (100,000 nested tags); NUL would end the document.
    source = html[:LONGEST].replace("\x00", "").encode("utf-8", "replace")
    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        root = lxml.html.document_fromstring(source, parser=parser)
    except (ValueError, AssertionError, lxml.etree.LxmlError):
        return None
    scripts = (s.text for s in root.iter("script") if "ld+json" in (s.get("type") or "").lower() and s.text)
    return Document(root=root, linked=nodes(scripts), metas=_metas(root))


def _metas(root: Element) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for element in root.iter("meta"):
        value = (element.get("content") or "").strip()
        for attribute in ("name", "property", "itemprop"):
            name = (element.get(attribute) or "").strip().lower()
            if name and value:
                found[name] = (*found.get(name, ()), value) if len(found.get(name, ())) < 50 else found[name]
    return found


def text_of(element: Element, *, longest: int = 2000) -> str:
    """Return the element's words on one line, at most about `longest` code points; scripts and styles are no words.

    Pieces are joined by a space, because `<b>By</b><a>Jane Doe</a>` shows one.
    """
    pieces: list[str] = []
    length = 0
    for piece in words_of(element):
        pieces.append(piece)
        length += len(piece) + 1
        if length > longest:
            break
    return " ".join(" ".join(pieces).split())


def words_of(element: Element) -> Iterator[str]:
    """Yield the pieces of text inside an element, in order, without scripts and styles."""
    if element.text and element.tag not in _SILENT:
        yield element.text
    for child in element.iterdescendants():
        if child.text and child.tag not in _SILENT:
            yield child.text
        if child.tail:
            yield child.tail


_SILENT = frozenset({"script", "style", "noscript", "template", "svg"})
