"""Quotes of an article, with their speakers."""

from digestbot.core.analysis.analysis import Quote


def find(body: str, *, language: str, title: str | None = None) -> tuple[Quote, ...]:
    """Return every quotation in `body` in order, each with the speaker the article names, or None."""
    return ()
