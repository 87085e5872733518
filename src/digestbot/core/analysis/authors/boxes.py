"""Author boxes of a page: the few sentences on the writer that stand beside or below the article."""

import re
from collections.abc import Iterator
from functools import lru_cache

from digestbot.core.analysis.authors.vocabulary import plain
from digestbot.core.articles.article import Claim
from digestbot.core.articles.page.document import Document, Element, marks_of, text_of

SHORTEST, LONGEST = 30, 1500
"""Code points of a biography in a box."""

_BOX = re.compile(
    r"author|autor|auteur|byline|contributor|\bbio|biograph|signature|writer|verfasser|journalist|profile|firma|-bio\b",
    re.IGNORECASE,
)
_BIO = re.compile(
    r"bio(?!log)|descri|about|details|summary|text|content|info|excerpt|intro|vita|portrait", re.IGNORECASE
)
_NOT_BIO = re.compile(
    r"comment|related|articles|posts|latest|recent|social|share|follow|teaser|newsletter|caption|headline|date|time|card|promo",
    re.IGNORECASE,
)
_MOST = 300
"""Elements of a page that are looked at."""


def portraits(document: Document, names: tuple[str, ...]) -> Iterator[Claim]:
    """Yield a claim with a biography for each of `names` that has a box on the page, the best of its boxes first."""
    if not names:
        return
    wanted = [(name, set(plain(name).split())) for name in names]
    count = 0
    for element in document.root.iter(*_BOXES):
        if not _is_box(element.get("class") or element.get("id") or ""):
            continue
        count += 1
        if count > _MOST:
            return
        words = text_of(element, longest=LONGEST + 400)
        if not SHORTEST <= len(words) <= LONGEST + 300:
            continue
        here = set(plain(words).split())
        inside = [name for name, tokens in wanted if plain(name).split()[-1] in here and tokens & here]
        if len(inside) == 1:
            bio = _bio_in(element, inside[0])
            if bio:
                yield Claim(name=inside[0], bio=bio, source="box")


_BOXES = ("div", "section", "aside", "p", "span", "footer", "li", "article", "address", "figcaption")


@lru_cache(maxsize=4096)
def _is_box(marks: str) -> bool:
    """Tell whether the classes are those of an author box; a page repeats its classes, so each is judged once."""
    return _BOX.search(marks) is not None and _NOT_BIO.search(marks) is None


def _bio_in(box: Element, name: str) -> str | None:
    """Return the words of a box that say something of the writer: its longest part that is prose and not only a name or role."""
    best: tuple[bool, int, str] | None = None
    for part in box.iter("p", "div", "span", "section", "em", "li"):
        if _NOT_BIO.search(marks_of(part)) or any(
            child.tag in {"div", "section", "ul", "h2", "h3", "article", "p", "header"} for child in part
        ):
            continue
        words = text_of(part, longest=LONGEST)
        if SHORTEST <= len(words) <= LONGEST and is_prose(words) and plain(words) != plain(name):
            candidate = (bool(_BIO.search(marks_of(part))), len(words), words)
            best = max(best, candidate, key=lambda c: c[:2]) if best else candidate
    return best[2] if best else None


def is_prose(words: str) -> bool:
    """Tell whether the words are sentences on somebody: five words at least, most of them without a capital, no list of links.

    >>> is_prose("Ana Ruiz covers central banks from Madrid."), is_prose("Share Facebook Twitter Copy Link")
    (True, False)
    """
    tokens = words.split()
    if any(c >= "\u3040" for c in words):
        return len(words) >= SHORTEST
    lower = sum(token[0].islower() for token in tokens)
    return len(tokens) >= 5 and lower >= 0.3 * len(tokens)
