"""Digests on their way, what each destination has seen, and what the program keeps for itself."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    UniqueConstraint,
    text,
)

from digestbot.adapters.storage.columns import Id, Instant, Json, Words
from digestbot.adapters.storage.tables.schema import NEVER_TWICE, metadata, number, owner
from digestbot.core.digests.subscription import Options

digests = Table(
    "digests",
    metadata,
    number(),
    owner(),
    Column("subscription_id", Id, ForeignKey("subscriptions.id", ondelete="SET NULL")),
    Column("destination", Words, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("document", Json("digestbot.core.digests.document.Document"), nullable=False),
    Column("options", Json(Options), nullable=False),
    Column("created_at", Instant, nullable=False),
    UniqueConstraint("subscription_id", "due_at"),
    Index(None, "workspace", "destination", "id"),
    **NEVER_TWICE,
)

deliveries = Table(
    "deliveries",
    metadata,
    number(),
    Column("key", Words, nullable=False, unique=True),
    Column("digest_id", Id, ForeignKey("digests.id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("destination", Words, nullable=False),
    Column("part", Json("digestbot.core.delivery.delivery.Part"), nullable=False),
    Column("state", Words, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("claimed_at", Instant),
    Column("retry_at", Instant),
    Column("unknown_since", Instant),
    Column("sent_at", Instant),
    Column("receipt", Json("digestbot.core.delivery.delivery.Receipt")),
    Column("reason", Words),
    Column("next_at", Instant),
    Column("lease_owner", Words),
    CheckConstraint("state IN ('pending', 'sending', 'unknown', 'held', 'sent', 'refused')", name="state"),
    UniqueConstraint("digest_id", "number"),
    Index(None, "next_at"),
    Index(
        "uq_deliveries_one_sending",
        "destination",
        unique=True,
        sqlite_where=text("state = 'sending'"),
        postgresql_where=text("state = 'sending'"),
    ),
    Index(
        "ix_deliveries_doubtful",
        "state",
        sqlite_where=text("state IN ('unknown', 'held', 'refused')"),
        postgresql_where=text("state IN ('unknown', 'held', 'refused')"),
    ),
    **NEVER_TWICE,
)

shown = Table(
    "shown",
    metadata,
    Column("destination", Words, primary_key=True),
    Column("story_id", Id, ForeignKey("stories.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("revision", Integer, primary_key=True, autoincrement=False),
    Column("digest_id", Id, ForeignKey("digests.id", ondelete="CASCADE"), nullable=False, index=True),
)

told = Table(
    "told",
    metadata,
    Column("destination", Words, primary_key=True),
    Column("wording", Id, primary_key=True, autoincrement=False),
    Column("story_id", Id, ForeignKey("stories.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("digest_id", Id, ForeignKey("digests.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("terms", Json(tuple[int, ...]), nullable=False),
    Index(None, "destination", "story_id"),
    Index(None, "destination", "digest_id"),
)
"""Marks of the sentences that each destination was shown: none is shown to it twice."""

edits = Table(
    "edits",
    metadata,
    number(),
    Column("delivery_id", Id, ForeignKey("deliveries.id", ondelete="CASCADE"), nullable=False, unique=True),
    Column("document", Json("digestbot.core.digests.document.Document"), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("next_at", Instant, nullable=False, index=True),
    **NEVER_TWICE,
)

leases = Table(
    "leases",
    metadata,
    Column("name", Words, primary_key=True),
    Column("owner", Words, nullable=False),
    Column("until", Instant, nullable=False),
)

meta = Table(
    "meta",
    metadata,
    Column("key", Words, primary_key=True),
    Column("value", Words, nullable=False),
)
