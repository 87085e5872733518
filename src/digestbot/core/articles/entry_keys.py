"""Which entry of its feed and which article it is: by guid, then link, then content, where each of them identifies anything.

A guid that different items share (`N/A`, the site's address, one for all) identifies none of them, nor does a link that all
have in common. What a document does not show, the history may: a guid that was another item's the last time.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, TypeVar

from digestbot.core.articles.identity import canonical, content_hash, is_page, text_key
from digestbot.core.articles.site import same_site
from digestbot.core.feeds.feed import Entry, Feed
from digestbot.core.feeds.stored_feed import KnownEntry, NewEntry

_PLACEHOLDERS = frozenset(
    {
        *("n/a", "na", "none", "null", "nil", "undefined", "unknown", "nan", "empty", "tbd", "todo", "test"),
        *("guid", "id", "uuid", "permalink", "false", "true", "default", "item", "entry", "[object object]"),
    }
)
_SAYS_SOMETHING = re.compile(r"[1-9]|[^\W\d_]")
T = TypeVar("T")
_TELLING = 40
"""Characters of text by which two items of the same title are told apart, or known to be one."""


class _Item(NamedTuple):
    entry: Entry
    guid: str
    link: str
    title: str
    content: str


def identities(feed: Feed, *, feed_url: str) -> list[tuple[str, str]]:
    """Return each entry's key inside its feed and its article's identity across all feeds, in document order.

    An article's identity is its canonical link, unless the link leads to a front page, to the page of the whole feed, or to
    one that several different entries share: then it is the entry's own in its feed.

    >>> entry = Entry(id="courier-1", link="http://courier.example/1?utm_source=rss")
    >>> identities(Feed(format="rss", entries=(entry,)), feed_url="https://courier.example/feed")
    [('guid:courier-1', 'link:https://courier.example/1')]
    """
    own = _home(feed_url)
    homes = {own, *(canonical(url) for url in (feed.link, feed.id) if url)}
    items = [_item(entry, homes, feed.id) for entry in feed.entries]
    keys = entry_keys(items, homes)
    crowded = _shared(zip(items, keys, strict=True), lambda pair: pair[0].link, _one_article)
    return [
        (key, text_key("link", i.link) if is_page(i.link) and i.link not in homes | crowded else own_identity(own, key))
        for i, key in zip(items, keys, strict=True)
    ]


def own_identity(feed_url: str, key: str) -> str:
    """Return the identity of an article without a page of its own."""
    return text_key("feed", f"{_home(feed_url)} {key}")


def _home(feed_url: str) -> str:
    """Return the address that stands for a feed; one that only looks like a cache of it is a feed of its own."""
    home = canonical(feed_url)
    return home if same_site(home, feed_url) else feed_url


def entry_keys(items: Sequence[_Item], homes: set[str]) -> list[str]:
    """Return the key of each item: its guid, else its canonical link, else its link as it stands, else its content."""
    shared = _shared(items, lambda item: item.guid, _same)
    unnamed = [item for item in items if not item.guid or item.guid in shared]
    pages = _shared(unnamed, lambda item: item.link, _same_words) | homes
    addresses = _shared(unnamed, lambda item: item.entry.link or "", _same_words)

    def key(item: _Item) -> str:
        link = item.entry.link or ""
        if item.guid and item.guid not in shared:
            return text_key("guid", item.guid)
        if is_page(item.link) and item.link not in pages:
            return text_key("link", item.link)
        if "#" in link and link not in addresses:
            return text_key("link", link)
        return text_key("content", item.content)

    return [key(item) for item in items]


def other_keys(entry: NewEntry) -> tuple[str, ...]:
    """Return the keys that the history may know an entry by, beside its own: the feed had other guids, links or neighbours."""
    guid = text_key("guid", entry.guid) if entry.guid else ""
    link = text_key("link", canonical(entry.link)) if entry.link else ""
    content = text_key("content", entry.content_hash)
    return tuple(key for key in (guid, link, content) if key and key != entry.key)


def own_key(entry: NewEntry) -> str:
    """Return the key of an entry whose guid says nothing: its link's, else its content's."""
    link = canonical(entry.link or "")
    return text_key("link", link) if is_page(link) else text_key("content", entry.content_hash)


def same_title(one: str | None, other: str | None) -> bool:
    """Return whether two titles are one, whatever their case and white space; two that are missing are not."""
    return bool(one) and _folded(one) == _folded(other)


def is_another(entry: NewEntry, known: KnownEntry) -> bool:
    """Return whether an entry is another item than the one that the history knows by the same guid or link.

    An edit keeps the title, the day or the link; where a guid is kept and everything else is new, it is one for all.
    """
    if entry.content_hash == known.content_hash or _folded(entry.title) == _folded(known.title):
        return False
    if entry.published is not None and entry.published == known.published:
        return False
    if entry.guid and entry.guid == known.guid:
        return bool(entry.link and known.link) and canonical(entry.link or "") != canonical(known.link or "")
    # The guid is new and the page is the same: one page for all, or a feed that counts its guids up with every edit.
    return bool(entry.guid and known.guid and entry.published and known.published)


def _item(entry: Entry, homes: set[str], feed_id: str | None) -> _Item:
    guid = entry.id or ""
    folded = guid.strip().casefold()
    nothing = (
        folded in _PLACEHOLDERS
        or not _SAYS_SOMETHING.search(folded)
        or guid == feed_id
        or (folded.startswith(("http://", "https://")) and "#" not in guid and _is_home(canonical(guid), homes))
    )
    return _Item(
        entry=entry,
        guid="" if nothing else guid,
        link=canonical(entry.link) if entry.link else "",
        title=_folded(entry.title),
        content=content_hash(entry),
    )


def _is_home(address: str, homes: set[str]) -> bool:
    return address in homes or not is_page(address)


def _folded(text: str | None) -> str:
    return " ".join((text or "").casefold().split())


def _same(one: _Item, other: _Item) -> bool:
    """Return whether two items with one guid are duplicates of one item."""
    if one.title != other.title:
        return False
    if one.link == other.link or not (one.link and other.link):
        return bool(one.title) or one.content == other.content
    text = one.entry.content_text or one.entry.summary_text or ""
    return one.content == other.content and len(text) >= _TELLING


def _one_article(one: tuple[_Item, str], other: tuple[_Item, str]) -> bool:
    return one[1] == other[1] or bool(one[0].title and one[0].title == other[0].title)


def _same_words(one: _Item, other: _Item) -> bool:
    return one.title == other.title if one.title or other.title else one.content == other.content


def _shared(items: Iterable[T], key: Callable[[T], str], same: Callable[[T, T], bool]) -> set[str]:
    """Return the keys that different items share."""
    first: dict[str, T] = {}
    return {name for item in items if (name := key(item)) and not same(first.setdefault(name, item), item)}
