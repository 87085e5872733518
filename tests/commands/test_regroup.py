"""[Not the same] and [Same story]: a reader corrects what was grouped, for one place, and takes it back."""

from datetime import timedelta

import pytest
from commands.conftest import GUILD, NOW, OTHER, Bot, buttons, manager, member, menus, said
from contracts.storage.making import bring, claimed, entry, group_all

from digestbot.commands.archive_search import shared_term
from digestbot.commands.dispatcher import translator
from digestbot.commands.invocation import Actor, Invocation
from digestbot.core.articles.identity import link_key
from digestbot.core.digests.destination import WorkspaceId
from digestbot.core.feeds.feed import Entry
from digestbot.core.stories.stored_story import StoryId

ONE, TWO, LONE = (f"https://courier.example/{name}" for name in ("one", "two", "lone"))
STRANGER = member(actor=Actor(id="9"))


async def told(bot: Bot) -> tuple[StoryId, StoryId]:
    """Bring two reports of one story and one of another; return the stories."""
    await bot.store.feeds.add(OTHER, "https://courier.example/feed", now=NOW)
    feed = await claimed(bot.store, workspace=GUILD, now=NOW)
    made: list[StoryId] = []
    for name, into in (("one", None), ("two", 0), ("lone", None)):
        link = f"https://courier.example/{name}"
        await bring(bot.store, feed, entry(name, identity=link_key(Entry(link=link)), link=link), at=NOW)
        ((_article, story),) = await group_all(bot.store, None if into is None else made[into], now=NOW)
        made.append(story)
    return made[0], made[2]


async def test_not_the_same(bot: Bot) -> None:
    """Any reader takes a report out, of this place's story alone; it is counted, in the audit, and taken back for ten minutes."""
    await told(bot)
    reply = await bot.call("story", member(), link=ONE)
    ((action, articles),) = menus(reply).items()
    assert len(articles) == 2
    done = await bot.press(action, member(), chosen=(articles[1],))
    assert "a story of its own" in said(done)
    assert menus(await bot.call("story", member(), link=ONE)) == {}
    assert len(menus(await bot.call("story", manager(OTHER), link=ONE))) == 1
    assert "1 split off, 0 joined" in said(await bot.call("admin status"))
    assert "story split" in said(await bot.call("admin audit"))
    back = buttons(done)["Undo"]
    assert "as they were" in said(await bot.press(back, member()))
    assert len(menus(await bot.call("story", member(), link=ONE))) == 1
    assert (await bot.press(back, member())).problem


async def test_why_has_the_button_too(bot: Bot) -> None:
    """Where an article stands with others; alone it has none."""
    await told(bot)
    button = buttons(await bot.call("digest why", member(), link=TWO))["Not the same"]
    assert not (await bot.press(button, member())).problem
    assert buttons(await bot.call("digest why", member(), link=TWO)) == {}
    assert (await bot.press(button, member())).problem


async def test_same_story(bot: Bot) -> None:
    """The other one is named by its link, by words of its headline, or chosen among several."""
    story, other = await told(bot)
    asked = await bot.press(buttons(await bot.call("story", member(), link=ONE))["Same story as…"], member())
    assert asked.form is not None
    done = await bot.press(asked.form.action, member(), link=LONE)
    assert "one story here now" in said(done)
    ((_, articles),) = menus(await bot.call("story", member(), link=LONE)).items()
    assert len(articles) == 3
    assert (await bot.press(asked.form.action, member(), link=LONE)).problem
    await bot.press(buttons(done)["Undo"], member())
    named = await bot.press(f"story:join:{story}", member(), link="harbour rebuilt")
    assert "one story here now" in said(named)
    await bot.press(buttons(named)["Undo"], member())
    chosen = await bot.press(f"story:join:{story}", member(), chosen=(str(other),))
    assert "one story here now" in said(chosen)


async def test_what_is_not_there(bot: Bot) -> None:
    """Numbers of another place, of nothing, nonsense: a refusal, and nothing is changed."""
    story, other = await told(bot)
    stranger = manager(WorkspaceId("discord:7"))
    for action in ("story:split:1", f"story:join:{story}"):
        assert (await bot.press(action, stranger, link=LONE, chosen=(str(other),))).problem
    for action in ("story:split:999", "story:split:x", "story:join:x", "story:back:1"):
        assert (await bot.press(action, member(), link=LONE)).problem
    assert (await bot.press(f"story:join:{story}", member(), link="https://nowhere.example/x")).problem
    assert (await bot.press(f"story:join:{story}", member(), link="zzz qqq")).problem
    assert await bot.store.regroupings.count(GUILD) == (0, 0)


@pytest.mark.parametrize(
    ("who", "later", "problem"), [(STRANGER, 0, True), (manager(), 0, False), (member(), 11, True)]
)
async def test_who_takes_it_back(bot: Bot, who: Invocation, later: int, *, problem: bool) -> None:
    """Its maker for ten minutes, a manager too; nobody else, and nobody later."""
    await told(bot)
    button = buttons(await bot.call("digest why", member(), link=TWO))["Not the same"]
    back = buttons(await bot.press(button, member()))["Undo"]
    bot.clock.at += timedelta(minutes=later)
    assert (await bot.press(back, who)).problem is problem
    assert await bot.store.regroupings.count(GUILD) == (int(problem), 0)


async def test_evidence_in_words(bot: Bot) -> None:
    """A story says on what its reports were joined: lands by their names, numbers in digits, each once."""
    say = translator(member(), bot.services)
    assert [shared_term(t, say) for t in ("@JP-Tokyo", "#12.0", "harbour")] == ["Japan", "12", "harbour"]
    await told(bot)
    assert "shares harbour" in said(await bot.call("story", member(), link=ONE))
