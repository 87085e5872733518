"""What `ports.Feeds` promises."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from contracts.storage.making import (
    COURIER,
    GUILD,
    HOUR,
    MINUTE,
    NOW,
    OTHER,
    bring,
    claimed,
    entry,
    facts,
    lease,
    poll,
    poll_record,
    read_all,
    record,
    subscribe,
)

from digestbot.adapters.storage import open_store
from digestbot.core.digests.destination import LOCAL
from digestbot.core.feeds.schedule import PollState
from digestbot.core.feeds.stored_feed import FeedId, KnownEntry, NewEntry, StoredFeed
from digestbot.errors import NotFound, StorageError
from digestbot.ports import Store

HERALD = "https://herald.example/atom"


async def test_a_feed_is_one_for_all_and_a_source_each_workspaces_own(store: Store) -> None:
    """Two workspaces that add one address share the feed; titles are each one's own."""
    first = await store.feeds.add(LOCAL, COURIER, now=NOW)
    second = await store.feeds.add(GUILD, COURIER, now=NOW, title="Trusted")
    assert first.feed.id == second.feed.id
    assert (first.name, second.name) == (COURIER, "Trusted")
    assert (second.workspace, second.added_at, second.weight, second.paused) == (GUILD, NOW, 1.0, False)


async def test_adding_twice_returns_the_source_that_is_there(store: Store) -> None:
    """A source keeps its title and its date when it is added again."""
    first = await store.feeds.add(LOCAL, COURIER, now=NOW, title="Mine")
    assert await store.feeds.add(LOCAL, COURIER, now=NOW + HOUR, title="Else") == first


async def test_sources_are_the_workspaces_own_by_name(store: Store) -> None:
    """The list holds no other workspace's, and is in order of the names that people see."""
    await store.feeds.add(LOCAL, HERALD, now=NOW, title="b")
    await store.feeds.add(LOCAL, COURIER, now=NOW, title="C")
    await store.feeds.add(LOCAL, "https://a.example", now=NOW, title="a")
    await store.feeds.add(OTHER, "https://other.example", now=NOW)
    assert [s.name for s in await store.feeds.sources(LOCAL)] == ["a", "b", "C"]


async def test_a_source_can_be_changed_in_its_workspace_only(store: Store) -> None:
    """Title, weight and pause are written; a workspace that has no such source is told so and changes nothing."""
    source = await store.feeds.add(LOCAL, COURIER, now=NOW)
    changed = replace(source, title="Harbour", weight=2.5, paused=True)
    await store.feeds.save(changed)
    assert await store.feeds.sources(LOCAL) == [changed]
    with pytest.raises(NotFound):
        await store.feeds.save(replace(changed, workspace=OTHER, title="stolen"))
    assert await store.feeds.sources(LOCAL) == [changed]


async def test_removing_is_the_workspaces_own_business(store: Store) -> None:
    """A workspace takes away its own source and no other's; a second time there is nothing to take."""
    source = await store.feeds.add(LOCAL, COURIER, now=NOW)
    await store.feeds.add(GUILD, COURIER, now=NOW)
    assert not await store.feeds.remove(OTHER, source.feed.id)
    assert await store.feeds.remove(LOCAL, source.feed.id)
    assert not await store.feeds.remove(LOCAL, source.feed.id)
    assert [s.workspace for s in await store.feeds.sources(GUILD)] == [GUILD]


async def test_a_feed_that_nobody_reads_is_not_polled_until_somebody_does(store: Store) -> None:
    """The last reader takes the feed out of the line; the next one puts it back at once, with its history."""
    feed = await claimed(store)
    await bring(store, feed, entry("a"))
    await store.feeds.remove(LOCAL, feed.id)
    assert not await store.feeds.claim_due(now=NOW + 10 * HOUR, lease=lease(), limit=5)
    await store.feeds.add(GUILD, COURIER, now=NOW + 11 * HOUR)
    again = await store.feeds.claim_due(now=NOW + 11 * HOUR, lease=lease(), limit=5)
    assert [f.id for f in again] == [feed.id]
    assert not again[0].first


async def test_a_new_feed_is_due_at_once_and_claimed_once(store: Store) -> None:
    """What is claimed is nobody else's until the lease ends; then it is anybody's."""
    await store.feeds.add(LOCAL, COURIER, now=NOW)
    earlier = NOW - 1000 * HOUR
    taken = await store.feeds.claim_due(now=earlier, lease=lease("z", at=earlier), limit=5)
    assert [f.url for f in taken] == [COURIER], "a clock that was set back does not keep a new feed waiting"
    taken = await store.feeds.claim_due(now=NOW, lease=lease("a"), limit=5)
    assert [(f.url, f.first, f.poll) for f in taken] == [(COURIER, True, PollState())]
    assert not await store.feeds.claim_due(now=NOW + 4 * MINUTE, lease=lease("b"), limit=5)
    assert len(await store.feeds.claim_due(now=NOW + 5 * MINUTE, lease=lease("b"), limit=5)) == 1


async def wait_until(store: Store, url: str, due: datetime) -> None:
    """Add a feed that was polled once, and is due then."""
    feed = await claimed(store, url, now=NOW - 100 * HOUR)
    await record(store, poll(feed, state=PollState(next_at=due), record=poll_record(next_at=due)))


async def test_the_longest_due_come_first_and_no_more_than_asked(store: Store) -> None:
    """Claims go by how long a feed has waited."""
    for hours, name in ((1, "young"), (3, "old"), (2, "middle")):
        await wait_until(store, f"https://{name}.example/", NOW - hours * HOUR)
    taken = await store.feeds.claim_due(now=NOW, lease=lease(), limit=2)
    assert [f.url for f in taken] == ["https://old.example/", "https://middle.example/"]


@pytest.mark.parametrize("why", ["not due", "paused", "removed workspace"])
async def test_what_is_not_wanted_is_not_claimed(store: Store, why: str) -> None:
    """A feed waits for its time, and for a reader who is there and has not paused it."""
    await wait_until(store, COURIER, NOW)
    (source,) = await store.feeds.sources(LOCAL)
    now = NOW
    if why == "not due":
        now = NOW - timedelta(microseconds=1)
    elif why == "paused":
        await store.feeds.save(replace(source, paused=True))
    else:
        await store.workspaces.mark_removed(LOCAL, now=NOW)
    assert not await store.feeds.claim_due(now=now, lease=lease(), limit=5)
    await store.feeds.add(GUILD, COURIER, now=NOW)
    assert bool(await store.feeds.claim_due(now=now, lease=lease(), limit=5)) == (why != "not due")


async def test_a_poll_writes_what_it_learnt_and_gives_the_lease_back(store: Store) -> None:
    """State, facts and log are kept; the feed is due again when the poll said so."""
    feed = await claimed(store)
    state = PollState(next_at=NOW + HOUR)
    await record(store, poll(feed, state=state, facts=facts("https://courier.example/moved")))
    assert not await store.feeds.claim_due(now=NOW + HOUR - MINUTE, lease=lease(), limit=5)
    (again,) = await store.feeds.claim_due(now=NOW + HOUR, lease=lease("other"), limit=5)
    assert again == StoredFeed(
        id=feed.id,
        url="https://courier.example/moved",
        title="The Courier",
        site="https://courier.example/",
        language="en",
        format="rss",
        body_hash="abc",
        first=False,
        poll=state,
    )


async def test_a_failed_poll_keeps_what_is_known(store: Store) -> None:
    """Without facts only state and log change, and the first look is still to come."""
    feed = await claimed(store)
    await record(store, poll(feed, record=poll_record(outcome="timeout", status=None)))
    (source,) = await store.feeds.sources(LOCAL)
    assert (source.feed.first, source.feed.title, source.feed.url) == (True, None, COURIER)


async def test_a_feed_with_no_next_poll_rests(store: Store) -> None:
    """A feed that is permanently gone is not claimed any more."""
    feed = await claimed(store)
    await record(store, poll(feed, record=poll_record(outcome="gone", status=410, next_at=None)))
    assert not await store.feeds.claim_due(now=NOW + 1000 * HOUR, lease=lease(), limit=5)


async def test_a_feed_cannot_move_onto_another(store: Store) -> None:
    """Where the new address is another feed's, the feed keeps its own; nothing is lost and nothing fails."""
    await store.feeds.add(LOCAL, HERALD, now=NOW)
    feed = await claimed(store)
    await record(store, poll(feed, facts=facts(HERALD)))
    assert {s.feed.url for s in await store.feeds.sources(LOCAL)} == {COURIER, HERALD}


async def test_the_last_20_polls_are_kept_for_the_workspaces_that_read_the_feed(store: Store) -> None:
    """The log is newest first, and closed to whoever does not have the source."""
    feed = await claimed(store)
    for n in range(25):
        at = NOW + n * HOUR
        line = poll_record(at, reason=f"poll {n}")
        await record(store, poll(feed, record=line, facts=facts(), entries=(entry(str(n)),)))
    log = await store.feeds.polls(LOCAL, feed.id)
    assert [r.reason for r in log] == [f"poll {n}" for n in range(24, 4, -1)]
    assert log[0] == poll_record(NOW + 24 * HOUR, reason="poll 24", new_entries=1)
    assert not await store.feeds.polls(OTHER, feed.id)


async def test_polls_are_written_together_as_if_each_were_alone(store: Store) -> None:
    """State, lease and log of each feed are its own, read or not; a feed that is gone meanwhile takes nothing."""
    feed, other, gone = await several(store, 2)
    for n in range(22):
        at = NOW + n * HOUR
        told: Any = {"state": PollState(next_at=at + HOUR, failures=n), "record": poll_record(at, reason=f"poll {n}")}
        brought = poll(feed, **told, facts=facts(feed.url), entries=(entry(str(n)), entry("a")))
        counts = await store.feeds.record_polls([poll(other, **told), brought, poll(gone, **told)])
        assert counts == {feed.id: 1 if n else 2, other.id: 0}
    assert not await store.feeds.claim_due(now=NOW + 22 * HOUR - MINUTE, lease=lease(), limit=5)
    again = await store.feeds.claim_due(now=NOW + 22 * HOUR, lease=lease(), limit=5)
    assert {(f.id, f.poll.failures, f.title) for f in again} == {(feed.id, 21, "The Courier"), (other.id, 21, None)}
    for one, new in ((feed, 1), (other, 0)):
        log = await store.feeds.polls(LOCAL, one.id)
        assert [(r.reason, r.new_entries) for r in log] == [(f"poll {n}", new) for n in range(21, 1, -1)]


async def several(store: Store, count: int) -> list[StoredFeed]:
    """Claim that many feeds; one more, the last, is not in the store."""
    for n in range(count):
        await store.feeds.add(LOCAL, f"https://f{n}.example/", now=NOW)
    taken = await store.feeds.claim_due(now=NOW, lease=lease(), limit=count)
    return [*taken, StoredFeed(id=FeedId(999), url="https://gone.example/")]


async def test_feeds_that_are_written_together_share_articles_and_keep_their_entries(store: Store) -> None:
    """One article in many feeds, new and edited in one go, is one article; each feed has its entry, and its language counts."""
    some = (await several(store, 40))[:-1]
    brought = [poll(f, facts=facts(f.url), entries=tuple(entry(f"{n}") for n in range(30))) for f in some]
    assert await store.feeds.record_polls(brought) == {f.id: 30 for f in some}
    assert len(await read_all(store)) == 30
    edited = [poll(f, facts=facts(f.url), entries=(entry("7", content_hash="2", title="New"),)) for f in some]
    assert await store.feeds.record_polls(edited) == {f.id: 0 for f in some}
    (article,) = await store.articles.claim_unread(now=NOW, lease=lease(), limit=10)
    assert (article.title, article.language) == ("New", "en")
    assert [e.title async for e in store.feeds.entries()].count("New") == 40


async def test_what_is_refused_harms_no_neighbour(store: Store) -> None:
    """A poll that no database takes is refused, and raised, after the others are written."""
    first, bad, last, _ = await several(store, 3)
    polls = [poll(f, facts=facts(f.url), entries=(entry(f.url),)) for f in (first, bad, last)]
    polls[1] = replace(polls[1], record=poll_record(datetime(2026, 1, 1)))  # noqa: DTZ001 - what is refused
    with pytest.raises(StorageError, match="naive"):
        await store.feeds.record_polls(polls)
    assert [e.feed_url async for e in store.feeds.entries()] == [first.url, last.url]


async def test_two_processes_with_articles_in_common_never_wait_in_a_ring(url: str) -> None:
    """Both write the same new and edited articles at once, each in another order; both get through, and each article is one."""
    async with open_store(url) as one, open_store(url, exclusive=False) as two:
        first, second, _ = await several(one, 2)
        await two.feeds.claim_due(now=NOW + HOUR, lease=lease(at=NOW + HOUR), limit=2)
        await one.feeds.claim_due(now=NOW + 2 * HOUR, lease=lease(at=NOW + 2 * HOUR), limit=1)
        for turn in range(8):
            names = [f"{turn} {n}" for n in range(60)]
            for text in ("new", "edited", "again"):
                found = tuple(entry(name, content_hash=text) for name in names)
                brought = poll(first, facts=facts(first.url), entries=found)
                other = poll(second, facts=facts(second.url), entries=found[::-1])
                await asyncio.gather(one.feeds.record_polls([brought]), two.feeds.record_polls([other]))
        assert len([e async for e in one.feeds.entries()]) == 2 * 8 * 60
        assert len(await one.articles.claim_unread(now=NOW, lease=lease(), limit=1000)) == 8 * 60


async def test_two_feeds_cannot_move_to_one_address(store: Store) -> None:
    """Of feeds that move together onto one address the first gets it, and the other keeps its own."""
    first, second, _ = await several(store, 2)
    await store.feeds.record_polls([poll(f, facts=facts(HERALD)) for f in (first, second)])
    assert {s.feed.url for s in await store.feeds.sources(LOCAL)} == {HERALD, second.url}


async def test_entries_are_stored_once_whatever_their_order(store: Store) -> None:
    """Doubles within a poll, the same entries again and re-ordered ones are no news."""
    feed = await claimed(store)
    a, b, c = entry("a"), entry("b"), entry("c")
    assert await bring(store, feed, a, b, a) == 2
    assert await bring(store, feed, b, a) == 0
    assert await bring(store, feed, c, b, a, c) == 1
    assert [e.id async for e in store.feeds.entries()] == ["guid a", "guid b", "guid c"]
    assert len(await store.articles.claim_unread(now=NOW, lease=lease(), limit=10)) == 3


async def test_a_double_with_another_text_is_no_edit(store: Store) -> None:
    """The first of two entries with one key counts, at every poll: the article is not read over and over."""
    feed = await claimed(store)
    first, second = entry("a"), entry("a", content_hash="other", title="Other")
    await bring(store, feed, first, second)
    await read_all(store)
    await bring(store, feed, first, second, at=NOW + HOUR)
    assert not await store.articles.claim_unread(now=NOW + HOUR, lease=lease(), limit=10)


async def test_an_article_is_one_whatever_feed_brings_it(store: Store) -> None:
    """Two feeds, and two entries of one feed, that name one article make one."""
    feed = await claimed(store)
    await bring(store, feed, entry("a"), entry("b", identity="identity a"))
    herald = await claimed(store, HERALD)
    assert await bring(store, herald, entry("z", identity="identity a")) == 1
    (article,) = await store.articles.claim_unread(now=NOW, lease=lease(), limit=10)
    assert article.title == "Title a"


async def test_a_baseline_is_remembered_and_never_read(store: Store) -> None:
    """Entries that are not fresh make no article, neither now nor when they come again or are edited."""
    feed = await claimed(store)
    assert await bring(store, feed, entry("a", fresh=False)) == 1
    assert await bring(store, feed, entry("a")) == 0
    assert await bring(store, feed, entry("a", content_hash="edited")) == 0
    assert not await store.articles.claim_unread(now=NOW, lease=lease(), limit=10)
    assert [e.id async for e in store.feeds.entries()] == ["guid a"]


async def test_an_edit_is_read_again_with_the_new_words(store: Store) -> None:
    """An entry with another content hash changes entry and article, and the article waits for reading anew."""
    feed = await claimed(store)
    await bring(store, feed, entry("a"))
    (article,) = await read_all(store)
    edited = entry("a", content_hash="2", title="Corrected", summary="New teaser.", published=NOW)
    assert await bring(store, feed, edited, at=NOW + HOUR) == 0
    (again,) = await store.articles.claim_unread(now=NOW + HOUR, lease=lease(at=NOW + HOUR), limit=10)
    assert (again.id, again.title, again.teaser, again.attempts) == (article, "Corrected", "New teaser.", 0)
    assert [(e.title, e.published) async for e in store.feeds.entries()] == [("Corrected", NOW)]


async def test_one_edit_in_two_feeds_is_read_once(store: Store) -> None:
    """The same edit that a second feed brings later does not have the article read once more."""
    feeds = [await claimed(store), await claimed(store, HERALD)]
    for feed in feeds:
        await bring(store, feed, entry("a"))
    await read_all(store)
    await bring(store, feeds[0], entry("a", content_hash="2"))
    assert len(await read_all(store)) == 1
    await bring(store, feeds[1], entry("a", content_hash="2"))
    assert not await store.articles.claim_unread(now=NOW, lease=lease(), limit=10)


def remembered(new: NewEntry) -> KnownEntry:
    """Return what the history holds of an entry."""
    return KnownEntry(new.identity, new.content_hash, new.guid, new.link, new.title, new.published)


async def test_an_entry_is_found_by_the_keys_that_it_had_before(store: Store) -> None:
    """Under its guid, its link or its content; but only where its own key is new."""
    feed = await claimed(store)
    held = [
        entry("a", key="guid:guid a"),
        entry("b", key="link:https://courier.example/b"),
        entry("c", key="content:hash c"),
    ]
    await bring(store, feed, *held)
    asked = [entry(name, key=f"new {name}", identity=f"new {name}") for name in "abc"]
    assert await store.feeds.known({feed.id: asked}) == {feed.id: {e.key: remembered(e) for e in held}}
    again = entry("a", key="guid:guid a", link="https://courier.example/b")
    assert set((await store.feeds.known({feed.id: [again]}))[feed.id]) == {"guid:guid a"}


async def test_known_entries_are_the_feeds_own(store: Store) -> None:
    """Of many keys and identities those are returned that this feed has; an article under another key is found by its identity."""
    feed = await claimed(store)
    other = await claimed(store, HERALD)
    await bring(store, feed, entry("a"), entry("c", fresh=False))
    await bring(store, other, entry("b"))
    many = [entry(f"none {n}") for n in range(1200)]
    assert await store.feeds.known({feed.id: [entry("a"), entry("b"), *many], other.id: [entry("a")]}) == {
        feed.id: {"key a": remembered(entry("a"))},
        other.id: {},
    }
    moved = entry("new", identity=entry("c").identity)
    assert await store.feeds.known({feed.id: [moved]}) == {feed.id: {"key c": remembered(entry("c"))}}
    assert await store.feeds.known({FeedId(999): [entry("a"), moved]}) == {FeedId(999): {}}


async def test_readers_are_active_workspaces_that_did_not_pause_the_feed(store: Store) -> None:
    """Who has to be told of a feed is who reads it: not those that paused it or removed the bot."""
    feed = await claimed(store)
    (source,) = await store.feeds.sources(LOCAL)
    await store.feeds.add(OTHER, feed.url, now=NOW)
    assert await store.feeds.subscribing_workspaces(feed.id) == sorted([LOCAL, OTHER])
    await store.feeds.save(replace(source, paused=True))
    assert await store.feeds.subscribing_workspaces(feed.id) == [OTHER]
    await store.workspaces.mark_removed(OTHER, now=NOW)
    assert await store.feeds.subscribing_workspaces(feed.id) == []


async def test_entries_come_feed_by_feed_in_the_order_they_were_seen(store: Store) -> None:
    """Every entry of every feed comes once, over any number of pages."""
    first, second = await claimed(store), await claimed(store, HERALD)
    await bring(store, second, *(entry(f"h{n}") for n in range(3)))
    await bring(store, first, *(entry(f"c{n}", fresh=False) for n in range(1201)))
    await bring(store, second, entry("h3"))
    found = [(e.feed_url, e.id) async for e in store.feeds.entries()]
    expected = [(COURIER, f"guid c{n}") for n in range(1201)] + [(HERALD, f"guid h{n}") for n in range(4)]
    assert found == expected


async def test_any_text_can_be_stored(store: Store) -> None:
    """NUL and lone surrogates, which no database takes, are replaced; everything else comes back as it was."""
    feed = await claimed(store)
    text = "a\x00b\ud83d \U0001f600 \u202e ß ‘’ \x1b \uffff"
    kept = "a\ufffdb\ufffd \U0001f600 \u202e ß ‘’ \x1b \uffff"
    nasty = entry("a", title=text, guid=text, summary=text, content=text, authors=(text,), categories=(text,))
    await bring(store, feed, nasty, title=text)
    assert await bring(store, feed, nasty) == 0
    (article,) = await store.articles.claim_unread(now=NOW, lease=lease(), limit=1)
    assert (article.title, article.teaser, article.content, article.authors) == (kept, kept, kept, (kept,))
    assert (await store.feeds.sources(LOCAL))[0].name == "The Courier"
    assert [e.id async for e in store.feeds.entries()] == [kept]


async def test_names_for_completion_are_those_of_the_sources(store: Store) -> None:
    """Number, name and address of the workspace's own sources, in the order of the list."""
    await store.feeds.add(LOCAL, COURIER, now=NOW, title="zebra")
    await store.feeds.add(LOCAL, HERALD, now=NOW, title="Apple")
    await store.feeds.add(GUILD, "https://other.example/feed", now=NOW)
    sources = await store.feeds.sources(LOCAL)
    assert await store.feeds.named(LOCAL) == [(s.feed.id, s.name, s.feed.url) for s in sources]


async def test_a_feed_that_is_postponed_is_due_again_without_a_poll(store: Store) -> None:
    """The claim is given back; only who holds it can do so."""
    first, second, _ = await several(store, 2)
    await store.feeds.postpone([first.id], at=NOW + MINUTE)
    assert await store.feeds.claim_due(now=NOW, lease=lease(), limit=9) == []
    (again,) = await store.feeds.claim_due(now=NOW + MINUTE, lease=lease(at=NOW + MINUTE), limit=9)
    assert again.id == first.id
    await store.feeds.record_polls([poll(second)])
    await store.feeds.postpone([second.id], at=NOW - HOUR)
    assert await store.feeds.claim_due(now=NOW, lease=lease(), limit=9) == []


async def test_what_a_digest_reads_is_due_before_it(store: Store) -> None:
    """Of a schedule without feeds, all of its workspace's; once; and only of what is due soon."""
    states = {}
    for workspace, url in ((LOCAL, COURIER), (LOCAL, HERALD), (OTHER, "https://other.example")):
        feed = (await store.feeds.add(workspace, url, now=NOW)).feed
        states[url] = PollState(next_at=NOW + HOUR, asked_at=NOW - 20 * MINUTE)
        (held,) = await store.feeds.claim_due(now=NOW, lease=lease(), limit=1)
        assert held.id == feed.id
        await record(store, poll(held, state=states[url]))
    await subscribe(store, next_at=NOW + 4 * MINUTE)
    await subscribe(store, "Other", workspace=OTHER, next_at=NOW + HOUR)

    async def hasten(now: datetime) -> int:
        return await store.feeds.hasten(now=now, ahead=5 * MINUTE, immediate=10 * MINUTE)

    assert await hasten(NOW - 2 * MINUTE) == 0
    assert await hasten(NOW) == 2
    assert await hasten(NOW) == 0
    assert {f.url for f in await store.feeds.claim_due(now=NOW, lease=lease(), limit=9)} == {COURIER, HERALD}


async def test_one_feed_of_a_schedule_is_due_before_it_and_no_other(store: Store) -> None:
    """A schedule of chosen feeds makes these due; a feed that was asked just now is not."""
    chosen = (await store.feeds.add(LOCAL, COURIER, now=NOW)).feed
    await store.feeds.add(LOCAL, HERALD, now=NOW)
    for held in await store.feeds.claim_due(now=NOW, lease=lease(), limit=9):
        await record(store, poll(held, state=PollState(next_at=NOW + HOUR, asked_at=NOW)))
    await subscribe(store, feeds=[chosen.id], next_at=NOW + 6 * MINUTE)
    assert await store.feeds.hasten(now=NOW + 4 * MINUTE, ahead=5 * MINUTE, immediate=10 * MINUTE) == 0
    assert await store.feeds.hasten(now=NOW + 5 * MINUTE, ahead=5 * MINUTE, immediate=10 * MINUTE) == 1
