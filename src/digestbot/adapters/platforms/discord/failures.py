"""What Discord's answers mean for a delivery, in words that say which permission is missing."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

import aiohttp
import discord

from digestbot.adapters.platforms.discord.permissions import (
    EMBED,
    HISTORY,
    REPLIES,
    SEND,
    THREADS,
    VIEW,
    missing,
)
from digestbot.core.delivery.outcome import Outcome, Refused, RetryLater, Unknown

Act = Literal["post", "inside", "thread", "reply", "forum", "publish", "edit", "look"]
"""What was tried: a message in a channel or in a thread, the thread under a digest, a message there, a forum post, and so on."""

NEEDED: dict[Act, int] = {
    "post": VIEW | SEND | EMBED,
    "inside": VIEW | REPLIES | EMBED,
    "thread": VIEW | THREADS,
    "reply": VIEW | REPLIES,
    "forum": VIEW | SEND | EMBED,
    "publish": VIEW | SEND,
    "edit": VIEW,
    "look": VIEW | HISTORY,
}
"""The permissions that each act needs."""

MISSING_ACCESS, UNKNOWN_GUILD, THREAD_EXISTS = 50001, 10004, 160004
_UNKNOWN_CHANNEL, _MISSING_PERMISSIONS = 10003, 50013
_CLOUDFLARE_PAUSE, _BUSY_PAUSE = timedelta(minutes=1), timedelta(seconds=10)
DEAD_TOKEN = RetryLater(delay=timedelta(minutes=5), reason="Discord refuses the bot's token")
"""No server is gone for it: the token is the operator's, and everything waits until there is another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """Discord says that the channel or the server is not there for us; which of the two is found by asking for the server."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Lacking:
    """Discord says that a permission is missing, but not which: that is found by asking for the bot's own."""

    act: Act
    reason: str


Doubt = Lost | Lacking


_AUTOMOD = Refused(reason="the server's AutoMod blocked this message.", pauses=False)
_KNOWN: dict[int, Outcome | Doubt] = {
    UNKNOWN_GUILD: Lost(reason="the bot is no member of this server any more."),
    50007: Refused(reason="this person takes no direct messages from the bot."),
    10008: Refused(reason="the message was deleted; it stays deleted.", pauses=False),
    160005: Refused(reason="the thread is locked.", pauses=False),
    160006: RetryLater(delay=timedelta(minutes=10), reason="the server has as many active threads as Discord allows"),
    200000: _AUTOMOD,
    200001: _AUTOMOD,
}
"""Refusals whose code says it all, whatever was tried."""


def needs(act: Act) -> str:
    """Return the permissions of an act by name: "View Channel and Create Public Threads"."""
    *names, last = missing(0, NEEDED[act])
    return f"{', '.join(names)} and {last}" if names else last


def lost_answer(error: BaseException) -> Outcome:
    """Return the outcome of a request without an answer: unknown, unless the connection was never made."""
    if isinstance(error, aiohttp.ClientConnectorError):
        return RetryLater(delay=_BUSY_PAUSE, reason="Discord cannot be reached")
    return Unknown(reason=f"the answer was lost ({type(error).__name__})")


def outcome(error: discord.DiscordException, act: Act) -> Outcome | Doubt:
    """Return what an answer that is an error means."""
    if isinstance(error, discord.RateLimited):
        return RetryLater(delay=timedelta(seconds=error.retry_after), reason="Discord asks to wait")
    if not isinstance(error, discord.HTTPException):
        return Unknown(reason=f"the answer could not be read ({type(error).__name__})")
    if error.status >= 500:
        return Unknown(reason=f"Discord answered {error.status}")
    if error.status == 429:
        return RetryLater(delay=_told(error), reason="Discord's network refuses this address for a while")
    if error.status == 401:
        return DEAD_TOKEN
    return _refused(error, act)


def _refused(error: discord.HTTPException, act: Act) -> Outcome | Doubt:
    """Return what a refusal means, by its code first and by its status where the code is none of those we know."""
    if error.code in _KNOWN:
        return _KNOWN[error.code]
    if error.code == _UNKNOWN_CHANNEL and act == "reply":
        return Refused(reason="the thread under the digest was deleted; it stays deleted.", pauses=False)
    if error.code in {MISSING_ACCESS, _UNKNOWN_CHANNEL}:
        return Lost(reason=f"the channel is gone, or the bot cannot see it. It needs {needs(act)}.")
    if error.code == _MISSING_PERMISSIONS:
        return Lacking(act=act, reason=f"the bot lacks a permission in this channel. It needs {needs(act)}.")
    if error.status in {403, 404}:
        return Refused(reason=f"Discord refuses ({error.status}, {error.code}). The bot needs {needs(act)}.")
    return Refused(reason=f"Discord finds fault with this message ({error.status}, {error.code}).", pauses=False)


def _told(error: discord.HTTPException) -> timedelta:
    """Return how long Cloudflare, which answers without a word of Discord's, wants to be left alone: a minute at least."""
    told = error.response.headers.get("Retry-After", "")
    seconds = float(told) if told.replace(".", "", 1).isdecimal() else 0.0
    return max(_CLOUDFLARE_PAUSE, timedelta(seconds=min(seconds, 86400.0)))
