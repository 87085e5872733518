"""/schedule add, edit: what is read, and where, when and in which layout it is posted."""

from dataclasses import replace
from typing import Any, get_args

from digestbot.commands import audit, find
from digestbot.commands.channels import open_channel
from digestbot.commands.dispatcher import translator
from digestbot.commands.handlers.schedule_list import NAME, mine, save
from digestbot.commands.i18n import Translator, folded, joined
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.next_run import next_run, next_runs
from digestbot.commands.reply import Button, Code, Heading, Items, Line, Note, Paragraph, Place, Reply, Untrusted
from digestbot.commands.schedules import MORNING, days, home_zone, kinds, quiet_hours, settle_language, times, zone
from digestbot.commands.serialise import schedule_facts
from digestbot.commands.spec import Command, Family, Option
from digestbot.core.analysis.summary.names import SummariserName
from digestbot.core.digests.schedule import first_at
from digestbot.core.digests.subscription import EVERY_DAY, Options, Schedule, Subscription
from digestbot.core.feeds.stored_feed import FeedId

_SPOKEN = {"max": "max_stories", "layout": "layout", "quotes": "quotes", "rest": "rest", "role": "role"}
_SPOKEN |= {"summariser": "summariser", "publish": "publish", "when-empty": "when_empty", "images": "images"}
"""Options of the command, and the fields they set."""


async def add(invocation: Invocation, services: Services) -> Reply:
    """Make a schedule, and say its next three dates."""
    say = translator(invocation, services)
    options = _options(Options(), invocation, say)
    channel = await open_channel(invocation.text("channel"), invocation, services, role=options.role)
    schedule = _schedule(None, invocation, await home_zone(invocation, services), say)
    await settle_language(invocation, services)
    now = services.clock.now()
    made = await services.store.subscriptions.add(
        invocation.workspace,
        name=invocation.text("name") or "",
        destination=channel,
        feeds=tuple(map(FeedId, await find.sources(invocation, services, invocation.text("feeds") or ""))),
        topics=await find.topic_list(invocation, services, invocation.text("topics") or ""),
        schedule=schedule,
        options=options,
        now=now,
        next_at=first_at(schedule, now),
    )
    await audit.record(invocation, services, "schedule add", made.name, before=None, after=schedule_facts(made))
    return Reply(
        blocks=(
            Heading(say("schedule-added", name=Untrusted(made.name), channel=Place(channel))),
            Paragraph(await _reads(made, invocation, services, say)),
            *((Items(_dates(schedule, say)),) if not schedule.immediate else ()),
            Note(next_run(made, say)),
        ),
        controls=(
            Button(action=f"schedule:run:{made.id}", label=say.text("button-run"), style="primary"),
            Button(action=f"schedule:remove:{made.id}", label=say.text("button-remove"), style="danger"),
        ),
    )


async def edit(invocation: Invocation, services: Services) -> Reply:
    """Change what was named of a schedule, and leave the rest."""
    say = translator(invocation, services)
    found = await mine(invocation, services)
    if not set(invocation.arguments) - {"name"}:
        raise say.refused("nothing-to-change")
    options = _options(found.options, invocation, say)
    destination = found.destination
    if invocation.text("channel") or options.role != found.options.role:
        wanted = invocation.text("channel") or found.destination
        destination = await open_channel(wanted, invocation, services, role=options.role)
    schedule = _schedule(found.schedule, invocation, found.schedule.zone, say)
    feeds, topics = invocation.text("feeds"), invocation.text("topics")
    now = services.clock.now()
    changed = replace(
        found,
        name=invocation.text("rename") or found.name,
        destination=destination,
        schedule=schedule,
        options=options,
        feeds=found.feeds if feeds is None else await find.sources(invocation, services, find.unless_all(feeds, say)),
        topics=found.topics
        if topics is None
        else await find.topic_list(invocation, services, find.unless_all(topics, say)),
        next_at=found.next_at if schedule == found.schedule else first_at(schedule, now),
    )
    return await save(found, changed, "edit", invocation, services)


def _schedule(before: Schedule | None, invocation: Invocation, home: str, say: Translator) -> Schedule:
    """Return the schedule that was asked for, from what stood before or seven each morning."""
    wanted = invocation.text("times")
    where = zone(invocation.text("zone") or home, say)
    on = days(invocation.text("days") or "daily", say) if invocation.text("days") else None
    hush = invocation.text("quiet")
    quiet = quiet_hours(hush, say) if hush else before.quiet if before else None
    kept = before or Schedule(times=(MORNING,), zone=where)
    told: dict[str, Any] = {"days": on or (before.days if before else EVERY_DAY), "zone": where, "quiet": quiet}
    if wanted is None:
        return replace(kept, **told)
    if say.means(wanted, "typed-now"):
        return Schedule(immediate=True, **told)
    if hours := _every(wanted, say):
        return Schedule(every_hours=hours, **told)
    return Schedule(times=times(wanted, say), **told)


def _every(text: str, say: Translator) -> int | None:
    """Return the hours of `every 4h` or `alle 4h`, None for anything else; raises `CommandRefused` for impossible hours."""
    said = folded(text)
    begun = [f"{word} " for word in say.texts.typed("typed-every") if said.startswith(f"{word} ")]
    if not begun:
        return None
    number = said.removeprefix(max(begun, key=len)).partition("h")[0].strip()
    if not (number.isascii() and number.isdecimal() and len(number) <= 2 and 1 <= int(number) <= 24):
        raise say.refused("no-time", given=Code(text))
    return int(number)


def _options(before: Options, invocation: Invocation, say: Translator) -> Options:
    given = {field: invocation.arguments[name] for name, field in _SPOKEN.items() if name in invocation.arguments}
    changed: dict[str, Any] = dict(given)
    if wanted := invocation.text("kinds"):
        changed["kinds"] = kinds(wanted, say)
    return replace(before, **changed)


def _dates(schedule: Schedule, say: Translator) -> tuple[Line, ...]:
    return tuple((say.when(at, schedule.zone),) for at in next_runs(schedule, say.now))


async def _reads(made: Subscription, invocation: Invocation, services: Services, say: Translator) -> Line:
    """Say what a schedule draws on: all feeds or some, all news or topics."""
    sources = await services.store.feeds.sources(invocation.workspace)
    topics = await services.store.topics.list(invocation.workspace)
    read = [Untrusted(s.name) for s in sources if s.feed.id in made.feeds]
    about = [Untrusted(t.name) for t in topics if t.id in made.topics]
    parts = [
        say("schedule-reads", feeds=say.names(read)) if made.feeds else say("schedule-reads-all", count=len(sources))
    ]
    if about:
        parts.append(say("schedule-about", topics=say.names(about)))
    return joined(parts, " ")


_HOW = (
    Option(name="channel", kind="channel"),
    Option(name="times", about="option-times"),
    Option(name="days"),
    Option(name="zone", kind="zone", complete=find.zones),
    Option(name="topics", kind="topic", complete=find.topic_lists, about="option-topics"),
    Option(name="feeds", kind="feed", complete=find.feed_lists, about="option-feeds"),
    Option(name="max", kind="integer", least=1, most=20),
    Option(name="layout", kind="layout"),
    Option(name="quotes", kind="integer", least=0, most=3),
    Option(name="summariser", kind="choice", choices=get_args(SummariserName)),
    Option(name="rest", kind="choice", choices=("thread", "none")),
    Option(name="role", kind="role"),
    Option(name="publish", kind="flag"),
    Option(name="when-empty", kind="choice", choices=("skip", "say")),
    Option(name="images", kind="flag"),
    Option(name="quiet"),
    Option(name="kinds", most=200),
)

FAMILY = Family(
    commands=(
        Command(
            path=("schedule", "add"),
            handler=add,
            who="channel",
            options=(Option(name="name", required=True, least=1, most=80, about="option-name"), *_HOW),
        ),
        Command(
            path=("schedule", "edit"),
            handler=edit,
            who="channel",
            options=(replace(NAME, rest=False), Option(name="rename", most=80), *_HOW),
        ),
    ),
)
