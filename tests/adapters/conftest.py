"""What the tests of both platforms share: time, an ear for notices, and a count of who was asked for."""

import pytest
from peers.outbox import FakeClock, SlackRequest

from digestbot.commands.dispatcher import Dispatcher
from digestbot.commands.invocation import Invocation


@pytest.fixture
def clock() -> FakeClock:
    """Return a clock that stands still."""
    return FakeClock()


@pytest.fixture
def heard() -> SlackRequest:
    """Return where notices go."""
    return SlackRequest()


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note each time that the dispatcher works out what somebody may do, with the call that it is for."""
    asked: list[str] = []
    real = Dispatcher._gate

    async def counted(self: Dispatcher, invocation: Invocation) -> Invocation:
        asked.append(invocation.call)
        return await real(self, invocation)

    monkeypatch.setattr(Dispatcher, "_gate", counted)
    return asked
