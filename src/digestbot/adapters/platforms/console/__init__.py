"""The terminal as a platform: digests printed to it, and the bot's commands typed into it."""

from digestbot.adapters.platforms.platform import Connected, Platform, Wiring
from digestbot.core.digests.destination import Destination
from digestbot.errors import BadAddress
from digestbot.ports.capabilities import Capabilities

ADDRESS = "console:"


def check(destination: Destination) -> None:
    """Raise `BadAddress` if the address is not `console:`."""
    if destination != ADDRESS:
        raise BadAddress("address-console", text=destination)


def _connect(wiring: Wiring) -> Connected:
    from digestbot.adapters.platforms.console.publisher import ConsolePublisher  # noqa: PLC0415 - slow to load

    del wiring
    return Connected(publisher=ConsolePublisher())


PLATFORM = Platform(
    name="console", address=ADDRESS, check=check, connect=_connect, draws=Capabilities(layouts=("cards", "compact"))
)
