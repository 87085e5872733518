"""What people are told of a feed: that it fails, is gone or is back; of a host that fails, once."""

from datetime import datetime

from digestbot.core.digests.destination import WorkspaceId
from digestbot.core.feeds.outage import outage
from digestbot.core.feeds.schedule import Notice
from digestbot.core.feeds.stored_feed import Poll, StoredFeed
from digestbot.ports import Feeds, NoticeMessage


async def messages_of(poll: Poll, feeds: Feeds) -> list[tuple[WorkspaceId, NoticeMessage]]:
    """Return the notices of a poll and their workspaces, before it is recorded; each outage of a host is announced once, and so is its end."""
    notice, found = poll.state.notice, []
    if notice is None:
        return []
    since = poll.feed.poll.failing_since or poll.record.at
    for workspace in await feeds.subscribing_workspaces(poll.feed.id):
        read = [source.feed for source in await feeds.sources(workspace) if not source.paused]
        message = _message(poll.feed, notice, read, since=since)
        if message is not None:
            found.append((workspace, message))
    return found


def _message(feed: StoredFeed, notice: Notice, read: list[StoredFeed], *, since: datetime) -> NoticeMessage | None:
    """Return the notice for a workspace that reads these feeds about one of them; None if it was told already."""
    facts = {"name": feed.title or feed.url, "url": feed.url}
    if notice.kind == "gone":
        return NoticeMessage(code="feed-gone", facts=facts, problem=notice.problem)
    host = outage(feed, read, since=since)
    if host.told:
        return None
    facts |= {"host": host.host}
    if notice.kind == "recovered":
        return NoticeMessage(code="host-recovered" if host.others_work else "feed-recovered", facts=facts)
    if host.fail:
        facts |= {"count": str(host.fail + 1)}
        return NoticeMessage(code="host-failing", facts=facts, problem=notice.problem)
    return NoticeMessage(code="feed-failing", facts=facts, problem=notice.problem)
