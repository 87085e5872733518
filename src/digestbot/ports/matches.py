"""What topics, follows and blocks match, worked out once for each article."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from digestbot.core.articles.article import ArticleId
from digestbot.core.digests.destination import WorkspaceId
from digestbot.core.digests.matches import Matches, Rule, Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Untried:
    """Articles that rules were not tried on: those of a workspace with numbers above `after`, up to `upto`."""

    rules: tuple[Rule, ...]
    articles: tuple[Wording, ...]
    after: int
    upto: int


class MatchBook(Protocol):
    """Which articles the rules of each workspace match. An article that is analysed anew is tried anew."""

    async def want(
        self, workspace: WorkspaceId, wanted: Collection[Rule], ids: Collection[ArticleId], *, now: datetime
    ) -> None:
        """Let the rules be tried on those articles, now and on what comes, as far as they were not."""
        ...

    async def untried(self, workspace: WorkspaceId, wanted: Collection[Rule] | None, *, limit: int) -> Untried | None:
        """Return up to `limit` articles that some of the rules (None: any rule) have not been tried on; None if all are done."""
        ...

    async def record(
        self, workspace: WorkspaceId, tried: Untried, found: Mapping[ArticleId, Mapping[Rule, float]]
    ) -> None:
        """Keep what matches; what two found at the same time is kept once."""
        ...

    async def found(self, workspace: WorkspaceId, wanted: Collection[Rule]) -> Matches:
        """Return what each of the rules matches."""
        ...

    async def arrived(self, *, since: datetime, until: datetime) -> Sequence[WorkspaceId]:
        """Take in what was grouped in [since, until), for all workspaces that have rules; returns those to which something came."""
        ...

    async def forget(self, *, rules_before: datetime, articles_before: datetime) -> None:
        """Delete the rules that no one used since then, and what is known of articles that came before."""
        ...
