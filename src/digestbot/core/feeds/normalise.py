"""What was found in a feed, made an `Entry`: which of several titles, links, dates and pictures counts, by one set of rules.

Every reader (feedparser, the fast path, JSON Feed) ends here, so that they can differ in speed only.
"""

import re
from collections.abc import Iterable
from urllib.parse import urljoin, urlsplit, urlunsplit

from digestbot.core.feeds.dates import instant
from digestbot.core.feeds.escaping import unescaped, unescaped_twice
from digestbot.core.feeds.feed import Entry, Format
from digestbot.core.feeds.markup import line, lines, looks_like_html, pictures, plain
from digestbot.core.feeds.raw import Item, Link, Person, Text
from digestbot.core.feeds.titles import title_line

_HTML_TYPES = ("", "text/html", "html", "application/xhtml+xml", "xhtml")
_PICTURE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:[?#]|$)", re.IGNORECASE)
_EMAIL = re.compile(r"(?<![^\s<(,;:\"'])(?:mailto:)?([^\s<>()\"',;:@]{1,64}@[^\s<>()\"',;:@]{1,255})")
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_CLEAN = re.compile(r"https?://[A-Za-z0-9.-]+(?::\d+)?(?:/[^\s?#]*)?(?:\?[^\s#]+)?(?:#\S+)?")
"""An address that is absolute and stays itself when it is taken apart and put together."""
_GAPS = re.compile(r"[\t\r\n]+")


def entry(item: Item, *, format: Format, authors: Iterable[Person] = ()) -> Entry:  # noqa: A002 - the field's own word
    """Return the entry that `item` describes; `authors` are the feed's, who sign if no one else does."""
    content = next((text for text in item.contents if text.value.strip()), None) if item.contents else None
    summary = item.summary or (item.captions[0] if item.captions else None)
    title = item.title or (item.titles[0] if item.titles else None)
    dated = instant(item.dated)
    published = instant(item.published) or (dated if format != "atom" else None) or instant(item.created)
    return Entry(
        id=item.id.strip() or None,
        link=article_link(item),
        title=title_text(title),
        summary_text=body_text(summary),
        content_text=body_text(content),
        content_html=content.value if content and content.html else None,
        published=published,
        updated=instant(item.updated) or dated,
        authors=names(_signed(item)) or names(item.source_authors) or names(authors),
        categories=tuple(dict.fromkeys(c for c in map(line, item.categories) if c)),
        image=_image(item, content or summary),
        enclosure=_enclosure(item),
    )


def title_text(text: Text | None) -> str | None:
    """Return a title as one line of plain text, None if nothing is left."""
    if text is None:
        return None
    # References are resolved in every title: "Tom &amp; Jerry" is never meant.
    return (title_line(text.value) if text.html else line(unescaped(text.value))) or None


def body_text(text: Text | None) -> str | None:
    """Return a text as plain paragraphs, None if nothing is left."""
    if text is None:
        return None
    html = unescaped_twice(text.value) if text.html else ""
    return (plain(html) if looks_like_html(html) else lines(text.value)) or None


def absolute(href: str, base: str) -> str | None:
    """Return an http(s) address, resolved against `base`; relative if there is no base; None for every other scheme.

    >>> absolute("../b", "https://courier.example/a/c"), absolute("javascript:alert(1)", "https://courier.example/")
    ('https://courier.example/b', None)
    """
    if _CLEAN.fullmatch(href):
        return href
    href = _GAPS.sub("", href.strip()).replace(" ", "%20")
    if not href:
        return None
    try:
        joined = urljoin(base, href) if base and not href.startswith(("http://", "https://")) else href
        parts = urlsplit(joined)
    except ValueError:
        return None
    if parts.scheme in {"http", "https"}:
        return urlunsplit(parts) if parts.netloc else None
    if joined.startswith("//"):
        return f"https:{joined}"
    return None if _SCHEME.match(joined) else joined


def article_link(item: Item) -> str | None:
    """Return where a person reads it: the address before feedburner's, else the page, else an id that is one."""
    if item.original and (found := absolute(item.original, item.base)):
        return found
    for link in _alternates(item.links):
        if found := absolute(link.href, link.base):
            return found
    # Most guids are called permalinks by default only; an address is what looks like one.
    if item.permalink and item.id.lower().startswith(("http://", "https://", "/")):
        return absolute(item.id, item.base)
    return None


def _alternates(links: list[Link]) -> list[Link]:
    """Return the links that lead to the page, the ones that say they are HTML first."""
    pages = [link for link in links if link.rel in {"alternate", ""}]
    if len(pages) > 1:
        pages.sort(key=lambda link: link.type.partition(";")[0].strip().lower() not in _HTML_TYPES)
    return pages


def _signed(item: Item) -> list[Person]:
    """Return the authors by the vocabulary that names people: `author` holding e-mail addresses only yields to dc:creator."""
    named = any(person.name.strip() and "@" not in display_name(person.name) for person in item.authors)
    return item.authors if named or not item.creators else item.creators


def names(people: Iterable[Person]) -> tuple[str, ...]:
    """Return the display names, in order, each once."""
    found: dict[str, str] = {}
    for person in people:
        name = display_name(person.name) or person.email.strip()
        if name:
            found.setdefault(name.casefold(), name)
    return tuple(found.values())


def display_name(text: str) -> str:
    """Return the name in a byline of a feed; an e-mail address stays only if there is nothing else.

    >>> display_name("a@courier.example (Ann Lee)"), display_name("Ann Lee <a@courier.example>"), display_name("a@b.example")
    ('Ann Lee', 'Ann Lee', 'a@b.example')
    """
    text = line(plain(text) if looks_like_html(text) and "@" not in text else text)
    if "@" not in text:
        return text
    rest = _EMAIL.sub(" ", text)
    rest = line(re.sub(r"[()<>\[\]]", " ", rest)).strip(" ,;:-\"'")
    if rest:
        return rest
    match = _EMAIL.search(text)
    return match[1] if match else text


def _image(item: Item, body: Text | None) -> str | None:
    """Return the picture: thumbnail, Media RSS, enclosure, itunes:image, else the first one of the text."""
    for href in [
        *item.thumbnails,
        *(href for href, kind, medium in item.media if _pictures(href, kind, medium)),
        item.picture,
    ]:
        found = absolute(href, item.base)
        if found:
            return found
    for text in (body, item.summary):
        for href in pictures(text.value) if text and text.html else ():
            found = absolute(href, text.base or item.base) if text else None
            if found:
                return found
    return None


def _enclosure(item: Item) -> str | None:
    """Return the file that comes with an item, sound and film before pictures."""
    files = sorted(item.media, key=lambda file: _pictures(*file)) if item.media else ()
    return next((found for href, _, _ in files if (found := absolute(href, item.base))), None)


def _pictures(href: str, kind: str, medium: str) -> bool:
    if medium or kind:
        return medium == "image" or kind.lower().startswith("image/")
    return _PICTURE.search(href) is not None
