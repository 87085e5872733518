"""Feeds, entries, articles, and what was made of them."""

from collections.abc import Mapping

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    UniqueConstraint,
    false,
    text,
)

from digestbot.adapters.storage.columns import Id, Instant, Json, Words
from digestbot.adapters.storage.tables.schema import NEVER_TWICE, lease, metadata, number, owner
from digestbot.core.articles.article import Claim, Label
from digestbot.core.feeds.schedule import PollState
from digestbot.core.text.spans import Span

feeds = Table(
    "feeds",
    metadata,
    number(),
    Column("url", Words, nullable=False),
    Column("scope", Words, nullable=False),
    Column("sealed_url", LargeBinary),
    Column("secret_id", Id, ForeignKey("secrets.id", ondelete="SET NULL"), index=True),
    Column("title", Words),
    Column("site", Words),
    Column("language", Words),
    Column("format", Words),
    Column("body_hash", Words),
    Column("first", Boolean, nullable=False),
    Column("poll", Json(PollState), nullable=False),
    Column("next_at", Instant, index=True),
    *lease(),
    Column("created_at", Instant, nullable=False),
    UniqueConstraint("url", "scope"),
    **NEVER_TWICE,
)

polls = Table(
    "polls",
    metadata,
    number(),
    Column("feed_id", Id, ForeignKey("feeds.id", ondelete="CASCADE"), nullable=False),
    Column("at", Instant, nullable=False),
    Column("outcome", Words, nullable=False),
    Column("status", Integer),
    Column("new_entries", Integer, nullable=False),
    Column("next_at", Instant),
    Column("reason", Words, nullable=False),
    Index(None, "feed_id", "id"),
    **NEVER_TWICE,
)

sources = Table(
    "sources",
    metadata,
    owner(key=True),
    Column("feed_id", Id, ForeignKey("feeds.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("title", Words),
    Column("weight", Float, nullable=False),
    Column("paused", Boolean, nullable=False),
    Column("added_at", Instant, nullable=False),
)

articles = Table(
    "articles",
    metadata,
    number(),
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
    Column("labels", Json(tuple[Label, ...])),
    Column("wall", Words),
    Column("revision", Integer, nullable=False),
    Column("failure", Words),
    Column("attempts", Integer, nullable=False),
    Column("next_at", Instant),
    *lease(),
    CheckConstraint("state IN ('found', 'read', 'analysed', 'grouped', 'failed')", name="state"),
    UniqueConstraint("scope", "identity"),
    Index(None, "state", "next_at"),
    Index(
        "ix_articles_ungrouped",
        "first_seen",
        sqlite_where=text("state = 'analysed'"),
        postgresql_where=text("state = 'analysed'"),
    ),
    Index(
        None, "failure", "state", postgresql_where=text("failure IS NOT NULL"), sqlite_where=text("failure IS NOT NULL")
    ),
    **NEVER_TWICE,
)

entries = Table(
    "entries",
    metadata,
    number(),
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
    **NEVER_TWICE,
)

analyses = Table(
    "analyses",
    metadata,
    Column("article_id", Id, ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True),
    Column("title", Words),
    Column("body", Words, nullable=False),
    Column("language", Words, nullable=False),
    Column("published", Instant),
    Column("kind", Words, nullable=False, server_default="news"),
    Column("sentences", Json(tuple[Span, ...]), nullable=False),
    Column("summary", Json(tuple[int, ...]), nullable=False),
    Column("analysed_at", Instant, nullable=False),
    Column("figure", Boolean, nullable=False, server_default=false()),
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

quote_terms = Table(
    "quote_terms",
    metadata,
    Column("term", Words, primary_key=True),
    Column("article_id", Id, ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)
"""What `/quotes` finds a quote by: the terms of its words, the same on both databases."""

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

article_terms = Table(
    "article_terms",
    metadata,
    Column("term", Words, primary_key=True),
    Column("article_id", Id, ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True, index=True),
    sqlite_with_rowid=False,
)
"""What `/search` finds an article by: the terms of its title and summary, the same on both databases."""

stories = Table(
    "stories",
    metadata,
    number(),
    Column("revision", Integer, nullable=False),
    Column("edition", Integer, nullable=False, server_default="1"),
    Column("first_at", Instant, nullable=False),
    Column("last_at", Instant, nullable=False, index=True),
    Column("follows_id", Id, index=True),
    **NEVER_TWICE,
)

story_articles = Table(
    "story_articles",
    metadata,
    number(),
    Column("article_id", Id, ForeignKey("articles.id", ondelete="CASCADE"), nullable=False, unique=True),
    Column("story_id", Id, ForeignKey("stories.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("score", Float, nullable=False),
    Column("bar", Float, nullable=False),
    Column("parts", Json(Mapping[str, float]), nullable=False),
    Column("shared", Json(tuple[str, ...]), nullable=False),
    Column("copy_of", Id, ForeignKey("articles.id", ondelete="SET NULL"), index=True),
    Column("features", Json("digestbot.core.stories.features.Features"), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("edition", Integer, nullable=False, server_default="1"),
    Column("grouped_at", Instant, nullable=False, index=True),
    **NEVER_TWICE,
)
