"""Delivery: 500 destinations that are due at once, beside a bare loop that posts the same ready-made bodies.

Discord and Slack run on loopback ports in this process and answer at once, so this is the cost on our side: cutting, drawing,
looking up channels, posting, reading answers. The platforms' own pace (Discord: 50 requests a second) comes on top.
"""

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

import peers.discord
import peers.slack
from discord.http import Route
from peers.documents import document
from peers.outbox import FakeClock, Outbox, SlackRequest

from digestbot.adapters.platforms.discord import render as on_discord
from digestbot.adapters.platforms.discord.connection import DiscordConnection
from digestbot.adapters.platforms.discord.publisher import DiscordPublisher
from digestbot.adapters.platforms.slack import render as on_slack
from digestbot.adapters.platforms.slack.connection import SlackConnection, Tokens
from digestbot.adapters.platforms.slack.history import History
from digestbot.adapters.platforms.slack.publisher import SlackPublisher
from digestbot.core.delivery.delivery import DeliveryKey
from digestbot.core.digests.destination import Destination
from digestbot.core.digests.subscription import Options
from digestbot.ports import Publisher

DESTINATIONS, AT_ONCE = 500, 100
DIGEST = document(5)

Post = Callable[[str, int], Awaitable[None]]


def main() -> None:
    """Print the times and the ratio of both platforms, and what digests of 0 and 60 stories are cut into."""
    for name, split in (("discord", on_discord.split), ("slack", on_slack.split)):
        for count in (0, 60):
            began = time.perf_counter()
            parts = split(document(count), Options())
            taken = (time.perf_counter() - began) * 1000
            print(f"delivery: {name:7} {count:2} stories: {len(parts)} messages, cut in {taken:.0f} ms")
    asyncio.run(_discord())
    asyncio.run(_slack())


async def _discord() -> None:
    clock = FakeClock()
    async with peers.discord.DiscordPeer(clock.now) as peer:
        _unjudged(peers.discord)
        channels = [str(3 * 10**17 + n) for n in range(DESTINATIONS)]
        peer.channels |= {number: peers.discord.Channel(number, 0) for number in channels}
        connection = DiscordConnection(peer.token, clock, SlackRequest(), api_base=peer.base)
        await connection.start()
        http = connection.http()
        assert http is not None  # noqa: S101 - logged in just now

        async def bare(channel: str, n: int) -> None:
            body = on_discord.render(DIGEST, parts[0], DeliveryKey(f"bare{n}"), Options())
            await http.request(Route("POST", "/channels/{channel_id}/messages", channel_id=channel), json=body)

        publisher = DiscordPublisher(connection.http, clock)
        parts = publisher.split(DIGEST, Options())
        addresses = [Destination(f"discord:{peers.discord.GUILD}/{c}") for c in channels]
        await _compare("discord", publisher, addresses, channels, bare)
        await connection.close()


async def _slack() -> None:
    clock = FakeClock()
    async with peers.slack.SlackPeer(clock.now) as peer:
        _unjudged(peers.slack)
        channels = [f"C{n:05}" for n in range(DESTINATIONS)]
        peer.channels |= {number: peers.slack.Channel(number) for number in channels}
        tokens = Tokens(bot=peers.slack.BOT_TOKEN, app=peers.slack.APP_TOKEN)
        connection = SlackConnection(tokens, clock, SlackRequest(), api_base=peer.base)
        await connection.start()
        client = connection.web_client(peers.slack.BOT_TOKEN)

        async def bare(channel: str, n: int) -> None:
            body = on_slack.render(DIGEST, parts[0], DeliveryKey(f"bare{n}"), Options())
            await client.chat_postMessage(channel=channel, **body)

        publisher = SlackPublisher(connection.client, History(clock))
        parts = publisher.split(DIGEST, Options())
        addresses = [Destination(f"slack:{peers.slack.TEAM}/{c}") for c in channels]
        await _compare("slack", publisher, addresses, channels, bare)
        await connection.close()


async def _compare(
    name: str,
    publisher: Publisher,
    addresses: Sequence[Destination],
    channels: Sequence[str],
    bare: Post,
) -> None:
    boxes = [Outbox(publisher, FakeClock(), DIGEST, a, key=f"k{n:021}") for n, a in enumerate(addresses)]
    ours = await _timed([box.run for box in boxes])
    plain = await _timed([lambda c=c, n=n: bare(c, n) for n, c in enumerate(channels)])  # type: ignore[misc]  # defaults bind
    whole = sum(row.state == "sent" for box in boxes for row in box.rows)
    print(
        f"delivery: {name:7} {whole} of {len(boxes)} whole in {ours:.2f} s; bare posts {plain:.2f} s; ratio {ours / plain:.2f}"
    )


async def _timed(acts: Sequence[Callable[[], Awaitable[None]]]) -> float:
    room = asyncio.Semaphore(AT_ONCE)

    async def one(act: Callable[[], Awaitable[None]]) -> None:
        async with room:
            await act()

    began = time.perf_counter()
    await asyncio.gather(*map(one, acts))
    return time.perf_counter() - began


def _unjudged(module: Any) -> None:
    """Leave the judge out: his time is not ours."""
    module.problems = lambda *_: []
