"""What workspaces changed about the stories that all share."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Table

from digestbot.adapters.storage.columns import Id, Instant
from digestbot.adapters.storage.tables.schema import NEVER_TWICE, metadata, number, owner

regroupings = Table(
    "regroupings",
    metadata,
    number(),
    owner(),
    Column("article_id", Id, ForeignKey("articles.id", ondelete="CASCADE"), index=True),
    Column("story_id", Id, ForeignKey("stories.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("into_id", Id, ForeignKey("stories.id", ondelete="CASCADE"), index=True),
    Column("at", Instant, nullable=False),
    CheckConstraint("(article_id IS NULL) <> (into_id IS NULL)", name="kind"),
    Index(None, "workspace"),
    **NEVER_TWICE,
)
"""A split puts `article_id` into the story `story_id`, which has no other; a join puts all of `story_id` into `into_id`."""
