"""When a feed is asked again, and what its people are told."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.feeds.outcome import Fresh, Gone, PollOutcome, Trouble, Unchanged, Waiting
from digestbot.core.feeds.problem import problem
from digestbot.core.feeds.schedule import LONGEST, NEVER, Notice, PollState, after_poll, has_to_wait, hastened

NOW = datetime(2024, 3, 6, 10, 0, tzinfo=UTC)  # a Wednesday
FLOOR = timedelta(minutes=2)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def fresh(
    *, every: timedelta | None = HOUR, fresh_for: timedelta | None = None, new: int = 0, ttl: int | None = None,
    hours: frozenset[int] = frozenset(), days: frozenset[str] = frozenset(), now: datetime = NOW,
) -> Fresh:  # fmt: skip
    """Return a feed that was read, with ten entries at even distances up to now."""
    dates = tuple(now - every * n for n in range(10)) if every else ()
    return Fresh(
        status=200, etag='W/"a"', last_modified="x", fresh_for=fresh_for, dates=dates, new=new, ttl_minutes=ttl,
        skip_hours=hours, skip_days=days,
    )  # fmt: skip


def trouble(retry_after: timedelta | None = None) -> Trouble:
    """Return a server's error."""
    return Trouble(status=503, problem=problem("server-error", "503"), retry_after=retry_after)


def pause(
    outcome: PollOutcome, state: PollState | None = None, *, floor: timedelta = FLOOR, jitter: float = 0
) -> timedelta:
    """Return how long the feed is left alone after the outcome."""
    due = after_poll(state or PollState(), outcome, now=NOW, floor=floor, jitter=jitter).next_at
    assert due is not None
    return due - NOW


@pytest.mark.parametrize(
    ("every", "expected"),
    [
        (MINUTE, FLOOR),
        (10 * MINUTE, 5 * MINUTE),
        (HOUR, 30 * MINUTE),
        (DAY, HOUR),
        (None, 30 * MINUTE),
    ],
)
def test_the_interval_is_the_feeds_own_between_floor_and_an_hour(every: timedelta | None, expected: timedelta) -> None:
    """Two polls fall between two entries, never less than the floor apart and never more than an hour."""
    assert pause(fresh(every=every)) == expected


def test_a_floor_above_an_hour_wins() -> None:
    """Who sets a long floor gets it, also against an own interval that is shorter."""
    assert pause(fresh(every=MINUTE), floor=3 * HOUR) == 3 * HOUR
    assert pause(trouble(), floor=30 * HOUR) == 30 * HOUR


def test_a_feed_that_fell_silent_is_asked_less_often() -> None:
    """A feed with ten entries in ten minutes, the newest a week old, is polled once an hour."""
    assert pause(fresh(every=MINUTE, now=NOW - 7 * DAY)) == HOUR


def test_an_undated_feed_gets_an_interval_from_what_polls_find() -> None:
    """Without dates the distance between polls that brought something new counts."""
    state = after_poll(PollState(), fresh(every=None, new=3), now=NOW - 40 * MINUTE, floor=FLOOR)
    assert pause(fresh(every=None, new=4), state) == 5 * MINUTE


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (fresh(fresh_for=3 * HOUR), 3 * HOUR),
        (fresh(fresh_for=timedelta(days=365)), LONGEST),
        (fresh(fresh_for=MINUTE), 30 * MINUTE),
        (fresh(ttl=120), 2 * HOUR),
        (fresh(ttl=60 * 24 * 30), LONGEST),
        (fresh(hours=frozenset({10, 11})), 2 * HOUR),
        (fresh(days=frozenset({"Wednesday"})), 14 * HOUR),
        (fresh(hours=frozenset(range(24))), LONGEST),
        (fresh(days=frozenset({"Wednesday", "Thursday", "Friday"})), LONGEST),
    ],
)
def test_the_servers_and_the_feeds_wishes_are_kept_for_a_day_at_most(outcome: Fresh, expected: timedelta) -> None:
    """max-age, Expires, ttl, skipHours and skipDays lengthen the pause, never beyond a day."""
    assert pause(outcome) == expected


def test_what_the_feed_asked_for_is_remembered_through_a_304() -> None:
    """Ttl and skipHours stand in the body, which a 304 does not send again."""
    state = after_poll(PollState(), fresh(ttl=240), now=NOW - HOUR, floor=FLOOR)
    assert pause(Unchanged(status=304, etag=None, last_modified=None, fresh_for=None), state) == 4 * HOUR


def test_validators_are_kept_exactly_and_only_from_good_answers() -> None:
    """An ETag is given back as it came; a 304 without one keeps the old; trouble changes nothing."""
    state = after_poll(PollState(), fresh(), now=NOW, floor=FLOOR)
    assert (state.etag, state.last_modified) == ('W/"a"', "x")
    state = after_poll(
        state, Unchanged(status=304, etag=None, last_modified=None, fresh_for=None), now=NOW, floor=FLOOR
    )
    assert state.etag == 'W/"a"'
    state = after_poll(state, trouble(), now=NOW, floor=FLOOR)
    assert state.etag == 'W/"a"'


@pytest.mark.parametrize(
    ("asked", "granted"),
    [(10 * MINUTE, 10 * MINUTE), (timedelta(days=99_999), LONGEST)],
)
def test_retry_after_is_kept_between_the_floor_and_a_day(asked: timedelta, granted: timedelta) -> None:
    """The server's own time is taken instead of the growing pause."""
    assert pause(trouble(asked)) == granted


def test_a_server_that_asks_for_no_pause_is_asked_less_often_all_the_same() -> None:
    """Who says "at once", or a time that is past, and fails again and again, would else be asked for ever at the floor."""
    state = after_poll(PollState(), trouble(timedelta()), now=NOW, floor=FLOOR)
    assert pause(trouble(timedelta()), state) == 4 * FLOOR


def test_no_pause_is_shorter_than_the_one_before_it() -> None:
    """Asked when it is due each time: also the poll that comes early, to tell its people after a day, comes no sooner."""
    state, now, pauses = PollState(), NOW, []
    for number in range(12):
        state = after_poll(state, trouble(), now=now, floor=FLOOR, jitter=(number * 7 % 10) / 10)
        assert state.next_at is not None
        pauses.append(state.next_at - now)
        now = state.next_at
    assert pauses == sorted(pauses)
    assert state.told


@pytest.mark.parametrize(
    ("state", "waits"),
    [
        (PollState(), False),
        (PollState(next_at=NOW - HOUR, asked_at=NOW - 2 * HOUR), False),
        (PollState(next_at=NOW - HOUR, asked_at=NOW - 2 * HOUR, skip_hours=frozenset({10})), True),
        (PollState(next_at=NOW - HOUR, asked_at=NOW - 2 * HOUR, skip_days=frozenset({"Wednesday"})), True),
        (PollState(next_at=NOW - HOUR, asked_at=NOW - 24 * HOUR, skip_hours=frozenset({10})), False),
        (PollState(next_at=NOW + HOUR, asked_at=NOW - 2 * HOUR, skip_hours=frozenset({10})), False),
    ],
)
def test_an_overdue_feed_is_left_alone_at_its_hours(state: PollState, waits: bool) -> None:  # noqa: FBT001 - a case
    """Not for longer than a day, and not where a person has made it due before its time."""
    assert has_to_wait(state, now=NOW, floor=FLOOR) is waits
    if waits:
        told = replace(state, told=True, notice=Notice(kind="failing", problem="dns"))
        after = after_poll(told, Waiting(), now=NOW, floor=FLOOR)
        assert (after.told, after.notice) == (True, None)
        assert after.next_at is not None
        assert NOW < after.next_at <= NOW + 22 * HOUR
        assert after.reason == "poll-skipped"
        assert after.asked_at == state.asked_at


def test_failures_back_off_growing_to_a_day() -> None:
    """Each pause is longer than the one before, whatever the jitter, until a day is reached and kept."""
    state, pauses = PollState(), []
    for number in range(14):
        state = after_poll(state, trouble(), now=NOW, floor=FLOOR, jitter=(number * 7 % 10) / 10)
        assert state.next_at is not None
        pauses.append(state.next_at - NOW)
    assert pauses[0] >= 2 * FLOOR
    growing = pauses[: pauses.index(LONGEST) + 1]
    assert growing == sorted(set(growing))
    assert set(pauses[len(growing) :]) <= {LONGEST}


def test_jitter_is_a_tenth_at_most() -> None:
    """Feeds that fail together come back spread, but not late."""
    assert pause(trouble(), jitter=1.0) == pause(trouble(), jitter=0.0) * 1.1


def test_success_forgets_the_failures() -> None:
    """After one good answer the feed is polled at its own interval again."""
    state = PollState()
    for _ in range(5):
        state = after_poll(state, trouble(), now=NOW, floor=FLOOR)
    assert state.state == "failing"
    state = after_poll(state, fresh(), now=NOW, floor=FLOOR)
    assert (state.state, state.failures, state.next_at) == ("ok", 0, NOW + 30 * MINUTE)


def test_the_owner_is_told_once_after_a_day_and_once_on_recovery() -> None:
    """No notice before 24 h of failure, one then, none after, one when it is back; it names the kind of problem."""
    state, notices = PollState(), []
    for hours in (0, 1, 10, 23, 24, 30, 48, 72):
        state = after_poll(state, trouble(), now=NOW + hours * HOUR, floor=FLOOR)
        notices.append(state.notice)
    assert [bool(n) for n in notices] == [False, False, False, False, True, False, False, False]
    told = notices[4]
    assert told is not None
    assert (told.kind, told.problem) == ("failing", "server-error")
    state = after_poll(state, fresh(), now=NOW + 80 * HOUR, floor=FLOOR)
    assert state.notice is not None
    assert state.notice.kind == "recovered"
    state = after_poll(state, fresh(), now=NOW + 81 * HOUR, floor=FLOOR)
    assert state.notice is None


def test_a_short_failure_is_told_to_nobody() -> None:
    """A feed that is back within a day makes no noise."""
    state = after_poll(PollState(), trouble(), now=NOW, floor=FLOOR)
    state = after_poll(state, fresh(), now=NOW + 20 * HOUR, floor=FLOOR)
    assert state.notice is None


def test_gone_stops_and_is_told_at_once() -> None:
    """410 is the publisher's last word: the feed is never due again."""
    state = after_poll(PollState(), Gone(problem=problem("gone")), now=NOW, floor=FLOOR)
    assert (state.next_at, state.state) == (NEVER, "gone")
    assert state.notice is not None
    assert state.notice.kind == "gone"


@given(
    st.sampled_from(
        [fresh(), fresh(every=MINUTE, ttl=10**6), trouble(), trouble(9999 * DAY), fresh(fresh_for=9999 * DAY)]
    ),
    st.integers(1, 10**6).map(lambda s: timedelta(seconds=s)),
    st.floats(0, 1),
    st.integers(0, 30),
)
def test_no_pause_is_shorter_than_the_floor_or_longer_than_a_day(
    outcome: PollOutcome, floor: timedelta, jitter: float, failures: int
) -> None:
    """Whatever happens, the next poll is in [floor, max(floor, a day)] and its reason is said."""
    state = PollState(failures=failures, failing_since=NOW if failures else None)
    after = after_poll(state, outcome, now=NOW, floor=floor, jitter=jitter)
    assert after.next_at is not None
    assert floor <= after.next_at - NOW <= max(LONGEST, floor)
    assert after.reason


def test_a_dead_feed_is_told_of_a_day_after_it_died() -> None:
    """However far the pauses have grown, a poll stands at the end of the first day, and that one tells its people."""
    state, now = PollState(), datetime(2026, 11, 24, 6, tzinfo=UTC)
    died = now
    while state.notice is None:
        state = after_poll(
            state, Trouble(status=404, problem=problem("not-a-feed")), now=now, floor=timedelta(minutes=2)
        )
        told, now = now, state.next_at or now
    assert timedelta(hours=24) <= told - died <= timedelta(hours=24, minutes=5)


def test_a_feed_is_asked_before_its_digest_unless_it_or_its_server_wishes_otherwise() -> None:
    """Not within the minutes given, not when it fails or is gone, and not while it asks to be left alone."""
    read = after_poll(PollState(), fresh(), now=NOW, floor=FLOOR)
    later = NOW + 6 * MINUTE
    early = hastened(read, now=later, after=5 * MINUTE)
    assert early is not None
    assert early.next_at == later
    assert hastened(read, now=NOW + MINUTE, after=5 * MINUTE) is None
    assert hastened(early, now=later, after=5 * MINUTE) is None
    assert hastened(PollState(), now=later, after=5 * MINUTE) is None
    wishing = after_poll(PollState(), fresh(ttl=90), now=NOW, floor=FLOOR)
    assert hastened(wishing, now=NOW + 80 * MINUTE, after=5 * MINUTE) is None
    assert (
        hastened(after_poll(PollState(), fresh(fresh_for=HOUR), now=NOW, floor=FLOOR), now=later, after=MINUTE) is None
    )
    broken = after_poll(read, Trouble(status=None, problem=problem("timeout")), now=NOW, floor=FLOOR)
    assert hastened(broken, now=NOW + 3 * MINUTE, after=MINUTE) is None


def test_a_feed_that_is_gone_is_told_of_once() -> None:
    """Whoever has been told that it fails is not told of its end; nobody hears of the same end twice."""
    gone = Gone(problem=problem("gone", "410"))
    first = after_poll(PollState(), gone, now=NOW, floor=FLOOR)
    assert (first.notice, first.told, first.next_at, first.failing_since) == (
        Notice(kind="gone", problem=first.problem.kind if first.problem else None),
        True,
        NEVER,
        NOW,
    )
    again = after_poll(first, gone, now=NOW + DAY, floor=FLOOR)
    assert (again.notice, again.told, again.failures, again.failing_since) == (None, True, 2, NOW)
    back = after_poll(again, fresh(), now=NOW + 2 * DAY, floor=FLOOR)
    assert (back.notice, back.told, back.failures, back.failing_since) == (Notice(kind="recovered"), False, 0, None)
