"""The sample newsroom over real loopback HTTP: feeds, validators, the update, and nothing but loopback."""

import asyncio
import http.client
import json
import re
import socket
from calendar import timegm
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import BytesIO
from urllib.parse import urljoin, urlsplit

import feedparser
import pytest

from digestbot.adapters.demo_feeds import Newsroom
from digestbot.adapters.demo_feeds.outlets import OUTLETS, articles
from digestbot.core.articles.identity import canonical

OPENED = datetime(2026, 11, 24, 7, 0, 0, 123456, tzinfo=UTC)
RADIO = "http://courier.example/news/police-radio-contract"
ALL_PAGES = [f"http://{outlet.host}/news/{article.slug}" for outlet in OUTLETS for article in articles(outlet)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the server said."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def text(self) -> str:
        """The body in the charset that the answer names."""
        return self.body.decode(self.headers["content-type"].partition("charset=")[2])


async def ask(newsroom: Newsroom, url: str, *, method: str = "GET", **headers: str) -> Answer:
    """Ask for an address as a client does that knows the newsroom's map of hosts; `If_None_Match` and the like are headers."""
    parts = urlsplit(url)
    ip, port = newsroom.resolve.get(parts.netloc) or newsroom.resolve["courier.example"]

    def exchange() -> Answer:
        connection = http.client.HTTPConnection(ip, port, timeout=5)
        path = parts.path + (f"?{parts.query}" if parts.query else "")
        sent = {"Host": parts.netloc} | {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, headers=sent)
        response = connection.getresponse()
        body = response.read()
        connection.close()
        return Answer(status=response.status, headers={k.lower(): v for k, v in response.getheaders()}, body=body)

    return await asyncio.to_thread(exchange)


@pytest.fixture
async def newsroom() -> AsyncIterator[Newsroom]:
    """Give an open newsroom."""
    async with Newsroom(opened_at=OPENED) as opened:
        yield opened


async def items(newsroom: Newsroom, url: str) -> list[tuple[str, str, str, datetime]]:
    """Return id, absolute link, title and date of every item of a feed, whatever its format."""
    answer = await ask(newsroom, url)
    if url.endswith(".json"):
        return [
            (item["id"], item["url"], item["title"], datetime.fromisoformat(item["date_published"]))
            for item in json.loads(answer.body)["items"]
        ]
    parsed = feedparser.parse(BytesIO(answer.body), response_headers={**answer.headers, "content-location": url})
    return [(e.id, e.link, e.title, datetime.fromtimestamp(timegm(e.published_parsed), UTC)) for e in parsed.entries]


@pytest.mark.parametrize(
    ("url", "version"),
    [
        ("http://courier.example/feed.xml", "rss20"),
        ("http://ledger.example/feed.xml", "atom10"),
        ("http://harbour.example/feed.xml", "rss20"),
        ("http://warte.example/feed.xml", "rss20"),
        ("http://vigie.example/feed.xml", "atom10"),
    ],
)
async def test_the_xml_feeds_are_well_formed(newsroom: Newsroom, url: str, version: str) -> None:
    """Every RSS and Atom feed is what it says it is, without an error."""
    answer = await ask(newsroom, url)
    parsed = feedparser.parse(BytesIO(answer.body), response_headers=dict(answer.headers))
    assert (parsed.version, bool(parsed.bozo)) == (version, False)
    assert parsed.entries


async def test_the_json_feed_is_version_1_1(newsroom: Newsroom) -> None:
    """The JSON Feed has the members that version 1.1 asks for."""
    answer = await ask(newsroom, "http://fathom.example/feed.json")
    feed = json.loads(answer.body)
    assert answer.headers["content-type"].startswith("application/feed+json")
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert all(
        {"id", "url", "title", "content_html", "date_published", "authors"} <= item.keys() for item in feed["items"]
    )


@pytest.mark.parametrize("url", Newsroom.feeds)
async def test_items_are_recent_and_lead_to_pages(newsroom: Newsroom, url: str) -> None:
    """Every item is 1 to 20 hours old, has an id of its own, and its link is answered by the outlet itself."""
    found = await items(newsroom, url)
    assert len({identity for identity, *_ in found}) == len(found)
    for _, link, title, published in found:
        assert timedelta(hours=1) <= OPENED - published <= timedelta(hours=20, seconds=1)
        assert urlsplit(link).netloc == urlsplit(url).netloc
        answer = await ask(newsroom, link)
        assert answer.status == 200
        assert title in answer.text


async def test_one_article_is_listed_twice_with_tracking_parameters(newsroom: Newsroom) -> None:
    """The Courier's feed lists one article under two addresses that are one once the tracking is gone."""
    links = [link for _, link, *_ in await items(newsroom, "http://courier.example/feed.xml")]
    twice = [link for link in links if "library-of-things" in link]
    assert len(twice) == len(set(twice)) == 2
    assert "utm_source" in twice[1]
    assert len({canonical(link) for link in twice}) == 1
    assert (await ask(newsroom, twice[0])).body == (await ask(newsroom, twice[1])).body


async def test_the_harbour_feed_has_relative_links_and_html_in_cdata(newsroom: Newsroom) -> None:
    """Its links need the feed's own address, and its content is a whole article in CDATA."""
    body = (await ask(newsroom, "http://harbour.example/feed.xml")).text
    links = re.findall(r"<item>.*?<link>(.*?)</link>", body, re.DOTALL)
    assert all(link.startswith("/news/") for link in links)
    assert {urljoin("http://harbour.example/feed.xml", link) for link in links} <= set(ALL_PAGES)
    assert re.search(r"<content:encoded><!\[CDATA\[<p>Every passenger", body)


async def test_one_page_is_in_windows_1252(newsroom: Newsroom) -> None:
    """It says so in its header and its markup, and cannot be read as anything else."""
    answer = await ask(newsroom, "http://harbour.example/news/last-keeper")
    assert answer.headers["content-type"] == "text/html; charset=windows-1252"
    assert b"charset=windows-1252" in answer.body
    assert "Édouard Nøhr" in answer.text
    assert "“Too quiet,”" in answer.text
    with pytest.raises(UnicodeDecodeError):
        answer.body.decode("utf-8")


async def test_the_update_changes_one_article_and_its_feed(newsroom: Newsroom) -> None:
    """Published, the update gives a new headline and one more paragraph, under the same id and date, and nothing else."""
    addresses = [*Newsroom.feeds, *ALL_PAGES]
    before = {url: await ask(newsroom, url) for url in addresses}
    feed_before = await items(newsroom, "http://courier.example/feed.xml")
    newsroom.publish_update()
    after = {url: await ask(newsroom, url) for url in addresses}
    assert {url for url in addresses if before[url].body != after[url].body} == {
        RADIO,
        "http://courier.example/feed.xml",
    }
    assert after[RADIO].text.count("<p>") == before[RADIO].text.count("<p>") + 1
    feed_after = await items(newsroom, "http://courier.example/feed.xml")
    assert [(i, link, date) for i, link, _, date in feed_before] == [(i, link, date) for i, link, _, date in feed_after]
    changed = [(a[2], b[2]) for a, b in zip(feed_before, feed_after, strict=True) if a != b]
    assert changed == [
        (
            "Interior minister faces calls to go over police radio contract",
            "Interior minister resigns over police radio contract",
        )
    ]


@pytest.mark.parametrize("url", ["http://courier.example/feed.xml", RADIO])
async def test_unchanged_documents_are_answered_with_304(newsroom: Newsroom, url: str) -> None:
    """Either validator saves the body; after the update neither does, and an ETag outranks a date."""
    first = await ask(newsroom, url)
    etag, date = first.headers["etag"], first.headers["last-modified"]
    assert (await ask(newsroom, url, If_None_Match=etag)).status == 304
    assert (await ask(newsroom, url, If_None_Match=f"W/{etag}")).status == 304
    assert (await ask(newsroom, url, If_Modified_Since=date)).body == b""
    assert (await ask(newsroom, url, If_None_Match='"other"', If_Modified_Since=date)).status == 200
    newsroom.publish_update()
    assert (await ask(newsroom, url, If_None_Match=etag)).status == 200
    assert (await ask(newsroom, url, If_Modified_Since=date)).status == 200


async def test_nothing_else_is_served(newsroom: Newsroom) -> None:
    """Other paths, other hosts and other methods get nothing; HEAD gets no body."""
    assert (await ask(newsroom, "http://courier.example/news/no-such-page")).status == 404
    assert (await ask(newsroom, "http://courier.example/robots.txt")).status == 404
    assert (await ask(newsroom, "http://elsewhere.example/feed.xml")).status == 404
    assert (await ask(newsroom, "http://ledger.example/news/police-radio-contract")).status == 404
    assert (await ask(newsroom, RADIO, method="POST")).status == 405
    assert (await ask(newsroom, RADIO, method="HEAD")).body == b""


async def test_the_same_opening_gives_the_same_bytes_for_ever() -> None:
    """Two newsrooms with one opening instant serve the same bodies, dates and validators; another instant moves the dates."""

    async def everything(opened_at: datetime) -> dict[str, tuple[bytes, str, str]]:
        async with Newsroom(opened_at=opened_at) as opened:
            answers = {url: await ask(opened, url) for url in [*Newsroom.feeds, *ALL_PAGES]}
        return {url: (a.body, a.headers["etag"], a.headers["last-modified"]) for url, a in answers.items()}

    first = await everything(OPENED)
    assert await everything(OPENED) == first
    later = await everything(OPENED + timedelta(days=1))
    assert all(later[url][2] != first[url][2] for url in first)


async def test_only_the_loopback_address_is_bound(newsroom: Newsroom) -> None:
    """The port answers on 127.0.0.1 and on no other address of the machine, not even another loopback one."""
    assert {ip for ip, _ in newsroom.resolve.values()} == {"127.0.0.1"}
    ((_, port),) = set(newsroom.resolve.values())
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.2", port), timeout=2)


async def test_a_closed_newsroom_is_nowhere() -> None:
    """Before and after it is open there is no address to ask, and nothing listens on the old port."""
    newsroom = Newsroom(opened_at=OPENED)
    with pytest.raises(RuntimeError):
        _ = newsroom.resolve
    async with newsroom:
        where = newsroom.resolve["courier.example"]
    with pytest.raises(RuntimeError):
        _ = newsroom.resolve
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(where, timeout=2)
