"""What Discord's answers mean for a delivery, as reasons that say which permission is missing."""

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
from digestbot.core.text.reason import reason as because

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
DEAD_TOKEN = RetryLater(delay=timedelta(minutes=5), reason="discord-token")
"""The bot was not removed from any server: the operator's token is invalid, and all deliveries wait for a new one."""


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


_AUTOMOD = Refused(reason="discord-automod", pauses=False)
_KNOWN: dict[int, Outcome | Doubt] = {
    UNKNOWN_GUILD: Lost(reason="discord-left"),
    50007: Refused(reason="messages-closed"),
    10008: Refused(reason="message-deleted", pauses=False),
    160005: Refused(reason="thread-locked", pauses=False),
    160006: RetryLater(delay=timedelta(minutes=10), reason="threads-full"),
    200000: _AUTOMOD,
    200001: _AUTOMOD,
}
"""Refusals whose meaning does not depend on the request."""


def needs(act: Act) -> str:
    """Return the permissions of an act, by their codes in the catalogue of texts: "view-channel,create-public-threads"."""
    return ",".join(missing(0, NEEDED[act]))


def lost_answer(error: BaseException) -> Outcome:
    """Return the outcome of a request without an answer: unknown, unless the connection was never made."""
    if isinstance(error, aiohttp.ClientConnectorError):
        return RetryLater(delay=_BUSY_PAUSE, reason="discord-unreachable")
    return Unknown(reason=because("answer-lost", error=type(error).__name__))


def outcome(error: discord.DiscordException, act: Act) -> Outcome | Doubt:
    """Return what an answer that is an error means."""
    if isinstance(error, discord.RateLimited):
        return RetryLater(delay=timedelta(seconds=error.retry_after), reason="discord-wait")
    if not isinstance(error, discord.HTTPException):
        return Unknown(reason=because("answer-unreadable", error=type(error).__name__))
    if error.status >= 500:
        return Unknown(reason=because("discord-status", status=error.status))
    if error.status == 429:
        return RetryLater(delay=_told(error), reason="discord-network")
    if error.status == 401:
        return DEAD_TOKEN
    return _refused(error, act)


def _refused(error: discord.HTTPException, act: Act) -> Outcome | Doubt:
    """Return what a refusal means, by its code or, if the code is unknown, by its status."""
    if error.code in _KNOWN:
        return _KNOWN[error.code]
    if error.code == _UNKNOWN_CHANNEL and act == "reply":
        return Refused(reason="thread-deleted", pauses=False)
    if error.code in {MISSING_ACCESS, _UNKNOWN_CHANNEL}:
        return Lost(reason=because("channel-unseen", permissions=needs(act)))
    if error.code == _MISSING_PERMISSIONS:
        return Lacking(act=act, reason=because("permission-one-of", permissions=needs(act)))
    if error.status in {403, 404}:
        return Refused(reason=because("discord-refuses", status=error.status, code=error.code, permissions=needs(act)))
    return Refused(reason=because("discord-fault", status=error.status, code=error.code), pauses=False)


def _told(error: discord.HTTPException) -> timedelta:
    """Return how long Cloudflare, which answers without a word of Discord's, wants to be left alone: a minute at least."""
    told = error.response.headers.get("Retry-After", "")
    seconds = float(told) if told.replace(".", "", 1).isdecimal() else 0.0
    return max(_CLOUDFLARE_PAUSE, timedelta(seconds=min(seconds, 86400.0)))
