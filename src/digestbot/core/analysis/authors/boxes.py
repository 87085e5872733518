"""Author boxes of a page: the few sentences on the writer that stand beside or below the article.

Two ways lead to a box: its classes say what it is, or the author's name stands alone in an element and words about them
stand beside it. Whether the words are a biography is decided by `biography`, whatever the way.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from digestbot.core.analysis.authors.biography import LONGEST, SHORTEST, Slot, biography, weigh
from digestbot.core.analysis.authors.vocabulary import plain
from digestbot.core.articles.article import Claim
from digestbot.core.articles.page.document import Document, Element, marks_of, pieces_of, text_of

_BOX = re.compile(
    r"author|autor|auteur|\baut[-_]|byline|contributor|\bbio|biograph|signature|writer|verfasser|journalist|redakteur|redacteur|profile|firma|-bio\b",
    re.IGNORECASE,
)
"""Classes and ids of boxes about authors."""

_BIO = re.compile(
    r"bio(?!log|tech|diver|mass)|descri|desc\b|about|details|summary|text|content|info|excerpt|intro|vita|portrait",
    re.IGNORECASE,
)
"""Classes and ids of the part of a box that tells about the author."""

_NOT_BIO = re.compile(
    r"comment|related|articles|posts|latest|recent|social|share|follow|teaser-(?:text|title)|newsletter|caption|headline|date|time|promo",
    re.IGNORECASE,
)
"""Classes and ids of what else stands in a box."""

_MOST = 400
"""Elements of a page that are looked at."""

_CLIMB = 5
"""Elements around a name among which its box is looked for."""

_BOXES = (
    "div",
    "section",
    "aside",
    "p",
    "span",
    "footer",
    "li",
    "article",
    "address",
    "figcaption",
    "header",
    "td",
    "dd",
)
_NAMED = (
    "a",
    "strong",
    "b",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "span",
    "div",
    "p",
    "figcaption",
    "address",
    "dt",
    "em",
    "cite",
)
_PARTS = ("p", "div", "span", "section", "em", "li", "dd", "td", "small", "i")
_BLOCKS = frozenset(
    {"div", "section", "ul", "ol", "h2", "h3", "h4", "article", "p", "header", "footer", "table", "dl", "figure"}
)
_CONTROLS = frozenset({"button", "form", "nav", "select", "label", "a", "time", "figcaption", "h1", "h2", "h3", "h4"})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """A part of a box that may be a biography."""

    words: str
    slot: Slot
    weight: int


def portraits(document: Document, names: tuple[str, ...], *, language: str) -> Iterator[Claim]:
    """Yield a claim with a biography for each of `names` that has a box on the page; the best evidence wins.

    >>> from digestbot.core.articles.page.document import read
    >>> page = read('<div class="author-box"><b>Ana Ruiz</b><p>Ana covers central banks from Madrid.</p></div>')
    >>> [claim.bio for claim in portraits(page, ("Ana Ruiz",), language="en")]
    ['Ana covers central banks from Madrid.']
    """
    if not names:
        return
    best: dict[str, _Part] = {}
    for box, name in _boxes(document, names):
        part = _best(box, name, language)
        if part and (name not in best or (part.weight, len(part.words)) > (best[name].weight, len(best[name].words))):
            best[name] = part
    yield from (Claim(name=name, bio=part.words, source="box") for name, part in best.items())


def _boxes(document: Document, names: tuple[str, ...]) -> Iterator[tuple[Element, str]]:
    """Yield the elements that are about one author and no other, each with the author's name."""
    wanted = {name: set(plain(name).split()) for name in names}
    count = 0
    for element in document.root.iter(*_BOXES):
        if not _is_box(element.get("class") or element.get("id") or ""):
            continue
        count += 1
        if count > _MOST:
            break
        name = _whose(element, wanted)
        if name:
            yield element, name
    for element, name in _names_alone(document, wanted):
        around = _around(element, wanted, document.headline.around)
        if around is not None:
            yield around, name


def _names_alone(document: Document, wanted: dict[str, set[str]]) -> Iterator[tuple[Element, str]]:
    """Yield the elements in which an author's name stands alone."""
    known = {plain(name): name for name in wanted}
    count = 0
    for element in document.root.iter(*_NAMED):
        own = element.text or ""
        if len(own) > 60 or (own.strip() == "" and len(element) != 1):
            continue
        words = text_of(element, longest=80)
        if 4 <= len(words) <= 70 and (name := known.get(plain(words))) is not None:
            yield element, name
            count += 1
            if count > _CLIMB * 4:
                return


def _around(element: Element, wanted: dict[str, set[str]], article: frozenset[Element]) -> Element | None:
    """Return the largest element around a name that is about this author and short enough for a box."""
    found = None
    for _, above in zip(range(_CLIMB), element.iterancestors(), strict=False):
        words = _short(above)
        if words is None or above in article or above.tag in {"body", "html", "main"}:
            break
        if _whose(above, wanted):
            found = above
    return found


def _short(element: Element) -> str | None:
    """Return what an element says if that is no more than a box holds."""
    pieces: list[str] = []
    length = 0
    for piece in pieces_of(element):
        words = " ".join(piece.split())
        if words:
            pieces.append(words)
            length += len(words) + 1
        if length > LONGEST + 300:
            return None
    return " ".join(pieces)


def _whose(element: Element, wanted: dict[str, set[str]]) -> str | None:
    words = _short(element)
    if words is None or len(words) < SHORTEST:
        return None
    if len(wanted) == 1 and _is_bio(element.get("class") or element.get("id") or ""):
        return next(iter(wanted))
    here = set(plain(words).split())
    inside = [name for name, tokens in wanted.items() if plain(name).split()[-1] in here and tokens & here]
    return inside[0] if len(inside) == 1 else None


@lru_cache(maxsize=4096)
def _is_box(marks: str) -> bool:
    """Return whether the classes are those of an author box; a page repeats its classes, so each is judged once."""
    return _BOX.search(marks) is not None and _NOT_BIO.search(marks) is None


@lru_cache(maxsize=4096)
def _is_bio(marks: str) -> bool:
    """Return whether the classes are those of the words about an author."""
    return (
        re.search(
            r"bio(?!log|tech|diver|mass)|(?:author|autor|auteur|writer|profile?)[\w-]{0,40}[-_](?:desc|about|info|text|vita)",
            marks,
            re.IGNORECASE,
        )
        is not None
        and _NOT_BIO.search(marks) is None
    )


def _best(box: Element, name: str, language: str) -> _Part | None:
    """Return the part of a box that says most of the writer.

    Words that do not name the author count only behind the name: in a teaser the name stands last, and what is above it
    is about someone else.
    """
    best: _Part | None = None
    surname = plain(name).split()[-1]
    named = _is_bio(marks_of(box))
    for element in (box, *box.iterdescendants(*_PARTS)):
        named = named or surname in plain(_before(element, box)).split()
        for words in _texts(element):
            if not named and surname not in plain(words).split():
                continue
            slot = _slot(element, box)
            told = biography(words, name, language, slot=slot)
            if told is None:
                continue
            part = _Part(words=told, slot=slot, weight=weigh(told, name, language, slot=slot))
            if best is None or (part.weight, len(part.words)) > (best.weight, len(best.words)):
                best = part
    return best


def _before(element: Element, box: Element) -> str:
    """Return the words of a box in front of an element."""
    said: list[str] = []
    for above in (element, *element.iterancestors()):
        if above is box:
            break
        for sibling in above.itersiblings(preceding=True):
            said.append(text_of(sibling, longest=200))
            if sibling.tail:
                said.append(sibling.tail)
        parent = above.getparent()
        if parent is not None and parent.text:
            said.append(parent.text)
    return " ".join(said)


def _slot(element: Element, box: Element) -> Slot:
    marks = marks_of(element)
    return "marked" if _is_bio(marks) or (_in_box(element, box) and _BIO.search(marks)) else "beside"


def _in_box(element: Element, box: Element) -> bool:
    return _is_box(box.get("class") or box.get("id") or "") or (element is not box and _is_box(marks_of(element)))


def _texts(element: Element) -> Iterator[str]:
    """Yield what an element says if it holds no blocks, and its paragraphs together if it holds nothing else."""
    if element.tag in _CONTROLS or _NOT_BIO.search(marks_of(element)) or _is_linked(element):
        return
    blocks = [child for child in element if child.tag in _BLOCKS]
    paragraphs = [child for child in blocks if child.tag == "p"]
    if not blocks:
        yield text_of(element, longest=2 * LONGEST)
    elif len(paragraphs) > 1:
        yield " ".join(words for child in paragraphs if (words := text_of(child, longest=2 * LONGEST)))


def _is_linked(element: Element) -> bool:
    """Return whether most of the words lead elsewhere: headlines and buttons."""
    words = len(text_of(element, longest=2 * LONGEST))
    linked = sum(len(text_of(a, longest=400)) for a in element.iterdescendants("a", "button"))
    return linked * 2 > words
