"""Work out what topics, follows and blocks match: once for each article, before a digest needs it if there is time."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

from digestbot.core.articles.article import ArticleId
from digestbot.core.digests.destination import WorkspaceId
from digestbot.core.digests.matches import Matches, Rule, Wording, all_matched
from digestbot.pipeline.isolation import reason_of
from digestbot.pipeline.rolling import roll
from digestbot.ports import Clock, Cpu, MatchBook

BATCH = 100
"""Articles that one call of the pool tries."""
AT_ONCE = 4
"""Workspaces that are served at a time, one batch each in turn, so that none waits for another's backlog."""
AGAIN = timedelta(minutes=5)
"""How far back the first look for what came goes, and each further one beyond the last."""


async def matches_of(
    workspace: WorkspaceId,
    wanted: Collection[Rule],
    articles: Collection[ArticleId],
    *,
    book: MatchBook,
    cpu: Cpu,
    now: datetime,
) -> Matches:
    """Return what the rules match of the workspace's articles; what was not tried yet is tried now."""
    if not wanted:
        return {}
    await book.want(workspace, wanted, articles, now=now)
    while await _batch(workspace, wanted, book=book, cpu=cpu):
        pass
    return await book.found(workspace, wanted)


class Matching:
    """Tries rules on news as it comes, so that a digest finds it done."""

    def __init__(self) -> None:
        """Nothing was looked at yet."""
        self._since: datetime | None = None
        self._behind: set[WorkspaceId] = set()

    async def step(self, *, book: MatchBook, cpu: Cpu, clock: Clock) -> int:
        """Try all rules on what was grouped since the last turn; returns for how many workspaces a batch was tried."""
        now = clock.now()
        self._behind |= set(await book.arrived(since=(self._since or now) - AGAIN, until=now))
        self._since = now
        waiting = sorted(self._behind)

        async def claim(room: int) -> Sequence[WorkspaceId]:
            return [waiting.pop() for _ in range(min(room, len(waiting)))]

        async def one(workspace: WorkspaceId) -> None:
            if not await _batch(workspace, None, book=book, cpu=cpu):
                self._behind.discard(workspace)

        return await roll(claim, one, limit=AT_ONCE)


async def _batch(workspace: WorkspaceId, wanted: Collection[Rule] | None, *, book: MatchBook, cpu: Cpu) -> bool:
    """Try rules on one batch; False if there is nothing left to try."""
    tried = await book.untried(workspace, wanted, limit=BATCH)
    if tried is None:
        return False
    await book.record(workspace, tried, await _matched(tried.articles, tried.rules, cpu))
    return True


async def _matched(
    articles: Sequence[Wording], rules: Sequence[Rule], cpu: Cpu
) -> Mapping[ArticleId, Mapping[Rule, float]]:
    """Return what matches; the one pair of article and rule that cannot be tried matches nothing, and spoils no other."""
    try:
        return await cpu.run(all_matched, articles, rules)
    except Exception as error:  # noqa: BLE001 - whatever hostile words make of it
        reason_of(error)
    if len(articles) == len(rules) == 1:
        return {}
    found: dict[ArticleId, dict[Rule, float]] = {}
    for some, several in _halves(articles, rules):
        for article, hits in (await _matched(some, several, cpu)).items():
            found.setdefault(article, {}).update(hits)
    return found


def _halves(articles: Sequence[Wording], rules: Sequence[Rule]) -> Sequence[tuple[Sequence[Wording], Sequence[Rule]]]:
    if len(articles) > 1:
        half = len(articles) // 2
        return [(articles[:half], rules), (articles[half:], rules)]
    half = len(rules) // 2
    return [(articles, rules[:half]), (articles, rules[half:])]
