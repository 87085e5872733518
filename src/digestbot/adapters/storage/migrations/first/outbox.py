"""Digests on their way, what each destination has seen, and what the program keeps for itself."""

import sqlalchemy as sa
from alembic import op

from digestbot.adapters.storage.migrations.shorthand import ID, check, index, number, points


def _digests() -> None:
    op.create_table(
        "digests",
        number(),
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("subscription_id", ID),
        sa.Column("destination", sa.Text(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("options", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        points("fk_digests_subscription_id", "subscription_id", "subscriptions.id", ondelete="SET NULL"),
        points("fk_digests_workspace", "workspace", "workspaces.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_digests")),
        sa.UniqueConstraint("subscription_id", "due_at", name=op.f("uq_digests_subscription_id_due_at")),
        sqlite_autoincrement=True,
    )
    index("ix_digests_workspace_destination_id", "digests", ["workspace", "destination", "id"])


def _deliveries() -> None:
    op.create_table(
        "deliveries",
        number(),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("digest_id", ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("destination", sa.Text(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("claimed_at", sa.DateTime(timezone=True)),
        sa.Column("retry_at", sa.DateTime(timezone=True)),
        sa.Column("unknown_since", sa.DateTime(timezone=True)),
        sa.Column("sent_at", sa.DateTime(timezone=True)),
        sa.Column("receipt", sa.Text()),
        sa.Column("reason", sa.Text()),
        sa.Column("next_at", sa.DateTime(timezone=True)),
        sa.Column("lease_owner", sa.Text()),
        check("ck_deliveries_state", "state IN ('pending', 'sending', 'unknown', 'held', 'sent', 'refused')"),
        points("fk_deliveries_digest_id", "digest_id", "digests.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deliveries")),
        sa.UniqueConstraint("digest_id", "number", name=op.f("uq_deliveries_digest_id_number")),
        sa.UniqueConstraint("key", name=op.f("uq_deliveries_key")),
        sqlite_autoincrement=True,
    )
    index("ix_deliveries_next_at", "deliveries", ["next_at"])
    op.create_index(
        "uq_deliveries_one_sending",
        "deliveries",
        ["destination"],
        unique=True,
        sqlite_where=sa.text("state = 'sending'"),
        postgresql_where=sa.text("state = 'sending'"),
    )


def _shown() -> None:
    op.create_table(
        "shown",
        sa.Column("destination", sa.Text(), nullable=False),
        sa.Column("story_id", ID, nullable=False),
        sa.Column("revision", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("digest_id", ID, nullable=False),
        points("fk_shown_digest_id", "digest_id", "digests.id"),
        points("fk_shown_story_id", "story_id", "stories.id"),
        sa.PrimaryKeyConstraint("destination", "story_id", "revision", name=op.f("pk_shown")),
    )
    index("ix_shown_digest_id", "shown", ["digest_id"])
    index("ix_shown_story_id", "shown", ["story_id"])


def _edits() -> None:
    op.create_table(
        "edits",
        number(),
        sa.Column("delivery_id", ID, nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=False),
        points("fk_edits_delivery_id", "delivery_id", "deliveries.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_edits")),
        sa.UniqueConstraint("delivery_id", name=op.f("uq_edits_delivery_id")),
        sqlite_autoincrement=True,
    )
    index("ix_edits_next_at", "edits", ["next_at"])


def _leases() -> None:
    op.create_table(
        "leases",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_leases")),
    )


def _meta() -> None:
    op.create_table(
        "meta",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_meta")),
    )


TABLES = (_digests, _deliveries, _shown, _edits, _leases, _meta)
"""What makes them, each after those that it points to."""
