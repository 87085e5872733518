"""How the bot comes to a server: the invite link, made from what digests need."""

import base64
import binascii

from digestbot.adapters.platforms.discord.permissions import EMBED, HISTORY, REPLIES, SEND, THREADS, VIEW
from digestbot.errors import SettingsError

PERMISSIONS = VIEW | SEND | EMBED | HISTORY | THREADS | REPLIES
"""What the bot asks for when it is invited: nothing privileged, and no more than posting takes."""


def application_of(token: str) -> str:
    """Return the application's id, which stands in a bot token's first part; raises `SettingsError` if it does not.

    >>> application_of("MTIzNDU2Nzg5MDEyMzQ1Njc4.x.y")
    '123456789012345678'
    """
    first = token.strip().removeprefix("Bot ").partition(".")[0]
    try:
        found = base64.urlsafe_b64decode(first + "=" * (-len(first) % 4)).decode("ascii")
    except (binascii.Error, ValueError):
        found = ""
    if not found.isdecimal():
        raise SettingsError("DISCORD_TOKEN is no bot token. Copy it anew from discord.com/developers, your app, Bot.")
    return found


def invite(application: str) -> str:
    """Return the address that a server's admin opens to add the bot.

    >>> invite("1")
    'https://discord.com/oauth2/authorize?client_id=1&scope=bot+applications.commands&permissions=309237730304'
    """
    return (
        f"https://discord.com/oauth2/authorize?client_id={application}"
        f"&scope=bot+applications.commands&permissions={PERMISSIONS}"
    )
