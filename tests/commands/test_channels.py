"""Channels that the bot is not in: said at once, and one button away from what was asked."""

import pytest
from commands.conftest import COURIER, GUILD, OTHER, Bot, buttons, manager, member, said

from digestbot.commands.invocation import Actor
from digestbot.ports import ChannelAccess

ELSEWHERE = "discord:1/12"
INVITE = "/invite @digestbot"
MAY_JOIN = ChannelAccess(outside=True, may_join=True, invite=INVITE)
INVITED = ChannelAccess(outside=True, invite=INVITE)


async def test_join_goes_on_with_what_was_asked(bot: Bot) -> None:
    """[Join] lets the bot in and makes the same call again, with all that it was given."""
    bot.doors.closed = {ELSEWHERE: MAY_JOIN}
    refused = await bot.call("schedule add", name="Evening", channel=ELSEWHERE, times="19:00", max=3)
    assert refused.problem
    assert "not in discord:1/12 yet" in said(refused)
    assert not await bot.store.subscriptions.list(GUILD)
    done = await bot.press(buttons(refused)["Join"])
    assert not done.problem
    (made,) = await bot.store.subscriptions.list(GUILD)
    assert (made.name, made.destination, made.options.max_stories) == ("Evening", ELSEWHERE, 3)
    assert bot.doors.joined == [ELSEWHERE]


async def test_a_step_of_the_setup_goes_on_too(bot: Bot) -> None:
    """A picker's choice is made again as it was, and so is a button that carries a channel."""
    bot.doors.closed = {ELSEWHERE: MAY_JOIN}
    refused = await bot.press("setup:channel", chosen=(ELSEWHERE,))
    assert "step 2 of 4" in said(await bot.press(buttons(refused)["Join"]))
    bot.doors.closed = {ELSEWHERE: MAY_JOIN}
    refused = await bot.press("setup:feeds:12")
    assert "step 2 of 4" in said(await bot.press(buttons(refused)["Join"]))


async def test_where_only_others_can_let_it_in_they_are_told_how(bot: Bot) -> None:
    """A private channel: the refusal says what to write there, and [Try again] is refused again or goes on."""
    bot.doors.closed = {ELSEWHERE: INVITED}
    refused = await bot.call("feeds add", url=COURIER, channel=ELSEWHERE)
    assert "/invite @digestbot" in said(refused)
    still = await bot.press(buttons(refused)["Try again"])
    assert "/invite @digestbot" in said(still)
    bot.doors.closed = {}
    assert list(buttons(await bot.press(buttons(still)["Try again"]))) == ["Save", "Cancel"]


@pytest.mark.parametrize("who", [manager(OTHER), member(), member(actor=Actor(id="9", creator=True))])
async def test_the_button_gives_nobody_rights(bot: Bot, who: object) -> None:
    """Another workspace's manager, a member and the creator of another channel let nobody in and call nothing."""
    bot.doors.closed = {ELSEWHERE: MAY_JOIN}
    refused = await bot.call("feeds add", url=COURIER, channel=ELSEWHERE)
    reply = await bot.press(buttons(refused)["Join"], who)  # type: ignore[arg-type] # parametrize hands objects over
    assert reply.problem
    assert bot.doors.joined == []


async def test_what_was_let_in_is_asked_for_its_rights_again(bot: Bot) -> None:
    """The creator of a channel who presses a manager's button is refused what is for managers, as in any call."""
    bot.doors.closed = {ELSEWHERE: MAY_JOIN}
    refused = await bot.call("feeds add", url=COURIER, channel=ELSEWHERE)
    creator = member(actor=Actor(id="9", creator=True), channel=ELSEWHERE)
    assert "for managers" in said(await bot.press(buttons(refused)["Join"], creator))


async def test_status_names_channels_that_it_is_not_in(bot: Bot) -> None:
    """Whoever threw the bot out of a channel finds that in /admin status."""
    await bot.call("schedule add", name="Evening", channel=ELSEWHERE)
    bot.doors.closed = {ELSEWHERE: MAY_JOIN}
    assert "the bot is not in it; write /invite @digestbot" in said(await bot.call("admin status"))
