"""Maximum lengths of outside text: longer text is cut at the boundary, or left out if a part of it is useless."""

from collections.abc import Iterable

HEADLINE = 500
DEK = 2_000
TEXT = 500_000
NAME = 200
NAMES = 50
CATEGORY = 100
CATEGORIES = 50
ADDRESS = 2_048
GUID = 2_048
ENTRIES = 10_000

LIMITS = {
    "a headline, a feed's title": (HEADLINE, "code points; cut"),
    "a dek": (DEK, "code points; cut"),
    "the text of a page, a feed's text or teaser": (TEXT, "code points; cut"),
    "an author, an outlet": (NAME, "code points; cut"),
    "authors of an article": (NAMES, "the first count"),
    "a category": (CATEGORY, "code points; cut"),
    "categories of an entry": (CATEGORIES, "the first count"),
    "an address of a page or a picture": (ADDRESS, "characters; a longer one is left out"),
    "an entry's id": (GUID, "code points; cut"),
    "entries of a feed": (ENTRIES, "the first in the document count"),
}
"""What `docs/limits.md` lists."""


def cut(text: str | None, limit: int) -> str | None:
    """Return the text, cut after a word if it is longer than `limit` code points.

    >>> cut("It rained on Sunday", 12)
    'It rained on'
    """
    if text is None or len(text) <= limit:
        return text
    kept = text[:limit]
    return kept if text[limit].isspace() else (kept.rpartition(" ")[0].rstrip() or kept)


def address(url: str | None) -> str | None:
    """Return the address, None if it is longer than any working one."""
    return url if url is not None and len(url) <= ADDRESS else None


def some(texts: Iterable[str], *, most: int, limit: int) -> tuple[str, ...]:
    """Return the first of some texts, each cut."""
    return tuple(cut(text, limit) or "" for text, _ in zip(texts, range(most), strict=False))
