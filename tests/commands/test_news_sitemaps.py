"""Sites without feeds whose news sitemap is found: by what robots.txt says, by custom, through an index."""

import pytest
from commands.conftest import GUILD, Bot, buttons, menus, said

SITE = "https://feedless.example"
FRONT = "<html><body><p>Read us here.</p></body></html>"
PIECE = (
    "<url><loc>{0}/1</loc><news:news><news:publication><news:name>{1}</news:name><news:language>en</news:language>"
    "</news:publication><news:publication_date>2026-11-24T03:00:00Z</news:publication_date>"
    "<news:title>Ferry rescued</news:title></news:news></url>"
)


def news(name: str = "Feedless Times") -> str:
    """Return a news sitemap."""
    return f'<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">{PIECE.format(SITE, name)}</urlset>'


def index(*paths: str) -> str:
    """Return an index of site maps."""
    return f"<sitemapindex>{''.join(f'<sitemap><loc>{SITE}{path}</loc></sitemap>' for path in paths)}</sitemapindex>"


PLAIN = f"<urlset><url><loc>{SITE}/about</loc></url></urlset>"


@pytest.mark.parametrize(
    ("pages", "found"),
    [
        ({"/news-sitemap.xml": news()}, "/news-sitemap.xml"),
        ({"/robots.txt": f"Sitemap: {SITE}/maps/googlenews.xml", "/maps/googlenews.xml": news()}, "/maps/googlenews.xml"),
        ({"/robots.txt": f"Sitemap: {SITE}/a.xml", "/a.xml": index("/b.xml", "/n/news.xml"), "/n/news.xml": news()}, "/n/news.xml"),
        ({"/sitemap.xml": index("/today.xml"), "/today.xml": news()}, "/today.xml"),
        ({"/robots.txt": f"Sitemap: {SITE}/a.xml\nSitemap: {SITE}/b.xml", "/a.xml": PLAIN, "/b.xml": news()}, "/b.xml"),
    ],
    ids=["by custom", "announced", "announced index", "index by custom", "announced under any name"],
)  # fmt: skip
@pytest.mark.parametrize("command", ["feeds find", "feeds add"])
async def test_the_news_sitemap_of_a_site_is_its_feed(
    bot: Bot, command: str, pages: dict[str, str], found: str
) -> None:
    """What is found is shown with its news, and [Save] adds the site map itself."""
    bot.web.pages |= {f"{SITE}{path}": page for path, page in pages.items()} | {f"{SITE}/": FRONT}
    reply = await bot.call(command, url=f"{SITE}/")
    assert not reply.problem
    assert "Feedless Times" in said(reply)
    assert "Ferry rescued" in said(reply)
    await bot.press(buttons(reply)["Save"])
    (source,) = await bot.store.feeds.sources(GUILD)
    assert (source.feed.url, source.name) == (f"{SITE}{found}", "Feedless Times")


async def test_several_news_sitemaps_are_a_choice(bot: Bot) -> None:
    """A site that announces one for each language leaves it to the person."""
    robots = f"Sitemap: {SITE}/news-en.xml\nSitemap: {SITE}/news-cy.xml"
    pages = {"/robots.txt": robots, "/news-en.xml": news("Times"), "/news-cy.xml": news("Amserau"), "/": FRONT}
    bot.web.pages |= {f"{SITE}{path}": page for path, page in pages.items()}
    reply = await bot.call("feeds find", url=f"{SITE}/")
    assert list(menus(reply).values()) == [["0", "1"]]
    assert "Amserau" in said(reply)


async def test_an_index_that_is_named_itself_is_followed_once(bot: Bot) -> None:
    """Who pastes the index gets the news in it; an index in an index is not followed."""
    bot.web.pages |= {f"{SITE}/map.xml": index("/news.xml"), f"{SITE}/news.xml": news()}
    assert "Feedless Times" in said(await bot.call("feeds add", url=f"{SITE}/map.xml"))
    bot.web.pages |= {f"{SITE}/map.xml": index("/more.xml"), f"{SITE}/more.xml": index("/news.xml")}
    assert (await bot.call("feeds add", url=f"{SITE}/map.xml")).problem


async def test_a_plain_site_map_is_refused(bot: Bot) -> None:
    """Every page of a site is no news, and the answer names who makes feeds of such sites."""
    bot.web.pages |= {f"{SITE}/sitemap.xml": PLAIN, f"{SITE}/": FRONT}
    for url in (f"{SITE}/", f"{SITE}/sitemap.xml"):
        reply = await bot.call("feeds add", url=url)
        assert reply.problem
        assert "RSS-Bridge" in said(reply)


async def test_a_search_is_bounded(bot: Bot) -> None:
    """A site that announces a thousand site maps is asked for ten pages at most."""
    many = [f"/news{n}.xml" for n in range(1_000)]
    bot.web.pages |= {f"{SITE}/robots.txt": "\n".join(f"Sitemap: {path}" for path in many), f"{SITE}/": FRONT}
    bot.web.pages |= {f"{SITE}{path}": index(*many) for path in many}
    assert (await bot.call("feeds add", url=f"{SITE}/")).problem
    assert len(bot.web.asked) <= 10


async def test_a_site_with_feeds_is_not_searched(bot: Bot) -> None:
    """Where a page names a feed, nobody asks for site maps."""
    link = '<html><head><link rel="alternate" type="application/rss+xml" href="https://courier.example/feed"></head></html>'
    bot.web.pages |= {f"{SITE}/": link, f"{SITE}/news-sitemap.xml": news()}
    assert "The Courier" in said(await bot.call("feeds find", url=f"{SITE}/"))
    assert [asked.url for asked in bot.web.asked] == [f"{SITE}/", "https://courier.example/feed"]
