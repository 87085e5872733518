"""What on a page is not its article, by structure and by the words of classes and ids, taken out before the text is read."""

import re
from copy import deepcopy

from digestbot.core.articles.page.document import Document, Element, marks_of, text_of

_FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:"
    r"[a-z]{0,10}fact-?box|info-?box|faktaboks|faktaruta|author-?_{0,2}bio\w*|author-?box|about-?author"  # boxes
    r"|newsletter(?!-?article)|comments?(?:[\s_-]|$)|disqus|viafoura|coral"  # readers
    r"|[a-z]{0,10}-?placeholder|privacy-?(?:embed|consent)|poll|quiz|opinary|app-?hint|debug|outbrain|taboola"  # embeds
    r"|caption|fig-?caption|credit|copyright|bildunterschrift|foto-?credit|photo-?credit"  # pictures
    r")|InfoBox|FactBox|[eE]lementPoll",
    re.IGNORECASE,
)
"""Words in classes and ids of fact boxes, author boxes, comments, embeds and captions."""

_KINDS = ("div", "section", "aside", "p", "ul", "ol", "li", "dl", "figure", "span")
_BLOCKS = frozenset({"p", "div", "h2", "h3", "h4", "section", "article"})
_SHARE = 0.5
"""A part with more of the page's words than this is the article, whatever its class says."""


def pruned(document: Document) -> Element:
    """Return a copy of the page without its headline and without what is not its article.

    Out go other articles beside the one that holds the headline, links around whole blocks (teasers), and furniture; never
    what holds the headline itself, and never a part that has most of the page's words.
    """
    root = deepcopy(document.root)
    own = _twin(document, root)
    around = frozenset(own.iterancestors()) if own is not None else frozenset()
    most = _SHARE * len(root.text_content())
    for element in [*_other_articles(root, own), *_teasers(root), *_furniture(root)]:
        if element.getparent() is not None and element not in around and _length(element) <= most:
            _drop(element)
    if own is not None and own.getparent() is not None:
        _drop(own)
    return root


def _drop(element: Element) -> None:
    """Take the element out and leave the text behind it; where that text cannot be moved ("&#8;"), only empty the element."""
    try:
        element.drop_tree()
    except ValueError:
        element.clear(keep_tail=True)


def _twin(document: Document, root: Element) -> Element | None:
    """Return the headline's element in the copy: the `h1` with the same number."""
    element = document.headline.element
    if element is None:
        return None
    number = next(i for i, h1 in enumerate(document.root.iter("h1")) if h1 is element)
    return next(h1 for i, h1 in enumerate(root.iter("h1")) if i == number)


def _length(element: Element) -> int:
    return len(element.text_content())


def _other_articles(root: Element, own: Element | None) -> list[Element]:
    """Return the `article` elements beside the one around the headline; what stands inside it may be a part of it."""
    if own is None:
        return []
    mine = next((above for above in own.iterancestors() if above.tag == "article"), None)
    if mine is None:
        return []
    related = set(mine.iterancestors()) | {mine}
    return [a for a in root.iter("article") if a not in related and mine not in a.iterancestors()]


def _teasers(root: Element) -> list[Element]:
    return [a for a in root.iter("a") if any(c.tag in _BLOCKS for c in a) and len(text_of(a, longest=60)) >= 50]


def _furniture(root: Element) -> list[Element]:
    return [e for e in root.iter(*_KINDS) if (marks := marks_of(e)) and _FURNITURE.search(marks)]
