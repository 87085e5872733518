"""Compose the digests that are due, and put them into the outbox."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from digestbot.core.digests.choose import Choice, choose, wanted_rules
from digestbot.core.digests.compose import Composition, revise, write
from digestbot.core.digests.destination import WorkspaceId, person_of, platform_of
from digestbot.core.digests.request import requested
from digestbot.core.digests.schedule import Run, due, next_at
from digestbot.core.digests.subscription import Subscription
from digestbot.errors import Conflict
from digestbot.pipeline import LEASE
from digestbot.pipeline.isolation import next_try, reason_of
from digestbot.pipeline.match import matches_of
from digestbot.pipeline.rolling import roll
from digestbot.ports import Clock, Cpu, Lease, NewDigest, NoticeMessage, Notices, Publisher, Store, StoryQuery

WINDOW = timedelta(days=7)
"""How far back a story may have been grouped and still be news to a destination that never saw it."""
EDITABLE = timedelta(hours=48)
"""How long a post of an immediate subscription is changed when its article is."""
REMEMBERED = timedelta(days=90)
"""How long a vote counts for what its digest showed."""
AT_ONCE = 8
"""Digests composed at the same time, so that the workers are never idle and memory stays small."""
ROUNDS = 5
"""How often a digest is written again without sentences that turn out to have been read."""
IMMEDIATE = timedelta(seconds=30)
"""How often an immediate subscription is looked at."""


async def compose_due(
    *,
    store: Store,
    cpu: Cpu,
    clock: Clock,
    publishers: Mapping[str, Publisher],
    owner: str,
    notices: Notices | None = None,
    language: str = "en",
    limit: int = AT_ONCE,
) -> int:
    """Compose the digests of all due subscriptions, up to `limit` at a time; returns how many subscriptions were due.

    Only platforms that are connected here are composed for; a subscription of another stays due. A digest's own words are in
    its workspace's language, in `language` if no one chose one. A subscription of which no digest can be made harms no
    other: it is tried again, and at last broken, which its people are told.
    """

    async def claim(room: int) -> Sequence[Subscription]:
        now = clock.now()
        lease = Lease(owner=owner, until=now + LEASE)
        return await store.subscriptions.claim_due(now=now, lease=lease, limit=room, platforms=tuple(publishers))

    async def one(subscription: Subscription) -> None:
        now = clock.now()
        try:
            await composed(subscription, now)
        except Conflict as error:
            # Another digest showed one of the stories meanwhile: the next turn composes without it. One that comes back is
            # no one's doing, and rests like any other failure.
            if subscription.attempts == 1:
                await store.subscriptions.retry(subscription.id, at=now)
            else:
                await _failed(subscription, reason_of(error), store=store, notices=notices, now=now)
        except Exception as error:  # noqa: BLE001 - whatever its settings, or what it would show, make of it
            await _failed(subscription, reason_of(error), store=store, notices=notices, now=now)

    async def composed(subscription: Subscription, now: datetime) -> None:
        run = due(subscription.schedule, subscription.next_at or now, now)
        if run is None:
            return
        if subscription.schedule.immediate and person_of(subscription.destination) is None:
            await _edit_standing(subscription, store=store, cpu=cpu, now=now)
        words = await _language(subscription.workspace, store) or language
        await _one(subscription, run, store=store, cpu=cpu, publishers=publishers, now=now, language=words)

    return await roll(claim, one, limit=limit)


async def _failed(
    subscription: Subscription, reason: str, *, store: Store, notices: Notices | None, now: datetime
) -> None:
    at = next_try(subscription.attempts, now)
    if at is not None:
        await store.subscriptions.retry(subscription.id, at=at)
        return
    await store.subscriptions.put_aside(subscription.id, reason=reason)
    if notices is not None and person_of(subscription.destination) is None:
        facts = {"title": subscription.name, "place": subscription.destination, "reason": reason}
        await notices.tell(subscription.workspace, NoticeMessage(code="broken", facts=facts))


async def _one(
    subscription: Subscription,
    run: Run,
    *,
    store: Store,
    cpu: Cpu,
    publishers: Mapping[str, Publisher],
    now: datetime,
    language: str,
) -> None:
    found = await draft(subscription, run, store=store, cpu=cpu, now=now, language=language)
    following = now + IMMEDIATE if subscription.schedule.immediate else run.next_at
    if subscription.schedule.immediate and subscription.schedule.quiet:
        following = max(following, next_at(subscription.schedule, now))
    if found is None:
        await store.subscriptions.reschedule(subscription.id, next_at=following)
        return
    shown_to = replace(subscription.options, people=found.pings)
    parts = publishers[platform_of(subscription.destination)].split(found.document, shown_to)
    digest = NewDigest(
        subscription=subscription,
        due_at=run.due_at,
        next_at=following,
        document=found.document,
        parts=parts,
        shown=found.shown,
        told=found.told,
        pings=found.pings,
    )
    await store.outbox.add(digest, now=now)


async def _edit_standing(subscription: Subscription, *, store: Store, cpu: Cpu, now: datetime) -> None:
    """Have the posts changed whose stories really changed within two days; older ones stay as they are."""
    query = unseen(subscription, now)
    changed = [one.id for one in await store.stories.outlines(query) if one.corrected]
    for candidate in await store.stories.chosen(query, changed):
        standing = await store.edits.standing(subscription.destination, candidate.id)
        if standing is None or (standing.delivery.sent_at or now) < now - EDITABLE:
            continue
        revised = await cpu.run(revise, standing.document, candidate, subscription.options)
        if revised is not None:
            document, told = revised
            revision = candidate.revision
            await store.edits.add(
                standing.delivery.id, document, story=candidate.id, revision=revision, now=now, told=told
            )


async def draft(
    subscription: Subscription, run: Run, *, store: Store, cpu: Cpu, now: datetime, language: str
) -> Composition | None:
    """Return the digest that a run would give now, without writing any of it; previews use it too.

    It is chosen by outlines and by what is known to match; only what is shown is loaded with its words.
    """
    query, request = unseen(subscription, now), requested(subscription, run)
    outlines = await store.stories.outlines(query)
    personal = person_of(subscription.destination) is not None
    if subscription.schedule.immediate and not personal:
        # A story that this channel has seen is edited in place or left as it is, and never posted again.
        outlines = [one for one in outlines if one.shown_revision is None]
    known = await store.topics.list(subscription.workspace)
    topics = [t for t in known if t.id in subscription.topics]
    follows = await store.follows.of(subscription, now=now)
    blocks = await store.blocks.list(subscription.workspace)
    wanted = wanted_rules(request, topics=topics, blocks=blocks, follows=follows, known=known)
    articles = [article.id for one in outlines for article in one.articles]
    choice = await cpu.run(
        choose,
        request,
        outlines,
        matches=await matches_of(subscription.workspace, wanted, articles, book=store.matches, cpu=cpu, now=now),
        now=now,
        topics=topics,
        blocks=blocks,
        preferences=await store.votes.preferences(subscription.workspace, since=now - REMEMBERED),
        follows=follows,
        known=known,
    )
    if choice is None:
        return None
    writing = partial(
        write,
        choice,
        await store.stories.chosen(query, [selected.story.id for selected in choice.listed]),
        request,
        now=now,
        follows=follows,
        known=known,
        language=await _readers(subscription, store) or language,
    )
    return await _untold(writing, choice, subscription, store=store, cpu=cpu)


async def _untold(
    writing: partial[Composition | None], choice: Choice, subscription: Subscription, *, store: Store, cpu: Cpu
) -> Composition | None:
    """Return a digest in which nothing is said that its destination has read, in whatever story that was.

    What was told in the same stories and lately is known before; what was told long ago in others is asked for once there is
    something to ask about.
    """
    stories = [selected.story.id for selected in choice.listed]
    told = list(await store.outbox.told(subscription.destination, stories=stories))
    for _ in range(ROUNDS):
        found = await cpu.run(writing, told=told)
        wordings = [one.wording for _, one in found.told] if found else []
        again = await store.outbox.told(subscription.destination, wordings=wordings) if wordings else ()
        if not again:
            break
        told += again
    return found


def unseen(subscription: Subscription, now: datetime) -> StoryQuery:
    """Ask for the news that a subscription's destination has not seen."""
    return StoryQuery(
        workspace=subscription.workspace,
        feeds=subscription.feeds,
        unseen_by=subscription.destination,
        since=now - WINDOW,
        until=now + timedelta(seconds=1),
    )


async def _language(workspace: WorkspaceId, store: Store) -> str | None:
    found = await store.workspaces.get(workspace)
    return found.language if found else None


async def _readers(subscription: Subscription, store: Store) -> str | None:
    """Return the language that the one reader of direct messages chose."""
    person = person_of(subscription.destination)
    if person is None:
        return None
    return (await store.readers.get(platform_of(subscription.destination), person)).language
