"""Workspaces split articles off stories, and join stories."""

import sqlalchemy as sa
from alembic import op

from digestbot.adapters.storage.migrations.shorthand import ID, check, index, number, points

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "regroupings",
        number(),
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("article_id", ID),
        sa.Column("story_id", ID, nullable=False),
        sa.Column("into_id", ID),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        check("ck_regroupings_kind", "(article_id IS NULL) <> (into_id IS NULL)"),
        points("fk_regroupings_workspace", "workspace", "workspaces.id"),
        points("fk_regroupings_article_id", "article_id", "articles.id"),
        points("fk_regroupings_story_id", "story_id", "stories.id"),
        points("fk_regroupings_into_id", "into_id", "stories.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_regroupings")),
        sqlite_autoincrement=True,
    )
    for column in ("article_id", "into_id", "story_id", "workspace"):
        index(f"ix_regroupings_{column}", "regroupings", [column])
