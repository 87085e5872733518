"""What the pipeline and the commands need of the world, as protocols; the adapters keep these promises.

Every repository method is one transaction. What belongs to a workspace is read and written with that workspace's id, so
that no caller reaches another's data by guessing ids. Claims take a lease: a claimed row is nobody else's until `until`, and
is claimed again by anybody after it. On PostgreSQL many processes claim side by side (`FOR UPDATE SKIP LOCKED`).
"""

from digestbot.ports.news import Archive, Articles, Feeds, FeedSecrets, Lease, StoryBook, Trail
from digestbot.ports.people import (
    Audit,
    AuditEntry,
    Blocks,
    Follows,
    Meta,
    Readers,
    Reports,
    Topics,
    Undo,
    Undos,
    Workspace,
    Workspaces,
)
from digestbot.ports.platforms import Access, Door, Editor, Messenger, Notices, Publisher, Telling
from digestbot.ports.sending import (
    ClaimedDelivery,
    Edits,
    NewDigest,
    Outbox,
    Subscriptions,
    Vote,
    Votes,
    WaitingDelivery,
)
from digestbot.ports.store import Store
from digestbot.ports.world import Clock, Cpu, Http

__all__ = [
    "Access",
    "Archive",
    "Articles",
    "Audit",
    "AuditEntry",
    "Blocks",
    "ClaimedDelivery",
    "Clock",
    "Cpu",
    "Door",
    "Editor",
    "Edits",
    "FeedSecrets",
    "Feeds",
    "Follows",
    "Http",
    "Lease",
    "Messenger",
    "Meta",
    "NewDigest",
    "Notices",
    "Outbox",
    "Publisher",
    "Readers",
    "Reports",
    "Store",
    "StoryBook",
    "Subscriptions",
    "Telling",
    "Topics",
    "Trail",
    "Undo",
    "Undos",
    "Vote",
    "Votes",
    "WaitingDelivery",
    "Workspace",
    "Workspaces",
]
