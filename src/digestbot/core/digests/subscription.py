"""A subscription: which sources and topics go where, when, and in which form."""

from dataclasses import dataclass, field
from datetime import datetime, time
from typing import Literal, NewType
from zoneinfo import ZoneInfo

from digestbot.core.digests.destination import Destination, WorkspaceId

SubscriptionId = NewType("SubscriptionId", int)

EVERY_DAY = frozenset(range(7))


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """When digests are due: at `times` of day on `days` (0 is Monday) in `zone`, every N hours, or as soon as there is news.

    `quiet` is a stretch of local time (it may pass midnight) in which nothing is posted; what falls due waits for its end.
    """

    times: tuple[time, ...] = ()
    days: frozenset[int] = EVERY_DAY
    zone: str = "UTC"
    every_hours: int | None = None
    immediate: bool = False
    quiet: tuple[time, time] | None = None

    def __post_init__(self) -> None:
        """Refuse a schedule that says nothing or says two things, and zones that do not exist."""
        if sum((bool(self.times), self.every_hours is not None, self.immediate)) != 1:
            raise ValueError("a schedule is times of day, every N hours, or immediate")
        if not self.days or not self.days <= EVERY_DAY:
            raise ValueError("days are 0 (Monday) to 6")
        if self.every_hours is not None and not 1 <= self.every_hours <= 24:
            raise ValueError("every_hours is 1 to 24")
        if any(at.tzinfo is not None for at in (*self.times, *(self.quiet or ()))):
            raise ValueError("times of day are local")
        ZoneInfo(self.zone)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How digests look. `layout` is one of the platform's, which takes its own for a name that it does not know. `rest` says where stories go that do not fit; `when_empty` whether a digest without news is posted.

    `summariser` names the method that chooses the sentences; None leaves it to the operator's setting.
    `kinds` are pieces that rank like news; one with a "-" before it is never shown (`opinion`, `-shopping`).
    `people` are mentioned, by the platform's ids; no subscription keeps any: a digest gets those who follow what it shows.
    """

    layout: str = "cards"
    max_stories: int = 20
    quotes: int = 1
    sentences: int = 3
    rest: Literal["thread", "none"] = "thread"
    role: str | None = None
    publish: bool = False
    when_empty: Literal["skip", "say"] = "skip"
    images: bool = True
    summariser: str | None = None
    kinds: tuple[str, ...] = ()
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """Sources and topics of a workspace to a destination with a schedule.

    Empty `feeds` means all sources of the workspace; empty `topics` means all that they bring. `state`: active, paused
    (by a person) or broken (the destination refuses, or no digest could be made; `trouble` says why). `attempts` counts the
    claims since a digest was last made, or found to be needless.
    """

    id: SubscriptionId
    workspace: WorkspaceId
    name: str
    destination: Destination
    feeds: tuple[int, ...] = ()
    topics: tuple[int, ...] = ()
    schedule: Schedule
    options: Options = field(default_factory=Options)
    state: Literal["active", "paused", "broken"] = "active"
    trouble: str | None = None
    created_at: datetime
    next_at: datetime | None = None
    last_at: datetime | None = None
    attempts: int = field(default=0, compare=False)
