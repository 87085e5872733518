"""Text from the internet made safe for one line of a digest, before any platform escapes or measures it.

All of it passes `clean` first: one line, nothing invisible, nothing that changes the direction of the text beside it. Each
platform then escapes its own markup.
"""

import re
import unicodedata
from collections.abc import Callable
from urllib.parse import quote, urlsplit

Size = Callable[[str], int]

_SURROGATES = re.compile("[\ud800-\udfff]")
_SPACES = re.compile("[\x00-\x20\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u2800\u3000]+")
_INVISIBLE = re.compile(
    "[\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufdd0-\ufdef"
    "\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
"""Zero-width characters, direction controls, fillers that draw nothing, tags and non-characters; joiners are kept."""
_GAPS = re.compile("(?<![ \u200c\u200d])[ \u200c\u200d]++")
"""Runs of spaces and joiners, each found once however long it is."""
_MARKS_IN_A_ROW = 4
"""Letters of living scripts carry up to four marks; what is stacked higher hides the lines around it."""
_HOST = re.compile(r"(?:[A-Za-z0-9_.-]+|\[[0-9a-fA-F:.]+\])(?::[0-9]{1,5})?")
"""A name or an address, with a port perhaps; no user name, which only ever misleads."""


def clean(text: str) -> str:
    r"""Return `text` on one line, with only what can be seen in it; linear in its length, safe for any Unicode.

    >>> clean("Rates\u200b \u202eup\u202c\r\n\tagain\ud800")
    'Rates up again\ufffd'
    """
    text = _SPACES.sub(" ", _INVISIBLE.sub("", _SURROGATES.sub("\ufffd", text)))
    return text.strip(" ") if text.isascii() else _joined(_unstacked(_joined(text)))


def _joined(text: str) -> str:
    """Leave one space if there is any, and else one joiner, which needs a letter on either side."""
    return _GAPS.sub(lambda gap: " " if " " in gap[0] else gap[0][0], text).strip(" \u200c\u200d")


def _unstacked(text: str) -> str:
    """Drop marks beyond a few on one letter, and marks that stand on nothing."""
    kept: list[str] = []
    marks = _MARKS_IN_A_ROW
    for character in text:
        if unicodedata.category(character) in {"Mn", "Me"}:
            marks += 1
            if marks > _MARKS_IN_A_ROW:
                continue
        elif character not in "\u200c\u200d":
            marks = 0 if character != " " else _MARKS_IN_A_ROW
        kept.append(character)
    return "".join(kept)


def utf16(text: str) -> int:
    """Return the length in UTF-16 units: what JavaScript counts, never less than what a platform counts.

    >>> utf16("a👍")
    3
    """
    return len(text) + sum(character > "\uffff" for character in text)


def shorten(text: str, limit: int, size: Size = utf16) -> str:
    """Return `text`, or as many whole words of it as fit into `limit` by `size`, with an ellipsis that says it was cut.

    `size` must not shrink when text grows. Clusters of one drawn sign (accents, joined emoji) are not cut in the middle.

    >>> shorten("The bank left its key rate unchanged", 24)
    'The bank left its key…'
    """
    text = text[: 2 * limit + 2]
    if size(text) <= limit:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if size(text[:middle].rstrip() + "…") <= limit else (low, middle - 1)
    cut = _cluster_border(text, low)
    space = text.rfind(" ", max(0, cut - 40), cut + 1)
    return text[: space if space > cut // 2 else cut].rstrip(" ,;:–—-\u200d") + "…"


def _cluster_border(text: str, cut: int) -> int:
    """Step back to a place where one drawn sign ends and the next begins; gives up after a few steps."""
    for at in range(cut, max(0, cut - 12), -1):
        if at == len(text):
            return at
        joined = text[at] == "\u200d" or text[at - 1] == "\u200d" or "\U0001f3fb" <= text[at] <= "\U0001f3ff"
        if not joined and unicodedata.category(text[at]) not in {"Mn", "Me", "Mc"}:
            return at
    return cut


def web_link(link: str | None, longest: int = 2000) -> str | None:
    """Return `link` as every platform takes it, or None if it is not of the web or longer than `longest`.

    Characters with a meaning in chat markup are percent-encoded, so that no address can end its own markup.

    >>> web_link("https://example.org/a_(b)|c>")
    'https://example.org/a_%28b%29%7Cc%3E'
    >>> web_link("javascript:alert(1)") is None
    True
    """
    if not link or len(link) > longest:
        return None
    try:
        parts = urlsplit(link.strip())
        netloc = parts.netloc if parts.netloc.isascii() else parts.netloc.encode("idna").decode("ascii")
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not _HOST.fullmatch(netloc):
        return None
    rest = parts._replace(scheme="", netloc="").geturl()
    encoded = quote(rest.encode("utf-8", "replace"), safe="/:?#@!$&'+,;=%~._-")
    whole = f"{parts.scheme}://{netloc}{'' if encoded[:1] in {'', '/', '?', '#'} else '/'}{encoded}"
    return whole if len(whole) <= longest else None
