"""Reading schedules as people write them, and making a channel's first one."""

import re
from dataclasses import replace
from datetime import time
from zoneinfo import available_timezones

from digestbot.commands.digest_words import kind_of
from digestbot.commands.dispatcher import ZONE, translator
from digestbot.commands.i18n import LANGUAGES, Translator, folded, weekdays
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.reply import Code
from digestbot.commands.subscriptions import free_name
from digestbot.commands.zones import guess
from digestbot.core.analysis.kind.kinds import KINDS
from digestbot.core.digests.destination import Destination
from digestbot.core.digests.schedule import first_at
from digestbot.core.digests.subscription import EVERY_DAY, Options, Schedule, Subscription
from digestbot.core.feeds.stored_feed import FeedId

MORNING = time(7)
_SPANS = {"typed-daily": EVERY_DAY, "typed-weekdays": frozenset(range(5)), "typed-weekends": frozenset({5, 6})}
_DASH = re.compile(r"\s*[-–]\s*")
_ZONES = {z.casefold(): z for z in available_timezones()}


async def home_zone(invocation: Invocation, services: Services) -> str:
    """Return the workspace's zone, else the person's, else the operator's, else a guess from the language."""
    workspace = await services.store.workspaces.get(invocation.workspace)
    own = workspace.settings.get(ZONE) if workspace else None
    operators = services.facts.zone if services.facts.zone != "UTC" else None
    return str(own or invocation.zone or operators or guess(invocation.workspace_locale, invocation.locale) or "UTC")


async def settle_language(invocation: Invocation, services: Services) -> None:
    """Set the language of digests, unless it was chosen: the workspace's, else that of the person who makes the first schedule."""
    found = await services.store.workspaces.ensure(invocation.workspace, now=services.clock.now())
    if found.language is None:
        spoken = translator(invocation, services, public=True).language
        await services.store.workspaces.save(replace(found, language=spoken))


async def first_schedule(
    invocation: Invocation,
    services: Services,
    *,
    name: str,
    channel: Destination,
    feeds: tuple[int, ...] = (),
    topics: tuple[int, ...] = (),
    immediate: bool = False,
) -> Subscription:
    """Make a subscription with the usual schedule: seven in the morning, local time, or as news comes."""
    await settle_language(invocation, services)
    now = services.clock.now()
    zone = await home_zone(invocation, services)
    schedule = Schedule(immediate=True, zone=zone) if immediate else Schedule(times=(MORNING,), zone=zone)
    return await services.store.subscriptions.add(
        invocation.workspace,
        name=await free_name(name, invocation.workspace, services.store),
        destination=channel,
        feeds=tuple(map(FeedId, feeds)),
        topics=topics,
        schedule=schedule,
        options=Options(),
        now=now,
        next_at=first_at(schedule, now),
    )


def times(text: str, say: Translator) -> tuple[time, ...]:
    """Return times of day: `07:00, 19:30`, `7 19`, `7h30`; raises `CommandRefused`."""
    found = set()
    for word in text.replace(",", " ").replace(";", " ").split():
        hour, colon, minute = word.removesuffix("h").replace("h", ":").partition(":")
        if not (_small(hour, 23) and (_small(minute, 59) if colon else True)):
            raise say.refused("no-time", given=Code(word))
        found.add(time(int(hour), int(minute) if colon else 0))
    if not 0 < len(found) <= 24:
        raise say.refused("no-time", given=Code(text))
    return tuple(sorted(found))


def days(text: str, say: Translator) -> frozenset[int]:
    """Return weekdays: `weekdays`, `mon,wed`, `mon-fri`, `sa so`, `tous les jours`; raises `CommandRefused`."""
    found: set[int] = set()
    for part in _DASH.sub("-", folded(text).replace(".", "")).replace(";", ",").split(","):
        for word in [part] if _span(part, say) else part.split():
            meant = _span(word, say) or _range(word, say.language)
            if not meant:
                raise say.refused("no-day", given=Code(word))
            found |= meant
    if not found:
        raise say.refused("no-day", given=Code(text))
    return frozenset(found)


def kinds(text: str, say: Translator) -> tuple[str, ...]:
    """Return kinds of articles by their names in queries or in a language of the bot: `opinion, -shopping`; `none` means none.

    Raises `CommandRefused`.
    """
    if say.means(text, "typed-none"):
        return ()
    found: dict[str, None] = {}
    for part in text.replace(";", ",").split(","):
        shut, name = part.strip().startswith("-"), part.strip().removeprefix("-").strip().casefold()
        kind = name if name in KINDS else kind_of(name)
        if kind is None:
            raise say.refused("no-kind", given=Code(part.strip() or text))
        found[f"-{kind}" if shut else kind] = None
    return tuple(found)


def zone(text: str, say: Translator) -> str:
    """Return the name of a time zone; raises `CommandRefused`."""
    name = _ZONES.get(text.strip().replace(" ", "_").casefold())
    if name is None:
        raise say.refused("no-zone", given=Code(text))
    return name


def _small(text: str, most: int) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= 2 and int(text) <= most


def _span(text: str, say: Translator) -> frozenset[int]:
    return next((days for key, days in _SPANS.items() if say.means(text, key)), frozenset())


def _range(word: str, language: str) -> frozenset[int]:
    """Return the days of `mon-fri`, or one day: `segunda-feira` has a dash and is one; nothing if a day is unclear."""
    begin = end = _day(word, language)
    if begin is None:
        first, _dash, last = word.partition("-")
        begin, end = _day(first, language), _day(last, language)
    if begin is None or end is None:
        return frozenset()
    return frozenset((begin + n) % 7 for n in range((end - begin) % 7 + 1))


def _day(word: str, language: str) -> int | None:
    """Return the day that a word means in the reader's language, or else in all languages that know it.

    “di” is Tuesday in German and Sunday in French, so an English reader's “di” means neither.
    """
    own = _begun(word, language)
    if own is not None:
        return own
    meant = {day for code in LANGUAGES if (day := _begun(word, code)) is not None}
    return meant.pop() if len(meant) == 1 else None


def _begun(word: str, language: str) -> int | None:
    """Return the day that a word of two letters or more is the beginning of, or its plural."""
    bare = word.removesuffix("s")
    begun = [day for day, name in enumerate(weekdays(language)) if name.startswith(bare) and len(bare) > 1]
    return begun[0] if len(begun) == 1 else None


def quiet_hours(text: str, say: Translator) -> tuple[time, time] | None:
    """Return quiet hours such as `22:00-06:00`; None for `none`."""
    if say.means(text, "typed-none"):
        return None
    begin, dash, end = text.replace("–", "-").partition("-")
    if not dash:
        raise say.refused("no-quiet", given=Code(text))
    return times(begin, say)[0], times(end, say)[0]
