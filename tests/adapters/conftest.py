"""What the tests of both platforms share: time, and an ear for notices."""

import pytest
from peers.outbox import FakeClock, SlackRequest


@pytest.fixture
def clock() -> FakeClock:
    """Return a clock that stands still."""
    return FakeClock()


@pytest.fixture
def heard() -> SlackRequest:
    """Return where notices go."""
    return SlackRequest()
