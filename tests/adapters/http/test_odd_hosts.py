"""Hosts that are addresses in disguise."""

import pytest

from digestbot.adapters.http import HttpClient
from digestbot.core.feeds.http_messages import Failure, Request


@pytest.mark.parametrize(
    "host",
    [
        "127.1",
        "2130706433",
        "0x7f000001",
        "0177.0.0.1",
        "192.0.0.8",
        "[::ffff:192.0.0.8]",
        "[fec0::1]",
        "[fec0:0:0:ffff::1]",
    ],
)
async def test_an_odd_spelling_is_refused_by_us(host: str) -> None:
    """No resolver is asked what it takes them for."""
    async with HttpClient() as client:
        answer = await client.fetch(Request(url=f"http://{host}/"))
    assert isinstance(answer, Failure)
    assert answer.cause in {"private-address", "bad-url"}
