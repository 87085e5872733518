"""No test leaves this machine."""

import socket

import pytest


def test_connections_off_this_machine_are_refused() -> None:
    """A test that reaches for the internet fails at once, here and on a machine that is connected."""
    with socket.socket() as connection, pytest.raises(PermissionError, match="off this machine"):
        connection.connect(("192.0.2.1", 80))
