"""The demo feeds: six invented outlets on a loopback server, for whoever runs the bot before connecting anything.

Nothing in it is real: outlets, places, people and events are made up, and its `.example` names can belong to nobody (RFC 2606).
Its pages are as untidy as real ones on purpose, so that the first digest a person sees was earned.
"""

from digestbot.adapters.demo_feeds.server import Newsroom

__all__ = ["Newsroom"]
