"""Workspaces and what people set in them."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    Float,
    Index,
    Integer,
    LargeBinary,
    Table,
    UniqueConstraint,
)

from digestbot.adapters.storage.columns import Instant, Json, Words
from digestbot.adapters.storage.tables.schema import NEVER_TWICE, lease, metadata, number, owner
from digestbot.core.digests.subscription import Options, Schedule

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
    number(),
    owner(),
    Column("name", Words, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("created_at", Instant, nullable=False),
    UniqueConstraint("workspace", "name"),
    **NEVER_TWICE,
)

topics = Table(
    "topics",
    metadata,
    number(),
    owner(),
    Column("name", Words, nullable=False),
    Column("query", Words, nullable=False),
    Column("feeds", Json(tuple[int, ...]), nullable=False),
    Column("language", Words),
    Column("weight", Float, nullable=False),
    UniqueConstraint("workspace", "name"),
    **NEVER_TWICE,
)

blocks = Table(
    "blocks",
    metadata,
    number(),
    owner(),
    Column("kind", Words, nullable=False),
    Column("value", Words, nullable=False),
    CheckConstraint("kind IN ('word', 'author', 'source', 'category')", name="kind"),
    UniqueConstraint("workspace", "kind", "value"),
    **NEVER_TWICE,
)

subscriptions = Table(
    "subscriptions",
    metadata,
    number(),
    owner(),
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
    Column("attempts", Integer, nullable=False, server_default="0"),
    *lease(),
    CheckConstraint("state IN ('active', 'paused', 'broken')", name="state"),
    UniqueConstraint("workspace", "name"),
    Index(None, "state", "next_at"),
    **NEVER_TWICE,
)

audit = Table(
    "audit",
    metadata,
    number(),
    owner(),
    Column("at", Instant, nullable=False),
    Column("actor", Words, nullable=False),
    Column("action", Words, nullable=False),
    Column("target", Words, nullable=False),
    Column("before", Json(Mapping[str, Any])),
    Column("after", Json(Mapping[str, Any])),
    Index(None, "workspace", "id"),
    **NEVER_TWICE,
)

reports = Table(
    "reports",
    metadata,
    number(),
    owner(),
    Column("text", Words, nullable=False),
    Column("speaker", Words, nullable=False),
    Column("outlet", Words, nullable=False),
    Column("link", Words, nullable=False),
    Column("state", Words, nullable=False),
    Column("at", Instant, nullable=False),
    CheckConstraint("state IN ('open', 'wrong', 'right')", name="state"),
    UniqueConstraint("workspace", "text", "speaker"),
    **NEVER_TWICE,
)

undos = Table(
    "undos",
    metadata,
    number(),
    owner(),
    Column("kind", Words, nullable=False),
    Column("data", Json(Mapping[str, Any]), nullable=False),
    Column("until", Instant, nullable=False, index=True),
    **NEVER_TWICE,
)
