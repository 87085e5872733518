"""Channels that somebody wants digests in: their own, and open to the bot, which offers to join where it may."""

from datetime import timedelta

from digestbot.commands import kept
from digestbot.commands.gate import may_manage, voice
from digestbot.commands.invocation import Invocation, Services, Upload
from digestbot.commands.reply import Again, Button, Code, Foreign, Place
from digestbot.commands.spec import Action, Family
from digestbot.commands.words import Sorry
from digestbot.core.digests.destination import Destination, platform_of
from digestbot.ports import Door

OUTSIDE = "channel-outside"
"""What is kept: the channel, and the call that wanted it."""
KEPT = timedelta(days=1)
INVITE = "/invite @digestbot"


async def open_channel(
    wanted: str | None, invocation: Invocation, services: Services, *, role: str | None = None
) -> Destination:
    """Return the channel (this one where none is named); raises `Sorry` where the actor may not, or the bot cannot post there.

    Asked before anything is saved, so that a missing permission is named at once. Where the bot is not in the channel, the
    refusal has a button that lets it in and then makes the same call again.
    """
    say = voice(invocation, services)
    destination = Destination(wanted or invocation.channel or "")
    if not destination:
        raise say.sorry("which-channel")
    if not may_manage(invocation, destination):
        raise say.sorry("not-your-channel")
    publisher = services.publishers.get(platform_of(destination))
    if publisher is not None:
        publisher.check(destination)
    access = services.access.get(invocation.platform)
    door = await access.door(destination, role=role) if access else Door()
    if door.outside:
        raise await _outside(destination, door, invocation, services)
    if door.permissions:
        raise say.sorry("channel-closed", permissions=say.names(map(Foreign, door.permissions)))
    return destination


async def join(invocation: Invocation, services: Services) -> Again:
    """Let the bot into the channel that a call wanted, and make that call again."""
    say = voice(invocation, services)
    found = await kept.taken((OUTSIDE,), invocation, services)
    if found is None:
        raise say.sorry("no-longer-here")
    destination = Destination(found.data["channel"])
    if not may_manage(invocation, destination):
        raise say.sorry("not-your-channel")
    access = services.access.get(invocation.platform)
    if access is not None:
        await access.join(destination)
    arguments = {n: tuple(v) if isinstance(v, list) else v for n, v in found.data["arguments"].items()}
    return Again(call=found.data["call"], arguments=arguments)


async def _outside(destination: Destination, door: Door, invocation: Invocation, services: Services) -> Sorry:
    say = voice(invocation, services)
    arguments = {name: value for name, value in invocation.arguments.items() if not isinstance(value, Upload)}
    data = {"channel": destination, "call": invocation.call, "arguments": arguments}
    number = await kept.keep(OUTSIDE, data, invocation, services, length=KEPT)
    if door.may_join:
        line, label = say("channel-join", channel=Place(destination)), say.text("button-join")
    else:
        line, label = say("channel-invite", channel=Place(destination), command=Code(INVITE)), say.text("button-retry")
    return Sorry(line, Button(action=f"channel:join:{number}", label=label, style="primary"))


FAMILY = Family(actions=(Action(id="channel:join", handler=join, who="channel", slow=True),))
