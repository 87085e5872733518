"""What happened when a message was sent or looked for."""

from dataclasses import dataclass
from datetime import timedelta
from typing import assert_never

from digestbot.core.delivery.delivery import Receipt


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """It was posted; `receipt` says where."""

    receipt: Receipt


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown:
    """The answer was lost: it may have been posted or not."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryLater:
    """It was surely not taken; try again after `delay`, as the platform told or as is polite."""

    delay: timedelta
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """It will not be taken until a person does something; `reason` says what, in words for an admin.

    `pauses` is False if only this message is concerned (the digest that it continues was deleted, or the platform finds
    fault with this one payload): the message is given up and the subscription goes on.
    """

    reason: str
    pauses: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkspaceGone:
    """The whole workspace is closed to us: a revoked token, a removed bot."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Absent:
    """The channel's history was read and the message is not there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """No one can tell: the history cannot be read."""

    reason: str


Outcome = Sent | Unknown | RetryLater | Refused | WorkspaceGone
LookUp = Sent | Absent | Unreadable | RetryLater


def looked_up(found: LookUp | Outcome, *, pause: timedelta) -> LookUp:
    """Return the result of a search with a failed request: search again after `pause`, or unknown for good."""
    match found:
        case Sent() | Absent() | Unreadable() | RetryLater():
            return found
        case Unknown():
            return RetryLater(delay=pause, reason=found.reason)
        case Refused() | WorkspaceGone():
            return Unreadable(reason=found.reason)
        case _:
            assert_never(found)
