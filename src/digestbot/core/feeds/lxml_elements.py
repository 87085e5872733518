"""How the fast path reads each element of an entry: to the letter as feedparser does, or not at all."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from digestbot.core.feeds.charset import mended
from digestbot.core.feeds.raw import RELATIONS, Item, Link, Person, Text

ATOM = "http://www.w3.org/2005/Atom"
BASE = "{http://www.w3.org/XML/1998/namespace}base"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_ADDRESS = re.compile(r"https?://[^/\s][^\s]*")
_PREFIXES = {
    ATOM.lower(): "",
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
_DECLINED = frozenset(
    {"itunes:category", "itunes:link", "itunes:name", "itunes:email", "itunes:owner", "dc:contributor"}
)
_TITLES = ("media:title", "dc:title", "itunes:title")
_CAPTIONS = ("media:description", "itunes:summary", "dc:description", "itunes:subtitle")


class Unsupported(Exception):
    """Something that only feedparser may read."""


@dataclass(slots=True)
class Found:
    """An item in the making: what has to be put in order once everything of it was seen."""

    item: Item
    asides: dict[str, Text] = field(default_factory=dict)
    described: bool = False
    speakers: list[Person] = field(default_factory=list)
    enclosures: list[tuple[str, str, str]] = field(default_factory=list)


class Reader:
    """One feed being read: its base address, whether it is Atom, and how each of its elements is read."""

    def __init__(self, root: Any, base: str, *, atom: bool, wounded: bool) -> None:
        """Look at the namespaces; raises `Unsupported` for one that feedparser would take for another.

        `wounded` says that the document may hold texts that feedparser mends (see `may_be_wounded`).
        """
        self.base = base
        self.atom = atom
        self.wounded = wounded
        self.prefixes = {namespace: self.prefix(given, namespace) for given, namespace in root.nsmap.items()} | {"": ""}
        self.names: dict[str, str] = {}
        self.readers: dict[str, _Read | None] = {}

    def prefix(self, given: str | None, namespace: str) -> str:
        """Return feedparser's prefix for a namespace: its own for those it knows, else the document's."""
        known = _PREFIXES.get(namespace.lower())
        if known is None:
            if given is None or given in _OURS or _NAMELESS.search(namespace):
                raise Unsupported
            return f"{given}:"
        return known

    def name(self, tag: str) -> str:
        """Return what feedparser calls an element: its prefix by namespace, its name in lower case."""
        name = self.names.get(tag)
        if name is None:
            namespace, _, local = tag.rpartition("}")
            prefix = self.prefixes.get(namespace[1:])
            if prefix is None:
                raise Unsupported
            name = self.names[tag] = prefix + local.lower()
        return name

    def entry(self, element: Any) -> Item:
        """Return one entry."""
        if element.keys() and element.keys() != [LANG]:
            raise Unsupported
        found = Found(Item(base=self.base))
        self.children(found, element)
        item = found.item
        if found.speakers and not item.creators:
            item.creators = found.speakers
        if found.asides:
            item.titles = [found.asides[name] for name in _TITLES if name in found.asides]
            item.captions = [found.asides[name] for name in _CAPTIONS if name in found.asides]
        item.media += found.enclosures
        return item

    def children(self, found: Found, element: Any) -> None:
        """Read every element inside, by its name."""
        readers = self.readers
        for child in element:
            tag = child.tag
            reader = readers.get(tag, _unseen)
            if reader is _unseen:
                reader = readers[tag] = self.reader(tag)
            if reader is not None:
                reader(self, found, child)
            elif len(child):
                raise Unsupported

    def reader(self, tag: str) -> "_Read | None":
        """Return how an element is read, None for one that says nothing about what we want to know."""
        name = self.name(tag)
        reader = ELEMENTS.get(name)
        if reader is None and (name in _DECLINED or (":" not in name and name not in _IGNORED)):
            raise Unsupported
        return reader

    def text(self, element: Any, *, html: bool = True) -> Text | None:
        """Return the text of an element that may say of which kind it is; html where nothing is said and Atom does not rule."""
        kind = ""
        for name, value in element.items():
            kind = value.lower()
            if name != "type" or kind not in {"text", "html", "plain", "text/plain", "text/html"}:
                raise Unsupported
        value = self.string(element)
        html = not self.atom or (html if not kind else kind.endswith("html"))
        return Text(value=value, html=html, base=self.base) if value else None

    def string(self, element: Any) -> str:
        """Return the text of an element without children, mended as feedparser mends it."""
        if len(element):
            raise Unsupported
        text = element.text
        if text is None:
            return ""
        text = text.strip()
        return mended(text) if self.wounded else text


def _attributes(element: Any) -> dict[str, str]:
    return {name.lower(): value for name, value in element.items()}


def _title(reader: Reader, found: Found, element: Any) -> None:
    text = reader.text(element, html=False)
    if text and found.item.title:
        raise Unsupported
    found.item.title = found.item.title or text


def _link(reader: Reader, found: Found, element: Any) -> None:
    if not element.keys():
        found.item.links.append(Link(href=_written_out(reader, element), rel="alternate", type="text/html"))
        return
    attributes = _attributes(element)
    rel = attributes.get("rel", "alternate").lower().removeprefix(RELATIONS)
    kind = attributes.get("type", "text/html").lower()
    href = attributes.get("href") or ""
    if "href" not in attributes:
        if "url" in attributes or "uri" in attributes:
            raise Unsupported
        href = _written_out(reader, element)
    if BASE in attributes or "base" in attributes:
        raise Unsupported
    if rel in {"alternate", "", "enclosure"}:
        if href and not _ADDRESS.fullmatch(href):
            raise Unsupported
        found.item.links.append(Link(href=href, rel=rel, type=kind))
    if rel == "enclosure":
        found.enclosures.append((href, kind, ""))


def _written_out(reader: Reader, element: Any) -> str:
    """Return an address that stands as text; feedparser mends references in it."""
    href = reader.string(element)
    if href and (";" in href or not _ADDRESS.fullmatch(href)):
        raise Unsupported
    return href


def _guid(reader: Reader, found: Found, element: Any) -> None:
    if reader.atom:
        raise Unsupported
    found.item.id = reader.string(element)
    found.item.permalink = _attributes(element).get("ispermalink", "true").strip().lower() == "true"


def _id(reader: Reader, found: Found, element: Any) -> None:
    if not reader.atom:
        raise Unsupported
    found.item.id = reader.string(element)
    found.item.permalink = True


def _summary(reader: Reader, found: Found, element: Any) -> None:
    if found.described or reader.atom != (reader.name(element.tag) == "summary"):
        raise Unsupported
    found.described = True
    found.item.summary = reader.text(element, html=False)


def _content(reader: Reader, found: Found, element: Any) -> None:
    encoded = reader.name(element.tag) == "content:encoded"
    if not encoded and not reader.atom:
        raise Unsupported
    text = reader.text(element, html=encoded)
    if text:
        found.item.contents.append(text)


def _published(reader: Reader, found: Found, element: Any) -> None:
    found.item.published = reader.string(element)


def _updated(reader: Reader, found: Found, element: Any) -> None:
    found.item.updated = reader.string(element)


def _dated(reader: Reader, found: Found, element: Any) -> None:
    found.item.dated = reader.string(element)


def _author(reader: Reader, found: Found, element: Any) -> None:
    person = Person()
    for child in element:
        name = reader.name(child.tag)
        value = (child.text or "").strip()
        if len(child) or not reader.atom:
            raise Unsupported
        if name == "name":
            person.name = value
        elif name == "email":
            person.email = value
        elif name != "uri" and ":" not in name:
            raise Unsupported
    if not len(element):
        person.name = reader.string(element)
    found.item.authors.append(person)


def _creator(reader: Reader, found: Found, element: Any) -> None:
    if value := reader.string(element):
        found.item.creators.append(Person(name=value))


def _speaker(reader: Reader, found: Found, element: Any) -> None:
    if value := reader.string(element):
        found.speakers.append(Person(name=value))


def _category(reader: Reader, found: Found, element: Any) -> None:
    value = reader.string(element)
    if not element.keys():
        if value:
            found.item.categories.append(value)
        elif reader.name(element.tag) == "media:category":
            raise Unsupported
        return
    attributes = _attributes(element)
    term = attributes.get("term")
    if not term and (attributes.get("label") or not value):
        raise Unsupported
    found.item.categories += [word for word in (term, value) if word]


def _keywords(reader: Reader, found: Found, element: Any) -> None:
    if element.keys():
        raise Unsupported
    found.item.categories += [word.strip() for word in reader.string(element).split(",") if word.strip()]


def _thumbnail(reader: Reader, found: Found, element: Any) -> None:
    text = reader.string(element)
    found.item.thumbnails.append(element.get("url") or _attributes(element).get("url") or text)


def _media(reader: Reader, found: Found, element: Any) -> None:
    attributes = _attributes(element)
    found.item.media.append(
        (attributes.get("url", ""), attributes.get("type", "").lower(), attributes.get("medium", ""))
    )
    reader.children(found, element)


def _group(reader: Reader, found: Found, element: Any) -> None:
    reader.children(found, element)


def _enclosure(_: Reader, found: Found, element: Any) -> None:
    attributes = _attributes(element)
    href = attributes.get("url") or attributes.get("href") or ""
    if "uri" in attributes or len(element):
        raise Unsupported
    found.enclosures.append((href, attributes.get("type", "").lower(), ""))


def _picture(_: Reader, found: Found, element: Any) -> None:
    attributes = _attributes(element)
    found.item.picture = attributes.get("href") or attributes.get("url") or found.item.picture


def _original(reader: Reader, found: Found, element: Any) -> None:
    if element.keys():
        raise Unsupported
    found.item.original = reader.string(element)


def _aside(reader: Reader, found: Found, element: Any) -> None:
    name = reader.name(element.tag)
    text = reader.text(element, html=name in _CAPTIONS)
    if name in found.asides:
        raise Unsupported
    if text:
        found.asides[name] = text


def _source(reader: Reader, _: Found, element: Any) -> None:
    if reader.atom or len(element):
        raise Unsupported


def _unseen(_: Reader, __: Found, ___: Any) -> None:
    """Stand for an element that was not looked up yet."""


_Read = Callable[[Reader, Found, Any], None]
ELEMENTS: dict[str, _Read] = {
    "title": _title,
    "link": _link,
    "guid": _guid,
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
    "dc:author": _creator,
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
