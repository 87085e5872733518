"""What single people set and do."""

import sqlalchemy as sa
from alembic import op

from digestbot.adapters.storage.migrations.shorthand import ID, check, index, number, points


def _votes() -> None:
    op.create_table(
        "votes",
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("digest_id", ID, autoincrement=False, nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        check("ck_votes_value", "value IN (-1, 1)"),
        points("fk_votes_digest_id", "digest_id", "digests.id"),
        points("fk_votes_workspace", "workspace", "workspaces.id"),
        sa.PrimaryKeyConstraint("digest_id", "person", name=op.f("pk_votes")),
    )
    index("ix_votes_workspace_at", "votes", ["workspace", "at"])
    index("ix_votes_person", "votes", ["person"])


def _pings() -> None:
    op.create_table(
        "pings",
        sa.Column("digest_id", ID, autoincrement=False, nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        points("fk_pings_digest_id", "digest_id", "digests.id"),
        sa.PrimaryKeyConstraint("digest_id", "person", name=op.f("pk_pings")),
    )
    index("ix_pings_person", "pings", ["person"])


def _follows() -> None:
    op.create_table(
        "follows",
        number(),
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("story_id", ID),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("deliver", sa.Text(), nullable=False),
        sa.Column("when", sa.Text(), nullable=False),
        sa.Column("muted_until", sa.DateTime(timezone=True)),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        check("ck_follows_kind", "kind IN ('topic', 'person', 'author', 'story', 'feed')"),
        check("ck_follows_deliver", "deliver IN ('dm', 'ping')"),
        points("fk_follows_story_id", "story_id", "stories.id"),
        points("fk_follows_workspace", "workspace", "workspaces.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follows")),
        sa.UniqueConstraint(
            "workspace", "person", "kind", "value", name=op.f("uq_follows_workspace_person_kind_value")
        ),
        sqlite_autoincrement=True,
    )
    index("ix_follows_person", "follows", ["person"])
    index("ix_follows_story_id", "follows", ["story_id"])


def _readers() -> None:
    op.create_table(
        "readers",
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("settings", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("platform", "person", name=op.f("pk_readers")),
    )


TABLES = (_votes, _pings, _follows, _readers)
"""What makes them, each after those that it points to."""
