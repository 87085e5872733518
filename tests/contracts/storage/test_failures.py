"""What every method does when the database cannot be used, and when many use it at once."""

import asyncio
import contextlib
import functools
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any

import psycopg
import pytest
from contracts.storage.making import (
    CHANNEL,
    COURIER,
    HOUR,
    NOW,
    PLATFORMS,
    analysis,
    bring,
    claimed,
    digest,
    document,
    entry,
    lease,
    poll,
    read_result,
    subscribe,
)
from sqlalchemy import make_url

from digestbot.adapters.storage import SqlStore, open_store
from digestbot.adapters.storage.archive import SqlArchive
from digestbot.adapters.storage.article_history import SqlArticleHistory
from digestbot.adapters.storage.articles import SqlArticles
from digestbot.adapters.storage.audit import SqlAudit, SqlKeyValue
from digestbot.adapters.storage.claims import SqlClaims
from digestbot.adapters.storage.edits import SqlEdits
from digestbot.adapters.storage.feeds import SqlFeeds
from digestbot.adapters.storage.follows import SqlFollows
from digestbot.adapters.storage.maintenance import SqlMaintenance
from digestbot.adapters.storage.matches import SqlMatches
from digestbot.adapters.storage.outbox import SqlOutbox
from digestbot.adapters.storage.pending_actions import SqlPendingActions
from digestbot.adapters.storage.readers import SqlReaders
from digestbot.adapters.storage.regroupings import SqlRegroupings
from digestbot.adapters.storage.reports import SqlReports
from digestbot.adapters.storage.secrets import SqlFeedSecrets
from digestbot.adapters.storage.statistics import SqlStatistics
from digestbot.adapters.storage.stories import SqlStoryBook
from digestbot.adapters.storage.subscriptions import SqlSubscriptions
from digestbot.adapters.storage.topics import SqlBlocks, SqlTopics
from digestbot.adapters.storage.votes import SqlVotes
from digestbot.adapters.storage.workspaces import SqlWorkspaces
from digestbot.core.analysis.topics.stored_topic import Topic, TopicId
from digestbot.core.articles.article import ArticleId
from digestbot.core.delivery.delivery import Delivery, DeliveryId, DeliveryKey, Part
from digestbot.core.digests.destination import LOCAL, Destination
from digestbot.core.digests.follow import Follow, FollowId
from digestbot.core.digests.matches import Rule
from digestbot.core.digests.reader import Reader
from digestbot.core.digests.subscription import Schedule, Subscription, SubscriptionId
from digestbot.core.feeds.stored_feed import FeedId, Source, StoredFeed
from digestbot.core.stories.archive import ArchiveQuery
from digestbot.core.stories.features import Member, features
from digestbot.core.stories.report import QuoteReport, ReportId
from digestbot.core.stories.stored_story import RegroupingId, StoryId, UngroupedArticle
from digestbot.core.stories.story import Assignment
from digestbot.core.text.query import words
from digestbot.errors import StorageError
from digestbot.ports import AuditEntry, PendingAction, StoryQuery, Untried, Vote, Workspace

Method = Callable[[SqlStore], Awaitable[Any]]

TABLELESS = {"version", "maintenance.refresh_plans"}
"""Methods that ask for no table of ours."""
ARTICLE = ArticleId(1)
FEED = StoredFeed(id=FeedId(1), url=COURIER)
SOURCE = Source(workspace=LOCAL, feed=FEED, added_at=NOW)
MEMBER = Member(id="1", title="t", text="x", published=NOW, source="s", language="en")
DELIVERY = Delivery(
    id=DeliveryId(1),
    key=DeliveryKey("k"),
    digest=1,
    destination=CHANNEL,
    part=Part(number=0, kind="main", stories=(), total=1),
    state="sent",
    attempts=1,
    created_at=NOW,
)
SUBSCRIPTION = Subscription(
    id=SubscriptionId(1),
    workspace=LOCAL,
    name="n",
    destination=CHANNEL,
    schedule=Schedule(immediate=True),
    created_at=NOW,
)
FOLLOW = Follow(id=FollowId(0), workspace=LOCAL, person="1", kind="person", value="v", label="l", created_at=NOW)
REPORT = QuoteReport(id=ReportId(0), text="t", speaker="", outlet="o", link="l", state="open", at=NOW)
SPACE = Workspace(id=LOCAL, name="", language=None, state="active", removed_at=None, settings={})
QUERY = StoryQuery(workspace=LOCAL, since=NOW, until=NOW)
RULE = Rule("query", "ferry")
UNTRIED = Untried(rules=(RULE,), articles=(), after=0, upto=1)
CHANGE = AuditEntry(at=NOW, actor="a", action="b", target="c", before=None, after=None)


async def _all(entries: AsyncIterator[Any]) -> list[Any]:
    return [e async for e in entries]


WRITES: dict[str, Method] = {
    "feeds.add": lambda s: s.feeds.add(LOCAL, COURIER, now=NOW),
    "feeds.save": lambda s: s.feeds.save(SOURCE),
    "feeds.remove": lambda s: s.feeds.remove(LOCAL, FeedId(1)),
    "feeds.hasten": lambda s: s.feeds.hasten(now=NOW, ahead=HOUR, immediate=HOUR),
    "feeds.claim_one": lambda s: s.feeds.claim_one(FeedId(1), now=NOW, lease=lease()),
    "feeds.claim_due": lambda s: s.feeds.claim_due(now=NOW, lease=lease(), limit=1),
    "feeds.record_polls": lambda s: s.feeds.record_polls([poll(FEED)]),
    "articles.claim_unread": lambda s: s.articles.claim_unread(now=NOW, lease=lease(), limit=1),
    "articles.record_read": lambda s: s.articles.record_read(ARTICLE, read_result()),
    "articles.retry_read": lambda s: s.articles.retry_read(ARTICLE, at=NOW),
    "articles.claim_unanalysed": lambda s: s.articles.claim_unanalysed(now=NOW, lease=lease(), limit=1),
    "articles.record_analysis": lambda s: s.articles.record_analysis(ARTICLE, analysis(), now=NOW),
    "articles.record_failure": lambda s: s.articles.record_failure(ARTICLE, reason="r"),
    "stories.acquire": lambda s: s.stories.acquire(now=NOW, lease=lease()),
    "stories.record_group": lambda s: s.stories.record_group(
        UngroupedArticle(id=ARTICLE, member=MEMBER, revised=False),
        None,
        Assignment(story="1", new=True, score=1.0),
        features(MEMBER),
        now=NOW,
    ),
    "matches.want": lambda s: s.matches.want(LOCAL, [RULE], [ARTICLE], now=NOW),
    "matches.record": lambda s: s.matches.record(LOCAL, UNTRIED, {}),
    "matches.forget": lambda s: s.matches.forget(rules_before=NOW, articles_before=NOW),
    "subscriptions.add": subscribe,
    "subscriptions.claim_due": lambda s: s.subscriptions.claim_due(
        now=NOW, lease=lease(), limit=1, platforms=PLATFORMS
    ),
    "subscriptions.save": lambda s: s.subscriptions.save(SUBSCRIPTION),
    "subscriptions.remove": lambda s: s.subscriptions.remove(LOCAL, SUBSCRIPTION.id),
    "articles.put_aside": lambda s: s.articles.put_aside(ARTICLE, reason="x"),
    "articles.retry_analysis": lambda s: s.articles.retry_analysis(ARTICLE, at=NOW),
    "subscriptions.retry": lambda s: s.subscriptions.retry(SUBSCRIPTION.id, at=NOW),
    "subscriptions.put_aside": lambda s: s.subscriptions.put_aside(SUBSCRIPTION.id, reason="x"),
    "subscriptions.reschedule": lambda s: s.subscriptions.reschedule(SUBSCRIPTION.id, next_at=NOW),
    "outbox.add": lambda s: s.outbox.add(digest(SUBSCRIPTION), now=NOW),
    "outbox.claim": lambda s: s.outbox.claim(now=NOW, lease=lease(), limit=1, platforms=PLATFORMS),
    "outbox.record": lambda s: s.outbox.record(DELIVERY),
    "outbox.breaks": lambda s: s.outbox.breaks(DELIVERY, reason="r"),
    "outbox.release": lambda s: s.outbox.release(LOCAL, DeliveryId(1)),
    "workspaces.ensure": lambda s: s.workspaces.ensure(LOCAL, now=NOW),
    "workspaces.save": lambda s: s.workspaces.save(SPACE),
    "workspaces.mark_removed": lambda s: s.workspaces.mark_removed(LOCAL, now=NOW),
    "workspaces.erase": lambda s: s.workspaces.erase(LOCAL),
    "topics.add": lambda s: s.topics.add(LOCAL, name="n", query="q"),
    "topics.save": lambda s: s.topics.save(Topic(id=TopicId(1), workspace=LOCAL, name="n", query="q")),
    "topics.remove": lambda s: s.topics.remove(LOCAL, TopicId(1)),
    "blocks.remove": lambda s: s.blocks.remove(LOCAL, 1),
    "blocks.add": lambda s: s.blocks.add(LOCAL, kind="word", value="v"),
    "audit.record": lambda s: s.audit.record(LOCAL, CHANGE),
    "secrets.put": lambda s: s.secrets.put(LOCAL, FeedId(1), [("Cookie", "a=b")], now=NOW),
    "secrets.forget": lambda s: s.secrets.forget(LOCAL, FeedId(1), now=NOW),
    "votes.cast": lambda s: s.votes.cast(LOCAL, "k", Vote(person="1", value=1), now=NOW),
    "votes.clear": lambda s: s.votes.clear(LOCAL),
    "follows.add": lambda s: s.follows.add(FOLLOW),
    "follows.remove": lambda s: s.follows.remove(LOCAL, "1", FollowId(1)),
    "follows.mute": lambda s: s.follows.mute(LOCAL, "1", None, NOW),
    "follows.end_quiet": lambda s: s.follows.end_quiet(before=NOW),
    "regroupings.split": lambda s: s.regroupings.split(LOCAL, ArticleId(1), now=NOW),
    "regroupings.join": lambda s: s.regroupings.join(LOCAL, StoryId(1), StoryId(2), now=NOW),
    "regroupings.undo": lambda s: s.regroupings.undo(LOCAL, RegroupingId(1)),
    "reports.add": lambda s: s.reports.add(LOCAL, REPORT),
    "reports.answer": lambda s: s.reports.answer(LOCAL, ReportId(1), right=True),
    "readers.save": lambda s: s.readers.save("discord", "1", Reader()),
    "readers.forget": lambda s: s.readers.forget("discord", "1"),
    "pending_actions.add": lambda s: s.pending_actions.add(LOCAL, PendingAction(kind="k", data={}), now=NOW, until=NOW),
    "pending_actions.take": lambda s: s.pending_actions.take(LOCAL, 1, now=NOW),
    "meta.set": lambda s: s.meta.set("k", "v"),
    "feeds.postpone": lambda s: s.feeds.postpone([FEED.id], at=NOW),
    "claims.begin": lambda s: s.claims.begin("bot", now=NOW),
    "claims.end": lambda s: s.claims.end("bot", now=NOW),
    "edits.add": lambda s: s.edits.add(DeliveryId(1), document(), story=StoryId(1), revision=2, now=NOW),
    "edits.claim": lambda s: s.edits.claim(now=NOW, lease=lease(), limit=1, platforms=PLATFORMS),
    "edits.finish": lambda s: s.edits.finish(DeliveryId(1), document()),
    "edits.retry": lambda s: s.edits.retry(DeliveryId(1), at=NOW),
}
READS: dict[str, Method] = {
    "secrets.address": lambda s: s.secrets.address(LOCAL, FeedId(1)),
    "secrets.headers": lambda s: s.secrets.headers(LOCAL, FeedId(1)),
    "history.put_aside": lambda s: s.history.put_aside(LOCAL, since=NOW),
    "history.trace": lambda s: s.history.trace(LOCAL, "link:x"),
    "feeds.sources": lambda s: s.feeds.sources(LOCAL),
    "votes.tally": lambda s: s.votes.tally(LOCAL, since=NOW),
    "follows.list": lambda s: s.follows.list(LOCAL, "1"),
    "follows.of": lambda s: s.follows.of(SUBSCRIPTION, now=NOW),
    "regroupings.count": lambda s: s.regroupings.count(LOCAL),
    "reports.open": lambda s: s.reports.open(LOCAL),
    "readers.get": lambda s: s.readers.get("discord", "1"),
    "readers.stored": lambda s: s.readers.stored("discord", "1"),
    "subscriptions.personal": lambda s: s.subscriptions.personal("discord", "1"),
    "archive.quotes": lambda s: s.archive.quotes(LOCAL, ArchiveQuery(speaker="x"), limit=1, offset=0),
    "archive.search": lambda s: s.archive.search(LOCAL, ArchiveQuery(words=words("build")), limit=5, offset=0),
    "archive.speakers": lambda s: s.archive.speakers(LOCAL, "x", limit=1),
    "archive.authors": lambda s: s.archive.authors(LOCAL, "x", limit=1),
    "archive.author": lambda s: s.archive.author(LOCAL, "x"),
    "archive.story": lambda s: s.archive.story(LOCAL, StoryId(1)),
    "archive.said_in": lambda s: s.archive.said_in(LOCAL, [StoryId(1)]),
    "outbox.told": lambda s: s.outbox.told(CHANNEL, stories=[StoryId(1)], wordings=[1]),
    "outbox.carried": lambda s: s.outbox.carried(LOCAL, "k"),
    "feeds.named": lambda s: s.feeds.named(LOCAL),
    "feeds.polls": lambda s: s.feeds.polls(LOCAL, FeedId(1)),
    "feeds.known": lambda s: s.feeds.known({FEED.id: [entry("a")]}),
    "feeds.recent_pages": lambda s: s.feeds.recent_pages(LOCAL, FeedId(1)),
    "feeds.subscribing_workspaces": lambda s: s.feeds.subscribing_workspaces(FeedId(1)),
    "feeds.entries": lambda s: _all(s.feeds.entries()),
    "articles.ungrouped": lambda s: s.articles.ungrouped(limit=1),
    "stories.candidates": lambda s: s.stories.candidates(QUERY),
    "stories.outlines": lambda s: s.stories.outlines(QUERY),
    "stories.chosen": lambda s: s.stories.chosen(QUERY, [StoryId(1)]),
    "matches.untried": lambda s: s.matches.untried(LOCAL, [RULE], limit=1),
    "matches.found": lambda s: s.matches.found(LOCAL, [RULE]),
    "matches.arrived": lambda s: s.matches.arrived(since=NOW, until=NOW),
    "stories.open_members": lambda s: s.stories.open_members(since=NOW),
    "subscriptions.list": lambda s: s.subscriptions.list(LOCAL),
    "outbox.waiting": lambda s: s.outbox.waiting(LOCAL),
    "votes.preferences": lambda s: s.votes.preferences(LOCAL, since=NOW),
    "outbox.last": lambda s: s.outbox.last(LOCAL, CHANNEL),
    "workspaces.get": lambda s: s.workspaces.get(LOCAL),
    "workspaces.erasable": lambda s: s.workspaces.erasable(removed_before=NOW),
    "topics.list": lambda s: s.topics.list(LOCAL),
    "blocks.list": lambda s: s.blocks.list(LOCAL),
    "audit.last": lambda s: s.audit.last(LOCAL, 1),
    "edits.standing": lambda s: s.edits.standing(CHANNEL, StoryId(1)),
    "meta.get": lambda s: s.meta.get("k"),
    "maintenance.forget_articles": lambda s: s.maintenance.forget_articles(before=NOW, limit=9),
    "maintenance.refresh_plans": lambda s: s.maintenance.refresh_plans(),
    "maintenance.forget_digests": lambda s: s.maintenance.forget_digests(before=NOW, limit=9),
    "statistics.overview": lambda s: s.statistics.overview(now=NOW),
    "claims.renew": lambda s: s.claims.renew("bot", now=NOW),
    "version": lambda s: s.version(),
}


async def test_every_method_of_a_closed_store_says_so(url: str) -> None:
    """After closing, each method raises `StorageError` in plain words, and opens nothing."""
    async with open_store(url) as store:
        pass
    said = {name: await _says(method, store) for name, method in {**WRITES, **READS}.items()}
    assert {name for name, words in said.items() if "is closed" not in words} == set()


async def _says(method: Method, store: SqlStore) -> str:
    try:
        await method(store)
    except StorageError as error:
        return error.user_message
    return ""


def test_every_method_is_among_those_that_are_made_to_fail() -> None:
    """No repository has a public method that the tests above leave out."""
    rooms = {name for name, kept in vars(SqlStore).items() if isinstance(kept, functools.cached_property)}
    repositories = {
        "feeds": SqlFeeds,
        "articles": SqlArticles,
        "stories": SqlStoryBook,
        "matches": SqlMatches,
        "subscriptions": SqlSubscriptions,
        "outbox": SqlOutbox,
        "edits": SqlEdits,
        "workspaces": SqlWorkspaces,
        "topics": SqlTopics,
        "blocks": SqlBlocks,
        "audit": SqlAudit,
        "pending_actions": SqlPendingActions,
        "history": SqlArticleHistory,
        "archive": SqlArchive,
        "votes": SqlVotes,
        "follows": SqlFollows,
        "readers": SqlReaders,
        "reports": SqlReports,
        "regroupings": SqlRegroupings,
        "secrets": SqlFeedSecrets,
        "meta": SqlKeyValue,
        "claims": SqlClaims,
        "maintenance": SqlMaintenance,
        "statistics": SqlStatistics,
    }
    assert set(repositories) == rooms
    methods = {f"{room}.{name}" for room, kind in repositories.items() for name in vars(kind) if name[0] != "_"}
    asks_nothing = {"feeds.known_as"}
    assert methods - asks_nothing == ({*WRITES, *READS} - {"version"})


async def test_every_method_fails_plainly_without_its_tables(url: str) -> None:
    """Where the database does not answer as it should, each method raises `StorageError`, never a driver's error."""
    async with open_store(url) as store:
        with _without_tables(url):
            said = {name: await _says(method, store) for name, method in {**WRITES, **READS}.items()}
    assert {name for name, words in said.items() if "refused" not in words} == TABLELESS


@contextlib.contextmanager
def _without_tables(url: str) -> Iterator[None]:
    if url.startswith("sqlite"):
        with contextlib.closing(sqlite3.connect(make_url(url).database or "", isolation_level=None)) as connection:
            names = connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
            )
            for (name,) in names.fetchall():
                connection.execute(f'DROP TABLE "{name}"')
        yield
        return
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("ALTER SCHEMA public RENAME TO elsewhere")
        yield
        connection.execute("ALTER SCHEMA elsewhere RENAME TO public")


async def test_a_value_that_this_version_cannot_read_is_said(url: str) -> None:
    """A column that holds something else than it should is a `StorageError`, not a crash of the codec."""
    async with open_store(url) as store:
        await subscribe(store)
        async with store._database.writing() as connection:
            await connection.exec_driver_sql("UPDATE workspaces SET settings = '5'")
        with pytest.raises(StorageError, match="Mapping"):
            await store.workspaces.get(LOCAL)


async def test_concurrent_tasks_never_meet_a_lock(url: str) -> None:
    """Fifty tasks that read and write at once all get through, and every write is there."""
    async with open_store(url) as store:

        async def work(number: int) -> None:
            await store.feeds.add(LOCAL, f"https://f{number}.example/", now=NOW)
            await store.feeds.sources(LOCAL)
            await store.audit.record(LOCAL, CHANGE)

        await asyncio.gather(*(work(n) for n in range(50)))
        assert len(await store.feeds.sources(LOCAL)) == 50
        assert len(await store.audit.last(LOCAL, 99)) == 50


async def test_two_claimers_share_the_work(url: str) -> None:
    """Two processes that claim at once get every due row exactly once between them, and one delivery a destination."""
    async with open_store(url) as one, open_store(url, exclusive=False) as two:
        feeds = [await one.feeds.add(LOCAL, f"https://f{n}.example/", now=NOW) for n in range(30)]
        await bring(one, feeds[0].feed, *(entry(str(n)) for n in range(30)))
        for n in range(10):
            place = Destination(f"slack:T/{n % 5}")
            await one.outbox.add(digest(await subscribe(one, f"s{n}", destination=place)), now=NOW)

        async def all_of(store: SqlStore, owner: str) -> dict[str, list[int]]:
            found: dict[str, list[int]] = {"feeds": [], "articles": [], "deliveries": []}
            for _ in range(15):
                took = lease(owner)
                found["feeds"] += [f.id for f in await store.feeds.claim_due(now=NOW, lease=took, limit=3)]
                found["articles"] += [a.id for a in await store.articles.claim_unread(now=NOW, lease=took, limit=3)]
                sending = await store.outbox.claim(now=NOW, lease=took, limit=3, platforms=PLATFORMS)
                found["deliveries"] += [c.delivery.id for c in sending]
            return found

        first, second = await asyncio.gather(all_of(one, "a"), all_of(two, "b"))
        for kind, count in (("feeds", 29), ("articles", 30), ("deliveries", 5)):
            taken = first[kind] + second[kind]
            assert (len(taken), len(set(taken))) == (count, count), kind


async def test_on_postgresql_a_claim_passes_over_what_another_has_locked(postgres_url: str) -> None:
    """A row that another transaction holds is not waited for: the other rows are claimed at once."""
    async with open_store(postgres_url) as store:
        first = await store.feeds.add(LOCAL, COURIER, now=NOW - HOUR)
        second = await store.feeds.add(LOCAL, "https://herald.example/", now=NOW)
        with psycopg.connect(postgres_url) as other:
            other.execute("SELECT id FROM feeds WHERE id = %s FOR UPDATE", (first.feed.id,))
            async with asyncio.timeout(5):
                taken = await store.feeds.claim_due(now=NOW, lease=lease(), limit=9)
        assert [f.id for f in taken] == [second.feed.id]


async def test_a_cancelled_write_leaves_nothing_behind(url: str) -> None:
    """Stopped at any point, a write is there whole or not at all, and the next ones go on."""
    async with open_store(url) as store:
        feed = await claimed(store)
        for pause in range(12):
            entries = [entry(f"{pause}/{n}") for n in range(40)]
            task = asyncio.create_task(bring(store, feed, *entries))
            await asyncio.wait((task,), timeout=pause / 1000)
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
            assert len([e async for e in store.feeds.entries()]) % 40 == 0
        await store.feeds.add(LOCAL, "https://herald.example/", now=NOW)
        await bring(store, feed, entry("last"))
        assert len([e async for e in store.feeds.entries()]) % 40 == 1
