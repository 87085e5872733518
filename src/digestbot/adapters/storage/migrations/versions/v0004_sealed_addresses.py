"""Addresses with keys in them are sealed; `url` is what may be shown."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the column."""
    op.add_column("feeds", sa.Column("sealed_url", sa.LargeBinary()))
