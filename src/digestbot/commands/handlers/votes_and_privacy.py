"""What single people do: vote on a digest, see and erase what is stored of them."""

from dataclasses import replace
from datetime import datetime, timedelta

from digestbot.commands import audit, find, sight
from digestbot.commands.dispatcher import translator
from digestbot.commands.handlers import follow
from digestbot.commands.i18n import LANGUAGES, Translator
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.reply import Button, Fields, File, Heading, Note, Paragraph, Reply, Trusted, Untrusted
from digestbot.commands.schedules import quiet_hours, zone
from digestbot.commands.spec import Action, Command, Family, Option
from digestbot.core.digests.rank import voted
from digestbot.core.digests.reader import Reader
from digestbot.core.digests.schedule import first_at
from digestbot.core.text.controls import json_text
from digestbot.errors import NotFound
from digestbot.pipeline.compose import REMEMBERED
from digestbot.ports import Vote

PLATFORM = "platform"
"""The choice that follows the platform's language."""
MOST = 20
"""Outlets and topics whose weights are shown."""
COUNTED = timedelta(days=30)
"""How far back votes are counted for managers."""


async def up(invocation: Invocation, services: Services) -> Reply:
    """[👍] under a digest."""
    return await _vote(Vote(person=invocation.actor.id, value=1), invocation, services)


async def down(invocation: Invocation, services: Services) -> Reply:
    """[👎] under a digest."""
    return await _vote(Vote(person=invocation.actor.id, value=-1), invocation, services)


async def _vote(vote: Vote, invocation: Invocation, services: Services) -> Reply:
    say = translator(invocation, services)
    now = services.clock.now()
    if not (await services.store.readers.get(invocation.platform, invocation.actor.id)).feedback:
        raise say.refused("vote-off")
    if await sight.carried(invocation, services, invocation.argument) is None:
        raise say.refused("no-longer-here")
    try:
        useful, not_useful = await services.store.votes.cast(invocation.workspace, invocation.argument, vote, now=now)
    except NotFound as error:
        raise say.refused("no-longer-here") from error
    return Reply(blocks=(Paragraph(say("vote-counted", up=useful, down=not_useful)), Note(say("vote-next"))))


async def weights(invocation: Invocation, services: Services) -> Reply:
    """Show managers how votes weigh outlets and topics."""
    say = translator(invocation, services)
    preferences = await services.store.votes.preferences(invocation.workspace, since=services.clock.now() - REMEMBERED)
    rows = tuple(
        ((Untrusted(name),), say("votes-weigh", up=v.more, down=v.less, factor=Trusted(f"×{voted(v):.2f}")))
        for name, v in [*preferences.topic_votes.items(), *preferences.outlet_votes.items()][:MOST]
    )
    if not rows:
        return Reply(blocks=(Paragraph(say("votes-none")), Note(say("votes-how"))))
    reset = Button(action="admin:unvote", label=say.text("button-reset-votes"), style="danger")
    return Reply(blocks=(Heading(say("votes-title")), Fields(rows), Note(say("votes-how"))), controls=(reset,))


async def ask_reset(invocation: Invocation, services: Services) -> Reply:
    """Ask whether the votes shall really go: they cannot come back."""
    say = translator(invocation, services)
    return Reply(
        blocks=(Paragraph(say("votes-reset")), Note(say("votes-reset-next"))),
        controls=(Button(action="admin:novotes", label=say.text("button-reset-votes"), style="danger"),),
        update=True,
    )


async def reset(invocation: Invocation, services: Services) -> Reply:
    """Delete every vote on this place's digests."""
    say = translator(invocation, services)
    count = await services.store.votes.clear(invocation.workspace)
    await audit.record(invocation, services, "admin votes", "", before={"votes": count}, after=None)
    return Reply(blocks=(Paragraph(say("votes-gone", count=count)), Note(say("votes-gone-next"))), update=True)


async def settings(invocation: Invocation, services: Services) -> Reply:
    """Show the asker's settings, after applying the given changes."""
    say, store = translator(invocation, services), services.store
    before = await store.readers.get(invocation.platform, invocation.actor.id)
    after = _changed(before, invocation, say)
    if after != before:
        await store.readers.save(invocation.platform, invocation.actor.id, after)
        for line in await store.subscriptions.personal(invocation.platform, invocation.actor.id):
            when = follow.timed(follow.rhythm(line), after, line.schedule.zone)
            due = first_at(when, services.clock.now())
            await store.subscriptions.save(replace(line, schedule=when, next_at=due))
    hours = Trusted("–".join(f"{at:%H:%M}" for at in after.quiet)) if after.quiet else Trusted("–")
    language = say.text(f"choice-language-{after.language or PLATFORM}")
    rows = (
        (say("me-zone"), (Untrusted(after.zone or say.zone),)),
        (say("me-language"), (Trusted(language),)),
        (say("me-quiet"), (hours,)),
        (say("me-feedback"), say("me-feedback-on" if after.feedback else "me-feedback-off")),
    )
    note = say("me-settings-saved" if after != before else "me-settings-how")
    return Reply(blocks=(Heading(say("me-settings")), Fields(rows), Note(note)))


def _changed(before: Reader, invocation: Invocation, say: Translator) -> Reader:
    zone_, language = invocation.text("zone"), invocation.text("language")
    quiet, feedback = invocation.text("quiet"), invocation.flag("feedback")
    return Reader(
        zone=zone(zone_, say) if zone_ else before.zone,
        language=before.language if language is None else None if language == PLATFORM else language,
        quiet=quiet_hours(quiet, say) if quiet else before.quiet,
        feedback=before.feedback if feedback is None else feedback,
    )


async def data(invocation: Invocation, services: Services) -> Reply:
    """Hand over everything that is stored of the asker."""
    say, store = translator(invocation, services), services.store
    reader = await store.readers.get(invocation.platform, invocation.actor.id)
    found = await store.readers.stored(invocation.platform, invocation.actor.id)
    told = {
        "id": invocation.actor.id,
        "settings": {
            "zone": reader.zone,
            "language": reader.language,
            "quiet": [f"{at:%H:%M}" for at in reader.quiet] if reader.quiet else None,
            "feedback": reader.feedback,
        },
        "rows": [{"what": what, **{name: _plain(value) for name, value in row.items()}} for what, row in found],
    }
    content = json_text(told, indent=1).encode()
    file = File(name="me.json", content=content, kind="application/json")
    return Reply(blocks=(Paragraph(say("me-data", count=len(found))), Note(say("me-data-next"))), file=file)


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, datetime) else value


async def forget(invocation: Invocation, services: Services) -> Reply:
    """Ask whether the asker shall really be forgotten."""
    say = translator(invocation, services)
    return Reply(
        blocks=(Paragraph(say("me-forget", name=Untrusted(invocation.actor.name))), Note(say("me-forget-next"))),
        controls=(Button(action="me:erase", label=say.text("button-forget"), style="danger"),),
    )


async def erase(invocation: Invocation, services: Services) -> Reply:
    """Erase what is stored of the asker, everywhere on their platform, at once."""
    say = translator(invocation, services)
    count = await services.store.readers.forget(invocation.platform, invocation.actor.id)
    return Reply(blocks=(Paragraph(say("me-erased", count=count)), Note(say("me-erased-next"))), update=True)


FAMILY = Family(
    commands=(
        Command(
            path=("me", "settings"),
            handler=settings,
            options=(
                Option(name="zone", kind="zone", complete=find.zones),
                Option(name="language", kind="choice", choices=(*LANGUAGES, PLATFORM), about="option-me-language"),
                Option(name="quiet", about="option-me-quiet"),
                Option(name="feedback", kind="flag", about="option-me-feedback"),
            ),
            direct=True,
        ),
        Command(path=("me", "data"), handler=data, direct=True),
        Command(path=("me", "forget"), handler=forget, direct=True),
        Command(path=("admin", "votes"), handler=weights, who="admin"),
    ),
    actions=(
        Action(id="d:up", handler=up),
        Action(id="d:down", handler=down),
        Action(id="me:erase", handler=erase),
        Action(id="admin:unvote", handler=ask_reset, who="admin"),
        Action(id="admin:novotes", handler=reset, who="admin"),
    ),
)
