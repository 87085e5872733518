"""digestbot: a self-hosted news-digest bot for Discord and Slack."""

__version__ = "0.1.0"
