"""A host that does not answer is left alone for a while."""

from hypothesis import given
from hypothesis import strategies as st

from digestbot.adapters.http.breaker import MOST, REST, TRIES, Breaker

HOST, OTHER = ("slow.example", 443), ("other.example", 443)


def test_after_some_time_outs_a_host_rests_and_one_request_finds_out() -> None:
    """The rest begins with the last time-out; then one may try, and the others wait for what it finds."""
    breaker = Breaker()
    for n in range(TRIES):
        assert not breaker.rests(HOST, n)
        breaker.timed_out(HOST, n)
    end = TRIES - 1 + REST
    assert breaker.rests(HOST, end - 1)
    assert not breaker.rests(OTHER, end - 1)
    assert not breaker.rests(HOST, end)
    assert breaker.rests(HOST, end)
    breaker.answered(HOST)
    assert not breaker.rests(HOST, end)


def test_an_answer_in_between_starts_the_count_again() -> None:
    """Only time-outs one after another count."""
    breaker = Breaker()
    for n in range(TRIES * 3):
        breaker.timed_out(HOST, n)
        if n % (TRIES - 1) == 0:
            breaker.answered(HOST)
        assert not breaker.rests(HOST, n)


@given(st.lists(st.integers(0, MOST * 2), max_size=50))
def test_memory_is_bounded(hosts: list[int]) -> None:
    """However many hosts fail, only so many are remembered."""
    breaker = Breaker()
    for n in [*range(MOST), *hosts]:
        breaker.timed_out((f"h{n}.example", 80), 0)
    assert len(breaker._silent) <= MOST
