"""What single people do: vote on a digest, see and erase what is stored of them."""

import json
from datetime import timedelta

from digestbot.commands import audit
from digestbot.commands.gate import voice
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.reply import Button, Fields, File, Foreign, Heading, Note, Ours, Paragraph, Reply
from digestbot.commands.spec import Action, Command, Family
from digestbot.core.digests.rank import voted
from digestbot.errors import NotFound
from digestbot.pipeline.compose import REMEMBERED
from digestbot.ports import Vote

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
    say = voice(invocation, services)
    now = services.clock.now()
    try:
        useful, not_useful = await services.store.votes.cast(invocation.workspace, invocation.argument, vote, now=now)
    except NotFound as error:
        raise say.sorry("no-longer-here") from error
    return Reply(blocks=(Paragraph(say("vote-counted", up=useful, down=not_useful)), Note(say("vote-next"))))


async def weights(invocation: Invocation, services: Services) -> Reply:
    """Show managers how votes weigh outlets and topics."""
    say = voice(invocation, services)
    taste = await services.store.votes.taste(invocation.workspace, since=services.clock.now() - REMEMBERED)
    rows = tuple(
        ((Foreign(name),), say("votes-weigh", up=v.more, down=v.less, factor=Ours(f"×{voted(v):.2f}")))
        for name, v in [*taste.topic_votes.items(), *taste.outlet_votes.items()][:MOST]
    )
    if not rows:
        return Reply(blocks=(Paragraph(say("votes-none")), Note(say("votes-how"))))
    reset = Button(action="admin:unvote", label=say.text("button-reset-votes"), style="danger")
    return Reply(blocks=(Heading(say("votes-title")), Fields(rows), Note(say("votes-how"))), controls=(reset,))


async def ask_reset(invocation: Invocation, services: Services) -> Reply:
    """Ask whether the votes shall really go: they cannot come back."""
    say = voice(invocation, services)
    return Reply(
        blocks=(Paragraph(say("votes-reset")), Note(say("votes-reset-next"))),
        controls=(Button(action="admin:novotes", label=say.text("button-reset-votes"), style="danger"),),
        update=True,
    )


async def reset(invocation: Invocation, services: Services) -> Reply:
    """Delete every vote on this place's digests."""
    say = voice(invocation, services)
    count = await services.store.votes.clear(invocation.workspace)
    await audit.record(invocation, services, "admin votes", "", before={"votes": count}, after=None)
    return Reply(blocks=(Paragraph(say("votes-gone", count=count)), Note(say("votes-gone-next"))), update=True)


async def follow(invocation: Invocation, services: Services) -> Reply:
    """[Follow…] under a digest: what there is for that."""
    say = voice(invocation, services)
    if await services.store.outbox.carried(invocation.workspace, invocation.argument) is None:
        raise say.sorry("no-longer-here")
    return Reply(blocks=(Paragraph(say("follow-how")), Note(say("follow-next"))))


async def data(invocation: Invocation, services: Services) -> Reply:
    """Hand over everything that is stored of the asker."""
    say = voice(invocation, services)
    votes = await services.store.votes.of(invocation.platform, invocation.actor.id)
    rows = [{"workspace": w, "at": at.isoformat(), "vote": value} for w, at, value in votes]
    content = json.dumps({"id": invocation.actor.id, "votes": rows}, ensure_ascii=False, indent=1).encode()
    file = File(name="me.json", content=content, kind="application/json")
    return Reply(blocks=(Paragraph(say("me-data", count=len(rows))), Note(say("me-data-next"))), file=file)


async def forget(invocation: Invocation, services: Services) -> Reply:
    """Ask whether the asker shall really be forgotten."""
    say = voice(invocation, services)
    return Reply(
        blocks=(Paragraph(say("me-forget", name=Foreign(invocation.actor.name))), Note(say("me-forget-next"))),
        controls=(Button(action="me:erase", label=say.text("button-forget"), style="danger"),),
    )


async def erase(invocation: Invocation, services: Services) -> Reply:
    """Erase what is stored of the asker, everywhere on their platform, at once."""
    say = voice(invocation, services)
    count = await services.store.votes.forget(invocation.platform, invocation.actor.id)
    return Reply(blocks=(Paragraph(say("me-erased", count=count)), Note(say("me-erased-next"))), update=True)


FAMILY = Family(
    commands=(
        Command(path=("me", "data"), handler=data, direct=True),
        Command(path=("me", "forget"), handler=forget, direct=True),
        Command(path=("admin", "votes"), handler=weights, who="admin"),
    ),
    actions=(
        Action(id="d:up", handler=up),
        Action(id="d:down", handler=down),
        Action(id="d:follow", handler=follow),
        Action(id="me:erase", handler=erase),
        Action(id="admin:unvote", handler=ask_reset, who="admin"),
        Action(id="admin:novotes", handler=reset, who="admin"),
    ),
)
