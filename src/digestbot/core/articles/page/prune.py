"""What on a page is not its article, by structure and by the words of classes and ids, taken out before the text is read."""

import re
from copy import deepcopy

from digestbot.core.articles.page.document import SILENT, Document, Element, is_tame, marks_of, text_of
from digestbot.core.articles.page.presented import remove
from digestbot.core.articles.page.tables import opened

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
_MOST = 0.5
"""A part with more of the page's prose than this is the article, whatever its class says."""
_MUCH = 0.2
"""The same for parts that only their element speaks against: whole pages stand in a form."""
_PARTS = 5_000
"""Parts of a page that are looked at; a page with more is no article, and each costs as much as it holds."""
_SENTENCE = 60
"""Code points of a text that may be a sentence."""
_EMBEDDED = re.compile(
    r"twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-(?:post|video)"
    r"|(?:bluesky|mastodon|reddit|imgur|text-post)-(?:embed|card|media)"
)
"""Classes of other people's posts that are shown in an article."""
_UNSEEN = re.compile(
    r"(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|assistive-text|u-?hidden-?visually|a11y-hidden)(?:\s|$)",
    re.IGNORECASE,
)
_CLIPPED = re.compile(r"clip:\s*rect\(0|clip-path:\s*inset\(50%|display:\s*none", re.IGNORECASE)
"""Classes and styles of words for screen readers."""
_HIDDEN = 200
"""Code points of the longest words for screen readers; a page may hide its article until a script shows it."""
_BOXES = frozenset({"div", "section", "table", "tbody", "dl", "center"})
_CAPTION = 300
"""Code points of the longest caption with its credit."""


def pruned(document: Document) -> Element:
    """Return a copy of the page without its headline and without what is not its article.

    Out go other articles beside the one that holds the headline, links around whole blocks (teasers), furniture, and what HTML
    sets apart; never what holds the headline itself, and never a part that has much of the page's prose.
    """
    import lxml.etree  # noqa: PLC0415 - slow to load; only where a page is read

    root = deepcopy(document.root)
    own = _twin(document, root)
    lxml.etree.strip_elements(root, *SILENT, with_tail=False)
    around = frozenset(own.iterancestors()) if own is not None else frozenset()
    out = [
        *((e, _MOST) for e in (*_other_articles(root, own), *_teasers(root), *_furniture(root))),
        *((e, _MUCH) for e in ((*_set_apart(root), *_unseen(root), *_captions(root)) if is_tame(root) else ())),
    ]
    prose = _prose(root)
    for element, share in out[:_PARTS]:
        if element.getparent() is not None and element not in around and prose[element] <= share * prose[root]:
            _part(element)
            remove(element)
    if own is not None and own.getparent() is not None:
        remove(own)
    opened(root)
    return root


def _part(element: Element) -> None:
    """Leave a space where an element between two words goes."""
    tail = element.tail or ""
    if tail[:1].isalnum() or (not tail and not len(element) and (element.text or "")[-1:].isspace()):
        element.tail = f" {tail}"


def _prose(root: Element) -> dict[Element, int]:
    """Return how much of each element reads as prose: the code points of the longer texts in it."""
    import lxml.etree  # noqa: PLC0415 - slow to load; only where a page is read

    found: dict[Element, int] = {}
    total = 0
    for event, element in lxml.etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            found[element] = -total
            words = element.text
        else:
            found[element] += total
            words = element.tail
        if words and len(words) >= _SENTENCE and len(words.strip()) >= _SENTENCE:
            total += len(words)
    return found


def _twin(document: Document, root: Element) -> Element | None:
    """Return the headline's element in the copy: the `h1` with the same number."""
    element = document.headline.element
    if element is None:
        return None
    number = next(i for i, h1 in enumerate(document.root.iter("h1")) if h1 is element)
    return next(h1 for i, h1 in enumerate(root.iter("h1")) if i == number)


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


def _set_apart(root: Element) -> list[Element]:
    """Return what HTML itself sets apart from the article: pictures, menus, forms, asides, and posts of others shown in it."""
    found = list(root.iter("figure", "figcaption", "aside", "nav", "form", "button", "menu", "dialog"))
    return found + [e for e in root.iter("blockquote") if _EMBEDDED.search(marks_of(e))]


def _unseen(root: Element) -> list[Element]:
    """Return short words that are there for screen readers only."""
    found = (e for e in root.iter("span", "div", "p", "h2", "h3", "h4", "h5", "h6", "a", "li"))
    return [
        e
        for e in found
        if (_UNSEEN.search(e.get("class") or "") or _CLIPPED.search(e.get("style") or ""))
        and len(text_of(e, longest=_HIDDEN)) < _HIDDEN
    ]


def _captions(root: Element) -> list[Element]:
    """Return the smallest boxes that hold a picture and words, where these are few: a caption, a credit, a portrait's name."""
    found: list[Element] = []
    said: dict[Element, str] = {}
    for picture in root.iter("img", "video", "amp-img"):
        box = picture.getparent()
        while box is not None:
            if box not in said:
                said[box] = text_of(box, longest=_CAPTION)
            if said[box]:
                break
            box = box.getparent()
        if box is not None and box.tag in _BOXES and len(said[box]) < _CAPTION:
            found.append(box)
    return found
