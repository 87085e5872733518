"""Put analysed articles into stories, one process at a time."""

from collections.abc import Sequence
from datetime import timedelta

from digestbot.core.stories.stored import StoryId, UngroupedArticle
from digestbot.core.stories.story import Assignment, Features, Stories, features
from digestbot.pipeline import LEASE
from digestbot.ports import Clock, Cpu, Lease, StoryBook, Articles

OPEN = timedelta(days=14)
"""How long after its last article a story can still grow."""


class Grouping:
    """The open stories, in the memory of the process that holds the grouping lease."""

    def __init__(self) -> None:
        """Nothing is open before the lease is first taken."""
        self._stories: Stories | None = None

    async def step(
        self, *, articles: Articles, book: StoryBook, cpu: Cpu, clock: Clock, owner: str, limit: int = 200
    ) -> int:
        """Group up to `limit` analysed articles in order; returns how many, 0 while another process holds the lease."""
        now = clock.now()
        if not await book.acquire(now=now, lease=Lease(owner=owner, until=now + LEASE)):
            self._stories = None
            return 0
        waiting = await articles.ungrouped(limit=limit)
        if not waiting:
            return 0
        if self._stories is None:
            self._stories = Stories.load(await book.open_members(since=now - OPEN))
        for article, seen in zip(waiting, await cpu.run(_features, waiting), strict=True):
            await self._one(article, seen, self._stories, book=book, clock=clock)
        return len(waiting)
