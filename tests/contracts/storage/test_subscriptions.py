"""What `ports.Subscriptions` promises."""

from dataclasses import replace
from datetime import time

import pytest
from contracts.storage.making import (
    CHANNEL,
    GUILD,
    HOUR,
    MINUTE,
    NOW,
    OTHER,
    PLATFORMS,
    bring,
    claimed,
    digest,
    entry,
    group_all,
    lease,
    subscribe,
)

from digestbot.core.digests.destination import LOCAL, Destination
from digestbot.core.digests.subscription import Options, Schedule, SubscriptionId
from digestbot.core.feeds.stored_feed import FeedId
from digestbot.errors import NotFound, UserError
from digestbot.ports import Store


async def test_a_subscription_comes_back_as_it_was_given(store: Store) -> None:
    """Every field survives, schedule and options included."""
    schedule = Schedule(
        times=(time(7), time(18, 30)), days=frozenset({0, 4}), zone="Europe/Berlin", quiet=(time(22), time(6))
    )
    options = Options(layout="compact", max_stories=5, quotes=2, role="123", when_empty="say", images=False)
    added = await store.subscriptions.add(
        GUILD,
        name="Morning",
        destination=CHANNEL,
        feeds=(FeedId(3), FeedId(1)),
        topics=(7,),
        schedule=schedule,
        options=options,
        now=NOW,
        next_at=NOW + HOUR,
    )
    assert (added.schedule, added.options, added.feeds, added.topics) == (schedule, options, (3, 1), (7,))
    assert (added.workspace, added.name, added.destination) == (GUILD, "Morning", CHANNEL)
    assert (added.state, added.trouble, added.created_at, added.next_at, added.last_at) == (
        "active",
        None,
        NOW,
        NOW + HOUR,
        None,
    )
    assert await store.subscriptions.list(GUILD) == [added]


async def test_names_are_unique_within_a_workspace(store: Store) -> None:
    """A taken name is the user's to change; another workspace may have it."""
    first = await subscribe(store)
    with pytest.raises(UserError, match="Morning"):
        await subscribe(store)
    await subscribe(store, workspace=GUILD)
    second = await subscribe(store, "Evening")
    with pytest.raises(UserError, match="Morning"):
        await store.subscriptions.save(replace(second, name="Morning"))
    assert await store.subscriptions.list(LOCAL) == [second, first]


async def test_save_writes_every_field_in_its_workspace(store: Store) -> None:
    """What is not there, or is another workspace's, is not found and not changed."""
    first = await subscribe(store)
    changed = replace(
        first,
        name="Evening",
        destination=Destination("console:"),
        feeds=(1,),
        topics=(2,),
        schedule=Schedule(every_hours=3),
        options=Options(quotes=0),
        state="broken",
        trouble="no rights",
        next_at=None,
        last_at=NOW,
    )
    await store.subscriptions.save(changed)
    assert await store.subscriptions.list(LOCAL) == [changed]
    for wrong in (replace(changed, workspace=OTHER, name="x"), replace(changed, id=SubscriptionId(99), name="x")):
        with pytest.raises(NotFound):
            await store.subscriptions.save(wrong)
    assert await store.subscriptions.list(LOCAL) == [changed]


async def test_due_subscriptions_are_claimed_once(store: Store) -> None:
    """The longest due come first; what is claimed is nobody else's until the lease ends."""
    late = await subscribe(store, "late", next_at=NOW - HOUR)
    later = await subscribe(store, "later", next_at=NOW)
    await subscribe(store, "not yet", next_at=NOW + MINUTE)
    taken = await store.subscriptions.claim_due(now=NOW, lease=lease("a"), limit=1, platforms=PLATFORMS)
    assert taken == [late]
    rest = await store.subscriptions.claim_due(now=NOW, lease=lease("b"), limit=9, platforms=PLATFORMS)
    assert rest == [later]
    again = await store.subscriptions.claim_due(now=NOW + 5 * MINUTE, lease=lease("c"), limit=9, platforms=PLATFORMS)
    assert [s.name for s in again] == ["late", "later", "not yet"]


@pytest.mark.parametrize("why", ["paused", "broken", "removed workspace", "no next run", "another platform"])
async def test_what_is_not_to_run_is_not_claimed(store: Store, why: str) -> None:
    """Only active subscriptions of active workspaces, with a next run, on a connected platform."""
    one = await subscribe(store)
    platforms: tuple[str, ...] = ("discord",)
    if why in ("paused", "broken"):
        await store.subscriptions.save(replace(one, state="paused" if why == "paused" else "broken"))
    elif why == "removed workspace":
        await store.workspaces.mark_removed(LOCAL, now=NOW)
    elif why == "no next run":
        await store.subscriptions.save(replace(one, next_at=None))
    else:
        platforms = ("disco", "console")
    assert not await store.subscriptions.claim_due(now=NOW + HOUR, lease=lease(), limit=9, platforms=platforms)


async def test_a_quiet_day_moves_the_next_run(store: Store) -> None:
    """Rescheduling gives the lease back; the last digest stays the last."""
    one = await subscribe(store)
    await store.subscriptions.claim_due(now=NOW, lease=lease(), limit=9, platforms=PLATFORMS)
    await store.subscriptions.reschedule(one.id, next_at=NOW + MINUTE)
    (again,) = await store.subscriptions.claim_due(now=NOW + MINUTE, lease=lease(), limit=9, platforms=PLATFORMS)
    assert again == replace(one, next_at=NOW + MINUTE)


async def test_removing_takes_what_was_not_sent(store: Store) -> None:
    """Unsent parts go and the stories they held count as not shown; what was sent stays the destination's last digest."""
    feed = await claimed(store)
    await bring(store, feed, entry("a"))
    ((_, story),) = await group_all(store)
    one = await subscribe(store)
    await store.outbox.add(digest(one, parts=2, shown=((story, 1),)), now=NOW)
    assert not await store.subscriptions.remove(OTHER, one.id)
    assert await store.subscriptions.remove(LOCAL, one.id)
    assert not await store.subscriptions.remove(LOCAL, one.id)
    assert not await store.outbox.claim(now=NOW, lease=lease(), limit=9, platforms=PLATFORMS)
    assert await store.outbox.last(LOCAL, CHANNEL) is None
    another = await subscribe(store)
    assert another.id != one.id
    assert await store.outbox.add(digest(another, shown=((story, 1),)), now=NOW)


async def test_removing_keeps_what_was_sent(store: Store) -> None:
    """A digest whose main message stands is still the last one after its subscription is gone."""
    one = await subscribe(store)
    await store.outbox.add(digest(one, parts=2), now=NOW)
    (first,) = await store.outbox.claim(now=NOW, lease=lease(), limit=9, platforms=PLATFORMS)
    await store.outbox.record(replace(first.delivery, state="sent", sent_at=NOW))
    assert await store.subscriptions.remove(LOCAL, one.id)
    assert not await store.outbox.claim(now=NOW, lease=lease(), limit=9, platforms=PLATFORMS)
    last = await store.outbox.last(LOCAL, CHANNEL)
    assert last is not None
    assert last[0] == first.document
