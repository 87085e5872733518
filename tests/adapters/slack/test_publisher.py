"""What Slack's refusals lead to."""

from dataclasses import replace
from datetime import timedelta

import pytest
from peers.documents import document
from peers.faults import LONG
from peers.outbox import FakeClock, Outbox, SlackRequest, told
from peers.slack import CHANNEL, TEAM, SlackPeer

from digestbot.adapters.platforms.slack.connection import SlackConnection
from digestbot.adapters.platforms.slack.history import History
from digestbot.adapters.platforms.slack.publisher import SlackPublisher
from digestbot.core.delivery.outcome import Outcome, Refused, RetryLater, Sent, Unknown, Unreadable, WorkspaceGone
from digestbot.core.digests.destination import Destination
from digestbot.core.digests.subscription import Options


@pytest.fixture
def outbox(publisher: SlackPublisher, clock: FakeClock) -> Outbox:
    """Return the outbox of a digest in three parts."""
    return Outbox(publisher, clock, document(30), Destination(f"slack:{TEAM}/{CHANNEL}"))


async def posted(outbox: Outbox, number: int = 0) -> Outcome:
    """Publish one part."""
    return await outbox.publisher.publish(outbox.claimed(outbox.rows[number]))


@pytest.mark.parametrize(
    ("said", "pauses", "words"),
    [
        ("is_archived", True, "archived"),
        ("not_in_channel", True, "/invite"),
        ("channel_not_found", True, "/invite"),
        ("missing_scope", True, "scope channels:history"),
        ("restricted_action", True, "An admin must allow"),
        ("invalid_blocks", False, "invalid_blocks"),
        ("msg_blocks_too_long", False, "msg_blocks_too_long"),
        ("thread_not_found", False, "deleted"),
    ],
)
async def test_refusals(peer: SlackPeer, outbox: Outbox, said: str, *, pauses: bool, words: str) -> None:
    """A refusal says what to do; only those of the channel pause the schedule."""
    peer.channels[CHANNEL].refuses = said
    found = await posted(outbox)
    assert isinstance(found, Refused)
    assert found.pauses is pauses
    assert words in told(found.reason)
    assert peer.called().count("chat.postMessage") == 1


@pytest.mark.parametrize("said", ["fatal_error", "internal_error", "service_unavailable"])
async def test_unsure_answers_are_unknown(peer: SlackPeer, outbox: Outbox, said: str) -> None:
    """Where Slack says that some of it may have been done, nothing is repeated unseen."""
    peer.channels[CHANNEL].refuses = said
    assert isinstance(await posted(outbox), Unknown)


async def test_a_revoked_token_ends_the_workspace(peer: SlackPeer, outbox: Outbox) -> None:
    """A workspace that took the token back is closed to us."""
    peer.tokens.clear()
    assert isinstance(await posted(outbox), WorkspaceGone)


async def test_a_dead_token_is_told_once(
    peer: SlackPeer, connection: SlackConnection, clock: FakeClock, heard: SlackRequest
) -> None:
    """The operator hears once that the token is refused; deliveries wait, and the workspace is not given up."""
    publisher = SlackPublisher(connection.client, History(clock), notices=heard)
    outbox = Outbox(publisher, clock, document(1), Destination(f"slack:{TEAM}/{CHANNEL}"))
    peer.channels[CHANNEL].refuses = "invalid_auth"
    for _ in range(3):
        assert isinstance(await posted(outbox), RetryLater)
    assert len(heard.told) == 1
    assert "SLACK_BOT_TOKEN" in heard.told[0]


async def test_a_wait_is_as_told(peer: SlackPeer, outbox: Outbox) -> None:
    """Slack's own number is kept to the second, and the SDK does not wait in its place."""
    peer.faults.plan("chat.postMessage", "429 long")
    assert await posted(outbox) == RetryLater(delay=timedelta(seconds=LONG), reason="slack-wait")


async def test_the_sdk_repeats_nothing(peer: SlackPeer, connection: SlackConnection, clock: FakeClock) -> None:
    """A lost answer is one post and one unknown, however long we wait for the SDK."""
    publisher = SlackPublisher(connection.client, History(clock), timeout=10)
    outbox = Outbox(publisher, clock, document(1), Destination(f"slack:{TEAM}/{CHANNEL}"))
    peer.faults.plan("chat.postMessage", "lost")
    assert isinstance(await posted(outbox), Unknown)
    assert len(peer.standing()) == 1


@pytest.mark.parametrize("said", ["missing_scope", "not_in_channel", "channel_not_found"])
async def test_history_that_cannot_be_read_is_not_taken_for_empty(peer: SlackPeer, outbox: Outbox, said: str) -> None:
    """Where nobody can look, that is said, and the delivery is held."""
    peer.faults.plan("chat.postMessage", "lost")
    peer.channels[CHANNEL].unreadable = said
    await outbox.run()
    assert isinstance(outbox.outcomes[-1], Unreadable)
    assert outbox.rows[0].state == "held"
    assert len(peer.standing()) == 1


async def test_the_first_look_comes_after_ten_seconds(peer: SlackPeer, outbox: Outbox, clock: FakeClock) -> None:
    """A slow message may still appear: nobody looks before."""
    began = clock.at
    peer.faults.plan("chat.postMessage", "lost")
    await outbox.run()
    assert clock.at - began >= timedelta(seconds=10)


async def test_another_team_is_not_posted_to(peer: SlackPeer, publisher: SlackPublisher, clock: FakeClock) -> None:
    """One token reaches one workspace: an address of another waits for its installation."""
    outbox = Outbox(publisher, clock, document(1), Destination(f"slack:T0OTHER/{CHANNEL}"))
    assert isinstance(await posted(outbox), RetryLater)
    assert "chat.postMessage" not in peer.called()


async def test_a_thread_as_destination(peer: SlackPeer, publisher: SlackPublisher, clock: FakeClock) -> None:
    """With a thread in the address the whole digest stands there."""
    root = peer._post(peer.channels[CHANNEL], {"text": "News here"})["ts"]
    outbox = Outbox(publisher, clock, document(30), Destination(f"slack:{TEAM}/{CHANNEL}/{root}"))
    peer.faults.plan("chat.postMessage", "lost")
    await outbox.run()
    assert len(peer.standing(thread=root)) == len(outbox.rows) > 1
    assert len(peer.standing()) == 1


async def test_a_deleted_message_is_not_edited(peer: SlackPeer, publisher: SlackPublisher, outbox: Outbox) -> None:
    """An edit of a deleted message posts nothing."""
    sent = await posted(outbox)
    assert isinstance(sent, Sent)
    peer.channels[CHANNEL].messages.clear()
    found = await publisher.edit(outbox.claimed(replace(outbox.rows[0], receipt=sent.receipt)))
    assert isinstance(found, Refused)
    assert not found.pauses
    assert peer.standing() == []


async def test_a_platform_that_is_down_is_waited_for(peer: SlackPeer, outbox: Outbox) -> None:
    """A connection that was refused cannot have posted: no look is needed."""
    await peer._server.close()
    assert isinstance(await posted(outbox), RetryLater)


async def test_a_deleted_digest_is_not_continued(peer: SlackPeer, outbox: Outbox) -> None:
    """A digest that somebody deleted is not sent again, and its schedule goes on."""
    sent = await posted(outbox)
    assert isinstance(sent, Sent)
    outbox.rows[0] = replace(outbox.rows[0], state="sent", receipt=sent.receipt)
    peer.channels[CHANNEL].messages.clear()
    found = await posted(outbox, 1)
    assert isinstance(found, Refused)
    assert not found.pauses


async def test_direct_messages(peer: SlackPeer, publisher: SlackPublisher, clock: FakeClock) -> None:
    """They are opened by the person's id once, found again after a lost answer, and their buttons do not answer."""
    box = Outbox(publisher, clock, document(2), Destination(f"slack:{TEAM}/@U8"), Options(rest="none"))
    peer.faults.plan("chat.postMessage", "lost")
    await box.run()
    (message,) = peer.standing("DU8")
    assert [row.state for row in box.rows] == ["sent"]
    assert "d:follow" not in str(message)
    assert peer.called().count("conversations.open") == 1


async def test_mentions_of_people(peer: SlackPeer, publisher: SlackPublisher, clock: FakeClock) -> None:
    """Only those who asked for it, in the main message; what is no person's id is none."""
    box = Outbox(
        publisher, clock, document(30), Destination(f"slack:{TEAM}/{CHANNEL}"), Options(people=("U8", "!channel"))
    )
    await box.run()
    main, *rest = peer.standing()
    assert "'user_id': 'U8'" in str(main)
    assert "channel" not in str([b for b in main["blocks"] if "user_id" in str(b)]).replace("broadcast", "")
    assert "U8" not in str([m["blocks"] for m in rest])
