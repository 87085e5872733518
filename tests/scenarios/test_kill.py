"""kill -9 in the middle of delivering: nothing is lost and nothing doubled, on either platform.

The platform runs here, the deliver step in a process of its own, on a database file. It is killed at a chosen point of a chosen
request; ten minutes later by its clock another process takes over.
"""

import asyncio
import multiprocessing
import random  # noqa: TID251 - seeded, and the seed is printed
import re
import shutil
from collections.abc import Callable
from datetime import timedelta
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import pytest
from peers.deliverer import Job, ShiftedClock, fill, work
from peers.discord import GUILD, TEXT, DiscordPeer
from peers.documents import document
from peers.slack import CHANNEL, TEAM, SlackPeer

from digestbot.adapters.platforms.discord import render as on_discord
from digestbot.adapters.platforms.discord.publisher import DiscordPublisher
from digestbot.adapters.platforms.slack import render as on_slack
from digestbot.adapters.platforms.slack.history import History
from digestbot.adapters.platforms.slack.publisher import SlackPublisher
from digestbot.core.delivery.delivery import DeliveryKey
from digestbot.core.digests.destination import Destination

PROCESSES = multiprocessing.get_context("forkserver")
PROCESSES.set_forkserver_preload(
    [
        "discord",
        "jsonschema",
        "digestbot.adapters.platforms.discord.publisher",
        "digestbot.adapters.platforms.discord.connection",
        "digestbot.adapters.platforms.slack.publisher",
        "digestbot.adapters.platforms.slack.connection",
        "digestbot.adapters.storage",
        "digestbot.pipeline.deliver",
    ]
)
AHEAD = timedelta(minutes=10)
"""After the lease has run out, and after Discord has surely forgotten the nonce."""

Peer = DiscordPeer | SlackPeer
Kill = Callable[[str, str], bool]
STAGES = ("before", "after", "answered")
DISCORD_POINTS = [(act, count, stage) for act, count in (("post", 1), ("reply", 1), ("reply", 2)) for stage in STAGES]
DISCORD_POINTS += [("thread", 1, "after")]
SLACK_POINTS = [("chat.postMessage", count, stage) for count in (1, 2, 3) for stage in STAGES]
SLACK_POINTS += [("auth.test", 1, "after")]


class Clock:
    """The platform's clock, which goes ahead with the second process's."""

    def __init__(self) -> None:
        """Start with the machine's time."""
        self.ahead = timedelta(0)

    def now(self) -> Any:
        """Return the present instant."""
        return ShiftedClock(self.ahead).now()


async def killed_and_taken_over(peer: Peer, clock: Clock, job: Job, kill: Kill) -> None:
    """Let a process be killed where `kill` says so, and another one finish."""
    first = PROCESSES.Process(target=work, args=(job,))

    def watch(act: str, stage: str) -> bool:
        dies = first.is_alive() and kill(act, stage)
        if dies:
            first.kill()
        return dies

    peer.watch = watch
    await _run(first)
    peer.watch = None
    clock.ahead = AHEAD
    second = PROCESSES.Process(
        target=work, args=(Job(database=job.database, platform=job.platform, base=job.base, ahead=AHEAD),)
    )
    await _run(second)
    assert second.exitcode == 0


async def _run(process: BaseProcess) -> None:
    process.start()
    await asyncio.get_running_loop().run_in_executor(None, process.join)


def at(act: str, count: int, stage: str) -> Kill:
    """Return what kills at the n-th request of an act: before it is processed, after, or once it is answered."""
    seen = 0

    def kill(now_act: str, now_stage: str) -> bool:
        nonlocal seen
        if now_act != act or now_stage != stage:
            return False
        seen += 1
        return seen == count

    return kill


def by_chance(seed: int) -> Kill:
    """Return what kills at a random point."""
    chance = random.Random(seed)
    left = chance.randrange(1, 30)

    def kill(_act: str, _stage: str) -> bool:
        nonlocal left
        left -= 1
        return left == 0

    return kill


async def on_discord_peer(folder: Path, kill: Kill) -> None:
    """Deliver a digest in three parts to Discord, with a death, and check what stands."""
    clock = Clock()
    database = f"sqlite:///{folder / 'bot.db'}"
    async with DiscordPeer(clock.now) as peer:
        await killed_and_taken_over(peer, clock, Job(database=database, platform="discord", base=peer.base), kill)
        (main,) = peer.standing(TEXT)
        found = [main, *peer.standing(main["id"])]
        assert peer.wrong == []
    shown = [story for message in found for story in _stories(str(message))]
    assert shown == list(range(1, 17))
    assert len({_key(message, on_discord.carries) for message in found}) == len(found)


async def on_slack_peer(folder: Path, kill: Kill) -> None:
    """Deliver a digest in three parts to Slack, with a death, and check what stands."""
    clock = Clock()
    database = f"sqlite:///{folder / 'bot.db'}"
    async with SlackPeer(clock.now) as peer:
        await killed_and_taken_over(peer, clock, Job(database=database, platform="slack", base=peer.base), kill)
        (main,) = peer.standing()
        found = [main, *peer.standing(thread=main["ts"])]
        assert peer.wrong == []
    shown = [story for message in found for story in _stories(str(message["blocks"]))]
    assert shown == list(range(1, 31))
    assert len({_key(message, on_slack.carries) for message in found}) == len(found)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a database for each platform, a digest in three parts in its outbox."""
    folder = tmp_path_factory.mktemp("filled")

    async def nobody(_team: str) -> None:
        return None

    async def both() -> None:
        discord, slack = (
            DiscordPublisher(lambda: None, ShiftedClock(timedelta(0))),
            SlackPublisher(nobody, History(ShiftedClock(timedelta(0)))),
        )
        channel = Destination(f"discord:{GUILD}/{TEXT}")
        await fill(f"sqlite:///{folder / 'discord.db'}", discord, channel, document(16))
        channel = Destination(f"slack:{TEAM}/{CHANNEL}")
        await fill(f"sqlite:///{folder / 'slack.db'}", slack, channel, document(30))

    asyncio.run(both())
    return folder


@pytest.mark.parametrize(("act", "count", "stage"), DISCORD_POINTS)
async def test_discord(filled: Path, tmp_path: Path, act: str, count: int, stage: str) -> None:
    """Every message of the digest stands once, in order, wherever the process died."""
    shutil.copy(filled / "discord.db", tmp_path / "bot.db")
    await on_discord_peer(tmp_path, at(act, count, stage))


@pytest.mark.parametrize(("act", "count", "stage"), SLACK_POINTS)
async def test_slack(filled: Path, tmp_path: Path, act: str, count: int, stage: str) -> None:
    """Every message of the digest stands once, in order, wherever the process died."""
    shutil.copy(filled / "slack.db", tmp_path / "bot.db")
    await on_slack_peer(tmp_path, at(act, count, stage))


@pytest.mark.proof
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", ["discord", "slack"])
async def test_two_hundred_deaths(filled: Path, tmp_path: Path, name: str) -> None:
    """Two hundred random points a platform: nothing lost, nothing doubled."""
    base = random.SystemRandom().randrange(10**6)
    print(f"seed {base}")  # noqa: T201 - the same
    for n in range(200):
        folder = tmp_path / str(n)
        folder.mkdir()
        shutil.copy(filled / f"{name}.db", folder / "bot.db")
        await (on_discord_peer if name == "discord" else on_slack_peer)(folder, by_chance(base + n))


def _stories(drawn: str) -> list[int]:
    return [int(n) for n in re.findall(r"Harbour council approves plan (\d+) for the old quay", drawn)]


def _key(message: dict[str, Any], carries: Callable[[dict[str, Any], DeliveryKey], bool]) -> str:
    keys: set[str] = set(re.findall(r"(?:d:part:|'delivery': ')(\w+)", str(message)))
    (key,) = keys
    assert carries(message, DeliveryKey(key))
    return key
