"""What a delivery needs next, and what becomes of it: every state, outcome and age."""

import itertools
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.delivery.decide import DeliveryPolicy, Step, after_look, after_send, after_wait, next_step
from digestbot.core.delivery.delivery import (
    TRANSITIONS,
    Delivery,
    DeliveryId,
    DeliveryKey,
    Part,
    Receipt,
    State,
)
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
from digestbot.core.digests.destination import Destination

NOW = datetime(2026, 11, 24, 6, tzinfo=UTC)
BY_KEY = DeliveryPolicy(repeat_within=timedelta(minutes=2), look_after=timedelta(0))
BY_LOOK = DeliveryPolicy(repeat_within=timedelta(0), look_after=timedelta(seconds=10))
STANDS = Sent(receipt=Receipt(channel="c", message="m"))
OUTCOMES: tuple[Outcome, ...] = (
    STANDS,
    Unknown(reason="lost"),
    RetryLater(delay=timedelta(seconds=7), reason="busy"),
    Refused(reason="no"),
    WorkspaceGone(reason="gone"),
)
LOOKS: tuple[LookUp, ...] = (
    STANDS,
    Absent(),
    Unreadable(reason="no"),
    RetryLater(delay=timedelta(seconds=7), reason="busy"),
)


def delivery(*, unknown: timedelta | None = None, attempts: int = 1) -> Delivery:
    """Return a claimed delivery whose answer was lost that long ago."""
    return Delivery(
        id=DeliveryId(1),
        key=DeliveryKey("k1"),
        digest=1,
        destination=Destination("x:1"),
        part=Part(number=0, kind="main", stories=(0,), total=1),
        state="sending",
        attempts=attempts,
        created_at=NOW - timedelta(days=1),
        unknown_since=None if unknown is None else NOW - unknown,
    )


@pytest.mark.parametrize(
    ("age", "rules", "step"),
    [
        (None, BY_KEY, "send"),
        (None, BY_LOOK, "send"),
        (timedelta(0), BY_KEY, "send"),
        (timedelta(seconds=119), BY_KEY, "send"),
        (timedelta(seconds=120), BY_KEY, "look"),
        (timedelta(days=3), BY_KEY, "look"),
        (timedelta(0), BY_LOOK, "wait"),
        (timedelta(seconds=9), BY_LOOK, "wait"),
        (timedelta(seconds=10), BY_LOOK, "look"),
        (timedelta(hours=1), BY_LOOK, "look"),
        (timedelta(hours=-1), BY_KEY, "wait"),
        (timedelta(hours=-1), BY_LOOK, "wait"),
    ],
)
def test_next_step(age: timedelta | None, rules: DeliveryPolicy, step: Step) -> None:
    """A repeat is only for answers younger than the platform's memory; a clock set back leads to a wait."""
    assert next_step(delivery(unknown=age), rules, NOW) == step


@pytest.mark.parametrize("outcome", OUTCOMES, ids=lambda o: type(o).__name__)
@pytest.mark.parametrize("unknown", [None, timedelta(seconds=30)])
@pytest.mark.parametrize("rules", [BY_KEY, BY_LOOK], ids=["key", "look"])
def test_every_send_ends_in_an_allowed_state(
    outcome: Outcome, unknown: timedelta | None, rules: DeliveryPolicy
) -> None:
    """States only move along TRANSITIONS, and what waits knows until when."""
    after = after_send(delivery(unknown=unknown), outcome, rules=rules, now=NOW)
    assert ("sending", after.state) in TRANSITIONS
    assert (after.retry_at is not None) == (after.state in {"pending", "unknown"})


@pytest.mark.parametrize("found", LOOKS, ids=lambda o: type(o).__name__)
def test_every_look_ends_in_an_allowed_state(found: LookUp) -> None:
    """A look moves an unknown delivery along TRANSITIONS."""
    after = after_look(delivery(unknown=timedelta(hours=1)), found, now=NOW)
    assert after.state == "unknown" or ("unknown", after.state) in TRANSITIONS


def test_a_lost_answer_keeps_its_first_time() -> None:
    """The age of an unknown delivery counts from the first lost answer, so that repeats cannot outlive the nonce."""
    after = after_send(delivery(unknown=timedelta(seconds=100)), Unknown(reason="lost"), rules=BY_KEY, now=NOW)
    assert after.unknown_since == NOW - timedelta(seconds=100)


def test_waiting_does_not_forget_that_an_answer_was_lost() -> None:
    """Told to wait on a repeat, a delivery stays unknown: the first attempt may stand."""
    wait = RetryLater(delay=timedelta(hours=1), reason="busy")
    after = after_send(delivery(unknown=timedelta(seconds=5)), wait, rules=BY_KEY, now=NOW)
    assert (after.state, after.retry_at) == ("unknown", NOW + timedelta(hours=1))
    assert next_step(after, BY_KEY, NOW + timedelta(hours=1)) == "look"


def test_a_wait_is_exactly_as_told() -> None:
    """429 says when to come back, and nothing is added to it."""
    wait = RetryLater(delay=timedelta(seconds=1.25), reason="busy")
    assert after_send(delivery(), wait, rules=BY_KEY, now=NOW).retry_at == NOW + timedelta(seconds=1.25)


def test_absent_may_be_sent_again() -> None:
    """What is surely not there is sent like new."""
    after = after_look(delivery(unknown=timedelta(hours=1)), Absent(), now=NOW)
    assert (after.state, after.unknown_since, next_step(after, BY_KEY, NOW)) == ("pending", None, "send")


def test_unreadable_is_held() -> None:
    """Where nobody can look, nothing is repeated until a person says so."""
    after = after_look(delivery(unknown=timedelta(hours=1)), Unreadable(reason="no"), now=NOW)
    assert (after.state, after.retry_at, after.reason) == ("held", None, "no")


@given(attempts=st.integers(0, 10**6))
def test_pauses_are_bounded(attempts: int) -> None:
    """Repeats come within half a minute, however many there were."""
    after = after_send(delivery(attempts=attempts), Unknown(reason="lost"), rules=BY_KEY, now=NOW)
    assert after.retry_at is not None
    assert timedelta(0) < after.retry_at - NOW <= timedelta(seconds=30)


def test_states_only_move_forward() -> None:
    """Every pair of states is allowed or not as drawn: what is sent stays sent, and only a person brings back what ended."""
    states: tuple[State, ...] = get_args(State)
    allowed = {pair for pair in itertools.product(states, states) if pair in TRANSITIONS}
    assert allowed == TRANSITIONS
    assert not [pair for pair in allowed if pair[0] == "sent" or pair[0] == pair[1]]
    assert {before for before, after in allowed if after == "sending"} == {"pending", "unknown"}
    assert {after for before, after in allowed if before in {"held", "refused"}} == {"pending"}


@pytest.mark.parametrize("rules", [BY_KEY, BY_LOOK], ids=["key", "look"])
@given(back=st.timedeltas(timedelta(seconds=1), timedelta(days=3)))
def test_after_a_clock_was_set_back_a_look_follows_and_no_repeat(rules: DeliveryPolicy, back: timedelta) -> None:
    """However far: the row waits until what was sent has arrived, and is looked for then."""
    waiting = after_wait(delivery(unknown=-back), rules, NOW)
    assert waiting.state == "unknown"
    assert waiting.retry_at is not None
    assert waiting.retry_at - NOW >= timedelta(seconds=10)
    assert next_step(replace(waiting, state="sending"), rules, waiting.retry_at) == "look"


def test_a_wait_ends_when_a_look_makes_sense() -> None:
    """It is counted from the lost answer."""
    waiting = after_wait(delivery(unknown=timedelta(seconds=4)), BY_LOOK, NOW)
    assert waiting.retry_at == NOW + timedelta(seconds=6)
