"""digestbot: a self-hosted news-digest bot for Discord and Slack."""

from importlib.metadata import version

__version__ = version("digestbot")
