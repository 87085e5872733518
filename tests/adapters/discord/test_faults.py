"""Whatever goes wrong between us and Discord, exactly one of each message stands, in order."""

from dataclasses import replace

import pytest
from peers.discord import FORUM, GUILD, TEXT, DiscordPeer
from peers.documents import document
from peers.faults import Fault
from peers.outbox import FakeClock, Outbox

from digestbot.adapters.platforms.discord.publisher import DiscordPublisher
from digestbot.adapters.platforms.discord.render import carries
from digestbot.core.delivery.outcome import Outcome, Sent
from digestbot.core.digests.destination import Destination
from digestbot.core.digests.subscription import Options

FAULTS: tuple[Fault, ...] = (
    "lost",
    "reset",
    "500 after",
    "500 before",
    "503",
    "429 short",
    "429 long",
    "429 global",
    "429 cloudflare",
    "timeout",
)
ACTS = {"post": TEXT, "reply": TEXT, "thread": TEXT, "forum": FORUM}


def whole(peer: DiscordPeer, outbox: Outbox, channel: str) -> bool:
    """Tell whether every part stands once, in order, the first in the channel and the others in the thread."""
    first = peer.posts()[0].messages if channel == FORUM else peer.standing(channel)
    rest = first[1:] if channel == FORUM else peer.standing(first[0]["id"])
    standing = [*first[:1], *rest] if channel == FORUM else [*first, *rest]
    keys = [row.key for row in outbox.rows]
    posts = len(peer.posts()) == 1 if channel == FORUM else True
    return posts and len(standing) == len(keys) and all(map(carries, standing, keys))


def outbox_for(publisher: DiscordPublisher, clock: FakeClock, channel: str) -> Outbox:
    """Return the outbox of a digest in three parts."""
    return Outbox(publisher, clock, document(16), Destination(f"discord:{GUILD}/{channel}"))


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("fault", FAULTS)
async def test_one_fault(
    peer: DiscordPeer, publisher: DiscordPublisher, clock: FakeClock, fault: Fault, act: str
) -> None:
    """One fault anywhere leaves the digest whole."""
    outbox = outbox_for(publisher, clock, ACTS[act])
    peer.faults.plan(act, fault)
    await outbox.run()
    assert whole(peer, outbox, ACTS[act]), (peer.said(), outbox.outcomes)


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("second", FAULTS)
async def test_a_fault_upon_a_lost_answer(
    peer: DiscordPeer, publisher: DiscordPublisher, clock: FakeClock, second: Fault, act: str
) -> None:
    """A repeat that meets a fault of its own does no harm."""
    outbox = outbox_for(publisher, clock, ACTS[act])
    peer.faults.plan(act, "lost", second)
    await outbox.run()
    assert whole(peer, outbox, ACTS[act]), (peer.said(), outbox.outcomes)


@pytest.mark.parametrize("act", ["post", "reply", "forum"])
@pytest.mark.parametrize("processed", [True, False], ids=["it stands", "it does not"])
async def test_restart_an_hour_after_a_lost_answer(
    peer: DiscordPeer, publisher: DiscordPublisher, clock: FakeClock, act: str, *, processed: bool
) -> None:
    """An hour later no nonce is remembered: the history says whether the message stands."""
    outbox = outbox_for(publisher, clock, ACTS[act])
    peer.faults.plan(act, "lost" if processed else "reset")
    number = 1 if act == "reply" else 0

    await outbox.run(crash=lambda row, _outcome: row.part.number == number)
    assert whole(peer, outbox, ACTS[act]), (peer.said(), outbox.outcomes)


@pytest.mark.parametrize("act", ["post", "reply", "forum"])
async def test_a_crash_before_the_receipt_is_recorded(
    peer: DiscordPeer, publisher: DiscordPublisher, clock: FakeClock, act: str
) -> None:
    """A message that stands, of which only Discord knows, is found and not repeated."""
    outbox = outbox_for(publisher, clock, ACTS[act])
    number = 1 if act == "reply" else 0
    await outbox.run(crash=lambda row, outcome: row.part.number == number and isinstance(outcome, Sent))
    assert whole(peer, outbox, ACTS[act]), (peer.said(), outbox.outcomes)


@pytest.mark.parametrize("fault", FAULTS)
async def test_edit(peer: DiscordPeer, publisher: DiscordPublisher, clock: FakeClock, fault: Fault) -> None:
    """An edit is repeated until it is done; nothing is posted by it."""
    outbox = Outbox(publisher, clock, document(1), Destination(f"discord:{GUILD}/{TEXT}"))
    await outbox.run()
    changed = replace(document(1), title="Changed")
    claimed = replace(outbox.claimed(outbox.rows[0]), document=changed)
    peer.faults.plan("edit", fault)
    outcomes: list[Outcome] = []
    while not outcomes or not isinstance(outcomes[-1], Sent):
        outcomes.append(await publisher.edit(claimed))
        assert len(outcomes) < 4, outcomes
    (message,) = peer.standing(TEXT)
    assert "Changed" in str(message["components"])
    assert carries(message, outbox.rows[0].key)


@pytest.mark.parametrize("layout", ["cards", "embeds", "compact"])
async def test_history_finds_every_layout(
    peer: DiscordPeer, publisher: DiscordPublisher, clock: FakeClock, layout: str
) -> None:
    """The key stands in every layout, in the main message and in its continuations."""
    outbox = outbox_for(publisher, clock, TEXT)
    outbox = Outbox(publisher, clock, outbox.document, outbox.destination, Options(layout=layout))
    await outbox.run()
    for row in outbox.rows:
        assert isinstance(await publisher.find(outbox.claimed(row)), Sent)
