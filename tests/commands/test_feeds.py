"""/feeds: what managers do to the feeds of their place."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from commands.conftest import COURIER, GUILD, NOW, OTHER, RSS, Bot, buttons, manager, member, menus, opened, said

from digestbot.commands.dispatcher import translator
from digestbot.core.digests.destination import WorkspaceId
from digestbot.core.feeds.stored_feed import FeedId
from digestbot.ports import ChannelAccess

SITE = '<html><head><link rel="alternate" type="application/rss+xml" href="{0}"></head></html>'


async def test_adding_shows_what_was_found_and_stores_it_on_save(bot: Bot) -> None:
    """The preview names the feed, its format and newest items; nothing is stored before [Save], nor after [Cancel]."""
    reply = await bot.call("feeds add", url="courier.example/feed", weight=3)
    text = said(reply)
    assert not reply.problem
    for words in (
        "The Courier",
        "RSS, 2 items",
        "Ferry rescued",
        "3 hours ago",
        "Nothing was added yet",
        "counts as seen",
    ):
        assert words in text
    assert not await bot.store.feeds.sources(GUILD)
    cancelled = await bot.press(buttons(await bot.call("feeds add", url=COURIER))["Cancel"])
    assert said(cancelled) == "Nothing was added."
    assert not await bot.store.feeds.sources(GUILD)
    saved = await bot.press(buttons(reply)["Save"])
    assert "Added: The Courier" in said(saved)
    (source,) = await bot.store.feeds.sources(GUILD)
    assert (source.feed.url, source.name, source.weight) == (COURIER, "The Courier", 3.0)


async def test_a_preview_is_saved_once_and_here(bot: Bot) -> None:
    """[Save] adds nothing a second time, nor after [Cancel], nor for another workspace that replays it, nor as an undo."""
    save = buttons(await bot.call("feeds add", url=COURIER))["Save"]
    assert (await bot.press(save, manager(OTHER))).problem
    assert (await bot.press(save.replace("feeds:save", "undo:take"))).problem
    assert (await bot.press(save)).problem
    assert not await bot.store.feeds.sources(GUILD)
    found = buttons(await bot.call("feeds add", url=COURIER))
    await bot.press(found["Cancel"])
    assert (await bot.press(found["Save"])).problem
    assert not await bot.store.feeds.sources(GUILD)


async def test_a_preview_is_saved_after_a_restart(tmp_path: Path) -> None:
    """The button that was shown before the bot was stopped still adds the feed."""
    async with opened(tmp_path) as before:
        save = buttons(await before.call("feeds add", url=COURIER))["Save"]
    async with opened(tmp_path) as after:
        assert "Added: The Courier" in said(await after.press(save))


async def test_what_is_known_is_not_saved_again(bot: Bot) -> None:
    """A feed that is here already is shown, and there is nothing to save; for a channel of its own there is."""
    await bot.add(COURIER)
    reply = await bot.call("feeds add", url=COURIER)
    assert "Known already: The Courier" in said(reply)
    assert list(buttons(reply)) == ["Look at it"]
    await bot.add(COURIER, channel="discord:1/10")
    assert len(await bot.store.feeds.sources(GUILD)) == len(await bot.store.subscriptions.list(GUILD)) == 1


async def test_adding_what_is_no_feed_says_why(bot: Bot) -> None:
    """An address that nobody answers is refused in words, and nothing is stored."""
    reply = await bot.call("feeds add", url="https://nowhere.example/feed")
    assert reply.problem
    assert "there is no server with that name" in said(reply)
    assert "RSSHub" not in said(reply)
    assert not await bot.store.feeds.sources(GUILD)


@pytest.mark.parametrize("command", ["feeds find", "feeds add"])
async def test_a_site_without_feeds_is_no_dead_end(bot: Bot, command: str) -> None:
    """Who looks for the feed of a page that names none hears who makes feeds of such pages."""
    bot.web.pages |= {"https://feedless.example/": "<html><body><p>Read us here.</p></body></html>"}
    reply = await bot.call(command, url="https://feedless.example/")
    assert reply.problem
    assert "front page" in said(reply)
    assert "RSS-Bridge (rss-bridge.org)" in said(reply)
    assert "RSSHub (docs.rsshub.app)" in said(reply)


async def test_adding_to_a_channel_subscribes_it(bot: Bot) -> None:
    """With a channel the feed has a digest there, seven in the morning of the bot's zone, and the answer says when."""
    await bot.call("topics add", name="Sea", any="ferry")
    asked = await bot.call("feeds add", url=COURIER, channel="discord:1/10", topics="Sea")
    assert "posts it to discord:1/10" in said(asked)
    assert not await bot.store.subscriptions.list(GUILD)
    assert "Next digest Wed 07:00 CET" in said(await bot.press(buttons(asked)["Save"]))
    (made,) = await bot.store.subscriptions.list(GUILD)
    assert (made.destination, made.name, len(made.topics)) == ("discord:1/10", "The Courier", 1)


async def test_wishes_for_a_channel_need_one(bot: Bot) -> None:
    """Topics and posting at once are refused without a channel, and so are topics that there are not."""
    assert "Name a channel" in said(await bot.call("feeds add", url=COURIER, mode="now"))
    assert "not a topic here" in said(await bot.call("feeds add", url=COURIER, topics="Sea", channel="discord:1/10"))


async def test_a_closed_channel_is_named_before_anything_is_saved(bot: Bot) -> None:
    """The missing permission is named, and neither feed nor schedule is stored."""
    bot.doors.closed = {"discord:1/10": ChannelAccess(permissions=("embed-links",))}
    reply = await bot.call("feeds add", url=COURIER, channel="discord:1/10")
    assert "Embed Links" in said(reply)
    assert not await bot.store.feeds.sources(GUILD)
    assert not await bot.store.subscriptions.list(GUILD)


async def test_a_channel_of_another_workspace_is_refused(bot: Bot) -> None:
    """A guessed channel of somebody else's server is not posted to."""
    reply = await bot.call("feeds add", url=COURIER, channel="discord:2/10")
    assert reply.problem
    assert not await bot.store.subscriptions.list(GUILD)


async def test_removing_asks_then_offers_to_undo(bot: Bot) -> None:
    """Nothing goes before the button; undo puts back title, weight and pause; once."""
    await bot.add(COURIER)
    await bot.call("feeds edit", feed="The Courier", title="Ours", weight=3)
    asked = await bot.call("feeds remove", feed="ours")
    assert len(await bot.store.feeds.sources(GUILD)) == 1
    removed = await bot.press(buttons(asked)["Remove"])
    assert not await bot.store.feeds.sources(GUILD)
    undo = buttons(removed)["Undo"]
    assert not (await bot.press(undo)).problem
    (back,) = await bot.store.feeds.sources(GUILD)
    assert (back.name, back.weight) == ("Ours", 3.0)
    assert (await bot.press(undo)).problem


async def test_a_removal_that_cannot_be_undone_says_so_before(keyed: Bot) -> None:
    """Every [Remove] asks first; the secret of a feed goes with it, and that is said while there is still a choice."""
    await keyed.add(COURIER)
    await keyed.press("feeds:seal:1", cookie="session=1")
    (source,) = await keyed.store.feeds.sources(GUILD)
    shown = await keyed.call("feeds info", feed=str(source.feed.id))
    asked = await keyed.press(buttons(shown)["Remove"])
    assert "cannot be undone" in said(asked)
    assert len(await keyed.store.feeds.sources(GUILD)) == 1
    assert not buttons(await keyed.press(buttons(asked)["Remove"]))
    assert not await keyed.store.feeds.sources(GUILD)


async def test_undo_works_for_ten_minutes_and_only_here(bot: Bot) -> None:
    """Another workspace's manager who replays the button undoes nothing, nor does anybody after the time."""
    await bot.add(COURIER)
    removed = await bot.press("feeds:drop:1")
    undo = buttons(removed)["Undo"]
    assert (await bot.press(undo, manager(OTHER))).problem
    bot.clock.at = bot.clock.at.replace(minute=10)
    assert (await bot.press(undo)).problem
    assert not await bot.store.feeds.sources(GUILD)


async def test_a_site_with_several_feeds_lets_choose(bot: Bot) -> None:
    """The menu offers each feed, however long its address; choosing one previews it with what was wished for."""
    sport = f"https://courier.example/{'s' * 300}"
    bot.web.pages |= {"https://courier.example/": SITE.format(COURIER) + SITE.format(sport), sport: RSS}
    reply = await bot.call("feeds add", url="https://courier.example/", weight=5)
    ((action, values),) = menus(reply).items()
    shown = await bot.press(action, chosen=(values[1],))
    assert shown.update
    assert not await bot.store.feeds.sources(GUILD)
    await bot.press(buttons(shown)["Save"])
    (source,) = await bot.store.feeds.sources(GUILD)
    assert (source.feed.url, source.weight) == (sport, 5.0)


async def test_lists_page_by_buttons(bot: Bot) -> None:
    """Eleven feeds are two pages; the button carries the page and nothing else."""
    for number in range(11):
        await bot.store.feeds.add(GUILD, f"https://{number:02}.example/feed", now=bot.clock.at)
    first = await bot.call("feeds list")
    (action,) = buttons(first).values()
    assert action == "feeds:list:1"
    assert "https://10.example/feed" in said(await bot.press(action))


async def test_a_part_of_a_name_is_enough_where_it_fits_one_feed(bot: Bot) -> None:
    """Half a name finds its feed where nothing completes it; what fits two feeds, or a number that is none, finds nothing."""
    for title in ("The Courier", "Courier Sport 7", "Herald"):
        await bot.store.feeds.add(GUILD, f"https://x.example/{title[-2:]}", now=bot.clock.at, title=title)
    assert "Herald" in said(await bot.call("feeds info", feed="hera"))
    assert "The Courier" in said(await bot.call("feeds info", feed="the courier"))
    for typed in ("courier", "7", " "):
        assert (await bot.call("feeds info", feed=typed)).problem, typed


async def test_what_is_a_moment_old_is_just_now(bot: Bot) -> None:
    """Nobody reads “in 0 seconds”, nor counts seconds back; what is to come is still counted."""
    say = translator(bot.who, bot.services)
    found = [say.ago(NOW + timedelta(seconds=s)).text for s in (0, -59, -61, 30)]
    assert found == ["just now", "just now", "1 minute ago", "in 30 seconds"]


async def test_changes_are_recorded_before_and_after(bot: Bot) -> None:
    """The audit knows who changed what, and what was there before."""
    await bot.add(COURIER)
    await bot.call("feeds pause", feed="1")
    entry, _added = await bot.store.audit.last(GUILD, 2)
    assert (entry.actor, entry.action) == ("7", "feeds pause")
    assert entry.before is not None
    assert entry.after is not None
    assert (entry.before["paused"], entry.after["paused"]) == (False, True)


async def test_a_secret_is_asked_for_in_a_form_and_never_said_again(keyed: Bot) -> None:
    """The form is empty, the answer, the lists and the audit hold no word of it, and fetching uses it."""
    await keyed.add(COURIER)
    form = (await keyed.call("feeds secret", feed="The Courier")).form
    assert form is not None
    assert [(f.name, f.kind, f.value) for f in form.fields][:1] == [("cookie", "secret", "")]
    reply = await keyed.press(form.action, cookie="session=opensesame", user="mira", password="hunter2")
    texts = [said(reply)]
    texts += [said(await keyed.call(path)) for path in ("feeds list", "admin audit")]
    texts.append(said(await keyed.press(buttons(reply)["Preview"])))
    for word in ("opensesame", "hunter2", "mira", "bWlyYTpodW50ZXIy"):
        assert not [t for t in texts if word in t]
    assert keyed.web.asked[-1].headers == {
        "Cookie": "session=opensesame",
        "Authorization": "Basic bWlyYTpodW50ZXIy",
    }
    asked = await keyed.press(buttons(reply)["Forget the secret"])
    assert "cannot come back" in said(asked)
    assert (await keyed.store.feeds.sources(GUILD))[0].feed.scope == GUILD
    await keyed.press(buttons(asked)["Forget the secret"])
    (source,) = await keyed.store.feeds.sources(GUILD)
    assert source.feed.scope == ""


async def test_a_header_that_ends_its_line_is_refused(keyed: Bot) -> None:
    """Nothing that is entered can become a header of its own, or one of ours."""
    await keyed.add(COURIER)
    for header in ("X-Key: a\r\nHost: b", "Host: b", "no colon", "X Y: z", "X-Key: ä", "X-Key:"):
        assert (await keyed.press("feeds:seal:1", header=header)).problem
    assert (await keyed.press("feeds:seal:1")).problem


async def test_without_a_key_it_is_said_how_to_make_one(bot: Bot) -> None:
    """The form is not even opened."""
    await bot.add(COURIER)
    reply = await bot.call("feeds secret", feed="The Courier")
    assert reply.form is None
    assert "Fernet.generate_key" in said(reply)


async def test_info_tells_what_is_left_out(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lines that several pages of a feed share are shown as what its articles are read without."""
    await bot.add(COURIER)
    assert "Repeated lines" not in said(await bot.call("feeds info", feed="courier"))

    async def pages(_: Any, workspace: WorkspaceId, feed: FeedId) -> list[str]:
        assert (workspace, feed) == (GUILD, 1)
        return [f"Boat {n} came back on Monday with all its men aboard.\n\nRead in nine towns." for n in range(3)]

    monkeypatch.setattr(type(bot.store.feeds), "recent_pages", pages)
    shown = said(await bot.call("feeds info", feed="courier"))
    assert "Repeated lines" in shown
    assert "Read in nine towns." in shown


MAYBE = "https://courier.example/rss?uid=84512390"


async def test_whoever_adds_an_address_is_asked_of_what_may_be_a_key(bot: Bot) -> None:
    """A number that may be a reader's is hidden where a person says that it is a key, and public where they save it as it is."""
    bot.web.pages |= {MAYBE: RSS}
    asked = await bot.call("feeds add", url=MAYBE)
    assert "https://courier.example/rss?uid=…" in said(asked)
    saved = await bot.press(buttons(asked)["It is a key: hide it"])
    assert "84512390" not in said(saved)
    (source,) = await bot.store.feeds.sources(GUILD)
    assert source.feed.url.startswith("https://courier.example/rss?uid=…#")
    assert source.feed.scope == GUILD
    assert await bot.store.secrets.address(GUILD, source.feed.id) == MAYBE
    for reply in (
        await bot.call("feeds list"),
        await bot.call("feeds info", feed="1"),
        await bot.call("feeds test", feed="1"),
    ):
        assert not reply.problem
        assert "84512390" not in said(reply)
    assert "84512390" not in str(await bot.store.audit.last(GUILD, 5))
    await bot.press(buttons(await bot.call("feeds add", who_else(), url=MAYBE))["Save"], who_else())
    (public,) = await bot.store.feeds.sources(OTHER)
    assert public.feed.url == MAYBE


def who_else() -> Any:
    """Return a manager of another place."""
    return manager(OTHER)


async def test_no_one_is_asked_without_a_doubt(bot: Bot) -> None:
    """An address that is everybody's, and one whose key is plain to see, need no question."""
    keyed = "https://courier.example/rss?token=9f3c8a7b6d5e4f"
    bot.web.pages |= {keyed: RSS}
    for url in (COURIER, keyed):
        assert list(buttons(await bot.call("feeds add", url=url))) == ["Save", "Cancel"]


async def test_keys_leave_for_a_manager_who_asks(bot: Bot) -> None:
    """An export holds no key, but for a manager who asks: by direct message, and the audit says so."""
    keyed = "https://courier.example/rss?token=9f3c8a7b6d5e4f"
    bot.web.pages |= {keyed: RSS}
    await bot.add(keyed)
    plain_one = await bot.call("feeds export")
    assert plain_one.file is not None
    assert b"9f3c8a7b" not in plain_one.file.content
    assert not plain_one.to_dm
    whole = await bot.call("feeds export", keys=True)
    assert whole.file is not None
    assert b"9f3c8a7b6d5e4f" in whole.file.content
    assert whole.to_dm
    assert "feeds export" in str(await bot.store.audit.last(GUILD, 5))
    assert (await bot.call("feeds export", member(), keys=True)).problem
