"""A file of settings that somebody wrote by hand: it is taken whole, or it changes nothing."""

import json
from typing import Any

import pytest
from commands.conftest import GUILD, Bot, said
from commands.test_admin import upload

GOOD: dict[str, Any] = {"digestbot": 1, "feeds": [{"url": "https://courier.example/feed"}]}
SCHEDULE = {"name": "a", "destination": "discord:1/2", "immediate": True}
WRONG: dict[str, dict[str, Any]] = {
    "managers that are a list": {"settings": {"managers": ["x"]}},
    "managers that are numbers": {"settings": {"managers": {"users": [1]}}},
    "a zone that is none": {"settings": {"zone": "Atlantis/Harbour"}},
    "a language that is none": {"language": "tlh"},
    "a weight beyond all": {"feeds": [{"url": "https://courier.example/feed", "weight": 1e9}]},
    "a weight that is no number": {"feeds": [{"url": "https://courier.example/feed", "weight": "NaN"}]},
    "an address without end": {"feeds": [{"url": "https://courier.example/" + "x" * 3000}]},
    "a block of another kind": {"blocks": [{"kind": "everything", "value": "x"}]},
    "a topic that cannot be read": {"topics": [{"name": "a", "query": "((("}]},
    "more schedules than there may be": {"schedules": [{**SCHEDULE, "name": str(n)} for n in range(3000)]},
    "more feeds than there may be": {"feeds": [{"url": f"https://courier.example/{n}"} for n in range(501)]},
}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (
            json.dumps({**GOOD, "blocks": [{"kind": "word", "value": "x"}, {"kind": "x", "value": "x"}]}),
            "blocks, entry 2",
        ),
        (json.dumps({**GOOD, "topics": [{"name": "a", "query": "((("}]}), "topics, entry 1"),
        (json.dumps({**GOOD, "schedules": [SCHEDULE, {"name": "b"}]}), "schedules, entry 2"),
        (json.dumps({**GOOD, "feeds": [{}]}), "feeds, entry 1"),
        (json.dumps({**GOOD, "feeds": 7}), "Export it again"),
        ('{"digestbot": 1,\n"feeds": [}', "Line 2 is not JSON"),
        ("[]", "Export it again"),
    ],
)
async def test_it_is_told_where_it_is_wrong(bot: Bot, content: str, told: str) -> None:
    """The part and the number of the entry, or the line that is no JSON; nothing of it was used."""
    reply = await bot.call("admin import", file=upload(content.encode()))
    assert told in said(reply)
    assert "Nothing of it was used" in said(reply)
    assert await bot.store.feeds.sources(GUILD) == []


@pytest.mark.parametrize("what", WRONG)
async def test_a_wrong_file_changes_nothing(bot: Bot, what: str) -> None:
    """It is refused before anything of it is written, and every command goes on working."""
    before = await bot.store.feeds.sources(GUILD)
    reply = await bot.call("admin import", file=upload(json.dumps({**GOOD, **WRONG[what]}).encode()))
    assert reply.problem
    assert await bot.store.feeds.sources(GUILD) == before
    assert not (await bot.call("feeds list")).problem
