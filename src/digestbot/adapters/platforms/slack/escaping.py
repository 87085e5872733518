"""Escape text for the `text` of a message, in which Slack interprets markup. Blocks use elements without markup."""

from digestbot.core.digests.text import clean


def escape(text: str) -> str:
    """Return `text` on one line with Slack's three control characters written out, so that no mention or link can begin.

    >>> escape("<!channel> Rates & more")
    '&lt;!channel&gt; Rates &amp; more'
    """
    return clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
