"""One part of one digest on its way to one destination, and what may happen to it.

States move forward only:

    pending ──claim──> sending ──┬─> sent
       ^                         ├─> pending   (told to wait, or surely not processed)
       └── absent ── unknown <───┤             (the answer was lost: it may be posted)
                       │         └─> refused   (the destination does not take it; the subscription pauses)
                       ├─> sent  (found in the channel)
                       └─> held  (no one can look: not repeated until a person says so) ──> pending
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, NewType

from digestbot.core.digests.destination import Destination

DeliveryId = NewType("DeliveryId", int)
DeliveryKey = NewType("DeliveryKey", str)
"""A key inside the message, by which it can be found again: at most 25 characters of a-z and 0-9."""

State = Literal["pending", "sending", "unknown", "held", "sent", "refused"]

TRANSITIONS: frozenset[tuple[State, State]] = frozenset(
    {
        ("pending", "sending"),
        ("sending", "sent"),
        ("sending", "pending"),
        ("sending", "unknown"),
        ("sending", "refused"),
        ("unknown", "sending"),
        ("unknown", "sent"),
        ("unknown", "pending"),
        ("unknown", "held"),
        ("unknown", "refused"),
        ("held", "pending"),
        ("refused", "pending"),
    }
)
"""Every change there is; storage refuses any other."""


def rest_of(key: DeliveryKey, told: int) -> str:
    """Return what a button carries that shows the stories in one line behind the first `told` of a delivery's digest.

    >>> rest_of(DeliveryKey("k1"), 12)
    'k1.b12'
    """
    return f"{key}.b{told}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Which stories of a digest one message carries. Part 0 is the main message; the others continue it, in order.

    `kind`: `main` is posted in the channel, `thread` in the thread under it.
    """

    number: int
    kind: Literal["main", "thread"]
    stories: tuple[int, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """A platform's ids of a posted message: enough to find it, edit it and continue under it."""

    channel: str
    message: str
    thread: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """A row of the outbox."""

    id: DeliveryId
    key: DeliveryKey
    digest: int
    destination: Destination
    part: Part
    state: State
    attempts: int
    created_at: datetime
    retry_at: datetime | None = None
    unknown_since: datetime | None = None
    sent_at: datetime | None = None
    receipt: Receipt | None = None
    reason: str | None = None
