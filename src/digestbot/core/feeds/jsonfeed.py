"""JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1): what it says, in the words of no format."""

import json
from typing import Any

from digestbot.core.feeds.feed import NotAFeed
from digestbot.core.feeds.polling_hints import PollingHints
from digestbot.core.feeds.raw import Item, Link, Person, Text


def read(text: str, *, base: str) -> tuple[Item, list[Item], PollingHints] | NotAFeed:
    """Return the feed, its entries and its hub with its own address; fields of the wrong type are as good as absent."""
    try:
        given = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return NotAFeed(reason="not-feed-broken-json")
    if not isinstance(given, dict) or not isinstance(given.get("items"), list) or "version" not in given:
        return NotAFeed(reason="not-feed-json")
    feed = Item(
        base=base,
        title=_text(given, "title", html=False),
        links=[Link(href=_string(given, "home_page_url"), base=base)],
        authors=_people(given),
        language=_string(given, "language"),
    )
    hubs = [_string(hub, "url") for hub in _dicts(given.get("hubs"))]
    hints = PollingHints(hub=next(iter(hubs), "") or None, topic=_string(given, "feed_url") or None)
    return feed, [_item(item, base) for item in _dicts(given["items"])], hints


def _item(given: dict[str, Any], base: str) -> Item:
    contents = [_text(given, "content_html", html=True, base=base), _text(given, "content_text", html=False)]
    return Item(
        base=base,
        id=_string(given, "id"),
        permalink=_string(given, "id").startswith(("http://", "https://")),
        links=[Link(href=_string(given, name), base=base) for name in ("url", "external_url")],
        title=_text(given, "title", html=False),
        summary=_text(given, "summary", html=False),
        contents=[text for text in contents if text],
        published=_string(given, "date_published"),
        updated=_string(given, "date_modified"),
        authors=_people(given),
        categories=[tag for tag in given["tags"] if isinstance(tag, str)]
        if isinstance(given.get("tags"), list)
        else [],
        thumbnails=[_string(given, "image"), _string(given, "banner_image")],
        media=[(_string(a, "url"), _string(a, "mime_type"), "") for a in _dicts(given.get("attachments"))],
    )


def _people(given: dict[str, Any]) -> list[Person]:
    """Return the authors: one object in 1.0, a list since 1.1, and often both; some write a name in place of an object."""
    people: list[Any] = []
    for value in (given.get("author"), given.get("authors")):
        people += value if isinstance(value, list) else [value]
    named = ({"name": person} if isinstance(person, str) else person for person in people)
    return [Person(name=_string(person, "name")) for person in _dicts(list(named))]


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _string(given: dict[str, Any], name: str) -> str:
    value = given.get(name)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return str(value).encode("utf-8", "replace").decode("utf-8")


def _text(given: dict[str, Any], name: str, *, html: bool, base: str = "") -> Text | None:
    value = _string(given, name)
    return Text(value=value, html=html, base=base) if value.strip() else None
