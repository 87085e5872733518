"""One page, parsed once: its tree, its linked data and its meta tags, for everything that reads the page."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from digestbot.core.articles.page.linked import Node, is_article, kinds, nodes, text

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """Where a page's headline stands: `at` counts the elements before it (-1: nowhere), `around` are the elements that hold it."""

    at: int = -1
    words: str = ""
    around: frozenset[Element] = frozenset()


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


def marks_of(element: Element) -> str:
    """Return the classes, id and test ids of an element: the words with which templates name their parts."""
    found = (element.get(name) for name in ("class", "id", "data-testid", "data-component", "itemprop"))
    return " ".join(value for value in found if value)[:300]


def squeezed(words: str | None) -> str:
    """Return the letters and digits of the words, without case: how two ways to set one title are compared.

    >>> squeezed("Rates: held!") == squeezed("RATES HELD")
    True
    """
    return re.sub(r"\W+", "", (words or "")[:600].casefold())


def titles_of(document: Document) -> tuple[str, ...]:
    """Return the titles that the page's head gives, the most careful first."""
    title = document.root.find(".//title")
    given = (document.meta("og:title"), document.meta("twitter:title"), title.text if title is not None else None)
    return tuple(" ".join(words.split()) for words in given if words and words.strip())


def headline_of(document: Document) -> Headline:
    """Return the page's headline: the first `h1` that says its title or a part of it, else the first `h1` with words."""
    title = next((s for t in titles_of(document) if (s := squeezed(t))), "")
    first: Headline | None = None
    for at, element in enumerate(document.root.iter()):
        if element.tag != "h1":
            continue
        words = text_of(element, longest=400)
        said = squeezed(words)
        if said and (first is None or (title and (said in title or title in said))):
            found = Headline(at=at, words=words, around=frozenset(element.iterancestors()))
            if title and (said in title or title in said):
                return found
            first = found
    return first or Headline()


def articles_of(document: Document) -> tuple[Node, ...]:
    """Return the linked data of the page's own article, the likeliest node first: those whose headline is the page's title.

    Where a page lists many articles and none has its title, they are teasers. Nodes of the page itself come last.
    """
    articles = [node for node in document.linked if is_article(node) and "claimreview" not in kinds(node)]
    pages = [node for node in document.linked if "webpage" in kinds(node) or not kinds(node)]
    title = next((s for t in titles_of(document) if (s := squeezed(t))), "")
    own = [
        n
        for n in articles
        if title and (h := squeezed(text(n.get("headline")) or text(n.get("name")))) and (h in title or title in h)
    ]
    if len(articles) > 3 and not own:
        articles = []
    return tuple(own + [n for n in articles if n not in own] + pages)
