"""The deliver step: who waits for whom, and what surprises do to others."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any, cast

import pytest
from peers.documents import document
from peers.outbox import FakeClock, Outbox, SlackRequest

from digestbot.core.delivery.decide import DeliveryPolicy
from digestbot.core.delivery.delivery import Delivery, DeliveryId, Part, Receipt
from digestbot.core.delivery.outcome import (
    Absent,
    LookUp,
    Outcome,
    Refused,
    RetryLater,
    Sent,
    Unreadable,
    WorkspaceGone,
)
from digestbot.core.digests.destination import LOCAL, Destination, WorkspaceId
from digestbot.core.digests.document import Document
from digestbot.pipeline import LEASE, rolling
from digestbot.pipeline.deliver import FORGOTTEN, Doubts, deliver_due
from digestbot.ports import ClaimedDelivery, Publisher, Store

SENT = Sent(receipt=Receipt(channel="c", message="m"))


class Rows:
    """An outbox and the workspaces, in memory; `due` is what the next claim gives."""

    def __init__(self) -> None:
        """Start empty."""
        self.outbox = self.workspaces = self
        self.due: list[ClaimedDelivery] = []
        self.recorded: list[Delivery] = []
        self.broken: list[DeliveryId] = []
        self.removed: list[WorkspaceId] = []

    async def claim(self, *, limit: int, **_: Any) -> list[ClaimedDelivery]:
        """Give what is due, once."""
        found, self.due = self.due[:limit], self.due[limit:]
        return found

    async def record(self, delivery: Delivery) -> bool:
        """Keep it."""
        self.recorded.append(delivery)
        return True

    async def breaks(self, delivery: Delivery, *, reason: str) -> bool:
        """Keep what broke."""
        self.broken.append(delivery.id)
        return True

    async def mark_removed(self, workspace: WorkspaceId, **_: Any) -> bool:
        """Keep what ended."""
        self.removed.append(workspace)
        return True


class Channels:
    """A platform whose answers a test decides, channel by channel."""

    platform = "test"

    def __init__(self, answer: Callable[[str], Any]) -> None:
        """Take what is awaited for the answer of a channel."""
        self._answer = answer

    def split(self, digest: Document, _options: object) -> tuple[Part, ...]:
        """Return one part."""
        return (Part(number=0, kind="main", stories=(), total=1),)

    def rules(self, _destination: Destination) -> DeliveryPolicy:
        """Return Discord's rules."""
        return DeliveryPolicy(repeat_within=LEASE, look_after=LEASE)

    async def find(self, _claimed: ClaimedDelivery) -> LookUp:
        """Say that nobody can look."""
        return Unreadable(reason="the bot needs Read Message History.")

    async def publish(self, claimed: ClaimedDelivery) -> Outcome:
        """Answer."""
        return cast("Outcome", await self._answer(claimed.delivery.destination))


def claimed(publisher: Channels, channel: str, workspace: WorkspaceId = LOCAL) -> ClaimedDelivery:
    """Return a claimed delivery to a channel."""
    box = Outbox(cast("Publisher", publisher), FakeClock(), document(0), Destination(f"test:{channel}"))
    row = replace(box.rows[0], state="sending", attempts=1)
    return replace(box.claimed(row), workspace=workspace)


async def delivered(rows: Rows, publisher: Channels, heard: SlackRequest | None = None) -> int:
    """Run the step once."""
    return await deliver_due(
        store=cast("Store", rows),
        clock=FakeClock(),
        publishers={"test": cast("Publisher", publisher)},
        notices=heard or SlackRequest(),
        owner="me",
    )


async def test_a_slow_channel_holds_up_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """What falls due while a channel hangs is sent beside it, not after it."""
    monkeypatch.setattr(rolling, "PATIENCE", 0.01)
    rows, hangs, other = Rows(), asyncio.Event(), asyncio.Event()

    async def answer(channel: str) -> Outcome:
        if channel == "test:slow":
            rows.due.append(claimed(publisher, "quick"))
            await hangs.wait()
        else:
            other.set()
        return SENT

    publisher = Channels(answer)
    rows.due.append(claimed(publisher, "slow"))
    step = asyncio.create_task(delivered(rows, publisher))
    await asyncio.wait_for(other.wait(), 5)
    assert not step.done()
    hangs.set()
    assert await asyncio.wait_for(step, 5) == 2
    assert [row.destination for row in rows.recorded] == ["test:quick", "test:slow"]


async def test_a_surprise_in_one_does_not_stop_the_others() -> None:
    """The others are sent; of the one it is not known whether anything arrived, and at the tenth try it is refused."""

    async def answer(channel: str) -> Outcome:
        if channel == "test:odd":
            raise KeyError(channel)
        await asyncio.sleep(0.01)  # noqa: TID251 - later than the surprise
        return SENT

    publisher, rows = Channels(answer), Rows()
    rows.due += [claimed(publisher, name) for name in ("odd", "one", "two")]
    await delivered(rows, publisher)
    assert [row.state for row in rows.recorded] == ["unknown", "sent", "sent"]


async def test_a_refusal_pauses_only_where_it_concerns_the_channel() -> None:
    """The people of a broken subscription are told; one bad message tells and pauses nobody."""
    answers = {"test:closed": Refused(reason="no."), "test:odd": Refused(reason="no.", pauses=False)}

    async def answer(channel: str) -> Outcome:
        return answers[channel]

    publisher, rows, heard = Channels(answer), Rows(), SlackRequest()
    rows.due += [claimed(publisher, "odd"), claimed(publisher, "closed")]
    await delivered(rows, publisher, heard)
    assert len(rows.broken) == len(heard.told) == 1
    assert [row.state for row in rows.recorded] == ["refused", "refused"]


async def test_a_message_that_nobody_can_look_for_is_told_of_once() -> None:
    """Where the history cannot be read, nothing is repeated, and people are asked to look."""
    publisher, rows, heard = Channels(_never), Rows(), SlackRequest()
    lost = claimed(publisher, "x")
    long_ago = lost.delivery.created_at - timedelta(hours=1)
    rows.due.append(replace(lost, delivery=replace(lost.delivery, unknown_since=long_ago)))
    await delivered(rows, publisher, heard)
    assert [row.state for row in rows.recorded] == ["held"]
    assert len(heard.told) == 1
    assert "Read Message History" in heard.told[0]


async def _never(_channel: str) -> Outcome:
    raise AssertionError("sent")


@pytest.mark.parametrize(("workspace", "ends"), [(WorkspaceId("test:1"), True), (LOCAL, False)])
async def test_a_workspace_that_is_gone(workspace: WorkspaceId, *, ends: bool) -> None:
    """Its workspace ends with a server; the shell's own workspace, which posts to servers of others, does not."""

    async def answer(_channel: str) -> Outcome:
        return WorkspaceGone(reason="removed.")

    publisher, rows = Channels(answer), Rows()
    rows.due.append(claimed(publisher, "x", workspace))
    await delivered(rows, publisher)
    assert rows.removed == ([workspace] if ends else [])
    assert bool(rows.broken) is not ends


async def test_what_is_under_way_ends_with_the_step() -> None:
    """When the bot is told to stop at once, nothing goes on in the background."""
    started, ended = asyncio.Event(), asyncio.Event()

    async def answer(_channel: str) -> Outcome:
        started.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()
        return SENT

    publisher, rows = Channels(answer), Rows()
    rows.due.append(claimed(publisher, "x"))
    step = asyncio.create_task(delivered(rows, publisher))
    await asyncio.wait_for(started.wait(), 5)
    step.cancel()
    with pytest.raises(asyncio.CancelledError):
        await step
    assert ended.is_set()
    assert rows.recorded == []


class Looked(Channels):
    """A platform in whose channels what was sent can be looked for."""

    def __init__(self, found: LookUp | Exception) -> None:
        """Know what a look finds."""
        super().__init__(self._sent)
        self.found, self.looks, self.sent = found, list[ClaimedDelivery](), 0

    async def _sent(self, _channel: str) -> Outcome:
        self.sent += 1
        return SENT

    async def find(self, claimed: ClaimedDelivery) -> LookUp:
        """Say what is there."""
        self.looks.append(claimed)
        if isinstance(self.found, Exception):
            raise self.found
        return self.found


async def doubted(publisher: Looked, doubts: Doubts | None, *, times: int = 1) -> Rows:
    """Deliver one message, after a start that followed no orderly end."""
    rows = Rows()
    for _ in range(times):
        rows.due = [claimed(publisher, "a")]
        await deliver_due(
            store=cast("Store", rows),
            clock=FakeClock(),
            publishers={"test": cast("Publisher", publisher)},
            notices=SlackRequest(),
            owner="me",
            doubts=doubts,
        )
    return rows


LATER = FakeClock().now() + timedelta(minutes=1)


@pytest.mark.parametrize(
    ("found", "state", "sent"),
    [
        (SENT, "sent", 0),
        (Absent(), "sent", 1),
        (Unreadable(reason="r"), "sent", 1),
        (ValueError("odd"), "sent", 1),
        (RetryLater(delay=timedelta(seconds=9), reason="busy"), "pending", 0),
    ],
)
async def test_what_may_have_been_forgotten_is_looked_for_before_it_is_sent(
    found: LookUp | Exception, state: str, sent: int
) -> None:
    """What stands already is not sent; what cannot be looked for now is looked for later; all else is sent once."""
    publisher = Looked(found)
    rows = await doubted(publisher, Doubts(until=LATER))
    assert [d.state for d in rows.recorded] == [state]
    assert publisher.sent == sent
    assert publisher.looks[0].delivery.created_at == claimed(publisher, "a").delivery.created_at - FORGOTTEN
    if state == "pending":
        assert (rows.recorded[0].retry_at, rows.recorded[0].reason) == (
            FakeClock().now() + timedelta(seconds=9),
            "busy",
        )


@pytest.mark.parametrize("doubts", [None, Doubts(until=FakeClock().now()), Doubts(until=FakeClock().now() - LEASE)])
async def test_without_a_doubt_nobody_looks(doubts: Doubts | None) -> None:
    """After an orderly end, and when the time of doubt is over."""
    publisher = Looked(Absent())
    await doubted(publisher, doubts)
    assert (publisher.looks, publisher.sent) == ([], 1)


async def test_a_doubt_is_settled_once() -> None:
    """A message that was looked for and sent again for another reason is not looked for anew."""
    publisher = Looked(Absent())
    await doubted(publisher, Doubts(until=LATER), times=2)
    assert (len(publisher.looks), publisher.sent) == (1, 2)


async def test_a_message_of_unknown_outcome_is_looked_for_by_its_own_rules() -> None:
    """It is in doubt already."""
    publisher = Looked(Absent())
    one = claimed(publisher, "a")
    assert Doubts(until=LATER).about(one.delivery, FakeClock().now())
    assert not Doubts(until=LATER).about(replace(one.delivery, unknown_since=FakeClock().now()), FakeClock().now())


async def test_a_workspace_that_ended_before_is_told_of_once() -> None:
    """The second message finds it gone."""

    class Gone(Rows):
        async def mark_removed(self, workspace: WorkspaceId, **_: Any) -> bool:
            return False

    async def closed(_channel: str) -> Outcome:
        return WorkspaceGone(reason="removed")

    rows, heard, publisher = Gone(), SlackRequest(), Channels(closed)
    rows.due = [claimed(publisher, "a", WorkspaceId("test:1"))]
    await delivered(rows, publisher, heard)
    assert heard.told == []
