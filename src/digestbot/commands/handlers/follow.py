"""/follow, and [Follow…] under a digest: what single people want to hear of, in messages to them alone or by a mention."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import cast, get_args

from digestbot.commands import find, sight
from digestbot.commands.archive_search import which
from digestbot.commands.dispatcher import translator
from digestbot.commands.i18n import Translator, joined
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.reply import (
    Block,
    Button,
    Choice,
    Control,
    Heading,
    Items,
    Line,
    Menu,
    Note,
    Paragraph,
    Reply,
    Untrusted,
)
from digestbot.commands.spec import Action, Command, Family, Option, Suggestion
from digestbot.core.analysis.topics import topic as topics
from digestbot.core.digests.destination import personal
from digestbot.core.digests.document import Document
from digestbot.core.digests.follow import Follow, FollowId, Kind
from digestbot.core.digests.reader import Reader
from digestbot.core.digests.schedule import first_at
from digestbot.core.digests.subscription import Options, Schedule, Subscription

LONGEST = 80
"""Characters of what is followed: so long a name still fits into a menu."""
MORNING = time(7)
"""When someone gets what they follow once a day, in their own zone."""


async def add(invocation: Invocation, services: Services) -> Reply:
    """Follow something from now on."""
    say = translator(invocation, services)
    given = invocation.text("value") or ""
    kind = cast("Kind", invocation.text("kind") or await _guessed(given, invocation, services))
    found = await _meant(kind, given, invocation, services)
    how = f"{invocation.text('deliver') or 'dm'}.{invocation.text('when') or 'now'}"
    if len(found) > 1:
        return which(tuple(found), given, f"follow:named:{kind}.{how}", say)
    ((value, label),) = found.items()
    return await _add((kind, value), label, how, invocation, services)


async def named(invocation: Invocation, services: Services) -> Reply:
    """Follow the person who was chosen from several with that name."""
    kind, _, how = invocation.argument.partition(".")
    name = invocation.chosen[0] if invocation.chosen else ""
    if kind not in {"person", "author"} or not name:
        raise translator(invocation, services).refused("no-longer-here")
    return await _add((cast("Kind", kind), name), name, how, invocation, services)


async def offer(invocation: Invocation, services: Services) -> Reply:
    """[Follow…] under a digest: its stories, people, authors and topics."""
    say = translator(invocation, services)
    shown = await sight.carried(invocation, services, invocation.argument)
    if shown is None:
        raise say.refused("no-longer-here")
    offered = _offered(shown[0])
    if not offered:
        raise say.refused("follow-nothing")
    choices = tuple(
        Choice(value=f"{kind}.{value}", label=f"{say.text(f'choice-kind-{kind}')}: {label}"[:100])
        for (kind, value), label in offered.items()
    )
    menu = Menu(action=f"follow:pick:{invocation.argument}", placeholder=say.text("follow-what"), choices=choices)
    return Reply(blocks=(Paragraph(say("follow-how")), Note(say("follow-next"))), controls=(menu,))


async def pick(invocation: Invocation, services: Services) -> Reply:
    """Follow what was chosen of a digest."""
    shown = await sight.carried(invocation, services, invocation.argument)
    kind, _, value = (invocation.chosen[0] if invocation.chosen else "").partition(".")
    label = _offered(shown[0]).get((cast("Kind", kind), value)) if shown else None
    if label is None:
        raise translator(invocation, services).refused("no-longer-here")
    return await _add((cast("Kind", kind), value), label, "dm.now", invocation, services)


async def show(invocation: Invocation, services: Services) -> Reply:
    """List what someone follows here, and say if it cannot reach them."""
    return await _listed(invocation, services, update=bool(invocation.argument))


async def remove(invocation: Invocation, services: Services) -> Reply:
    """Follow something no longer."""
    return await _end(await _named(invocation, services, invocation.text("follow") or ""), invocation, services)


async def stop(invocation: Invocation, services: Services) -> Reply:
    """End the follow that was chosen in the list, or by the button under its making."""
    number = invocation.chosen[0] if invocation.chosen else invocation.argument
    return await _end(await _named(invocation, services, number), invocation, services)


async def mute(invocation: Invocation, services: Services) -> Reply:
    """Say nothing for some days of one follow, or of all."""
    say = translator(invocation, services)
    given, days = invocation.text("follow"), invocation.number("days")
    days = 7 if days is None else days
    found = await _named(invocation, services, given) if given else None
    until = services.clock.now() + timedelta(days=days)
    count = await services.store.follows.mute(
        invocation.workspace, invocation.actor.id, found.id if found else None, until
    )
    if not count:
        raise say.refused("follow-none")
    text = say("follow-muted", count=count, when=say.when(until)) if days else say("follow-unmuted", count=count)
    return Reply(blocks=(Paragraph(text), Note(say("follow-muted-next"))))


async def again(invocation: Invocation, services: Services) -> Reply:
    """Try once more to write to someone whose direct messages were closed."""
    for subscription in await subscriptions_of(invocation, services):
        await services.store.subscriptions.save(_revived(subscription, services.clock.now()))
    return await _listed(invocation, services, update=True)


async def subscriptions_of(invocation: Invocation, services: Services) -> Sequence[Subscription]:
    """Return what brings the asker what they follow here."""
    found = await services.store.subscriptions.personal(invocation.platform, invocation.actor.id)
    return [subscription for subscription in found if subscription.workspace == invocation.workspace]


def timed(when: str, reader: Reader, zone: str) -> Schedule:
    """Return when someone gets what they follow: `now`, or `daily` in their morning; never in their quiet hours."""
    place = reader.zone or zone
    if when == "now":
        return Schedule(immediate=True, zone=place, quiet=reader.quiet)
    return Schedule(times=(MORNING,), zone=place, quiet=reader.quiet)


async def _add(what: tuple[Kind, str], label: str, how: str, invocation: Invocation, services: Services) -> Reply:
    say, store, now = translator(invocation, services), services.store, services.clock.now()
    kind, value = what
    deliver, _, when = how.partition(".")
    if invocation.platform not in services.facts.direct_messages:
        raise say.refused("follow-not-here")
    made = await store.follows.add(
        Follow(
            id=FollowId(0),
            workspace=invocation.workspace,
            person=invocation.actor.id,
            kind=kind,
            value=value,
            label=label[:LONGEST],
            deliver="ping" if deliver == "ping" else "dm",
            when="daily" if when == "daily" else "now",
            created_at=now,
        )
    )
    await _trim(invocation, services)
    next_ = say(f"follow-next-{made.deliver}-{made.when}" if made.deliver == "dm" else "follow-next-ping")
    controls: list[Control] = [
        Button(action=f"follow:stop:{made.id}", label=say.text("button-unfollow")),
        Button(action="follow:list:0", label=say.text("button-follows")),
    ]
    ends = (Note(say("follow-story-ends")),) if kind == "story" else ()
    return Reply(
        blocks=(Paragraph(say("follow-added", label=Untrusted(made.label, strong=True))), Note(next_), *ends),
        controls=tuple(controls),
    )


async def _trim(invocation: Invocation, services: Services) -> None:
    """Keep exactly one personal subscription per frequency in use."""
    store, now, person = services.store, services.clock.now(), invocation.actor.id
    follows = await store.follows.list(invocation.workspace, person)
    wanted = {f.when for f in follows if f.deliver == "dm"}
    there = {rhythm(subscription): subscription for subscription in await subscriptions_of(invocation, services)}
    for when, subscription in there.items():
        if when not in wanted:
            await store.subscriptions.remove(invocation.workspace, subscription.id)
        elif subscription.state != "active":
            await store.subscriptions.save(_revived(subscription, now))
    reader = await store.readers.get(invocation.platform, person)
    for when in wanted - set(there):
        schedule = timed(when, reader, invocation.zone or services.facts.zone)
        await store.subscriptions.add(
            invocation.workspace,
            name=f"@{person} {when}",
            destination=personal(invocation.workspace, person),
            feeds=(),
            topics=(),
            schedule=schedule,
            options=Options(max_stories=10, rest="none"),
            now=now,
            next_at=first_at(schedule, now),
        )


def rhythm(subscription: Subscription) -> str:
    """Return how often a line brings what is followed: `now` or `daily`."""
    return "now" if subscription.schedule.immediate else "daily"


def _revived(subscription: Subscription, now: datetime) -> Subscription:
    due = first_at(subscription.schedule, now)
    return replace(subscription, state="active", trouble=None, next_at=due)


async def _end(found: Follow, invocation: Invocation, services: Services) -> Reply:
    say = translator(invocation, services)
    await services.store.follows.remove(invocation.workspace, invocation.actor.id, found.id)
    await _trim(invocation, services)
    back = Button(action="follow:list:0", label=say.text("button-follows"))
    text = say("follow-removed", label=Untrusted(found.label, strong=True))
    return Reply(blocks=(Paragraph(text), Note(say("follow-removed-next"))), controls=(back,))


async def _listed(invocation: Invocation, services: Services, *, update: bool) -> Reply:
    say = translator(invocation, services)
    found = await services.store.follows.list(invocation.workspace, invocation.actor.id)
    if not found:
        raise say.refused("follow-none")
    broken = next(
        (
            subscription.trouble
            for subscription in await subscriptions_of(invocation, services)
            if subscription.state == "broken"
        ),
        None,
    )
    controls: list[Control] = []
    blocks: list[Block] = [
        Heading(say("follow-list")),
        Items(tuple(described(f, say, services.clock.now()) for f in found)),
    ]
    if broken is not None:
        blocks.append(Paragraph(say("follow-closed", reason=say.reason(broken))))
        controls.append(Button(action="follow:again", label=say.text("button-try-again"), style="primary"))
    choices = tuple(Choice(value=str(f.id), label=f.label[:100]) for f in found[: find.CHOICES])
    controls.append(Menu(action="follow:stop", placeholder=say.text("follow-stop-which"), choices=choices))
    return Reply(blocks=(*blocks, Note(say("follow-list-next"))), controls=tuple(controls), update=update)


def described(follow: Follow, say: Translator, now: datetime) -> Line:
    """Return what is followed, as what, and how it is told."""
    how = say("follow-by-ping") if follow.deliver == "ping" else say(f"follow-by-dm-{follow.when}")
    parts: list[Line] = [(Untrusted(follow.label, strong=True),), say(f"choice-kind-{follow.kind}"), how]
    if follow.muted_until is not None and follow.muted_until > now:
        parts.append(say("follow-muted-until", when=say.when(follow.muted_until)))
    return joined(parts)


async def _named(invocation: Invocation, services: Services, given: str) -> Follow:
    """Return the asker's follow of that number or name; raises `CommandRefused`."""
    for follow in await services.store.follows.list(invocation.workspace, invocation.actor.id):
        if given and (given == str(follow.id) or given.casefold() == follow.label.casefold()):
            return follow
    raise translator(invocation, services).refused("follow-unknown", name=Untrusted(given))


async def _guessed(given: str, invocation: Invocation, services: Services) -> Kind:
    """Return what a follow without a kind means: a thing with that name here, or else a new topic."""
    store = services.store
    if given.startswith(("http://", "https://")):
        return "story"
    if given.casefold() in {s.name.casefold() for s in await store.feeds.sources(invocation.workspace)}:
        return "feed"
    if given.casefold() in {t.name.casefold() for t in await store.topics.list(invocation.workspace)}:
        return "topic"
    if await find.named(invocation, given, store.archive.speakers):
        return "person"
    return "author" if await find.named(invocation, given, store.archive.authors) else "topic"


async def _meant(kind: Kind, given: str, invocation: Invocation, services: Services) -> dict[str, str]:
    """Return what may be meant: values and what they are called; never empty, raises `CommandRefused`."""
    say, store = translator(invocation, services), services.store
    match kind:
        case "topic":
            topics.parse(given)
            return {given: given}
        case "feed":
            source = await find.source(invocation, services, given)
            return {str(source.feed.id): source.name}
        case "person" | "author":
            names = store.archive.speakers if kind == "person" else store.archive.authors
            return {name: name for name in await find.named(invocation, given, names) or [given]}
        case "story":
            placed = await find.story_of(given, invocation, services)
            if placed is None:
                raise say.refused("story-none", link=Untrusted(given))
            story, title = placed
            return {str(story): title}


def _offered(document: Document) -> dict[tuple[Kind, str], str]:
    """Return what can be followed of a digest, at most as much as a menu holds, stories and people in turn."""
    found: dict[tuple[Kind, str], str] = {}
    for card in document.stories:
        found["story", str(card.story)] = card.title
        found |= {("person", q.speaker): q.speaker for q in card.quotes if q.speaker}
        found |= {("author", b.name): b.name for b in card.bylines}
        found |= {("topic", card.topic): card.topic} if card.topic else {}
    fits = {key: label for key, label in found.items() if len(key[1]) <= LONGEST}
    return dict(list(fits.items())[: find.CHOICES])


async def values(invocation: Invocation, typed: str, services: Services) -> Sequence[Suggestion]:
    """Complete what can be followed, of the kind that was chosen before."""
    match invocation.text("kind"):
        case "person":
            return await find.speakers(invocation, typed, services)
        case "author":
            return await find.authors(invocation, typed, services)
        case "feed":
            return await find.feeds(invocation, typed, services)
        case "story":
            return await find.stories(invocation, typed, services)
        case _:
            return await find.topic_names(invocation, typed, services)


FAMILY = Family(
    commands=(
        Command(
            path=("follow", "add"),
            handler=add,
            options=(
                Option(
                    name="value",
                    required=True,
                    most=2000,
                    complete=values,
                    rest=True,
                    about="option-follow-value",
                ),
                Option(name="kind", kind="choice", choices=get_args(Kind), about="option-follow-kind"),
                Option(name="deliver", kind="choice", choices=("dm", "ping")),
                Option(name="when", kind="choice", choices=("now", "daily"), about="option-follow-when"),
            ),
            direct=True,
            aliases=(("follow",),),
        ),
        Command(path=("follow", "list"), handler=show, direct=True),
        Command(
            path=("follow", "remove"),
            handler=remove,
            options=(Option(name="follow", required=True, most=100, complete=find.follows, rest=True),),
            direct=True,
            aliases=(("unfollow",),),
        ),
        Command(
            path=("follow", "mute"),
            handler=mute,
            options=(
                Option(name="follow", most=100, complete=find.follows),
                Option(name="days", kind="integer", least=0, most=365, about="option-follow-days"),
            ),
            direct=True,
        ),
    ),
    actions=(
        Action(id="d:follow", handler=offer),
        Action(id="follow:pick", handler=pick),
        Action(id="follow:named", handler=named),
        Action(id="follow:list", handler=show),
        Action(id="follow:stop", handler=stop),
        Action(id="follow:again", handler=again),
    ),
)
