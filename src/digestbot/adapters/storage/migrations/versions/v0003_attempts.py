"""How often a digest of a schedule was tried since one was made."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the column."""
    op.add_column("subscriptions", sa.Column("attempts", sa.Integer(), nullable=False, server_default="0"))
