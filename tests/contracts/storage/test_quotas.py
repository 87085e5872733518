"""How much a workspace may hold: the store refuses one more, whoever adds it, on both databases."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, time

import pytest

from digestbot.adapters.storage import SqlStore, open_store
from digestbot.core.digests.destination import Destination, WorkspaceId
from digestbot.core.digests.follow import Follow, FollowId
from digestbot.core.digests.quotas import Quotas
from digestbot.core.digests.subscription import Options, Schedule
from digestbot.errors import UserError

NOW = datetime(2026, 5, 4, tzinfo=UTC)
FEW = Quotas(feeds=2, schedules=2, topics=2, blocks=2, follows=2)
HERE, THERE = WorkspaceId("discord:1"), WorkspaceId("discord:2")
Adds = Callable[[SqlStore, WorkspaceId, int], Awaitable[object]]


async def _feed(store: SqlStore, where: WorkspaceId, number: int) -> object:
    return await store.feeds.add(where, f"https://courier.example/{number}", now=NOW)


async def _schedule(store: SqlStore, where: WorkspaceId, number: int, to: str = "10") -> object:
    return await store.subscriptions.add(
        where,
        name=f"{to} {number}",
        destination=Destination(f"{where}/{to}"),
        feeds=(),
        topics=(),
        schedule=Schedule(times=(time(7),)),
        options=Options(),
        now=NOW,
        next_at=NOW,
    )


async def _topic(store: SqlStore, where: WorkspaceId, number: int) -> object:
    return await store.topics.add(where, name=f"topic {number}", query="harbour")


async def _block(store: SqlStore, where: WorkspaceId, number: int) -> object:
    return await store.blocks.add(where, kind="word", value=f"word {number}")


async def _follow(store: SqlStore, where: WorkspaceId, number: int, person: str = "7") -> object:
    return await store.follows.add(
        Follow(
            id=FollowId(0),
            workspace=where,
            person=person,
            kind="person",
            value=f"Mira {number}",
            label="Mira",
            deliver="dm",
            when="now",
            created_at=NOW,
        )
    )


ADDS: dict[str, Adds] = {
    "feeds": _feed,
    "schedules": _schedule,
    "topics": _topic,
    "blocks": _block,
    "follows": _follow,
}


@pytest.mark.parametrize("kind", ADDS)
async def test_one_more_than_the_quota_is_refused(url: str, kind: str) -> None:
    """It is refused by name and number and leaves nothing; another workspace has its own room."""
    add = ADDS[kind]
    async with open_store(url, quotas=FEW) as store:
        for number in range(2):
            await add(store, HERE, number)
        with pytest.raises(UserError) as refused:
            await add(store, HERE, 2)
        assert (refused.value.code, refused.value.facts) == (f"quota-{kind}", {"most": 2})
        await add(store, THERE, 0)


@pytest.mark.parametrize("kind", ["feeds", "blocks", "follows"])
async def test_what_is_there_may_be_added_again(url: str, kind: str) -> None:
    """It takes no room, also where the operator allows fewer than there are."""
    add = ADDS[kind]
    async with open_store(url, quotas=FEW) as store:
        for number in range(2):
            await add(store, HERE, number)
    async with open_store(url, quotas=Quotas(feeds=1, blocks=1, follows=1)) as store:
        await add(store, HERE, 1)


async def test_people_have_room_of_their_own(url: str) -> None:
    """What one person follows, and what is sent to them, takes nobody else's room."""
    async with open_store(url, quotas=FEW) as store:
        for number in range(2):
            await _follow(store, HERE, number)
            await _schedule(store, HERE, number)
        await _follow(store, HERE, 0, person="8")
        await _schedule(store, HERE, 0, to="@8")


async def test_those_who_add_at_once_are_counted_one_after_the_other(url: str) -> None:
    """Ten additions at the same time leave no more than the quota."""
    async with open_store(url, quotas=FEW) as store:
        await store.workspaces.ensure(HERE, now=NOW)
        done = await asyncio.gather(*(_topic(store, HERE, n) for n in range(10)), return_exceptions=True)
        assert sum(isinstance(d, UserError) for d in done) == 8
        assert len(await store.topics.list(HERE)) == 2
