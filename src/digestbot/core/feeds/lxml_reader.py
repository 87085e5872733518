"""The fast path for feeds that are in order: RSS and Atom 1.0 in clean UTF-8, straight from lxml's tree.

It reads what `tolerant` reads or it declines: at the first thing that it does not know to the letter (naked markup, a relative
link, xml:base, a document type, another charset, a missing namespace) it answers None and feedparser reads the feed. It is
never allowed an opinion of its own; a test holds the two equal on every kind of feed.
"""

import re
from typing import Any

from lxml import etree

from digestbot.core.feeds.charset import may_be_wounded
from digestbot.core.feeds.lxml_elements import ATOM, BASE, ELEMENTS, LANG, Found, Reader, Unsupported
from digestbot.core.feeds.raw import Item

_LARGEST = 4_000_000
_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*(?!utf-?8\b)", re.IGNORECASE)
_HEAD = re.compile(
    rb"""(?:<\?xml version=["']1\.\d["'](?: encoding=["'](?:utf|UTF)-8["'])?(?: standalone=["'](?:yes|no)["'])? ?\?>)?\s*"""
    rb"""<(?:rss|feed)\s"""
)
_STRUCTURE = frozenset({"item", "entry", "channel", "feed"})
_OF_ENTRIES = frozenset({"feedburner:origlink", "dc_language"})
"""What feedparser reads in a feed's own fields too, or under another name."""
_CONTAINERS = frozenset({"image", "textinput", "skiphours", "skipdays", "author", "itunes:owner", "itunes:category"})


def begins_well(body: bytes, content_type: str) -> bool:
    """Return whether bytes begin as UTF-8 and as RSS or Atom, with nothing in front: what `read` asks for."""
    return _HEAD.match(body) is not None and _CHARSET.search(content_type) is None


def read(body: bytes, *, base: str, language: str) -> tuple[Item, list[Item], bool] | None:
    """Return what feedparser finds in UTF-8, and whether it is Atom; None if feedparser has to be asked. Never raises."""
    if len(body) > _LARGEST or not _HEAD.match(body):
        return None
    try:
        root = etree.fromstring(body, _parser())
        atom = root.tag == f"{{{ATOM}}}feed"
        if not atom and (root.tag != "rss" or len(root) != 1 or root[0].tag != "channel"):
            return None
        feed = root if atom else root[0]
        return (*_read(Reader(root, base, atom=atom, wounded=may_be_wounded(body)), root, feed, language), atom)
    except (etree.XMLSyntaxError, Unsupported):
        return None


def _read(reader: Reader, root: Any, feed: Any, language: str) -> tuple[Item, list[Item]]:
    """Return the feed's own fields and its entries."""
    own = Found(Item(base=""))
    if not {BASE, "base"}.isdisjoint([*root.keys(), *feed.keys()]):
        raise Unsupported
    own.item.language = root.get(LANG) or root.get("lang") or language
    items = []
    for element in feed:
        name = reader.name(element.tag)
        if name == ("entry" if reader.atom else "item"):
            items.append(reader.entry(element))
        elif name in {"title", "link"} or (name in {"author", "id", "guid"} and reader.atom):
            ELEMENTS[name](reader, own, element)
        elif name in {"language", "dc:language"}:
            own.item.language = reader.string(element)
        elif (
            name in _STRUCTURE
            or name in _OF_ENTRIES
            or (name == "managingeditor" and reader.atom)
            or not _contained(reader, name, element)
        ):
            raise Unsupported
    if own.item.title is None:
        raise Unsupported
    # A feed's own id is no page that a person reads.
    own.item.permalink = False
    return own.item, items


def _contained(reader: Reader, name: str, element: Any) -> bool:
    """Return whether an element of the feed's own has nothing in it, or what the picture, the hours and the owner have.

    An entry is an entry to feedparser wherever it stands, also inside the picture.
    """
    if not len(element):
        return True
    inside = [reader.name(child.tag) for child in element]
    # In Atom a name without a prefix is an author's to feedparser, the owner's too.
    named = reader.atom and name == "itunes:owner" and not all(":" in child for child in inside)
    return (
        name in _CONTAINERS and not named and not any(len(child) for child in element) and _STRUCTURE.isdisjoint(inside)
    )


def well_formed(text: str) -> bool:
    """Tell at the speed of C whether expat will read a document, and soon: not one with hundreds of attributes in a tag."""
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), _parser())
    except etree.XMLSyntaxError:
        return False
    return not root.xpath("boolean(//*[count(@*) > 200])")


def _parser() -> Any:
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
