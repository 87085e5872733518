"""/follow, [Follow…] under a digest, and /me settings."""

import json
from dataclasses import replace
from datetime import time, timedelta

from commands.conftest import GUILD, NOW, OTHER, Bot, buttons, manager, member, menus, said
from commands.test_archive import LINK, told
from contracts.storage.making import PLATFORMS, digest, document, lease

from digestbot.core.digests.destination import LOCAL, personal
from digestbot.core.digests.document import Byline, Document, QuoteCard
from digestbot.core.digests.reader import Reader
from digestbot.core.digests.subscription import Schedule

ME = "8"


async def test_a_person_is_followed_and_let_go(bot: Bot) -> None:
    """It says what comes next; a line to their messages stands as long as something is followed at its rhythm."""
    await told(bot)
    reply = await bot.call("follow add", member(), kind="person", value="holt")
    assert "You follow Mira Holt." in said(reply)
    assert "as soon as there is news" in said(reply)
    await bot.call("follow add", member(), kind="author", value="Ada Author", when="daily")
    lines = await bot.store.subscriptions.personal("discord", ME)
    assert [(s.destination, s.schedule.immediate, s.schedule.times) for s in lines] == [
        (personal(GUILD, ME), True, ()),
        (personal(GUILD, ME), False, (time(7),)),
    ]
    listed = await bot.press(buttons(reply)["My follows"], member())
    assert "Mira Holt · Person · by message, at once" in said(listed)
    assert "Ada Author · Author · by message, every morning" in said(listed)
    assert menus(listed) == {"follow:stop": [str(f.id) for f in await bot.store.follows.list(GUILD, ME)]}
    assert "no longer" in said(await bot.press(buttons(reply)["Follow no longer"], member()))
    assert [s.schedule.immediate for s in await bot.store.subscriptions.personal("discord", ME)] == [False]
    assert "no longer" in said(await bot.call("follow remove", member(), follow="ada author"))
    assert await bot.store.subscriptions.personal("discord", ME) == []
    assert "follow nothing" in said(await bot.call("follow list", member()))


async def test_each_kind_is_understood(bot: Bot) -> None:
    """A story by a link of it, a feed by its name, a topic in words; what there is not is told."""
    story = await told(bot)
    for kind, value in (("story", LINK), ("feed", "The Courier"), ("topic", "ferry OR boat"), ("person", "Nobody Yet")):
        assert not (await bot.call("follow add", member(), kind=kind, value=value)).problem
    found = await bot.store.follows.list(GUILD, ME)
    assert [(f.kind, f.value, f.label) for f in found] == [
        ("story", str(story), "The harbour is rebuilt"),
        ("feed", "1", "The Courier"),
        ("topic", "ferry OR boat", "ferry OR boat"),
        ("person", "Nobody Yet", "Nobody Yet"),
    ]
    for kind, value in (("story", "https://elsewhere.example/"), ("feed", "Nobody's"), ("topic", "(boat")):
        assert (await bot.call("follow add", member(), kind=kind, value=value)).problem
    assert (await bot.call("follow add", manager(OTHER), kind="feed", value="1")).problem
    assert len(await bot.store.follows.list(GUILD, ME)) == 4


async def test_the_kind_is_guessed(bot: Bot) -> None:
    """By what is called so here; words that nothing is called by are a topic."""
    await told(bot)
    for value in ("Mira Holt", "Ada Author", "The Courier", LINK, "ferry OR boat"):
        await bot.call("follow add", member(), value=value)
    kinds = [f.kind for f in await bot.store.follows.list(GUILD, ME)]
    assert kinds == ["person", "author", "feed", "story", "topic"]


async def test_mentions_need_no_line(bot: Bot) -> None:
    """Who wants to be mentioned gets no messages."""
    reply = await bot.call("follow add", member(), kind="topic", value="ferry", deliver="ping")
    assert "mentions you" in said(reply)
    assert await bot.store.subscriptions.personal("discord", ME) == []


async def test_some_days_of_silence(bot: Bot) -> None:
    """Of one or of all, and over at once with 0."""
    await bot.call("follow add", member(), kind="topic", value="ferry")
    await bot.call("follow add", member(), kind="topic", value="boats")
    assert "2 follows are silent until" in said(await bot.call("follow mute", member(), days=3))
    assert "silent until" in said(await bot.call("follow list", member()))
    assert "One follow speaks again." in said(await bot.call("follow mute", member(), follow="ferry", days=0))
    muted = {f.label: f.muted_until for f in await bot.store.follows.list(GUILD, ME)}
    assert muted == {"ferry": NOW, "boats": NOW + timedelta(days=3)}
    assert (await bot.call("follow mute", member(), follow="trains")).problem


async def test_closed_messages_are_told_and_tried_again(bot: Bot) -> None:
    """The list says why nothing comes, and its button begins anew."""
    await bot.call("follow add", member(), kind="topic", value="ferry")
    (line,) = await bot.store.subscriptions.personal("discord", ME)
    await bot.store.subscriptions.save(replace(line, state="broken", trouble="they are closed."))
    listed = await bot.call("follow list", member())
    assert said(listed).count("I cannot write to you: they are closed.") == 1
    again = await bot.press(buttons(listed)["Try again"], member())
    assert "cannot write" not in said(again)
    (line,) = await bot.store.subscriptions.personal("discord", ME)
    assert (line.state, line.trouble) == ("active", None)


async def test_a_digest_offers_what_it_shows(bot: Bot) -> None:
    """Its stories, people, authors and topics; the button works for a forged choice and another's digest no more than for nothing."""
    story = await told(bot)
    await bot.call("schedule add", name="All")
    (made,) = await bot.store.subscriptions.list(GUILD)
    plain = document(stories=(story,))
    (card,) = plain.stories
    quote = QuoteCard(text="We build it.", speaker="Mira Holt", role=None, outlet="The Courier", link=LINK)
    card = replace(card, quotes=(quote,), bylines=(Byline(name="Ada Author"),), topic="Harbours")
    shown: Document = replace(plain, stories=(card,))
    await bot.store.outbox.add(digest(made, document=shown), now=NOW)
    (sent,) = await bot.store.outbox.claim(now=NOW, lease=lease(at=NOW), limit=5, platforms=PLATFORMS)
    key = sent.delivery.key
    offered = await bot.press(f"d:follow:{key}", member())
    assert menus(offered) == {
        f"follow:pick:{key}": [f"story.{story}", "person.Mira Holt", "author.Ada Author", "topic.Harbours"]
    }
    picked = await bot.press(f"follow:pick:{key}", member(), chosen=(f"story.{story}",))
    assert f"You follow Story {story}." in said(picked)
    assert "14 days" in said(picked)
    assert (await bot.press(f"follow:pick:{key}", member(), chosen=("person.Somebody Else",))).problem
    assert (await bot.press(f"follow:pick:{key}", member(OTHER), chosen=(f"story.{story}",))).problem
    assert (await bot.press(f"d:follow:{key}", member(OTHER))).problem


async def test_nobody_touches_anothers_follows(bot: Bot) -> None:
    """A number that was seen elsewhere is none here, neither in a button nor in a command."""
    await bot.call("follow add", member(), kind="topic", value="ferry")
    (mine,) = await bot.store.follows.list(GUILD, ME)
    stranger = replace(member(), actor=replace(member().actor, id="9"))
    assert (await bot.press(f"follow:stop:{mine.id}", stranger)).problem
    assert (await bot.call("follow remove", member(OTHER), follow=str(mine.id))).problem
    assert await bot.store.follows.list(GUILD, ME) == [mine]


async def test_where_there_are_no_messages(bot: Bot) -> None:
    """In a terminal there is nobody to write to."""
    shell = replace(member(), platform="console", workspace=LOCAL)
    assert "no direct messages" in said(await bot.call("follow add", shell, kind="topic", value="ferry"))


async def test_settings_of_ones_own(bot: Bot) -> None:
    """They are shown, kept, used for every answer and for what is followed, and handed over."""
    await bot.call("follow add", member(), kind="topic", value="ferry")
    assert "Time zone" in said(await bot.call("me settings", member()))
    saved = await bot.call("me settings", member(), zone="Europe/Berlin", language="de", quiet="22:00-07:00")
    assert "Saved." in said(saved)
    assert "Du verfolgst hier" in said(await bot.call("follow list", member())).replace(
        "Was du hier verfolgst", "Du verfolgst hier"
    )
    (line,) = await bot.store.subscriptions.personal("discord", ME)
    assert line.schedule == Schedule(immediate=True, zone="Europe/Berlin", quiet=(time(22), time(7)))
    assert (await bot.call("me settings", member(), zone="Mars")).problem
    assert (await bot.call("me settings", member(), quiet="sometimes")).problem
    kept = Reader(zone="Europe/Berlin", language="de", quiet=(time(22), time(7)))
    assert await bot.store.readers.get("discord", ME) == kept
    file = (await bot.call("me data", member())).file
    assert file is not None
    handed = json.loads(file.content)
    assert handed["settings"]["quiet"] == ["22:00", "07:00"]
    assert [row["what"] for row in handed["rows"]] == ["follow"]
    await bot.call("me settings", member(), language="platform", quiet="none")
    assert await bot.store.readers.get("discord", ME) == Reader(zone="Europe/Berlin")
