"""What revisions say often. Never changed, only added to: the old revisions must go on making what they made."""

from datetime import datetime

import sqlalchemy as sa
from alembic import op

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def number() -> sa.Column[int]:
    """Return the column of a row's own number."""
    return sa.Column("id", ID, autoincrement=True, nullable=False)


def lease() -> tuple[sa.Column[str], sa.Column[datetime]]:
    """Return the columns for the holder of a row and the end of its lease."""
    return sa.Column("lease_owner", sa.Text()), sa.Column("lease_until", sa.DateTime(timezone=True))


def points(name: str, column: str, to: str, *, ondelete: str = "CASCADE") -> sa.ForeignKeyConstraint:
    """Return a foreign key of one column."""
    return sa.ForeignKeyConstraint([column], [to], name=op.f(name), ondelete=ondelete)


def check(name: str, condition: str) -> sa.CheckConstraint:
    """Return a condition that every row meets."""
    return sa.CheckConstraint(condition, name=op.f(name))


def index(name: str, table: str, columns: list[str]) -> None:
    """Make an index."""
    op.create_index(op.f(name), table, columns)
