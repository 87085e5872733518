"""/setup, second half: when, and the first digest."""

from dataclasses import replace

from digestbot.commands import audit, digest_now, find
from digestbot.commands.dispatcher import may_manage, translator
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.next_run import next_run
from digestbot.commands.reply import (
    Block,
    Button,
    Choice,
    Digest,
    Field,
    Form,
    Heading,
    Menu,
    Note,
    Paragraph,
    Place,
    Reply,
    Untrusted,
)
from digestbot.commands.schedules import days, times, zone
from digestbot.commands.spec import Action, Family
from digestbot.core.digests.schedule import first_at, next_at
from digestbot.core.digests.subscription import Schedule, Subscription

HOURS = (6, 7, 8, 9, 12, 16, 18, 20, 22)


async def when(invocation: Invocation, services: Services) -> Reply:
    """Step 3 once more."""
    return await when_step(await _mine(invocation, services), None, invocation, services)


async def when_step(subscription: Subscription, feeds: int | None, invocation: Invocation, services: Services) -> Reply:
    """Step 3: ask for the time of day; the zone was guessed and is named."""
    say = translator(invocation, services)
    where = subscription.schedule.zone
    number = subscription.id
    choices = (
        *(Choice(value=f"{h:02}:00", label=f"{h:02}:00 {where}", chosen=h == HOURS[1]) for h in HOURS),
        Choice(value="now", label=say.text("setup-at-once")),
    )
    blocks: tuple[Block, ...] = (
        Heading(say("setup-title", step=3)),
        Paragraph(say("setup-when", count=feeds or 0, zone=Untrusted(where))),
        Note(next_run(replace(subscription, state="active"), say)),
    )
    return Reply(
        blocks=blocks,
        controls=(
            Menu(action=f"setup:time:{number}", placeholder=say.text("setup-pick-time"), choices=choices),
            Button(action=f"setup:preview:{number}", label=say.text("button-morning"), style="primary"),
            Button(action=f"setup:other:{number}", label=say.text("button-other-time")),
        ),
        update=True,
    )


async def pick(invocation: Invocation, services: Services) -> Reply:
    """Step 3, answered by the menu."""
    say = translator(invocation, services)
    found = await _mine(invocation, services)
    wanted = invocation.chosen[0] if invocation.chosen else "07:00"
    where = found.schedule.zone
    schedule = (
        Schedule(immediate=True, zone=where) if wanted == "now" else Schedule(times=times(wanted, say), zone=where)
    )
    return await _preview(await _timed(found, schedule, services), invocation, services)


async def ask_other(invocation: Invocation, services: Services) -> Reply:
    """Open the form for other times."""
    say = translator(invocation, services)
    found = await _mine(invocation, services)
    fields = (
        Field(
            name="times", label=say.text("setup-times"), value="07:00", hint="07:00, 19:00", required=True, longest=100
        ),
        Field(name="days", label=say.text("setup-days"), hint=say.text("option-days")[:100], longest=100),
        Field(name="zone", label=say.text("setup-zone"), value=found.schedule.zone, required=True, longest=60),
    )
    title, submit = say.text("setup-form-when"), say.text("form-submit")
    return Reply(form=Form(action=f"setup:times:{found.id}", title=title, submit=submit, fields=fields))


async def other(invocation: Invocation, services: Services) -> Reply:
    """Step 3, answered by the form."""
    say = translator(invocation, services)
    found = await _mine(invocation, services)
    schedule = Schedule(
        times=times(invocation.text("times") or "07:00", say),
        days=days(invocation.text("days") or "daily", say),
        zone=zone(invocation.text("zone") or found.schedule.zone, say),
    )
    return await _preview(await _timed(found, schedule, services), invocation, services)


async def preview(invocation: Invocation, services: Services) -> Reply:
    """Step 4: show what would be posted now."""
    return await _preview(await _mine(invocation, services), invocation, services)


async def _preview(found: Subscription, invocation: Invocation, services: Services) -> Reply:
    say = translator(invocation, services)
    language = translator(invocation, services, public=True).language
    made = await digest_now.preview(
        found, store=services.store, cpu=services.cpu, clock=services.clock, language=language
    )
    shown = Digest(made, found.options) if made else Paragraph(say("setup-not-yet"))
    look_again = () if made else (Button(action=f"setup:preview:{found.id}", label=say.text("button-look-again")),)
    return Reply(
        blocks=(
            Heading(say("setup-title", step=4)),
            shown,
            Note(say("setup-preview-next", channel=Place(found.destination))),
        ),
        controls=(
            Button(action=f"setup:post:{found.id}", label=say.text("button-post"), style="primary"),
            *look_again,
            Button(action=f"setup:start:{found.id}", label=say.text("button-wait")),
            Button(action=f"setup:when:{found.id}", label=say.text("button-change-time")),
        ),
        update=True,
    )


async def post(invocation: Invocation, services: Services) -> Reply:
    """Begin, with a first digest now."""
    return await _begin(invocation, services, at_once=True)


async def start(invocation: Invocation, services: Services) -> Reply:
    """Begin, with the first digest at its time."""
    return await _begin(invocation, services, at_once=False)


async def _begin(invocation: Invocation, services: Services, *, at_once: bool) -> Reply:
    say = translator(invocation, services)
    found = await _mine(invocation, services)
    now = services.clock.now()
    following = next_at(found.schedule, now)
    begun = replace(found, state="active", trouble=None, next_at=now if at_once else following)
    await services.store.subscriptions.save(begun)
    await audit.record(invocation, services, "setup start", begun.name, before=None, after={"at_once": at_once})
    then = replace(begun, next_at=following)
    text = "setup-posting" if at_once else "setup-waiting"
    return Reply(
        blocks=(
            Paragraph(say(text, name=Untrusted(begun.name), channel=Place(begun.destination))),
            Note(next_run(then, say)),
            Note(say("setup-done-next")),
        ),
        update=True,
    )


async def _timed(found: Subscription, schedule: Schedule, services: Services) -> Subscription:
    now = services.clock.now()
    changed = replace(found, schedule=schedule, next_at=first_at(schedule, now))
    await services.store.subscriptions.save(changed)
    return changed


async def _mine(invocation: Invocation, services: Services) -> Subscription:
    found = await find.schedule(invocation, services, invocation.argument)
    if not may_manage(invocation, found.destination):
        raise translator(invocation, services).refused("not-your-schedule", channel=Place(found.destination))
    return found


FAMILY = Family(
    actions=(
        Action(id="setup:when", handler=when, who="channel", in_place=True),
        Action(id="setup:time", handler=pick, who="channel", slow=True, in_place=True),
        Action(id="setup:other", handler=ask_other, who="channel", opens_form=True, in_place=True),
        Action(id="setup:times", handler=other, who="channel", slow=True, in_place=True),
        Action(id="setup:preview", handler=preview, who="channel", slow=True, in_place=True),
        Action(id="setup:post", handler=post, who="channel", in_place=True),
        Action(id="setup:start", handler=start, who="channel", in_place=True),
    ),
)
