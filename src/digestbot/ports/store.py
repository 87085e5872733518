"""Everything that is remembered, in one place."""

from typing import Protocol

from digestbot.core.digests.quotas import Quotas
from digestbot.ports.articles import Archive, ArticleHistory, Articles, Feeds, FeedSecrets, Regroupings, StoryBook
from digestbot.ports.maintenance import Maintenance
from digestbot.ports.matches import MatchBook
from digestbot.ports.outbox import Edits, Outbox, Subscriptions, Votes
from digestbot.ports.runtime import Clock
from digestbot.ports.throttle import Throttle
from digestbot.ports.workspaces import (
    Audit,
    Blocks,
    Follows,
    KeyValue,
    PendingActions,
    Readers,
    Reports,
    Topics,
    Workspaces,
)


class Store(Protocol):
    """Everything that is remembered."""

    @property
    def feeds(self) -> Feeds:
        """Feeds and sources."""
        ...

    @property
    def secrets(self) -> FeedSecrets:
        """Secrets of feeds."""
        ...

    @property
    def articles(self) -> Articles:
        """Articles."""
        ...

    @property
    def stories(self) -> StoryBook:
        """Stories."""
        ...

    @property
    def matches(self) -> MatchBook:
        """What topics and blocks match."""
        ...

    @property
    def subscriptions(self) -> Subscriptions:
        """Subscriptions."""
        ...

    @property
    def outbox(self) -> Outbox:
        """Digests and deliveries."""
        ...

    @property
    def votes(self) -> Votes:
        """Votes."""
        ...

    @property
    def follows(self) -> Follows:
        """What people follow."""
        ...

    @property
    def readers(self) -> Readers:
        """What is stored of people."""
        ...

    @property
    def reports(self) -> Reports:
        """Quotes that readers doubt."""
        ...

    @property
    def regroupings(self) -> Regroupings:
        """Splits and joins of stories."""
        ...

    @property
    def archive(self) -> Archive:
        """What readers look up."""
        ...

    @property
    def history(self) -> ArticleHistory:
        """What became of articles."""
        ...

    @property
    def edits(self) -> Edits:
        """Changes to standing messages."""
        ...

    @property
    def topics(self) -> Topics:
        """Topics."""
        ...

    @property
    def blocks(self) -> Blocks:
        """Blocks."""
        ...

    @property
    def workspaces(self) -> Workspaces:
        """Workspaces."""
        ...

    @property
    def audit(self) -> Audit:
        """The audit log."""
        ...

    @property
    def pending_actions(self) -> PendingActions:
        """Changes that can be taken back."""
        ...

    @property
    def quotas(self) -> Quotas:
        """How much each workspace may hold; adding more raises a `UserError`."""
        ...

    def throttle(self, name: str, clock: Clock, *, per_second: float) -> Throttle:
        """Return the allowance of that name, which all processes on the database share."""
        ...

    @property
    def maintenance(self) -> Maintenance:
        """Forgetting what is old."""
        ...

    @property
    def meta(self) -> KeyValue:
        """Facts about the database."""
        ...
