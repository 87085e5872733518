"""What all tables share: how their constraints are named, and the columns that many of them have."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Column, ForeignKey, MetaData

from digestbot.adapters.storage.columns import Id, Instant, Words

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)

NEVER_TWICE: Mapping[str, Any] = {"sqlite_autoincrement": True}
"""Numbers are never reused: delivery keys are derived from them and stay in channels for ever."""


def number() -> Column[int]:
    """Return the column of a row's own number."""
    return Column("id", Id, primary_key=True, autoincrement=True)


def owner(*, key: bool = False) -> Column[str]:
    """Return the column of the workspace that the row belongs to and goes with."""
    return Column("workspace", Words, ForeignKey("workspaces.id", ondelete="CASCADE"), primary_key=key, nullable=False)


def lease() -> tuple[Column[Any], Column[Any]]:
    """Return the columns for the holder of a row and the end of its lease."""
    return Column("lease_owner", Words), Column("lease_until", Instant)
