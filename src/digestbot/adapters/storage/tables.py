"""The tables. `migrations/` makes them; a test proves both equal on both databases.

Whatever a person sets has a workspace. Feeds and articles have a scope: the empty one is shared, any other is the workspace
whose secret they were fetched with. A column `next_at` says when a row is due for its next step and is empty where nothing is
due, so that every claim is a walk along an index of what is due.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    UniqueConstraint,
    text,
)

from digestbot.adapters.storage.columns import Id, Instant, Json, Words
from digestbot.core.articles.article import Claim
from digestbot.core.delivery.delivery import Part, Receipt
from digestbot.core.digests.document import Document
from digestbot.core.digests.subscription import Options, Schedule
from digestbot.core.feeds.schedule import PollState
from digestbot.core.stories.story import Features
from digestbot.core.text.spans import Span

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)


def _id() -> Column[int]:
    return Column("id", Id, primary_key=True, autoincrement=True)


def _workspace(*, key: bool = False) -> Column[str]:
    return Column("workspace", Words, ForeignKey("workspaces.id", ondelete="CASCADE"), primary_key=key, nullable=False)


def _lease() -> tuple[Column[Any], Column[Any]]:
    return Column("lease_owner", Words), Column("lease_until", Instant)


# Numbers are never given twice (AUTOINCREMENT): a delivery's key is made of them and stands in channels for good.
_NEVER_TWICE: Mapping[str, Any] = {"sqlite_autoincrement": True}

workspaces = Table(
    "workspaces",
    metadata,
    Column("id", Words, primary_key=True),
    Column("platform", Words, nullable=False),
    Column("name", Words, nullable=False),
    Column("language", Words),
    Column("state", Words, nullable=False),
    Column("settings", Json(Mapping[str, Any]), nullable=False),
    Column("created_at", Instant),
    Column("removed_at", Instant, index=True),
    CheckConstraint("state IN ('active', 'removed')", name="state"),
)

secrets = Table(
    "secrets",
    metadata,
    _id(),
    _workspace(),
    Column("name", Words, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("created_at", Instant, nullable=False),
    UniqueConstraint("workspace", "name"),
    **_NEVER_TWICE,
)

feeds = Table(
    "feeds",
    metadata,
    _id(),
    Column("url", Words, nullable=False),
    Column("scope", Words, nullable=False),
    Column("secret_id", Id, ForeignKey("secrets.id", ondelete="SET NULL"), index=True),
    Column("title", Words),
    Column("site", Words),
    Column("language", Words),
    Column("format", Words),
    Column("body_hash", Words),
    Column("first", Boolean, nullable=False),
    Column("poll", Json(PollState), nullable=False),
    Column("next_at", Instant, index=True),
    *_lease(),
    Column("created_at", Instant, nullable=False),
    UniqueConstraint("url", "scope"),
    **_NEVER_TWICE,
)

polls = Table(
    "polls",
    metadata,
    _id(),
    Column("feed_id", Id, ForeignKey("feeds.id", ondelete="CASCADE"), nullable=False),
    Column("at", Instant, nullable=False),
    Column("outcome", Words, nullable=False),
    Column("status", Integer),
    Column("new_entries", Integer, nullable=False),
    Column("next_at", Instant),
    Column("reason", Words, nullable=False),
    Index(None, "feed_id", "id"),
    **_NEVER_TWICE,
)

sources = Table(
    "sources",
    metadata,
    _workspace(key=True),
    Column("feed_id", Id, ForeignKey("feeds.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("title", Words),
    Column("weight", Float, nullable=False),
    Column("paused", Boolean, nullable=False),
    Column("added_at", Instant, nullable=False),
)

articles = Table(
    "articles",
    metadata,
    _id(),
    Column("scope", Words, nullable=False),
    Column("identity", Words, nullable=False),
    Column("state", Words, nullable=False),
    Column("feed_id", Id, ForeignKey("feeds.id", ondelete="SET NULL"), index=True),
    Column("content_hash", Words, nullable=False),
    Column("first_seen", Instant, nullable=False),
    Column("url", Words),
    Column("title", Words),
    Column("teaser", Words),
    Column("content", Words),
    Column("outlet", Words),
    Column("language", Words),
    Column("published", Instant),
    Column("image", Words),
    Column("authors", Json(tuple[str, ...]), nullable=False),
    Column("dek", Words),
    Column("text", Words),
    Column("origin", Words),
    Column("canonical", Words),
    Column("claims", Json(tuple[Claim, ...])),
    Column("wall", Words),
    Column("revision", Integer, nullable=False),
    Column("failure", Words),
    Column("attempts", Integer, nullable=False),
    Column("next_at", Instant),
    *_lease(),
    CheckConstraint("state IN ('found', 'read', 'analysed', 'grouped', 'failed')", name="state"),
    UniqueConstraint("scope", "identity"),
    Index(None, "state", "next_at"),
    **_NEVER_TWICE,
)

entries = Table(
    "entries",
    metadata,
    _id(),
    Column("feed_id", Id, ForeignKey("feeds.id", ondelete="CASCADE"), nullable=False),
    Column("key", Words, nullable=False),
    Column("identity", Words, nullable=False),
    Column("content_hash", Words, nullable=False),
    Column("article_id", Id, ForeignKey("articles.id", ondelete="SET NULL"), index=True),
    Column("guid", Words),
    Column("link", Words),
    Column("title", Words),
    Column("published", Instant),
    Column("updated", Instant),
    Column("categories", Json(tuple[str, ...]), nullable=False),
    Column("first_seen", Instant, nullable=False),
    UniqueConstraint("feed_id", "key"),
    Index(None, "feed_id", "id"),
    Index(None, "feed_id", "identity"),
    **_NEVER_TWICE,
)

analyses = Table(
    "analyses",
    metadata,
    Column("article_id", Id, ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True),
    Column("title", Words),
    Column("body", Words, nullable=False),
    Column("language", Words, nullable=False),
    Column("published", Instant),
    Column("sentences", Json(tuple[Span, ...]), nullable=False),
    Column("summary", Json(tuple[int, ...]), nullable=False),
    Column("analysed_at", Instant, nullable=False),
)

quotes = Table(
    "quotes",
    metadata,
    Column("article_id", Id, ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("text", Words, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("speaker", Words, index=True),
    Column("role", Words),
    Column("cue", Words),
    Column("confidence", Float, nullable=False),
    Column("rank", Integer),
)

article_authors = Table(
    "article_authors",
    metadata,
    Column("article_id", Id, ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("name", Words, nullable=False, index=True),
    Column("bio", Words),
    Column("kind", Words, nullable=False),
    Column("source", Words, nullable=False),
    Column("bio_source", Words),
)

stories = Table(
    "stories",
    metadata,
    _id(),
    Column("revision", Integer, nullable=False),
    Column("first_at", Instant, nullable=False),
    Column("last_at", Instant, nullable=False, index=True),
    **_NEVER_TWICE,
)

story_articles = Table(
    "story_articles",
    metadata,
    _id(),
    Column("article_id", Id, ForeignKey("articles.id", ondelete="CASCADE"), nullable=False, unique=True),
    Column("story_id", Id, ForeignKey("stories.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("score", Float, nullable=False),
    Column("bar", Float, nullable=False),
    Column("parts", Json(Mapping[str, float]), nullable=False),
    Column("shared", Json(tuple[str, ...]), nullable=False),
    Column("copy_of", Id, ForeignKey("articles.id", ondelete="SET NULL"), index=True),
    Column("features", Json(Features), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("grouped_at", Instant, nullable=False, index=True),
    **_NEVER_TWICE,
)

topics = Table(
    "topics",
    metadata,
    _id(),
    _workspace(),
    Column("name", Words, nullable=False),
    Column("query", Words, nullable=False),
    Column("feeds", Json(tuple[int, ...]), nullable=False),
    Column("language", Words),
    Column("weight", Float, nullable=False),
    UniqueConstraint("workspace", "name"),
    **_NEVER_TWICE,
)

blocks = Table(
    "blocks",
    metadata,
    _id(),
    _workspace(),
    Column("kind", Words, nullable=False),
    Column("value", Words, nullable=False),
    CheckConstraint("kind IN ('word', 'author', 'source', 'category')", name="kind"),
    UniqueConstraint("workspace", "kind", "value"),
    **_NEVER_TWICE,
)

subscriptions = Table(
    "subscriptions",
    metadata,
    _id(),
    _workspace(),
    Column("name", Words, nullable=False),
    Column("destination", Words, nullable=False),
    Column("feeds", Json(tuple[int, ...]), nullable=False),
    Column("topics", Json(tuple[int, ...]), nullable=False),
    Column("schedule", Json(Schedule), nullable=False),
    Column("options", Json(Options), nullable=False),
    Column("state", Words, nullable=False),
    Column("trouble", Words),
    Column("created_at", Instant, nullable=False),
    Column("last_at", Instant),
    Column("next_at", Instant),
    *_lease(),
    CheckConstraint("state IN ('active', 'paused', 'broken')", name="state"),
    UniqueConstraint("workspace", "name"),
    Index(None, "state", "next_at"),
    **_NEVER_TWICE,
)

digests = Table(
    "digests",
    metadata,
    _id(),
    _workspace(),
    Column("subscription_id", Id, ForeignKey("subscriptions.id", ondelete="SET NULL")),
    Column("destination", Words, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("document", Json(Document), nullable=False),
    Column("options", Json(Options), nullable=False),
    Column("created_at", Instant, nullable=False),
    UniqueConstraint("subscription_id", "due_at"),
    Index(None, "workspace", "destination", "id"),
    **_NEVER_TWICE,
)

deliveries = Table(
    "deliveries",
    metadata,
    _id(),
    Column("key", Words, nullable=False, unique=True),
    Column("digest_id", Id, ForeignKey("digests.id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("destination", Words, nullable=False),
    Column("part", Json(Part), nullable=False),
    Column("state", Words, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("claimed_at", Instant),
    Column("retry_at", Instant),
    Column("unknown_since", Instant),
    Column("sent_at", Instant),
    Column("receipt", Json(Receipt)),
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
    **_NEVER_TWICE,
)

shown = Table(
    "shown",
    metadata,
    Column("destination", Words, primary_key=True),
    Column("story_id", Id, ForeignKey("stories.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("revision", Integer, primary_key=True, autoincrement=False),
    Column("digest_id", Id, ForeignKey("digests.id", ondelete="CASCADE"), nullable=False, index=True),
)

leases = Table(
    "leases",
    metadata,
    Column("name", Words, primary_key=True),
    Column("owner", Words, nullable=False),
    Column("until", Instant, nullable=False),
)

audit = Table(
    "audit",
    metadata,
    _id(),
    _workspace(),
    Column("at", Instant, nullable=False),
    Column("actor", Words, nullable=False),
    Column("action", Words, nullable=False),
    Column("target", Words, nullable=False),
    Column("before", Json(Mapping[str, Any])),
    Column("after", Json(Mapping[str, Any])),
    Index(None, "workspace", "id"),
    **_NEVER_TWICE,
)

meta = Table(
    "meta",
    metadata,
    Column("key", Words, primary_key=True),
    Column("value", Words, nullable=False),
)
