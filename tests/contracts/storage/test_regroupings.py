"""What `ports.Regroupings` promises: a workspace splits and joins stories for itself, and no channel is posted anything twice by it."""

from datetime import timedelta

from contracts.storage.making import (
    CHANNEL,
    GUILD,
    HOUR,
    NOW,
    OTHER,
    bring,
    claimed,
    digest,
    document,
    entry,
    group_all,
    subscribe,
)

from digestbot.core.articles.article import ArticleId
from digestbot.core.digests.destination import Destination, WorkspaceId
from digestbot.core.digests.follow import Follow, FollowId
from digestbot.core.stories.archive import ArchiveQuery
from digestbot.core.stories.stored_story import RegroupingId, StoryId
from digestbot.ports import Store, StoryQuery


async def told(store: Store) -> tuple[list[ArticleId], StoryId, StoryId]:
    """Bring two articles of one story and one of another to two workspaces; return the articles and the stories."""
    for workspace in (GUILD, OTHER):
        await store.feeds.add(workspace, "https://courier.example/feed", now=NOW)
    feed = await claimed(store, workspace=GUILD)
    await bring(store, feed, entry("one"))
    ((first, story),) = await group_all(store)
    await bring(store, feed, entry("one"), entry("two"))
    ((second, _),) = await group_all(store, story)
    await bring(store, feed, entry("one"), entry("two"), entry("lone"))
    ((third, other),) = await group_all(store)
    return [first, second, third], story, other


async def grouped(
    store: Store, workspace: WorkspaceId = GUILD, channel: Destination | None = None
) -> dict[StoryId, list[ArticleId]]:
    """Return the workspace's news by story, as the outlines and as the whole have it."""
    query = StoryQuery(workspace=workspace, since=NOW - HOUR, until=NOW + HOUR, unseen_by=channel)
    outlines = {s.id: [a.id for a in s.articles] for s in await store.stories.outlines(query)}
    assert outlines == {s.id: [a.id for a in s.articles] for s in await store.stories.candidates(query)}
    return outlines


async def test_a_split_is_the_workspaces_own(store: Store) -> None:
    """The article is a story by itself in digests, archive, search and why; elsewhere nothing changed; and back again."""
    (one, two, lone), story, other = await told(store)
    before = await grouped(store)
    number = await store.regroupings.split(GUILD, two, now=NOW)
    assert number is not None
    after = await grouped(store)
    (own,) = set(after) - set(before)
    assert after == {story: [one], other: [lone], own: [two]}
    assert await grouped(store, OTHER) == before
    page = await store.archive.story(GUILD, own)
    rest = await store.archive.story(GUILD, story)
    assert page is not None
    assert rest is not None
    assert [r.article for r in (*page.reports, *rest.reports)] == [two, one]
    assert len(page.quotes) == len(await store.archive.said_in(GUILD, [own])) == 1
    hits = await store.archive.search(GUILD, ArchiveQuery(), limit=9, offset=0)
    assert {h.article: h.story for h in hits} == {one: story, two: own, lone: other}
    trace = await store.history.trace(GUILD, "identity two")
    assert trace is not None
    assert trace.placing is not None
    assert (trace.placing.story, trace.placing.fellows) == (own, ())
    assert await store.regroupings.count(GUILD) == (1, 0)
    assert await store.regroupings.count(OTHER) == (0, 0)
    assert not await store.regroupings.undo(OTHER, number)
    assert await store.regroupings.undo(GUILD, number)
    assert await grouped(store) == before
    assert not await store.regroupings.undo(GUILD, number)


async def test_a_join_takes_what_comes_later_along(store: Store) -> None:
    """Two stories are one, with all that join either later; a chain ends in its last; who follows one follows that."""
    (one, two, lone), story, other = await told(store)
    await store.follows.add(
        Follow(
            id=FollowId(0),
            workspace=GUILD,
            person="8",
            kind="story",
            value=str(other),
            label="Lone",
            deliver="dm",
            when="now",
            created_at=NOW,
        )
    )
    number = await store.regroupings.join(GUILD, other, story, now=NOW)
    assert number is not None
    assert await grouped(store) == {story: [one, two, lone]}
    assert len(await grouped(store, OTHER)) == 2
    assert [f.value for f in await store.follows.list(GUILD, "8")] == [str(story)]
    feed = await claimed(store, url="https://herald.example/feed", workspace=GUILD)
    await bring(store, feed, entry("late", link="https://herald.example/late"))
    ((late, _),) = await group_all(store, other)
    assert await grouped(store) == {story: [one, two, lone, late]}
    page = await store.archive.story(GUILD, other)
    assert page is not None
    assert page.story == story
    assert len(page.reports) == 4
    split = await store.regroupings.split(GUILD, lone, now=NOW)
    assert split is not None
    assert [one, two, late] in (await grouped(store)).values()
    assert await store.regroupings.join(GUILD, other, story, now=NOW) is None
    assert await store.regroupings.undo(GUILD, number)
    assert [f.value for f in await store.follows.list(GUILD, "8")] == [str(other)]


async def test_no_channel_is_posted_it_again(store: Store) -> None:
    """Whoever was shown the story has seen what was split off it, and what was joined; others have not."""
    (_one, two, _lone), story, other = await told(store)
    made = await subscribe(store, workspace=GUILD, destination=CHANNEL)
    await store.outbox.add(digest(made, document=document(stories=(story,)), shown=((story, 2),)), now=NOW)
    assert list(await grouped(store, channel=CHANNEL)) == [other]
    await store.regroupings.split(GUILD, two, now=NOW)
    assert list(await grouped(store, channel=CHANNEL)) == [other]
    assert len(await grouped(store, channel=Destination("discord:1/77"))) == 3
    await store.regroupings.join(GUILD, other, story, now=NOW)
    assert await grouped(store, channel=CHANNEL) == {}
    trace = await store.history.trace(GUILD, "identity two")
    assert trace is not None
    assert {s.destination: s.told for s in trace.showings} == {CHANNEL: True}


async def test_what_cannot_be(store: Store) -> None:
    """Alone in its story, in none, a story with itself, of nobody's, or not the workspace's to see: nothing changes."""
    (_one, two, lone), story, other = await told(store)
    stranger = WorkspaceId("discord:9")
    await store.workspaces.ensure(stranger, now=NOW)
    before = await grouped(store)
    assert await store.regroupings.split(GUILD, lone, now=NOW) is None
    assert await store.regroupings.split(GUILD, ArticleId(999), now=NOW) is None
    assert await store.regroupings.split(stranger, two, now=NOW) is None
    assert await store.regroupings.join(GUILD, story, story, now=NOW) is None
    assert await store.regroupings.join(GUILD, story, StoryId(999), now=NOW) is None
    assert await store.regroupings.join(stranger, story, other, now=NOW) is None
    assert not await store.regroupings.undo(GUILD, RegroupingId(5))
    assert await grouped(store) == before


async def test_a_second_split_takes_the_place_of_the_first(store: Store) -> None:
    """An article that was split off, joined again and split off once more is counted once."""
    (_one, two, _lone), story, _other = await told(store)
    await store.regroupings.split(GUILD, two, now=NOW)
    (own,) = [s for s, found in (await grouped(store)).items() if found == [two]]
    assert await store.regroupings.join(GUILD, own, story, now=NOW + timedelta(minutes=1)) is not None
    assert await store.regroupings.split(GUILD, two, now=NOW + timedelta(minutes=2)) is not None
    assert await store.regroupings.count(GUILD) == (1, 1)
    assert [two] in (await grouped(store)).values()
