"""/admin, and the files of /feeds: who may, what was changed, and everything out, in and away."""

import json

from commands.conftest import CHANNEL, COURIER, GUILD, OTHER, Bot, buttons, manager, member, said

from digestbot.commands.invocation import Actor, Upload
from digestbot.commands.reply import File
from digestbot.ports import ChannelAccess


def upload(content: bytes, name: str = "file") -> Upload:
    """Return a file as a platform hands it over."""

    async def read() -> bytes:
        return content

    return Upload(name=name, size=len(content), read=read)


def content(file: File | None) -> bytes:
    """Return what a file holds."""
    assert file is not None
    return file.content


async def furnished(bot: Bot) -> None:
    """Set one of everything."""
    await bot.add(COURIER, weight=2)
    await bot.call("topics add", name="Sea", any="harbour", sources="The Courier")
    await bot.call("block add", kind="author", value="Ada Author")
    await bot.call("schedule add", name="Evening", times="19:00", topics="Sea", feeds="The Courier", max=3)
    await bot.call("admin managers", user="42")


async def test_managers_are_named_and_taken_off(bot: Bot) -> None:
    """A named person may manage; taken off, they may not; undo names them again."""
    await bot.call("admin managers", user="8")
    assert not (await bot.call("feeds list", member())).problem
    reply = await bot.call("admin managers", user="8", do="remove")
    assert (await bot.call("feeds list", member())).problem
    await bot.press(buttons(reply)["Undo"])
    assert not (await bot.call("feeds list", member())).problem
    await bot.call("admin managers", role="55")
    assert not (await bot.call("feeds list", member(actor=Actor(id="9", roles=frozenset({"55"}))))).problem


async def test_language_and_zone_of_a_place(bot: Bot) -> None:
    """What is posted for all follows the place's language; schedules made later take its zone."""
    await bot.call("admin language", language="de", zone="Asia/Tokyo")
    assert "keine Feeds" in said(await bot.call("feeds list", manager(locale=None)))
    await bot.call("schedule add", name="Evening")
    (made,) = await bot.store.subscriptions.list(GUILD)
    assert made.schedule.zone == "Asia/Tokyo"


async def test_the_audit_says_who_changed_what(bot: Bot) -> None:
    """The newest change comes first, with what was there before and after."""
    await furnished(bot)
    await bot.call("feeds edit", feed="The Courier", weight=5)
    text = said(await bot.call("admin audit")).splitlines()
    assert "7 · feeds edit · The Courier · weight: 2.0 → 5.0" in text[1]
    assert "admin managers" in text[2]


async def test_status_names_what_is_closed(bot: Bot) -> None:
    """A missing permission is named with its channel."""
    await furnished(bot)
    assert "Nothing needs your attention." in said(await bot.call("admin status"))
    bot.doors.closed = {CHANNEL: ChannelAccess(permissions=("embed-links", "send-messages"))}
    assert "Embed Links and Send Messages missing" in said(await bot.call("admin status"))


async def test_everything_goes_out_and_comes_in_elsewhere(bot: Bot) -> None:
    """Another place takes the file whole, but for schedules of channels that are not its own."""
    await furnished(bot)
    file = content((await bot.call("admin export")).file)
    assert "42" in file.decode()
    reply = await bot.call("admin import", manager(OTHER), file=upload(file))
    assert "New: 1 feeds, 1 topics, 1 blocks, 0 schedules." in said(reply)
    (topic,) = await bot.store.topics.list(OTHER)
    (source,) = await bot.store.feeds.sources(OTHER)
    assert (topic.query, topic.feeds, source.weight) == ("harbour", (source.feed.id,), 2.0)
    again = await bot.call("admin import", file=upload(file))
    assert "New: 0 feeds, 0 topics, 0 blocks, 0 schedules." in said(again)


async def test_erasing_can_be_undone(bot: Bot) -> None:
    """Everything goes by one button, and comes back by another."""
    await furnished(bot)
    before = json.loads(content((await bot.call("admin export")).file))
    asked = await bot.call("admin erase")
    gone = await bot.press(buttons(asked)["Erase"])
    assert "1 feeds, 1 topics, 1 blocks, 1 schedules" in said(gone)
    assert not await bot.store.subscriptions.list(GUILD)
    assert (await bot.call("feeds list", member(actor=Actor(id="42")))).problem
    await bot.press(buttons(gone)["Undo"])
    after = json.loads(content((await bot.call("admin export")).file))
    for row in (before["schedules"][0], after["schedules"][0]):
        row.pop("id")
    assert after == before


async def test_damaged_files_are_refused(bot: Bot) -> None:
    """Anything else than an export is refused in words, never with an error of ours."""
    for text in (
        b"",
        b"[]",
        b"{}",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"digestbot": 1, "feeds": [1]}',
        b'{"digestbot": 1, "schedules": [{"name": "x"}]}',
        b'{"digestbot": 1, "feeds": [{"url": "file:///etc/passwd"}]}',
        b'{"digestbot": 1, "settings": 3}',
    ):
        reply = await bot.call("admin import", file=upload(text))
        assert reply.problem, text
        assert "was not written by" in said(reply)
    assert (await bot.call("admin import")).problem


async def test_an_opml_file_is_added_and_can_be_undone(bot: Bot) -> None:
    """The report counts added, known and refused; undo takes the added ones away."""
    await bot.add(COURIER)
    opml = f"""<opml version="2.0"><body><outline text="a" xmlUrl="{COURIER}"/>
    <outline text="Herald" xmlUrl="https://herald.example/feed"/>
    <outline text="bad" xmlUrl="ftp://bad.example/"/></body></opml>"""
    reply = await bot.call("feeds import", file=upload(opml.encode(), "feeds.opml"))
    assert "One feed added, 1 known already" in said(reply)
    assert [s.name for s in await bot.store.feeds.sources(GUILD)] == ["Herald", "The Courier"]
    await bot.press(buttons(reply)["Undo"])
    assert [s.name for s in await bot.store.feeds.sources(GUILD)] == ["The Courier"]
    assert (await bot.call("feeds import", file=upload(b"hello", "x.txt"))).problem


async def test_feeds_go_out_as_opml_and_json(bot: Bot) -> None:
    """What is exported can be imported."""
    await bot.add(COURIER)
    opml = content((await bot.call("feeds export")).file)
    assert COURIER.encode() in opml
    rows = json.loads(content((await bot.call("feeds export", format="json")).file))
    assert rows == [{"title": "The Courier", "url": COURIER, "weight": 1.0, "paused": False}]
    await bot.call("feeds import", manager(OTHER), file=upload(opml))
    assert [s.feed.url for s in await bot.store.feeds.sources(OTHER)] == [COURIER]
