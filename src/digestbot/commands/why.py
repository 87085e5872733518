"""Why a schedule shows an article or not: pure, for a worker."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from digestbot.core.analysis.topics import topic as queries
from digestbot.core.analysis.topics.stored_topic import Block, Topic
from digestbot.core.digests.select import blocked, fit
from digestbot.core.digests.subscription import Subscription
from digestbot.core.stories.stored_story import CandidateArticle

Reason = Literal["other-feeds", "blocked", "no-topic", "waits", "paused", "broken"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a schedule does with an article; `block` or `because` says by which rule or words."""

    subscription: Subscription
    reason: Reason
    block: Block | None = None
    topic: str | None = None
    because: tuple[str, ...] = ()


def judge(
    article: CandidateArticle,
    subscriptions: Sequence[Subscription],
    *,
    topics: Sequence[Topic],
    blocks: Sequence[Block],
) -> tuple[Verdict, ...]:
    """Return each schedule's verdict on an article that it has not shown."""
    stopped = next((b for b in blocks if blocked(article, b)), None)
    return tuple(_one(article, s, topics, stopped) for s in subscriptions)


def _one(
    article: CandidateArticle, subscription: Subscription, topics: Sequence[Topic], stopped: Block | None
) -> Verdict:
    if subscription.feeds and article.feed not in subscription.feeds:
        return Verdict(subscription=subscription, reason="other-feeds")
    if stopped is not None:
        return Verdict(subscription=subscription, reason="blocked", block=stopped)
    wanted = [t for t in topics if t.id in subscription.topics]
    found = [(fit(article, t, queries.parse(t.query)), t.name) for t in wanted]
    best = max(found, key=lambda pair: (pair[0].about, pair[0].score), default=None)
    if best is not None and not best[0].about:
        return Verdict(subscription=subscription, reason="no-topic", topic=best[1], because=best[0].because)
    if subscription.state != "active":
        return Verdict(subscription=subscription, reason=subscription.state)
    topic, because = (best[1], best[0].because) if best else (None, ())
    return Verdict(subscription=subscription, reason="waits", topic=topic, because=because)
