"""The judge of what a feed says: feedparser's own parsers, with the rules where the contract is stricter than they are.

feedparser's `parse` is not called: it opens a path or URL when handed a str, guesses charsets its own way, sanitises HTML in
quadratic time, takes 30 February for 2 March, and loses whether a date was dc:date and whether a guid was resolved. Its two
handlers (expat, and a tag-soup parser for what expat refuses) are driven here on text that is decoded already.
"""

import io
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any
from urllib.parse import urljoin
from xml.sax import SAXException, handler, make_parser
from xml.sax.xmlreader import InputSource

from feedparser.api import LooseFeedParser, StrictFeedParser

from digestbot.core.feeds.raw import RELATIONS, Item, Link, Person, Text

_NO_TEXT = ("image/", "audio/", "video/", "font/", "application/pdf", "application/zip")


class _Rules:
    """What differs from feedparser: keep apart what it merges, keep strings where it guesses."""

    entries: list[Any]
    baseuri: str
    document: str
    guidislink: int
    inauthor: int
    push: Any
    pop: Any
    push_content: Any
    pop_content: Any
    _get_context: Any

    def _start_item(self, attrs: Any) -> None:
        super()._start_item(attrs)  # type: ignore[misc]  # the other base class has it
        self.entries[-1]["own:base"] = self.baseuri

    _start_entry = _start_item

    def _start_guid(self, attrs: Any) -> None:
        permalink = attrs.get("ispermalink", "true").strip().lower() == "true"
        self._get_context()["own:permalink"] = permalink
        # Never resolved against a base: an id is compared as text, even where it looks like a link.
        self.guidislink = 0
        self.push("id", 1)

    _start_id = _start_guid

    def _end_guid(self) -> None:
        self.pop("id")

    def _end_id(self) -> None:
        self.pop("id")
        context = self._get_context()
        # Atom's ids are addresses, and a few feeds use xml:base on them; the feed's own address never changes an id.
        if self.baseuri != self.document and ":" not in context.get("id", ":"):
            context["id"] = urljoin(self.baseuri, context["id"])

    def _end_author(self) -> None:
        text = self.pop("author")
        self.inauthor = 0
        authors = self._get_context().get("authors")
        if authors and not authors[-1] and text:
            authors[-1]["name"] = text

    def _sync_author_detail(self, key: str = "author") -> None:
        """Do nothing: names and addresses are told apart once, for every reader of feeds."""

    def _start_dc_creator(self, attrs: Any) -> None:
        del attrs
        self.push("own:creator", 1)

    _start_dc_author = _start_dc_creator

    def _end_dc_creator(self) -> None:
        self._get_context().setdefault("own:creators", []).append(self.pop("own:creator"))

    _end_dc_author = _end_dc_creator

    def _start_itunes_author(self, attrs: Any) -> None:
        del attrs
        self.push("own:speaker", 1)

    def _end_itunes_author(self) -> None:
        self._get_context().setdefault("own:speakers", []).append(self.pop("own:speaker"))

    def _end_itunes_keywords(self) -> None:
        # Search words, not categories.
        self.pop("itunes_keywords")

    def _end_published(self) -> None:
        self.pop("published")

    _end_issued = _end_pubdate = _end_published

    def _end_updated(self) -> None:
        self.pop("updated")

    _end_modified = _end_lastbuilddate = _end_updated

    def _end_created(self) -> None:
        self.pop("created")

    def _end_expirationdate(self) -> None:
        self.pop("expired")

    def _start_dc_date(self, attrs: Any) -> None:
        del attrs
        self.push("own:dated", 1)

    def _end_dc_date(self) -> None:
        self.pop("own:dated")

    def _end_content(self) -> None:
        # Not copied into the summary: a feed with content only has no summary.
        self.pop_content("content")

    _end_body = _end_xhtml_body = _end_content_encoded = _end_fullitem = _end_content


_ASIDE = {
    "media_title": ("titles", "text/plain"),
    "dc_title": ("titles", "text/plain"),
    "itunes_title": ("titles", "text/plain"),
    "media_description": ("captions", "text/html"),
    "itunes_summary": ("captions", "text/html"),
    "dc_description": ("captions", "text/html"),
    "abstract": ("captions", "text/html"),
    "itunes_subtitle": ("captions", "text/html"),
}
"""Elements that say again what title and description say, and count only where those are silent; the first one counts."""


def _aside(name: str, kind: str) -> tuple[Any, Any]:
    def start(self: Any, attrs: Any) -> None:
        self.push_content(name, attrs, kind, 1)

    def end(self: Any) -> None:
        self.pop_content(name)

    return start, end


for _name, (_, _kind) in _ASIDE.items():
    _begin, _finish = _aside(_name, _kind)
    setattr(_Rules, f"_start_{_name}", _begin)
    setattr(_Rules, f"_end_{_name}", _finish)


_FEEDPARSERS_OWN = ("links", "authors", "contributors", "title_detail", "summary_detail", "author_detail")
"""Names under which feedparser keeps lists and dictionaries; an element of that name would put its text in their place."""


def _unheard(self: Any, _: Any) -> None:
    self.push("unheard", 0)


def _unheard_end(self: Any) -> None:
    self.pop("unheard")


for _name in _FEEDPARSERS_OWN:
    setattr(_Rules, f"_start_{_name}", _unheard)
    setattr(_Rules, f"_end_{_name}", _unheard_end)


class _Strict(_Rules, StrictFeedParser):  # type: ignore[misc]  # feedparser has no types
    resolve_relative_uris = False
    sanitize_html = False
    foreign = 0
    """How many elements are open from one on that no vocabulary of feeds has: their titles and links are not the entry's.

    Tag soup is not read so, for such an element may never be closed.
    """

    def unknown_starttag(self, tag: str, attrs: Any) -> None:
        if self.foreign:
            self.foreign += 1
            return
        prefix, colon, _ = tag.partition(":")
        if colon and self.inentry and not self.incontent and prefix not in self._matchnamespaces.values():
            self.foreign = 1
        super().unknown_starttag(tag, attrs)

    def unknown_endtag(self, tag: str) -> None:
        if self.foreign:
            self.foreign -= 1
        if not self.foreign:
            super().unknown_endtag(tag)


_UNLIKE_HTML = frozenset(
    [
        "guid",
        "pubdate",
        "description",
        "content:encoded",
        "dc:creator",
        "dc:date",
        "category",
        "enclosure",
        "published",
        "updated",
        "author",
    ]
)
"""Elements of feeds that no HTML has: where one begins, the text before it has ended, whether it was closed or not."""


_SURPRISES = (AttributeError, IndexError, KeyError, TypeError, ValueError)
"""What feedparser raises at tags in an order that no one thought of; one such tag must not cost the whole feed."""


class _Loose(_Rules, LooseFeedParser):  # type: ignore[misc]  # feedparser has no types
    resolve_relative_uris = False
    sanitize_html = False

    def unknown_starttag(self, tag: str, attrs: Any) -> None:
        within = self.elementstack[-1][0] if self.elementstack else ""
        if tag in {"item", "entry"} or (self.incontent and (tag in _UNLIKE_HTML or (tag, within) == ("link", "title"))):
            self.close_open()
        with suppress(*_SURPRISES):
            super().unknown_starttag(tag, attrs)

    def unknown_endtag(self, tag: str) -> None:
        if tag in {"item", "entry", "channel", "feed"}:
            self.close_open()
        with suppress(*_SURPRISES):
            super().unknown_endtag(tag)

    def close_open(self) -> None:
        """Keep the text of elements that no one closed, before the entry or the feed around them ends."""
        while self.elementstack and self.elementstack[-1][0] not in {"item", "entry"}:
            with suppress(*_SURPRISES):
                self.pop(self.elementstack[-1][0])
        self.incontent = 0
        self.contentparams.clear()


Found = tuple[Item, list[Item]]


def read(text: str, *, base: str, language: str, atom: bool) -> Found | None:
    """Return what a feed says of itself and its entries, None if its XML is not well-formed."""
    parser = _Strict(base, language or None, "utf-8")
    parser.document = base
    sax = make_parser()  # noqa: S317 - the document type, with every entity in it, was cut off before
    sax.setFeature(handler.feature_namespaces, True)
    sax.setFeature(handler.feature_external_ges, False)
    sax.setContentHandler(parser)
    sax.setErrorHandler(parser)
    source = InputSource()
    source.setCharacterStream(io.StringIO(text))
    try:
        sax.parse(source)
    except SAXException:
        return None
    return _found(parser, atom=atom)


def read_soup(text: str, *, base: str, language: str, atom: bool) -> Found:
    """Return the same of anything that has tags in it."""
    parser = _Loose(base, language or None, "utf-8", {})
    parser.document = base
    parser.feed(text)
    parser.close_open()
    return _found(parser, atom=atom)


def _found(parser: Any, *, atom: bool) -> Found:
    feed = _item(parser.feeddata, atom=atom)
    feed.language = str(parser.feeddata.get("language") or "")
    # A feed's own id is no page that a person reads.
    feed.permalink = False
    return feed, [_item(found, atom=atom) for found in parser.entries]


def _item(found: Any, *, atom: bool) -> Item:
    """Take the fields that count out of feedparser's dictionary."""
    get: Callable[[str], Any] = partial(dict.get, found)  # FeedParserDict.get warns, and answers for other keys
    many = partial(_list, found)
    source = _mapping(get("source"))
    text_of = partial(_text, atom=atom)
    asides: dict[str, list[Text]] = {"titles": [], "captions": []}
    for name, (field, _) in _ASIDE.items():
        text = text_of(get(name), get(f"{name}_detail"))
        if text:
            asides[field].append(text)
    relations = [(dict.get(link, "rel") or "").removeprefix(RELATIONS) for link in many("links")]
    enclosures = [link for link, rel in zip(many("links"), relations, strict=True) if rel == "enclosure"]
    return Item(
        base=_word(get("own:base")),
        id=_word(get("id")),
        permalink=bool(get("own:permalink")),
        links=[
            Link(href=dict.get(link, "href") or "", rel=rel, type=dict.get(link, "type") or "")
            for link, rel in zip(many("links"), relations, strict=True)
        ],
        original=_word(get("feedburner_origlink")),
        title=text_of(get("title"), get("title_detail")),
        titles=asides["titles"],
        summary=text_of(get("summary"), get("summary_detail")),
        contents=[
            text
            for content in many("content")
            if not (dict.get(content, "type") or "").startswith(_NO_TEXT)
            and (text := text_of(dict.get(content, "value"), content))
        ],
        captions=asides["captions"],
        published=_word(get("published")),
        updated=_word(get("updated")),
        created=_word(get("created")),
        dated=_word(get("own:dated")),
        authors=_people(many("authors")),
        creators=_names(get("own:creators")) or _names(get("own:speakers")),
        source_authors=_people(_list(source, "authors")) or _names(dict.get(source, "own:creators")),
        categories=[str(dict.get(tag, "term") or dict.get(tag, "label") or "") for tag in many("tags")],
        thumbnails=[str(dict.get(thumbnail, "url") or "") for thumbnail in many("media_thumbnail")],
        media=[
            (
                str(dict.get(media, "url") or ""),
                str(dict.get(media, "type") or ""),
                str(dict.get(media, "medium") or ""),
            )
            for media in many("media_content")
        ]
        + [(str(dict.get(link, "href") or ""), str(dict.get(link, "type") or ""), "") for link in enclosures],
        picture=str(dict.get(_mapping(get("image")), "href") or ""),
    )


def _text(value: Any, detail: Any, *, atom: bool) -> Text | None:
    if not value or not str(value).strip():
        return None
    kind = dict.get(_mapping(detail), "type") or "text/html"
    # Only Atom says what a text is, and is believed; all other formats put HTML anywhere.
    return Text(
        value=str(value), html=kind != "text/plain" or not atom, base=str(dict.get(_mapping(detail), "base") or "")
    )


def _list(found: Any, name: str) -> list[Any]:
    """Return a list of dictionaries; an element of that name in the feed may have put something else in its place."""
    value = dict.get(found, name)
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _word(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _mapping(value: Any) -> Any:
    return value if isinstance(value, dict) else {}


def _people(found: Any) -> list[Person]:
    return [Person(name=dict.get(one, "name") or "", email=dict.get(one, "email") or "") for one in found or ()]


def _names(found: Any) -> list[Person]:
    return [Person(name=str(name)) for name in found or () if name]
