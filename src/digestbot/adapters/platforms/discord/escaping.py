"""Make text from the internet harmless in Discord's markdown, and still readable."""

import re

from digestbot.core.digests.text import clean

_MARKUP = re.compile(r"[\\`*_~|<>\[\]@]|://|(?i:(?<=discord)\.(?=gg/))")
"""Emphasis, code, spoilers, mentions and time stamps (`<@…>`, `<t:…>`, `@everyone`), masked links, bare addresses."""
_LINE_START = re.compile(r"^(#{1,3} |-#|[-+•] |\d+[.)] )")
"""What turns a line that begins with it into a heading, small print or a list item."""


def escape(text: str) -> str:
    r"""Return `text` on one line, so that Discord draws what it says and obeys nothing in it.

    Discord shows a backslashed sign as itself. Bare addresses lose their link, so that the only links of a digest are its own.

    >>> escape("[free](https://evil.example) @everyone")
    '\\[free\\](https\\://evil.example) \\@everyone'
    >>> escape("# Heading")
    '\\# Heading'
    """
    text = _MARKUP.sub(lambda found: "\\" + found.group(), clean(text))
    return _LINE_START.sub(_escape_start, text)


def _escape_start(found: re.Match[str]) -> str:
    start = found.group()
    if start[0].isdecimal():
        return re.sub(r"([.)])", r"\\\1", start)
    return "\\" + start


def masked(text: str, link: str | None) -> str:
    """Return `text`, escaped already, as a link; the link is one that `web_link` has passed, or None.

    >>> masked("Rates", "https://example.org/a")
    '[Rates](https://example.org/a)'
    """
    return text if link is None else f"[{text}]({link})"
