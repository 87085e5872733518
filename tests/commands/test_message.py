"""The entries of a message's menu: save it, report a wrong quote; and what managers answer."""

from dataclasses import replace

from commands.conftest import GUILD, NOW, OTHER, Bot, buttons, manager, member, menus, said
from commands.test_archive import LINK, told
from contracts.storage.making import PLATFORMS, digest, document, lease

from digestbot.commands.invocation import Invocation, Message
from digestbot.commands.reply import Digest
from digestbot.core.digests.document import QuoteCard


async def posted(bot: Bot) -> str:
    """Post a digest that quotes Mira Holt, and return its key."""
    story = await told(bot)
    await bot.call("schedule add", name="All")
    (made,) = await bot.store.subscriptions.list(GUILD)
    plain = document(stories=(story,))
    quote = QuoteCard(text="We build it.", speaker="Mira Holt", role=None, outlet="The Courier", link=LINK)
    shown = replace(plain, stories=(replace(plain.stories[0], quotes=(quote,)),))
    await bot.store.outbox.add(digest(made, document=shown), now=NOW)
    (sent,) = await bot.store.outbox.claim(now=NOW, lease=lease(at=NOW), limit=5, platforms=PLATFORMS)
    return sent.delivery.key


def on(who: Invocation, key: str | None) -> Invocation:
    """Return a call from the menu of the message with that key."""
    return replace(who, message=Message(id="1", delivery=key))


async def test_a_digest_is_saved_to_direct_messages(bot: Bot) -> None:
    """The stories of that message go there; any other message is none of ours."""
    key = await posted(bot)
    reply = await bot.dispatcher.handle_shortcut("save", on(member(), key))
    assert reply.to_dm
    (kept, _note) = reply.blocks
    assert isinstance(kept, Digest)
    assert len(kept.document.stories) == 1
    for stranger in (on(member(OTHER), key), on(member(), None), on(member(), "nothing")):
        assert (await bot.dispatcher.handle_shortcut("save", stranger)).problem


async def test_a_wrong_quote_is_hidden_until_a_manager_answers(bot: Bot) -> None:
    """From the menu to /admin status, which leads managers, and nobody else, to the answer."""
    key = await posted(bot)
    assert "“We build it.”" in said(await bot.call("quotes", member(), speaker="holt"))
    asked = await bot.dispatcher.handle_shortcut("report", on(member(), key))
    assert menus(asked) == {f"report:quote:{key}": ["0.0"]}
    assert (await bot.press(f"report:quote:{key}", member(), chosen=("0.7",))).problem
    assert (await bot.press(f"report:quote:{key}", member(OTHER), chosen=("0.0",))).problem
    reported = await bot.press(f"report:quote:{key}", member(), chosen=("0.0",))
    assert "shown no more here until a manager" in said(reported)
    assert (await bot.call("quotes", member(), speaker="holt")).problem
    status = await bot.call("admin status")
    assert "Reported quotes: One waits for an answer." in said(status)
    waiting = await bot.press(buttons(status)["Reported quotes"])
    assert "“We build it.” — Mira Holt · The Courier" in said(waiting)
    (number,) = menus(waiting)["report:right"]
    for action in ("report:list:0", "report:right", "report:wrong"):
        assert (await bot.press(action, member(), chosen=(number,))).problem
        assert "“We build it.”" not in said(await bot.press(action, manager(OTHER), chosen=(number,)))
    assert "No quote waits" in said(await bot.press("report:right", chosen=(number,)))
    assert "“We build it.”" in said(await bot.call("quotes", member(), speaker="holt"))
    assert "found it right" in said(await bot.press(f"report:quote:{key}", member(), chosen=("0.0",)))
    assert "Reported quotes" not in said(await bot.call("admin status"))
    assert "report" in said(await bot.call("admin audit"))


async def test_a_message_without_quotes(bot: Bot) -> None:
    """There is nothing to report in it, and one that is not ours says so."""
    await bot.call("schedule add", name="All")
    (made,) = await bot.store.subscriptions.list(GUILD)
    await bot.store.outbox.add(digest(made), now=NOW)
    (sent,) = await bot.store.outbox.claim(now=NOW, lease=lease(at=NOW), limit=5, platforms=PLATFORMS)
    assert "shows no quote" in said(await bot.dispatcher.handle_shortcut("report", on(member(), sent.delivery.key)))
    assert "no message of a digest" in said(await bot.dispatcher.handle_shortcut("report", on(member(), None)))
