"""What a look says where a request of it went wrong."""

from datetime import timedelta

import pytest

from digestbot.core.delivery.delivery import Receipt
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
    looked_up,
)

PAUSE = timedelta(seconds=7)
SENT = Sent(receipt=Receipt(channel="c", message="m"))
LATER = RetryLater(delay=timedelta(hours=1), reason="busy")


@pytest.mark.parametrize(
    ("found", "means"),
    [
        (SENT, SENT),
        (Absent(), Absent()),
        (Unreadable(reason="r"), Unreadable(reason="r")),
        (LATER, LATER),
        (Unknown(reason="lost"), RetryLater(delay=PAUSE, reason="lost")),
        (Refused(reason="closed"), Unreadable(reason="closed")),
        (WorkspaceGone(reason="removed"), Unreadable(reason="removed")),
    ],
)
def test_a_look_that_failed_says_look_again_or_that_nobody_can_tell(found: LookUp | Outcome, means: LookUp) -> None:
    """A refusal never means that the message is not there."""
    assert looked_up(found, pause=PAUSE) == means
