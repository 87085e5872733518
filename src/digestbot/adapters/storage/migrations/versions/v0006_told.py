"""What each destination was told, sentence by sentence; a story's edition grows as an article joins it or changes."""

import sqlalchemy as sa
from alembic import op

from digestbot.adapters.storage.migrations.shorthand import ID, index, points

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add the table and the columns; what was shown before was shown at its revision."""
    for table in ("stories", "story_articles"):
        op.add_column(table, sa.Column("edition", sa.Integer(), nullable=False, server_default="1"))
        op.execute(f"UPDATE {table} SET edition = revision")  # noqa: S608 - two names that stand above
    op.create_table(
        "told",
        sa.Column("destination", sa.Text(), nullable=False),
        sa.Column("wording", ID, autoincrement=False, nullable=False),
        sa.Column("story_id", ID, nullable=False),
        sa.Column("digest_id", ID, nullable=False),
        sa.Column("terms", sa.Text(), nullable=False),
        points("fk_told_story_id", "story_id", "stories.id"),
        points("fk_told_digest_id", "digest_id", "digests.id"),
        sa.PrimaryKeyConstraint("destination", "wording", name=op.f("pk_told")),
    )
    for columns in (["story_id"], ["digest_id"], ["destination", "story_id"], ["destination", "digest_id"]):
        index(f"ix_told_{'_'.join(columns)}", "told", columns)
