"""OPML: the list of feeds that readers of feeds exchange (opml.org/spec2.opml)."""

from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from lxml import etree

from digestbot.core.feeds.address import feed_address
from digestbot.core.feeds.charset import decode
from digestbot.core.feeds.markup import line
from digestbot.core.feeds.repair_xml import document, repair_xml

_DEEPEST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """One feed of a list: its address, and what the list calls it; `folders` from the outermost in."""

    url: str
    title: str | None = None
    site: str | None = None
    folders: tuple[str, ...] = ()


def read(body: bytes) -> list[Outline]:
    """Return the feeds of an OPML file in order, each address once; broken XML is mended; never raises.

    >>> read(b'<opml><body><outline text="A &amp; B" xmlUrl="https://courier.example/feed"/></body></opml>')[0].title
    'A & B'
    """
    _, text, entities = document(decode(body))
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(repair_xml(text, entities).encode("utf-8", "replace"), parser) if text else None
    except etree.XMLSyntaxError:
        return []
    found: dict[str, Outline] = {}
    open_outlines: list[tuple[Any, tuple[str, ...]]] = [(root, ())] if root is not None else []
    while open_outlines:
        element, folders = open_outlines.pop()
        given = {str(name).lower(): line(value) for name, value in element.items()}
        title = given.get("title") or given.get("text") or None
        url = feed_address(given.get("xmlurl", ""))
        if url:
            site = given.get("htmlurl") or None
            found.setdefault(url, Outline(url=url, title=title, site=site, folders=folders))
        inside = (*folders, title) if title and not url else folders
        children = [child for child in element if isinstance(child.tag, str)]
        # The last one is taken first: children go in backwards.
        open_outlines += [(child, inside[:_DEEPEST]) for child in reversed(children)]
    return list(found.values())


def write(outlines: list[Outline], *, title: str = "digestbot") -> str:
    """Return an OPML 2.0 file of the feeds, which `read` gives back as they were.

    >>> read(write([Outline(url="https://courier.example/?a=1&b=2", title="<Rain>")]).encode())[0].title
    '<Rain>'
    """
    rows: list[str] = []
    inside: tuple[str, ...] = ()
    for outline in sorted(outlines, key=lambda one: one.folders):
        common = _common(inside, outline.folders)
        rows += ["</outline>"] * (len(inside) - common)
        rows += [f"<outline text={quoteattr(_xml(folder))}>" for folder in outline.folders[common:]]
        inside = outline.folders
        name = quoteattr(_xml(outline.title or outline.url))
        site = f" htmlUrl={quoteattr(_xml(outline.site))}" if outline.site else ""
        rows.append(f'<outline type="rss" text={name} title={name} xmlUrl={quoteattr(_xml(outline.url))}{site}/>')
    rows += ["</outline>"] * len(inside)
    head = f'<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0"><head><title>{escape(_xml(title))}</title></head><body>'
    return "\n".join([head, *rows, "</body></opml>\n"])


def _common(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count


def _xml(text: str) -> str:
    """Return the text without what XML 1.0 cannot say."""
    return "".join(c for c in text if c >= " " and not 0xD800 <= ord(c) <= 0xDFFF and c not in "\ufffe\uffff")
