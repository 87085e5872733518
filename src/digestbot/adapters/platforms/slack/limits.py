"""What Slack takes in one message, counted the careful way: characters are UTF-16 units.

Source: docs.slack.dev, reference/block-kit and methods/chat.postMessage. The length over all blocks is not documented: Slack
was seen to refuse somewhere above 11,300 characters, so digests stay at 10,000 with their links counted.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Numbers of one platform; characters unless the name says otherwise."""

    blocks: int = 50
    all_text: int = 10_000
    header: int = 150
    notification: int = 2000
    context: int = 10
    main_stories: int = 8


LIMITS = Limits()
INVITE = "/invite @digestbot"
"""What somebody types in a channel to let the bot in."""
