"""What `ports.Outbox` promises."""

import itertools
import re
from dataclasses import replace
from datetime import datetime
from typing import get_args

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
    document,
    entry,
    group_all,
    lease,
    subscribe,
)

from digestbot.core.delivery.delivery import TRANSITIONS, Delivery, Receipt, State
from digestbot.core.digests.destination import LOCAL, Destination
from digestbot.core.digests.subscription import Options
from digestbot.core.digests.told import mark
from digestbot.errors import Conflict
from digestbot.ports import ClaimedDelivery, Store

RECEIPT = Receipt(channel="2", message="77", thread="77")


async def claim(store: Store, *, now: datetime = NOW, owner: str = "bot", limit: int = 9) -> list[ClaimedDelivery]:
    """Claim for every platform."""
    return list(await store.outbox.claim(now=now, lease=lease(owner, at=now), limit=limit, platforms=PLATFORMS))


def sent(delivery: Delivery) -> Delivery:
    """Return the delivery as it is after it was sent."""
    return replace(delivery, state="sent", receipt=RECEIPT, sent_at=NOW, retry_at=None)


async def test_a_digest_is_written_whole_and_its_subscription_moves_on(store: Store) -> None:
    """Deliveries wait with keys of their own; the next run is set, the lease given back, the last run noted."""
    one = await subscribe(store, options=Options(layout="embeds"))
    await store.subscriptions.claim_due(now=NOW, lease=lease(), limit=9, platforms=PLATFORMS)
    assert await store.outbox.add(digest(one, parts=3), now=NOW + MINUTE)
    (first,) = await claim(store, now=NOW + MINUTE)
    told = digest(one, parts=3)
    assert first.delivery == Delivery(
        id=first.delivery.id,
        key=first.delivery.key,
        digest=first.delivery.digest,
        destination=CHANNEL,
        part=told.parts[0],
        state="sending",
        attempts=1,
        created_at=NOW + MINUTE,
        retry_at=NOW + MINUTE,
    )
    assert (first.document, first.options, first.workspace, first.main) == (told.document, one.options, LOCAL, None)
    (after,) = await store.subscriptions.list(LOCAL)
    assert after == replace(one, next_at=told.next_at, last_at=NOW)
    assert await store.subscriptions.claim_due(now=told.next_at, lease=lease(), limit=9, platforms=PLATFORMS)


async def test_a_digest_is_made_once_for_a_run(store: Store) -> None:
    """A second one for the same run writes nothing; one for another run is its own, with keys of its own."""
    one = await subscribe(store)
    assert await store.outbox.add(digest(one), now=NOW)
    assert not await store.outbox.add(digest(one, document=document("Again")), now=NOW + MINUTE)
    (first,) = await claim(store)
    assert first.document.title == "Morning"
    assert await store.outbox.record(sent(first.delivery))
    assert not await claim(store, now=NOW + MINUTE)
    assert await store.outbox.add(digest(one, due_at=NOW + HOUR), now=NOW + HOUR)
    (second,) = await claim(store, now=NOW + HOUR)
    assert second.delivery.key != first.delivery.key


async def test_keys_fit_into_a_message(store: Store) -> None:
    """Keys are at most 25 characters of a-z and 0-9, and no two are the same."""
    keys = set()
    for n in range(3):
        one = await subscribe(store, f"s{n}", destination=Destination(f"discord:1/{n}"))
        await store.outbox.add(digest(one, parts=2), now=NOW)
    for _ in range(2):
        for c in await claim(store):
            keys.add(c.delivery.key)
            await store.outbox.record(sent(c.delivery))
    assert len(keys) == 6
    assert all(re.fullmatch(r"[a-z0-9]{1,25}", key) for key in keys)


async def test_a_story_that_was_shown_meanwhile_undoes_the_whole_digest(store: Store) -> None:
    """Nothing of the digest stays, and the subscription keeps its run: it is composed again."""
    feed = await claimed(store)
    await bring(store, feed, entry("a"), entry("b"))
    (_, a), (_, b) = await group_all(store)
    one, two = await subscribe(store), await subscribe(store, "Evening")
    assert await store.outbox.add(digest(one, shown=((a, 1),)), now=NOW)
    with pytest.raises(Conflict):
        await store.outbox.add(digest(two, shown=((b, 1), (a, 1))), now=NOW)
    assert two in await store.subscriptions.list(LOCAL)
    assert await store.outbox.add(digest(two, shown=((b, 1), (a, 2))), now=NOW)
    elsewhere = await subscribe(store, "Other", destination=Destination("discord:1/3"))
    assert await store.outbox.add(digest(elsewhere, shown=((a, 1), (b, 1))), now=NOW)


async def test_a_digest_of_a_removed_subscription_is_not_written(store: Store) -> None:
    """Who composes meanwhile is told; the destination hears nothing."""
    one = await subscribe(store)
    await store.subscriptions.remove(LOCAL, one.id)
    with pytest.raises(Conflict):
        await store.outbox.add(digest(one), now=NOW)
    assert not await claim(store)


async def test_parts_follow_each_other(store: Store) -> None:
    """Part n is claimed only when part n-1 is sent, and is told where the main message stands."""
    one = await subscribe(store)
    await store.outbox.add(digest(one, parts=3), now=NOW)
    for number in range(3):
        (found,) = await claim(store)
        assert found.delivery.part.number == number
        assert found.main == (RECEIPT if number else None)
        assert not await claim(store)
        assert await store.outbox.record(sent(found.delivery))
    assert not await claim(store, now=NOW + 24 * HOUR)


@pytest.mark.parametrize("state", ["pending", "unknown", "held", "refused"])
async def test_no_part_overtakes_one_that_is_not_sent(store: Store, state: State) -> None:
    """While part 0 waits, is unknown, held or refused, the rest of the digest waits too."""
    one = await subscribe(store)
    await store.outbox.add(digest(one, parts=2), now=NOW)
    (first,) = await claim(store)
    later = NOW + 24 * HOUR
    await _bring_to(store, first.delivery, state, retry_at=later)
    assert not await claim(store, now=later - MINUTE)
    again = await claim(store, now=later)
    assert [c.delivery.part.number for c in again] == ([0] if state in ("pending", "unknown") else [])


async def test_a_destination_is_served_one_message_at_a_time_oldest_first(store: Store) -> None:
    """Another digest for the same channel waits until the first is done; other channels do not wait."""
    first, second = await subscribe(store, "a"), await subscribe(store, "b", workspace=GUILD)
    other = await subscribe(store, "c", destination=Destination("console:"))
    for subscription in (first, second, other):
        await store.outbox.add(digest(subscription), now=NOW)
    taken = await claim(store)
    assert [(c.workspace, c.delivery.destination) for c in taken] == [(LOCAL, CHANNEL), (LOCAL, "console:")]
    assert not await claim(store, owner="other")
    await store.outbox.record(sent(taken[0].delivery))
    assert [c.workspace for c in await claim(store)] == [GUILD]


async def test_no_more_than_asked_are_claimed(store: Store) -> None:
    """The limit holds, the oldest come first."""
    for n in range(4):
        one = await subscribe(store, f"s{n}", destination=Destination(f"slack:T/{n}"))
        await store.outbox.add(digest(one), now=NOW)
    assert [c.delivery.destination for c in await claim(store, limit=3)] == ["slack:T/0", "slack:T/1", "slack:T/2"]
    assert [c.delivery.destination for c in await claim(store, limit=3)] == ["slack:T/3"]


async def test_only_connected_platforms_and_active_workspaces_are_served(store: Store) -> None:
    """What goes elsewhere stays due."""
    one = await subscribe(store)
    await store.outbox.add(digest(one), now=NOW)
    assert not await store.outbox.claim(now=NOW, lease=lease(), limit=9, platforms=("slack", "disc"))
    assert not await store.outbox.claim(now=NOW, lease=lease(), limit=9, platforms=())
    await store.workspaces.mark_removed(LOCAL, now=NOW)
    assert not await claim(store)
    await store.workspaces.ensure(LOCAL, now=NOW)
    assert len(await claim(store)) == 1


async def test_what_a_dead_process_left_is_unknown(store: Store) -> None:
    """After the lease a claimed delivery is claimed again: its answer never came since the first attempt, and stays so."""
    one = await subscribe(store)
    await store.outbox.add(digest(one), now=NOW)
    (first,) = await claim(store)
    assert not await claim(store, now=NOW + 5 * MINUTE - HOUR / 3600)
    (second,) = await claim(store, now=NOW + 5 * MINUTE, owner="b")
    assert (second.delivery.unknown_since, second.delivery.attempts, second.delivery.state) == (NOW, 2, "sending")
    (third,) = await claim(store, now=NOW + 10 * MINUTE, owner="c")
    assert (third.delivery.unknown_since, third.delivery.attempts) == (NOW, 3)
    assert first.delivery.unknown_since is None
    assert {c.delivery.key for c in (first, second, third)} == {first.delivery.key}


async def test_only_the_present_claim_records(store: Store) -> None:
    """A process that comes back after its lease was taken over changes nothing."""
    one = await subscribe(store)
    await store.outbox.add(digest(one), now=NOW)
    (first,) = await claim(store)
    (second,) = await claim(store, now=NOW + 5 * MINUTE, owner="b")
    assert not await store.outbox.record(sent(first.delivery))
    assert not await store.outbox.record(replace(first.delivery, state="pending", retry_at=NOW))
    assert await store.outbox.record(sent(second.delivery))
    assert not await store.outbox.record(sent(second.delivery))


async def test_a_lost_answer_is_claimed_again_at_its_time(store: Store) -> None:
    """Unknown waits for `retry_at`, keeps since when, and may be found, held or sent again."""
    one = await subscribe(store)
    await store.outbox.add(digest(one), now=NOW)
    (first,) = await claim(store)
    lost = replace(first.delivery, state="unknown", unknown_since=NOW, retry_at=NOW + MINUTE, reason="no answer")
    assert await store.outbox.record(lost)
    assert not await claim(store, now=NOW + MINUTE / 2)
    (again,) = await claim(store, now=NOW + MINUTE)
    assert again.delivery == replace(lost, state="sending", attempts=2)
    absent = replace(again.delivery, state="pending", unknown_since=None, retry_at=NOW + MINUTE, reason=None)
    assert await store.outbox.record(absent)
    (third,) = await claim(store, now=NOW + MINUTE)
    assert third.delivery.unknown_since is None


async def _bring_to(store: Store, delivery: Delivery, state: State, *, retry_at: datetime = NOW) -> Delivery:
    """Bring a claimed delivery into a state, by allowed changes only; return it as it is then."""
    changed = replace(delivery, state=state, retry_at=None)
    if state in ("pending", "unknown"):
        changed = replace(changed, retry_at=retry_at)
    if state == "held":
        await _bring_to(store, delivery, "unknown")
    if state != "sending":
        assert await store.outbox.record(changed)
    return changed


@pytest.mark.parametrize(("old", "new"), [*itertools.product(get_args(State), repeat=2)])
async def test_states_change_as_the_table_allows(store: Store, old: State, new: State) -> None:
    """Every pair of states: the change is written if it is in the table, and refused if not. Only a claim makes `sending`."""
    one = await subscribe(store)
    await store.outbox.add(digest(one), now=NOW)
    (found,) = await claim(store)
    before = await _bring_to(store, found.delivery, old)
    allowed = (old, new) in TRANSITIONS and new != "sending"
    assert await store.outbox.record(replace(before, state=new, retry_at=NOW)) == allowed
    due = {old if not allowed else new} & {"pending", "unknown"}
    assert len(await claim(store)) == len(due)


@pytest.mark.parametrize("new", get_args(State))
async def test_what_was_claimed_as_unknown_changes_as_an_unknown_one(store: Store, new: State) -> None:
    """Looking is done under a claim too: what an unknown delivery may become, a claimed unknown one may."""
    one = await subscribe(store)
    await store.outbox.add(digest(one), now=NOW)
    (found,) = await claim(store)
    lost = replace(found.delivery, state="unknown", unknown_since=NOW, retry_at=NOW)
    await store.outbox.record(lost)
    (again,) = await claim(store)
    allowed = new != "sending" and {("sending", new), ("unknown", new)} & TRANSITIONS
    assert await store.outbox.record(replace(again.delivery, state=new)) == bool(allowed)


async def test_a_broken_subscription_is_told_of_once(store: Store) -> None:
    """The first refusal breaks the subscription, with the reason; the next ones change nothing."""
    one = await subscribe(store)
    await store.outbox.add(digest(one), now=NOW)
    (found,) = await claim(store)
    assert await store.outbox.breaks(found.delivery, reason="the bot may not write there")
    assert not await store.outbox.breaks(found.delivery, reason="again")
    (after,) = await store.subscriptions.list(LOCAL)
    assert (after.state, after.trouble) == ("broken", "the bot may not write there")


@pytest.mark.parametrize("state", get_args(State))
async def test_a_person_may_release_what_is_held_or_refused(store: Store, state: State) -> None:
    """In its own workspace, where it is listed, and only in those states; it is then sent at once, without a look."""
    one = await subscribe(store)
    await store.outbox.add(digest(one), now=NOW)
    (found,) = await claim(store)
    lost = replace(found.delivery, unknown_since=NOW)
    await _bring_to(store, lost, state, retry_at=NOW + 99 * HOUR)
    assert not await store.outbox.release(OTHER, found.delivery.id)
    may = state in ("held", "refused")
    assert [w.id for w in await store.outbox.waiting(LOCAL)] == ([found.delivery.id] if may else [])
    assert await store.outbox.waiting(OTHER) == []
    assert await store.outbox.release(LOCAL, found.delivery.id) == may
    assert not await store.outbox.release(LOCAL, found.delivery.id)
    if may:
        (again,) = await claim(store)
        assert (again.delivery.unknown_since, again.delivery.reason) == (None, None)
        assert again.delivery.key == found.delivery.key


async def test_the_last_digest_is_the_destinations_and_the_workspaces(store: Store) -> None:
    """Document and receipt of the newest digest; another workspace or channel has its own."""
    one = await subscribe(store)
    assert await store.outbox.last(LOCAL, CHANNEL) is None
    await store.outbox.add(digest(one), now=NOW)
    assert await store.outbox.last(LOCAL, CHANNEL) == (document(), None)
    (found,) = await claim(store)
    await store.outbox.record(sent(found.delivery))
    assert await store.outbox.last(LOCAL, CHANNEL) == (document(), RECEIPT)
    await store.outbox.add(digest(one, due_at=NOW + HOUR, document=document("Newer")), now=NOW + HOUR)
    assert await store.outbox.last(LOCAL, CHANNEL) == (document("Newer"), None)
    assert await store.outbox.last(OTHER, CHANNEL) is None
    assert await store.outbox.last(LOCAL, Destination("discord:1/3")) is None


async def test_a_destination_is_told_a_sentence_once(store: Store) -> None:
    """Two digests that tell one place the same sentence are a conflict, and nothing of the later one is written."""
    feed = await claimed(store)
    await bring(store, feed, entry("a"), entry("b"))
    (_, first), (_, second) = await group_all(store)
    said, other = mark("The ferry sank off Norvik.", "en"), mark("Divers found the wreck.", "en")
    subscription = await subscribe(store)
    assert await store.outbox.add(digest(subscription, told=((first, said),)), now=NOW)
    again = digest(subscription, due_at=NOW + HOUR, shown=((second, 1),), told=((second, other), (second, said)))
    with pytest.raises(Conflict):
        await store.outbox.add(again, now=NOW)
    assert await store.outbox.told(CHANNEL, stories=[first, second]) == [said]
    elsewhere = await subscribe(store, "There", destination=Destination("discord:1/3"))
    assert await store.outbox.add(digest(elsewhere, told=((first, said),)), now=NOW)


async def test_what_was_told_is_found_by_story_by_wording_and_lately(store: Store) -> None:
    """Each mark once, and none of another destination."""
    feed = await claimed(store)
    await bring(store, feed, entry("a"), entry("b"))
    (_, first), (_, second) = await group_all(store)
    one, other = mark("The ferry sank off Norvik.", "en"), mark("Divers found the wreck.", "en")
    subscription = await subscribe(store)
    await store.outbox.add(digest(subscription, told=((first, one), (second, other))), now=NOW)
    assert set(await store.outbox.told(CHANNEL, stories=[first])) == {one, other}
    assert await store.outbox.told(CHANNEL, wordings=[other.wording, 1]) == [other]
    assert await store.outbox.told(CHANNEL) == []
    assert await store.outbox.told(Destination("discord:1/3"), stories=[first], wordings=[one.wording]) == []
