"""What people set: workspaces, topics, blocks, and the audit log."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, Protocol

from digestbot.core.analysis.topics.stored_topic import Block, Topic, TopicId
from digestbot.core.digests.destination import WorkspaceId
from digestbot.core.digests.follow import Follow, FollowId
from digestbot.core.digests.reader import Reader
from digestbot.core.digests.subscription import Subscription
from digestbot.core.stories.report import QuoteReport, ReportId


class Topics(Protocol):
    """Topics of a workspace."""

    async def add(self, workspace: WorkspaceId, *, name: str, query: str, **settings: Any) -> Topic:
        """Store a new topic; raises `UserError` if the workspace has one of that name."""
        ...

    async def list(self, workspace: WorkspaceId) -> Sequence[Topic]:
        """Return the workspace's topics, by name."""
        ...

    async def save(self, topic: Topic) -> None:
        """Write every field of a topic; raises `NotFound` if its workspace has none of that id."""
        ...

    async def remove(self, workspace: WorkspaceId, topic: TopicId) -> bool:
        """Delete it; False if the workspace has none of that id."""
        ...


class Blocks(Protocol):
    """What a workspace never wants to see."""

    async def add(self, workspace: WorkspaceId, *, kind: str, value: str) -> Block:
        """Store a block; one that is there already is returned."""
        ...

    async def list(self, workspace: WorkspaceId) -> Sequence[Block]:
        """Return the workspace's blocks, in the order they were made."""
        ...

    async def remove(self, workspace: WorkspaceId, block: int) -> bool:
        """Delete it; False if the workspace has none of that id."""
        ...


class Reports(Protocol):
    """Quotes that readers of a workspace doubt."""

    async def add(self, workspace: WorkspaceId, report: QuoteReport) -> QuoteReport:
        """Store it and return it with its number; if the same quote of the same speaker was reported before, return that report."""
        ...

    async def open(self, workspace: WorkspaceId) -> Sequence[QuoteReport]:
        """Return those that no manager has answered, oldest first."""
        ...

    async def answer(self, workspace: WorkspaceId, report: ReportId, *, right: bool) -> QuoteReport | None:
        """Store a manager's answer and return the report; None if the workspace has none of that number."""
        ...


class Follows(Protocol):
    """What single people follow, in each workspace."""

    async def add(self, follow: Follow) -> Follow:
        """Store it and return it with its number; one of the same thing is changed instead, and no longer muted."""
        ...

    async def list(self, workspace: WorkspaceId, person: str) -> Sequence[Follow]:
        """Return someone's follows here, in the order they were made."""
        ...

    async def remove(self, workspace: WorkspaceId, person: str, follow: FollowId) -> Follow | None:
        """Delete it and return it; None if it is not one of theirs."""
        ...

    async def mute(self, workspace: WorkspaceId, person: str, follow: FollowId | None, until: datetime) -> int:
        """Mute the follow until then, or all of the person's follows here if it is None; returns how many were muted."""
        ...

    async def of(self, subscription: Subscription, *, now: datetime) -> Sequence[Follow]:
        """Return the follows that a digest has to look at, none of them muted.

        For a person's direct messages these are the person's own with the subscription's frequency; for a channel, all follows
        that ask for mentions.
        """
        ...

    async def end_quiet(self, *, before: datetime) -> int:
        """Delete the follows of stories that have brought nothing since then and were made before; returns how many."""
        ...


class Readers(Protocol):
    """What is stored of single people, on one platform: another platform's ids mean other people."""

    async def get(self, platform: str, person: str) -> Reader:
        """Return what they set, the defaults if they set nothing."""
        ...

    async def save(self, platform: str, person: str, reader: Reader) -> None:
        """Write what they set."""
        ...

    async def stored(self, platform: str, person: str) -> Sequence[tuple[str, Mapping[str, Any]]]:
        """Return every row that is kept of them beside that: what it is (vote, follow, message), and its values."""
        ...

    async def forget(self, platform: str, person: str) -> int:
        """Delete every row that holds their id, and what was on its way to them; returns how many rows that was."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Workspace:
    """A Discord server, a Slack team, or `local`; `settings` are the workspace's own, by name."""

    id: WorkspaceId
    name: str
    language: str | None
    state: Literal["active", "removed"]
    removed_at: datetime | None
    settings: Mapping[str, Any]


class Workspaces(Protocol):
    """The workspaces that have the bot."""

    async def ensure(self, workspace: WorkspaceId, *, name: str = "", now: datetime) -> Workspace:
        """Return the workspace, made if it is new and active again if it had been removed."""
        ...

    async def get(self, workspace: WorkspaceId) -> Workspace | None:
        """Return it, or None."""
        ...

    async def save(self, workspace: Workspace) -> None:
        """Write name, language and settings."""
        ...

    async def mark_removed(self, workspace: WorkspaceId, *, now: datetime) -> bool:
        """Stop everything of the workspace; True if it was active."""
        ...

    async def erase(self, workspace: WorkspaceId) -> None:
        """Delete every row that belongs to the workspace."""
        ...

    async def erasable(self, *, removed_before: datetime) -> Sequence[WorkspaceId]:
        """Return those that were removed before then and still have rows."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    """Who changed what, and when; `before` is None for something new, `after` for something deleted."""

    at: datetime
    actor: str
    action: str
    target: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None


class Audit(Protocol):
    """The record of what admins changed."""

    async def record(self, workspace: WorkspaceId, entry: AuditEntry) -> None:
        """Append an entry, and delete the workspace's entries that are older than 180 days."""
        ...

    async def last(self, workspace: WorkspaceId, count: int) -> Sequence[AuditEntry]:
        """Return the newest entries, newest first."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class PendingAction:
    """The action of a button: undo a change (its kind and the values before), or save what was shown."""

    kind: str
    data: Mapping[str, Any]


class PendingActions(Protocol):
    """The actions of buttons that work for a while, also after a restart: undo a change, save what was shown."""

    async def add(self, workspace: WorkspaceId, undo: PendingAction, *, now: datetime, until: datetime) -> int:
        """Store it until then and return its number; expired ones are deleted."""
        ...

    async def take(self, workspace: WorkspaceId, number: int, *, now: datetime) -> PendingAction | None:
        """Return it and delete it: it can be taken once. None if the workspace has none of that number, or it has expired."""
        ...


class KeyValue(Protocol):
    """Small facts that the program stores by key, such as the last clean shutdown or a hash of a person's home tab."""

    async def get(self, key: str) -> str | None:
        """Return the value, or None."""
        ...

    async def set(self, key: str, value: str) -> None:
        """Write it."""
        ...
