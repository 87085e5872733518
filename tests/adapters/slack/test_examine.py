"""What doctor asks Slack about: a digest in every layout, posted nowhere."""

from peers.slack import TEAM, SlackPeer

from digestbot.adapters.platforms.slack.connection import SlackConnection
from digestbot.adapters.platforms.slack.examine import LAYOUTS, examine


async def test_slack_judges_every_layout(peer: SlackPeer, connection: SlackConnection) -> None:
    """Each is asked about once, and nothing is posted."""
    client = await connection.client(TEAM)
    assert client is not None
    assert await examine(client) is None
    assert peer.called().count("blocks.validate") >= len(LAYOUTS)
    assert "chat.postMessage" not in peer.called()


async def test_a_fault_is_named_with_its_place(peer: SlackPeer, connection: SlackConnection) -> None:
    """What Slack finds wrong is said in its own words."""
    client = await connection.client(TEAM)
    assert client is not None
    peer.dislikes = ["must have a text"]
    assert await examine(client) == "cards: /blocks/0 must have a text"


async def test_a_slack_that_does_not_know_the_method_is_no_trouble(
    peer: SlackPeer, connection: SlackConnection
) -> None:
    """Older workspaces, and tokens that were taken back, are other checks' business."""
    client = await connection.client(TEAM)
    assert client is not None
    peer.tokens.clear()
    assert await examine(client) is None
