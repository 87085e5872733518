"""Subscriptions made from the shell: their names."""

from commands.conftest import COURIER, Bot

from digestbot.adapters.platforms.registry import check
from digestbot.commands.subscriptions import schedule, subscribe
from digestbot.core.digests.destination import LOCAL


async def test_a_feed_goes_to_two_channels_under_two_names(bot: Bot) -> None:
    """A feed in several channels needs no name from anybody: the second schedule is numbered."""
    await bot.store.feeds.add(LOCAL, COURIER, now=bot.clock.now())
    made = [
        await subscribe(
            LOCAL,
            COURIER,
            to=to,
            when=schedule(("07:00",), "UTC"),
            name=None,
            store=bot.store,
            clock=bot.clock,
            check=check,
        )
        for to in ("discord:1/10", "discord:1/11", "site:news")
    ]
    first = made[0].name
    assert [m.name for m in made] == [first, f"{first} 2", f"{first} 3"]
