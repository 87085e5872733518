"""/topics and /block: what a place calls a topic, and what it never wants to see."""

from typing import Any

import pytest
from commands.conftest import GUILD, NOW, Bot, buttons, said
from contracts.storage.making import bring, claimed, entry, group_all


async def news(bot: Bot) -> None:
    """Put two articles about a harbour into the store."""
    feed = await claimed(bot.store, workspace=GUILD, now=NOW)
    await bring(bot.store, feed, entry("one"), entry("two"), at=NOW)
    await group_all(bot.store, now=NOW)


@pytest.mark.parametrize(
    ("arguments", "query"),
    [
        ({}, "harbour"),
        ({"any": "harbour, port"}, "(harbour OR port)"),
        ({"any": "harbour, port", "all": "key rate", "not": "sport"}, '(harbour OR port) AND "key rate" AND NOT sport'),
        ({"all": "author:Holt, bank"}, "author:Holt AND bank"),
    ],
)
async def test_words_become_a_query(bot: Bot, arguments: dict[str, Any], query: str) -> None:
    """Any, all and not are one query; without words the name is the word."""
    await bot.call("topics add", name="harbour", **arguments)
    (made,) = await bot.store.topics.list(GUILD)
    assert made.query == query


async def test_a_topic_shows_what_it_would_have_matched(bot: Bot) -> None:
    """Adding counts the week's articles, testing lists them with the reason."""
    await news(bot)
    reply = await bot.call("topics add", name="harbour")
    assert "2 articles of the last 7 days would have matched" in said(reply)
    tested = await bot.press(buttons(reply)["What it matches"])
    assert "2 articles in 7 days" in said(tested)
    assert "The harbour is rebuilt" in said(tested)
    assert "Nothing would have matched" in said(await bot.press("topics:test:1")) or "harbour" in said(tested)


async def test_removing_a_topic_pauses_what_would_post_everything(bot: Bot) -> None:
    """A schedule of one topic is paused with it, and comes back with it."""
    await bot.call("topics add", name="harbour")
    await bot.call("schedule add", name="Harbour", topics="harbour")
    asked = await bot.call("topics remove", topic="harbour")
    assert "Harbour" in said(asked)
    gone = await bot.press(buttons(asked)["Remove"])
    (paused,) = await bot.store.subscriptions.list(GUILD)
    assert (paused.state, paused.topics) == ("paused", ())
    await bot.press(buttons(gone)["Undo"])
    (back,) = await bot.store.subscriptions.list(GUILD)
    (topic,) = await bot.store.topics.list(GUILD)
    assert (back.state, back.topics) == ("active", (topic.id,))


async def test_a_topic_can_be_routed_to_a_channel(bot: Bot) -> None:
    """With a channel there is a schedule of it, seven in the morning."""
    reply = await bot.call("topics add", name="harbour", channel="discord:1/11")
    assert "Next digest Wed 07:00 CET" in said(reply)
    (made,) = await bot.store.subscriptions.list(GUILD)
    assert (made.name, made.destination) == ("harbour", "discord:1/11")


async def test_editing_a_topic_keeps_what_is_not_named(bot: Bot) -> None:
    """A new name keeps the words; undo brings the old ones back."""
    await bot.call("topics add", name="harbour", any="harbour, port", weight=3)
    await bot.call("topics edit", topic="harbour", rename="Sea")
    reply = await bot.call("topics edit", topic="sea", any="ferry")
    (changed,) = await bot.store.topics.list(GUILD)
    assert (changed.name, changed.query, changed.weight) == ("Sea", "ferry", 3.0)
    await bot.press(buttons(reply)["Undo"])
    (back,) = await bot.store.topics.list(GUILD)
    assert back.query == "(harbour OR port)"


async def test_a_block_says_what_it_would_have_stopped(bot: Bot) -> None:
    """The count is of the last week; removing can be undone."""
    await news(bot)
    reply = await bot.call("block add", kind="word", value="harbour")
    assert "2 articles in the last 7 days" in said(reply)
    assert "Word: harbour" in said(await bot.call("block list"))
    gone = await bot.press(buttons(await bot.press(buttons(reply)["Remove"]))["Remove"])
    assert not await bot.store.blocks.list(GUILD)
    await bot.press(buttons(gone)["Undo"])
    assert [b.value for b in await bot.store.blocks.list(GUILD)] == ["harbour"]


async def test_news_of_a_topic(bot: Bot) -> None:
    """Free words and topics by name give a digest; sharing posts it in the place's language."""
    await news(bot)
    await bot.call("topics add", name="Sea", any="harbour")
    reply = await bot.call("news", topic="sea", count=1)
    assert "The harbour is rebuilt" in said(reply)
    assert reply.ephemeral
    shared = await bot.press(buttons(reply)["Share here"])
    assert not shared.ephemeral
    assert "Nothing about “ferry”" in said(await bot.call("news", topic="ferry"))
    assert (await bot.call("news", since="90d")).problem
