"""Whom a poll makes tell what: each workspace by what it reads itself."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, cast

from digestbot.core.digests.destination import WorkspaceId
from digestbot.core.feeds.schedule import Notice, PollState
from digestbot.core.feeds.stored_feed import FeedId, Poll, PollRecord, Source, StoredFeed
from digestbot.pipeline.feed_notices import messages_of

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
SINCE = NOW - timedelta(days=1)
MANY, ONE, PAUSED = map(WorkspaceId, ("discord:1", "discord:2", "discord:3"))


def feed(number: int, *, told: bool = False) -> StoredFeed:
    """Return a feed that has failed for a day."""
    poll = PollState(next_at=NOW, failures=9, failing_since=SINCE, told=told)
    return StoredFeed(id=FeedId(number), url=f"https://videos.example/{number}", title=f"Show {number}", poll=poll)


@dataclass
class Reading:
    """What workspaces read, and which of it is paused."""

    sources_of: dict[WorkspaceId, list[Source]]

    async def subscribing_workspaces(self, feed: FeedId) -> Sequence[WorkspaceId]:
        """Return them all."""
        return [workspace for workspace, read in self.sources_of.items() if any(s.feed.id == feed for s in read)]

    async def sources(self, workspace: WorkspaceId) -> Sequence[Source]:
        """Return what one reads."""
        return self.sources_of[workspace]


def source(workspace: WorkspaceId, of: StoredFeed, *, paused: bool = False) -> Source:
    """Return a workspace's view of a feed."""
    return Source(workspace=workspace, feed=of, paused=paused, added_at=SINCE)


async def codes(kind: Any, reading: Reading) -> dict[str, str]:
    """Return what each workspace is told when the first feed has such a notice."""
    notice = Notice(kind=kind, problem="server-error")
    record = PollRecord(at=NOW, outcome="", status=503, new_entries=0, next_at=NOW, reason="")
    poll = Poll(feed=feed(1), state=PollState(notice=notice), record=record)
    return {workspace: message.code for workspace, message in await messages_of(poll, cast("Any", reading))}


async def test_each_workspace_is_told_by_what_it_reads_itself() -> None:
    """Of the host where several of its feeds fail, of the feed where it reads no other; what is paused counts for nothing."""
    reading = Reading(
        {
            MANY: [source(MANY, feed(n)) for n in (1, 2, 3)],
            ONE: [source(ONE, feed(1))],
            PAUSED: [source(PAUSED, feed(1)), source(PAUSED, feed(2), paused=True)],
        }
    )
    assert await codes("failing", reading) == {MANY: "host-failing", ONE: "feed-failing", PAUSED: "feed-failing"}


async def test_a_notice_names_what_its_reader_needs() -> None:
    """The feed, the host, how many of its feeds fail, and why; of a feed without a title its address."""
    reading = Reading({MANY: [source(MANY, feed(n)) for n in (1, 2, 3)]})
    notice = Notice(kind="failing", problem="server-error")
    record = PollRecord(at=NOW, outcome="", status=503, new_entries=0, next_at=NOW, reason="")
    poll = Poll(feed=feed(1), state=PollState(notice=notice), record=record)
    ((workspace, message),) = await messages_of(poll, cast("Any", reading))
    assert (workspace, message.code, message.problem) == (MANY, "host-failing", "server-error")
    assert message.facts == {
        "name": "Show 1",
        "url": "https://videos.example/1",
        "host": "videos.example",
        "count": "3",
    }
    assert await messages_of(replace(poll, state=PollState()), cast("Any", reading)) == []
    nameless = replace(poll, feed=replace(feed(1), title=None))
    ((_, message),) = await messages_of(nameless, cast("Any", reading))
    assert message.facts["name"] == "https://videos.example/1"


async def test_who_knows_of_an_outage_hears_of_it_no_more_before_its_end() -> None:
    """Neither of a further feed of it nor of one that is back before the others; who reads that one alone hears both."""
    reading = Reading({MANY: [source(MANY, feed(1)), source(MANY, feed(2, told=True))], ONE: [source(ONE, feed(1))]})
    assert await codes("failing", reading) == {ONE: "feed-failing"}
    assert await codes("recovered", reading) == {ONE: "feed-recovered"}
    assert await codes("gone", reading) == {MANY: "feed-gone", ONE: "feed-gone"}
