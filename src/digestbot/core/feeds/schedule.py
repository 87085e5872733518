"""When to poll a feed again: a pure policy from the known state and the poll's result to the next poll, with a reason.

The interval is the feed's own (half of what usually lies between two of its entries) between the floor and an hour, longer
if the server asks for it, but at most a day. Failures back off, doubling, to a day.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from statistics import median
from typing import Literal, assert_never

from digestbot.core.feeds.outcome import Fresh, Gone, PollOutcome, Trouble, Unchanged, Waiting
from digestbot.core.feeds.problem import Problem
from digestbot.core.text.reason import reason as because

LONGEST = timedelta(hours=24)
"""The longest silence by a server's wish or after failures; what asks for a year may be a slip."""
SLOWEST = timedelta(minutes=60)
"""The longest interval that a feed gets for being slow."""
UNKNOWN = timedelta(minutes=30)
"""The interval of a feed of which no one knows how often it has news."""
PATIENCE = timedelta(hours=24)
"""How long a feed may fail before its people are told."""
AT_ONCE = datetime(1970, 1, 1, tzinfo=UTC)
"""When a feed that was never polled is due: whatever the clock says, also one that `tick --now` has set back."""
NEVER = datetime(9999, 12, 31, tzinfo=UTC)
"""When a feed that is gone is due."""

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_ENTRIES = 20
"""How many of the newest entries tell how often there is news."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A notice for the owner, sent once: that a feed fails, with the kind of problem, or that it works again."""

    kind: Literal["failing", "gone", "recovered"]
    problem: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PollState:
    """The state that the schedule keeps for a feed.

    `next_at` is None before the first poll and `NEVER` for a feed that is gone; `not_before` is until when server or feed ask
    to be left alone. `etag` and `last_modified` are the server's
    values, to be returned unchanged; `asked_at` is when it was asked the last time. `notice` is set by the one poll after which someone has to be told, and by no other.
    """

    next_at: datetime | None = None
    asked_at: datetime | None = None
    not_before: datetime | None = None
    reason: str = "poll-new"
    etag: str | None = None
    last_modified: str | None = None
    gap_seconds: float | None = None
    newest_at: datetime | None = None
    ttl_minutes: int | None = None
    skip_hours: frozenset[int] = frozenset()
    skip_days: frozenset[str] = frozenset()
    failures: int = 0
    failing_since: datetime | None = None
    problem: Problem | None = None
    told: bool = False
    notice: Notice | None = None

    @property
    def state(self) -> Literal["new", "ok", "failing", "gone"]:
        """Return how the feed is, in one word."""
        if self.next_at == NEVER:
            return "gone"
        if self.failures:
            return "failing"
        return "ok" if self.next_at else "new"


def after_poll(
    state: PollState, outcome: PollOutcome, *, now: datetime, floor: timedelta, jitter: float = 0.0
) -> PollState:
    """Return what is known after a poll, with `next_at` and its reason.

    `floor` is the shortest time between two polls of a feed, and wins over every other limit. `jitter`, in 0 to 1, spreads
    the retries of feeds that fail together by up to a tenth.
    """
    if isinstance(outcome, Waiting):
        due, reason = _outside_skipped(state, now, latest=_patience(state, now, floor))
        return replace(state, next_at=due, reason=reason, notice=None)
    state = replace(state, asked_at=now)
    match outcome:
        case Fresh() | Unchanged():
            return _succeeded(state, outcome, now=now, floor=floor)
        case Trouble():
            return _failed(state, outcome, now=now, floor=floor, jitter=jitter)
        case Gone(problem=problem):
            notice = None if state.told else Notice(kind="gone", problem=problem.kind)
            since = state.failing_since or now
            return replace(
                state,
                next_at=NEVER,
                reason="poll-gone",
                failures=state.failures + 1,
                failing_since=since,
                problem=problem,
                told=True,
                notice=notice,
            )
        case _:
            assert_never(outcome)


def hastened(state: PollState, *, now: datetime, after: timedelta) -> PollState | None:
    """Return a feed as due now, because a digest that reads it is made soon; None if it stays as it is.

    It was asked within `after`, it is due anyway, it fails or is gone, or server or feed ask to be left alone.

    >>> now = datetime(2026, 3, 28, 12, tzinfo=UTC)
    >>> state = PollState(next_at=now + timedelta(hours=1), asked_at=now - timedelta(minutes=20))
    >>> hastened(state, now=now, after=timedelta(minutes=5)).next_at == now
    True
    """
    if state.state != "ok" or state.asked_at is None or now - state.asked_at < after:
        return None
    if (state.next_at or now) <= now or (state.not_before or now) > now:
        return None
    return replace(state, next_at=now, reason="poll-digest", notice=None)


def has_to_wait(state: PollState, *, now: datetime, floor: timedelta) -> bool:
    """Return whether a due feed must not be polled just now.

    Whom a person has made due before its time is asked, and so is a feed that was not asked for a day.
    """
    due = state.next_at is not None and state.next_at <= now
    return due and _outside_skipped(state, now, latest=_patience(state, now, floor))[0] > now


def _patience(state: PollState, now: datetime, floor: timedelta) -> datetime:
    """Return until when the feed's hours and days can have it left alone."""
    return (state.asked_at or now) + max(LONGEST, floor)


def _succeeded(state: PollState, outcome: Fresh | Unchanged, *, now: datetime, floor: timedelta) -> PollState:
    if isinstance(outcome, Fresh):
        gap, newest = _rate(state, outcome, now=now)
        state = replace(
            state,
            etag=outcome.etag,
            last_modified=outcome.last_modified,
            gap_seconds=gap,
            newest_at=newest,
            ttl_minutes=outcome.ttl_minutes,
            skip_hours=outcome.skip_hours,
            skip_days=outcome.skip_days,
        )
    elif outcome.status != 304:
        state = replace(state, etag=outcome.etag, last_modified=outcome.last_modified)
    interval, reason = _own_interval(state, now=now, floor=floor)
    wish, words = _wish(state, outcome.fresh_for)
    if wish > interval:
        interval, reason = wish, words
    due, skipped = _outside_skipped(state, now + interval, latest=now + max(LONGEST, floor))
    state = replace(state, not_before=now + wish if wish else None)
    notice = Notice(kind="recovered") if state.told else None
    return replace(
        state,
        next_at=due,
        reason=skipped or reason,
        failures=0,
        failing_since=None,
        problem=None,
        told=False,
        notice=notice,
    )


def _failed(state: PollState, outcome: Trouble, *, now: datetime, floor: timedelta, jitter: float) -> PollState:
    failures = state.failures + 1
    if outcome.retry_after is not None and outcome.retry_after > floor:
        pause = max(floor, min(outcome.retry_after, LONGEST))
        reason = because("poll-retry-after", span=_seconds(pause))
    else:
        # 2 ** 20 floors are more than a day for every floor of a second and more.
        pause = floor * 2 ** min(failures, 20) * (1 + 0.1 * min(max(jitter, 0.0), 1.0))
        # One poll shall come a day after the first failure, to decide whether people are told; no pause is shorter than the
        # one before it, so the one that ends then is made as long as it takes.
        left = _until_told(state, now)
        if left < 2 * pause:
            pause = max(left, floor * 2 ** min(state.failures, 20) * 1.1)
        pause = max(floor, min(pause, LONGEST))
        reason = because("poll-failures", count=failures, span=_seconds(pause))
    since = state.failing_since or now
    due = not state.told and now - since >= PATIENCE
    problem = outcome.problem
    return replace(
        state,
        next_at=now + pause,
        reason=reason,
        failures=failures,
        failing_since=since,
        problem=problem,
        told=state.told or due,
        notice=Notice(kind="failing", problem=problem.kind) if due else None,
    )


def _until_told(state: PollState, now: datetime) -> timedelta:
    """Return the time until people must be told of a failing feed; for ever if they were."""
    left = (state.failing_since or now) + PATIENCE - now
    return left if not state.told and left > timedelta(0) else timedelta.max


def _rate(state: PollState, outcome: Fresh, *, now: datetime) -> tuple[float | None, datetime | None]:
    """Return the usual seconds between two entries and when the newest came, from dates, else from what polls found."""
    dates = sorted({date for date in outcome.dates if date <= now}, reverse=True)[:_ENTRIES]
    if len(dates) > 1:
        gaps = [(later - earlier).total_seconds() for later, earlier in pairwise(dates)]
        return median(gaps), dates[0]
    if not outcome.new:
        return state.gap_seconds, state.newest_at or (dates[0] if dates else None)
    if state.newest_at is None or state.newest_at >= now:
        return state.gap_seconds, now
    seen = (now - state.newest_at).total_seconds() / outcome.new
    return (seen if state.gap_seconds is None else (state.gap_seconds + seen) / 2), now


def _own_interval(state: PollState, *, now: datetime, floor: timedelta) -> tuple[timedelta, str]:
    """Return the feed's own interval: two polls between two entries, and rarer the longer it has been silent."""
    if state.gap_seconds is None:
        interval, reason = UNKNOWN, "poll-rate-unknown"
    else:
        interval = timedelta(seconds=state.gap_seconds / 2)
        reason = because("poll-rate", span=round(state.gap_seconds))
    quiet = now - state.newest_at if state.newest_at else timedelta()
    if quiet / 12 > interval:
        interval, reason = quiet / 12, because("poll-quiet", span=_seconds(quiet))
    if interval < floor:
        return floor, f"{reason} {because('poll-floor', span=_seconds(floor))}"
    return (interval if interval <= SLOWEST else max(SLOWEST, floor)), reason


def _wish(state: PollState, fresh_for: timedelta | None) -> tuple[timedelta, str]:
    """Return how long server and feed ask to be left alone, at most a day."""
    asked = [(fresh_for, "poll-fresh")] if fresh_for else []
    if state.ttl_minutes:
        asked.append((timedelta(minutes=min(state.ttl_minutes, 100_000)), "poll-ttl"))
    if not asked:
        return timedelta(), ""
    longest, code = max(asked, key=lambda pair: pair[0])
    granted = min(longest, LONGEST)
    capped = f" {because('poll-capped', span=_seconds(granted))}" if granted < longest else ""
    return granted, because(code, span=_seconds(longest)) + capped


def _outside_skipped(state: PollState, due: datetime, *, latest: datetime) -> tuple[datetime, str]:
    """Return the first instant from `due` on in no hour and on no day that the feed asks to skip, but `latest` at the latest."""
    moved = due
    while moved < latest and (moved.hour in state.skip_hours or _DAYS[moved.weekday()] in state.skip_days):
        moved = moved.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    if moved == due:
        return due, ""
    return min(moved, max(latest, due)), "poll-skipped"


def _seconds(span: timedelta) -> int:
    return max(0, round(span.total_seconds()))
