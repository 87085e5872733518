"""Channels that someone wants digests in: their own, and open to the bot, which offers to join if it may."""

from datetime import timedelta

from digestbot.commands import pending_actions
from digestbot.commands.dispatcher import may_manage, translator
from digestbot.commands.i18n import CommandRefused
from digestbot.commands.invocation import Invocation, Services, Upload
from digestbot.commands.reply import Again, Button, Code, Place
from digestbot.commands.sight import sees
from digestbot.commands.spec import Action, Family
from digestbot.core.digests.destination import Destination, platform_of
from digestbot.ports import ChannelAccess

OUTSIDE = "channel-outside"
"""What is kept: the channel, and the call that wanted it."""
KEPT = timedelta(days=1)


async def open_channel(
    wanted: str | None, invocation: Invocation, services: Services, *, role: str | None = None
) -> Destination:
    """Return the channel (this one if none is named); raises `CommandRefused` if the actor may not, or the bot cannot post there.

    Called before anything is saved, so that a missing permission is named at once. A channel that the actor cannot see is refused like
    one that does not exist; the bot cannot tell a channel that it never joined from that either. If the bot is not in the channel, the
    refusal has a button that lets it join and then repeats the call.
    """
    say = translator(invocation, services)
    destination = Destination(wanted or invocation.channel or "")
    if not destination:
        raise say.refused("which-channel")
    if not may_manage(invocation, destination):
        raise say.refused("not-your-channel")
    publisher = services.publishers.get(platform_of(destination))
    if publisher is not None:
        publisher.check(destination)
    access = services.access.get(invocation.platform)
    found_access = await access.channel_access(destination, role=role) if access else ChannelAccess()
    if found_access.outside:
        raise await _outside(destination, found_access, invocation, services)
    if not await sees(invocation, services, destination):
        raise say.refused("not-your-channel")
    if found_access.permissions:
        raise say.refused("channel-closed", permissions=say.permissions(found_access.permissions))
    return destination


async def join(invocation: Invocation, services: Services) -> Again:
    """Let the bot into the channel that a call wanted, and make that call again."""
    say = translator(invocation, services)
    found = await pending_actions.taken((OUTSIDE,), invocation, services)
    if found is None:
        raise say.refused("no-longer-here")
    destination = Destination(found.data["channel"])
    if not may_manage(invocation, destination) or not await sees(invocation, services, destination):
        raise say.refused("not-your-channel")
    access = services.access.get(invocation.platform)
    if access is not None:
        await access.join(destination)
    arguments = {n: tuple(v) if isinstance(v, list) else v for n, v in found.data["arguments"].items()}
    return Again(call=found.data["call"], arguments=arguments)


async def _outside(
    destination: Destination, found_access: ChannelAccess, invocation: Invocation, services: Services
) -> CommandRefused:
    say = translator(invocation, services)
    arguments = {name: value for name, value in invocation.arguments.items() if not isinstance(value, Upload)}
    data = {"channel": destination, "call": invocation.call, "arguments": arguments}
    number = await pending_actions.keep(OUTSIDE, data, invocation, services, length=KEPT)
    if found_access.may_join:
        line, label = say("channel-join", channel=Place(destination)), say.text("button-join")
    else:
        line, label = (
            say("channel-invite", channel=Place(destination), command=Code(found_access.invite)),
            say.text("button-retry"),
        )
    return CommandRefused(line, Button(action=f"channel:join:{number}", label=label, style="primary"))


FAMILY = Family(actions=(Action(id="channel:join", handler=join, who="channel", slow=True),))
