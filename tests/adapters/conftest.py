"""What the tests of both platforms share: time, and an ear for notices."""

import pytest
from peers.outbox import FakeClock, Heard


@pytest.fixture
def clock() -> FakeClock:
    """Return a clock that stands still."""
    return FakeClock()


@pytest.fixture
def heard() -> Heard:
    """Return where notices go."""
    return Heard()
