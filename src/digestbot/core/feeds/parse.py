"""Feed bytes to a `Feed`: which format it is, which reader reads it, and what they have in common."""

import re
from collections.abc import Callable, Mapping
from contextlib import suppress

from digestbot.core.feeds import jsonfeed, lxml_reader, sitemap
from digestbot.core.feeds.charset import decode
from digestbot.core.feeds.feed import Feed, Format, NotAFeed
from digestbot.core.feeds.normalise import absolute, article_link, entry, title_text
from digestbot.core.feeds.polling_hints import REACH, PollingHints, polling_hints
from digestbot.core.feeds.raw import Item
from digestbot.core.feeds.repair_xml import document, repair_xml
from digestbot.core.text.reason import reason as because

_FORMATS: dict[str, Format] = {"rss": "rss", "rdf": "rdf", "feed": "atom", "entry": "atom", "channel": "cdf"}
_ROOT = re.compile(r"<(?:[\w.-]+:)?(?:rss|rdf|feed)[\s>]", re.IGNORECASE)
_OTHER = {
    "html": "not-feed-page",
    "opml": "not-feed-opml",
    "svg": "not-feed-picture",
    "urlset": "not-feed-sitemap",
    "sitemapindex": "not-feed-sitemaps",
}
"""What other documents are, as reasons, by the name of their root."""


_Reads = Callable[..., tuple[Item, list[Item]] | None]


def parse(body: bytes, headers: Mapping[str, str] | None = None) -> Feed | NotAFeed:
    """Read a feed of any format; never raises on bad bytes.

    `headers` are the response's, names in any case; Content-Type (its charset wins over the XML declaration),
    Content-Location (the feed's own address, the base of relative links) and Content-Language count.

    >>> parse(b"<rss><channel><title>Courier</title><item><title>Rain</title></item></channel></rss>").entries[0].title
    'Rain'
    """
    base, language, content_type = _told(headers)
    clean = body
    if not lxml_reader.begins_well(body, content_type):
        # Another charset, a style sheet or a remark in front: in order all the same, perhaps.
        clean = document(decode(body, content_type))[1].encode("utf-8", "replace")
    found = lxml_reader.read(clean, base=base, language=language)
    if found is None:
        return judge(body, headers)
    feed, items, atom = found
    return _feed("atom" if atom else "rss", feed, items, polling_hints(_ends(clean)), "")


def _ends(body: bytes) -> str:
    """Return the beginning and the end of UTF-8, where a feed speaks of itself."""
    return (body if len(body) <= 2 * REACH else body[:REACH] + body[-REACH:]).decode("utf-8", "ignore")


def judge(body: bytes, headers: Mapping[str, str] | None = None) -> Feed | NotAFeed:
    """Read a feed of any format without the fast path: for XML by feedparser, whose word is the last one."""
    base, language, content_type = _told(headers)
    text = decode(body, content_type)
    if text.lstrip()[:1] in {"{", "["}:
        return _json(text, base=base, language=language)
    return _xml(text, base=base, language=language)


def _told(headers: Mapping[str, str] | None) -> tuple[str, str, str]:
    """Return what the response says of its body: its address, its language, its type."""
    lowered = {name.lower(): value.strip() for name, value in (headers or {}).items()}
    return lowered.get("content-location", ""), lowered.get("content-language", ""), lowered.get("content-type", "")


def _json(text: str, *, base: str, language: str) -> Feed | NotAFeed:
    found = jsonfeed.read(text, base=base)
    if isinstance(found, NotAFeed):
        return found
    return _feed("json", *found, language)


def _xml(text: str, *, base: str, language: str) -> Feed | NotAFeed:
    root, found_text, entities = document(text)
    if root not in _FORMATS and root not in _OTHER and (inside := _ROOT.search(text)):
        # A script or a cache's remark stands before the feed.
        root, found_text, entities = document(text[inside.start() :])
    if not root:
        return NotAFeed(reason="not-feed-text" if text.strip() else "not-feed-empty")
    if root == "urlset" and (news := sitemap.read(repair_xml(found_text, entities))):
        return _feed("sitemap", *news, PollingHints(), language)
    if root in _OTHER:
        return NotAFeed(reason=_OTHER[root])
    format = _FORMATS.get(root, "rss")  # noqa: A001 - the field's own word
    found = _read(found_text, entities, base=base, language=language, atom=format == "atom")
    if found is None:
        return NotAFeed(reason="not-feed-broken")
    feed, items = found
    if root not in _FORMATS and not items:
        return NotAFeed(reason=because("not-feed-xml", root=root[:40]))
    return _feed(format, feed, items, polling_hints(found_text), "")


def _read(
    text: str, entities: dict[str, str], *, base: str, language: str, atom: bool
) -> tuple[Item, list[Item]] | None:
    """Return what feedparser finds: expat's way where the document is or can be made well-formed, else as tag soup."""
    from digestbot.core.feeds import feedparser_reader  # noqa: PLC0415 - feedparser is slow to load

    readers: list[_Reads] = [feedparser_reader.read_soup]
    if not lxml_reader.well_formed(text):
        text = repair_xml(text, entities)
        readers += [feedparser_reader.read] if lxml_reader.well_formed(text) else []
    else:
        readers.append(feedparser_reader.read)
    for reader in reversed(readers):
        with suppress(
            Exception
        ):  # feedparser's surprises at hostile bytes cannot be listed; the next reader may do better
            if found := reader(text, base=base, language=language, atom=atom):
                return found
    return None


def _feed(format: Format, feed: Item, items: list[Item], asked: PollingHints, language: str) -> Feed:  # noqa: A002 - the field's word
    signers = feed.authors if format in {"atom", "json"} else ()
    return Feed(
        format=format,
        id=(feed.id.strip() or None) if format == "atom" else None,
        title=title_text(feed.title or next(iter(feed.titles), None)),
        link=article_link(feed),
        language=(feed.language.strip() or language).replace("_", "-") or None,
        entries=tuple(entry(item, format=format, authors=signers) for item in items),
        hub=absolute(asked.hub, "") if asked.hub else None,
        topic=absolute(asked.topic, "") if asked.topic else None,
        ttl_minutes=asked.ttl_minutes,
        skip_hours=asked.skip_hours,
        skip_days=asked.skip_days,
    )
