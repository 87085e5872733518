"""The only way to the web: bounded, polite, and never into a private network."""

from digestbot.adapters.http.client import HttpClient

__all__ = ["HttpClient"]
