"""A site made of digests: what stands where, that writing twice changes nothing, and that nothing hostile survives."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import feedparser
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree, html
from peers.documents import NASTY, document, nasty, story
from peers.outbox import FakeClock, Outbox

from digestbot.adapters.platforms.site.pages import Pages, slug
from digestbot.adapters.platforms.site.publisher import SitePublisher
from digestbot.adapters.platforms.site.records import Folder
from digestbot.adapters.platforms.site.server import routes
from digestbot.core.digests.destination import Destination
from digestbot.core.digests.document import Document

ATOM = "{http://www.w3.org/2005/Atom}"
MARA = f"people/{slug('Mara Lindqvist')}.html"


@pytest.fixture
def site(tmp_path: Path) -> Folder:
    """Return the empty folder of a site."""
    return Folder(tmp_path / "harbour")


def written(site: Folder, digest: Document, key: str = "k1", base: str = "") -> Folder:
    """Write a digest to the site."""
    with site.held():
        Pages(site, language="en", base=base).write(key, digest)
    return site


def files(site: Folder) -> dict[str, bytes]:
    """Return every file of the site."""
    return {str(f.relative_to(site.path)): f.read_bytes() for f in site.path.rglob("*") if f.is_file()}


def links(page: Path) -> Iterator[Path]:
    """Yield where the page's links within the site lead."""
    for link in html.document_fromstring(page.read_text("utf-8")).xpath("//a/@href | //link/@href"):
        if "://" not in link:
            yield page.parent / link


def test_one_page_for_each_thing(site: Folder) -> None:
    """The digest, each story, each person quoted, the index, the feed; every link within the site leads somewhere."""
    written(site, document(2))
    shown = {name for name in files(site) if not name.startswith(".")}
    assert {
        "index.html",
        "feed.xml",
        "robots.txt",
        "digests/k1.html",
        "stories/1.html",
        "stories/2.html",
        MARA,
    } <= shown
    for page in site.path.rglob("*.html"):
        assert all(target.is_file() for target in links(page)), page


def test_a_person_has_every_quote_with_its_link(site: Folder) -> None:
    """Quotes of one speaker come together from several digests, newest first, each with its place in the article."""
    written(site, document(1), "k1")
    written(written(site, document(1), "k1"), replace(document(2), at=document().at.replace(year=2027)), "k2")
    tree = html.parse(str(site.path / MARA))
    assert len(tree.xpath("//blockquote")) == 3
    assert all("#:~:text=" in link for link in tree.xpath("//article//a[contains(., '↗')]/@href"))
    assert tree.xpath("//time/@datetime")[0].startswith("2027")


def test_the_same_digest_twice_is_the_same_site(site: Folder) -> None:
    """A delivery that is repeated after a crash changes no file."""
    before = files(written(site, document(3)))
    assert files(written(site, document(3))) == before


def test_a_changed_digest_leaves_nothing_behind(site: Folder) -> None:
    """A speaker who was corrected is quoted no more on the page of the wrong one."""
    written(site, document(1))
    quote = replace(story(1).quotes[0], speaker="Jon Abel")
    written(site, document(stories=(replace(story(1), quotes=(quote,)),)))
    assert "harbour" not in html.parse(str(site.path / MARA)).xpath("string(//main)")
    assert (site.path / f"people/{slug('Jon Abel')}.html").is_file()


def test_the_index_has_the_newest_first_and_every_month(site: Folder) -> None:
    """Forty days of digests: thirty on the front page, the rest by month."""
    for day in range(1, 41):
        month, rest = divmod(day - 1, 28)
        written(
            site, replace(document(1), at=document().at.replace(year=2025, month=1 + month, day=rest + 1)), f"k{day}"
        )
    front = html.parse(str(site.path / "index.html"))
    days = front.xpath("//article//time/@datetime")
    assert len(days) == 30
    assert days == sorted(days, reverse=True)
    assert front.xpath("//a[starts-with(@href, 'months/')]/text()") == ["2025-02", "2025-01"]


@pytest.mark.parametrize("base", ["", "https://news.example/site/harbour/"])
def test_the_feed_is_atom(site: Folder, base: str) -> None:
    """What RFC 4287 demands of feeds and entries is there, and feedparser reads it without complaint."""
    for number in range(3):
        written(site, replace(document(number), at=document().at.replace(day=number + 1)), f"k{number}", base)
    body = (site.path / "feed.xml").read_bytes()
    read = feedparser.parse(io.BytesIO(body))
    assert (read.bozo, read.version, len(read.entries)) == (False, "atom10", 3)
    root = etree.fromstring(body)
    ids = [e.text for e in root.iter(f"{ATOM}id")]
    assert len(set(ids)) == 4
    assert all(str(i).startswith("urn:uuid:") for i in ids)
    for element in (root, *root.iter(f"{ATOM}entry")):
        for name in ("id", "title", "updated"):
            assert len(element.findall(f"{ATOM}{name}")) == 1
    assert len([link for link in root.findall(f"{ATOM}link") if link.get("rel") == "self"]) == bool(base)
    assert all(link.get("href").startswith(base or "digests/") for link in root.iterfind(f"{ATOM}entry/{ATOM}link"))


def harmless(site: Folder) -> None:
    """Fail where a page has anything that runs or embeds, or the feed is no XML."""
    etree.fromstring((site.path / "feed.xml").read_bytes())
    for page in site.path.rglob("*.html"):
        tree = html.document_fromstring(page.read_text("utf-8"))
        assert not tree.xpath("//script | //iframe | //object | //form | //@*[starts-with(name(), 'on')]")
        for link in tree.xpath("//a/@href | //img/@src"):
            assert link.startswith(
                ("https://", "http://", "../", "digests/", "stories/", "people/", "months/", "feed", "index")
            )


@pytest.mark.parametrize("text", NASTY)
def test_nasty_text_is_only_text(site: Folder, text: str) -> None:
    """Whatever feeds send, no page runs it, and every file stays in the site's folder."""
    harmless(written(site, document(stories=(nasty(text),), title=text, language=text)))
    assert {p.name for p in site.path.parent.iterdir()} == {site.name}


@settings(max_examples=25)
@given(text=st.text())
def test_any_text_is_only_text(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    """The same for any text."""
    harmless(written(Folder(tmp_path_factory.mktemp("s") / "site"), document(stories=(nasty(text),), title=text)))


async def test_a_full_disk_is_tried_again(tmp_path: Path) -> None:
    """A folder that cannot be written loses nothing: the digest stays due."""
    (tmp_path / "harbour").write_text("in the way")
    publisher = SitePublisher(tmp_path, language="en", public_url=None)
    outbox = Outbox(publisher, FakeClock(), document(1), Destination("site:harbour"))
    outcome = await publisher.publish(outbox.claimed(outbox.rows[0]))
    assert type(outcome).__name__ == "RetryLater"


async def test_pages_are_served_and_nothing_else(site: Folder, tmp_path: Path) -> None:
    """Pages come with their policy; what is hidden, outside or of another kind is not there."""
    written(site, document(1))
    (tmp_path / "secret.txt").write_text("no")
    (tmp_path / ".env.html").write_text("no")
    (site.path / "note.json").write_text("{}")
    app = web.Application()
    app.add_routes(routes(tmp_path))
    async with TestClient(TestServer(app)) as client:
        page = await client.get("/site/harbour")
        assert page.url.path == "/site/harbour/"
        assert page.status == 200
        assert page.headers["X-Content-Type-Options"] == "nosniff"
        assert "default-src 'none'" in page.headers["Content-Security-Policy"]
        assert "max-age" in page.headers["Cache-Control"]
        feed = await client.get("/site/harbour/feed.xml")
        assert feed.headers["Content-Type"] == "application/atom+xml; charset=utf-8"
        for path in (
            "note.json",
            ".records/months/2026-11.json",
            "..%2fsecret.txt",
            "%2e%2e/secret.txt",
            "x.html",
            "digests",
        ):
            assert (await client.get(f"/site/harbour/{path}")).status == 404, path
        assert (await client.get("/site/..%2f/secret.txt")).status == 404
        assert (await client.get("/site/.env.html")).status == 404
