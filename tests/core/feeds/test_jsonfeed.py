"""JSON Feed, as it should be and as it is."""

import json
from typing import Any

import pytest

from digestbot.core.feeds.feed import NotAFeed
from digestbot.core.feeds.jsonfeed import read
from digestbot.core.feeds.raw import Item

BASE = "https://courier.example/feed.json"


def told(*items: Any, **feed: Any) -> tuple[Item, list[Item], str | None]:
    """Return what a feed says."""
    found = read(json.dumps({"version": "1.1", "items": list(items), **feed}), base=BASE)
    assert not isinstance(found, NotAFeed)
    feed_, entries, hub = found
    told_hub: Any = hub
    return feed_, entries, getattr(told_hub, "hub", told_hub)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{", "not-feed-broken-json"),
        ("[" * 100_000, "not-feed-broken-json"),
        ("[]", "not-feed-json"),
        ('{"items": []}', "not-feed-json"),
        ('{"version": "1", "items": {}}', "not-feed-json"),
        ('{"version": "1"}', "not-feed-json"),
    ],
)
def test_what_is_no_feed_is_said(text: str, reason: str) -> None:
    """Broken, or JSON of another kind."""
    assert read(text, base=BASE) == NotAFeed(reason=reason)


def test_an_item_is_told_in_full() -> None:
    """Texts with what they are, links in order, and files."""
    feed, (item,), hub = told(
        {
            "id": "https://courier.example/1",
            "url": "/1",
            "external_url": "https://elsewhere.example/1",
            "title": "Rates hold",
            "summary": "They hold.",
            "content_html": "<p>They hold.</p>",
            "content_text": "They hold on.",
            "date_published": "2026-11-24T06:00:00Z",
            "date_modified": "2026-11-24T07:00:00Z",
            "tags": ["money", 7, "bank"],
            "image": "/i.png",
            "attachments": [{"url": "/a.mp3", "mime_type": "audio/mpeg"}, "none"],
            "authors": [{"name": "Ada"}],
        },
        title="The Courier",
        home_page_url="https://courier.example/",
        language="en",
        hubs=["none", {"url": "https://hub.example/"}, {"url": "https://second.example/"}],
        author={"name": "Desk"},
    )
    assert (feed.title.value if feed.title else "", feed.language, hub) == ("The Courier", "en", "https://hub.example/")
    assert [p.name for p in feed.authors] == ["Desk"]
    assert (item.id, item.permalink) == ("https://courier.example/1", True)
    assert [link.href for link in item.links] == ["/1", "https://elsewhere.example/1"]
    assert [(c.value, c.html) for c in item.contents] == [("<p>They hold.</p>", True), ("They hold on.", False)]
    assert item.categories == ["money", "bank"]
    assert item.media == [("/a.mp3", "audio/mpeg", "")]
    assert (item.published, item.updated) == ("2026-11-24T06:00:00Z", "2026-11-24T07:00:00Z")


@pytest.mark.parametrize(
    ("authors", "names"),
    [
        ({"author": {"name": "A"}}, ["A"]),
        ({"authors": [{"name": "A"}, {"name": "B"}]}, ["A", "B"]),
        ({"author": {"name": "A"}, "authors": [{"name": "A"}]}, ["A", "A"]),
        ({"author": "A"}, ["A"]),
        ({"authors": ["A", 7, None]}, ["A"]),
        ({"authors": {"name": "A"}}, ["A"]),
        ({}, []),
    ],
)
def test_authors_come_in_every_form(authors: dict[str, Any], names: list[str]) -> None:
    """One or many, as objects or as names."""
    _, (item,), _ = told({"id": 1, **authors})
    assert [p.name for p in item.authors] == names


def test_fields_of_the_wrong_kind_are_as_good_as_absent() -> None:
    """A number is taken for its digits, truth for nothing; what is no item is passed over."""
    _, items, hub = told({"id": 7, "title": True, "url": None, "tags": "x", "summary": "  "}, "none", 3, hubs="x")
    assert (len(items), hub or None) == (1, None)
    assert (items[0].id, items[0].title, items[0].categories, items[0].summary) == ("7", None, [], None)
    assert not items[0].permalink
