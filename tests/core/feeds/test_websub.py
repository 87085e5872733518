"""Hubs: where feeds name them, when they are asked, and whose messages are theirs."""

import hmac
from datetime import UTC, datetime, timedelta

import pytest

from digestbot.core.feeds.feed import Feed
from digestbot.core.feeds.parse import judge, parse
from digestbot.core.feeds.websub import Hub, Push, due, expiry, hub_of, signed

NOW = datetime(2026, 3, 6, tzinfo=UTC)
FEED = "https://courier.example/feed"
HUB = Hub(url="https://hub.example/", topic=FEED)


@pytest.mark.parametrize(
    ("link", "hub", "topic", "found"),
    [
        ("", None, None, None),
        ("", "https://hub.example/", None, HUB),
        (
            "",
            "https://hub.example/",
            "https://courier.example/rss",
            Hub(url=HUB.url, topic="https://courier.example/rss"),
        ),
        ('<https://hub.example/>; rel="hub", <https://courier.example/feed>; rel="self"', None, None, HUB),
        ("<https://hub.example/>; rel=hub; x=y,</feed>;rel=self", "https://other.example/", "https://no.example/", HUB),
        ('</style.css>; rel="preload"; as="style"', None, None, None),
        ("<javascript:alert(1)>; rel=hub", None, None, None),
        ('<https://hub.example/>; title="a"; rel="self hub"', None, None, Hub(url=HUB.url, topic=HUB.url)),
    ],
)
def test_a_feed_names_its_hub(link: str, hub: str | None, topic: str | None, found: Hub | None) -> None:
    """The headers win over the document; without a name of its own the feed is known by where it was read."""
    assert hub_of({"link": link} if link else {}, hub=hub, topic=topic, url=FEED) == found


@pytest.mark.parametrize(
    "text",
    [
        (
            '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>C</title>'
            '<atom:link rel="hub" href="https://hub.example/?a=1&amp;b=2"/><atom:link href="https://courier.example/feed" rel="self"/>'
            "<item><title>Rain</title></item></channel></rss>"
        ),
        (
            '<feed xmlns="http://www.w3.org/2005/Atom"><title>C</title><link rel="self" href="https://courier.example/feed"/>'
            '<link rel="hub" href="https://hub.example/?a=1&amp;b=2"/><entry><title>Rain</title></entry></feed>'
        ),
        (
            '{"version": "https://jsonfeed.org/version/1.1", "feed_url": "https://courier.example/feed", "items": [],'
            ' "hubs": [{"type": "WebSub", "url": "https://hub.example/?a=1&b=2"}]}'
        ),
    ],
    ids=["rss", "atom", "json"],
)
def test_every_format_can_name_a_hub(text: str) -> None:
    """Both readers find the hub and the feed's own address."""
    for reader in (parse, judge):
        found = reader(text.encode())
        assert isinstance(found, Feed)
        assert (found.hub, found.topic) == ("https://hub.example/?a=1&b=2", FEED)


def test_a_hub_is_asked_when_there_is_a_reason() -> None:
    """A new hub at once; a lease when it is half over; a silent hub after hours, one that denied after days."""
    asked = Push(hub=HUB, asked_at=NOW)
    other = Hub(url="https://other.example/", topic=FEED)
    for push, offered, after, wanted in (
        (None, HUB, 0, HUB),
        (None, None, 0, None),
        (asked, HUB, 5, None),
        (asked, None, 7, HUB),
        (asked, other, 1, other),
        (Push(hub=HUB, asked_at=NOW, expires_at=NOW + timedelta(hours=40)), HUB, 19, None),
        (Push(hub=HUB, asked_at=NOW, expires_at=NOW + timedelta(hours=40)), None, 21, HUB),
        (Push(hub=HUB, asked_at=NOW, denied=True), HUB, 6 * 24, None),
        (Push(hub=HUB, asked_at=NOW, denied=True), HUB, 8 * 24, HUB),
        (Push(hub=HUB, asked_at=NOW, ended=True), None, 999, None),
        (Push(hub=HUB, asked_at=NOW, ended=True), HUB, 1, HUB),
    ):
        assert due(push, offered, NOW + timedelta(hours=after)) == wanted


@pytest.mark.parametrize(
    ("given", "hours"), [("3600", 1), ("", 240), ("-1", 240), ("1", 1 / 12), ("9" * 30, 60 * 24), ("٣", 240)]
)
def test_a_lease_is_bounded(given: str, hours: float) -> None:
    """What a hub grants counts, within reason."""
    assert expiry(given, NOW) - NOW == timedelta(hours=hours)


@pytest.mark.parametrize("method", ["sha1", "sha256", "sha384", "sha512", "md5", ""])
def test_only_the_hub_can_sign(method: str) -> None:
    """Every method of the standard is taken, and no other; another body or secret is not its own."""
    name = method or "sha256"
    signature = f"{method}={hmac.new(b'k', b'<rss/>', name).hexdigest()}"
    assert signed(b"<rss/>", signature.upper(), "k") is (method.startswith("sha"))
    assert not signed(b"<rss></rss>", signature, "k")
    assert not signed(b"<rss/>", signature, "other")
