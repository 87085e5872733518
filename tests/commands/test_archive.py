"""/quotes, /story, /author and the buttons under a digest."""

from dataclasses import replace

from commands.conftest import GUILD, NOW, OTHER, Bot, buttons, manager, member, menus, said
from contracts.storage.making import (
    PLATFORMS,
    analyse_all,
    analysis,
    bring,
    claimed,
    digest,
    document,
    entry,
    group_all,
    lease,
)

from digestbot.commands.invocation import Message
from digestbot.core.analysis.analysis import Author
from digestbot.core.articles.identity import link_key
from digestbot.core.delivery.delivery import rest_of
from digestbot.core.digests.document import BriefLine
from digestbot.core.feeds.feed import Entry
from digestbot.core.stories.features import features
from digestbot.core.stories.stored_story import StoryId
from digestbot.core.stories.story import Assignment

LINK = "https://courier.example/harbour"


async def told(bot: Bot, count: int = 1) -> StoryId:
    """Bring articles in which Mira Holt speaks into one story."""
    feed = await claimed(bot.store, workspace=GUILD, now=NOW)
    await bring(bot.store, feed, entry("one", identity=link_key(Entry(link=LINK)), link=LINK), at=NOW)
    ((_article, story),) = await group_all(bot.store, now=NOW)
    for number in range(1, count):
        body = f"Mira Holt said: “We build number {number}.” It rained."
        await bring(bot.store, feed, entry(f"n{number}"), at=NOW)
        text = f"We build number {number}."
        quote = analysis().quotes[0]
        span = replace(quote.span, start=body.index(text), end=body.index(text) + len(text))
        made = replace(quote, text=text, span=span)
        await group_all(bot.store, story, now=NOW, body=body, quotes=(made,))
    return story


async def test_what_somebody_said(bot: Bot) -> None:
    """Verbatim, with speaker, outlet and a link to the words; any part of the name will do; pages go on."""
    await told(bot, 9)
    reply = await bot.call("quotes", member(), speaker="holt")
    text = said(reply)
    assert "Mira Holt said" in text
    assert "“We build number 8.” — Mira Holt · The Courier" in text
    older = await bot.press(buttons(reply)["Older ›"])
    assert "“We build it.” — Mira Holt" in said(older)
    assert list(buttons(older)) == ["‹ Newer"]
    assert (await bot.call("quotes", speaker="nobody")).problem
    assert (await bot.call("quotes", manager(OTHER), speaker="holt")).problem


async def test_quotes_with_some_words(bot: Bot) -> None:
    """In words of their own or for want of a speaker of that name; narrowed to a source; nothing to look for is told."""
    await told(bot, 9)
    reply = await bot.call("quotes", member(), text="building numbers")
    assert "Quoted with “building numbers”" in said(reply)
    assert "“We build it.”" not in said(await bot.press(buttons(reply)["Older ›"]))
    assert "“We build number 3.”" in said(await bot.call("quotes", speaker="build 3"))
    assert "“We build number 3.”" in said(await bot.call("quotes", speaker="mira", text="3", source="The Courier"))
    assert "is not a feed here" in said(await bot.call("quotes", text="build", source="Nobody's"))
    assert "no quote has all of these words" in said(await bot.call("quotes", text="submarines"))
    assert "Name somebody" in said(await bot.call("quotes"))


async def test_words_of_a_headline(bot: Bot) -> None:
    """All words must occur, in any of their forms; pages go on; no words, no hits and others' articles are told apart."""
    await told(bot, 12)
    reply = await bot.call("search", member(), text="the Builds rain")
    assert said(reply).count("The Courier") == 10
    older = await bot.press(buttons(reply)["Older ›"])
    assert said(older).count("The Courier") == 2
    assert list(buttons(older)) == ["‹ Newer"]
    assert "has all the words" in said(await bot.call("search", text="builds submarines"))
    assert "contains no word" in said(await bot.call("search", text="?!"))
    assert (await bot.call("search", manager(OTHER), text="builds")).problem


async def test_a_search_by_author_and_source(bot: Bot) -> None:
    """Narrowed by both, on every page; an author whom nobody knows is told."""
    await told(bot, 12)
    reply = await bot.call("search", text="builds", author="ada", source="The Courier", since="week")
    assert said(await bot.press(buttons(reply)["Older ›"])).count("The Courier") == 2
    assert "Nobody called “Bert”" in said(await bot.call("search", text="builds", author="Bert"))


async def test_several_of_a_name_are_asked_about(bot: Bot) -> None:
    """A part of the name that two have gives a menu; choosing answers."""
    feed = await claimed(bot.store, workspace=GUILD, now=NOW)
    await bring(bot.store, feed, entry("one"), at=NOW)
    writers = tuple(Author(name=n, source="feed") for n in ("Ada Author", "Adam Adler"))
    await group_all(bot.store, now=NOW, authors=writers)
    reply = await bot.call("author", name="ada")
    assert menus(reply) == {"author:show": ["Ada Author", "Adam Adler"]}
    assert "Adam Adler" in said(await bot.press("author:show", chosen=("Adam Adler",)))


async def test_an_author(bot: Bot) -> None:
    """Bio with its source, outlets, articles."""
    await told(bot)
    text = said(await bot.call("author", name="Ada Author"))
    assert "Ada writes. (from json-ld)" in text
    assert "Writes for: The Courier" in text
    assert "The harbour is rebuilt" in text


async def test_a_story_whole(bot: Bot) -> None:
    """All reports in order and all quotes, each once."""
    await told(bot, 3)
    text = said(await bot.call("story", link=LINK))
    assert "3 reports in one outlet" in text
    assert text.count("“We build it.”") == 1
    assert (await bot.call("story", manager(OTHER), link=LINK)).problem


async def test_a_story_has_a_timeline(bot: Bot) -> None:
    """What happened before and after is told in dated sentences, the earliest first; a story of one day needs none."""
    first = await told(bot)
    assert "Timeline" not in said(await bot.call("story", link=LINK))
    (source,) = await bot.store.feeds.sources(GUILD)
    await bring(bot.store, source.feed, entry("later"), at=NOW)
    await analyse_all(bot.store, now=NOW, body="The inquiry of the harbour began.", published=NOW)
    (article,) = await bot.store.articles.ungrouped(limit=5)
    follows = Assignment(story=str(article.id), new=True, score=0.5, follows=str(first))
    await bot.store.stories.record_group(article, None, follows, features(article.member), now=NOW)
    text = said(await bot.call("story", link=LINK))
    assert "Timeline" in text
    assert text.index("We build it.") < text.index("The inquiry of the harbour began.")


async def test_a_story_by_words(bot: Bot) -> None:
    """The one that has them is shown; several are asked about; none is told, and others' stories are none."""
    await told(bot, 2)
    assert "2 reports in one outlet" in said(await bot.call("story", member(), link="harbours building"))
    (source,) = await bot.store.feeds.sources(GUILD)
    await bring(bot.store, source.feed, entry("other"), at=NOW)
    await group_all(bot.store, now=NOW, title="The harbour is closed")
    asked = await bot.call("story", link="harbour")
    (found,) = menus(asked).values()
    assert len(found) == 2
    assert "harbour is closed" in said(await bot.press("story:show", chosen=(found[0],)))
    assert (await bot.press("story:show", manager(OTHER), chosen=(found[0],))).problem
    assert (await bot.press("story:show", chosen=("x",))).problem
    for nothing in ("submarines", "?!"):
        assert (await bot.call("story", link=nothing)).problem


async def test_a_story_says_what_changed(bot: Bot) -> None:
    """An article that really changed after it joined is marked with when."""
    story = await told(bot)
    assert "changed" not in said(await bot.call("story", link=LINK))
    (source,) = await bot.store.feeds.sources(GUILD)
    changed = entry("one", identity=link_key(Entry(link=LINK)), link=LINK, content_hash="2")
    await bring(bot.store, source.feed, changed, at=NOW)
    await group_all(bot.store, story, now=NOW, body="It is all new.")
    assert "changed Tue 07:00" in said(await bot.call("story", link=LINK))


async def test_buttons_under_a_digest(bot: Bot) -> None:
    """More shows what the message does not hold, All quotes what its stories say; others' buttons are no longer here."""
    story = await told(bot)
    await bot.call("schedule add", name="All")
    (made,) = await bot.store.subscriptions.list(GUILD)
    several = document(stories=(story, *range(100, 108)))
    await bot.store.outbox.add(digest(made, parts=2, document=several), now=NOW)
    (sent,) = await bot.store.outbox.claim(now=NOW, lease=lease(at=NOW), limit=5, platforms=PLATFORMS)
    key = sent.delivery.key
    more = await bot.press(f"d:more:{key}", member())
    assert "Story 100" in said(more)
    assert "Story 105" not in said(more)
    assert "Story 107" in said(await bot.press(buttons(more)["More"]))
    assert "“We build it.”" in said(await bot.press(f"d:quotes:{key}", member()))
    assert (await bot.press(f"d:quotes:{key}", manager(OTHER))).problem
    assert (await bot.press(f"d:more:{key}", manager(OTHER))).problem


async def test_more_opens_the_rest_of_what_is_told_in_one_line(bot: Bot) -> None:
    """From where the message ends, a page at a time, each topic under its name."""
    await told(bot)
    await bot.call("schedule add", name="All")
    (made,) = await bot.store.subscriptions.list(GUILD)
    rows = tuple(
        BriefLine(story=n, title=f"Line {n}", link="https://a.example", outlet="Nord", topic="Sea" if n > 20 else None)
        for n in range(40)
    )
    await bot.store.outbox.add(digest(made, document=replace(document(), in_brief=rows)), now=NOW)
    (sent,) = await bot.store.outbox.claim(now=NOW, lease=lease(at=NOW), limit=5, platforms=PLATFORMS)
    more = await bot.press(f"d:more:{rest_of(sent.delivery.key, 12)}", member())
    text = said(more)
    assert "Line 11 " not in text
    assert text.index("Line 12 · Nord") < text.index("Sea") < text.index("Line 31")
    last = said(await bot.press(buttons(more)["More"]))
    assert "Line 32" in last
    assert "Line 39" in last
    assert "whole digest" in said(await bot.press(f"d:more:{rest_of(sent.delivery.key, 40)}", member()))


async def test_votes_are_counted_and_forgotten(bot: Bot) -> None:
    """A vote counts once a person, managers see numbers only, and whoever is forgotten is in no row any more."""
    story = await told(bot)
    await bot.call("schedule add", name="All")
    (made,) = await bot.store.subscriptions.list(GUILD)
    await bot.store.outbox.add(digest(made, document=document(stories=(story,))), now=NOW)
    (sent,) = await bot.store.outbox.claim(now=NOW, lease=lease(at=NOW), limit=5, platforms=PLATFORMS)
    key = sent.delivery.key
    assert "👍 1, 👎 0" in said(await bot.press(f"d:up:{key}", member()))
    assert "👍 0, 👎 1" in said(await bot.press(f"d:down:{key}", member()))
    assert (await bot.press(f"d:up:{key}", member(OTHER))).problem
    assert "👍 0, 👎 1 in 30 days" in said(await bot.call("admin status"))
    assert "weigh it ×0.93" in said(await bot.call("digest why", member(), link=LINK))
    weights = await bot.call("admin votes")
    assert "The Courier: 👍 0, 👎 1: ×0.93" in said(weights)
    sure = await bot.press(buttons(weights)["Reset the votes"])
    assert "weigh it" in said(await bot.call("digest why", link=LINK))
    assert "One vote is deleted." in said(await bot.press(buttons(sure)["Reset the votes"]))
    assert "weigh it" not in said(await bot.call("digest why", link=LINK))
    await bot.press(f"d:up:{key}", member())
    assert "one row" in said(await bot.call("me data", member()))
    asked = await bot.call("me forget", member())
    assert "Erased: one row." in said(await bot.press(buttons(asked)["Forget me"], member()))
    assert await bot.store.readers.stored("discord", "8") == []
    await bot.call("me settings", member(), feedback=False)
    assert "turned your votes off" in said(await bot.press(f"d:up:{key}", member()))


async def test_quotes_of_any_message(bot: Bot) -> None:
    """The message's links are looked up; one without an article says so."""
    await told(bot)
    asked = replace(bot.who, message=Message(id="1", links=("https://elsewhere.example/", f"{LINK}?utm_source=x")))
    assert "“We build it.”" in said(await bot.dispatcher.handle_shortcut("quotes", asked))
    assert (await bot.dispatcher.handle_shortcut("quotes", replace(bot.who, message=Message(id="1")))).problem
