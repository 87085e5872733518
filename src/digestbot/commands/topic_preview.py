"""What topics and blocks would have done with the news of the last week; pure work, done in the pool."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from digestbot.commands.invocation import Services
from digestbot.core.analysis.topics import topic as queries
from digestbot.core.analysis.topics.stored_topic import Block, Topic
from digestbot.core.digests.destination import WorkspaceId
from digestbot.core.digests.select import blocked, fit
from digestbot.core.stories.stored_story import CandidateArticle, StoryCandidate
from digestbot.ports import StoryQuery

WEEK = timedelta(days=7)
BECAUSE = 4
"""Reasons that an answer gives for one article."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """An article that a topic matches, how well, and why."""

    title: str
    url: str | None
    outlet: str
    score: float
    because: tuple[str, ...]


async def week(workspace: WorkspaceId, services: Services) -> Sequence[StoryCandidate]:
    """Return the news of the workspace's sources in the last seven days."""
    now = services.clock.now()
    query = StoryQuery(workspace=workspace, since=now - WEEK, until=now + timedelta(seconds=1))
    return await services.store.stories.candidates(query)


async def matches(topic: Topic, news: Sequence[StoryCandidate], services: Services) -> tuple[Hit, ...]:
    """Return what the topic matches, best first."""
    return await services.cpu.run(hits, topic, news)


async def stopped(block: Block, news: Sequence[StoryCandidate], services: Services) -> int:
    """Return how many articles the block stops."""
    return await services.cpu.run(count_blocked, block, news)


def hits(topic: Topic, news: Sequence[StoryCandidate]) -> tuple[Hit, ...]:
    """Return the articles that a topic matches, best first; pure, for a worker."""
    query = queries.parse(topic.query)
    found = [(fit(a, topic, query), a) for story in news for a in story.articles]
    ranked = sorted(((m, a) for m, a in found if m.about), key=lambda pair: (-pair[0].score, pair[1].id))
    return tuple(_hit(match, article) for match, article in ranked)


def count_blocked(block: Block, news: Sequence[StoryCandidate]) -> int:
    """Count the articles that a block stops; pure, for a worker."""
    return sum(blocked(article, block) for story in news for article in story.articles)


def _hit(match: queries.Match, article: CandidateArticle) -> Hit:
    return Hit(
        title=article.title,
        url=article.url,
        outlet=article.outlet,
        score=match.score,
        because=match.because[:BECAUSE],
    )
