"""Bylines of a page: the cluster of marked elements next to its headline, and the labels below its story."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from digestbot.core.analysis.authors.credits import leads_to_others, opener_of_others
from digestbot.core.analysis.authors.names import is_opener, looks_like_name
from digestbot.core.analysis.authors.vocabulary import editing_words, labels
from digestbot.core.articles.article import Claim
from digestbot.core.articles.page.document import SILENT, Document, Element, ahead, behind, marks_of, text_of

MOST = 60
"""Claims of one page that are kept; a page with more is no article."""

_OWN = re.compile(
    r"by-?line|author|autor|auteur|verfasser|writer|firma|signature|journalist|contributor|redakteur|skribent|yazar|_by\b",
    re.IGNORECASE,
)
"""Classes and ids around the names of authors."""

_NOT = re.compile(
    r"comment|related|teaser|promo|recommend|sidebar|caption|image|figure|media|quote|share|social|follow|avatar|photo|credit"
    r"|newsletter|popular|most-|tooltip|latest|menu|cookie|footer|search|carousel|date|time|copyright|bild|foto|card__|summary-item",
    re.IGNORECASE,
)
"""Classes and ids around the names of other people: who commented, who took the picture, who wrote another article."""

_ASIDE = re.compile(
    r"(?:^|[\s_-])(?:comment|related|teaser|promo|recommend|caption|image|quote|newsletter|popular|most-|latest|"
    r"menu|footer|search|carousel|card|summary-item|more-|mediabox|gallery|embed|list-item|listitem|outbrain|taboola)",
    re.IGNORECASE,
)
"""Beginnings of the words in classes and ids of parts of the page that are not this article."""

_ELSEWHERE = frozenset({"aside", "footer", "nav", "blockquote", "picture", "form", "select", "template"})


def bylines_of(document: Document) -> Iterator[Claim]:
    """Yield what stands in elements marked as bylines, in links to authors and beside dates: the cluster next to the headline.

    A page carries the bylines of twenty other articles too. Its own is the first behind the headline, before the story has
    run for long; else the last before it; else one that is marked for machines, below the story. What stands in other parts
    of the page, or far from the first, is someone else's.
    """
    headline = document.headline
    start = behind(headline.element) if headline.element is not None else document.root.iter()
    found: list[_Found] = []
    told = 0
    for at, element in enumerate(islice(start, _REACH)):
        if element.tag == "p" and _is_prose(element, headline.around):
            told += 1
            if told == _PARAGRAPHS:
                break
        source = _source_of(element) or (_beside(element) if at < _BESIDE and headline.words else None)
        found.extend(_claimed(at, element, source, headline.around))
    if not found and headline.element is not None:
        for at, element in enumerate(ahead(headline.element, _BEFORE)):
            found.extend(_claimed(at, element, _source_of(element), headline.around))
    for at, element in enumerate(_late(document, for_machines=not found)):
        found.extend(_claimed(_REACH + at, element, _source_of(element), headline.around))
    yield from _cluster(found)


def _is_prose(element: Element, around: frozenset[Element]) -> bool:
    """Return whether the paragraph is one of the story; captions of a carousel above it are none."""
    return len(text_of(element, longest=_PROSE)) >= _PROSE and not _is_elsewhere(element, around)


_Found = tuple[int, Claim]


def _claimed(at: int, element: Element, source: str | None, around: frozenset[Element]) -> list[_Found]:
    if source is None or _is_elsewhere(element, around):
        return []
    name = element.get("content") if element.tag == "meta" else _lines_of(element, source)
    if not name or not 2 < len(name) <= 400:
        return []
    edited = _editing().match(name) if source == "byline" else None
    opened = edited.end() if edited else opener_of_others(name.replace("\n", " "))
    if opened or _is_led_in(element):
        return [(at, Claim(name=name[opened:], source="editor"))]
    return [(at, Claim(name=name, source=source))]


def _is_led_in(element: Element) -> bool:
    """Return whether the words right in front of an element credit someone who did not write ("Photos by <a>…</a>")."""
    before = element.getprevious()
    words = (before.tail or text_of(before, longest=60)) if before is not None else ""
    above = element.getparent()
    if not words.strip() and above is not None and (before is None or not text_of(before, longest=20)):
        words = above.text or ""
    return len(words) <= 60 and leads_to_others(words)


@lru_cache(maxsize=1)
def _editing() -> re.Pattern[str]:
    words = "|".join(map(re.escape, sorted(editing_words(), key=len, reverse=True)))
    return re.compile(rf"(?:{words})\s*[:：\n]\s*", re.IGNORECASE)


def _late(document: Document, *, for_machines: bool) -> Iterator[Element]:
    """Yield the elements that may name an author anywhere on the page: labels ("Author: …"), editors, and marks for machines."""
    for element in islice(document.root.iter("strong", "b", "dt", "th"), _MOST_MARKED):
        if (element.text or "").strip(" \n\t:：").casefold() in labels():
            yield element
    for element in document.root.xpath("//*[contains(@class, 'author') or contains(@class, 'editor')]")[:_MOST_MARKED]:
        if _editing().match(text_of(element, longest=80)):
            yield element
    if for_machines:
        yield from document.root.xpath("//*[@itemprop='author']")[:_MOST_MARKED]
        yield from document.root.xpath("//a[@rel]")[:_MOST_MARKED]


_MOST_MARKED = 500
"""Elements of one kind that are looked at below the story."""


_REACH = 3000
"""Elements after the headline that are looked at."""


_BESIDE = 80
"""Elements after the headline among which a bare name beside a date is looked at."""


_BEFORE = 60
"""Elements before the headline among which a byline may stand."""


_APART = 60
"""Elements between the bylines of one article at most."""


_PROSE, _PARAGRAPHS = 90, 2
"""A byline stands before the second paragraph of at least 90 code points ends."""


_ANYWHERE = frozenset({"near", "label", "editor"})
"""Sources that are no part of the cluster, and no end of it."""


def _cluster(found: list[_Found]) -> Iterator[Claim]:
    seen: set[Claim] = set()
    last: int | None = None
    for at, claim in found:
        if claim.source in _ANYWHERE:
            continue
        if last is not None and at - last > _APART:
            break
        last = at if last is None else max(at, last)
        if claim not in seen and len(seen) < MOST:
            seen.add(claim)
            yield claim
    yield from dict.fromkeys(claim for _, claim in found if claim.source in _ANYWHERE)


def _beside(element: Element) -> str | None:
    """Return "near" for a short text that is no link of the page's menu and has a date beside it: many templates name no classes."""
    own = (element.text or "").strip()
    if not 4 <= len(own) <= 60 or element.tag not in _LEAVES | {"a"} or not looks_like_name(own):
        return None
    above = element
    for _ in range(3):
        above = above.getparent()
        if above is None:
            return None
        words = text_of(above, longest=300)
        if len(words) > 160:
            return None
        if _DATED.search(words):
            return "near"
    return None


_DATED = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}:\d\d\b|\b\d{1,2}\.\d\d\s?[ap]m\b|(?:19|20)\d\d年")


def _lines_of(element: Element, source: str) -> str:
    """Return the element's pieces of text a line each ("By", "Ana Ruiz", "and", "Tom Hale"): two links are two people."""
    if source == "label":
        above = element.getparent()
        whole = text_of(above, longest=300) if above is not None else ""
        return whole.removeprefix(text_of(element, longest=60)).lstrip(" :：")
    pieces = dict.fromkeys(" ".join(piece.split()) for piece in _pieces(element, 0))
    return "\n".join(piece for piece in pieces if piece)[:400]


_WHOLE = frozenset({"a", "address", "b", "strong", "em", "i"})


def _pieces(element: Element, depth: int) -> Iterator[str]:
    """Yield the texts of an element, a link or another whole in one piece ("<span>Ana</span> <span>Ruiz</span>" in a link)."""
    if element.tag in _WHOLE or element.get("itemprop") == "name":
        yield text_of(element, longest=200)
        return
    if element.text and element.tag not in SILENT | {"time"}:
        yield element.text
    for child in element if depth < 8 else ():
        if isinstance(child.tag, str):
            yield from _pieces(child, depth + 1)
        if child.tail:
            yield child.tail


def _source_of(element: Element) -> str | None:
    if element.get("itemprop") == "author":
        return "microdata"
    if element.tag in {"a", "address"} and "author" in (element.get("rel") or "").lower().split():
        return "rel-author"
    if element.tag in {"body", "html", "script", "style", "input", "button", "svg", "img", "link", "time", "form"}:
        return None
    if _is_own(marks_of(element)):
        return "byline"
    opener = (element.text or "").strip()
    if opener and len(opener) <= 150 and element.tag in _LEAVES and is_opener(opener):
        return "label" if len(opener) <= 24 and opener.rstrip(" :：").casefold() in labels() else "byline"
    if element.tag == "a" and _AUTHOR_PAGE.search(element.get("href") or ""):
        return "author-page"
    return None


@lru_cache(maxsize=4096)
def _is_own(marks: str) -> bool:
    """Return whether the classes are those of a byline; a page repeats its classes, so each is judged once."""
    return bool(marks) and _OWN.search(marks) is not None and _NOT.search(marks) is None


_LEAVES = frozenset(
    {"p", "li", "div", "span", "strong", "b", "em", "i", "td", "th", "dt", "address", "small", "h2", "h3", "h4", "h5"}
)


_AUTHOR_PAGE = re.compile(
    r"/(?:authors?|autor(?:en|es|i|e)?|auteurs?|by|profiles?|journalists?|redakteure?|reporters?|people|staff|team|columnists?|contributors?|author-[\w-]+|forfatter|skribent)/[\w%.~@!-]",
    re.IGNORECASE,
)


def _is_elsewhere(element: Element, around: frozenset[Element]) -> bool:
    """Return whether the element stands in a part of the page that is about other people; what holds the headline is not."""
    for level, above in enumerate(element.iterancestors()):
        if level > 6 or above in around:
            return False
        if above.tag == "a" and len(text_of(above, longest=120)) > 60:
            return True  # a teaser, linked as a whole
        if above.tag in _ELSEWHERE or _ASIDE.search(marks_of(above)[:120]):
            return True
    return False
