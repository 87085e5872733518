"""When a digest is due: local times of day, across both daylight-saving changes, with quiet hours and missed runs."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from digestbot.core.digests.subscription import Schedule

ON_TIME = timedelta(minutes=10)
"""A run that starts later than this after it was due says that it is late."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One digest to make now: `due_at` is the last run that was missed or is due; earlier missed ones are not stacked."""

    due_at: datetime
    late: bool
    next_at: datetime


def next_at(schedule: Schedule, after: datetime) -> datetime:
    """Return the first instant strictly after `after` at which a digest is due, in UTC.

    A local time that the clock skips in spring is taken an hour later; one that it shows twice in autumn counts once, the
    first time. Immediate schedules are due at once.

    >>> from datetime import time
    >>> morning = Schedule(times=(time(7),), zone="Europe/Berlin")
    >>> next_at(morning, datetime(2026, 3, 28, 12, tzinfo=UTC)).isoformat()
    '2026-03-29T05:00:00+00:00'
    """
    if schedule.immediate:
        return _after_quiet(schedule, after + timedelta(microseconds=1))
    if schedule.every_hours is not None:
        return _after_quiet(schedule, _next_multiple(schedule, after))
    zone = ZoneInfo(schedule.zone)
    today = after.astimezone(zone).date()
    ahead = (today + timedelta(days=n) for n in range(-1, 9))
    candidates = (_instant(day, t, zone) for day in ahead if day.weekday() in schedule.days for t in schedule.times)
    return min(held for c in candidates if (held := _after_quiet(schedule, c)) > after)


def first_at(schedule: Schedule, now: datetime) -> datetime:
    """Return when a schedule that begins at `now` is due for the first time: at once if it is immediate.

    >>> first_at(Schedule(immediate=True), datetime(2026, 3, 28, tzinfo=UTC)).isoformat()
    '2026-03-28T00:00:00+00:00'
    """
    return now if schedule.immediate else next_at(schedule, now)


def due(schedule: Schedule, planned: datetime, now: datetime) -> Run | None:
    """Return the run to make now, or None if `planned` still lies ahead.

    After downtime one run is made for all that were missed, marked late, and the schedule goes on from `now`.
    """
    if planned > now:
        return None
    if schedule.immediate:
        return Run(due_at=planned, late=False, next_at=next_at(schedule, now))
    at = planned
    while (following := next_at(schedule, at)) <= now:
        at = following
    return Run(due_at=at, late=now - at > ON_TIME or at != planned, next_at=next_at(schedule, now))


def _next_multiple(schedule: Schedule, after: datetime) -> datetime:
    hours = schedule.every_hours or 1
    zone = ZoneInfo(schedule.zone)
    at = after.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
    while True:
        at += timedelta(hours=1)
        local = at.astimezone(zone)
        if local.hour % hours == 0 and local.weekday() in schedule.days:
            return at


def _instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    local = datetime.combine(day, at, tzinfo=zone)
    return local.astimezone(UTC)


def _after_quiet(schedule: Schedule, at: datetime) -> datetime:
    if schedule.quiet is None:
        return at
    begin, end = schedule.quiet
    zone = ZoneInfo(schedule.zone)
    local = at.astimezone(zone)
    clock = local.time()
    if begin <= end:
        inside, day = begin <= clock < end, local.date()
    else:
        inside = clock >= begin or clock < end
        day = local.date() + timedelta(days=1) if clock >= begin else local.date()
    return _instant(day, end, zone) if inside else at
