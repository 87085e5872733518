"""Feeds, entries, articles, and what was made of them."""

import sqlalchemy as sa
from alembic import op

from digestbot.adapters.storage.migrations.shorthand import ID, check, index, lease, number, points


def _feeds() -> None:
    op.create_table(
        "feeds",
        number(),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("secret_id", ID),
        sa.Column("title", sa.Text()),
        sa.Column("site", sa.Text()),
        sa.Column("language", sa.Text()),
        sa.Column("format", sa.Text()),
        sa.Column("body_hash", sa.Text()),
        sa.Column("first", sa.Boolean(), nullable=False),
        sa.Column("poll", sa.Text(), nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True)),
        *lease(),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        points("fk_feeds_secret_id", "secret_id", "secrets.id", ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feeds")),
        sa.UniqueConstraint("url", "scope", name=op.f("uq_feeds_url_scope")),
        sqlite_autoincrement=True,
    )
    index("ix_feeds_next_at", "feeds", ["next_at"])
    index("ix_feeds_secret_id", "feeds", ["secret_id"])


def _polls() -> None:
    op.create_table(
        "polls",
        number(),
        sa.Column("feed_id", ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("status", sa.Integer()),
        sa.Column("new_entries", sa.Integer(), nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True)),
        sa.Column("reason", sa.Text(), nullable=False),
        points("fk_polls_feed_id", "feed_id", "feeds.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_polls")),
        sqlite_autoincrement=True,
    )
    index("ix_polls_feed_id_id", "polls", ["feed_id", "id"])


def _sources() -> None:
    op.create_table(
        "sources",
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("feed_id", ID, nullable=False),
        sa.Column("title", sa.Text()),
        sa.Column("weight", sa.Float(), nullable=False),
        sa.Column("paused", sa.Boolean(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        points("fk_sources_feed_id", "feed_id", "feeds.id"),
        points("fk_sources_workspace", "workspace", "workspaces.id"),
        sa.PrimaryKeyConstraint("workspace", "feed_id", name=op.f("pk_sources")),
    )
    index("ix_sources_feed_id", "sources", ["feed_id"])


def _articles() -> None:
    op.create_table(
        "articles",
        number(),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("feed_id", ID),
        sa.Column("content_hash", sa.Text(), nullable=False),
        sa.Column("first_seen", sa.DateTime(timezone=True), nullable=False),
        sa.Column("url", sa.Text()),
        sa.Column("title", sa.Text()),
        sa.Column("teaser", sa.Text()),
        sa.Column("content", sa.Text()),
        sa.Column("outlet", sa.Text()),
        sa.Column("language", sa.Text()),
        sa.Column("published", sa.DateTime(timezone=True)),
        sa.Column("image", sa.Text()),
        sa.Column("authors", sa.Text(), nullable=False),
        sa.Column("dek", sa.Text()),
        sa.Column("text", sa.Text()),
        sa.Column("origin", sa.Text()),
        sa.Column("canonical", sa.Text()),
        sa.Column("claims", sa.Text()),
        sa.Column("wall", sa.Text()),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("failure", sa.Text()),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True)),
        *lease(),
        check("ck_articles_state", "state IN ('found', 'read', 'analysed', 'grouped', 'failed')"),
        points("fk_articles_feed_id", "feed_id", "feeds.id", ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_articles")),
        sa.UniqueConstraint("scope", "identity", name=op.f("uq_articles_scope_identity")),
        sqlite_autoincrement=True,
    )
    index("ix_articles_feed_id", "articles", ["feed_id"])
    index("ix_articles_state_next_at", "articles", ["state", "next_at"])


def _entries() -> None:
    op.create_table(
        "entries",
        number(),
        sa.Column("feed_id", ID, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("content_hash", sa.Text(), nullable=False),
        sa.Column("article_id", ID),
        sa.Column("guid", sa.Text()),
        sa.Column("link", sa.Text()),
        sa.Column("title", sa.Text()),
        sa.Column("published", sa.DateTime(timezone=True)),
        sa.Column("updated", sa.DateTime(timezone=True)),
        sa.Column("categories", sa.Text(), nullable=False),
        sa.Column("first_seen", sa.DateTime(timezone=True), nullable=False),
        points("fk_entries_article_id", "article_id", "articles.id", ondelete="SET NULL"),
        points("fk_entries_feed_id", "feed_id", "feeds.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entries")),
        sa.UniqueConstraint("feed_id", "key", name=op.f("uq_entries_feed_id_key")),
        sqlite_autoincrement=True,
    )
    index("ix_entries_article_id", "entries", ["article_id"])
    index("ix_entries_feed_id_id", "entries", ["feed_id", "id"])
    index("ix_entries_feed_id_identity", "entries", ["feed_id", "identity"])


def _analyses() -> None:
    op.create_table(
        "analyses",
        sa.Column("article_id", ID, nullable=False),
        sa.Column("title", sa.Text()),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("published", sa.DateTime(timezone=True)),
        sa.Column("sentences", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("analysed_at", sa.DateTime(timezone=True), nullable=False),
        points("fk_analyses_article_id", "article_id", "articles.id"),
        sa.PrimaryKeyConstraint("article_id", name=op.f("pk_analyses")),
    )


def _quotes() -> None:
    op.create_table(
        "quotes",
        sa.Column("article_id", ID, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("speaker", sa.Text()),
        sa.Column("role", sa.Text()),
        sa.Column("cue", sa.Text()),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("rank", sa.Integer()),
        points("fk_quotes_article_id", "article_id", "articles.id"),
        sa.PrimaryKeyConstraint("article_id", "number", name=op.f("pk_quotes")),
    )
    index("ix_quotes_speaker", "quotes", ["speaker"])


def _quote_terms() -> None:
    op.create_table(
        "quote_terms",
        sa.Column("term", sa.Text(), nullable=False),
        sa.Column("article_id", ID, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        points("fk_quote_terms_article_id", "article_id", "articles.id"),
        sa.PrimaryKeyConstraint("term", "article_id", "number", name=op.f("pk_quote_terms")),
        sqlite_with_rowid=False,
    )
    index("ix_quote_terms_article_id", "quote_terms", ["article_id"])


def _article_authors() -> None:
    op.create_table(
        "article_authors",
        sa.Column("article_id", ID, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("bio", sa.Text()),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("bio_source", sa.Text()),
        points("fk_article_authors_article_id", "article_id", "articles.id"),
        sa.PrimaryKeyConstraint("article_id", "number", name=op.f("pk_article_authors")),
    )
    index("ix_article_authors_name", "article_authors", ["name"])


def _article_terms() -> None:
    op.create_table(
        "article_terms",
        sa.Column("term", sa.Text(), nullable=False),
        sa.Column("article_id", ID, nullable=False),
        points("fk_article_terms_article_id", "article_id", "articles.id"),
        sa.PrimaryKeyConstraint("term", "article_id", name=op.f("pk_article_terms")),
        sqlite_with_rowid=False,
    )
    index("ix_article_terms_article_id", "article_terms", ["article_id"])


def _stories() -> None:
    op.create_table(
        "stories",
        number(),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("first_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stories")),
        sqlite_autoincrement=True,
    )
    index("ix_stories_last_at", "stories", ["last_at"])


def _story_articles() -> None:
    op.create_table(
        "story_articles",
        number(),
        sa.Column("article_id", ID, nullable=False),
        sa.Column("story_id", ID, nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("bar", sa.Float(), nullable=False),
        sa.Column("parts", sa.Text(), nullable=False),
        sa.Column("shared", sa.Text(), nullable=False),
        sa.Column("copy_of", ID),
        sa.Column("features", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("grouped_at", sa.DateTime(timezone=True), nullable=False),
        points("fk_story_articles_article_id", "article_id", "articles.id"),
        points("fk_story_articles_copy_of", "copy_of", "articles.id", ondelete="SET NULL"),
        points("fk_story_articles_story_id", "story_id", "stories.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_story_articles")),
        sa.UniqueConstraint("article_id", name=op.f("uq_story_articles_article_id")),
        sqlite_autoincrement=True,
    )
    index("ix_story_articles_copy_of", "story_articles", ["copy_of"])
    index("ix_story_articles_grouped_at", "story_articles", ["grouped_at"])
    index("ix_story_articles_story_id", "story_articles", ["story_id"])


TABLES = (
    _feeds,
    _polls,
    _sources,
    _articles,
    _entries,
    _analyses,
    _quotes,
    _quote_terms,
    _article_authors,
    _article_terms,
    _stories,
    _story_articles,
)
"""What makes them, each after those that it points to."""
