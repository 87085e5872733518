"""/schedule list, pause, resume, skip, run, remove: what is posted, where and when."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from digestbot.commands import audit, find, sight, undo
from digestbot.commands.dispatcher import may_manage, translator
from digestbot.commands.i18n import Translator, joined
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.next_run import next_run, next_runs
from digestbot.commands.paging import listing
from digestbot.commands.reply import Button, Line, Note, Paragraph, Place, Reply, Untrusted
from digestbot.commands.serialise import schedule_facts, subscription_of
from digestbot.commands.spec import Action, Command, Family, Option
from digestbot.commands.subscriptions import add_kept
from digestbot.core.digests.schedule import next_at
from digestbot.core.digests.subscription import Subscription


async def list_(invocation: Invocation, services: Services) -> Reply:
    """Show the workspace's schedules: name, channel, and what happens next."""
    say = translator(invocation, services)
    found = await sight.manageable(invocation, services)
    if not found:
        return Reply(blocks=(Paragraph(say("schedule-none")), Note(say("schedule-none-next"))))
    return listing(
        found,
        lambda s: _line(s, next_run(s, say), say),
        invocation,
        say,
        title=say("schedule-title", count=len(found)),
        note=say("schedule-list-next"),
        action="schedule:list:",
    )


async def pause(invocation: Invocation, services: Services) -> Reply:
    """Post nothing of a schedule until it is resumed."""
    found = await mine(invocation, services)
    return await save(found, replace(found, state="paused"), "pause", invocation, services)


async def resume(invocation: Invocation, services: Services) -> Reply:
    """Resume posting: messages that the channel refused are sent now; news since then is in the next digest."""
    found = await mine(invocation, services)
    for waiting in await services.store.outbox.waiting(invocation.workspace):
        if waiting.subscription == found.id and waiting.state == "refused":
            await services.store.outbox.release(invocation.workspace, waiting.id)
    changed = replace(found, state="active", trouble=None, next_at=_following(found, services))
    return await save(found, changed, "resume", invocation, services)


async def skip(invocation: Invocation, services: Services) -> Reply:
    """Leave the next digest out; its news comes with the one after it."""
    say = translator(invocation, services)
    found = await mine(invocation, services)
    if found.schedule.immediate or found.next_at is None:
        raise say.refused("schedule-no-skip", name=Untrusted(found.name))
    later = next_at(found.schedule, max(found.next_at, services.clock.now()))
    return await save(found, replace(found, next_at=later), "skip", invocation, services)


async def run(invocation: Invocation, services: Services) -> Reply:
    """Make the next digest now."""
    say = translator(invocation, services)
    found = await mine(invocation, services)
    if found.state != "active":
        raise say.refused("schedule-not-active", name=Untrusted(found.name))
    await services.store.subscriptions.save(replace(found, next_at=services.clock.now()))
    await audit.record(invocation, services, "schedule run", found.name, before=None, after=None)
    runs = next_runs(found.schedule, services.clock.now(), 1)
    then = say("next-digest", when=say.when(runs[0], found.schedule.zone)) if runs else say("next-immediate")
    return Reply(
        blocks=(
            Paragraph(say("schedule-runs", name=Untrusted(found.name), channel=Place(found.destination))),
            Note(then),
        ),
        update=bool(invocation.argument),
    )


async def remove(invocation: Invocation, services: Services) -> Reply:
    """Ask whether a schedule shall really go."""
    say = translator(invocation, services)
    found = await mine(invocation, services)
    return Reply(
        blocks=(
            Paragraph(say("schedule-remove", name=Untrusted(found.name), channel=Place(found.destination))),
            Note(next_run(found, say)),
        ),
        controls=(
            Button(action=f"schedule:drop:{found.id}", label=say.text("button-remove"), style="danger"),
            Button(action="schedule:list:0", label=say.text("button-keep")),
        ),
        update=bool(invocation.argument),
    )


async def drop(invocation: Invocation, services: Services) -> Reply:
    """Remove a schedule, and offer to take that back."""
    say = translator(invocation, services)
    found = await mine(invocation, services)
    facts = schedule_facts(found)
    await services.store.subscriptions.remove(invocation.workspace, found.id)
    await audit.record(invocation, services, "schedule remove", found.name, before=facts, after=None)
    back = await undo.offer("schedule-gone", facts, invocation, services)
    return Reply(
        blocks=(Paragraph(say("schedule-removed", name=Untrusted(found.name))), Note(say("undo-next"))),
        controls=(back,),
        update=True,
    )


async def restore_gone(data: Mapping[str, Any], invocation: Invocation, services: Services) -> Line:
    """Put a removed schedule back as it was."""
    say = translator(invocation, services)
    now = services.clock.now()
    wanted = subscription_of(data, invocation.workspace, now)
    made = await add_kept(wanted, store=services.store, now=now, due=wanted.next_at or now)
    back = replace(wanted, id=made.id, created_at=made.created_at, next_at=_following(wanted, services))
    await services.store.subscriptions.save(back)
    return next_run(back, say)


async def restore_changed(data: Mapping[str, Any], invocation: Invocation, services: Services) -> Line:
    """Put a changed schedule back as it was."""
    say = translator(invocation, services)
    current = await find.schedule(invocation, services, str(data["id"]))
    back = replace(
        subscription_of(data, invocation.workspace, services.clock.now()),
        id=current.id,
        created_at=current.created_at,
        last_at=current.last_at,
    )
    back = replace(back, next_at=_following(back, services))
    await services.store.subscriptions.save(back)
    return next_run(back, say)


async def mine(invocation: Invocation, services: Services) -> Subscription:
    """Return the schedule that was named, if the actor may change it; raises `CommandRefused`."""
    found = await find.schedule(invocation, services, invocation.text("name") or invocation.argument)
    if not may_manage(invocation, found.destination):
        raise translator(invocation, services).refused("not-your-schedule", channel=Place(found.destination))
    return found


async def save(
    before: Subscription, after: Subscription, verb: str, invocation: Invocation, services: Services
) -> Reply:
    """Write a changed schedule, record it, say what happens next, and offer to take it back.

    `verb` is the command's, and `schedule-VERB-done` the text that says what was done.
    """
    say = translator(invocation, services)
    await services.store.subscriptions.save(after)
    old, new = schedule_facts(before), schedule_facts(after)
    await audit.record(invocation, services, f"schedule {verb}", before.name, before=old, after=new)
    back = await undo.offer("schedule", old, invocation, services)
    return Reply(
        blocks=(Paragraph(say(f"schedule-{verb}-done", name=Untrusted(after.name))), Note(next_run(after, say))),
        controls=(back,),
        update=bool(invocation.argument),
    )


def _following(subscription: Subscription, services: Services) -> datetime:
    """Return when the schedule is due next from now on."""
    now = services.clock.now()
    if subscription.schedule.immediate:
        return now
    planned = subscription.next_at
    return planned if planned and planned > now else next_at(subscription.schedule, now)


def _line(subscription: Subscription, then: Line, say: Translator) -> Line:
    trouble = say.reason(subscription.trouble) if subscription.trouble else ()
    return joined([Untrusted(subscription.name, strong=True), Place(subscription.destination), then, *trouble])


NAME = Option(name="name", kind="schedule", required=True, complete=find.schedules, rest=True, about="option-schedule")
_ONE = (NAME,)

FAMILY = Family(
    commands=(
        Command(path=("schedule", "list"), handler=list_, who="channel"),
        Command(path=("schedule", "pause"), handler=pause, who="channel", options=_ONE, aliases=(("pause",),)),
        Command(path=("schedule", "resume"), handler=resume, who="channel", options=_ONE),
        Command(path=("schedule", "skip"), handler=skip, who="channel", options=_ONE),
        Command(path=("schedule", "run"), handler=run, who="channel", options=_ONE),
        Command(path=("schedule", "remove"), handler=remove, who="channel", options=_ONE),
    ),
    actions=(
        Action(id="schedule:list", handler=list_, who="channel"),
        Action(id="schedule:run", handler=run, who="channel"),
        Action(id="schedule:remove", handler=remove, who="channel"),
        Action(id="schedule:drop", handler=drop, who="channel"),
    ),
)
