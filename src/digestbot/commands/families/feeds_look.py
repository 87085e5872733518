"""/feeds add, find, test: what looks at the web before it answers."""

from dataclasses import replace
from datetime import datetime, timedelta

from digestbot.commands import audit, find
from digestbot.commands.channels import open_channel
from digestbot.commands.feeds import Added, Rejected, add_feed, look
from digestbot.commands.feeds import Choice as Several
from digestbot.commands.gate import voice
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.next_run import next_run
from digestbot.commands.reply import (
    Block,
    Button,
    Choice,
    Code,
    Control,
    Fields,
    Foreign,
    Heading,
    Items,
    Line,
    Menu,
    Note,
    Ours,
    Paragraph,
    Reply,
)
from digestbot.commands.schedules import first_schedule
from digestbot.commands.spec import Action, Command, Family, Option
from digestbot.commands.words import Sorry, Voice
from digestbot.core.digests.destination import Destination
from digestbot.core.digests.subscription import Subscription
from digestbot.core.feeds.feed import Entry, Feed
from digestbot.core.feeds.problem import Problem
from digestbot.core.feeds.stored import Source

LONGEST_VALUE = 100
SHOWN = 5
"""Entries that a preview shows."""


async def add(invocation: Invocation, services: Services) -> Reply:
    """Look at an address, add the feed that is there, and say what was found and what happens next."""
    return await _add(invocation.text("url") or "", invocation, services)


async def choose(invocation: Invocation, services: Services) -> Reply:
    """Add the feed that was chosen among a site's."""
    replies = [await _add(url, invocation, services) for url in invocation.chosen[:1]]
    return replace(replies[0], update=True) if replies else await add(invocation, services)


async def search(invocation: Invocation, services: Services) -> Reply:
    """Look at a site and show the feeds it names; nothing is added."""
    say = voice(invocation, services)
    url = _address(invocation.text("url") or "")
    found = await look(url, http=services.http, cpu=services.cpu)
    match found:
        case Rejected():
            raise nothing_found(url, found.problem, say)
        case Several():
            return _several(found, say)
        case _:
            address, feed = found
            return Reply(
                blocks=(*_found(address, feed, say), *_preview(feed, say), Note(say("feeds-find-next"))),
                controls=_add_button(address, say),
            )


async def test(invocation: Invocation, services: Services) -> Reply:
    """Fetch a feed now and show what it holds; nothing is stored and nothing is posted."""
    say = voice(invocation, services)
    source = await find.source(invocation, services, invocation.text("feed") or invocation.argument)
    headers = await services.store.secrets.headers(invocation.workspace, source.feed.id)
    found = await look(source.feed.url, http=services.http, cpu=services.cpu, headers=headers)
    match found:
        case Rejected():
            raise say.sorry("feeds-test-failed", name=Foreign(source.name), **trouble(found.problem, say))
        case Several():
            return _several(found, say)
        case _:
            address, feed = found
            moved = (Paragraph(say("feeds-moved", url=Foreign(address))),) if address != source.feed.url else ()
            return Reply(
                blocks=(*_found(address, feed, say), *moved, *_preview(feed, say), Note(say("feeds-test-next"))),
            )


def nothing_found(url: str, problem: Problem, say: Voice) -> Sorry:
    """Return the refusal of an address that gives no feed."""
    return say.sorry("feeds-nothing-found", url=Foreign(url), **trouble(problem, say))


def trouble(problem: Problem, say: Voice) -> dict[str, Line]:
    """Return why a feed cannot be read, and what to do, in the reader's language."""
    return {"cause": say(f"problem-{problem.kind}"), "cure": say(f"cure-{problem.kind}")}


async def _add(url: str, invocation: Invocation, services: Services) -> Reply:
    say = voice(invocation, services)
    channel = await _channel(invocation, services)
    outcome = await add_feed(
        invocation.workspace,
        _address(url),
        feeds=services.store.feeds,
        clock=services.clock,
        http=services.http,
        cpu=services.cpu,
    )
    match outcome:
        case Rejected():
            raise nothing_found(url, outcome.problem, say)
        case Several():
            return _several(outcome, say)
        case Added():
            return await _added(outcome, channel, invocation, services)


async def _added(outcome: Added, channel: Destination | None, invocation: Invocation, services: Services) -> Reply:
    say = voice(invocation, services)
    source = await _weighed(outcome.source, invocation, services)
    made: Subscription | None = None
    if not outcome.known:
        await audit.record(invocation, services, "feeds add", source.name, before=None, after={"url": source.feed.url})
    if channel is not None:
        made = await _subscribed(source, channel, invocation, services)
    heading = say("feeds-known" if outcome.known else "feeds-added", name=Foreign(source.name, link=source.feed.url))
    facts = _found(source.feed.url, outcome.feed, say)[1:] if outcome.feed else ()
    then = (next_run(made, say),) if made else (say("feeds-add-next"),)
    controls: tuple[Control, ...] = (
        Button(action=f"feeds:test:{source.feed.id}", label=say.text("button-preview")),
        *(
            ()
            if outcome.known
            else (Button(action=f"feeds:drop:{source.feed.id}", label=say.text("button-remove"), style="danger"),)
        ),
    )
    return Reply(blocks=(Heading(heading), *facts, *(Note(line) for line in then)), controls=controls)


async def _weighed(source: Source, invocation: Invocation, services: Services) -> Source:
    weight = invocation.number("weight")
    if weight is None:
        return source
    weighed = replace(source, weight=float(weight))
    await services.store.feeds.save(weighed)
    return weighed


async def _channel(invocation: Invocation, services: Services) -> Destination | None:
    """Return the channel that the feed's digests shall go to, checked; None where none was named."""
    wanted = invocation.text("channel")
    return None if wanted is None else await open_channel(wanted, invocation, services)


async def _subscribed(source: Source, channel: Destination, invocation: Invocation, services: Services) -> Subscription:
    immediate = invocation.text("mode") == "now"
    return await first_schedule(
        invocation, services, name=source.name, channel=channel, feeds=(source.feed.id,), immediate=immediate
    )


def _several(found: Several, say: Voice) -> Reply:
    """Return the feeds of a site as a list, with a menu of those whose address fits one."""
    fitting = [(url, title) for url, title in found.feeds if len(url) <= LONGEST_VALUE][:25]
    choices = tuple(Choice(value=url, label=(title or url)[:LONGEST_VALUE], about=url) for url, title in fitting)
    menu = (Menu(action="feeds:choose", placeholder=say.text("feeds-choose"), choices=choices),) if choices else ()
    lines = tuple((Foreign(title or url, link=url), Ours(" "), Code(url)) for url, title in found.feeds[:25])
    return Reply(
        blocks=(
            Heading(say("feeds-several", url=Foreign(found.url), count=len(found.feeds))),
            Items(lines),
            Note(say("feeds-several-next")),
        ),
        controls=menu,
    )


def _found(address: str, feed: Feed, say: Voice) -> tuple[Block, ...]:
    newest = max((e.published for e in feed.entries if e.published), default=None)
    rows: list[tuple[Line, Line]] = [
        (say("field-address"), (Foreign(address, link=address),)),
        (say("field-format"), say("feeds-format", format=feed.format, count=len(feed.entries))),
        (say("field-newest"), (say.ago(newest),) if newest else say("feeds-undated")),
    ]
    if feed.language:
        rows.append((say("field-language"), (Foreign(feed.language),)))
    if rate := _rate(feed.entries):
        rows.append((say("field-rate"), say("feeds-rate", count=rate)))
    return Heading((Foreign(feed.title or address, link=address),)), Fields(tuple(rows))


def _rate(entries: tuple[Entry, ...]) -> int:
    """Return about how many items a day the feed brings, at least 1; 0 where too few have dates to tell."""
    dates: list[datetime] = sorted(e.published for e in entries if e.published)
    if len(dates) < 3:
        return 0
    days = max((dates[-1] - dates[0]) / timedelta(days=1), 1 / 24)
    return max(1, round(len(dates) / days))


def _preview(feed: Feed, say: Voice) -> tuple[Block, ...]:
    lines = tuple(
        (Foreign(e.title or e.link or "", link=e.link), *((Ours(" · "), say.ago(e.published)) if e.published else ()))
        for e in feed.entries[:SHOWN]
    )
    return (Items(lines),) if lines else (Paragraph(say("feeds-empty")),)


def _add_button(address: str, say: Voice) -> tuple[Control, ...]:
    if len(address) > LONGEST_VALUE:
        return ()
    choice = Choice(value=address, label=say.text("feeds-add-this"), about=address)
    return (Menu(action="feeds:choose", placeholder=say.text("feeds-add-this"), choices=(choice,)),)


def _address(text: str) -> str:
    """Return what was typed as an address: people leave the scheme out."""
    return text if "://" in text else f"https://{text}"


FAMILY = Family(
    commands=(
        Command(
            path=("feeds", "add"),
            handler=add,
            who="admin",
            options=(
                Option(name="url", required=True),
                Option(name="channel", kind="channel"),
                Option(name="mode", kind="choice", choices=("digest", "now")),
                Option(name="weight", kind="integer", least=1, most=10),
            ),
            slow=True,
            aliases=(("add",), ("subscribe",)),
        ),
        Command(
            path=("feeds", "find"),
            handler=search,
            who="admin",
            options=(Option(name="url", required=True),),
            slow=True,
        ),
        Command(
            path=("feeds", "test"),
            handler=test,
            who="admin",
            options=(Option(name="feed", kind="feed", required=True, complete=find.feeds, rest=True),),
            slow=True,
            aliases=(("test",),),
        ),
    ),
    actions=(
        Action(id="feeds:choose", handler=choose, who="admin", slow=True),
        Action(id="feeds:test", handler=test, who="admin", slow=True),
    ),
)
