"""What `ports.StoryBook` promises, and what of a story a workspace may see."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from contracts.storage.making import (
    COURIER,
    GUILD,
    HOUR,
    MINUTE,
    NOW,
    analyse_all,
    analysis,
    bring,
    claimed,
    digest,
    entry,
    group_all,
    lease,
    subscribe,
)

from digestbot.core.digests.destination import LOCAL, Destination
from digestbot.core.digests.subscription import Subscription
from digestbot.core.feeds.stored_feed import FeedId
from digestbot.core.stories.features import features
from digestbot.core.stories.stored_story import StoryCandidate, StoryId
from digestbot.core.stories.story import Assignment
from digestbot.errors import Conflict
from digestbot.ports import Store, StoryQuery

HERALD = "https://herald.example/atom"


async def candidates(
    store: Store, subscription: Subscription, *, since: datetime = NOW - HOUR, until: datetime = NOW + HOUR
) -> list[StoryCandidate]:
    """Return the candidates of the hours around now."""
    query = StoryQuery(
        workspace=subscription.workspace,
        feeds=subscription.feeds,
        unseen_by=subscription.destination,
        since=since,
        until=until,
    )
    return list(await store.stories.candidates(query))


async def test_one_process_groups_at_a_time(store: Store) -> None:
    """The lease is its holder's to renew; another gets it when it has ended."""
    assert await store.stories.acquire(now=NOW, lease=lease("a"))
    assert not await store.stories.acquire(now=NOW + 4 * MINUTE, lease=lease("b"))
    assert await store.stories.acquire(now=NOW + 4 * MINUTE, lease=lease("a", at=NOW + 4 * MINUTE))
    assert not await store.stories.acquire(now=NOW + 5 * MINUTE, lease=lease("b"))
    assert await store.stories.acquire(now=NOW + 9 * MINUTE, lease=lease("b", at=NOW + 9 * MINUTE))
    assert not await store.stories.acquire(now=NOW + 9 * MINUTE, lease=lease("a", at=NOW + 9 * MINUTE))


async def test_open_members_come_in_the_order_they_were_grouped(store: Store) -> None:
    """Stories with news since then are returned with what is remembered of each article; a revision keeps the place."""
    feed = await claimed(store)
    await bring(store, feed, entry("old"), at=NOW - 24 * HOUR)
    ((_, old),) = await group_all(store, now=NOW - 24 * HOUR)
    await bring(store, feed, entry("a"))
    ((a, story),) = await group_all(store)
    await bring(store, feed, entry("b"))
    ((b, _),) = await group_all(store, story)
    await bring(store, feed, entry("a", content_hash="2"))
    await group_all(store, body="It is new.")
    found = await store.stories.open_members(since=NOW)
    assert [(s, f.id) for s, f in found] == [(story, str(a)), (story, str(b))]
    assert [s for s, _ in await store.stories.open_members(since=NOW - 24 * HOUR)] == [old, story, story]


async def test_an_article_sits_in_one_story(store: Store) -> None:
    """A grouped article is not grouped again, and a story that is not there takes none."""
    feed = await claimed(store)
    await bring(store, feed, entry("a"))
    await analyse_all(store)
    (article,) = await store.articles.ungrouped(limit=5)
    assignment = Assignment(story="1", new=True, score=1.0)
    seen = features(article.member)
    with pytest.raises(Conflict):
        await store.stories.record_group(article, StoryId(999), assignment, seen, now=NOW)
    await store.stories.record_group(article, None, assignment, seen, now=NOW)
    with pytest.raises(Conflict):
        await store.stories.record_group(article, None, assignment, seen, now=NOW)
    assert len(await store.stories.open_members(since=NOW)) == 1


async def test_a_candidate_holds_all_that_a_digest_draws_on(store: Store) -> None:
    """Words, places, quotes, authors, outlet, feed and weight come back as they were recorded."""
    feed = await claimed(store)
    (source,) = await store.feeds.sources(LOCAL)
    await store.feeds.save(replace(source, weight=2.0))
    await bring(store, feed, entry("a"))
    ((article, story),) = await group_all(store)
    (found,) = await candidates(store, await subscribe(store))
    assert (found.id, found.revision, found.shown_revision, found.changed) == (story, 1, None, None)
    (a,) = found.articles
    told = analysis()
    assert (a.id, a.feed, a.weight, a.outlet, a.origin) == (article, feed.id, 2.0, "The Courier", "page")
    assert (a.title, a.body, a.sentences, a.summary) == (told.title, told.body, told.sentences, told.summary)
    assert (a.quotes, a.authors, a.language, a.published) == (told.quotes, told.authors, "en", NOW - HOUR)
    assert (a.url, a.image) == ("https://courier.example/story", "https://courier.example/i.png")
    assert (a.first_seen, a.grouped_at, a.paywall, a.categories) == (NOW, NOW, False, ("harbour",))
    assert a.kind == "opinion"


async def test_the_window_is_half_open_and_stories_come_whole(store: Store) -> None:
    """A story counts where one of its articles was grouped in the window; its older articles come along."""
    feed = await claimed(store)
    await bring(store, feed, entry("a"), at=NOW - 24 * HOUR)
    ((_, story),) = await group_all(store, now=NOW - 24 * HOUR)
    await bring(store, feed, entry("b"))
    await group_all(store, story)
    subscription = await subscribe(store)
    inside = await candidates(store, subscription, since=NOW, until=NOW + MINUTE)
    assert [len(c.articles) for c in inside] == [2]
    assert not await candidates(store, subscription, since=NOW - HOUR, until=NOW)
    assert not await candidates(store, subscription, since=NOW + MINUTE, until=NOW + HOUR)


async def test_only_the_workspaces_own_sources_bring_news(store: Store) -> None:
    """Articles of feeds that the workspace does not read, has paused or has not named in the subscription stay out."""
    mine, other = await claimed(store), await claimed(store, HERALD, workspace=GUILD)
    await bring(store, mine, entry("a"))
    ((first, story),) = await group_all(store)
    await bring(store, other, entry("b"))
    ((second, _),) = await group_all(store, story)
    here, there = await subscribe(store), await subscribe(store, workspace=GUILD)
    assert [[a.id for a in c.articles] for c in await candidates(store, here)] == [[first]]
    assert [[a.id for a in c.articles] for c in await candidates(store, there)] == [[second]]
    assert not await candidates(store, replace(here, feeds=(other.id,)))
    source = await store.feeds.add(LOCAL, HERALD, now=NOW)
    assert [[a.id for a in c.articles] for c in await candidates(store, here)] == [[first, second]]
    assert [[a.id for a in c.articles] for c in await candidates(store, replace(here, feeds=(other.id,)))] == [[second]]
    await store.feeds.save(replace(source, paused=True))
    assert [[a.id for a in c.articles] for c in await candidates(store, here)] == [[first]]


async def test_an_article_of_several_feeds_comes_once_from_the_weightiest(store: Store) -> None:
    """Two sources that bring one article bring it once; categories are those of all of them."""
    first, second = await claimed(store), await claimed(store, HERALD)
    await bring(store, first, entry("a", categories=("harbour",)))
    await bring(store, second, entry("a", categories=("city", "harbour")))
    await group_all(store)
    (heavy,) = [s for s in await store.feeds.sources(LOCAL) if s.feed.id == second.id]
    await store.feeds.save(replace(heavy, weight=3.0))
    ((a,),) = [c.articles for c in await candidates(store, await subscribe(store))]
    assert (a.feed, a.weight, a.categories) == (second.id, 3.0, ("city", "harbour"))


async def test_a_story_is_shown_once_unless_it_really_changed(store: Store) -> None:
    """Shown as it is it is left out; an article that joins or changes brings it back, and what is new in it is named."""
    feed = await claimed(store)
    await bring(store, feed, entry("a"))
    ((first, story),) = await group_all(store)
    subscription = await subscribe(store)
    assert await store.outbox.add(digest(subscription, shown=((story, 1),)), now=NOW)
    assert not await candidates(store, subscription)
    await bring(store, feed, entry("b"))
    ((joined, _),) = await group_all(store, story)
    (grown,) = await candidates(store, subscription)
    assert (grown.id, grown.revision, grown.shown_revision, grown.changed) == (story, 2, 1, "The Courier")
    assert (set(grown.news), len(grown.articles)) == ({joined}, 2)
    assert await store.outbox.add(digest(subscription, due_at=NOW + HOUR, shown=((story, 2),)), now=NOW)
    assert not await candidates(store, subscription)
    await bring(store, feed, entry("a", content_hash="2"))
    await group_all(store, body="It is new.")
    (again,) = await candidates(store, subscription)
    assert (again.revision, again.shown_revision, set(again.news)) == (3, 2, {first})
    elsewhere = replace(subscription, destination=Destination("discord:1/3"))
    (unseen,) = await candidates(store, elsewhere)
    assert (unseen.shown_revision, unseen.changed) == (None, None)


async def test_a_query_of_no_destination_leaves_nothing_out(store: Store) -> None:
    """Whoever asks for the news of some hours gets it all, whatever a channel was shown; of the feeds that are named, if any."""
    first, second = await claimed(store), await claimed(store, HERALD)
    await bring(store, first, entry("a"))
    ((_, story),) = await group_all(store)
    await bring(store, second, entry("b"))
    ((_, other),) = await group_all(store)
    subscription = await subscribe(store)
    assert await store.outbox.add(digest(subscription, shown=((story, 1),)), now=NOW)
    everything = StoryQuery(workspace=LOCAL, since=NOW - HOUR, until=NOW + HOUR)
    found = await store.stories.candidates(everything)
    assert [(c.id, c.shown_revision, c.changed) for c in found] == [(story, None, None), (other, None, None)]
    assert [c.id for c in await store.stories.candidates(replace(everything, feeds=(second.id,)))] == [other]
    left = await store.stories.candidates(replace(everything, unseen_by=subscription.destination))
    assert [c.id for c in left] == [other]
    assert not await store.stories.candidates(replace(everything, workspace=GUILD))


async def test_what_changes_in_a_feed_one_does_not_read_is_no_news(store: Store) -> None:
    """The revision is that of the articles a workspace may see: another's private feed does not stir its channels."""
    mine, other = await claimed(store), await claimed(store, HERALD, workspace=GUILD)
    await bring(store, mine, entry("a"))
    ((_, story),) = await group_all(store)
    await bring(store, other, entry("b"))
    await group_all(store, story)
    subscription = await subscribe(store)
    await store.outbox.add(digest(subscription, shown=((story, 1),)), now=NOW)
    await bring(store, other, entry("b", content_hash="2"))
    await group_all(store, body="It is new.")
    assert not await candidates(store, subscription)
    theirs = await candidates(store, await subscribe(store, workspace=GUILD, name="Theirs"))
    assert [(c.revision, c.shown_revision) for c in theirs] == [(3, 1)]
    await store.feeds.add(LOCAL, HERALD, now=NOW)
    (changed,) = await candidates(store, subscription)
    assert (changed.revision, changed.changed) == (3, "The Courier")


async def test_candidates_come_by_story_however_many(store: Store) -> None:
    """More stories than one statement asks for are in order of their ids, none missing."""
    feed = await claimed(store)
    await bring(store, feed, *(entry(f"{n:03}") for n in range(105)))
    placed = [story for _, story in await group_all(store)]
    found = await candidates(store, await subscribe(store), until=NOW + timedelta(seconds=1))
    assert [c.id for c in found] == sorted(placed)


async def test_a_source_named_in_a_subscription_and_then_removed_brings_nothing(store: Store) -> None:
    """A subscription to one feed does not become one to all feeds when that feed is removed."""
    feed = await claimed(store)
    other = await claimed(store, HERALD)
    await bring(store, feed, entry("a"))
    await bring(store, other, entry("b"))
    await group_all(store)
    subscription = await subscribe(store, feeds=(FeedId(other.id),))
    await store.feeds.remove(LOCAL, other.id)
    assert not await candidates(store, subscription)
    assert COURIER in {s.feed.url for s in await store.feeds.sources(LOCAL)}


async def test_a_story_knows_the_one_that_it_follows(store: Store) -> None:
    """Its candidate names the latest article there that the workspace reads, and the archive tells both in order."""
    mine, other = await claimed(store), await claimed(store, HERALD, workspace=GUILD)
    await bring(store, mine, entry("a", published=NOW - 48 * HOUR))
    ((_, first),) = await group_all(store, published=NOW - 48 * HOUR, body="The ferry sank.")
    await bring(store, other, entry("b"))
    await analyse_all(store, body="Divers found the wreck.")
    await group_following(store, first)
    await bring(store, mine, entry("c"))
    await analyse_all(store, body="The inquiry began.")
    second = await group_following(store, first)
    found = {c.id: c.earlier for c in await candidates(store, await subscribe(store))}
    assert found[first] is None
    earlier = found[second]
    assert earlier is not None
    assert (earlier.story, earlier.title, earlier.outlet) == (first, "The harbour is rebuilt", "The Courier")
    assert (earlier.at, earlier.link) == (NOW - 48 * HOUR, "https://courier.example/story")
    page = await store.archive.story(LOCAL, first)
    assert page is not None
    assert [(s.story, s.text) for s in page.timeline] == [(first, "The ferry sank."), (second, "The inquiry began.")]
    theirs = await candidates(store, await subscribe(store, workspace=GUILD))
    assert [c.earlier for c in theirs] == [None]


async def group_following(store: Store, before: StoryId) -> StoryId:
    """Group the one article that waits into a new story that follows another."""
    (article,) = await store.articles.ungrouped(limit=5)
    assignment = Assignment(story=str(article.id), new=True, score=0.5, follows=str(before))
    return await store.stories.record_group(article, None, assignment, features(article.member), now=NOW)
