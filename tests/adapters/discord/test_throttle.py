"""Processes that share one bot keep Discord's global limit together."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
from peers.discord import GUILD, TEXT, DiscordPeer
from peers.documents import document
from peers.faults import LONG
from peers.outbox import FakeClock, Outbox, SlackRequest

from digestbot.adapters.platforms.discord.connection import DigestClient, DiscordConnection
from digestbot.adapters.platforms.discord.publisher import DiscordPublisher
from digestbot.core.delivery.outcome import RetryLater
from digestbot.core.digests.destination import Destination
from digestbot.errors import StorageError


@dataclass(slots=True)
class Allowance:
    """What the other processes leave: `far` is when the next turn comes."""

    far: float = 0.0
    away: bool = False
    turns: int = 0
    pauses: list[float] = field(default_factory=list)

    async def turn(self, *, longest: float) -> float:
        """Count."""
        if self.away:
            raise StorageError("The database is away.")
        self.turns += 1
        return self.far if self.far > longest else 0.0

    async def pause(self, seconds: float) -> None:
        """Remember."""
        self.pauses.append(seconds)


@pytest.fixture
def allowance() -> Allowance:
    """Return one that leaves everything."""
    return Allowance()


@pytest.fixture
async def outbox(peer: DiscordPeer, clock: FakeClock, allowance: Allowance) -> AsyncIterator[Outbox]:
    """Return the outbox of a short digest, and a bot that shares its allowance."""
    connection = DiscordConnection(
        peer.token, clock, SlackRequest(), api_base=peer.base, build=lambda: DigestClient(throttle=allowance)
    )
    await connection.start()
    publisher = DiscordPublisher(connection.http, clock, timeout=1.5)
    yield Outbox(publisher, clock, document(1), Destination(f"discord:{GUILD}/{TEXT}"))
    await connection.close()


async def test_each_request_takes_its_turn(peer: DiscordPeer, outbox: Outbox, allowance: Allowance) -> None:
    """The login's too: all of them count for Discord."""
    await outbox.run()
    assert len(peer.standing(TEXT)) == 1
    assert allowance.turns >= 3
    assert allowance.pauses == []


async def test_a_turn_that_is_far_off_is_left_to_the_outbox(
    peer: DiscordPeer, outbox: Outbox, allowance: Allowance
) -> None:
    """Nothing is asked of Discord meanwhile, and the message is sent when the turn comes."""
    asked = len(peer.said())
    allowance.far = 20.0
    with pytest.raises(AssertionError, match="no end"):
        await outbox.run(turns=1)
    (first,) = outbox.outcomes
    assert isinstance(first, RetryLater)
    assert len(peer.said()) == asked
    allowance.far = 0.0
    await outbox.run()
    assert len(peer.standing(TEXT)) == 1


async def test_a_global_limit_stops_every_process(peer: DiscordPeer, outbox: Outbox, allowance: Allowance) -> None:
    """One that meets it tells the others for how long; the limit of a channel is that channel's alone."""
    peer.faults.plan("post", "429 long", "429 global")
    await outbox.run()
    assert allowance.pauses == [LONG]
    assert len(peer.standing(TEXT)) == 1


async def test_a_database_that_is_away_holds_up_no_request(
    peer: DiscordPeer, outbox: Outbox, allowance: Allowance
) -> None:
    """The process then counts for itself, as one that is alone."""
    allowance.away = True
    await outbox.run()
    assert len(peer.standing(TEXT)) == 1
