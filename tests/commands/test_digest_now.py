"""A digest now: what is shown before it is posted is what would be posted."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from commands.conftest import CHANNEL, GUILD, NOW, Bot, Inline
from contracts.storage.making import PLATFORMS, bring, claimed, entry, group_all, lease, read_all, subscribe
from scenarios.test_immediate import Town

from digestbot.commands import digest_now
from digestbot.commands.reply import Digest, Reply
from digestbot.core.digests.document import Document
from digestbot.core.digests.subscription import Options, Subscription
from digestbot.pipeline.compose import compose_due
from digestbot.ports import Vote

HERALD = "https://herald.example/atom"


def shown(reply: Reply) -> Document:
    """Return the digest in an answer."""
    (found,) = [block.document for block in reply.blocks if isinstance(block, Digest)]
    return found


async def posted(bot: Bot) -> Document:
    """Compose what is due, and return the digest that was put into the outbox."""
    towns = {"discord": Town(platform="discord")}
    await compose_due(store=bot.store, cpu=Inline(), clock=bot.clock, publishers=towns, owner="p")
    (sent,) = await bot.store.outbox.claim(now=bot.clock.now(), lease=lease(), limit=5, platforms=PLATFORMS)
    await bot.store.outbox.record(replace(sent.delivery, state="sent"))
    return sent.document


async def previews(bot: Bot, made: Subscription) -> list[Document]:
    """Return what each way of looking ahead shows."""
    return [
        shown(await bot.call("digest preview", schedule=made.name)),
        shown(await bot.call("digest preview")),
        shown(await bot.press(f"digest:preview:{made.id}")),
        shown(await bot.press(f"setup:preview:{made.id}")),
    ]


async def news(bot: Bot, *names: str) -> None:
    """Bring articles, each a story of its own."""
    feed = await claimed(bot.store, workspace=GUILD, now=bot.clock.now())
    await bring(bot.store, feed, *(entry(name) for name in names), at=bot.clock.now())
    await group_all(bot.store, now=bot.clock.now())


@pytest.mark.parametrize("options", [Options(), Options(max_stories=1, when_empty="say")])
async def test_every_preview_shows_what_is_posted(bot: Bot, options: Options) -> None:
    """The first look, what is new to the channel after it, and what is said where nothing is."""
    made = await subscribe(bot.store, workspace=GUILD, destination=CHANNEL, options=options)
    await bot.store.workspaces.ensure(GUILD, now=NOW)
    await news(bot, "one", "two")
    first = await previews(bot, made)
    assert first == [await posted(bot)] * 4
    assert first[0].first_look
    bot.clock.at = NOW + timedelta(days=1)
    await news(bot, "three", "four")
    second = await previews(bot, made)
    assert second == [await posted(bot)] * 4
    assert second[0].since == NOW
    bot.clock.at = NOW + timedelta(days=2)
    if options.when_empty == "say":
        assert await previews(bot, made) == [await posted(bot)] * 4
    else:
        reply = await bot.call("digest preview")
        assert not [block for block in reply.blocks if isinstance(block, Digest)]


async def test_without_a_schedule_nothing_can_be_previewed(bot: Bot) -> None:
    """The answer says so; a name that no schedule has is a refusal."""
    assert not (await bot.call("digest preview")).problem
    assert (await bot.call("digest preview", schedule="Evening")).problem


async def test_votes_count_in_the_news_of_some_hours(bot: Bot) -> None:
    """An outlet whose digest somebody found useless stands behind the other there too."""
    await bot.store.workspaces.ensure(GUILD, now=NOW)
    wanted: dict[str, Any] = {"store": bot.store, "cpu": Inline(), "clock": bot.clock, "since": timedelta(hours=1)}
    await news(bot, "one")
    (courier,) = await bot.store.feeds.sources(GUILD)
    await subscribe(bot.store, workspace=GUILD, destination=CHANNEL, feeds=[courier.feed.id])
    herald = await claimed(bot.store, HERALD, workspace=GUILD, now=NOW)
    await bring(bot.store, herald, entry("two"), at=NOW)
    await read_all(bot.store, now=NOW, outlet="The Herald")
    await group_all(bot.store, now=NOW)
    before = await digest_now.news(GUILD, None, **wanted)
    assert before is not None
    assert [card.outlet for card in before.stories] == ["The Courier", "The Herald"]
    towns = {"discord": Town(platform="discord")}
    await compose_due(store=bot.store, cpu=Inline(), clock=bot.clock, publishers=towns, owner="p")
    (sent,) = await bot.store.outbox.claim(now=NOW, lease=lease(), limit=5, platforms=PLATFORMS)
    for person in ("8", "9"):
        await bot.store.votes.cast(GUILD, sent.delivery.key, Vote(person=person, value=-1), now=NOW)
    after = await digest_now.news(GUILD, None, **wanted)
    assert after is not None
    assert [card.outlet for card in after.stories] == ["The Herald", "The Courier"]
