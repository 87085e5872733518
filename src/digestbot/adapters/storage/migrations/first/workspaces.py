"""Workspaces and what people set in them."""

import sqlalchemy as sa
from alembic import op

from digestbot.adapters.storage.migrations.shorthand import check, index, lease, number, points


def _workspaces() -> None:
    op.create_table(
        "workspaces",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("language", sa.Text()),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("settings", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True)),
        sa.Column("removed_at", sa.DateTime(timezone=True)),
        check("ck_workspaces_state", "state IN ('active', 'removed')"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_workspaces")),
    )
    index("ix_workspaces_removed_at", "workspaces", ["removed_at"])


def _secrets() -> None:
    op.create_table(
        "secrets",
        number(),
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        points("fk_secrets_workspace", "workspace", "workspaces.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_secrets")),
        sa.UniqueConstraint("workspace", "name", name=op.f("uq_secrets_workspace_name")),
        sqlite_autoincrement=True,
    )


def _topics() -> None:
    op.create_table(
        "topics",
        number(),
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("query", sa.Text(), nullable=False),
        sa.Column("feeds", sa.Text(), nullable=False),
        sa.Column("language", sa.Text()),
        sa.Column("weight", sa.Float(), nullable=False),
        points("fk_topics_workspace", "workspace", "workspaces.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_topics")),
        sa.UniqueConstraint("workspace", "name", name=op.f("uq_topics_workspace_name")),
        sqlite_autoincrement=True,
    )


def _blocks() -> None:
    op.create_table(
        "blocks",
        number(),
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        check("ck_blocks_kind", "kind IN ('word', 'author', 'source', 'category')"),
        points("fk_blocks_workspace", "workspace", "workspaces.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_blocks")),
        sa.UniqueConstraint("workspace", "kind", "value", name=op.f("uq_blocks_workspace_kind_value")),
        sqlite_autoincrement=True,
    )


def _subscriptions() -> None:
    op.create_table(
        "subscriptions",
        number(),
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("destination", sa.Text(), nullable=False),
        sa.Column("feeds", sa.Text(), nullable=False),
        sa.Column("topics", sa.Text(), nullable=False),
        sa.Column("schedule", sa.Text(), nullable=False),
        sa.Column("options", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("trouble", sa.Text()),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True)),
        sa.Column("next_at", sa.DateTime(timezone=True)),
        *lease(),
        check("ck_subscriptions_state", "state IN ('active', 'paused', 'broken')"),
        points("fk_subscriptions_workspace", "workspace", "workspaces.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_subscriptions")),
        sa.UniqueConstraint("workspace", "name", name=op.f("uq_subscriptions_workspace_name")),
        sqlite_autoincrement=True,
    )
    index("ix_subscriptions_state_next_at", "subscriptions", ["state", "next_at"])


def _audit() -> None:
    op.create_table(
        "audit",
        number(),
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("before", sa.Text()),
        sa.Column("after", sa.Text()),
        points("fk_audit_workspace", "workspace", "workspaces.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
        sqlite_autoincrement=True,
    )
    index("ix_audit_workspace_id", "audit", ["workspace", "id"])


def _undos() -> None:
    op.create_table(
        "undos",
        number(),
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        points("fk_undos_workspace", "workspace", "workspaces.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_undos")),
        sqlite_autoincrement=True,
    )
    index("ix_undos_until", "undos", ["until"])


def _reports() -> None:
    op.create_table(
        "reports",
        number(),
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("speaker", sa.Text(), nullable=False),
        sa.Column("outlet", sa.Text(), nullable=False),
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        check("ck_reports_state", "state IN ('open', 'wrong', 'right')"),
        points("fk_reports_workspace", "workspace", "workspaces.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reports")),
        sa.UniqueConstraint("workspace", "text", "speaker", name=op.f("uq_reports_workspace_text_speaker")),
        sqlite_autoincrement=True,
    )


TABLES = (_workspaces, _secrets, _topics, _blocks, _subscriptions, _audit, _undos, _reports)
"""What makes them, each after those that it points to."""
