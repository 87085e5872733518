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
"""No number is given twice: a delivery's key is made of them and stands in channels for good."""


def number() -> Column[int]:
    """Return the column of a row's own number."""
    return Column("id", Id, primary_key=True, autoincrement=True)


def owner(*, key: bool = False) -> Column[str]:
    """Return the column of the workspace that the row belongs to and goes with."""
    return Column("workspace", Words, ForeignKey("workspaces.id", ondelete="CASCADE"), primary_key=key, nullable=False)


def lease() -> tuple[Column[Any], Column[Any]]:
    """Return the columns of who holds a row, and until when."""
    return Column("lease_owner", Words), Column("lease_until", Instant)
