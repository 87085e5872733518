"""A story knows the one that it follows. No reference: SQLite takes none with a new column, and one that is gone is not found."""

import sqlalchemy as sa
from alembic import op

from digestbot.adapters.storage.migrations.shorthand import ID, index

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Add the column."""
    op.add_column("stories", sa.Column("follows_id", ID))
    index("ix_stories_follows_id", "stories", ["follows_id"])
