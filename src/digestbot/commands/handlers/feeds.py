"""/feeds list, info, edit, pause, resume, remove, health: the workspace's feeds and their state."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from digestbot.commands import audit, find, undo
from digestbot.commands.dispatcher import translator
from digestbot.commands.handlers.feeds_look import trouble
from digestbot.commands.i18n import Translator, joined
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.paging import listing
from digestbot.commands.reply import (
    Button,
    Fields,
    Heading,
    Items,
    Line,
    Note,
    Paragraph,
    Reply,
    Trusted,
    Untrusted,
)
from digestbot.commands.spec import Action, Command, Family, Option
from digestbot.core.articles.clean.furniture import furniture
from digestbot.core.feeds.schedule import NEVER
from digestbot.core.feeds.stored_feed import SHARED, PollRecord, Source

LINES, SHOWN = 5, 300
"""Lines that all of a feed's pages have, and code points of them, that are shown."""
POLLS = 5
"""Polls that an answer shows."""


async def list_(invocation: Invocation, services: Services) -> Reply:
    """Show the workspace's feeds, a page at a time, each with its state."""
    say = translator(invocation, services)
    sources = await services.store.feeds.sources(invocation.workspace)
    if not sources:
        return _none(say)
    return listing(
        sources,
        lambda s: _line(s, say),
        invocation,
        say,
        title=say("feeds-title", count=len(sources)),
        note=say("feeds-list-next"),
        action="feeds:list:",
    )


async def info(invocation: Invocation, services: Services) -> Reply:
    """Show one feed: what it is, its last polls, the next one and why then."""
    say = translator(invocation, services)
    source = await find.source(invocation, services, invocation.text("feed") or invocation.argument)
    polls = await services.store.feeds.polls(invocation.workspace, source.feed.id)
    rows: list[tuple[Line, Line]] = [
        (say("field-address"), (Untrusted(source.feed.url, link=source.feed.url),)),
        (say("field-state"), _state(source, say)),
        (say("field-weight"), (Trusted(f"{source.weight:g}"),)),
    ]
    if source.feed.scope != SHARED:
        rows.append((say("field-secret"), say("feeds-has-secret")))
    if source.feed.poll.problem:
        rows.append((say("field-problem"), say("feeds-problem", **trouble(source.feed.poll.problem, say))))
    if repeated := furniture(await services.store.feeds.recent_pages(invocation.workspace, source.feed.id)):
        rows.append(
            (say("field-furniture"), say("feeds-furniture", lines=Untrusted(" · ".join(repeated[:LINES])[:SHOWN])))
        )
    due = _due(source)
    return Reply(
        blocks=(
            Heading((Untrusted(source.name, link=source.feed.site or source.feed.url),)),
            Fields(tuple(rows)),
            *((Items(tuple(_poll(p, say) for p in polls[:POLLS])),) if polls else ()),
            Note(say("feeds-info-next", when=say.ago(due)) if due else say("feeds-info-idle")),
        ),
        controls=_buttons(source, say),
        update=bool(invocation.argument),
    )


async def health(invocation: Invocation, services: Services) -> Reply:
    """Show the feeds that fail, and why; nothing if all work."""
    say = translator(invocation, services)
    sources = await services.store.feeds.sources(invocation.workspace)
    if not sources:
        return _none(say)
    ill = [s for s in sources if not s.paused and s.feed.poll.state not in {"ok", "new"}]
    if not ill:
        return Reply(blocks=(Paragraph(say("feeds-healthy", count=len(sources))),))
    return listing(
        ill,
        lambda s: _ill(s, say),
        invocation,
        say,
        title=say("feeds-ill", count=len(ill), of=len(sources)),
        note=say("feeds-ill-next"),
        action="feeds:health:",
    )


async def edit(invocation: Invocation, services: Services) -> Reply:
    """Change a feed's title or weight for this workspace."""
    say = translator(invocation, services)
    source = await find.source(invocation, services, invocation.text("feed"))
    title, weight = invocation.text("title"), invocation.number("weight")
    if title is None and weight is None:
        raise say.refused("nothing-to-change")
    changed = replace(source, title=title or source.title, weight=source.weight if weight is None else float(weight))
    return await _save(source, changed, "edit", invocation, services)


async def pause(invocation: Invocation, services: Services) -> Reply:
    """Stop reading a feed here, without forgetting it."""
    source = await find.source(invocation, services, invocation.text("feed") or invocation.argument)
    return await _save(source, replace(source, paused=True), "pause", invocation, services)


async def resume(invocation: Invocation, services: Services) -> Reply:
    """Read a feed again."""
    source = await find.source(invocation, services, invocation.text("feed") or invocation.argument)
    return await _save(source, replace(source, paused=False), "resume", invocation, services)


async def remove(invocation: Invocation, services: Services) -> Reply:
    """Ask whether a feed shall really go."""
    say = translator(invocation, services)
    source = await find.source(invocation, services, invocation.text("feed") or invocation.argument)
    then = say("feeds-remove-next") if source.feed.scope == SHARED else say("feeds-remove-secret")
    return Reply(
        blocks=(Paragraph(say("feeds-remove", name=Untrusted(source.name))), Note(then)),
        controls=(
            Button(action=f"feeds:drop:{source.feed.id}", label=say.text("button-remove"), style="danger"),
            Button(action=f"feeds:info:{source.feed.id}", label=say.text("button-keep")),
        ),
        update=bool(invocation.argument),
    )


async def drop(invocation: Invocation, services: Services) -> Reply:
    """Remove a feed, and offer to take that back."""
    say = translator(invocation, services)
    source = await find.source(invocation, services, invocation.argument)
    number = source.feed.id
    if source.feed.scope != SHARED:
        number = await services.store.secrets.forget(invocation.workspace, number, now=services.clock.now())
    await services.store.feeds.remove(invocation.workspace, number)
    await audit.record(invocation, services, "feeds remove", source.name, before=plain(source), after=None)
    back = () if source.feed.scope != SHARED else (await undo.offer("feed", plain(source), invocation, services),)
    note = say("undo-next") if back else say("feeds-secret-gone")
    return Reply(
        blocks=(Paragraph(say("feeds-removed", name=Untrusted(source.name))), Note(note)), controls=back, update=True
    )


async def restore(data: Mapping[str, Any], invocation: Invocation, services: Services) -> Line:
    """Put a feed back as it was."""
    feeds = services.store.feeds
    source = await feeds.add(invocation.workspace, str(data["url"]), now=services.clock.now(), title=data["title"])
    await feeds.save(replace(source, title=data["title"], weight=float(data["weight"]), paused=bool(data["paused"])))
    return translator(invocation, services)("feeds-restored", name=Untrusted(source.name))


def plain(source: Source) -> dict[str, Any]:
    """Return what the workspace set of a feed, for the audit and for undo."""
    return {"url": source.feed.url, "title": source.title, "weight": source.weight, "paused": source.paused}


async def _save(before: Source, after: Source, verb: str, invocation: Invocation, services: Services) -> Reply:
    """Write a changed source; `feeds-VERB-done` is the text that says what was done."""
    say = translator(invocation, services)
    await services.store.feeds.save(after)
    await audit.record(invocation, services, f"feeds {verb}", before.name, before=plain(before), after=plain(after))
    back = await undo.offer("feed", plain(before), invocation, services)
    return Reply(
        blocks=(Paragraph(say(f"feeds-{verb}-done", name=Untrusted(after.name))), Note(say(f"feeds-{verb}-next"))),
        controls=(back,),
        update=bool(invocation.argument),
    )


def _none(say: Translator) -> Reply:
    return Reply(blocks=(Paragraph(say("feeds-none")), Note(say("feeds-none-next"))))


def _line(source: Source, say: Translator) -> Line:
    newest = source.feed.poll.newest_at
    age = (say("feeds-newest", when=say.ago(newest)),) if newest else ()
    return joined([Untrusted(source.name, link=source.feed.site or source.feed.url), _state(source, say), *age])


def _ill(source: Source, say: Translator) -> Line:
    since, problem = source.feed.poll.failing_since, source.feed.poll.problem
    parts: list[Line] = [(Untrusted(source.name, strong=True),), _state(source, say)]
    if since:
        parts.append((say.ago(since),))
    if problem:
        parts.append(say("feeds-problem", **trouble(problem, say)))
    return joined(parts)


def _due(source: Source) -> datetime | None:
    """Return when the feed is polled next, None if it is not."""
    due = source.feed.poll.next_at
    return None if source.paused or due is None or due >= NEVER else due


def _state(source: Source, say: Translator) -> Line:
    if source.paused:
        return say("feed-state", state="paused")
    return say("feed-state", state=source.feed.poll.state)


def _poll(poll: PollRecord, say: Translator) -> Line:
    return joined([say.ago(poll.at), say("feeds-poll", new=poll.new_entries), say.reason(poll.reason or poll.outcome)])


def _buttons(source: Source, say: Translator) -> tuple[Button, ...]:
    number = source.feed.id
    turn = ("resume", "button-resume") if source.paused else ("pause", "button-pause")
    return (
        Button(action=f"feeds:test:{number}", label=say.text("button-preview")),
        Button(action=f"feeds:{turn[0]}:{number}", label=say.text(turn[1])),
        Button(action=f"feeds:remove:{number}", label=say.text("button-remove"), style="danger"),
    )


_FEED = Option(name="feed", kind="feed", required=True, complete=find.feeds, rest=True)
_ONE = (_FEED,)

FAMILY = Family(
    commands=(
        Command(path=("feeds", "list"), handler=list_, who="admin", aliases=(("list",),)),
        Command(path=("feeds", "info"), handler=info, who="admin", options=_ONE),
        Command(
            path=("feeds", "edit"),
            handler=edit,
            who="admin",
            options=(
                replace(_FEED, rest=False),
                Option(name="title", most=80),
                Option(name="weight", kind="integer", least=1, most=10),
            ),
        ),
        Command(path=("feeds", "pause"), handler=pause, who="admin", options=_ONE),
        Command(path=("feeds", "resume"), handler=resume, who="admin", options=_ONE),
        Command(path=("feeds", "remove"), handler=remove, who="admin", options=_ONE, aliases=(("remove",),)),
        Command(path=("feeds", "health"), handler=health, who="admin", aliases=(("health",),)),
    ),
    actions=(
        Action(id="feeds:list", handler=list_, who="admin"),
        Action(id="feeds:health", handler=health, who="admin"),
        Action(id="feeds:info", handler=info, who="admin"),
        Action(id="feeds:pause", handler=pause, who="admin"),
        Action(id="feeds:resume", handler=resume, who="admin"),
        Action(id="feeds:remove", handler=remove, who="admin"),
        Action(id="feeds:drop", handler=drop, who="admin"),
    ),
)
