"""Channels that somebody wants digests in: their own, and open to the bot."""

from digestbot.commands.gate import may_manage, voice
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.reply import Foreign
from digestbot.core.digests.destination import Destination, platform_of


async def open_channel(
    wanted: str | None, invocation: Invocation, services: Services, *, role: str | None = None
) -> Destination:
    """Return the channel (this one where none is named); raises `Sorry` where the actor may not, or the bot cannot post there.

    Asked before anything is saved, so that a missing permission is named at once.
    """
    say = voice(invocation, services)
    destination = wanted or invocation.channel
    if destination is None:
        raise say.sorry("which-channel")
    if not may_manage(invocation, Destination(destination)):
        raise say.sorry("not-your-channel")
    publisher = services.publishers.get(platform_of(Destination(destination)))
    if publisher is not None:
        publisher.check(Destination(destination))
    access = services.access.get(invocation.platform)
    missing = await access.missing(Destination(destination), role=role) if access else ()
    if missing:
        raise say.sorry("channel-closed", permissions=say.names(Foreign(m) for m in missing))
    return Destination(destination)
