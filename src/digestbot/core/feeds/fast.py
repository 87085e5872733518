"""The fast path for feeds that are in order: RSS and Atom 1.0 in clean UTF-8, straight from lxml's tree.

It reads what `tolerant` reads or it declines: at the first thing that it does not know to the letter (naked markup, a relative
link, xml:base, a document type, another charset, a missing namespace) it answers None and feedparser reads the feed. It is
never allowed an opinion of its own; a test holds the two equal on every kind of feed.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from digestbot.core.feeds.charset import mended
from digestbot.core.feeds.raw import Item, Link, Person, Text

_LARGEST = 4_000_000
_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*(?!utf-?8\b)", re.IGNORECASE)
_HEAD = re.compile(
    rb"""(?:<\?xml version=["']1\.\d["'](?: encoding=["'](?:utf|UTF)-8["'])?(?: standalone=["'](?:yes|no)["'])? ?\?>)?\s*"""
    rb"""<(?:rss|feed)\s"""
)
_ADDRESS = re.compile(r"https?://[^/\s][^\s]*")
_BASE = "{http://www.w3.org/XML/1998/namespace}base"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_ATOM = "http://www.w3.org/2005/Atom"
_PREFIXES = {
    _ATOM.lower(): "",
    "http://purl.org/rss/1.0/modules/content/": "content:",
    "http://purl.org/dc/elements/1.1/": "dc:",
    "http://search.yahoo.com/mrss/": "media:",
    "http://search.yahoo.com/mrss": "media:",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes:",
    "http://rssnamespace.org/feedburner/ext/1.0": "feedburner:",
}
_NAMELESS = re.compile(
    r"purl\.org/(?:rss/1\.0/(?:modules/rss091#)?$|echo|pie|atom)|userland|netscape|harvard|example\.com|uri/of"
)
"""Namespaces that feedparser takes for none; no feed in order needs them."""
_OURS = frozenset({"content", "dc", "dcterms", "media", "itunes", "feedburner", "xhtml"})
_IGNORED = frozenset(
    {"comments", "rights", "copyright", "language", "dc:language", "dc:publisher", "dc:rights", "dc:identifier"}
)
_STRUCTURE = frozenset({"item", "entry", "channel", "feed"})
_CONTAINERS = frozenset({"image", "textinput", "skiphours", "skipdays", "author", "itunes:owner", "itunes:category"})
_DECLINED = frozenset(
    {"itunes:category", "itunes:link", "itunes:name", "itunes:email", "itunes:owner", "dc:contributor"}
)
_TITLES = ("media:title", "dc:title", "itunes:title")
_CAPTIONS = ("media:description", "itunes:summary", "dc:description", "itunes:subtitle")


class _Odd(Exception):
    """Something that only feedparser may read."""


@dataclass(slots=True)
class _Found:
    """An item in the making: what has to be put in order once everything of it was seen."""

    item: Item
    asides: dict[str, Text] = field(default_factory=dict)
    described: bool = False
    speakers: list[Person] = field(default_factory=list)
    enclosures: list[tuple[str, str, str]] = field(default_factory=list)


def begins_well(body: bytes, content_type: str) -> bool:
    """Tell whether bytes begin as UTF-8 and as RSS or Atom, with nothing in front: what `read` asks for."""
    return _HEAD.match(body) is not None and _CHARSET.search(content_type) is None


def read(body: bytes, *, base: str, language: str) -> tuple[Item, list[Item], bool] | None:
    """Return what feedparser finds in UTF-8, and whether it is Atom; None where feedparser has to be asked. Never raises."""
    if len(body) > _LARGEST or not _HEAD.match(body):
        return None
    try:
        root = etree.fromstring(body, _parser())
        atom = root.tag == f"{{{_ATOM}}}feed"
        if not atom and (root.tag != "rss" or len(root) != 1 or root[0].tag != "channel"):
            return None
        return (*_Reader(root, base, atom=atom).read(root if atom else root[0], language), atom)
    except (etree.XMLSyntaxError, _Odd):
        return None


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


class _Reader:
    """One feed being read: its base address, whether it is Atom, and how each of its elements is read."""

    def __init__(self, root: Any, base: str, *, atom: bool) -> None:
        self.root = root
        self.base = base
        self.atom = atom
        self.prefixes = {namespace: self.prefix(given, namespace) for given, namespace in root.nsmap.items()} | {"": ""}
        self.names: dict[str, str] = {}
        self.readers: dict[str, _Read | None] = {}

    def prefix(self, given: str | None, namespace: str) -> str:
        """Return feedparser's prefix for a namespace: its own for those it knows, else the document's."""
        known = _PREFIXES.get(namespace.lower())
        if known is None:
            if given is None or given in _OURS or _NAMELESS.search(namespace):
                raise _Odd
            return f"{given}:"
        return known

    def name(self, tag: str) -> str:
        """Return what feedparser calls an element: its prefix by namespace, its name in lower case."""
        name = self.names.get(tag)
        if name is None:
            namespace, _, local = tag.rpartition("}")
            prefix = self.prefixes.get(namespace[1:])
            if prefix is None:
                raise _Odd
            name = self.names[tag] = prefix + local.lower()
        return name

    def read(self, feed: Any, language: str) -> tuple[Item, list[Item]]:
        """Return the feed's own fields and its entries."""
        own = _Found(Item(base=""))
        if not {_BASE, "base"}.isdisjoint([*self.root.keys(), *feed.keys()]):
            raise _Odd
        own.item.language = self.root.get(_LANG) or self.root.get("lang") or language
        items = []
        for element in feed:
            name = self.name(element.tag)
            if name == ("entry" if self.atom else "item"):
                items.append(self.entry(element))
            elif name in {"title", "link"} or (name == "author" and self.atom):
                _ITEM[name](self, own, element)
            elif name in {"language", "dc:language"}:
                own.item.language = _string(element)
            elif name in _STRUCTURE or (name == "managingeditor" and self.atom) or not _contained(name, element):
                raise _Odd
        if own.item.title is None:
            raise _Odd
        return own.item, items

    def entry(self, element: Any) -> Item:
        """Return one entry."""
        if element.keys() and element.keys() != [_LANG]:
            raise _Odd
        found = _Found(Item(base=self.base))
        self.children(found, element)
        item = found.item
        if found.speakers and not item.creators:
            item.creators = found.speakers
        if found.asides:
            item.titles = [found.asides[name] for name in _TITLES if name in found.asides]
            item.captions = [found.asides[name] for name in _CAPTIONS if name in found.asides]
        item.media += found.enclosures
        return item

    def children(self, found: _Found, element: Any) -> None:
        """Read every element inside, by its name."""
        readers = self.readers
        for child in element:
            tag = child.tag
            if tag not in readers:
                readers[tag] = self.reader(tag)
            reader = readers[tag]
            if reader is not None:
                reader(self, found, child)
            elif len(child):
                raise _Odd

    def reader(self, tag: str) -> "_Read | None":
        """Return how an element is read, None for one that says nothing about what we want to know."""
        name = self.name(tag)
        reader = _ITEM.get(name)
        if reader is None and (name in _DECLINED or (":" not in name and name not in _IGNORED)):
            raise _Odd
        return reader

    def text(self, element: Any, *, html: bool = True) -> Text | None:
        """Return the text of an element that may say of which kind it is; html where nothing is said and Atom does not rule."""
        kind = ""
        for name, value in element.items():
            kind = value.lower()
            if name != "type" or kind not in {"text", "html", "plain", "text/plain", "text/html"}:
                raise _Odd
        value = _string(element)
        html = not self.atom or (html if not kind else kind.endswith("html"))
        return Text(value=value, html=html, base=self.base) if value else None


def _contained(name: str, element: Any) -> bool:
    """Tell whether an element of the feed's own has nothing in it, or what the picture, the hours and the owner have."""
    return not len(element) or (name in _CONTAINERS and not any(len(child) for child in element))


def _string(element: Any) -> str:
    """Return the text of an element without children, mended as feedparser mends it."""
    if len(element):
        raise _Odd
    text = (element.text or "").strip()
    return text if text.isascii() else mended(text)


def _attributes(element: Any) -> dict[str, str]:
    return {name.lower(): value for name, value in element.items()}


def _title(reader: _Reader, found: _Found, element: Any) -> None:
    text = reader.text(element, html=False)
    if text and found.item.title:
        raise _Odd
    found.item.title = found.item.title or text


def _link(_: _Reader, found: _Found, element: Any) -> None:
    attributes = _attributes(element)
    rel = attributes.get("rel", "alternate").lower()
    kind = attributes.get("type", "text/html").lower()
    href = attributes.get("href")
    if href is None:
        href = _string(element)
        if ";" in href or "url" in attributes or "uri" in attributes:
            raise _Odd
    if _BASE in attributes or "base" in attributes:
        raise _Odd
    if rel in {"alternate", "", "enclosure"}:
        if href and not _ADDRESS.fullmatch(href):
            raise _Odd
        found.item.links.append(Link(href=href, rel=rel, type=kind))
    if rel == "enclosure":
        found.enclosures.append((href, kind, ""))


def _id(reader: _Reader, found: _Found, element: Any) -> None:
    if reader.atom != (reader.name(element.tag) == "id"):
        raise _Odd
    found.item.id = _string(element)
    found.item.permalink = _attributes(element).get("ispermalink", "true").strip().lower() == "true"


def _summary(reader: _Reader, found: _Found, element: Any) -> None:
    if found.described or reader.atom != (reader.name(element.tag) == "summary"):
        raise _Odd
    found.described = True
    found.item.summary = reader.text(element, html=False)


def _content(reader: _Reader, found: _Found, element: Any) -> None:
    encoded = reader.name(element.tag) == "content:encoded"
    if not encoded and not reader.atom:
        raise _Odd
    text = reader.text(element, html=encoded)
    if text:
        found.item.contents.append(text)


def _published(_: _Reader, found: _Found, element: Any) -> None:
    found.item.published = _string(element)


def _updated(_: _Reader, found: _Found, element: Any) -> None:
    found.item.updated = _string(element)


def _dated(_: _Reader, found: _Found, element: Any) -> None:
    found.item.dated = _string(element)


def _author(reader: _Reader, found: _Found, element: Any) -> None:
    person = Person()
    for child in element:
        name = reader.name(child.tag)
        value = (child.text or "").strip()
        if len(child) or not reader.atom:
            raise _Odd
        if name == "name":
            person.name = value
        elif name == "email":
            person.email = value
        elif name != "uri" and ":" not in name:
            raise _Odd
    if not len(element):
        person.name = _string(element)
    found.item.authors.append(person)


def _creator(_: _Reader, found: _Found, element: Any) -> None:
    if value := _string(element):
        found.item.creators.append(Person(name=value))


def _speaker(_: _Reader, found: _Found, element: Any) -> None:
    if value := _string(element):
        found.speakers.append(Person(name=value))


def _category(reader: _Reader, found: _Found, element: Any) -> None:
    attributes = _attributes(element)
    value = _string(element)
    term = attributes.get("term")
    if not term and (
        attributes.get("label") or (not value and (attributes or reader.name(element.tag) == "media:category"))
    ):
        raise _Odd
    found.item.categories += [word for word in (term, value) if word]


def _keywords(_: _Reader, found: _Found, element: Any) -> None:
    found.item.categories += [word.strip() for word in _string(element).split(",") if word.strip()]


def _thumbnail(_: _Reader, found: _Found, element: Any) -> None:
    text = _string(element)
    found.item.thumbnails.append(_attributes(element).get("url") or text)


def _media(reader: _Reader, found: _Found, element: Any) -> None:
    attributes = _attributes(element)
    found.item.media.append(
        (attributes.get("url", ""), attributes.get("type", "").lower(), attributes.get("medium", ""))
    )
    reader.children(found, element)


def _group(reader: _Reader, found: _Found, element: Any) -> None:
    reader.children(found, element)


def _enclosure(_: _Reader, found: _Found, element: Any) -> None:
    attributes = _attributes(element)
    href = attributes.get("url") or attributes.get("href") or ""
    if "uri" in attributes or len(element):
        raise _Odd
    found.enclosures.append((href, attributes.get("type", "").lower(), ""))


def _picture(_: _Reader, found: _Found, element: Any) -> None:
    attributes = _attributes(element)
    found.item.picture = attributes.get("href") or attributes.get("url") or found.item.picture


def _original(_: _Reader, found: _Found, element: Any) -> None:
    found.item.original = _string(element)


def _aside(reader: _Reader, found: _Found, element: Any) -> None:
    name = reader.name(element.tag)
    text = reader.text(element, html=name in _CAPTIONS)
    if name in found.asides:
        raise _Odd
    if text:
        found.asides[name] = text


def _source(reader: _Reader, _: _Found, element: Any) -> None:
    if reader.atom or len(element):
        raise _Odd


_Read = Callable[[_Reader, _Found, Any], None]
_ITEM: dict[str, _Read] = {
    "title": _title,
    "link": _link,
    "guid": _id,
    "id": _id,
    "description": _summary,
    "summary": _summary,
    "content": _content,
    "content:encoded": _content,
    "pubdate": _published,
    "published": _published,
    "updated": _updated,
    "dc:date": _dated,
    "author": _author,
    "dc:creator": _creator,
    "itunes:author": _speaker,
    "category": _category,
    "dc:subject": _category,
    "media:category": _category,
    "media:keywords": _keywords,
    "media:thumbnail": _thumbnail,
    "media:content": _media,
    "media:group": _group,
    "enclosure": _enclosure,
    "itunes:image": _picture,
    "feedburner:origlink": _original,
    "source": _source,
    **dict.fromkeys((*_TITLES, *_CAPTIONS), _aside),
}
