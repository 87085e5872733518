"""Addresses of digests on Discord, and of their messages."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from digestbot.core.delivery.delivery import Receipt
from digestbot.core.digests.destination import Destination
from digestbot.errors import BadAddress

DIRECT, ANNOUNCEMENT, THREADS, FORUMS = 1, 5, frozenset({10, 11, 12}), frozenset({15, 16})
"""Types of channels, by Discord's numbers; forums include media channels."""
_EPOCH_MS = 1_420_070_400_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What is known of a destination; `kind` is Discord's number for the type of channel."""

    guild: str
    channel: str
    kind: int
    read_at: datetime


def parse(destination: Destination) -> tuple[str, str]:
    """Return server and channel, or raise `BadAddress`; direct messages have `@` and the person's id for a channel.

    >>> parse(Destination("discord:41771983423143937/41771983423143938"))
    ('41771983423143937', '41771983423143938')
    >>> parse(Destination("discord:41771983423143937/@8"))
    ('41771983423143937', '@8')
    """
    platform, _, rest = destination.partition(":")
    guild, slash, channel = rest.partition("/")
    if platform != "discord" or not slash or not all(_is_id(part.removeprefix("@")) for part in (guild, channel)):
        raise BadAddress("address-discord", text=destination)
    return guild, channel


def snowflake(at: datetime) -> int:
    """Return the smallest id of anything made at that instant.

    >>> from datetime import UTC
    >>> snowflake(datetime(2015, 1, 1, 0, 0, 1, tzinfo=UTC)) >> 22
    1000
    """
    return max(0, int(at.timestamp() * 1000) - _EPOCH_MS) << 22


def message_receipt(message: dict[str, Any], channel: str, thread: str | None) -> Receipt:
    """Return the channel that holds a message; Discord treats a thread as a channel."""
    return Receipt(channel=channel, message=str(message["id"]), thread=thread)


def forum_receipt(thread: dict[str, Any]) -> Receipt:
    """Return the address of a forum post: the thread and its first message share one id."""
    return Receipt(channel=str(thread["id"]), message=str(thread["id"]), thread=str(thread["id"]))


def _is_id(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= 20 and not text.startswith("0")
