"""What was put aside is counted without a walk through all articles."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Make the index."""
    some = sa.text("failure IS NOT NULL")
    op.create_index(
        op.f("ix_articles_failure_state"), "articles", ["failure", "state"], postgresql_where=some, sqlite_where=some
    )
