"""The overview of a place."""

from datetime import timedelta

from commands.conftest import CHANNEL, GUILD, NOW, Bot, member, said
from contracts.storage.making import subscribe

from digestbot.commands.catalogue import CATALOGUE
from digestbot.commands.handlers.overview import MANAGERS, PREVIEWS, PRIVACY, READERS
from digestbot.commands.reply import Button, Controls, Menu, Reply


def offered(reply: Reply) -> list[str]:
    """Return what the buttons and menus amid an answer do."""
    rows = [block.controls for block in reply.blocks if isinstance(block, Controls)]
    return [c.action for row in rows for c in row if isinstance(c, Button | Menu)]


async def test_every_button_leads_to_a_command() -> None:
    """None opens what the catalogue does not have."""
    assert [path for path in (*READERS, *MANAGERS, *PRIVACY) if CATALOGUE.command(path) is None] == []


async def test_an_empty_place_says_so(bot: Bot) -> None:
    """Nothing is due, and the way to the news and to one's own data is there."""
    reply = await bot.press("overview:show", member())
    assert offered(reply) == [f"ask:open:{'.'.join(path)}" for path in (*READERS, *PRIVACY)]


async def test_schedules_are_shown_with_what_they_would_post(bot: Bot) -> None:
    """Each that is active has its preview, up to a number; paused and broken ones are for managers."""
    await bot.store.workspaces.ensure(GUILD, now=NOW)
    for number in range(PREVIEWS + 1):
        await subscribe(
            bot.store, f"Digest {number}", workspace=GUILD, destination=CHANNEL, next_at=NOW + timedelta(hours=1)
        )
    paused = await subscribe(bot.store, "Sleeping", workspace=GUILD, destination=CHANNEL)
    await bot.call("schedule pause", name=paused.name)
    seen = await bot.press("overview:show", member())
    assert len([a for a in offered(seen) if a.startswith("digest:preview:")]) == PREVIEWS
    assert "Sleeping" not in said(seen)
    assert "setup:begin" not in offered(seen)
    managed = await bot.press("overview:show")
    assert "Sleeping" in said(managed)
    assert "setup:begin" in offered(managed)


async def test_what_somebody_follows_is_theirs_to_stop(bot: Bot) -> None:
    """Their follows are named with a menu; another reader sees none of it."""
    await bot.call("follow add", member(), value="Holt", kind="person")
    assert "follow:stop" in offered(await bot.press("overview:show", member()))
    assert "follow:stop" not in offered(await bot.press("overview:show"))
