"""What single people do: vote on a digest, see and erase what is stored of them."""

import json
from datetime import timedelta

from digestbot.commands.gate import voice
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.reply import Button, File, Foreign, Note, Paragraph, Reply
from digestbot.commands.spec import Action, Command, Family
from digestbot.errors import NotFound
from digestbot.ports import Vote

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
    ),
    actions=(
        Action(id="d:up", handler=up),
        Action(id="d:down", handler=down),
        Action(id="d:follow", handler=follow),
        Action(id="me:erase", handler=erase),
    ),
)
