"""Which feeds fail together."""

from datetime import UTC, datetime, timedelta

import pytest

from digestbot.core.feeds.outage import outage
from digestbot.core.feeds.schedule import NEVER, PollState
from digestbot.core.feeds.stored_feed import FeedId, StoredFeed

SINCE = datetime(2026, 3, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def feed(number: int, poll: PollState | None = None, *, host: str = "videos.example") -> StoredFeed:
    """Return a feed of a host."""
    return StoredFeed(id=FeedId(number), url=f"https://{host}/feed?{number}", poll=poll or PollState())


def failing(after: timedelta, *, told: bool = False) -> PollState:
    """Return what is known of a feed that began to fail some time after the one in question."""
    return PollState(next_at=SINCE, failures=3, failing_since=SINCE + after, told=told)


OK = PollState(next_at=SINCE)


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        ([], (0, False, False)),
        ([feed(2, OK)], (0, True, False)),
        ([feed(2, failing(HOUR)), feed(3, failing(-HOUR))], (2, False, False)),
        ([feed(2, failing(HOUR, told=True)), feed(3, OK)], (1, False, True)),
        ([feed(2, failing(25 * HOUR)), feed(3, failing(-25 * HOUR, told=True))], (0, False, False)),
        ([feed(2, failing(HOUR, told=True), host="courier.example")], (0, False, False)),
        ([feed(2, PollState(next_at=NEVER, failures=1, failing_since=SINCE, told=True))], (0, False, False)),
        ([feed(1, failing(HOUR, told=True))], (0, False, False)),
        ([feed(2, failing(HOUR, told=True), host="www.videos.example")], (1, False, True)),
    ],
    ids=[
        "alone",
        "works",
        "together",
        "told",
        "at other times",
        "another host",
        "gone",
        "itself",
        "www",
    ],
)
def test_what_began_to_fail_within_a_day_at_one_host_fails_together(
    others: list[StoredFeed], expected: tuple[int, bool, bool]
) -> None:
    """Neither other hosts count, nor what has failed since another time, nor what is gone, nor the feed itself."""
    found = outage(feed(1), others, since=SINCE)
    assert found.host == "videos.example"
    assert (found.fail, found.others_work, found.told) == expected
