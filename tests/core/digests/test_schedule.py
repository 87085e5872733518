"""When a digest is due."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.digests.schedule import due, next_at
from digestbot.core.digests.subscription import EVERY_DAY, Schedule

BERLIN = "Europe/Berlin"
SEVEN = Schedule(times=(time(7),), zone=BERLIN)


def utc(text: str) -> datetime:
    """Read a short UTC instant."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("schedule", "after", "expected"),
    [
        (SEVEN, "2026-11-24T05:00", "2026-11-24T06:00"),
        (SEVEN, "2026-11-24T06:00", "2026-11-25T06:00"),
        (SEVEN, "2026-03-28T07:00", "2026-03-29T05:00"),  # the night in which summer time begins
        (SEVEN, "2026-10-24T06:00", "2026-10-25T06:00"),  # the night in which it ends
        (Schedule(times=(time(2, 30),), zone=BERLIN), "2026-03-28T12:00", "2026-03-29T01:30"),  # 02:30 does not exist
        (Schedule(times=(time(2, 30),), zone=BERLIN), "2026-10-24T12:00", "2026-10-25T00:30"),  # 02:30 comes twice
        (Schedule(times=(time(2, 30),), zone=BERLIN), "2026-10-25T00:30", "2026-10-26T01:30"),  # … and counts once
        (Schedule(times=(time(7), time(19)), zone=BERLIN), "2026-11-24T08:00", "2026-11-24T18:00"),
        (Schedule(times=(time(7),), days=frozenset({0}), zone=BERLIN), "2026-11-24T08:00", "2026-11-30T06:00"),
        (Schedule(every_hours=6, zone="UTC"), "2026-11-24T07:10", "2026-11-24T12:00"),
        (Schedule(times=(time(23),), zone="UTC", quiet=(time(22), time(6))), "2026-11-24T12:00", "2026-11-25T06:00"),
        (Schedule(times=(time(3),), zone="UTC", quiet=(time(22), time(6))), "2026-11-24T12:00", "2026-11-25T06:00"),
        (Schedule(times=(time(0, 30),), zone="Pacific/Kiritimati"), "2026-11-24T11:00", "2026-11-25T10:30"),
    ],
)
def test_next_run(schedule: Schedule, after: str, expected: str) -> None:
    """The next run stands at the local time that the schedule names, in every zone and across both changes."""
    assert next_at(schedule, utc(after)) == utc(expected)


def test_immediate_waits_for_the_end_of_quiet_hours() -> None:
    """News at night is held until the morning."""
    schedule = Schedule(immediate=True, zone=BERLIN, quiet=(time(22), time(7)))
    assert next_at(schedule, utc("2026-11-24T22:00")) == utc("2026-11-25T06:00")
    assert next_at(schedule, utc("2026-11-24T12:00")) - utc("2026-11-24T12:00") < timedelta(seconds=1)


def test_missed_runs_are_one_late_run() -> None:
    """After three days of downtime one digest is made, marked late, and the schedule goes on from now."""
    run = due(SEVEN, utc("2026-11-20T06:00"), utc("2026-11-23T12:00"))
    assert run is not None
    assert (run.due_at, run.late, run.next_at) == (utc("2026-11-23T06:00"), True, utc("2026-11-24T06:00"))


def test_a_punctual_run_is_not_late_and_an_early_look_finds_none() -> None:
    """Seconds after the time it is on time; before it there is nothing to do."""
    run = due(SEVEN, utc("2026-11-24T06:00"), utc("2026-11-24T06:00:04"))
    assert run is not None
    assert not run.late
    assert due(SEVEN, utc("2026-11-24T06:00"), utc("2026-11-24T05:59:59")) is None


ZONES = st.sampled_from(
    ["UTC", BERLIN, "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Africa/Casablanca"]
)
INSTANTS = st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1)).map(lambda d: d.replace(tzinfo=UTC))  # noqa: DTZ001 - hypothesis wants naive bounds


@given(
    times=st.sets(st.times(), min_size=1, max_size=3),
    days=st.sets(st.sampled_from(sorted(EVERY_DAY)), min_size=1),
    zone=ZONES,
    after=INSTANTS,
)
def test_runs_are_later_on_a_wanted_day_and_less_than_eight_days_away(
    times: set[time], days: set[int], zone: str, after: datetime
) -> None:
    """Whatever the zone and its changes, the next run lies ahead, within eight days, on a day that was asked for."""
    schedule = Schedule(times=tuple(sorted(times)), days=frozenset(days), zone=zone)
    found = next_at(schedule, after)
    assert after < found <= after + timedelta(days=8)
    assert found.astimezone(ZoneInfo(zone)).weekday() in days


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"immediate": True, "every_hours": 3},
        {"every_hours": 0},
        {"times": (time(7),), "days": frozenset()},
        {"times": (time(7),), "days": frozenset({7})},
    ],
)
def test_a_schedule_says_exactly_one_thing(wrong: dict[str, object]) -> None:
    """A schedule without a time, with two, or with no days is refused where it is made."""
    with pytest.raises(ValueError, match=r"schedule|days|hours"):
        Schedule(**wrong)  # type: ignore[arg-type] # wrong on purpose


@pytest.mark.parametrize(
    ("minutes", "late"),
    [(0, False), (9, False), (10, False), (10.1, True), (60 * 23, True), (60 * 24, True), (60 * 24 + 5, True)],
)
def test_a_digest_says_that_it_is_late(minutes: float, *, late: bool) -> None:
    """From ten minutes on; and always where a run before it was missed, however punctual the last one is."""
    planned = datetime(2026, 11, 24, 6, tzinfo=UTC)
    run = due(Schedule(times=(time(6),)), planned, planned + timedelta(minutes=minutes))
    assert run is not None
    assert run.late == late


def test_news_as_it_comes_is_never_late() -> None:
    """It is due whenever it is looked at."""
    planned = datetime(2026, 11, 24, 6, tzinfo=UTC)
    run = due(Schedule(immediate=True), planned, planned + timedelta(days=3))
    assert run is not None
    assert (run.late, run.due_at) == (False, planned)


@pytest.mark.parametrize(
    ("quiet", "at", "held"),
    [
        ((time(6), time(8)), 7, 8),
        ((time(6), time(8)), 6, 8),
        ((time(6), time(8)), 8, 8),
        ((time(6), time(8)), 5, 5),
        ((time(7), time(7)), 7, 7),
        ((time(22), time(6)), 23, 30),
        ((time(22), time(6)), 22, 30),
        ((time(22), time(6)), 5, 6),
        ((time(22), time(6)), 6, 6),
        ((time(22), time(6)), 21, 21),
    ],
)
def test_what_falls_into_quiet_hours_waits_for_their_end(quiet: tuple[time, time], at: int, held: int) -> None:
    """Also past midnight; the end itself is no longer quiet, and a stretch without length holds nothing."""
    day = datetime(2026, 11, 24, tzinfo=UTC)
    schedule = Schedule(times=(time(at),), quiet=quiet)
    assert next_at(schedule, day + timedelta(hours=at, minutes=-1)) == day + timedelta(hours=held)
