"""/digest why: the reason for every article."""

from dataclasses import replace
from datetime import timedelta

import pytest
from commands.conftest import CHANNEL, COURIER, GUILD, NOW, OTHER, Bot, manager, member, said
from contracts.storage.making import PLATFORMS, bring, claimed, digest, document, entry, group_all, lease

from digestbot.core.articles.article import ArticleId
from digestbot.core.articles.identity import link_key
from digestbot.core.delivery.delivery import Receipt
from digestbot.core.feeds.feed import Entry
from digestbot.core.stories.stored_story import StoryId

LINK = "https://courier.example/harbour"


async def grouped(bot: Bot, *, fresh: bool = True) -> StoryId | None:
    """Bring one article through to its story."""
    feed = await claimed(bot.store, workspace=GUILD, now=NOW)
    key = link_key(Entry(link=LINK))
    assert key is not None
    await bring(bot.store, feed, entry("one", identity=key, link=LINK, fresh=fresh), at=NOW)
    done = await group_all(bot.store, now=NOW)
    return done[0][1] if done else None


async def test_what_was_never_seen(bot: Bot) -> None:
    """An unknown host is said to be unread; a known one shows its feed's state; no link is refused."""
    assert "Nothing from nowhere.example is read here" in said(
        await bot.call("digest why", link="https://nowhere.example/a")
    )
    await bot.add(COURIER)
    assert "The Courier is read here" in said(await bot.call("digest why", link="https://courier.example/unknown"))
    assert (await bot.call("digest why", link="yesterday's story")).problem


async def test_what_another_workspace_saw_is_unknown_here(bot: Bot) -> None:
    """Nobody learns what others read."""
    await grouped(bot)
    assert "No feed that is read here" in said(await bot.call("digest why", manager(OTHER), link=LINK))


async def test_what_was_in_the_feed_before(bot: Bot) -> None:
    """A baseline says that it counts as old."""
    await grouped(bot, fresh=False)
    assert "counts as old" in said(await bot.call("digest why", link=LINK))


@pytest.mark.parametrize(
    ("prepare", "words"),
    [
        ((), "Nothing is scheduled here"),
        ((("schedule add", {"name": "All"}),), "All to discord:1/10 may show it. Next digest Wed 07:00 CET."),
        ((("schedule add", {"name": "All"}), ("schedule pause", {"name": "All"})), "Paused"),
        (
            (("schedule add", {"name": "All"}), ("block add", {"kind": "word", "value": "harbour"})),
            "leaves it out: Word “harbour” is blocked",
        ),
        (
            (
                ("topics add", {"name": "Ferries", "any": "ferry"}),
                ("schedule add", {"name": "Sea", "topics": "Ferries"}),
            ),
            "it is not about Ferries",
        ),
        (
            (("schedule add", {"name": "H", "feeds": "2"}),),
            "H to discord:1/10 does not read its feed",
        ),
    ],
)
async def test_which_rule_decides(bot: Bot, prepare: tuple[tuple[str, dict[str, str]], ...], words: str) -> None:
    """Each schedule says what it does with the article, and by which rule."""
    bot.web.pages["https://herald.example/f"] = bot.web.pages[COURIER]
    await grouped(bot)
    await bot.add("https://herald.example/f")
    for path, arguments in prepare:
        assert not (await bot.call(path, **arguments)).problem
    assert words in said(await bot.call("digest why", member(), link=f"{LINK}?utm_source=chat"))


@pytest.mark.parametrize(
    ("original", "opener", "joiner"),
    [
        (
            None,
            "They share harbour (the words +0.50; together 0.50, and 0.40 was enough)",
            "They share harbour (the words +0.50",
        ),
        (1, "That one has its wording", "It has the wording of"),
    ],
)
async def test_both_sides_of_a_story_tell_the_evidence(
    bot: Bot, original: ArticleId | None, opener: str, joiner: str
) -> None:
    """Whoever came first has nothing to be judged by; what was put to it says why the two are one story."""
    story = await grouped(bot)
    feed = await claimed(bot.store, "https://herald.example/f", workspace=GUILD, now=NOW)
    link = "https://herald.example/two"
    key = link_key(Entry(link=link))
    assert key is not None
    await bring(bot.store, feed, entry("two", identity=key, link=link), at=NOW)
    await group_all(bot.store, story, now=NOW, copy_of=original)
    assert f"It was the first of them; then The Courier joined it. {opener}" in said(
        await bot.call("digest why", link=LINK)
    )
    assert joiner in said(await bot.call("digest why", link=link))


async def test_where_it_was_posted(bot: Bot) -> None:
    """A sent digest is named with channel and time, and what is waiting says so."""
    story = await grouped(bot)
    assert story is not None
    await bot.call("schedule add", name="All")
    (made,) = await bot.store.subscriptions.list(GUILD)
    await bot.store.outbox.add(digest(made, document=document(stories=(story,)), shown=((story, 1),)), now=NOW)
    assert "about to be sent" in said(await bot.call("digest why", link=LINK))
    (sent,) = await bot.store.outbox.claim(now=NOW, lease=lease(at=NOW), limit=5, platforms=PLATFORMS)
    receipt = Receipt(channel="10", message="77")
    at = NOW + timedelta(minutes=1)
    await bot.store.outbox.record(replace(sent.delivery, state="sent", receipt=receipt, sent_at=at))
    assert f"Posted to {CHANNEL} Tue 07:01 CET." in said(await bot.call("digest why", link=LINK))


async def test_old_news_that_never_came_up(bot: Bot) -> None:
    """After the window an article that no digest chose is said to be too old."""
    await grouped(bot)
    await bot.call("schedule add", name="All")
    bot.clock.at = NOW + timedelta(days=8)
    assert "did not show it in time" in said(await bot.call("digest why", link=LINK))
