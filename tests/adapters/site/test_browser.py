"""The site in a real browser: on a phone and on a desk, light and dark, printed, without a mouse."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from peers.chromium import Tab, browser
from peers.documents import NASTY, document, nasty, story

from digestbot.adapters.platforms.site.pages import Pages, slug
from digestbot.adapters.platforms.site.records import Folder
from digestbot.adapters.platforms.site.server import routes

pytestmark = [pytest.mark.browser, pytest.mark.timeout(120)]
CONTRAST = """(() => {
  const light = c => { const [r, g, b] = c.match(/[\\d.]+/g).slice(0, 3).map(v => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b; };
  const back = light(getComputedStyle(document.body).backgroundColor);
  return Math.min(...[...document.querySelectorAll('p, a, h1, h2, li, time, blockquote')].map(e => {
    const ink = light(getComputedStyle(e).color); return (Math.max(ink, back) + .05) / (Math.min(ink, back) + .05); }));
})()"""


@pytest.fixture
async def site(tmp_path: Path) -> AsyncIterator[tuple[Tab, str]]:
    """Serve a site with ordinary and nasty digests, and give a browser's tab and the site's address."""
    folder = Folder(tmp_path / "harbour")
    long = replace(story(9), title="Donaudampfschifffahrtsgesellschaftskapitän" * 6, outlet="x" * 90)
    with folder.held():
        Pages(folder, language="en", base="").write("k1", document(stories=(story(1), long, *map(nasty, NASTY))))
        Pages(folder, language="en", base="").write("k2", document(4))
    app = web.Application()
    app.add_routes(routes(tmp_path))
    async with TestServer(app) as server, browser() as tab:
        yield tab, str(server.make_url("/site/harbour/"))


async def test_every_page_fits_and_can_be_read(site: tuple[Tab, str]) -> None:
    """Nothing is wider than a phone's window or a desk's, and every text stands out from its ground in both schemes."""
    tab, root = site
    for path in ("", "digests/k1.html", "stories/9.html", f"people/{slug('Mara Lindqvist')}.html"):
        for width in (360, 1280):
            for dark in (False, True):
                await tab.open(root + path, width=width, dark=dark)
                assert await tab.run("document.documentElement.scrollWidth") <= width, (path, width)
                assert await tab.run(CONTRAST) >= 4.5, (path, dark)


async def test_a_keyboard_is_enough(site: tuple[Tab, str]) -> None:
    """Tab reaches the first digest with a visible ring, Enter opens it, and a link there leads back."""
    tab, root = site
    await tab.open(root, width=1280)
    await tab.press("Tab")
    assert await tab.run("document.activeElement.tagName") == "A"
    assert await tab.run("getComputedStyle(document.activeElement).outlineStyle") != "none"
    await tab.press("Enter")
    await tab.until("location.href.includes('digests/')")
    assert await tab.run("!!document.querySelector('footer a[href$=\"index.html\"]')")


async def test_a_page_can_be_printed(site: tuple[Tab, str]) -> None:
    """Printing gives a document, on white paper."""
    tab, root = site
    await tab.open(root + "digests/k2.html", width=1280, dark=True)
    assert await tab.pages() > 5000
