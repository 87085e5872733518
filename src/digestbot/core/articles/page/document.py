"""One page, parsed once: its tree, its headline, its linked data and its meta tags, for everything that reads the page."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from typing import Any

from digestbot.core.articles.page.linked import Node, is_article, kinds, nodes, text
from digestbot.core.articles.page.presented import presented

Element = Any
"""An `lxml.html.HtmlElement`; lxml brings no types."""

LONGEST = 4_000_000
"""Code points of a page that are read; the longest real page seen had 2.3 million, and what follows is scripts."""

ELEMENTS, CHILDREN, DENSE = 15_000, 1_000, 400_000
"""The largest page, the most children of one element and the longest single text that libraries are given.

Beyond them their time grows with the square (a paragraph of 120,000 inline elements took minutes); real pages have at most
about 5,000 elements, and 250 children of one.
"""

VALUES = 50
"""Values of one meta name that are kept."""


_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]"
    "|&#(?:0{0,9}(?:[0-8]|1[124-9]|2[0-9]|3[01]|6553[45])|x0{0,9}(?:[0-8bcef]|1[0-9a-f]|fff[ef]));?(?![0-9a-f])",
    re.IGNORECASE,
)
"""Characters that XML does not have, as they are and as references."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """A page's headline: its element (None if the page has none), its words, and the elements that hold it."""

    element: Element = None
    words: str = ""
    around: frozenset[Element] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A parsed page; no one may change `root`, it is shared.

    `titles` are those of the head, the most careful first; `articles` is the linked data of the page's own article, the
    likeliest first, then that of the page itself.
    """

    root: Element
    linked: tuple[Node, ...] = ()
    metas: dict[str, tuple[str, ...]] = field(default_factory=dict)
    titles: tuple[str, ...] = ()
    headline: Headline = Headline()
    articles: tuple[Node, ...] = ()

    def meta(self, *names: str) -> str | None:
        """Return the first value that one of the meta names has, in the order of the names."""
        return next((value for name in names for value in self.metas.get(name, ())), None)


@lru_cache(maxsize=1)
def read(html: str) -> Document | None:
    """Return the parsed page, or None if there is nothing to parse.

    The last page is remembered, because the text and the authors of one page are asked for one after the other and
    parsing costs 2 ms.

    >>> read('<meta property="og:title" content="Rates hold">').meta("og:title")
    'Rates hold'
    """
    import lxml.etree  # noqa: PLC0415 - slow to load; only where a page is read
    import lxml.html  # noqa: PLC0415 - the same

    # libxml2 stops at 256 levels by itself (100,000 nested tags). NUL would end the document, and what XML forbids may be
    # read but not moved: a tail with a backspace in it cannot be given to another element.
    source = _FORBIDDEN.sub("", html[:LONGEST]).encode("utf-8", "replace")
    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        root = lxml.html.document_fromstring(source, parser=parser)
    except (ValueError, AssertionError, lxml.etree.LxmlError):
        return None
    presented(root)
    scripts = (s.text for s in root.iter("script") if "ld+json" in (s.get("type") or "").lower() and s.text)
    linked, metas = nodes(scripts), _metas(root)
    titles = _titles(root, metas)
    title = next((said for given in titles if (said := squeezed(given))), "")
    return Document(
        root=root,
        linked=linked,
        metas=metas,
        titles=titles,
        headline=_headline(root, title),
        articles=_articles(linked, title),
    )


def _metas(root: Element) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for element in root.iter("meta"):
        value = (element.get("content") or "").strip()
        for attribute in ("name", "property", "itemprop"):
            name = (element.get(attribute) or "").strip().lower()
            if name and value and len(found.setdefault(name, [])) < VALUES:
                found[name].append(value)
    return {name: tuple(values) for name, values in found.items()}


def _titles(root: Element, metas: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    title = root.find(".//title")
    given = (
        *metas.get("og:title", ())[:1],
        *metas.get("twitter:title", ())[:1],
        title.text if title is not None else "",
    )
    return tuple(" ".join(words.split()) for words in given if words and words.strip())


def _headline(root: Element, title: str) -> Headline:
    """Return the `h1` that says most of the page's title, else the first with words: the outlet's name is an `h1` too."""
    best: tuple[int, Headline] | None = None
    for element in islice(root.iter("h1"), _HEADLINES):
        words = text_of(element, longest=400)
        said = squeezed(words)
        fits = len(said) if title and (said in title or title in said) else 0
        if said and (best is None or fits > best[0]):
            best = (fits, Headline(element=element, words=words, around=frozenset(element.iterancestors())))
    return best[1] if best else Headline()


_HEADLINES = 50
"""Elements `h1` of a page that are looked at."""


def _articles(linked: tuple[Node, ...], title: str) -> tuple[Node, ...]:
    """Return the nodes of the page's own article, first those whose headline is its title, then the nodes of the page.

    Where a page lists many articles and none has its title, they are teasers.
    """
    articles = [node for node in linked if is_article(node) and "claimreview" not in kinds(node)]
    pages = [node for node in linked if "webpage" in kinds(node) or not kinds(node)]
    own = [node for node in articles if title and _is_called(node, title)]
    if len(articles) > 3 and not own:
        articles = []
    return tuple(own + [node for node in articles if node not in own] + pages)


def _is_called(node: Node, title: str) -> bool:
    said = squeezed(text(node.get("headline")) or text(node.get("name")))
    return bool(said) and (said in title or title in said)


def is_tame(root: Element) -> bool:
    """Return whether the page is small enough for a library whose time may grow with the square of its size."""
    for count, element in enumerate(root.iter()):
        own = "" if element.tag in SILENT else element.text or ""
        if count > ELEMENTS or len(element) > CHILDREN or len(own) + len(element.tail or "") > DENSE:
            return False
    return True


def behind(element: Element) -> Iterator[Element]:
    """Yield the elements that begin after `element` ends, in the order of the page, one by one."""
    for above in (element, *element.iterancestors()):
        for sibling in above.itersiblings():
            for found in sibling.iter():
                if isinstance(found.tag, str):
                    yield found


def ahead(element: Element, count: int) -> list[Element]:
    """Return at most `count` elements that end before `element` begins, in the order of the page."""
    found: list[Element] = []
    for above in (element, *element.iterancestors()):
        for sibling in above.itersiblings(preceding=True):
            found.extend(reversed([e for e in islice(sibling.iter(), 4 * count) if isinstance(e.tag, str)]))
            if len(found) >= count:
                return found[:count][::-1]
    return found[::-1]


def text_of(element: Element, *, longest: int = 2000) -> str:
    """Return the element's words on one line, at most about `longest` code points; scripts and styles are no words.

    Pieces are joined by a space, because `<b>By</b><a>Jane Doe</a>` shows one.
    """
    pieces: list[str] = []
    length = 0
    for piece in pieces_of(element):
        pieces.append(piece)
        length += len(piece) + 1
        if length > longest:
            break
    return " ".join(" ".join(pieces).split())


def pieces_of(element: Element) -> Iterator[str]:
    """Yield the pieces of text inside an element, in the order of the page, without scripts and styles."""
    import lxml.etree  # noqa: PLC0415 - slow to load; only where a page is read

    walk = lxml.etree.iterwalk(element, events=("start", "end"))
    for event, found in walk:
        if event == "end":
            if found.tail and found is not element:
                yield found.tail
        elif found.tag in SILENT:
            walk.skip_subtree()
        elif found.text:
            yield found.text


SILENT = frozenset({"script", "style", "noscript", "template", "svg"})
"""Elements whose text no reader sees."""


def marks_of(element: Element) -> str:
    """Return the classes, id and test ids of an element: the words with which templates name their parts."""
    get = element.get
    found = (get("class"), get("id"), get("data-testid"), get("data-component"), get("itemprop"))
    return " ".join(value for value in found if value)[:300]


def squeezed(words: str | None) -> str:
    """Return the letters and digits of the words, without case: how two ways to set one title are compared.

    >>> squeezed("Rates: held!") == squeezed("RATES HELD")
    True
    """
    return re.sub(r"\W+", "", (words or "")[:600].casefold())
