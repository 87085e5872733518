"""The demo feeds: six invented outlets on a loopback server, to try the bot before connecting anything.

Nothing in it is real: outlets, places, people and events are made up, and its `.example` names can belong to no one (RFC 2606).
Its pages are deliberately as untidy as real ones, so that the first digest is a fair sample.
"""

from digestbot.adapters.demo_feeds.server import Newsroom

__all__ = ["Newsroom"]
