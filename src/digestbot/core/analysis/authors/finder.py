"""Authors of an article: what markup claims, what the feed says, what the text says."""

from digestbot.core.analysis.analysis import Author
from digestbot.core.articles.article import Claim


def claims(html: str) -> tuple[Claim, ...]:
    """Return whom a page's markup names as authors: JSON-LD, meta, rel=author, microdata, author boxes."""
    return ()


def find(
    claimed: tuple[Claim, ...], *, text: str, bios: tuple[str, ...], language: str, outlet: str | None = None
) -> tuple[Author, ...]:
    """Return the authors, each person once, with the bio the article gives.

    `text` is the article as read, before cleaning (bylines stand there); `bios` are the closing biographies the cleaner found.
    """
    return ()
