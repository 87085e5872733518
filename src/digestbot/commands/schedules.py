"""Reading schedules as people write them, and making a channel's first one."""

from datetime import time
from zoneinfo import available_timezones

from digestbot.commands.gate import ZONE
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.reply import Code
from digestbot.commands.words import Voice
from digestbot.commands.zones import guess
from digestbot.core.digests.destination import Destination
from digestbot.core.digests.schedule import next_at
from digestbot.core.digests.subscription import EVERY_DAY, Options, Schedule, Subscription
from digestbot.core.feeds.stored import FeedId

MORNING = time(7)
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_LOCAL_DAYS = {"mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5, "so": 6}
_SPANS = {
    "daily": EVERY_DAY,
    "täglich": EVERY_DAY,
    "weekdays": frozenset(range(5)),
    "werktags": frozenset(range(5)),
    "weekends": frozenset({5, 6}),
    "wochenende": frozenset({5, 6}),
}
_ZONES = {z.casefold(): z for z in available_timezones()}


async def home_zone(invocation: Invocation, services: Services) -> str:
    """Return the workspace's zone, else the person's, else the operator's, else a guess from the language."""
    workspace = await services.store.workspaces.get(invocation.workspace)
    own = workspace.settings.get(ZONE) if workspace else None
    operators = services.facts.zone if services.facts.zone != "UTC" else None
    return str(own or invocation.zone or operators or guess(invocation.guild_locale, invocation.locale) or "UTC")


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
    now = services.clock.now()
    zone = await home_zone(invocation, services)
    schedule = Schedule(immediate=True, zone=zone) if immediate else Schedule(times=(MORNING,), zone=zone)
    return await services.store.subscriptions.add(
        invocation.workspace,
        name=await free_name(invocation, services, name),
        destination=channel,
        feeds=tuple(map(FeedId, feeds)),
        topics=topics,
        schedule=schedule,
        options=Options(),
        now=now,
        next_at=now if immediate else next_at(schedule, now),
    )


async def free_name(invocation: Invocation, services: Services, name: str) -> str:
    """Return the name, numbered where the workspace has a subscription of that name."""
    taken = {s.name.casefold() for s in await services.store.subscriptions.list(invocation.workspace)}
    names = (name[:80], *(f"{name[:80]} {n}" for n in range(2, len(taken) + 3)))
    return next(n for n in names if n.casefold() not in taken)


def times(text: str, say: Voice) -> tuple[time, ...]:
    """Return times of day: `07:00, 19:30`, `7 19`; raises `Sorry`."""
    found = set()
    for word in text.replace(",", " ").replace(";", " ").split():
        hour, colon, minute = word.removesuffix("h").partition(":")
        if not (_small(hour, 23) and (_small(minute, 59) if colon else True)):
            raise say.sorry("no-time", given=Code(word))
        found.add(time(int(hour), int(minute) if colon else 0))
    if not 0 < len(found) <= 24:
        raise say.sorry("no-time", given=Code(text))
    return tuple(sorted(found))


def days(text: str, say: Voice) -> frozenset[int]:
    """Return weekdays: `weekdays`, `mon,wed`, `mon-fri`, `sa so`; raises `Sorry`."""
    found: set[int] = set()
    for word in text.casefold().replace(",", " ").replace(".", " ").split():
        if word in _SPANS:
            found |= _SPANS[word]
            continue
        first, dash, last = word.replace("–", "-").partition("-")
        begin, end = _day(first), _day(last) if dash else _day(first)
        if begin is None or end is None:
            raise say.sorry("no-day", given=Code(word))
        found |= {(begin + n) % 7 for n in range((end - begin) % 7 + 1)}
    if not found:
        raise say.sorry("no-day", given=Code(text))
    return frozenset(found)


def zone(text: str, say: Voice) -> str:
    """Return the name of a time zone; raises `Sorry`."""
    name = _ZONES.get(text.strip().replace(" ", "_").casefold())
    if name is None:
        raise say.sorry("no-zone", given=Code(text))
    return name


def _small(text: str, most: int) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= 2 and int(text) <= most


def _day(text: str) -> int | None:
    if text in _LOCAL_DAYS:
        return _LOCAL_DAYS[text]
    return next((n for n, d in enumerate(_DAYS) if len(text) >= 2 and d.startswith(text[:3])), None)


def quiet_hours(text: str, say: Voice) -> tuple[time, time] | None:
    """Return quiet hours such as `22:00-06:00`; None for `none`."""
    if text.casefold() in {"none", "keine"}:
        return None
    begin, dash, end = text.replace("–", "-").partition("-")
    if not dash:
        raise say.sorry("no-quiet", given=Code(text))
    return times(begin, say)[0], times(end, say)[0]
