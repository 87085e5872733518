"""What the bot may do in a channel, worked out from Discord's own facts as its documentation says."""

from collections.abc import Iterable, Mapping
from typing import Any

ADMINISTRATOR, MANAGE_THREADS = 1 << 3, 1 << 34
NAMES = {
    1 << 10: "view-channel",
    1 << 11: "send-messages",
    1 << 14: "embed-links",
    1 << 16: "read-message-history",
    1 << 17: "mention-everyone",
    1 << 35: "create-public-threads",
    1 << 38: "send-messages-in-threads",
}
"""The permissions that digests need, by their codes in the catalogue of texts, which has Discord's own names for them."""
VIEW, SEND, EMBED, HISTORY, MENTION, THREADS, REPLIES = NAMES
_ALL = (1 << 63) - 1

Json = Mapping[str, Any]


def effective(guild: Json, member: Json, channel: Json) -> int:
    """Return the permissions of a member in a channel, as bits.

    `channel` is the parent channel of a thread. Order: everyone's role and the member's roles; the channel's
    overwrites for everyone, then those for the roles together, then the member's own. Source: discord.com/developers/docs,
    topics/permissions.

    >>> guild = {"id": "1", "owner_id": "9", "roles": [{"id": "1", "permissions": "3072"}]}
    >>> member = {"user": {"id": "2"}, "roles": []}
    >>> deny = {"id": "1", "type": 0, "allow": "0", "deny": "2048"}
    >>> missing(effective(guild, member, {"permission_overwrites": [deny]}), VIEW | SEND)
    ['send-messages']
    """
    own, everyone = str(member["user"]["id"]), str(guild["id"])
    if own == str(guild.get("owner_id")):
        return _ALL
    roles = {everyone, *map(str, member["roles"])}
    bits = 0
    for role in guild["roles"]:
        if str(role["id"]) in roles:
            bits |= int(role["permissions"])
    if bits & ADMINISTRATOR:
        return _ALL
    overwrites = channel.get("permission_overwrites") or []
    for names in ({everyone}, roles - {everyone}, {own}):
        bits = _overwritten(bits, (o for o in overwrites if str(o["id"]) in names))
    return bits


def missing(bits: int, needed: int) -> list[str]:
    """Return the codes of what is needed and not there."""
    lacking = needed & ~bits
    return [name for bit, name in NAMES.items() if lacking & bit]


def _overwritten(bits: int, overwrites: Iterable[Json]) -> int:
    allow = deny = 0
    for overwrite in overwrites:
        allow |= int(overwrite["allow"])
        deny |= int(overwrite["deny"])
    return (bits & ~deny) | allow
