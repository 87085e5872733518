"""Whatever goes wrong between us and Slack, exactly one of each message stands, in order."""

from dataclasses import replace

import pytest
from peers.documents import document
from peers.faults import Fault
from peers.outbox import FakeClock, Outbox
from peers.slack import CHANNEL, TEAM, SlackPeer

from digestbot.adapters.platforms.slack.publisher import SlackPublisher
from digestbot.adapters.platforms.slack.render import carries
from digestbot.core.delivery.outcome import Outcome, Sent, Unknown
from digestbot.core.digests.destination import Destination
from digestbot.core.digests.subscription import Options
from digestbot.ports import ClaimedDelivery

FAULTS: tuple[Fault, ...] = ("lost", "reset", "500 after", "500 before", "503", "429 short", "429 long", "timeout")
ACTS = {"first post": 0, "continuation": 1}


def whole(peer: SlackPeer, outbox: Outbox) -> bool:
    """Tell whether every part stands once, in order, the first in the channel and the others in its thread."""
    main = peer.standing()
    standing = [*main, *peer.standing(thread=main[0]["ts"])]
    keys = [row.key for row in outbox.rows]
    return len(main) == 1 and len(standing) == len(keys) and all(map(carries, standing, keys))


def planned(peer: SlackPeer, outbox: Outbox, number: int, *faults: Fault) -> None:
    """Let part `number` meet the faults: those before it go well."""
    publisher = outbox.publisher
    publish, waiting = publisher.publish, list(faults)

    async def watched(claimed: ClaimedDelivery) -> Outcome:
        if claimed.delivery.part.number == number and waiting:
            peer.faults.plan("chat.postMessage", waiting.pop(0))
        return await publish(claimed)

    publisher.publish = watched  # type: ignore[method-assign]  # a spy


@pytest.fixture
def outbox(publisher: SlackPublisher, clock: FakeClock) -> Outbox:
    """Return the outbox of a digest in three parts."""
    return Outbox(publisher, clock, document(30), Destination(f"slack:{TEAM}/{CHANNEL}"))


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("fault", FAULTS)
async def test_one_fault(peer: SlackPeer, outbox: Outbox, fault: Fault, act: str) -> None:
    """One fault anywhere leaves the digest whole."""
    planned(peer, outbox, ACTS[act], fault)
    await outbox.run()
    assert whole(peer, outbox), (peer.called(), outbox.outcomes)


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("look", FAULTS)
async def test_a_fault_upon_the_look_after_a_lost_answer(
    peer: SlackPeer, outbox: Outbox, look: Fault, act: str
) -> None:
    """A look that fails is made again; nothing is repeated before one has succeeded."""
    planned(peer, outbox, ACTS[act], "lost")
    peer.faults.plan("conversations.history", look)
    peer.faults.plan("conversations.replies", look)
    await outbox.run()
    assert whole(peer, outbox), (peer.called(), outbox.outcomes)


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("fault", ["lost", "reset"])
async def test_restart_an_hour_after_a_lost_answer(peer: SlackPeer, outbox: Outbox, fault: Fault, act: str) -> None:
    """An hour later the history says whether the message stands."""
    planned(peer, outbox, ACTS[act], fault)
    await outbox.run(crash=lambda row, outcome: row.part.number == ACTS[act] and isinstance(outcome, Unknown))
    assert whole(peer, outbox), (peer.called(), outbox.outcomes)


@pytest.mark.parametrize("act", ACTS)
async def test_a_crash_before_the_receipt_is_recorded(peer: SlackPeer, outbox: Outbox, act: str) -> None:
    """A message that stands, of which only Slack knows, is found and not repeated."""
    await outbox.run(crash=lambda row, outcome: row.part.number == ACTS[act] and isinstance(outcome, Sent))
    assert whole(peer, outbox), (peer.called(), outbox.outcomes)


@pytest.mark.parametrize("fault", FAULTS)
async def test_edit(peer: SlackPeer, publisher: SlackPublisher, clock: FakeClock, fault: Fault) -> None:
    """An edit is repeated until it is done; nothing is posted by it."""
    outbox = Outbox(publisher, clock, document(1), Destination(f"slack:{TEAM}/{CHANNEL}"))
    await outbox.run()
    claimed = replace(outbox.claimed(outbox.rows[0]), document=replace(document(1), title="Changed"))
    peer.faults.plan("chat.update", fault)
    outcomes: list[Outcome] = []
    while not outcomes or not isinstance(outcomes[-1], Sent):
        outcomes.append(await publisher.edit(claimed))
        assert len(outcomes) < 4, outcomes
    (message,) = peer.standing()
    assert message["text"].startswith("Changed")
    assert carries(message, outbox.rows[0].key)


@pytest.mark.parametrize("layout", ["cards", "embeds", "compact"])
async def test_history_finds_every_layout(peer: SlackPeer, outbox: Outbox, layout: str) -> None:
    """The key stands in every layout, in the main message and in its continuations."""
    outbox = Outbox(outbox.publisher, outbox.clock, outbox.document, outbox.destination, Options(layout=layout))
    await outbox.run()
    for row in outbox.rows:
        assert isinstance(await outbox.publisher.find(outbox.claimed(row)), Sent)
