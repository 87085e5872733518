"""Making subscriptions: which source or topic, to which channel, when."""

from collections.abc import Callable
from datetime import datetime, time
from itertools import chain, count
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from digestbot.core.digests.destination import Destination, WorkspaceId, destination
from digestbot.core.digests.schedule import first_at
from digestbot.core.digests.subscription import Options, Schedule, Subscription
from digestbot.core.feeds.stored_feed import FeedId
from digestbot.errors import NotFound, UserError
from digestbot.ports import Clock, Store


def schedule(times: tuple[str, ...], zone: str) -> Schedule:
    """Return the schedule of some local times of day (none: immediately); raises `UserError` with the cure."""
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise UserError("zone", text=zone) from error
    if not times:
        return Schedule(immediate=True, zone=zone)
    try:
        return Schedule(times=tuple(sorted({time.fromisoformat(t) for t in times})), zone=zone)
    except ValueError as error:
        raise UserError("time", text=", ".join(times)) from error


async def subscribe(
    workspace: WorkspaceId,
    what: str,
    *,
    to: str,
    when: Schedule,
    name: str | None,
    store: Store,
    clock: Clock,
    check: Callable[[Destination], None],
    options: Options | None = None,
) -> Subscription:
    """Subscribe a channel to a feed (number or address), a topic (name) or everything (“all”).

    `check` raises `BadAddress` if the address cannot be one of its platform. Without a name the subscription takes the feed's
    or topic's, with a number if that is taken: a feed in two channels is a common wish.
    """
    address = destination(to)
    check(address)
    now = clock.now()
    await store.workspaces.ensure(workspace, now=now)
    feeds, topics, called = await _wanted(workspace, what, store)
    return await store.subscriptions.add(
        workspace,
        name=name or await free_name(called, workspace, store),
        destination=address,
        feeds=feeds,
        topics=topics,
        schedule=when,
        options=options or Options(),
        now=now,
        next_at=first_at(when, now),
    )


async def free_name(wanted: str, workspace: WorkspaceId, store: Store) -> str:
    """Return a name that no schedule of the workspace has: the wanted one, if needed with the first free number."""
    taken = {s.name.casefold() for s in await store.subscriptions.list(workspace)}
    numbered = (f"{wanted[:80]} {number}" for number in count(2))
    return next(name for name in chain([wanted[:80]], numbered) if name.casefold() not in taken)


async def add_kept(wanted: Subscription, *, store: Store, now: datetime, due: datetime) -> Subscription:
    """Add a subscription from stored facts (of an undo or a file) under a new number, first due at that instant."""
    return await store.subscriptions.add(
        wanted.workspace,
        name=wanted.name,
        destination=wanted.destination,
        feeds=tuple(map(FeedId, wanted.feeds)),
        topics=wanted.topics,
        schedule=wanted.schedule,
        options=wanted.options,
        now=now,
        next_at=due,
    )


async def _wanted(workspace: WorkspaceId, what: str, store: Store) -> tuple[tuple[FeedId, ...], tuple[int, ...], str]:
    """Return the feeds, the topics and the name that `what` means."""
    if what.casefold() == "all":
        return (), (), "All news"
    known_as = store.feeds.known_as(what)
    for source in await store.feeds.sources(workspace):
        if what == str(source.feed.id) or known_as == source.feed.url or what.casefold() == source.name.casefold():
            return (source.feed.id,), (), source.name
    for topic in await store.topics.list(workspace):
        if what.casefold() == topic.name.casefold():
            return (), (topic.id,), topic.name
    raise NotFound("neither", text=known_as)
