"""Look for one of the bot's messages in a channel's history, by the key in its buttons."""

from datetime import timedelta

import discord

from digestbot.adapters.platforms.discord.addresses import Place, forum_receipt, message_receipt, snowflake
from digestbot.adapters.platforms.discord.api import PAGE, Api
from digestbot.adapters.platforms.discord.failures import needs
from digestbot.adapters.platforms.discord.render import carries
from digestbot.core.delivery.delivery import Delivery, Receipt
from digestbot.core.delivery.outcome import Absent, Unreadable
from digestbot.core.text.reason import reason as because

_SKEW = timedelta(minutes=10)
"""How far our clock and Discord's may be apart."""
_PAGES = 20

Found = Receipt | Absent | Unreadable


async def in_channel(api: Api, delivery: Delivery, channel: str, thread: str | None) -> Found:
    """Read a channel, or the thread under a digest, since the delivery was made.

    An empty answer only counts if the channel is quiet: without Read Message History Discord returns an empty list, not an
    error. A thread that does not exist was never made.
    """
    after = snowflake(delivery.created_at - _SKEW)
    seen = 0
    try:
        async for message in api.history(thread or channel, after, pages=_PAGES):
            seen += 1
            if carries(message, delivery.key):
                return message_receipt(message, thread or channel, thread)
    except discord.NotFound:
        if thread is None:
            raise
        return Absent()
    if seen >= _PAGES * PAGE:
        return Unreadable(reason="history-too-long")
    if seen or await _quiet(api, thread or channel, after):
        return Absent()
    return Unreadable(reason=because("history-closed", permissions=needs("look")))


async def in_forum(api: Api, delivery: Delivery, place: Place) -> Found:
    """Read the first messages of a forum's threads that are not older than the delivery."""
    after = snowflake(delivery.created_at - _SKEW)
    for thread in await api.threads(place.guild, place.channel):
        if int(thread["id"]) <= after:
            continue
        try:
            message = await api.message(thread["id"], thread["id"])
        except discord.NotFound:
            continue
        if carries(message, delivery.key):
            return forum_receipt(thread)
    return Absent()


async def _quiet(api: Api, channel: str, after: int) -> bool:
    """Return whether nothing was written since."""
    last = (await api.channel(channel)).get("last_message_id")
    return last is None or int(last) <= after
