"""What the pipeline and the commands need from outside, as protocols that the adapters implement.

Every repository method is one transaction. What belongs to a workspace is read and written with that workspace's id, so
that no caller reaches another's data by guessing ids. Claims take a lease: no one else may claim
a claimed row before `until`, and anyone may afterwards. On PostgreSQL many processes claim side by side (`FOR UPDATE SKIP LOCKED`).
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from digestbot.ports.articles import (
        Archive,
        ArticleHistory,
        Articles,
        Feeds,
        FeedSecrets,
        Regroupings,
        StoryBook,
        StoryQuery,
    )
    from digestbot.ports.capabilities import Capabilities
    from digestbot.ports.claims import Claims
    from digestbot.ports.lease import Lease
    from digestbot.ports.matches import MatchBook, Untried
    from digestbot.ports.outbox import (
        CarriedPart,
        ClaimedDelivery,
        Edits,
        NewDigest,
        Outbox,
        Subscriptions,
        Vote,
        Votes,
        WaitingDelivery,
    )
    from digestbot.ports.platforms import (
        Access,
        ChannelAccess,
        Editor,
        Messenger,
        NoticeMessage,
        Notices,
        Publisher,
    )
    from digestbot.ports.runtime import Clock, Cpu, Http
    from digestbot.ports.store import Store
    from digestbot.ports.workspaces import (
        Audit,
        AuditEntry,
        Blocks,
        Follows,
        KeyValue,
        PendingAction,
        PendingActions,
        Readers,
        Reports,
        Topics,
        Workspace,
        Workspaces,
    )

__all__ = [
    "Access",
    "Archive",
    "ArticleHistory",
    "Articles",
    "Audit",
    "AuditEntry",
    "Blocks",
    "Capabilities",
    "CarriedPart",
    "ChannelAccess",
    "ClaimedDelivery",
    "Claims",
    "Clock",
    "Cpu",
    "Editor",
    "Edits",
    "FeedSecrets",
    "Feeds",
    "Follows",
    "Http",
    "KeyValue",
    "Lease",
    "MatchBook",
    "Messenger",
    "NewDigest",
    "NoticeMessage",
    "Notices",
    "Outbox",
    "PendingAction",
    "PendingActions",
    "Publisher",
    "Readers",
    "Regroupings",
    "Reports",
    "Store",
    "StoryBook",
    "StoryQuery",
    "Subscriptions",
    "Topics",
    "Untried",
    "Vote",
    "Votes",
    "WaitingDelivery",
    "Workspace",
    "Workspaces",
]

_ROOMS = (
    "lease",
    "capabilities",
    "claims",
    "runtime",
    "workspaces",
    "matches",
    "outbox",
    "platforms",
    "articles",
    "store",
)


def __getattr__(name: str) -> Any:
    """Load a port when it is first asked for: each brings the types of core that it speaks of."""
    if name in __all__:
        for room in _ROOMS:
            module = import_module(f"{__name__}.{room}")
            if hasattr(module, name):
                return getattr(module, name)
    raise AttributeError(name)
