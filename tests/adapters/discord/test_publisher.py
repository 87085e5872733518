"""What Discord's refusals and kinds of channels lead to."""

from dataclasses import replace
from datetime import timedelta

import pytest
from peers.discord import FORUM, GUILD, NEWS, OTHER_GUILD, TEXT, THREAD, DiscordPeer
from peers.documents import document
from peers.faults import LONG
from peers.outbox import FakeClock, Outbox, SlackRequest, told

from digestbot.adapters.platforms.discord.connection import DiscordConnection
from digestbot.adapters.platforms.discord.permissions import EMBED, HISTORY, REPLIES, SEND, THREADS, VIEW
from digestbot.adapters.platforms.discord.publisher import DiscordPublisher
from digestbot.core.delivery.outcome import (
    Absent,
    Outcome,
    Refused,
    RetryLater,
    Sent,
    Unknown,
    Unreadable,
    WorkspaceGone,
)
from digestbot.core.digests.destination import Destination
from digestbot.core.digests.subscription import Options


@pytest.fixture
def outbox(publisher: DiscordPublisher, clock: FakeClock) -> Outbox:
    """Return the outbox of a digest in three parts."""
    return Outbox(publisher, clock, document(16), Destination(f"discord:{GUILD}/{TEXT}"))


async def posted(outbox: Outbox, number: int = 0) -> Outcome:
    """Publish one part."""
    return await outbox.publisher.publish(outbox.claimed(outbox.rows[number]))


@pytest.mark.parametrize(
    ("refusal", "outcome", "words"),
    [
        ((403, 50013), Refused, "Send Messages and Embed Links"),
        ((403, 50001), Refused, "View Channel"),
        ((404, 10003), Refused, "the channel is gone"),
        ((400, 50035), Refused, "finds fault with this message"),
        ((400, 200000), Refused, "AutoMod"),
        ((401, 0), RetryLater, "token"),
    ],
)
async def test_refusals(
    peer: DiscordPeer, outbox: Outbox, refusal: tuple[int, int], outcome: type[Refused], words: str
) -> None:
    """A refusal names what is missing; nothing is retried automatically."""
    await outbox.publisher.find(outbox.claimed(outbox.rows[0]))  # the kind of the channel is known from here on
    peer.channels[TEXT].refuses = refusal
    found = await posted(outbox)
    assert isinstance(found, outcome)
    assert words in told(found.reason)
    assert len([1 for method, _ in peer.said() if method == "POST"]) == 1


@pytest.mark.parametrize("refusal", [(400, 50035), (400, 200000)])
async def test_one_bad_message_does_not_pause(peer: DiscordPeer, outbox: Outbox, refusal: tuple[int, int]) -> None:
    """Where Discord finds fault with one message, the subscription goes on."""
    await outbox.publisher.find(outbox.claimed(outbox.rows[0]))
    peer.channels[TEXT].refuses = refusal
    found = await posted(outbox)
    assert isinstance(found, Refused)
    assert not found.pauses


async def test_a_server_that_removed_the_bot_is_gone(peer: DiscordPeer, outbox: Outbox) -> None:
    """Only where the server itself is not there any more does the workspace end."""
    peer.guilds.remove(GUILD)
    assert isinstance(await posted(outbox), WorkspaceGone)


async def test_a_channel_of_another_server_is_refused(peer: DiscordPeer, outbox: Outbox) -> None:
    """An address cannot reach a channel of a server that it does not name."""
    peer.channels[TEXT].guild = OTHER_GUILD
    found = await posted(outbox)
    assert isinstance(found, Refused)
    assert peer.standing(TEXT) == []


async def test_direct_messages(peer: DiscordPeer, publisher: DiscordPublisher, clock: FakeClock) -> None:
    """They are opened by the person's id, found again after a lost answer, and have no buttons that would answer elsewhere."""
    box = Outbox(publisher, clock, document(2), Destination(f"discord:{GUILD}/@8"), Options(rest="none"))
    peer.faults.plan("post", "lost")
    await box.run()
    (message,) = peer.standing("81")
    assert [row.state for row in box.rows] == ["sent"]
    assert "d:follow" not in str(message)
    peer.channels["81"].refuses = (403, 50007)
    found = await publisher.publish(box.claimed(box.rows[0]))
    assert found == Refused(reason="messages-closed")


async def test_mentions_of_people(peer: DiscordPeer, publisher: DiscordPublisher, clock: FakeClock) -> None:
    """Only those who asked for it are mentioned, in the main message; nothing else can ever ping."""
    options = Options(people=("8", "9", "@everyone"))
    box = Outbox(publisher, clock, document(16), Destination(f"discord:{GUILD}/{TEXT}"), options)
    await box.run()
    posts = [body for method, path, body in peer.requests if body and method == "POST" and path.endswith("/messages")]
    assert [body["allowed_mentions"] for body in posts] == [
        {"parse": [], "users": ["8", "9"]},
        *[{"parse": []}] * (len(posts) - 1),
    ]
    assert "<@8> <@9>" in str(posts[0])
    assert "<@8>" not in str(posts[1:])


async def test_a_thread_without_permission_is_named(peer: DiscordPeer, outbox: Outbox) -> None:
    """What is missing for the thread is said by its own name."""
    outbox.rows[0] = replace(outbox.rows[0], state="sent", receipt=(await _stands(outbox)).receipt)
    peer.channels[TEXT].refuses = (403, 50013)
    found = await posted(outbox, 1)
    assert isinstance(found, Refused)
    assert "Create Public Threads" in told(found.reason)


@pytest.mark.parametrize(
    ("has", "named"),
    [
        (VIEW | SEND, "the bot lacks in this channel: Embed Links."),
        (VIEW, "the bot lacks in this channel: Send Messages and Embed Links."),
    ],
)
async def test_the_missing_permission_is_named(peer: DiscordPeer, outbox: Outbox, has: int, named: str) -> None:
    """Discord only says that one is missing; which one is worked out from the bot's own."""
    peer.channels[TEXT].refuses = (403, 50013)
    peer.permissions = has
    found = await posted(outbox)
    assert isinstance(found, Refused)
    assert told(found.reason) == named


async def test_what_is_missing_is_known_beforehand(
    peer: DiscordPeer, publisher: DiscordPublisher, outbox: Outbox
) -> None:
    """A check before a subscription is saved names everything that its digests will need."""
    assert await publisher.missing(outbox.destination, Options()) == []
    peer.permissions = VIEW | SEND | EMBED
    assert await publisher.missing(outbox.destination, Options()) == [
        "read-message-history",
        "create-public-threads",
        "send-messages-in-threads",
    ]
    assert await publisher.missing(outbox.destination, Options(rest="none")) == ["read-message-history"]


async def test_a_deleted_digest_is_not_continued(peer: DiscordPeer, outbox: Outbox) -> None:
    """A digest that somebody deleted is not sent again, and its schedule goes on."""
    outbox.rows[0] = replace(outbox.rows[0], state="sent", receipt=(await _stands(outbox)).receipt)
    peer.standing(TEXT).clear()
    found = await posted(outbox, 1)
    assert isinstance(found, Refused)
    assert not found.pauses
    assert "deleted" in told(found.reason)


async def test_a_deleted_thread_is_not_made_again(peer: DiscordPeer, outbox: Outbox) -> None:
    """A thread that somebody deleted ends this digest's rest, and nothing else."""
    await outbox.run()
    del peer.channels[peer.standing(TEXT)[0]["id"]]
    found = await posted(outbox, 2)
    assert isinstance(found, Refused)
    assert not found.pauses
    assert "thread" in told(found.reason)


async def test_a_role_that_may_not_be_mentioned(peer: DiscordPeer, publisher: DiscordPublisher, outbox: Outbox) -> None:
    """Mentioning a role that is not mentionable needs a permission, which is said beforehand."""
    peer.permissions = VIEW | SEND | EMBED | HISTORY | THREADS | REPLIES
    peer.roles = [
        {"id": "700000000000000001", "permissions": "0", "mentionable": True},
        {"id": "700000000000000002", "permissions": "0", "mentionable": False},
    ]
    for role, missing in (("700000000000000001", []), ("700000000000000002", ["mention-everyone"])):
        assert await publisher.missing(outbox.destination, Options(role=role)) == missing


async def test_a_deleted_message_is_not_edited(peer: DiscordPeer, publisher: DiscordPublisher, outbox: Outbox) -> None:
    """An edit of a deleted message posts nothing."""
    row = replace(outbox.rows[0], receipt=(await _stands(outbox)).receipt)
    peer.standing(TEXT).clear()
    found = await publisher.edit(outbox.claimed(row))
    assert isinstance(found, Refused)
    assert not found.pauses
    assert peer.standing(TEXT) == []


async def test_a_long_wait_goes_back_to_the_outbox(peer: DiscordPeer, outbox: Outbox) -> None:
    """Discord's own number is kept to the second."""
    peer.faults.plan("post", "429 long")
    assert await posted(outbox) == RetryLater(delay=timedelta(seconds=LONG), reason="discord-wait")


async def test_cloudflare_is_left_alone(peer: DiscordPeer, outbox: Outbox) -> None:
    """A ban of the address is waited out as long as it says."""
    peer.faults.plan("post", "429 cloudflare")
    found = await posted(outbox)
    assert isinstance(found, RetryLater)
    assert found.delay == timedelta(seconds=90)


async def test_the_same_nonce_each_time(peer: DiscordPeer, outbox: Outbox) -> None:
    """A repeat carries the delivery's key, and Discord gives back the message that stands."""
    first, second = await posted(outbox), await posted(outbox)
    assert first == second
    assert isinstance(first, Sent)
    assert len(peer.standing(TEXT)) == 1
    assert [b["nonce"] for m, p, b in peer.requests if m == "POST" and b] == [outbox.rows[0].key] * 2


async def test_announcements_are_published(peer: DiscordPeer, publisher: DiscordPublisher, clock: FakeClock) -> None:
    """With the option, a main message of an announcement channel is published, once; continuations are not."""
    outbox = Outbox(publisher, clock, document(9), Destination(f"discord:{GUILD}/{NEWS}"), Options(publish=True))
    peer.faults.plan("crosspost", "lost")
    await outbox.run()
    (message,) = peer.standing(NEWS)
    assert message["flags"] & 2
    assert len([p for m, p in peer.said() if p.endswith("crosspost")]) == 2


async def test_without_the_option_nothing_is_published(
    peer: DiscordPeer, publisher: DiscordPublisher, clock: FakeClock
) -> None:
    """An announcement channel is published only where an admin said so."""
    outbox = Outbox(publisher, clock, document(1), Destination(f"discord:{GUILD}/{NEWS}"))
    await outbox.run()
    assert not peer.standing(NEWS)[0]["flags"] & 2


async def test_too_many_crossposts_leave_the_message(
    peer: DiscordPeer, publisher: DiscordPublisher, clock: FakeClock
) -> None:
    """The eleventh crosspost of an hour is given up: the message stands and is not posted again for it."""
    outbox = Outbox(publisher, clock, document(1), Destination(f"discord:{GUILD}/{NEWS}"), Options(publish=True))
    peer.faults.plan("crosspost", "429 long")
    assert isinstance(await posted(outbox), Sent)


async def test_a_thread_as_destination(peer: DiscordPeer, publisher: DiscordPublisher, clock: FakeClock) -> None:
    """In a thread the whole digest stands in that thread: there is no thread in a thread."""
    outbox = Outbox(publisher, clock, document(16), Destination(f"discord:{GUILD}/{THREAD}"))
    await outbox.run()
    assert len(peer.standing(THREAD)) == len(outbox.rows) > 1


async def test_a_forum_post_is_named_after_the_digest(
    peer: DiscordPeer, publisher: DiscordPublisher, clock: FakeClock
) -> None:
    """A forum post has the digest's title and day for its name."""
    await Outbox(publisher, clock, document(1), Destination(f"discord:{GUILD}/{FORUM}")).run()
    assert [post.name for post in peer.posts()] == ["World · Morning digest, Tue 24 Nov"]


async def test_history_that_cannot_be_read_is_not_taken_for_empty(
    peer: DiscordPeer, outbox: Outbox, clock: FakeClock
) -> None:
    """Without Read Message History Discord gives an empty list: where something was written since, that is no answer."""
    peer.faults.plan("post", "lost")
    assert isinstance(await posted(outbox), Unknown)
    peer.channels[TEXT].history = False
    found = await outbox.publisher.find(outbox.claimed(outbox.rows[0]))
    assert isinstance(found, Unreadable)
    assert "Read Message History" in told(found.reason)


async def test_a_quiet_channel_is_believed(peer: DiscordPeer, outbox: Outbox, clock: FakeClock) -> None:
    """An empty list from a channel where nobody wrote since is an answer."""
    peer.channels[TEXT].history = False
    assert await outbox.publisher.find(outbox.claimed(outbox.rows[0])) == Absent()


async def test_a_busy_channel_is_looked_through(peer: DiscordPeer, outbox: Outbox, clock: FakeClock) -> None:
    """A message before three hundred others is found on the first pages."""
    peer.faults.plan("post", "lost")
    await posted(outbox)
    clock.at += timedelta(minutes=5)
    for n in range(300):
        peer._post(peer.channels[TEXT], {"content": f"chatter {n}"})
    assert isinstance(await outbox.publisher.find(outbox.claimed(outbox.rows[0])), Sent)


async def test_a_dead_token_is_told_once(
    peer: DiscordPeer, connection: DiscordConnection, clock: FakeClock, heard: SlackRequest
) -> None:
    """The operator hears once that the token is refused; deliveries wait, and no server is given up."""
    publisher = DiscordPublisher(connection.http, clock, notices=heard)
    outbox = Outbox(publisher, clock, document(1), Destination(f"discord:{GUILD}/{TEXT}"))
    peer.token = "another"
    for _ in range(3):
        assert isinstance(await posted(outbox), RetryLater)
    assert len(heard.told) == 1
    assert "DISCORD_TOKEN" in heard.told[0]


async def test_before_the_login_deliveries_wait(clock: FakeClock) -> None:
    """Nothing is lost and nothing raised while nobody is logged in."""
    publisher = DiscordPublisher(lambda: None, clock)
    outbox = Outbox(publisher, clock, document(1), Destination(f"discord:{GUILD}/{TEXT}"))
    assert isinstance(await posted(outbox), RetryLater)
    assert isinstance(await publisher.find(outbox.claimed(outbox.rows[0])), RetryLater)


async def test_a_platform_that_is_down_is_waited_for(
    connection: DiscordConnection, clock: FakeClock, publisher: DiscordPublisher, peer: DiscordPeer
) -> None:
    """A connection that was refused cannot have posted; one that broke off may have."""
    outbox = Outbox(publisher, clock, document(1), Destination(f"discord:{GUILD}/{TEXT}"))
    await publisher.find(outbox.claimed(outbox.rows[0]))
    await peer._server.close()
    assert isinstance(await posted(outbox), Unknown)
    assert isinstance(await posted(outbox), RetryLater)


async def _stands(outbox: Outbox) -> Sent:
    found = await posted(outbox)
    assert isinstance(found, Sent)
    return found
