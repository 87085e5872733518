"""/setup, first half: which channel, which feeds.

Four steps without a memory of their own: what is chosen is stored at once, as a schedule that is paused until the end, and
the buttons carry its number. A restart between two steps loses nothing, and what is broken off shows in /schedule list.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from digestbot.commands import audit
from digestbot.commands.channels import open_channel
from digestbot.commands.dispatcher import translator
from digestbot.commands.feeds import Added, add_feed, check_room
from digestbot.commands.feeds import Choice as Several
from digestbot.commands.handlers.setup_when import when_step
from digestbot.commands.i18n import Translations, Translator, joined
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.opml_upload import TooLarge, outlines
from digestbot.commands.packs import for_language
from digestbot.commands.reply import (
    Button,
    Choice,
    Control,
    Field,
    Form,
    Heading,
    Items,
    Line,
    Menu,
    Note,
    Paragraph,
    Picker,
    Place,
    Reply,
    Trusted,
    Untrusted,
)
from digestbot.commands.schedules import MORNING, home_zone, settle_language
from digestbot.commands.serialise import schedule_facts
from digestbot.commands.spec import Action, Command, Family
from digestbot.commands.subscriptions import free_name
from digestbot.core.digests.destination import Destination
from digestbot.core.digests.schedule import next_at
from digestbot.core.digests.subscription import Options, Schedule, Subscription
from digestbot.core.feeds.secret_address import shown
from digestbot.core.feeds.stored_feed import FeedId

LOOKED_AT = 10
"""Addresses that are looked at before they are stored; more would keep someone waiting."""


def welcome(texts: Translations, *locales: str | None) -> Reply:
    """Return what the bot says once when it is invited: what it is, and one button."""
    language = texts.language(*locales)
    button = Button(action="setup:begin", label=texts.text(language, "button-setup"), style="primary")
    blocks = (Paragraph(texts.line(language, "setup-welcome")), Note(texts.line(language, "setup-welcome-next")))
    return Reply(blocks=blocks, controls=(button,), ephemeral=False)


async def begin(invocation: Invocation, services: Services) -> Reply:
    """Step 1: ask for the channel."""
    say = translator(invocation, services)
    here: tuple[Control, ...] = ()
    if invocation.channel is not None:
        action = f"setup:feeds:{_tail(invocation.channel)}"
        here = (Button(action=action, label=say.text("button-here"), style="primary"),)
    return Reply(
        blocks=(
            Heading(say("setup-title", step=1)),
            Paragraph(say("setup-channel")),
            Note(say("setup-channel-next")),
        ),
        controls=(*here, Picker(action="setup:channel", placeholder=say.text("setup-pick-channel"), kind="channel")),
    )


async def channel(invocation: Invocation, services: Services) -> Reply:
    """Step 1, answered by a picker."""
    wanted = invocation.chosen[0] if invocation.chosen else None
    return await _feeds_step(await open_channel(wanted, invocation, services), invocation, services)


async def feeds(invocation: Invocation, services: Services) -> Reply:
    """Step 1, answered by a button; step 2: ask for feeds."""
    return await _feeds_step(await _destination(invocation, services), invocation, services)


async def _feeds_step(destination: Destination, invocation: Invocation, services: Services) -> Reply:
    say = translator(invocation, services)
    tail = _tail(destination)
    packs = for_language(services.facts.packs, say.language)
    choices = tuple(
        Choice(value=p.id, label=p.title[:100], about=", ".join(t for t, _url in p.feeds)[:100]) for p in packs
    )
    menu: tuple[Control, ...] = ()
    if choices:
        placeholder = say.text("setup-pick-packs")
        menu = (Menu(action=f"setup:packs:{tail}", placeholder=placeholder, choices=choices, most=len(choices)),)
    known = await services.store.feeds.sources(invocation.workspace)
    present = (Button(action=f"setup:known:{tail}", label=say.text("button-known", count=len(known))),) if known else ()
    return Reply(
        blocks=(
            Heading(say("setup-title", step=2)),
            Paragraph(say("setup-feeds", channel=Place(destination))),
            Note(say("setup-feeds-next")),
        ),
        controls=(
            *menu,
            Button(action=f"setup:urls:{tail}", label=say.text("button-urls")),
            Button(action=f"setup:file:{tail}", label=say.text("button-opml")),
            *present,
        ),
        update=True,
    )


async def ask_urls(invocation: Invocation, services: Services) -> Reply:
    """Open the form for addresses."""
    say = translator(invocation, services)
    field = Field(
        name="urls",
        label=say.text("setup-urls"),
        kind="paragraph",
        hint=say.text("setup-urls-hint"),
        required=True,
        longest=4000,
    )
    return _form(field, invocation, say)


async def ask_file(invocation: Invocation, services: Services) -> Reply:
    """Open the form for an OPML file."""
    say = translator(invocation, services)
    field = Field(name="file", label=say.text("setup-file"), kind="file", required=True)
    return _form(field, invocation, say)


def _form(field: Field, invocation: Invocation, say: Translator) -> Reply:
    """Return the form that adds feeds by what is given in its one field."""
    form = Form(
        action=f"setup:add:{invocation.argument}",
        title=say.text("setup-form"),
        submit=say.text("form-submit"),
        fields=(field,),
    )
    return Reply(form=form)


async def packs(invocation: Invocation, services: Services) -> Reply:
    """Step 2, answered with starter packs."""
    wanted = [p for p in services.facts.packs if p.id in invocation.chosen]
    found = [(url, title) for pack in wanted for title, url in pack.feeds]
    return await _take(await _store(found, invocation, services), invocation, services)


async def known(invocation: Invocation, services: Services) -> Reply:
    """Step 2, answered with the feeds that are here already."""
    sources = await services.store.feeds.sources(invocation.workspace)
    return await _take(_Taken(feeds=tuple(s.feed.id for s in sources)), invocation, services)


async def add(invocation: Invocation, services: Services) -> Reply:
    """Step 2, answered with addresses or a file."""
    say = translator(invocation, services)
    upload = invocation.upload("file")
    if upload is not None:
        try:
            found = [(o.url, o.title) for o in await outlines(upload, services)]
        except TooLarge as error:
            raise say.refused("file-too-large") from error
        return await _take(await _store(found, invocation, services), invocation, services)
    words = (invocation.text("urls") or "").replace(",", " ").split()
    return await _take(await _look_at(words, invocation, services), invocation, services)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Taken:
    """The feeds that a step took, and the lines that say which ones it could not."""

    feeds: tuple[FeedId, ...]
    refused: tuple[Line, ...] = ()


async def _store(found: Sequence[tuple[str, str | None]], invocation: Invocation, services: Services) -> _Taken:
    now = services.clock.now()
    wanted = {url: title for url, title in found if url.startswith(("http://", "https://"))}
    await check_room(invocation.workspace, wanted, services.store)
    made = [
        await services.store.feeds.add(invocation.workspace, url, now=now, title=title) for url, title in wanted.items()
    ]
    return _Taken(feeds=tuple(s.feed.id for s in made))


async def _look_at(words: Sequence[str], invocation: Invocation, services: Services) -> _Taken:
    say = translator(invocation, services)
    taken: list[FeedId] = []
    refused: list[Line] = []
    urls = [word if "://" in word else f"https://{word}" for word in words]
    await check_room(invocation.workspace, urls, services.store)
    for number, url in enumerate(urls):
        outcome = await add_feed(
            invocation.workspace,
            url,
            feeds=services.store.feeds,
            clock=services.clock,
            http=services.http if number < LOOKED_AT else None,
            cpu=services.cpu,
        )
        match outcome:
            case Added():
                taken.append(outcome.source.feed.id)
            case Several():
                first = await add_feed(
                    invocation.workspace, outcome.feeds[0][0], feeds=services.store.feeds, clock=services.clock
                )
                taken += [first.source.feed.id] if isinstance(first, Added) else []
            case _:
                refused.append(joined([Untrusted(shown(url)), say(f"problem-{outcome.problem.kind}")], ": "))
    return _Taken(feeds=tuple(taken), refused=tuple(refused))


async def _take(taken: _Taken, invocation: Invocation, services: Services) -> Reply:
    """Make the paused schedule of what was chosen, and go on to step 3."""
    say = translator(invocation, services)
    if not taken.feeds:
        raise say.refused("setup-no-feeds", refused=joined(taken.refused, "; ") if taken.refused else Trusted(""))
    destination = await _destination(invocation, services)
    made = await _draft(destination, taken.feeds, invocation, services)
    await audit.record(invocation, services, "setup", made.name, before=None, after=schedule_facts(made))
    reply = await when_step(made, len(taken.feeds), invocation, services)
    extra = (Items(taken.refused),) if taken.refused else ()
    return replace(reply, blocks=(*reply.blocks[:2], *extra, *reply.blocks[2:]))


async def _draft(
    destination: Destination, chosen: Sequence[FeedId], invocation: Invocation, services: Services
) -> Subscription:
    """Store the schedule, paused. If it reads every present feed, it will also read feeds that are added later."""
    await settle_language(invocation, services)
    say = translator(invocation, services, public=True)
    now = services.clock.now()
    schedule = Schedule(times=(MORNING,), zone=await home_zone(invocation, services))
    present = {s.feed.id for s in await services.store.feeds.sources(invocation.workspace)}
    made = await services.store.subscriptions.add(
        invocation.workspace,
        name=await free_name(say.text("setup-name"), invocation.workspace, services.store),
        destination=destination,
        feeds=() if present == set(chosen) else tuple(dict.fromkeys(chosen)),
        topics=(),
        schedule=schedule,
        options=Options(),
        now=now,
        next_at=next_at(schedule, now),
    )
    paused = replace(made, state="paused")
    await services.store.subscriptions.save(paused)
    return paused


async def _destination(invocation: Invocation, services: Services) -> Destination:
    """Return the channel that a button carries, always in this workspace, after checking it again."""
    workspace = invocation.workspace
    wanted = "console:" if workspace == "local" else f"{workspace}/{invocation.argument}"
    return await open_channel(wanted, invocation, services)


def _tail(destination: Destination) -> str:
    return destination.rpartition("/")[2]


FAMILY = Family(
    commands=(Command(path=("setup",), handler=begin, who="channel", in_place=True),),
    actions=(
        Action(id="setup:begin", handler=begin, who="channel", in_place=True),
        Action(id="setup:channel", handler=channel, who="channel", in_place=True),
        Action(id="setup:feeds", handler=feeds, who="channel", in_place=True),
        Action(id="setup:packs", handler=packs, who="channel", in_place=True),
        Action(id="setup:known", handler=known, who="channel", in_place=True),
        Action(id="setup:urls", handler=ask_urls, who="channel", opens_form=True, in_place=True),
        Action(id="setup:file", handler=ask_file, who="channel", opens_form=True, in_place=True),
        Action(id="setup:add", handler=add, who="channel", slow=True, in_place=True),
    ),
)
