"""What a reader of XML finds in a feed, before it is made an `Entry`: strings as they stand, in the words of no format."""

from dataclasses import dataclass, field

RELATIONS = "http://www.iana.org/assignments/relation/"
"""What the names of links' relations are short for (RFC 4287, section 4.2.7.2)."""


@dataclass(slots=True, kw_only=True)
class Text:
    """A piece of text, whether it is HTML, and the address that relative links in it start from."""

    value: str
    html: bool
    base: str = ""


@dataclass(slots=True, kw_only=True)
class Link:
    """A link with its relation, as it stands and where it starts from."""

    href: str
    rel: str = "alternate"
    type: str = ""
    base: str = ""


@dataclass(slots=True, kw_only=True)
class Person:
    """Someone named in a feed; for RSS all in one string, `a@b.example (Name)`, in `name`."""

    name: str = ""
    email: str = ""


@dataclass(slots=True, kw_only=True)
class Item:
    """One entry (or, with the fields that a feed has too, the feed itself).

    `dated` is dc:date, which names no event. `creators` are dc:creator, else itunes:author. `media` are (address, kind, medium) of Media RSS contents and enclosures.
    """

    base: str = ""
    id: str = ""
    permalink: bool = False
    links: list[Link] = field(default_factory=list)
    original: str = ""
    title: Text | None = None
    titles: list[Text] = field(default_factory=list)
    summary: Text | None = None
    contents: list[Text] = field(default_factory=list)
    captions: list[Text] = field(default_factory=list)
    published: str = ""
    updated: str = ""
    created: str = ""
    dated: str = ""
    authors: list[Person] = field(default_factory=list)
    creators: list[Person] = field(default_factory=list)
    source_authors: list[Person] = field(default_factory=list)
    categories: list[str] = field(default_factory=list)
    thumbnails: list[str] = field(default_factory=list)
    media: list[tuple[str, str, str]] = field(default_factory=list)
    picture: str = ""
    language: str = ""
