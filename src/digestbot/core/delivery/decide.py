"""What to do with a delivery: pure, given its row, the outcome and the time."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal, assert_never

from digestbot.core.delivery.delivery import Delivery
from digestbot.core.delivery.outcome import (
    Absent,
    LookUp,
    Outcome,
    Refused,
    RetryLater,
    Sent,
    Unknown,
    Unreadable,
    WorkspaceGone,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryPolicy:
    """What a platform lets us check.

    `repeat_within`: an unknown delivery younger than this may be sent again, for the platform drops the double by its key.
    `look_after`: how long to wait before the first look into the history, so that a slow message can appear there.
    """

    repeat_within: timedelta
    look_after: timedelta


SETTLE = timedelta(seconds=10)
"""How long what was sent may still be on its way, or not yet in the history."""

Step = Literal["send", "look", "wait"]


def next_step(delivery: Delivery, rules: DeliveryPolicy, now: datetime) -> Step:
    """Decide what to do with a claimed delivery: send it, look for it, or wait before looking for it.

    If the clock was set back, the age of a lost answer is unknown: a retry might come too late for its key to help, and a
    search too early to find a message that is still on its way. So it waits before the search (see `after_wait`).
    """
    if delivery.unknown_since is None:
        return "send"
    age = now - delivery.unknown_since
    if age < timedelta(0):
        return "wait"
    if age < rules.repeat_within:
        return "send"
    return "wait" if age < rules.look_after else "look"


def after_wait(delivery: Delivery, rules: DeliveryPolicy, now: datetime) -> Delivery:
    """Return the row as it waits to be looked for.

    Where its age is not known, it is made old enough that it is looked for next, and not repeated.
    """
    since = delivery.unknown_since or now
    if since <= now:
        return replace(delivery, state="unknown", unknown_since=since, retry_at=since + rules.look_after)
    settled = now + max(rules.look_after, SETTLE)
    return replace(delivery, state="unknown", unknown_since=now - rules.repeat_within, retry_at=settled)


def after_send(delivery: Delivery, outcome: Outcome, *, rules: DeliveryPolicy, now: datetime) -> Delivery:
    """Return the row as it is after a send; a lost answer is unknown, never failed."""
    match outcome:
        case Sent():
            return replace(delivery, state="sent", receipt=outcome.receipt, sent_at=now, retry_at=None, reason=None)
        case Unknown():
            since = delivery.unknown_since or now
            return replace(
                delivery,
                state="unknown",
                unknown_since=since,
                retry_at=now + _pause(delivery, rules),
                reason=outcome.reason,
            )
        case RetryLater():
            state: Literal["pending", "unknown"] = "pending" if delivery.unknown_since is None else "unknown"
            return replace(delivery, state=state, retry_at=now + outcome.delay, reason=outcome.reason)
        case Refused() | WorkspaceGone():
            return replace(delivery, state="refused", retry_at=None, reason=outcome.reason)
        case _:
            assert_never(outcome)


def after_look(delivery: Delivery, found: LookUp, *, now: datetime) -> Delivery:
    """Return the row as it is after the history was searched for an unknown delivery."""
    match found:
        case Sent():
            return replace(delivery, state="sent", receipt=found.receipt, sent_at=now, retry_at=None, reason=None)
        case Absent():
            return replace(delivery, state="pending", unknown_since=None, retry_at=now, reason=None)
        case Unreadable():
            return replace(delivery, state="held", retry_at=None, reason=found.reason)
        case RetryLater():
            return replace(delivery, state="unknown", retry_at=now + found.delay, reason=found.reason)
        case _:
            assert_never(found)


def _pause(delivery: Delivery, rules: DeliveryPolicy) -> timedelta:
    """Return the pause after a lost answer: seconds if the key protects a retry, else until a search makes sense."""
    if rules.repeat_within:
        return timedelta(seconds=min(2 ** min(delivery.attempts, 5), 30))
    return rules.look_after
