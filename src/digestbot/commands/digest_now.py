"""A digest now: what a schedule would post, or the news of some hours; nothing is posted and nothing counts as seen."""

from datetime import timedelta

from digestbot.core.analysis.topics.stored_topic import Topic, TopicId
from digestbot.core.digests.compose import compose
from digestbot.core.digests.destination import WorkspaceId
from digestbot.core.digests.document import Document
from digestbot.core.digests.request import DigestRequest
from digestbot.core.digests.schedule import Run, next_at
from digestbot.core.digests.subscription import Options, Subscription
from digestbot.pipeline.compose import REMEMBERED, draft
from digestbot.ports import Clock, Cpu, Store, StoryQuery


async def preview(
    subscription: Subscription, *, store: Store, cpu: Cpu, clock: Clock, language: str
) -> Document | None:
    """Return the digest that a subscription would post now, None if it would post nothing.

    Every preview comes from here, and this asks the step that posts, so that the two cannot differ.
    """
    now = clock.now()
    run = Run(due_at=now, late=False, next_at=next_at(subscription.schedule, now))
    made = await draft(subscription, run, store=store, cpu=cpu, now=now, language=language)
    return made.document if made else None


async def news(
    workspace: WorkspaceId,
    query: str | None,
    *,
    since: timedelta,
    store: Store,
    cpu: Cpu,
    clock: Clock,
    topic: Topic | None = None,
    options: Options | None = None,
    language: str = "en",
    zone: str = "UTC",
) -> Document | None:
    """Return the news of the last `since` about `query`, or about the workspace's `topic`; about everything, if both are None.

    None if there is nothing. Votes count as they do in a digest that is posted.
    """
    now = clock.now()
    if topic is None and query:
        topic = Topic(id=TopicId(0), workspace=workspace, name=query, query=query)
    found = await cpu.run(
        compose,
        DigestRequest(
            title=topic.name if topic else "News", zone=zone, options=options or Options(), since=now - since
        ),
        await store.stories.candidates(
            StoryQuery(workspace=workspace, since=now - since, until=now + timedelta(seconds=1))
        ),
        now=now,
        topics=[topic] if topic else [],
        blocks=await store.blocks.list(workspace),
        preferences=await store.votes.preferences(workspace, since=now - REMEMBERED),
        language=language,
    )
    return found.document if found else None
