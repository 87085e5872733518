"""/setup: from nothing to a first digest, by buttons alone."""

from dataclasses import replace
from pathlib import Path

from commands.conftest import COURIER, GUILD, NOW, RSS, Bot, buttons, manager, member, menus, said

from digestbot.commands.catalogue import CATALOGUE
from digestbot.commands.dispatcher import Dispatcher
from digestbot.commands.handlers.setup import welcome
from digestbot.commands.i18n import Translations
from digestbot.commands.invocation import Actor, Upload
from digestbot.commands.packs import read
from digestbot.commands.reply import Picker
from digestbot.commands.zones import guess
from digestbot.ports import ChannelAccess

PACKS = read('[sea]\ntitle = "The sea"\nlanguage = "en"\nfeeds = [["Harbour", "https://harbour.example/feed"]]')


async def test_four_steps_to_a_first_digest(bot: Bot) -> None:
    """Channel, feeds, time, post: each step by one button, each says what it did."""
    bot = replace(bot, services=replace(bot.services, facts=replace(bot.services.facts, packs=PACKS)))
    first = await bot.call("setup")
    assert "step 1 of 4" in said(first)
    second = await bot.press(buttons(first)["This channel"])
    assert "step 2 of 4" in said(second)
    ((packs, values),) = menus(second).items()
    third = await bot.press(packs, chosen=tuple(values))
    assert "step 3 of 4" in said(third)
    assert "One feed is being read now" in said(third)
    assert "Wed 07:00 CET" in said(third)
    (draft,) = await bot.store.subscriptions.list(GUILD)
    assert draft.state == "paused"
    fourth = await bot.press(buttons(third)["Every morning at 07:00"])
    assert "still being read" in said(fourth)
    done = await bot.press(buttons(fourth)["Post it now"])
    assert "within a minute" in said(done)
    assert "Wed 07:00 CET" in said(done)
    (made,) = await bot.store.subscriptions.list(GUILD)
    assert (made.state, made.next_at, made.feeds) == ("active", NOW, ())


async def test_a_digest_speaks_the_places_language(bot: Bot) -> None:
    """Who sets up a German server gets German digests, whatever they read themselves; what somebody chose stays."""
    german = manager(workspace_locale="de")
    await bot.press("setup:add:10", german, urls=COURIER)
    place = await bot.store.workspaces.get(GUILD)
    assert place is not None
    assert place.language == "de"
    await bot.call("admin language", language="en")
    await bot.press("setup:add:10", german, urls=COURIER)
    chosen = await bot.store.workspaces.get(GUILD)
    assert chosen is not None
    assert chosen.language == "en"


async def test_feeds_by_address_and_by_file(bot: Bot) -> None:
    """Addresses are looked at, a file's are stored; what cannot be read is named."""
    bot.web.pages["https://herald.example/feed"] = RSS
    reply = await bot.press("setup:add:10", urls="courier.example/feed\nnowhere.example, herald.example/feed")
    assert "https://nowhere.example: there is no server with that name" in said(reply)
    assert "2 feeds" in said(reply)

    async def content() -> bytes:
        return b'<opml><body><outline xmlUrl="https://post.example/feed" text="Post"/></body></opml>'

    filed = await bot.press("setup:add:10", file=Upload(name="a.opml", size=100, read=content))
    assert "One feed" in said(filed)
    (_first, second) = await bot.store.subscriptions.list(GUILD)
    assert len(second.feeds) == 1


async def test_other_times(bot: Bot) -> None:
    """The form takes times, days and zone, and the preview says when."""
    await bot.press("setup:add:10", urls=COURIER)
    form = (await bot.press("setup:other:1")).form
    assert form is not None
    assert [f.value for f in form.fields] == ["07:00", "", "Europe/Berlin"]
    reply = await bot.press(form.action, times="08:00, 20:00", zone="Asia/Tokyo")
    assert "step 4 of 4" in said(reply)
    (made,) = await bot.store.subscriptions.list(GUILD)
    assert (len(made.schedule.times), made.schedule.zone) == (2, "Asia/Tokyo")


async def test_a_closed_channel_is_named_in_step_one(bot: Bot) -> None:
    """The permission that is missing is said before anything else is asked."""
    bot.doors.closed = {"discord:1/12": ChannelAccess(permissions=("send-messages",))}
    reply = await bot.press("setup:channel", chosen=("discord:1/12",))
    assert reply.problem
    assert "Send Messages" in said(reply)
    assert (await bot.press("setup:feeds:12")).problem


async def test_somebody_elses_draft_is_not_begun(bot: Bot) -> None:
    """A channel's creator cannot begin what posts elsewhere, nor a member anything."""
    await bot.press("setup:add:10", urls=COURIER)
    elsewhere = member(actor=Actor(id="9", creator=True), channel="discord:1/11")
    assert (await bot.press("setup:post:1", elsewhere)).problem
    assert (await bot.press("setup:post:1", member())).problem
    (draft,) = await bot.store.subscriptions.list(GUILD)
    assert draft.state == "paused"


async def test_a_picker_is_offered(bot: Bot) -> None:
    """Step 1 lets choose any channel, also where none is known."""
    dispatcher = Dispatcher(CATALOGUE, bot.services)
    reply = await dispatcher.run_command(("setup",), manager(channel=None))
    assert [c.kind for c in reply.controls if isinstance(c, Picker)] == ["channel"]


def test_the_welcome_is_public_and_has_one_button() -> None:
    """What is said on an invitation is for all, in the place's language."""
    reply = welcome(Translations(), "de")
    assert not reply.ephemeral
    assert buttons(reply) == {"Einrichten": "setup:begin"}


def test_zones_are_guessed() -> None:
    """A land with one zone, or one where most live; nothing for a language of no land."""
    assert [guess(x) for x in ("de", "en-GB", "fr-FR", "ja", "en-US", "pt-BR", "es-419", "xx", "", "é\x00")] == [
        "Europe/Berlin",
        "Europe/London",
        "Europe/Paris",
        "Asia/Tokyo",
        "America/New_York",
        "America/Sao_Paulo",
        "America/Mexico_City",
        None,
        None,
        None,
    ]


def test_the_shipped_packs_can_be_read() -> None:
    """Every pack has a title and addresses that are ones, none of them twice."""
    packs = read((Path(__file__).parents[2] / "config/packs.toml").read_text("utf-8"))
    assert {p.language for p in packs} == {"en", "de"}
    for pack in packs:
        urls = [url for _title, url in pack.feeds]
        assert all(url.startswith("https://") for url in urls)
        assert len(set(urls)) == len(urls) >= 3
