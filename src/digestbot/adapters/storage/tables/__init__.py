"""The tables. `migrations/` makes them; a test proves both equal on both databases.

Everything that a person sets belongs to a workspace. Feeds and articles have a scope: the empty one is shared, any other is the workspace
whose secret they were fetched with. A column `next_at` says when a row is due for its next step and is empty if nothing is
due, so that every claim is an index scan of due rows.
"""

from digestbot.adapters.storage.tables.articles import (
    analyses,
    article_authors,
    article_terms,
    articles,
    entries,
    feeds,
    polls,
    quote_terms,
    quotes,
    sources,
    stories,
    story_articles,
)
from digestbot.adapters.storage.tables.matching import arrivals, matches, rules
from digestbot.adapters.storage.tables.outbox import deliveries, digests, edits, leases, meta, shown, told
from digestbot.adapters.storage.tables.readers import follows, pings, readers, votes
from digestbot.adapters.storage.tables.regroupings import regroupings
from digestbot.adapters.storage.tables.schema import metadata
from digestbot.adapters.storage.tables.workspaces import (
    audit,
    blocks,
    reports,
    secrets,
    subscriptions,
    topics,
    undos,
    workspaces,
)

__all__ = [
    "analyses",
    "arrivals",
    "article_authors",
    "article_terms",
    "articles",
    "audit",
    "blocks",
    "deliveries",
    "digests",
    "edits",
    "entries",
    "feeds",
    "follows",
    "leases",
    "matches",
    "meta",
    "metadata",
    "pings",
    "polls",
    "quote_terms",
    "quotes",
    "readers",
    "regroupings",
    "reports",
    "rules",
    "secrets",
    "shown",
    "sources",
    "stories",
    "story_articles",
    "subscriptions",
    "told",
    "topics",
    "undos",
    "votes",
    "workspaces",
]
