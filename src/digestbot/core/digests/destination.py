"""Where a digest goes: an address whose first word names the platform; the rest is the platform's own."""

from typing import NewType

from digestbot.errors import BadAddress

Destination = NewType("Destination", str)
WorkspaceId = NewType("WorkspaceId", str)

LOCAL = WorkspaceId("local")
"""The workspace of the shell and the console."""


def destination(text: str) -> Destination:
    """Return the address, or raise `BadAddress` if it names no platform.

    >>> destination("console:")
    'console:'
    """
    platform, colon, _rest = text.strip().partition(":")
    if not colon or not platform.isalpha():
        raise BadAddress("address", text=text)
    return Destination(text.strip())


def platform_of(address: Destination) -> str:
    """Return the platform's name.

    >>> platform_of(Destination("discord:1/2"))
    'discord'
    """
    return address.partition(":")[0]


def personal(workspace: WorkspaceId, person: str) -> Destination:
    """Return the address of someone's direct messages, as a place of the workspace.

    >>> personal(WorkspaceId("discord:1"), "8")
    'discord:1/@8'
    """
    return Destination(f"{workspace}/@{person}")


def person_of(address: Destination) -> str | None:
    """Return whose direct messages the address means, None if it means a channel.

    >>> person_of(Destination("slack:T2/@U8")), person_of(Destination("discord:1/2"))
    ('U8', None)
    """
    _, at, person = address.rpartition("/@")
    return person if at else None
