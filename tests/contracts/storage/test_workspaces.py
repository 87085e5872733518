"""What `ports.Workspaces`, `Topics`, `Blocks`, `Audit` and `KeyValue` promise."""

from dataclasses import replace

import pytest
from contracts.storage.making import (
    CHANNEL,
    COURIER,
    GUILD,
    HOUR,
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

from digestbot.core.analysis.topics.stored_topic import Block, TopicId
from digestbot.core.digests.destination import LOCAL, WorkspaceId
from digestbot.core.feeds.stored_feed import FeedId
from digestbot.errors import NotFound, UserError
from digestbot.ports import AuditEntry, PendingAction, Store, Workspace


async def test_a_workspace_is_made_once(store: Store) -> None:
    """Ensuring again keeps what was set; an empty name leaves the known one."""
    made = await store.workspaces.ensure(GUILD, name="Harbour watchers", now=NOW)
    assert made == Workspace(
        id=GUILD, name="Harbour watchers", language=None, state="active", removed_at=None, settings={}
    )
    changed = replace(made, language="de", settings={"managers": ["1", "2"], "deep": {"a": None}})
    await store.workspaces.save(changed)
    assert await store.workspaces.ensure(GUILD, now=NOW + HOUR) == changed
    assert await store.workspaces.get(GUILD) == changed
    assert await store.workspaces.get(OTHER) is None


async def test_an_unknown_workspace_cannot_be_saved(store: Store) -> None:
    """Saving makes nothing."""
    made = await store.workspaces.ensure(GUILD, now=NOW)
    with pytest.raises(NotFound):
        await store.workspaces.save(replace(made, id=OTHER))
    assert await store.workspaces.get(OTHER) is None


async def test_removing_is_told_once_and_can_be_undone(store: Store) -> None:
    """A removed workspace keeps its rows and knows since when; ensuring brings it back."""
    await store.workspaces.ensure(GUILD, now=NOW)
    assert await store.workspaces.mark_removed(GUILD, now=NOW + HOUR)
    assert not await store.workspaces.mark_removed(GUILD, now=NOW + 2 * HOUR)
    assert not await store.workspaces.mark_removed(OTHER, now=NOW)
    gone = await store.workspaces.get(GUILD)
    assert gone is not None
    assert (gone.state, gone.removed_at) == ("removed", NOW + HOUR)
    back = await store.workspaces.ensure(GUILD, now=NOW + 3 * HOUR)
    assert (back.state, back.removed_at) == ("active", None)


async def test_what_may_be_erased_was_removed_long_ago(store: Store) -> None:
    """Those removed before the instant, the longest gone first; active ones never."""
    for hours, workspace in ((3, OTHER), (5, GUILD), (1, LOCAL)):
        await store.workspaces.ensure(workspace, now=NOW)
        await store.workspaces.mark_removed(workspace, now=NOW - hours * HOUR)
    await store.workspaces.ensure(WorkspaceId("discord:9"), now=NOW - 9 * HOUR)
    assert list(await store.workspaces.erasable(removed_before=NOW - HOUR)) == [GUILD, OTHER]


async def test_erasing_takes_everything_of_one_workspace_and_nothing_of_another(store: Store) -> None:
    """Sources, subscriptions, topics, blocks, digests and changes go; what others read stays."""
    feed = await claimed(store, workspace=GUILD)
    await store.feeds.add(OTHER, COURIER, now=NOW)
    await bring(store, feed, entry("a"))
    ((_, story),) = await group_all(store)
    for workspace in (GUILD, OTHER):
        one = await subscribe(store, workspace=workspace, destination=CHANNEL)
        shown = ((story, 1),) if workspace == GUILD else ()
        await store.outbox.add(digest(one, shown=shown), now=NOW)
        await store.topics.add(workspace, name="Harbour", query="harbour")
        await store.blocks.add(workspace, kind="word", value="storm")
        await store.audit.record(workspace, change())
    await store.workspaces.erase(GUILD)
    assert await store.workspaces.get(GUILD) is None
    for left, count in ((GUILD, 0), (OTHER, 1)):
        assert len(await store.feeds.sources(left)) == count
        assert len(await store.subscriptions.list(left)) == count
        assert len(await store.topics.list(left)) == count
        assert len(await store.blocks.list(left)) == count
        assert len(await store.audit.last(left, 9)) == count
        assert ((await store.outbox.last(left, CHANNEL)) is not None) == bool(count)
    assert len(await store.stories.open_members(since=NOW)) == 1
    found = await store.outbox.claim(now=NOW, lease=lease(), limit=9, platforms=PLATFORMS)
    assert [c.workspace for c in found] == [OTHER]
    await store.workspaces.erase(GUILD)


async def test_a_feed_of_an_erased_workspace_is_polled_for_nobody(store: Store) -> None:
    """Where it was the only reader, the feed rests."""
    await store.feeds.add(GUILD, COURIER, now=NOW)
    await store.workspaces.erase(GUILD)
    assert not await store.feeds.claim_due(now=NOW + HOUR, lease=lease(), limit=9)


async def test_topics_are_the_workspaces_own(store: Store) -> None:
    """They come by name, are changed and removed by their workspace only, and no two have one name."""
    city = await store.topics.add(GUILD, name="city", query="city OR town")
    port = await store.topics.add(GUILD, name="Port", query="harbour", feeds=(FeedId(1),), language="de", weight=2.0)
    assert (port.feeds, port.language, port.weight, port.workspace) == ((1,), "de", 2.0, GUILD)
    assert (city.feeds, city.language, city.weight) == ((), None, 1.0)
    await store.topics.add(OTHER, name="city", query="x")
    with pytest.raises(UserError, match="city"):
        await store.topics.add(GUILD, name="city", query="x")
    with pytest.raises(UserError, match="city"):
        await store.topics.save(replace(port, name="city"))
    changed = replace(port, name="Area", query="q", feeds=(), language=None, weight=0.5)
    await store.topics.save(changed)
    for wrong in (replace(changed, workspace=OTHER, query="stolen"), replace(changed, id=TopicId(99))):
        with pytest.raises(NotFound):
            await store.topics.save(wrong)
    assert list(await store.topics.list(GUILD)) == [changed, city]
    assert not await store.topics.remove(OTHER, port.id)
    assert await store.topics.remove(GUILD, port.id)
    assert not await store.topics.remove(GUILD, port.id)
    assert list(await store.topics.list(GUILD)) == [city]


async def test_a_topic_has_the_settings_of_its_type(store: Store) -> None:
    """A setting that there is not is a programmer's mistake, and writes nothing."""
    with pytest.raises(TypeError):
        await store.topics.add(GUILD, name="city", query="x", colour="red")
    assert not await store.topics.list(GUILD)


async def test_blocks_are_the_workspaces_own(store: Store) -> None:
    """One that is there already is returned; they come in the order they were made."""
    word = await store.blocks.add(GUILD, kind="word", value="storm")
    author = await store.blocks.add(GUILD, kind="author", value="A. Author")
    assert word == Block(id=word.id, workspace=GUILD, kind="word", value="storm")
    assert await store.blocks.add(GUILD, kind="word", value="storm") == word
    assert await store.blocks.add(OTHER, kind="word", value="storm") != word
    assert list(await store.blocks.list(GUILD)) == [word, author]
    assert not await store.blocks.remove(OTHER, word.id)
    assert await store.blocks.remove(GUILD, word.id)
    assert not await store.blocks.remove(GUILD, word.id)
    assert list(await store.blocks.list(GUILD)) == [author]


async def test_only_known_kinds_are_blocked(store: Store) -> None:
    """A kind that there is not is the user's to correct."""
    with pytest.raises(UserError, match="colour"):
        await store.blocks.add(GUILD, kind="colour", value="red")


def change(action: str = "feeds add") -> AuditEntry:
    """Return a change that an admin made."""
    return AuditEntry(
        at=NOW, actor="discord:7", action=action, target=COURIER, before=None, after={"weight": 2.0, "topics": [1]}
    )


async def test_changes_are_read_newest_first(store: Store) -> None:
    """The last ones of the workspace, as they were written."""
    for n in range(5):
        await store.audit.record(GUILD, change(f"change {n}"))
    await store.audit.record(OTHER, change("theirs"))
    assert list(await store.audit.last(GUILD, 2)) == [change("change 4"), change("change 3")]
    assert list(await store.audit.last(LOCAL, 2)) == []


async def test_a_change_is_taken_back_once_in_its_workspace_and_in_time(store: Store) -> None:
    """What has run out, was taken, or is another workspace's is not there."""
    undo = PendingAction(kind="feeds remove", data={"feed": 3, "title": None, "weights": [1.0, 2.5]})
    number = await store.pending_actions.add(GUILD, undo, now=NOW, until=NOW + HOUR)
    late = await store.pending_actions.add(GUILD, undo, now=NOW, until=NOW + HOUR)
    assert number != late
    assert await store.pending_actions.take(OTHER, number, now=NOW) is None
    assert await store.pending_actions.take(GUILD, number, now=NOW + HOUR / 2) == undo
    assert await store.pending_actions.take(GUILD, number, now=NOW + HOUR / 2) is None
    assert await store.pending_actions.take(GUILD, late, now=NOW + HOUR) is None
    await store.pending_actions.add(GUILD, undo, now=NOW + HOUR, until=NOW + 2 * HOUR)
    assert await store.pending_actions.take(GUILD, late, now=NOW) is None


async def test_facts_are_kept_until_they_are_replaced(store: Store) -> None:
    """A fact is one value by its key."""
    assert await store.meta.get("seed") is None
    await store.meta.set("seed", "1")
    await store.meta.set("seed", "2")
    assert await store.meta.get("seed") == "2"
