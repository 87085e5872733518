"""What holds for every test: no traffic off this machine, and quality floors only where the evaluation sets are."""

import ipaddress
import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from peers.chromium import PROGRAM

settings.register_profile("suite", deadline=None, derandomize="CI" in os.environ)  # noqa: TID251 - what the machine says of itself
settings.load_profile("suite")
DATA = os.environ.get("DIGESTBOT_TEST_DATA", "")  # noqa: TID251 - the tests' own variable, set by make


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Deselect the quality floors where the sets are not there, and the browser's tests where there is none."""
    absent = [name for name in ("quality", "browser") if not _there(name)]
    gone = [item for item in items if any(item.get_closest_marker(name) for name in absent)]
    if gone:
        config.hook.pytest_deselected(items=gone)
        items[:] = [item for item in items if item not in gone]


def _there(marker: str) -> bool:
    """Tell whether the machine has what the tests with a marker need."""
    return PROGRAM is not None if marker == "browser" else bool(DATA) and (Path(DATA) / "eval").is_dir()


def pytest_report_header() -> list[str]:
    """Say in one line each what is not checked here."""
    missing = {
        "quality": "DIGESTBOT_TEST_DATA is not set: THE QUALITY FLOORS ARE DESELECTED",
        "browser": "there is no chromium on this machine: THE BROWSER TESTS OF THE SITE ARE DESELECTED",
    }
    return [line for name, line in missing.items() if not _there(name)]


@pytest.fixture(autouse=True, scope="session")
def _loopback_only() -> Iterator[None]:
    """Refuse every connection that leaves this machine, so that no test can depend on the internet."""
    connect, connect_ex = socket.socket.connect, socket.socket.connect_ex

    def checked(self: socket.socket, address: Any) -> None:
        _refuse(self, address)
        connect(self, address)

    def checked_ex(self: socket.socket, address: Any) -> int:
        _refuse(self, address)
        return connect_ex(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", checked)
        patch.setattr(socket.socket, "connect_ex", checked_ex)
        yield


def _refuse(connection: socket.socket, address: Any) -> None:
    if connection.family in {socket.AF_INET, socket.AF_INET6} and not _is_loopback(str(address[0])):
        raise PermissionError(f"a test tried to reach {address}, which is off this machine")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
