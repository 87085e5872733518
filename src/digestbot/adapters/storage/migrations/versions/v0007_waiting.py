"""Indexes of the few rows that wait: articles for their story, deliveries for somebody to look at them."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make them; they hold nothing of what is done."""
    for name, table, column, condition in (
        ("ix_articles_ungrouped", "articles", "first_seen", "state = 'analysed'"),
        ("ix_deliveries_doubtful", "deliveries", "state", "state IN ('unknown', 'held', 'refused')"),
    ):
        where = sa.text(condition)
        op.create_index(name, table, [column], sqlite_where=where, postgresql_where=where)
