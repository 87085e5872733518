"""A digest now, of a topic or of everything; nothing is posted and nothing counts as seen."""

from datetime import timedelta

from digestbot.core.analysis.topics.stored_topic import Topic, TopicId
from digestbot.core.digests.compose import compose
from digestbot.core.digests.destination import Destination, WorkspaceId
from digestbot.core.digests.document import Document
from digestbot.core.digests.schedule import Run, next_at
from digestbot.core.digests.subscription import Options, Schedule, Subscription, SubscriptionId
from digestbot.pipeline.compose import draft
from digestbot.ports import Clock, Cpu, Store

NOWHERE = Destination("preview:")
"""A destination that was never shown anything."""


async def preview(
    subscription: Subscription, *, store: Store, cpu: Cpu, clock: Clock, language: str
) -> Document | None:
    """Return the digest that a subscription would post now, None where it has nothing to show."""
    now = clock.now()
    run = Run(due_at=now, late=False, next_at=next_at(subscription.schedule, now))
    made = await draft(subscription, run, store=store, cpu=cpu, now=now, language=language)
    return made.document if made and made.document.stories else None


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
    """Return a digest of the last `since` about `query`, or about the workspace's `topic`; about everything, where both are None.

    None where there is nothing.
    """
    now = clock.now()
    subscription = Subscription(
        id=SubscriptionId(0),
        workspace=workspace,
        name=topic.name if topic else query or "News",
        destination=NOWHERE,
        schedule=Schedule(immediate=True, zone=zone),
        options=options or Options(),
        created_at=now,
        last_at=now - since,
    )
    if topic is None and query:
        topic = Topic(id=TopicId(0), workspace=workspace, name=query, query=query)
    found = await cpu.run(
        compose,
        subscription,
        await store.stories.candidates(subscription, since=now - since, until=now + timedelta(seconds=1)),
        run=Run(due_at=now, late=False, next_at=now),
        now=now,
        topics=[topic] if topic else [],
        blocks=await store.blocks.list(workspace),
        language=language,
    )
    return found.document if found else None
