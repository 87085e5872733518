"""The sample newsroom over real loopback HTTP: it stays as untidy as it is meant to be, and as steady."""

import asyncio
import http.client
import json
import re
import socket
import subprocess
import sys
import zipfile
from calendar import timegm
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import feedparser
import pytest

from digestbot.adapters.newsroom import Newsroom
from digestbot.adapters.newsroom.outlets import OUTLETS, SampleArticle, articles
from digestbot.core.articles.identity import canonical

OPENED = datetime(2026, 11, 24, 7, 0, 0, 123456, tzinfo=UTC)
RADIO = "http://courier.example/news/police-radio-contract"
ARTICLES = [(outlet, article) for outlet in OUTLETS for article in articles(outlet)]


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


def url_of(host: str, article: SampleArticle) -> str:
    """Return where an article stands."""
    return f"http://{host}/news/{article.slug}"


ALL_PAGES = [url_of(outlet.host, article) for outlet, article in ARTICLES]


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


def test_it_is_as_large_as_promised() -> None:
    """At least five outlets and twenty articles, in English, German and French."""
    assert len(OUTLETS) >= 5
    assert len(ARTICLES) >= 20
    assert {outlet.language for outlet in OUTLETS} == {"en", "de", "fr"}


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


DIRT = [
    ("courier.example/news/bank-holds-rate", r"<span[^>]*>Governor-Maslow</span>The Bank of Kestria"),
    ("harbour.example/news/last-keeper", r"<p>Skarv-lighthouseThere was"),
    ("courier.example/news/bank-holds-rate", r"<p>READ  How the crown"),
    ("courier.example/news/night-trams", r"<p>READ  Twelve hours on line 6[^<]*</p>\s*</div>"),
    ("ledger.example/news/rate-on-hold", r"<p>Related: <a href"),
    ("fathom.example/news/river-without-a-wall", r"<p>RELATED: <a href"),
    ("harbour.example/news/no-relief-for-borrowers", r"<p>See also: <a href"),
    ("harbour.example/news/herring-auction", r"<p>Read also: <a href"),
    ("courier.example/news/bank-holds-rate", r"<p>Sign up for Evening Courier, our free newsletter"),
    ("ledger.example/news/orrin-weir", r"<p>Get the Ledger in your inbox"),
    ("courier.example/news/library-of-things", r"<p>Like this story\? Subscribe to our weekend newsletter"),
    ("harbour.example/news/herring-auction", r"<p>The Harbour Post thanks its members"),
    ("courier.example/news/ferry-rescue", r"<p>We use cookies to understand"),
    ("ledger.example/news/census-households", r"<p>This website uses cookies"),
    ("harbour.example/news/ferry-fire", r'id="cookie-banner"><p>We use cookies'),
    ("courier.example/news/bank-holds-rate", r"<p><em>Nadia Orlane is the economics editor of"),
    ("ledger.example/news/port-pay-deal", r"<p><em>Ruth Ademar covers courts"),
    ("fathom.example/news/listening-cable", r"<p>Kwame Astrand covers oceans and physics"),
    ("courier.example/news/police-radio-contract", r"<p>Follow Marta Lindqvar on Mastodon"),
    ("harbour.example/news/no-relief-for-borrowers", r"<p>Follow Sefton Bray on Mastodon"),
    ("courier.example/news/bank-holds-rate", r'"author": \[\{"@type": "Person", "name": "Nadia Orlane"'),
    ("courier.example/news/library-of-things", r'"name": "Nadia Orlane".*"name": "Piers Holloway"'),
    ("ledger.example/news/rate-on-hold", r'<p class="byline">By Owen Castellane, Financial Correspondent</p>'),
    ("harbour.example/news/ferry-fire", r"by <strong>Ingrid Tollan</strong>"),
    (
        "fathom.example/news/school-comet",
        r'<aside class="author-box">\s*<h4 [^>]*>Leila Sorvane</h4>\s*<p [^>]*>Leila Sorvane is',
    ),
    ("ledger.example/news/halden-cells-rescue", r'"isAccessibleForFree": false'),
    ("warte.example/news/seilbahn", r"<p>Lesen Sie auch: <a href"),
    ("warte.example/news/seilbahn", r"<p>Abonnieren Sie unseren Newsletter"),
    ("warte.example/news/nachtzug", r"<p>Wir verwenden Cookies"),
    ("vigie.example/news/masque-restitue", r"<p>À lire aussi : <a href"),
    ("vigie.example/news/vendanges", r"<p>Partagez cet article .* suivez La Vigie sur Mastodon"),
    ("vigie.example/news/masque-restitue", r"<p>Inscrivez-vous à notre lettre d’information"),
]


@pytest.mark.parametrize(("page", "dirt"), DIRT)
async def test_the_dirt_is_where_it_belongs(newsroom: Newsroom, page: str, dirt: str) -> None:
    """Each kind of dirt that real pages have is on its page; a sample without it would flatter the bot."""
    assert re.search(dirt, (await ask(newsroom, f"http://{page}")).text)


@pytest.mark.parametrize("page", ["ledger.example/news/rate-on-hold", "courier.example/news/ferry-rescue"])
async def test_the_dek_is_repeated_as_first_paragraph(newsroom: Newsroom, page: str) -> None:
    """Two pages say their dek above the text and again in it."""
    text = (await ask(newsroom, f"http://{page}")).text
    dek = next(article.dek for outlet, article in ARTICLES if f"{outlet.host}/news/{article.slug}" == page)
    assert re.search(rf'<div class="(story|article-body)">\s*<p>{re.escape(dek)}</p>', text)
    assert re.search(rf'class="(dek|standfirst)">{re.escape(dek)}<', text)


@pytest.mark.parametrize(
    ("pages", "facts"),
    [
        (
            ("courier.example/news/bank-holds-rate", "ledger.example/news/rate-on-hold"),
            ("We are not there yet, and we will not pretend to be", "3.75 per cent", "18 per cent", "Maslow"),
        ),
        (
            ("courier.example/news/bank-holds-rate", "harbour.example/news/no-relief-for-borrowers"),
            ("3.75 per cent", "3.1 per cent", "Irena Maslow"),
        ),
        (("courier.example/news/ferry-rescue", "harbour.example/news/ferry-fire"), ("214", "Saint Alder", "September")),
        (
            ("ledger.example/news/orrin-weir", "fathom.example/news/river-without-a-wall"),
            ("112 kilometres", "administrative court", "1911"),
        ),
    ],
)
async def test_outlets_share_events(newsroom: Newsroom, pages: tuple[str, ...], facts: tuple[str, ...]) -> None:
    """Outlets tell the same event in words of their own: facts are shared, paragraphs and headlines are not."""
    first, second = [(await ask(newsroom, f"http://{page}")).text for page in pages]
    assert all(fact in first and fact in second for fact in facts)
    assert not set(re.findall(r"<p>(.{60,})</p>", first)) & set(re.findall(r"<p>(.{60,})</p>", second))
    assert re.findall(r"<h1>.*", first) != re.findall(r"<h1>.*", second)


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


async def test_the_wall_leaves_two_sentences_and_the_teaser(newsroom: Newsroom) -> None:
    """Behind the paywall are two sentences on the page; the feed has a teaser."""
    outlet, walled = next((outlet, article) for outlet, article in ARTICLES if article.walled)
    text = (await ask(newsroom, url_of(outlet.host, walled))).text
    (shown,) = re.findall(r'<div class="story">\s*<p>(.*)</p>\s*</div>', text)
    assert len(re.findall(r"[.!?](?:\s|$)", shown)) == 2
    assert "The battery maker needs 240 million" in (await ask(newsroom, "http://ledger.example/feed.xml")).text


def test_one_article_has_no_author_and_one_is_a_sentence() -> None:
    """Beside the one-sentence brief there is a whole article that nobody signs."""
    unsigned = {article.slug: article.body for _, article in ARTICLES if not article.authors}
    assert set(unsigned) == {"census-households", "storm-warning-lifted"}
    assert re.fullmatch(
        r"<p>[^.]*(?:\{\{[^}]*\}\})?[^.]*\.</p>", re.sub(r"\{\{.*?\}\}", "", unsigned["storm-warning-lifted"])
    )


@pytest.mark.parametrize(("outlet", "article"), ARTICLES, ids=lambda value: getattr(value, "slug", ""))
def test_articles_are_of_readable_length_with_several_voices(outlet: object, article: SampleArticle) -> None:
    """All but the brief and the walled one have 250 to 500 words and at least three quotes."""
    if article.walled or article.slug == "storm-warning-lifted":
        return
    words = re.sub(r"<[^>]+>|\{[{%].*?[%}]\}", " ", article.body).split()
    assert 250 <= len(words) <= 500
    assert len(re.findall(r"[“„«]", article.body)) >= 3


@pytest.mark.parametrize(
    ("page", "form"),
    [
        ("courier.example/news/police-radio-contract", r"she said\. “[^”]*</p>\n<p>“[^”]*”</p>"),
        ("harbour.example/news/no-relief-for-borrowers", r"she said\. “[^”]*</p>\n<p>“[^”]*”</p>"),
        ("courier.example/news/police-radio-contract", r"His spokeswoman, Annika Dray, .*Dray said"),
        ("courier.example/news/police-radio-contract", r"A person familiar with the talks .*” the person said"),
        ("ledger.example/news/rate-on-hold", r"who asked not to be named"),
        ("ledger.example/news/port-pay-deal", r"speaking on condition of anonymity"),
        ("courier.example/news/bank-holds-rate", r"” she said\. “Services"),
        ("vigie.example/news/masque-restitue", r"« [^»]* », confie cette source, « [^»]* »"),
        ("warte.example/news/seilbahn", r"“, sagte er\. „"),
    ],
)
async def test_people_are_quoted_in_every_usual_form(newsroom: Newsroom, page: str, form: str) -> None:
    """Continued quotes, pronouns, spokespeople beside their principals and unnamed sources are all there."""
    assert re.search(form, (await ask(newsroom, f"http://{page}")).text)


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


async def test_weekdays_in_the_text_agree_with_the_dates() -> None:
    """What happened "on Sunday" happened on the Sunday before the opening, in each outlet's language."""
    async with Newsroom(opened_at=datetime(2026, 11, 23, 3, 0, tzinfo=UTC)) as opened:
        assert "3.75 per cent on Sunday" in (await ask(opened, "http://courier.example/news/bank-holds-rate")).text
        assert "Bürgerentscheid am Sonntag" in (await ask(opened, "http://warte.example/news/seilbahn")).text
        assert "a voté dimanche" in (await ask(opened, "http://vigie.example/news/masque-restitue")).text


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


@pytest.mark.parametrize("url", ALL_PAGES)
async def test_links_inside_the_articles_lead_somewhere(newsroom: Newsroom, url: str) -> None:
    """A "Related" line names an article that the outlet has."""
    for path in re.findall(r'href="(/news/[^"]*)"', (await ask(newsroom, url)).text):
        assert (await ask(newsroom, urljoin(url, path))).status == 200


async def test_no_address_in_it_belongs_to_anybody(newsroom: Newsroom) -> None:
    """Every absolute address in feeds and pages is an `.example` one or names a format; every template was filled in."""
    formats = {"www.w3.org", "purl.org", "schema.org", "jsonfeed.org"}
    for url in [*Newsroom.feeds, *ALL_PAGES]:
        text = (await ask(newsroom, url)).text
        hosts = set(re.findall(r"https?://([^/\"<\s?]+)", text))
        assert all(host.endswith(".example") or host in formats for host in hosts)
        assert "{{" not in text
        assert "{%" not in text


def test_the_wheel_ships_every_page(tmp_path: Path) -> None:
    """Whoever installs the package has the whole newsroom."""
    root = Path(__file__).parents[3]
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=root, check=True, capture_output=True)  # noqa: S603 - our own build
    (wheel,) = tmp_path.glob("*.whl")
    shipped = set(zipfile.ZipFile(wheel).namelist())
    pages = root / "src/digestbot/adapters/newsroom/pages"
    expected = {file.relative_to(root / "src").as_posix() for file in pages.rglob("*.*")}
    assert len(expected) > 30
    assert expected <= shipped
