"""/schedule: what is posted where and when."""

import re
from datetime import time, timedelta

import pytest
from babel import Locale
from commands.conftest import CHANNEL, COURIER, GUILD, NOW, Bot, buttons, manager, member, said

from digestbot.commands.catalogue import CATALOGUE
from digestbot.commands.i18n import LANGUAGES, CommandRefused, Translations, Translator, folded
from digestbot.commands.invocation import Actor
from digestbot.commands.parse import command_line
from digestbot.commands.reply import Code
from digestbot.commands.schedules import days, times, zone
from digestbot.core.digests.destination import personal
from digestbot.core.text.duration import duration

SAY = Translator(texts=Translations(), language="en", zone="UTC", now=NOW)


async def test_a_new_schedule_says_its_next_three_dates(bot: Bot) -> None:
    """In its own zone, with what it reads, and buttons to post now or take it away."""
    await bot.add(COURIER)
    reply = await bot.call("schedule add", name="Evening", times="19:00", days="weekdays", zone="Europe/London")
    text = said(reply)
    assert "Evening posts to discord:1/10" in text
    assert "Tue 19:00 GMT\nWed 19:00 GMT\nThu 19:00 GMT" in text
    assert "It reads the one feed of this place." in text
    assert list(buttons(reply)) == ["Post it now", "Remove"]
    (made,) = await bot.store.subscriptions.list(GUILD)
    assert (made.schedule.times, made.schedule.days, made.destination) == ((time(19),), frozenset(range(5)), CHANNEL)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"times": "25:00"}, "not a time of day"),
        ({"days": "someday"}, "not name a weekday"),
        ({"zone": "Mars/Olympus"}, "not a time zone"),
        ({"quiet": "at night"}, "not quiet hours"),
        ({"times": "every 30h"}, "not a time of day"),
        ({"topics": "unheard of"}, "not a topic here"),
        ({"feeds": "unheard of"}, "not a feed here"),
        ({"kinds": "opinion, poems"}, "not a kind of article"),
    ],
)
async def test_mistakes_are_named_and_nothing_is_saved(bot: Bot, arguments: dict[str, str], words: str) -> None:
    """What cannot be is said before a schedule is made."""
    reply = await bot.call("schedule add", name="Evening", **arguments)
    assert words in said(reply)
    assert not await bot.store.subscriptions.list(GUILD)


async def test_editing_leaves_the_rest_and_can_be_undone(bot: Bot) -> None:
    """Only what is named changes; undo puts everything back."""
    await bot.call("schedule add", name="Evening", times="19:00", max=7, quiet="22:00-06:00")
    (before,) = await bot.store.subscriptions.list(GUILD)
    reply = await bot.call("schedule edit", name="evening", times="every 4h", **{"when-empty": "say"})
    (after,) = await bot.store.subscriptions.list(GUILD)
    assert (after.schedule.every_hours, after.options.when_empty) == (4, "say")
    assert (after.options.max_stories, after.schedule.quiet) == (7, (time(22), time(6)))
    await bot.press(buttons(reply)["Undo"])
    (back,) = await bot.store.subscriptions.list(GUILD)
    assert (back.schedule, back.options, back.next_at) == (before.schedule, before.options, before.next_at)


async def test_kinds_are_asked_for_and_left_out(bot: Bot) -> None:
    """Kinds are named as queries do or in a language of the bot; `none` takes them back, and so does undo."""
    await bot.call("schedule add", name="Evening", times="19:00", kinds="Opinion, Analyse; -shopping, -how-to")
    (made,) = await bot.store.subscriptions.list(GUILD)
    assert made.options.kinds == ("opinion", "analysis", "-shopping", "-howto")
    reply = await bot.call("schedule edit", name="evening", kinds="none")
    (after,) = await bot.store.subscriptions.list(GUILD)
    assert after.options.kinds == ()
    await bot.press(buttons(reply)["Undo"])
    (back,) = await bot.store.subscriptions.list(GUILD)
    assert back.options == made.options


async def test_removing_and_undoing_keeps_what_was_shown(bot: Bot) -> None:
    """A schedule that comes back is not new: it has no second first look."""
    await bot.call("schedule add", name="Evening", times="19:00")
    (made,) = await bot.store.subscriptions.list(GUILD)
    asked = await bot.call("schedule remove", name="Evening")
    gone = await bot.press(buttons(asked)["Remove"])
    assert not await bot.store.subscriptions.list(GUILD)
    await bot.press(buttons(gone)["Undo"])
    (back,) = await bot.store.subscriptions.list(GUILD)
    assert (back.name, back.schedule, back.last_at, back.next_at) == (
        made.name,
        made.schedule,
        made.last_at,
        made.next_at,
    )


async def test_pause_resume_skip_run(bot: Bot) -> None:
    """Each says what happens next."""
    await bot.call("schedule add", name="Evening", times="19:00", zone="UTC")
    assert "Paused" in said(await bot.call("schedule pause", name="Evening"))
    assert (await bot.call("schedule run", name="Evening")).problem
    assert "Tue 19:00 UTC" in said(await bot.call("schedule resume", name="Evening"))
    assert "Wed 19:00 UTC" in said(await bot.call("schedule skip", name="Evening"))
    assert "made now" in said(await bot.call("schedule run", name="Evening"))
    (found,) = await bot.store.subscriptions.list(GUILD)
    assert found.next_at == NOW


async def test_two_of_one_name_are_refused(bot: Bot) -> None:
    """The second is told that there is one."""
    await bot.call("schedule add", name="Evening")
    assert (await bot.call("schedule add", name="Evening")).problem


async def test_next_digests_are_said_to_everybody(bot: Bot) -> None:
    """A member sees when the channel's digest comes, and from which feeds, without addresses."""
    await bot.add(COURIER)
    await bot.call("schedule add", name="Evening", times="19:00", zone="UTC")
    member = manager(actor=bot.who.actor.__class__(id="8"))
    assert "Evening · discord:1/10 · Next digest Tue 19:00 UTC." in said(await bot.call("digest next", member))
    feeds = said(await bot.call("digest feeds", member))
    assert "The Courier" in feeds
    assert COURIER not in feeds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("07:00, 19:30", (time(7), time(19, 30))),
        ("7 19", (time(7), time(19))),
        ("19h", (time(19),)),
        ("7;7", (time(7),)),
        ("7h30 19h", (time(7, 30), time(19))),
    ],
)
def test_times_as_people_write_them(text: str, expected: tuple[time, ...]) -> None:
    """Hours with and without minutes, between any separators, in order."""
    assert times(text, SAY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("daily", {0, 1, 2, 3, 4, 5, 6}),
        ("weekdays", {0, 1, 2, 3, 4}),
        ("mon-fri", {0, 1, 2, 3, 4}),
        ("sat,sun", {5, 6}),
        ("fri-mon", {0, 4, 5, 6}),
        ("Monday Wednesday", {0, 2}),
        ("mo, mi", {0, 2}),
        ("Mo. – Fr.", {0, 1, 2, 3, 4}),
        ("weekends, mon", {0, 5, 6}),
        ("Mondays; every day", {0, 1, 2, 3, 4, 5, 6}),
    ],
)
def test_days_as_people_write_them(text: str, expected: set[int]) -> None:
    """Names, ranges over the week's end, and words for several."""
    assert days(text, SAY) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_days_in_every_language(language: str) -> None:
    """A day's name is understood whole, short, without accents and as its plural; so is what the help says."""
    say = Translator(texts=SAY.texts, language=language, zone="UTC", now=NOW)
    styles = Locale.parse(language).days["format"]
    for day in range(7):
        for name in (styles["wide"][day], styles["abbreviated"][day], styles["short"][day], f"{styles['wide'][day]}s"):
            assert days(name, say) == days(folded(name), say) == days(name.upper(), say) == {day}
    for key, meant in (("typed-daily", 7), ("typed-weekdays", 5), ("typed-weekends", 2)):
        for words in SAY.texts.text(language, key).split(", "):
            assert len(days(words, say)) == len(days(words, SAY)) == meant
    *spans, last = re.split(r" \w+ ", SAY.texts.text(language, "option-days"))
    assert all(days(span, say) for span in ", ".join(spans).split(", "))
    assert days(last, say) == {5, 6}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_refusal_proposes_is_understood(language: str) -> None:
    """The examples of times, days, zones, spans and quiet hours are what the bot takes, in the language that names them."""
    say = Translator(texts=SAY.texts, language=language, zone="UTC", now=NOW)
    told = {key: say.text(key, given=Code("?")) for key in ("no-time", "no-day", "no-zone", "no-span", "no-quiet")}
    assert times(",".join(re.findall(r"\d\d:\d\d", told["no-time"])), say) == (time(7), time(19))
    weekdays, weekend = re.findall(r"\w{2,3}[-,]\w{2,3}\b", told["no-day"])
    assert (len(days(weekdays, say)), len(days(weekend, say))) == (5, 2)
    zones = re.findall(r"\w+/\w+", told["no-zone"])
    assert [zone(name, say) for name in zones] == zones != []
    least, most, *others = (duration(span) for span in re.findall(r"\b\d+[a-z]\b", told["no-span"]))
    assert (least, most, len(others)) == (timedelta(hours=1), timedelta(days=7), 2)
    assert say.means(told["no-quiet"].rstrip(".").split()[-1], "typed-none")
    option = re.search(r"\w+:\w+", say.text("news-none-next"))
    assert option is not None
    _news, given = command_line(f"news harbour {option[0]}", CATALOGUE, say)
    assert duration(str(given["since"])) == timedelta(days=7)


@pytest.mark.parametrize("text", ["di", "do", "s", "se", "x-fri", "mon-x", "-", "fri-", "feira"])
def test_unclear_days_are_not_guessed(text: str) -> None:
    """“di” is one day in German and another in French: who speaks neither is asked for another word."""
    with pytest.raises(CommandRefused):
        days(text, SAY)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_words_for_times_in_every_language(bot: Bot, language: str) -> None:
    """What the help of an option says can be typed, by who reads it and by everybody else."""
    said_times = bot.services.texts.text(language, "option-times")
    every = re.search(r", \w+ ([^,]+ 4h)", said_times)
    assert every is not None
    now = bot.services.texts.text(language, "typed-now").split(", ")[0]
    none = bot.services.texts.text(language, "typed-none").split(", ")[0]
    assert now in said_times
    assert none in bot.services.texts.text(language, "option-quiet")
    await bot.call("schedule add", name="Evening", times=every[1], quiet="22:00-06:00")
    (made,) = await bot.store.subscriptions.list(GUILD)
    assert made.schedule.every_hours == 4
    await bot.call("schedule edit", name="Evening", times=now, quiet=none)
    (made,) = await bot.store.subscriptions.list(GUILD)
    assert (made.schedule.immediate, made.schedule.quiet) == (True, None)


@pytest.mark.parametrize("text", ["", "today", "24:00", "7:60", "٧:00", "1" * 5000, "07:00:00"])
def test_no_times(text: str) -> None:
    """Anything else is not a time of day, and says so."""
    with pytest.raises(CommandRefused):
        times(text, SAY)


def test_zones_are_found_whatever_their_case() -> None:
    """A zone may be typed with blanks and small letters; a path is no zone."""
    assert zone("europe/berlin", SAY) == "Europe/Berlin"
    assert zone("America/New York", SAY) == "America/New_York"
    for text in ("../etc/passwd", "Europe", "", "\x00"):
        with pytest.raises(CommandRefused):
            zone(text, SAY)


async def test_no_schedule_goes_to_anothers_messages(bot: Bot) -> None:
    """Not by the address of somebody's direct messages, typed or in a file, not even for a manager."""
    address = personal(GUILD, "8")
    assert (await bot.call("schedule add", name="Spam", channel=address)).problem
    assert await bot.store.subscriptions.personal("discord", "8") == []


async def test_the_audit_shows_which_option_changed(bot: Bot) -> None:
    """Of all that a schedule is made of, the one thing that changed stands there, before and after."""
    await bot.call("schedule add", name="Evening", times="19:00")
    await bot.call("schedule edit", name="Evening", max=5)
    assert "max_stories: 20 → 5" in said(await bot.call("admin audit"))


async def test_a_channels_creator_takes_back_their_own_change_only(bot: Bot) -> None:
    """Whoever made a channel undoes what was changed of its schedules; a manager's change elsewhere is not theirs."""
    creator = member(actor=Actor(id="9", creator=True), channel="discord:1/11")
    await bot.call("schedule add", creator, name="Mine", times="19:00")
    asked = await bot.call("schedule remove", creator, name="Mine")
    gone = await bot.press(buttons(asked)["Remove"], creator)
    assert not (await bot.press(buttons(gone)["Undo"], creator)).problem
    assert [s.name for s in await bot.store.subscriptions.list(GUILD)] == ["Mine"]
    await bot.call("schedule add", name="Theirs", times="19:00")
    paused = await bot.call("schedule pause", name="Theirs")
    assert (await bot.press(buttons(paused)["Undo"], creator)).problem
    assert {s.name: s.state for s in await bot.store.subscriptions.list(GUILD)}["Theirs"] == "paused"
    entry = next(e for e in await bot.store.audit.last(GUILD, 9) if e.action == "undo")
    assert (entry.actor, entry.target) == ("9", "Mine")
