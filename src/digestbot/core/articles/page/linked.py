"""Linked data (JSON-LD) of a page: the objects it holds, however broken its JSON is."""

import html
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

Node = dict[str, Any]
"""One object of linked data."""

LONGEST = 1_000_000
"""Code points of one script that are read."""

MOST = 2000
"""Objects of one page that are looked at; a live blog of 800 posts has about that many."""

ARTICLES = ("article", "blogposting", "liveblogposting", "report", "review", "posting")
"""Ends of the types that are articles (`NewsArticle`, `OpinionNewsArticle`, `BlogPosting`, …), lower case."""

_INSIDE = ("@graph", "mainEntity", "mainEntityOfPage", "itemReviewed")
_WRAPPED = re.compile(
    r"^\s*(?:<!--|/\*\s*<!\[CDATA\[\s*\*/|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|/\*\s*\]\]>\s*\*/|//\s*\]\]>|\]\]>)\s*+(?:;\s*+)?$"
)
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")


def nodes(scripts: Iterable[str]) -> tuple[Node, ...]:
    """Return the objects that describe the page, outermost first: roots, members of `@graph`, main entities.

    Objects deep inside others (a related article, a comment, the author of an image) are left where they are.
    References by `@id` are resolved by `resolved`.

    >>> [n["name"] for n in nodes(['{"@graph": [{"name": "a"}, {"name": "b"},]}'])]
    ['a', 'b']
    """
    found: list[Node] = []
    for script in scripts:
        for root in _roots(script):
            for node in _outer(root, depth=0):
                found.append(node)
                if len(found) >= MOST:
                    return tuple(found)
    return tuple(found)


def _roots(script: str) -> Iterator[Any]:
    text = _WRAPPED.sub("", _WRAPPED.sub("", script[:LONGEST])).strip().rstrip(";")
    if "&quot;" in text[:1000] and '"' not in text[:1000]:
        text = html.unescape(text)
    for attempt in (text, _TRAILING_COMMA.sub(r"\1", text)):
        values = _decoded(attempt)
        if values:
            yield from values
            return
    yield from _salvaged(text)


def _decoded(text: str) -> list[Any]:
    """Return the JSON values that stand one after the other in `text` (some pages have several), none if it is broken."""
    decoder = json.JSONDecoder(strict=False)
    values: list[Any] = []
    at = 0
    try:
        while at < len(text) and len(values) < MOST:
            value, at = decoder.raw_decode(text, at)
            values.append(value)
            while at < len(text) and text[at] in " \t\r\n,;":
                at += 1
    except (ValueError, RecursionError):
        return values
    return values


_PLAIN = re.compile(r'"(@type|headline|datePublished|isAccessibleForFree)"\s*:\s*"?([^"\n{}\[\]]{1,300})')
_AUTHOR = re.compile(r'"author"\s*:\s*')
_NAME = re.compile(r'"name"\s*:\s*"([^"\\\n]{2,120})"')


def _salvaged(text: str) -> list[Node]:
    """Return what can be read of an article's object whose JSON is beyond repair: the few values that matter, by pattern."""
    node: Node = {}
    for found in _PLAIN.finditer(text[:200_000]):
        node.setdefault(found[1], found[2].strip(" ,"))
    author = _AUTHOR.search(text[:200_000])
    if author:
        after = text[author.end() : author.end() + 1500]
        closing = "]" if after[:1] == "[" else "}"
        if after[:1] == '"':
            node["author"] = after[1:].split('"', 1)[0]
        else:
            node["author"] = [{"name": name} for name in _NAME.findall(after.split(closing, 1)[0])]
    return [node] if "@type" in node else []


def _outer(value: Any, *, depth: int) -> Iterator[Node]:
    if depth > 4:
        return
    if isinstance(value, list):
        for item in value:
            yield from _outer(item, depth=depth + 1)
    elif isinstance(value, dict):
        if set(value) - {"@context", "@graph"}:
            yield value
        for key in _INSIDE:
            if isinstance(value.get(key), (dict, list)):
                yield from _outer(value[key], depth=depth + 1)


def kinds(node: Node) -> tuple[str, ...]:
    """Return the node's types, lower case and without the vocabulary's address."""
    given = node.get("@type")
    names = given if isinstance(given, list) else [given]
    return tuple(re.split(r"[/:#]", name)[-1].lower() for name in names if isinstance(name, str))


def is_article(node: Node) -> bool:
    """Return whether the node is an article of any type."""
    return any(kind.endswith(ARTICLES) for kind in kinds(node))


def resolved(value: Any, among: tuple[Node, ...]) -> Any:
    """Return the node that `{"@id": …}` points to, or the value itself if it says more than an id."""
    if isinstance(value, dict) and "@id" in value and not value.get("name"):
        return next((n for n in among if n is not value and n.get("@id") == value["@id"] and n.get("name")), value)
    return value


def text(value: Any) -> str | None:
    """Return a value that ought to be a text: the text, the first of a list, or what `@value` or `name` holds."""
    for _ in range(4):
        if isinstance(value, list) and value:
            value = value[0]
        elif isinstance(value, dict):
            value = value.get("@value") or value.get("name") or value.get("url") or value.get("@id")
        else:
            break
    return value.strip() or None if isinstance(value, str) else None
