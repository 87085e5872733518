"""What a page calls its piece: types of linked data, sections, the words over the headline."""

import re
from collections.abc import Iterator

from digestbot.core.articles.article import Label
from digestbot.core.articles.page.document import Document, Element, ahead, marks_of, squeezed, text_of
from digestbot.core.articles.page.linked import kinds, text

MOST = 24
"""Labels of one page that are kept."""

LONGEST = 40
"""Code points of a label; longer words are headlines and sentences."""

_SECTIONS = (
    "article:section", "og:section", "section", "sections", "parsely-section", "sailthru.section", "cxenseparse:recs:category",
    "page.section", "article.section", "news_section", "category", "article:section:name", "dc.subject.section", "vr:category",
    "content-type-name", "articletype", "article:type", "article:content_tier_type", "og:article:section", "rubrik", "genre",
)  # fmt: skip
_KICKER = re.compile(
    r"kicker|overline|over-line|eyebrow|section|label|rubri[ck]|categor|kategori|dachzeile|ante-?titulo|cintillo|volanta|occhiello|topper|topline|"
    r"surtitre|supertitle|pre-?title|flag|badge|genre|tag\b|channel|roofline|spitzmarke|chapeau|slug|vignet|strap",
    re.IGNORECASE,
)
"""Classes and ids of the words over a headline."""

_OVER = 14
"""Elements in front of the headline among which these words stand."""


def labels_of(document: Document) -> tuple[Label, ...]:
    """Return what the page calls its piece, the surest first.

    >>> from digestbot.core.articles.page.document import read
    >>> page = read('<meta property="article:section" content="Opinion"><h1>Ports</h1>')
    >>> labels_of(page)
    (Label(text='Opinion', source='section'),)
    """
    return tuple(dict.fromkeys(_labels(document)))[:MOST]


def _labels(document: Document) -> Iterator[Label]:
    for node in document.articles[:4]:
        yield from (Label(text=kind, source="type") for kind in kinds(node))
    for node in document.articles[:4]:
        for key in ("articleSection", "genre"):
            yield from _each(node.get(key))
    for name in _SECTIONS:
        yield from (label for value in document.metas.get(name, ())[:4] for label in _each(value))
    yield from _trail(document)
    said = squeezed(document.headline.words)
    for element in _over(document):
        words = text_of(element, longest=2 * LONGEST)
        if 2 < len(words) <= LONGEST and squeezed(words) != said:
            yield Label(text=words, source="kicker")


def _each(value: object) -> Iterator[Label]:
    """Yield the sections that a value names: one, several in a list, or several between commas and the like."""
    for item in value[:8] if isinstance(value, list) else [value]:
        given = text(item)
        for part in re.split(r"[,;|/>]", given[:400]) if given else ():
            if 1 < len(part.strip()) <= LONGEST:
                yield Label(text=part.strip(), source="section")


def _trail(document: Document) -> Iterator[Label]:
    """Yield the names on the page's breadcrumb trail, without its own."""
    for node in document.linked[:40]:
        items = node.get("itemListElement") if "breadcrumblist" in kinds(node) else None
        if isinstance(items, list):
            for item in items[:6]:
                name = text(item.get("name") or item.get("item")) if isinstance(item, dict) else None
                if name and 1 < len(name) <= LONGEST and not name.startswith("http"):
                    yield Label(text=name, source="section")


def _over(document: Document) -> Iterator[Element]:
    """Yield the short elements over the headline, and inside it, that are marked as its kicker."""
    headline = document.headline.element
    if headline is None:
        return
    for element in (*reversed(ahead(headline, _OVER)), *headline.iterdescendants("span", "strong", "small", "em")):
        if element.tag not in {"script", "style", "meta", "link", "svg", "img"} and _KICKER.search(marks_of(element)):
            yield element
