"""What rules match is worked out once; whether the first sentence of a summary has a figure is known without reading it."""

import sqlalchemy as sa
from alembic import op

from digestbot.adapters.storage.migrations.shorthand import ID, check, index, number, points

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the tables and add the column."""
    _rules()
    _arrivals()
    _matches()
    op.add_column("analyses", sa.Column("figure", sa.Boolean(), nullable=False, server_default=sa.false()))


def _rules() -> None:
    op.create_table(
        "rules",
        number(),
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("seen_to", ID, nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=False),
        check("ck_rules_kind", "kind IN ('query', 'words')"),
        points("fk_rules_workspace", "workspace", "workspaces.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rules")),
        sa.UniqueConstraint("workspace", "kind", "digest", name=op.f("uq_rules_workspace_kind_digest")),
        sqlite_autoincrement=True,
    )
    index("ix_rules_used_at", "rules", ["used_at"])


def _arrivals() -> None:
    op.create_table(
        "arrivals",
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("article_id", ID, autoincrement=False, nullable=False),
        sa.Column("number", ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        points("fk_arrivals_workspace", "workspace", "workspaces.id"),
        points("fk_arrivals_article_id", "article_id", "articles.id"),
        sa.PrimaryKeyConstraint("workspace", "article_id", name=op.f("pk_arrivals")),
        sa.UniqueConstraint("workspace", "number", name=op.f("uq_arrivals_workspace_number")),
    )
    index("ix_arrivals_article_id", "arrivals", ["article_id"])
    index("ix_arrivals_at", "arrivals", ["at"])


def _matches() -> None:
    op.create_table(
        "matches",
        sa.Column("rule_id", ID, autoincrement=False, nullable=False),
        sa.Column("article_id", ID, autoincrement=False, nullable=False),
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        points("fk_matches_rule_id", "rule_id", "rules.id"),
        sa.ForeignKeyConstraint(
            ["workspace", "article_id"],
            ["arrivals.workspace", "arrivals.article_id"],
            name=op.f("fk_matches_workspace_article_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("rule_id", "article_id", name=op.f("pk_matches")),
    )
    index("ix_matches_workspace_article_id", "matches", ["workspace", "article_id"])
