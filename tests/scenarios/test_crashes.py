"""kill -9 in the middle of a delivery: nothing is lost, and nothing stands twice."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from peers.discord import GUILD, TEXT, DiscordPeer
from peers.lab import Lab, answer
from peers.slack import CHANNEL, SlackPeer
from scenarios.installation import TOWNS, Installation, rss, stories

STARTED = datetime.now(UTC)  # noqa: TID251 - the shell's commands between the ticks go by the machine's clock
FIRST = STARTED - timedelta(hours=1)
SECOND = STARTED + timedelta(hours=1)
LATER = timedelta(minutes=10)
"""Longer than a dead process's claims last."""
POINTS = range(1, 6)


@dataclass
class Now:
    """The peers' clock: the instant of the tick that is running."""

    at: datetime = STARTED

    def __call__(self) -> datetime:
        """Return it."""
        return self.at


class KillingDiscord(DiscordPeer):
    """A Discord that kills its caller at the n-th request that delivers, before or after it did what was asked."""

    victim: asyncio.subprocess.Process | None = None
    at = 0
    after = False
    _counted = 0

    def _do(self, act: str, path: list[str], body: Any, query: Any) -> Any:
        counts = self.victim is not None and act not in {"users/@me", "applications/@me", "oauth2/applications/@me"}
        self._counted += counts
        strikes = counts and self._counted == self.at
        if strikes and not self.after:
            kill(self.victim)
            return {}
        done = super()._do(act, path, body, query)
        if strikes:
            kill(self.victim)
        return done


class KillingSlack(SlackPeer):
    """A Slack that does the same."""

    victim: asyncio.subprocess.Process | None = None
    at = 0
    after = False
    _counted = 0

    def _do(self, method: str, body: Any, token: str) -> Any:
        counts = self.victim is not None and method not in {"auth.test", "apps.connections.open"}
        self._counted += counts
        strikes = counts and self._counted == self.at
        if strikes and not self.after:
            kill(self.victim)
            return {}
        done = super()._do(method, body, token)
        if strikes:
            kill(self.victim)
        return done


def kill(victim: asyncio.subprocess.Process | None) -> None:
    """Kill the process as a power cut would."""
    assert victim is not None
    os.kill(victim.pid, signal.SIGKILL)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Installation:
    """Make an installation with a feed whose twelve new stories are read and grouped, and nobody to tell them to."""

    async def prepare() -> Installation:
        folder = tmp_path_factory.mktemp("prepared")
        one = Installation(folder=folder, environment={"DIGESTBOT_FETCH_ARTICLES": "0"})
        async with Lab() as lab:
            url = lab.on("/feed", answer(rss([("old", "An old report", "Nothing of it is news.")])))
            await one.run("feeds", "add", "--no-fetch", url)
            await one.tick(FIRST)
            lab.on("/feed", answer(rss(stories(len(TOWNS)))))
            await one.tick(SECOND)
        return one

    return asyncio.run(prepare())


async def deliver(one: Installation, peer: Any, now: Now) -> None:
    """Deliver until all is done, killed once on the way."""
    now.at = SECOND + timedelta(minutes=1)
    process = await one.start("tick", "--now", now.at.isoformat())
    peer.victim = process
    _out, err = await process.communicate()
    peer.victim = None
    assert process.returncode == -signal.SIGKILL, (process.returncode, err.decode()[-2000:])
    for n in (1, 2):
        now.at = SECOND + n * LATER
        await one.tick(now.at)


@pytest.fixture
def now() -> Now:
    """Return the peers' clock."""
    return Now()


@pytest.fixture
async def discord(
    prepared: Installation, tmp_path: Path, now: Now
) -> AsyncIterator[tuple[Installation, KillingDiscord]]:
    """Return an installation with a subscription to a channel of Discord's, and that Discord."""
    async with KillingDiscord(now) as peer:
        one = prepared.copied(
            tmp_path / "bot",
            DISCORD_TOKEN=peer.token,
            DIGESTBOT_DISCORD_API_BASE=peer.base,
            DIGESTBOT_DISCORD_GATEWAY_URL=peer.gateway,
        )
        await one.run("subscribe", "all", "--to", f"discord:{GUILD}/{TEXT}", "--immediately", "--name", "News")
        yield one, peer
        assert peer.wrong == []


@pytest.fixture
async def slack(prepared: Installation, tmp_path: Path, now: Now) -> AsyncIterator[tuple[Installation, KillingSlack]]:
    """Return the same for Slack."""
    async with KillingSlack(now) as peer:
        token, team = next(iter(peer.tokens.items()))
        one = prepared.copied(
            tmp_path / "bot",
            SLACK_BOT_TOKEN=token,
            SLACK_APP_TOKEN=next(iter(peer.app_tokens)),
            DIGESTBOT_SLACK_API_BASE=peer.base,
        )
        await one.run("subscribe", "all", "--to", f"slack:{team}/{CHANNEL}", "--immediately", "--name", "News")
        yield one, peer
        assert peer.wrong == []


@pytest.mark.timeout(120)
@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("point", POINTS)
async def test_discord_gets_each_message_once(
    discord: tuple[Installation, KillingDiscord], point: int, now: Now, *, after: bool
) -> None:
    """Killed at any request, before or after Discord took it, the channel has one digest and its thread, all stories once."""
    one, peer = discord
    peer.at, peer.after = point, after
    await deliver(one, peer, now)
    (main,) = peer.standing(TEXT)
    thread = peer.standing(str(main["id"]))
    assert_once([main, *thread])


@pytest.mark.timeout(120)
@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("point", POINTS)
async def test_slack_gets_each_message_once(
    slack: tuple[Installation, KillingSlack], point: int, now: Now, *, after: bool
) -> None:
    """The same on Slack, which has no key by which it would drop a double."""
    one, peer = slack
    peer.at, peer.after = point, after
    await deliver(one, peer, now)
    (main,) = peer.standing()
    assert_once([main, *peer.standing(thread=str(main["ts"]))])


def assert_once(messages: list[Any]) -> None:
    """Check that every story stands in exactly one of the messages, and that they are in the order of their parts."""
    places = {
        town: [n for n, m in enumerate(messages) if f"courier.example/{town.lower()}" in str(m)] for town in TOWNS
    }
    assert {town: len(found) for town, found in places.items()} == dict.fromkeys(TOWNS, 1)
