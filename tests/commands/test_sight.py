"""Nothing of a channel that the asker cannot see, whatever is asked."""

from dataclasses import replace
from datetime import time, timedelta

import pytest
from commands.conftest import CHANNEL, COURIER, GUILD, NOW, Bot, buttons, manager, member, said
from contracts.storage.making import digest, lease

from digestbot.commands import sight
from digestbot.commands.catalogue import CATALOGUE
from digestbot.commands.invocation import Actor, Value
from digestbot.core.digests.destination import LOCAL, Destination, personal
from digestbot.core.digests.subscription import Options, Schedule, Subscription

BOARD = Destination("discord:1/66")
NOWHERE = Destination("discord:1/404")
GIVEN: dict[str, Value] = {"url": COURIER, "name": "Board news", "times": "07:00", "zone": "Europe/Berlin"}
NAMED = [c for c in CATALOGUE.commands if any(o.kind == "channel" for o in c.options)]


async def schedule(bot: Bot, name: str, channel: Destination) -> Subscription:
    """Let a channel have a daily digest."""
    return await bot.store.subscriptions.add(
        GUILD,
        name=name,
        destination=channel,
        feeds=(),
        topics=(),
        schedule=Schedule(times=(time(7),)),
        options=Options(),
        now=NOW,
        next_at=NOW + timedelta(hours=3),
    )


@pytest.fixture
async def board(bot: Bot) -> Subscription:
    """Make two channels with a schedule each, one of which nobody is shown."""
    await bot.store.workspaces.ensure(GUILD, now=NOW)
    await schedule(bot, "News", CHANNEL)
    bot.doors.hidden = {(place, person) for place in (BOARD, NOWHERE) for person in ("7", "8")}
    return await schedule(bot, "Board", BOARD)


@pytest.mark.parametrize("command", NAMED, ids=lambda c: c.name)
async def test_every_command_that_names_a_channel(bot: Bot, board: Subscription, command: object) -> None:
    """Managers and members are told of a hidden channel what is told of none, and nothing is changed."""
    found = next(c for c in NAMED if c is command)
    given = {o.name: GIVEN[o.name] for o in found.options if o.required} | {"channel": BOARD}
    given |= {"name": "News"} if found.name == "schedule edit" else {}
    before = await bot.store.subscriptions.list(GUILD)
    for who in (manager(), member()) if found.who == "all" else (manager(),):
        hidden = await bot.call(found.name, who, **given)
        assert hidden.problem
        assert said(hidden) == said(await bot.call(found.name, who, **given | {"channel": NOWHERE}))
    assert await bot.store.subscriptions.list(GUILD) == before
    assert board.destination == BOARD


async def test_a_place_is_taken_anew_each_time(bot: Bot, board: Subscription) -> None:
    """A form, a picker and a button to join name the channel by themselves: each is asked about again."""
    for pressed in (f"setup:feeds:{BOARD.rpartition('/')[2]}", f"digest:preview:{board.id}"):
        assert (await bot.press(pressed)).problem
    assert (await bot.press("setup:channel", chosen=(BOARD,))).problem
    assert (await bot.press("ask:run:digest.last", member(), channel=BOARD)).problem


async def test_a_manager_manages_what_they_cannot_read(bot: Bot, board: Subscription) -> None:
    """Their list names each schedule, and they may stop it; its digests they read no more than others."""
    listed = said(await bot.call("schedule list"))
    assert "Board" in listed
    assert not (await bot.call("schedule pause", name="Board")).problem
    assert "Board" not in said(await bot.call("digest next", replace(manager(), channel=Destination("discord:1/77"))))
    assert (await bot.press(f"digest:preview:{board.id}")).problem


async def test_a_maker_is_named_no_other_schedules(bot: Bot, board: Subscription) -> None:
    """Who made one channel is listed and completed the schedules of channels that they see, and finds no others by name."""
    maker = member(actor=Actor(id="8", creator=True))
    assert "Board" not in said(await bot.call("schedule list", maker))
    found = await bot.dispatcher.complete(("schedule", "pause"), "name", "", maker)
    assert [s.label for s in found] == ["News"]
    told = [said(await bot.call("schedule pause", maker, name=name)) for name in ("Board", str(board.id))]
    unknown = said(await bot.call("schedule pause", maker, name="Nothing"))
    assert [t.replace("Board", "Nothing").replace(str(board.id), "Nothing") for t in told] == [unknown, unknown]


async def test_a_maker_who_sees_it_no_more(bot: Bot, board: Subscription) -> None:
    """Who made the hidden channel and lost sight of it manages nothing there."""
    assert (await bot.call("schedule list", member(channel=BOARD, actor=Actor(id="8", creator=True)))).problem
    assert board.state == "active"


async def test_whose_word_counts(bot: Bot) -> None:
    """The shell sees all; a person their own messages alone; what the platform shows with the call itself is not asked again."""
    here, services = member(), bot.services
    assert await sight.sees(replace(here, workspace=LOCAL), services, Destination("console:"))
    assert await sight.sees(here, services, personal(GUILD, "8"))
    assert not await sight.sees(here, services, personal(GUILD, "7"))
    assert not await sight.sees(here, services, Destination("discord:2/10"))
    assert not await sight.sees(here, replace(services, access={}), CHANNEL)
    assert await sight.sees(replace(here, actor=Actor(id="8", present=True)), replace(services, access={}), CHANNEL)
    bot.doors.asked.clear()
    assert await sight.sees(here, services, CHANNEL)
    assert bot.doors.asked == [(CHANNEL, "8")]


async def test_what_all_read_is_of_this_channel(bot: Bot) -> None:
    """An answer in the open tells of no other channel, though the asker sees it."""
    public = replace(member(), public=True)
    assert await sight.sees(public, bot.services, CHANNEL)
    assert not await sight.sees(public, bot.services, BOARD)


async def test_a_digest_by_its_key(bot: Bot, board: Subscription) -> None:
    """The buttons of a hidden channel's digest do nothing for others, and count no vote."""
    await bot.store.outbox.add(digest(board), now=NOW)
    (sent,) = await bot.store.outbox.claim(now=NOW, lease=lease(), limit=1, platforms=("discord",))
    key = sent.delivery.key
    for action in (
        f"d:more:{key}",
        f"d:up:{key}",
        f"d:quotes:{key}",
        f"d:follow:{key}",
        f"follow:pick:{key}",
        f"report:quote:{key}",
    ):
        assert (await bot.press(action, member(), chosen=("0.0",))).problem, action
    assert await bot.store.votes.tally(GUILD, since=NOW - timedelta(days=1)) == []
    bot.doors.hidden.clear()
    assert not (await bot.press(f"d:up:{key}", member())).problem
    assert buttons(await bot.press(f"d:more:{key}", member())) == {}
