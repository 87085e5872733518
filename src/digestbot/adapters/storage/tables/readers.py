"""What single people set and do: all that is stored of them hangs on these tables, and `forget` empties it."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Table, UniqueConstraint

from digestbot.adapters.storage.columns import Id, Instant, Json, Words
from digestbot.adapters.storage.tables.schema import NEVER_TWICE, metadata, number, owner
from digestbot.core.digests.reader import Reader

votes = Table(
    "votes",
    metadata,
    owner(),
    Column("digest_id", Id, ForeignKey("digests.id", ondelete="CASCADE"), primary_key=True),
    Column("person", Words, primary_key=True),
    Column("value", Integer, nullable=False),
    Column("at", Instant, nullable=False),
    CheckConstraint("value IN (-1, 1)", name="value"),
    Index(None, "workspace", "at"),
    Index(None, "person"),
)

pings = Table(
    "pings",
    metadata,
    Column("digest_id", Id, ForeignKey("digests.id", ondelete="CASCADE"), primary_key=True),
    Column("person", Words, primary_key=True, index=True),
)
"""Whom a digest mentions; beside the document, so that someone can be forgotten."""

follows = Table(
    "follows",
    metadata,
    number(),
    owner(),
    Column("person", Words, nullable=False),
    Column("kind", Words, nullable=False),
    Column("value", Words, nullable=False),
    Column("story_id", Id, ForeignKey("stories.id", ondelete="CASCADE"), index=True),
    Column("label", Words, nullable=False),
    Column("deliver", Words, nullable=False),
    Column("when", Words, nullable=False),
    Column("muted_until", Instant),
    Column("created_at", Instant, nullable=False),
    CheckConstraint("kind IN ('topic', 'person', 'author', 'story', 'feed')", name="kind"),
    CheckConstraint("deliver IN ('dm', 'ping')", name="deliver"),
    UniqueConstraint("workspace", "person", "kind", "value"),
    Index(None, "person"),
    **NEVER_TWICE,
)

readers = Table(
    "readers",
    metadata,
    Column("platform", Words, primary_key=True),
    Column("person", Words, primary_key=True),
    Column("settings", Json(Reader), nullable=False),
)
