"""Lost answers are found with one page of 15 messages a minute, which is what Slack gives apps outside its Marketplace."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
from peers.documents import document
from peers.outbox import FakeClock, Outbox, SlackRequest, told
from peers.slack import APP_TOKEN, BOT_TOKEN, CHANNEL, TEAM, Channel, SlackPeer
from slack_bolt.request.async_request import AsyncBoltRequest

from digestbot.adapters.platforms.slack.connection import SlackConnection, Tokens
from digestbot.adapters.platforms.slack.history import History
from digestbot.adapters.platforms.slack.messenger import SlackMessenger
from digestbot.adapters.platforms.slack.publisher import SlackPublisher
from digestbot.core.delivery.decide import after_send
from digestbot.core.delivery.outcome import Absent, LookUp, RetryLater, Sent, Unknown
from digestbot.core.digests.destination import Destination

MINUTE = timedelta(minutes=1)
READS = {"conversations.history", "conversations.replies"}


@pytest.fixture
async def peer(clock: FakeClock) -> AsyncIterator[SlackPeer]:
    """Return a Slack that takes our app for one that is distributed outside the Marketplace."""
    async with SlackPeer(clock.now, distributed=True) as peer:
        yield peer
    assert peer.wrong == []


@dataclass
class Kept:
    """What is kept over a restart."""

    rows: dict[str, str] = field(default_factory=dict)

    async def get(self, key: str) -> str | None:
        """Return the value."""
        return self.rows.get(key)

    async def set(self, key: str, value: str) -> None:
        """Write it."""
        self.rows[key] = value


class Lost:
    """Digests whose answers were lost, and the loop that looks for them as the deliver step does."""

    def __init__(
        self, peer: SlackPeer, clock: FakeClock, connection: SlackConnection, kept: Kept | None = None
    ) -> None:
        """Connect to the peer."""
        self.peer, self.clock, self.kept = peer, clock, kept or Kept()
        self._connection = connection
        self.history = History(clock, self.kept)
        self.publisher = SlackPublisher(connection.client, self.history)
        self.boxes: list[Outbox] = []
        self.waits: list[RetryLater] = []

    def restart(self) -> None:
        """Forget all that was not written down."""
        self.history = History(self.clock, self.kept)
        self.publisher = SlackPublisher(self._connection.client, self.history)

    async def send(self, channels: Sequence[str], *, stands: bool = True) -> None:
        """Post a digest to each of the channels; no answer comes, whether the message `stands` or not."""
        for channel in channels:
            self.peer.channels.setdefault(channel, Channel(channel))
            key = f"k{len(self.boxes):022}"
            box = Outbox(self.publisher, self.clock, document(1), Destination(f"slack:{TEAM}/{channel}"), key=key)
            self.peer.faults.plan("chat.postMessage", "lost" if stands else "reset")
            outcome = await self.publisher.publish(box.claimed(box.rows[0]))
            assert isinstance(outcome, Unknown)
            rules = self.publisher.rules(box.destination)
            box.rows[0] = after_send(box.rows[0], outcome, rules=rules, now=self.clock.now())
            self.boxes.append(box)

    def chatter(self, channel: str, count: int) -> None:
        """Let people write in a channel, now."""
        at = int(self.clock.at.timestamp())
        messages = self.peer.channels[channel].messages
        messages += [{"ts": f"{at}.{900000 + n}", "text": "chatter"} for n in range(count)]

    async def look(self, box: Outbox) -> LookUp:
        """Look for a digest once."""
        return await self.publisher.find(box.claimed(box.rows[0]))

    async def settle(self) -> dict[int, LookUp]:
        """Look for each when it is due, until all is known; return what was found, by the order of sending."""
        due = {n: box.rows[0].retry_at or self.clock.at for n, box in enumerate(self.boxes)}
        found: dict[int, LookUp] = {}
        while due:
            number = min(due, key=lambda n: due[n])
            self.clock.at = max(self.clock.at, due[number])
            outcome = await self.look(self.boxes[number])
            if isinstance(outcome, RetryLater):
                self.waits.append(outcome)
                due[number] = self.clock.at + outcome.delay
            else:
                found[number] = outcome
                del due[number]
        return found

    @property
    def reads(self) -> int:
        """How often the history was asked for."""
        return sum(method in READS for method in self.peer.called())


@pytest.fixture
def lost(peer: SlackPeer, clock: FakeClock, connection: SlackConnection) -> Lost:
    """Return digests to lose."""
    return Lost(peer, clock, connection)


async def test_lost_answers_of_one_channel_are_found_in_one_look(lost: Lost, clock: FakeClock) -> None:
    """Twelve digests of one channel cost one request, and no minute."""
    began = clock.at
    await lost.send([CHANNEL] * 12)
    found = await lost.settle()
    assert all(isinstance(outcome, Sent) for outcome in found.values())
    assert len({outcome.receipt.message for outcome in found.values() if isinstance(outcome, Sent)}) == 12
    assert lost.reads == 1
    assert clock.at - began < MINUTE


@pytest.mark.parametrize("channels", [5, 20])
async def test_lost_answers_of_n_channels_are_found_in_n_minutes(lost: Lost, clock: FakeClock, channels: int) -> None:
    """Each channel needs a request of its own, the first of them at once; nobody is refused more than once."""
    began = clock.at
    await lost.send([f"C0ROOM{n}" for n in range(channels)])
    found = await lost.settle()
    assert all(isinstance(outcome, Sent) for outcome in found.values())
    assert clock.at - began <= channels * MINUTE
    assert lost.reads <= channels + 1


async def test_what_never_arrived_is_known_to_be_absent(lost: Lost) -> None:
    """Messages that were not taken are absent, unasked where another look read the same stretch."""
    await lost.send([CHANNEL] * 3, stands=False)
    await lost.send([CHANNEL] * 3)
    found = await lost.settle()
    assert [type(found[n]) for n in range(6)] == [Absent] * 3 + [Sent] * 3
    assert lost.reads == 1


async def test_a_wait_says_how_long(lost: Lost) -> None:
    """Whoever asks why a digest is late reads that Slack allows one look a minute, and when it is made."""
    await lost.send(["C0ONE", "C0TWO", "C0THREE", "C0FOUR"])
    await lost.settle()
    assert "in about 1 min" in told(lost.waits[0].reason)
    assert {wait.reason for wait in lost.waits} >= {f"slack-history-wait?count={n}" for n in (1, 2, 3)}


async def test_a_busy_channel_is_read_page_by_page(lost: Lost, clock: FakeClock) -> None:
    """Under fifty other messages it is found on the fourth page, three minutes later."""
    await lost.send([CHANNEL])
    lost.chatter(CHANNEL, 50)
    began = clock.at
    found = await lost.settle()
    assert isinstance(found[0], Sent)
    assert (lost.reads, clock.at - began) == (4, timedelta(minutes=3, seconds=10))


async def test_a_look_goes_on_after_a_restart(lost: Lost, clock: FakeClock) -> None:
    """The page that was reached is written down: no page is read twice."""
    await lost.send([CHANNEL])
    lost.chatter(CHANNEL, 50)
    for _ in range(4):
        clock.at += MINUTE
        outcome = await lost.look(lost.boxes[0])
        lost.restart()
    assert isinstance(outcome, Sent)
    assert lost.reads == 4


async def test_a_cursor_that_died_begins_anew(lost: Lost, clock: FakeClock, peer: SlackPeer) -> None:
    """Slack forgets cursors; the reading then starts from its first page."""
    await lost.send([CHANNEL])
    lost.chatter(CHANNEL, 20)
    clock.at += MINUTE
    assert isinstance(await lost.look(lost.boxes[0]), RetryLater)
    peer.cursors_die = True
    assert isinstance((await lost.settle())[0], Sent)
    assert lost.reads == 4


async def test_a_look_the_next_day_reads_around_the_send_first(lost: Lost, clock: FakeClock) -> None:
    """What was written in the meantime does not stand between: one page finds it."""
    await lost.send([CHANNEL])
    clock.at += timedelta(hours=20)
    lost.chatter(CHANNEL, 200)
    assert isinstance(await lost.look(lost.boxes[0]), Sent)
    asked = [body for method, body in lost.peer.calls if method in READS]
    assert float(asked[0]["latest"]) - float(asked[0]["oldest"]) == 20 * 60


async def test_a_clock_that_jumped_repeats_nothing(lost: Lost, clock: FakeClock) -> None:
    """A message that was sent with a clock two hours slow stands outside its time; it is found all the same."""
    await lost.send([CHANNEL])
    row = lost.boxes[0].rows[0]
    slow = timedelta(hours=2)
    assert row.unknown_since is not None
    early = replace(row, created_at=row.created_at - slow, unknown_since=row.unknown_since - slow)
    lost.boxes[0].rows[0] = early
    clock.at += timedelta(seconds=10)
    assert isinstance((await lost.settle())[0], Sent)


async def test_an_internal_app_waits_for_nothing(clock: FakeClock, heard: SlackRequest) -> None:
    """Fifty requests a minute and long pages: twenty channels are looked into at once."""
    async with SlackPeer(clock.now) as peer:
        connection = SlackConnection(Tokens(bot=BOT_TOKEN, app=APP_TOKEN), clock, heard, api_base=peer.base)
        await connection.start()
        lost = Lost(peer, clock, connection)
        began = clock.at
        await lost.send([f"C0ROOM{n}" for n in range(20)])
        lost.chatter("C0ROOM0", 60)
        found = await lost.settle()
        await connection.close()
    assert all(isinstance(outcome, Sent) for outcome in found.values())
    assert clock.at - began < MINUTE


async def test_setups_checks_cost_no_look(lost: Lost, connection: SlackConnection, peer: SlackPeer) -> None:
    """Whether the bot is in a private channel is asked without its history."""
    messenger = SlackMessenger(connection.client, lost.clock)
    for member in (True, False):
        peer.channels["C0DEN"] = Channel("C0DEN", private=True, unscoped=True, member=member)
        access = await messenger.channel_access(Destination(f"slack:{TEAM}/C0DEN"))
        assert access.outside is not member
    assert lost.reads == 0


async def test_what_slack_tells_of_is_not_looked_for(lost: Lost, connection: SlackConnection, peer: SlackPeer) -> None:
    """An event brings the key back unasked; one of another app is worth nothing."""
    lost.history.listen(connection.app)
    await lost.send([CHANNEL, "C0OTHER"])
    for channel, app in ((CHANNEL, "A0"), ("C0OTHER", "A0STRANGER")):
        message = peer.standing(channel)[0]
        event = {"channel_id": channel, "message_ts": message["ts"], "metadata": message["metadata"]}
        event |= {"type": "message_metadata_posted", "app_id": app, "team_id": TEAM}
        body = {"type": "event_callback", "team_id": TEAM, "api_app_id": "A0", "event": event}
        await connection.app.async_dispatch(AsyncBoltRequest(body=body, mode="socket_mode"))
    for _ in range(20):  # bolt answers first, and calls whoever listens after that
        await lost.clock.sleep(0)
    found = await lost.settle()
    assert all(isinstance(outcome, Sent) for outcome in found.values())
    assert [body["channel"] for method, body in peer.calls if method in READS] == ["C0OTHER"]
