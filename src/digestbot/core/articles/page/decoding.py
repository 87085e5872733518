"""A page's bytes as text."""

import re

from digestbot.core.feeds import charset

_NAMED = re.compile(r"charset\s*=", re.IGNORECASE)
_META = re.compile(r"<meta[^>]{0,200}?charset\s*+=\s*+(?:[\"']\s*+)?([\w.:-]{1,40})", re.IGNORECASE)
_HEAD = 4096
"""Bytes in which a page must name its charset; HTML says 1024, pages take more."""


def decode(body: bytes, content_type: str | None = None) -> str:
    """Return the page's text by the header's charset, else the one the page names; none is believed that the bytes contradict.

    >>> decode('<meta charset="windows-1252">Größe'.encode("cp1252"), "text/html")[-5:]
    'Größe'
    """
    stated = content_type or ""
    if not _NAMED.search(stated) and (meta := _META.search(body[:_HEAD].decode("ascii", "replace"))):
        stated = f"text/html; charset={meta.group(1)}"
    return charset.decode(body, stated)
