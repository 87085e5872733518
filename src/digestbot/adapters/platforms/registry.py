"""Every platform there is: a new one is a folder beside this file and a line here."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from digestbot.adapters.platforms import console, discord, site, slack
from digestbot.adapters.platforms.platform import Platform
from digestbot.core.digests.destination import Destination, platform_of
from digestbot.errors import BadAddress
from digestbot.ports.capabilities import Capabilities

PLATFORMS: Mapping[str, Platform] = MappingProxyType(
    {module.PLATFORM.name: module.PLATFORM for module in (console, discord, slack, site)}
)


def check(address: Destination) -> None:
    """Raise `BadAddress` if the address cannot be one of its platform, whether that is connected or not."""
    platform = PLATFORMS.get(platform_of(address))
    if platform is None:
        raise BadAddress("address-platform", text=platform_of(address))
    platform.check(address)


def capabilities() -> Mapping[str, Capabilities]:
    """Return what each platform can draw."""
    return {name: platform.draws for name, platform in PLATFORMS.items()}


def address_forms() -> str:
    """Return the forms of addresses, for help texts: `console:, discord:GUILD_ID/CHANNEL_ID or …`."""
    return _either(platform.address for platform in PLATFORMS.values())


def workspace_forms() -> str:
    """Return the forms of workspaces, for help texts."""
    return _either(["local", *(p.workspace for p in PLATFORMS.values() if p.workspace)])


def _either(forms: Iterable[str]) -> str:
    *first, last = forms
    return f"{', '.join(first)} or {last}"
