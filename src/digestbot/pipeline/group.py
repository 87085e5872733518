"""Put analysed articles into stories, one process at a time."""

from collections.abc import Sequence
from datetime import timedelta

from digestbot.core.stories.stored_story import StoryId, UngroupedArticle
from digestbot.core.stories.story import Features, Stories, features
from digestbot.core.text.reason import reason as because
from digestbot.errors import Conflict
from digestbot.pipeline import LEASE
from digestbot.pipeline.isolation import reason_of
from digestbot.ports import Articles, Clock, Cpu, Lease, StoryBook

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
        self._stories.close(now - OPEN)
        for article, seen in await _seen(waiting, articles=articles, cpu=cpu):
            try:
                await self._one(article, seen, self._stories, book=book, clock=clock)
            except Conflict:
                # It was edited or removed in the meantime: the index in memory may be wrong, so it is loaded again.
                self._stories = None
                break
            except Exception as error:  # noqa: BLE001 - it is put aside, and what is in memory read again
                await articles.put_aside(article.id, reason=because("failed-story", detail=reason_of(error)))
                self._stories = None
                break
        return len(waiting)

    async def _one(
        self, article: UngroupedArticle, seen: Features, open_: Stories, *, book: StoryBook, clock: Clock
    ) -> None:
        assigned = open_.place(seen)
        story = None if assigned.new else StoryId(int(assigned.story))
        recorded = await book.record_group(article, story, assigned, seen, now=clock.now())
        open_.rename(seen.id, str(recorded))


async def _seen(
    waiting: Sequence[UngroupedArticle], *, articles: Articles, cpu: Cpu
) -> Sequence[tuple[UngroupedArticle, Features]]:
    """Return the features of each article. If one makes the call fail, halves are tried until it is alone, and it is put aside."""
    try:
        return list(zip(waiting, await cpu.run(_features, waiting), strict=True))
    except Exception as error:  # noqa: BLE001 - whatever hostile words make of it
        reason = reason_of(error)
    if len(waiting) == 1:
        await articles.put_aside(waiting[0].id, reason=because("failed-story", detail=reason))
        return []
    half = len(waiting) // 2
    return [
        *await _seen(waiting[:half], articles=articles, cpu=cpu),
        *await _seen(waiting[half:], articles=articles, cpu=cpu),
    ]


def _features(waiting: Sequence[UngroupedArticle]) -> list[Features]:
    return [features(article.member) for article in waiting]
