"""What rules of a workspace match of the articles that it reads, worked out once."""

from sqlalchemy import CheckConstraint, Column, Float, ForeignKey, ForeignKeyConstraint, Index, Table, UniqueConstraint

from digestbot.adapters.storage.columns import Id, Instant, Words
from digestbot.adapters.storage.tables.schema import NEVER_TWICE, metadata, number, owner

rules = Table(
    "rules",
    metadata,
    number(),
    owner(),
    Column("kind", Words, nullable=False),
    Column("digest", Words, nullable=False),
    Column("text", Words, nullable=False),
    Column("seen_to", Id, nullable=False),
    Column("used_at", Instant, nullable=False, index=True),
    CheckConstraint("kind IN ('query', 'words')", name="kind"),
    UniqueConstraint("workspace", "kind", "digest"),
    **NEVER_TWICE,
)
"""`seen_to` is the number of the last arrival that the rule was tried on; `digest` is of the text, which no index could hold."""

arrivals = Table(
    "arrivals",
    metadata,
    owner(key=True),
    Column("article_id", Id, ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("number", Id, nullable=False),
    Column("at", Instant, nullable=False, index=True),
    UniqueConstraint("workspace", "number"),
)
"""The articles of a workspace in the order in which it got them; one that is analysed anew arrives anew."""

matches = Table(
    "matches",
    metadata,
    Column("rule_id", Id, ForeignKey("rules.id", ondelete="CASCADE"), primary_key=True),
    Column("article_id", Id, primary_key=True, autoincrement=False),
    Column("workspace", Words, nullable=False),
    Column("score", Float, nullable=False),
    ForeignKeyConstraint(
        ["workspace", "article_id"], ["arrivals.workspace", "arrivals.article_id"], ondelete="CASCADE"
    ),
    Index(None, "workspace", "article_id"),
)
