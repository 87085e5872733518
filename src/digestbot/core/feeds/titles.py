"""The titles of feeds: one line of text, without markup, with the tags that it speaks of."""

import re

from digestbot.core.feeds.escaping import unescaped
from digestbot.core.feeds.markup import line, without_hidden

_TAG = re.compile(r"""<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,30})((?:\s(?:[^<>"']|"[^"<]*"|'[^'<]*')*)?)(/?)>""")
_VOID = frozenset({"br", "hr", "img", "wbr"})
_FORMATS = frozenset(
    {"a", "b", "big", "center", "div", "em", "font", "h1", "h2", "h3", "h4", "i", "p", "small", "span", "strong", "u"}
)
_HIDDEN = frozenset({"script", "style", "applet"})
_MOST = 500
"""Tags that are paired; a title with more of them is none."""


def title_line(html: str) -> str:
    """Return a title that may hold markup on one line.

    A tag is markup if it is one of a pair that holds words, or stands alone by nature; a tag that no one closes is what
    the title is about.

    >>> title_line("<em>Blue Heron</em> returns"), title_line("Using <div> and <span> well"), title_line("One<br>two")
    ('Blue Heron returns', 'Using <div> and <span> well', 'One two')
    """
    if "<" in html:
        html = without_hidden(html)
        tags = list(_TAG.finditer(html))[:_MOST]
        kept: list[str] = []
        at = 0
        for tag, markup in zip(tags, _markup(html, tags), strict=True):
            kept += [html[at : tag.start()], _in_place_of(tag) if markup else tag[0]]
            at = tag.end()
        html = "".join([*kept, html[at:]])
    return line(unescaped(html))


def _in_place_of(tag: re.Match[str]) -> str:
    return " " if tag[2].lower() in {"br", "hr", "p", "div"} else ""


def _markup(html: str, tags: list[re.Match[str]]) -> list[bool]:
    """Tell of each tag whether it is markup."""
    found = [False] * len(tags)
    opened: dict[str, list[int]] = {}
    for number, tag in enumerate(tags):
        name = tag[2].lower()
        if not tag[1]:
            opened.setdefault(name, []).append(number)
        elif begun := opened.get(name):
            first = begun.pop()
            inside = html[tags[first].end() : tag.start()]
            named = inside.startswith(" ") and inside.endswith(" ") and "=" not in tags[first][3]
            found[first] = found[number] = not named
    return [paired or _stands_alone(html, tag) for paired, tag in zip(found, tags, strict=True)]


def _stands_alone(html: str, tag: re.Match[str]) -> bool:
    """Return whether a tag without its fellow is markup: a break between words, or what is left of a title that was cut."""
    name = tag[2].lower()
    before, after = html[: tag.start()], html[tag.end() :]
    if name in _VOID:
        return bool(tag[4]) or "=" in tag[3] or not (before.endswith(" ") and after.startswith(" "))
    if name in _FORMATS:
        begins = not before.strip() and after[:1].isalnum()
        ends = not after.strip() and before[-1:].isalnum()
        return "=" in tag[3] or (ends if tag[1] else begins)
    return name in _HIDDEN and bool(tag[1])
