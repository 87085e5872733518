"""Storage: SQLite and PostgreSQL behind one set of repositories."""

from digestbot.adapters.storage.store import Opened, SqlStore, open_store, restore

__all__ = ["Opened", "SqlStore", "open_store", "restore"]
