"""What `ports.Votes` promises."""

from datetime import timedelta

import pytest
from contracts.storage.making import GUILD, HOUR, NOW, OTHER, PLATFORMS, digest, lease, subscribe

from digestbot.core.digests.rank import Preferences, VoteCounts
from digestbot.errors import NotFound
from digestbot.ports import Store, Vote


async def delivered(store: Store) -> str:
    """Return the key of a guild's delivery."""
    made = await subscribe(store, workspace=GUILD)
    await store.outbox.add(digest(made), now=NOW)
    (sent,) = await store.outbox.claim(now=NOW + HOUR, lease=lease(), limit=5, platforms=PLATFORMS)
    return sent.delivery.key


async def test_a_person_has_one_vote_on_a_digest(store: Store) -> None:
    """A later one replaces it; others add up; the tally names the subscription."""
    key = await delivered(store)
    assert await store.votes.cast(GUILD, key, Vote(person="1", value=1), now=NOW) == (1, 0)
    assert await store.votes.cast(GUILD, key, Vote(person="2", value=1), now=NOW) == (2, 0)
    assert await store.votes.cast(GUILD, key, Vote(person="1", value=-1), now=NOW) == (1, 1)
    assert await store.votes.tally(GUILD, since=NOW - timedelta(days=1)) == [("Morning", 1, 1)]
    assert await store.votes.tally(GUILD, since=NOW + HOUR) == []
    assert await store.votes.tally(OTHER, since=NOW - HOUR) == []


async def test_votes_count_for_what_the_digest_showed(store: Store) -> None:
    """Every outlet and topic of a digest gets its votes once, in its own workspace, from a day on."""
    key = await delivered(store)
    ballots = (Vote(person="1", value=1), Vote(person="2", value=1), Vote(person="3", value=-1))
    for ballot in ballots:
        await store.votes.cast(GUILD, key, ballot, now=NOW)
    preferences = await store.votes.preferences(GUILD, since=NOW - HOUR)
    assert preferences.outlet_votes == {"The Courier": VoteCounts(more=2, less=1)}
    assert preferences.topic_votes == {}
    assert await store.votes.preferences(GUILD, since=NOW + HOUR) == Preferences()
    assert await store.votes.preferences(OTHER, since=NOW - HOUR) == Preferences()


async def test_nobody_votes_on_anothers_digest(store: Store) -> None:
    """A key that was seen elsewhere is none here."""
    key = await delivered(store)
    with pytest.raises(NotFound):
        await store.votes.cast(OTHER, key, Vote(person="1", value=1), now=NOW)
    with pytest.raises(NotFound):
        await store.votes.cast(GUILD, "nothing", Vote(person="1", value=1), now=NOW)


async def test_a_places_votes_are_cleared_and_no_others(store: Store) -> None:
    """Nothing weighs any more there."""
    key = await delivered(store)
    await store.votes.cast(GUILD, key, Vote(person="1", value=1), now=NOW)
    assert await store.votes.clear(OTHER) == 0
    assert await store.votes.clear(GUILD) == 1
    assert await store.votes.preferences(GUILD, since=NOW - HOUR) == Preferences()
