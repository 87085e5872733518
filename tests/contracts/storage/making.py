"""Short ways to bring a store into the state that a test is about; all news is invented."""

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from typing import Any

from digestbot.core.analysis.analysis import Analysis, Author, Quote
from digestbot.core.articles.article import ArticleId, Claim, Label
from digestbot.core.articles.article_states import ReadResult
from digestbot.core.delivery.delivery import Part
from digestbot.core.digests.destination import LOCAL, Destination, WorkspaceId
from digestbot.core.digests.document import Document, StoryCard
from digestbot.core.digests.subscription import Options, Schedule, Subscription
from digestbot.core.feeds.schedule import PollState
from digestbot.core.feeds.stored_feed import FeedFacts, NewEntry, Poll, PollRecord, StoredFeed
from digestbot.core.stories.features import features
from digestbot.core.stories.stored_story import StoryId
from digestbot.core.stories.story import Assignment
from digestbot.core.text.spans import Span
from digestbot.ports import Lease, NewDigest, Store

NOW = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
GUILD = WorkspaceId("discord:1")
OTHER = WorkspaceId("slack:T2")
CHANNEL = Destination("discord:1/2")
PLATFORMS = ("console", "discord", "slack")
COURIER = "https://courier.example/feed"


def lease(owner: str = "bot", *, at: datetime = NOW, length: timedelta = 5 * MINUTE) -> Lease:
    """Return a lease taken at `at`."""
    return Lease(owner=owner, until=at + length)


def entry(name: str, **other: Any) -> NewEntry:
    """Return a fresh entry whose key, identity and words come of `name`."""
    told: dict[str, Any] = {
        "key": f"key {name}",
        "identity": f"identity {name}",
        "content_hash": f"hash {name}",
        "fresh": True,
        "own": True,
        "guid": f"guid {name}",
        "link": f"https://courier.example/{name}",
        "title": f"Title {name}",
        "summary": f"Teaser {name}.",
        "content": None,
        "published": NOW - HOUR,
        "authors": ("Ada Author",),
        "categories": ("harbour",),
    }
    return NewEntry(**{**told, **other})


def poll_record(at: datetime = NOW, **other: Any) -> PollRecord:
    """Return the record of a good poll; the next one is due an hour later."""
    told: dict[str, Any] = {
        "at": at,
        "outcome": "ok",
        "status": 200,
        "new_entries": 0,
        "next_at": at + HOUR,
        "reason": "every hour",
    }
    return PollRecord(**{**told, **other})


def facts(url: str = COURIER, **other: Any) -> FeedFacts:
    """Return what a feed says of itself."""
    told: dict[str, Any] = {
        "url": url,
        "title": "The Courier",
        "site": "https://courier.example/",
        "language": "en",
        "format": "rss",
        "body_hash": "abc",
    }
    return FeedFacts(**{**told, **other})


async def claimed(
    store: Store, url: str = COURIER, *, workspace: WorkspaceId = LOCAL, now: datetime = NOW
) -> StoredFeed:
    """Add a feed and claim it."""
    source = await store.feeds.add(workspace, url, now=now)
    found = await store.feeds.claim_due(now=now, lease=lease(at=now), limit=100)
    return next(f for f in found if f.id == source.feed.id)


async def bring(store: Store, feed: StoredFeed, *entries: NewEntry, at: datetime = NOW, **told: Any) -> int:
    """Record a good poll that brought those entries."""
    return await record(store, poll(feed, record=poll_record(at), facts=facts(feed.url, **told), entries=entries))


def poll(feed: StoredFeed, **found: Any) -> Poll:
    """Return a good poll of the feed, which read nothing where no facts are given."""
    return Poll(feed=feed, **{"state": PollState(), "record": poll_record(), **found})


async def record(store: Store, found: Poll) -> int:
    """Record one poll alone; returns how many entries were new."""
    return (await store.feeds.record_polls([found]))[found.feed.id]


def read_result(text: str = "Mira Holt said: “We build it.” It rained.", **other: Any) -> ReadResult:
    """Return what reading a page gave."""
    told: dict[str, Any] = {
        "title": "The harbour is rebuilt",
        "dek": "Work begins.",
        "text": text,
        "origin": "page",
        "outlet": "The Courier",
        "language": "en",
        "published": NOW - HOUR,
        "image": "https://courier.example/i.png",
        "canonical": "https://courier.example/story",
        "claims": (Claim(name="Ada Author", bio="Ada writes.", source="json-ld"),),
        "labels": (Label(text="Ports", source="section"),),
        "wall": None,
    }
    return ReadResult(**{**told, **other})


def analysis(body: str = "Mira Holt said: “We build it.” It rained.", **other: Any) -> Analysis:
    """Return an analysis of that body, with one quote and one author."""
    at = body.find("We build it.")
    quotes = (
        (
            Quote(
                text="We build it.",
                span=Span(start=at, end=at + 12),
                speaker="Mira Holt",
                cue="said",
                confidence=0.9,
                key=1,
            ),
        )
        if at >= 0
        else ()
    )
    told: dict[str, Any] = {
        "title": "The harbour is rebuilt",
        "body": body,
        "language": "en",
        "published": NOW - HOUR,
        "kind": "opinion",
        "sentences": (Span(start=0, end=len(body)),),
        "summary": (0,),
        "quotes": quotes,
        "authors": (Author(name="Ada Author", bio="Ada writes.", source="json-ld", bio_source="json-ld"),),
    }
    return Analysis(**{**told, **other})


async def read_all(store: Store, *, now: datetime = NOW, **told: Any) -> list[ArticleId]:
    """Read every article that waits for it."""
    found = await store.articles.claim_unread(now=now, lease=lease(at=now), limit=1000)
    for article in found:
        await store.articles.record_read(article.id, read_result(**told))
    return [a.id for a in found]


async def analyse_all(store: Store, *, now: datetime = NOW, **told: Any) -> list[ArticleId]:
    """Read and analyse every article that waits for it."""
    await read_all(store, now=now)
    found = await store.articles.claim_unanalysed(now=now, lease=lease(at=now), limit=1000)
    for article in found:
        await store.articles.record_analysis(article.id, analysis(**told), now=now)
    return [a.id for a in found]


async def group_all(
    store: Store, story: StoryId | None = None, *, now: datetime = NOW, copy_of: ArticleId | None = None, **told: Any
) -> list[tuple[ArticleId, StoryId]]:
    """Read, analyse and group every article that waits for it: into `story`, else each into a new one.

    The evidence of a new story is that of the best one that did not suffice, as the real grouping records it.
    """
    await analyse_all(store, now=now, **told)
    done: list[tuple[ArticleId, StoryId]] = []
    for article in await store.articles.ungrouped(limit=1000):
        assignment = Assignment(
            story=str(article.id),
            new=story is None,
            score=0.5,
            threshold=0.9 if story is None else 0.4,
            parts={"words": 0.5},
            shared=("harbour",),
            copy_of=None if copy_of is None else str(copy_of),
        )
        placed = await store.stories.record_group(article, story, assignment, features(article.member), now=now)
        done.append((article.id, placed))
    return done


async def subscribe(
    store: Store,
    name: str = "Morning",
    *,
    workspace: WorkspaceId = LOCAL,
    destination: Destination = CHANNEL,
    feeds: Sequence[Any] = (),
    topics: Sequence[int] = (),
    next_at: datetime = NOW,
    options: Options | None = None,
) -> Subscription:
    """Store a subscription that is due now."""
    return await store.subscriptions.add(
        workspace,
        name=name,
        destination=destination,
        feeds=feeds,
        topics=topics,
        schedule=Schedule(times=(time(7),), zone="Europe/Berlin", quiet=(time(22), time(6))),
        options=options or Options(),
        now=NOW,
        next_at=next_at,
    )


def document(title: str = "Morning", stories: Sequence[int] = (1,)) -> Document:
    """Return a digest with those stories."""
    cards = tuple(
        StoryCard(
            story=n, title=f"Story {n}", link="https://a.example", outlet="The Courier", published=NOW, summary=()
        )
        for n in stories
    )
    return Document(title=title, at=NOW, zone="Europe/Berlin", language="en", stories=cards, articles=3, feeds=2)


def digest(subscription: Subscription, *, parts: int = 1, due_at: datetime = NOW, **other: Any) -> NewDigest:
    """Return a digest with that many parts; it shows nothing unless told."""
    told: dict[str, Any] = {
        "subscription": subscription,
        "due_at": due_at,
        "next_at": due_at + 24 * HOUR,
        "document": document(),
        "parts": tuple(
            Part(number=n, kind="main" if n == 0 else "thread", stories=(n,), total=parts) for n in range(parts)
        ),
        "shown": (),
    }
    return NewDigest(**{**told, **other})
