"""Feeds: bytes in, entries out, and when to ask again."""
