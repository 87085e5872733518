"""A feed says things about an article that is not its own; nobody else's news may change by it."""

from pathlib import Path

import pytest
from attacks.world import OURS, THEIRS, page, rss, world
from contracts.storage.making import HOUR, MINUTE

COURIER, EVIL = "https://courier.example/feed", "https://evil.example/feed"
ARTICLE = "https://courier.example/2026/ferry"
TITLE = "Ferry to Borvik lost in autumn storm"
TEXT = (
    "The mail ferry sank off Borvik on Sunday night after its engine failed in heavy seas. All eleven people on board were "
    "lifted to safety by a helicopter of the coastguard. Divers will look for the wreck when the wind drops."
)
LIE = (
    "The bank of Borvik gives every reader a thousand crowns this week. Whoever sends a password to the bank by tonight is "
    "paid at once. The offer was made by the mayor of Borvik in person on Sunday night after the storm."
)
SPELLINGS = (
    ARTICLE,
    f"{ARTICLE}?utm_source=x",
    f"{ARTICLE}/?ref=evil",
    "http://www.courier.example/2026/ferry",
    "https://m.courier.example/2026/ferry/amp",
    "https://courier.example:443/2026/./ferry#top",
    "https://google.ev.il/amp/s/courier.example/2026/ferry",
    "https://evil.cdn.ampproject.org/c/s/courier.example/2026/ferry",
)
"""Addresses that all stand for the article."""


@pytest.mark.parametrize("link", SPELLINGS)
@pytest.mark.parametrize("fetched", [True, False], ids=["page", "no-page"])
async def test_another_servers_feed_changes_no_post(tmp_path: Path, link: str, *, fetched: bool) -> None:
    """It announces the article with words of its own, then edits them: the first server sees its own news, once."""
    pages: dict[str, bytes | str] = {
        COURIER: rss((ARTICLE, TITLE, TEXT)),
        EVIL: rss(("https://evil.example/1", "Hello", LIE)),
    }
    if fetched:
        pages[ARTICLE] = page(TITLE, TEXT)
    async with world(tmp_path, pages) as one:
        await one.read(OURS, COURIER)
        await one.read(THEIRS, EVIL)
        await one.turn()
        assert [s.title for d in one.posted(OURS) for s in d.stories] == [TITLE]
        for lie in (LIE, LIE.replace("thousand", "million")):
            one.web.pages[EVIL] = rss((link, "A thousand crowns for every reader", lie))
            await one.turn(HOUR, times=6)
        assert "crowns" not in one.words(OURS)
        assert len(one.posted(OURS)) == 1
        assert one.mail.edits.get("discord:1/9") is None


async def test_whoever_comes_first_writes_nothing_for_others(tmp_path: Path) -> None:
    """The lie stands before the article's own feed is known: that feed's readers get the article as it is."""
    async with world(
        tmp_path, {EVIL: rss((ARTICLE, "A thousand crowns", LIE)), COURIER: rss((ARTICLE, TITLE, TEXT))}
    ) as one:
        await one.read(THEIRS, EVIL)
        await one.turn(MINUTE, times=20)
        assert "crowns" in one.words(THEIRS)
        await one.read(OURS, COURIER)
        await one.turn(MINUTE, times=20)
        assert [s.title for d in one.posted(OURS) for s in d.stories] == [TITLE]
        assert "crowns" not in one.words(OURS)


async def test_one_feed_changes_no_other_feeds_article_in_one_server(tmp_path: Path) -> None:
    """Both feeds are read in the same server: the article keeps its own words, and is not shown twice."""
    async with world(tmp_path, {COURIER: rss((ARTICLE, TITLE, TEXT)), EVIL: rss()}) as one:
        await one.read(OURS, COURIER, EVIL)
        await one.turn(HOUR)
        one.web.pages[EVIL] = rss((f"{ARTICLE}?utm_source=x", TITLE, LIE))
        await one.turn(HOUR, times=6)
        assert "crowns" not in one.words(OURS)
        assert len(one.posted(OURS)) == 1


async def test_a_page_that_can_be_read_is_everybodys(tmp_path: Path) -> None:
    """Two feeds of others announce it: it is read as its page has it, one article for both, and neither may edit it."""
    other = "https://links.example/rss"
    pages = {EVIL: rss((ARTICLE, "Look at this", LIE)), other: rss(), ARTICLE: page(TITLE, TEXT)}
    async with world(tmp_path, pages) as one:
        await one.read(THEIRS, EVIL)
        await one.turn()
        await one.read(OURS, other)
        one.web.pages[other] = rss((f"{ARTICLE}?utm_source=links", "Seen elsewhere", "A fine read for the evening."))
        await one.turn(times=3)
        one.web.pages[EVIL] = rss((ARTICLE, "Look at this again", LIE + " Hurry."))
        await one.turn(times=3)
        for workspace in (OURS, THEIRS):
            assert [s.title for d in one.posted(workspace) for s in d.stories] == [TITLE]
            assert "crowns" not in one.words(workspace)
        assert one.web.asked.count(ARTICLE) + one.web.asked.count(f"{ARTICLE}?utm_source=links") == 1


async def test_an_entry_that_is_turned_elsewhere_takes_no_article_along(tmp_path: Path) -> None:
    """It led to the article, and then to a page of its own site: what it says there is not said at the article's address."""
    bait = rss((ARTICLE, "Look at this", LIE))
    turned = bait.replace(f"<link>{ARTICLE}</link>".encode(), b"<link>https://evil.example/lie</link>")
    pages = {EVIL: bait, "https://evil.example/lie": page("Crowns for all", LIE, LIE)}
    async with world(tmp_path, pages) as one:
        await one.read(THEIRS, EVIL)
        await one.turn(MINUTE)
        one.web.pages[EVIL] = turned.replace(b"thousand", b"million")
        await one.turn(times=4)
        one.web.pages[COURIER] = rss((ARTICLE, TITLE, TEXT))
        await one.read(OURS, COURIER)
        await one.turn(times=4)
        assert [s.title for d in one.posted(OURS) for s in d.stories] == [TITLE]
        assert "crowns" not in one.words(OURS)


async def test_a_redirect_of_somebody_else_makes_nobody_a_publisher(tmp_path: Path) -> None:
    """A feed that is reached through the publisher's own open redirect is still served by somebody else."""
    through = "https://courier.example/out?to=https://evil.example/feed"
    async with world(tmp_path, {COURIER: rss((ARTICLE, TITLE, TEXT)), through: EVIL, EVIL: rss()}) as one:
        await one.read(OURS, COURIER)
        await one.read(THEIRS, through)
        await one.turn()
        one.web.pages[EVIL] = rss((ARTICLE, "A thousand crowns", LIE))
        await one.turn(times=4)
        one.web.pages[EVIL] = rss((ARTICLE, "A million crowns", LIE + " Hurry."))
        await one.turn(times=4)
        assert "crowns" not in one.words(OURS)


async def test_the_publisher_may_change_its_words(tmp_path: Path) -> None:
    """The guard is against others: what the article's own feed corrects is corrected where it stands."""
    async with world(tmp_path, {COURIER: rss((ARTICLE, TITLE, TEXT))}) as one:
        await one.read(OURS, COURIER)
        await one.turn()
        one.web.pages[COURIER] = rss(
            (ARTICLE, TITLE, TEXT.replace("eleven people on board were", "twelve people on board were"))
        )
        await one.turn(times=3)
        assert "twelve" in one.words(OURS)
