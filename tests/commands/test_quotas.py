"""How much a place may hold: every command that adds, and every file, is refused in words that say what to do."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from commands.conftest import COURIER, GUILD, Bot, buttons, member, opened, said
from commands.test_admin import upload

from digestbot.commands.i18n import LANGUAGES
from digestbot.core.digests.quotas import Quotas

ONE = Quotas(feeds=1, schedules=1, topics=1, blocks=1, follows=1)


@pytest.fixture
async def small(tmp_path: Path) -> AsyncIterator[Bot]:
    """Open a bot that allows one of everything."""
    async with opened(tmp_path, quotas=ONE) as made:
        yield made


async def test_each_command_is_refused_with_the_way_out(small: Bot) -> None:
    """The second of each kind is refused; the answer names the most, and the command and setting that help."""
    await small.add(COURIER)
    small.web.pages["https://second.example/feed"] = small.web.pages[COURIER]
    calls = {
        "feeds": None,
        "schedule": ("schedule add", {"name": "Evening"}, {"name": "Night"}),
        "topics": ("topics add", {"name": "Sea", "any": "harbour"}, {"name": "Land", "any": "field"}),
        "block": ("block add", {"kind": "word", "value": "a"}, {"kind": "word", "value": "b"}),
        "follow": ("follow add", {"kind": "person", "value": "A"}, {"kind": "person", "value": "B"}),
    }
    for name, call in calls.items():
        if call is None:
            reply = await small.add("https://second.example/feed")
        else:
            path, first, second = call
            assert not (await small.call(path, **first)).problem
            reply = await small.call(path, **second)
        assert reply.problem
        assert "at most 1" in said(reply)
        assert f"/{name} remove" in said(reply)
        assert "quota_" in said(reply)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_refusal_is_in_the_language_of_the_person(small: Bot, language: str) -> None:
    """Command and setting keep their names in all of them."""
    who = member(locale=language)
    await small.call("follow add", who, kind="person", value="A")
    text = said(await small.call("follow add", who, kind="person", value="B"))
    assert text == small.services.texts.text(language, "error-quota-follows", most=1)


async def test_a_list_of_feeds_is_taken_whole_or_not(small: Bot) -> None:
    """A list with more feeds than there is room for adds none; one of known feeds is fine."""
    rows = "".join(f'<outline text="{n}" xmlUrl="https://courier.example/{n}"/>' for n in range(2))
    file = upload(f'<opml version="2.0"><body>{rows}</body></opml>'.encode(), "feeds.opml")
    assert (await small.call("feeds import", file=file)).problem
    assert not await small.store.feeds.sources(GUILD)
    await small.add(COURIER)
    known = f'<opml version="2.0"><body><outline text="a" xmlUrl="{COURIER}"/></body></opml>'
    assert not (await small.call("feeds import", file=upload(known.encode(), "feeds.opml"))).problem


async def test_a_file_of_settings_counts_what_is_here(small: Bot) -> None:
    """What the file brings and what is here count together; nothing is written where it is too much."""
    await small.call("topics add", name="Sea", any="harbour")
    data = {
        "digestbot": 1,
        "feeds": [{"url": COURIER}],
        "topics": [{"name": "Land", "query": "field"}],
    }
    reply = await small.call("admin import", file=upload(json.dumps(data).encode()))
    assert "at most 1 topics" in said(reply)
    assert not await small.store.feeds.sources(GUILD)
    data["topics"] = [{"name": "sea", "query": "harbour"}]
    assert not (await small.call("admin import", file=upload(json.dumps(data).encode()))).problem


async def test_what_cannot_come_back_whole_is_not_taken_away(tmp_path: Path) -> None:
    """Undo after the operator allowed less leaves what is there now."""
    async with opened(tmp_path) as bot:
        await bot.add(COURIER)
        await bot.call("topics add", name="Sea", any="harbour")
        await bot.call("topics add", name="Land", any="field")
        back = buttons(await bot.press("admin:clear"))["Undo"]
        await bot.add(COURIER)
    async with opened(tmp_path, quotas=ONE) as bot:
        assert (await bot.press(back)).problem
        assert await bot.store.feeds.sources(GUILD)


async def test_status_tells_how_much_room_is_left(small: Bot) -> None:
    """Each kind stands with its most."""
    await small.add(COURIER)
    text = said(await small.call("admin status"))
    assert "Feeds: 1 of 1, all well" in text
    assert "Schedules: 0 of 1, none stopped" in text
    assert "Topics: 0 of 1" in text
    assert "Blocks: 0 of 1" in text
