"""Which feeds fail together, because their host does."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from digestbot.core.feeds.problem import site_of
from digestbot.core.feeds.schedule import LONGEST
from digestbot.core.feeds.stored_feed import StoredFeed


@dataclass(frozen=True, slots=True, kw_only=True)
class Outage:
    """How the other feeds of a failing feed's host are: `fail` of them fail together with it.

    `others_work` says that there are others, and that all of them work; `told` that people know of the outage: they were told
    of one of those that fail together with this one.
    """

    host: str
    fail: int
    others_work: bool
    told: bool


def outage(feed: StoredFeed, others: Iterable[StoredFeed], *, since: datetime) -> Outage:
    """Return what the feeds of a reader say about the host of one that has failed since an instant.

    Feeds whose failing began within a day fail together: a feed may be asked as rarely as that.
    """
    host = site_of(feed.url)
    neighbours = [other.poll for other in others if other.id != feed.id and site_of(other.url) == host]
    failing = [poll for poll in neighbours if poll.state == "failing"]
    together = [poll for poll in failing if abs((poll.failing_since or since) - since) <= LONGEST]
    works = bool(neighbours) and all(poll.state == "ok" for poll in neighbours)
    return Outage(host=host, fail=len(together), others_work=works, told=any(poll.told for poll in together))
