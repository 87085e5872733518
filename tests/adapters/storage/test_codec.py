"""Every value that a column holds whole comes back equal."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import make_url
from sqlalchemy.dialects.sqlite.base import SQLiteDialect

from digestbot.adapters.storage.codec import dump, load, storable
from digestbot.adapters.storage.columns import Instant
from digestbot.core.delivery.delivery import Part, Receipt
from digestbot.core.digests.document import Document
from digestbot.core.digests.subscription import EVERY_DAY, Options, Schedule
from digestbot.core.feeds.schedule import PollState
from digestbot.core.stories.features import Features
from digestbot.core.text.spans import Span
from digestbot.errors import StorageError

some = settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
"""A whole digest is large, and drawn slowly, however few of them are tried."""
"""Large values take long to invent, and this machine may have other work."""

texts = st.text().map(storable)
instants = st.datetimes(timezones=st.just(UTC))


@dataclass(frozen=True, slots=True, kw_only=True)
class Inner:
    """A value in a value."""

    at: datetime | None
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outer:
    """One of everything that a frozen dataclass may hold."""

    inner: Inner
    pause: timedelta
    clock: time
    days: frozenset[int]
    weights: Mapping[str, float]
    pairs: tuple[tuple[str, int], ...]
    rate: float
    more: Inner | None = None
    names: tuple[str, ...] = field(default=("a",))


inners = st.builds(Inner, at=st.none() | instants, words=st.lists(texts).map(tuple))
outers = st.builds(
    Outer,
    inner=inners,
    pause=st.timedeltas(min_value=timedelta(days=-10_000), max_value=timedelta(days=10_000)),
    clock=st.times(),
    days=st.frozensets(st.integers()),
    weights=st.dictionaries(texts, st.floats(allow_nan=False)),
    pairs=st.lists(st.tuples(texts, st.integers())).map(tuple),
    rate=st.floats(allow_nan=False),
    more=st.none() | inners,
    names=st.lists(texts).map(tuple),
)


@some
@given(outers)
def test_a_dataclass_comes_back_equal(value: Outer) -> None:
    """Instants, pauses, times, sets, mappings, tuples and values in values survive, infinities too."""
    assert load(Outer, dump(Outer, value)) == value


@pytest.mark.parametrize("shape", [PollState, Features, Part, Receipt, Document, Options, Schedule])
@some
@given(data=st.data())
def test_the_programs_own_values_come_back_equal(shape: type, data: st.DataObject) -> None:
    """Whatever fields they have now: they are made from their own annotations."""
    value = data.draw((schedules if shape is Schedule else st.from_type(shape)).filter(_sayable))
    assert load(shape, dump(shape, value)) == value


schedules = st.builds(
    Schedule,
    times=st.lists(st.times(), min_size=1, max_size=3).map(tuple),
    days=st.frozensets(st.sampled_from(sorted(EVERY_DAY)), min_size=1),
    zone=st.sampled_from(["UTC", "Europe/Berlin", "Asia/Kolkata"]),
    quiet=st.none() | st.tuples(st.times(), st.times()),
)


def _sayable(value: object) -> bool:
    """Leave out what no text can say: naive instants, whose zone nobody knows, and not-a-number, which equals nothing."""
    said = repr(value)
    return storable(said) == said and "nan" not in said and "\\x00" not in said and "\\ud" not in said


@given(st.text())
def test_what_is_stored_can_be_stored_and_keeps_its_places(text: str) -> None:
    """No NUL, no lone surrogate, the same number of code points, and what was storable is unchanged."""
    kept = storable(text)
    assert "\x00" not in kept
    kept.encode("utf-8")
    assert len(kept) == len(text)
    assert storable(kept) == kept
    assert all(a == b for a, b in zip(text, kept, strict=True) if b != "\ufffd")


def test_json_is_cleaned_like_text() -> None:
    """A text within a value is what it would be in a column of its own, keys of mappings too."""
    assert json.loads(dump(tuple[str, ...], ("a\x00\ud800",))) == ["a\ufffd\ufffd"]
    assert json.loads(dump(Mapping[str, str], {"\x00": "b"})) == {"\ufffd": "b"}


def test_a_value_of_before_reads_with_the_defaults_of_today() -> None:
    """A field that is new has its default, one that is gone is passed over."""
    assert load(Options, '{"quotes": 2, "gone": 1}') == Options(quotes=2)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"start": 3, "end": 1}', '{"start": "x"}'])
def test_what_cannot_be_read_is_a_storage_error(text: str) -> None:
    """The message names the type; the cause is kept."""
    with pytest.raises(StorageError, match="Span"):
        load(Span, text)


@given(instants)
def test_an_instant_comes_back_in_utc(at: datetime) -> None:
    """To the microsecond, on both databases."""
    for dialect in (SQLiteDialect(), make_url("postgresql+psycopg://").get_dialect()()):
        column = Instant().dialect_impl(dialect)
        written, read = column.bind_processor(dialect), column.result_processor(dialect, None)
        assert written is not None
        assert read is not None
        assert read(written(at)) == at


def test_a_naive_instant_is_refused() -> None:
    """Nobody knows which instant that would be."""
    with pytest.raises(ValueError, match="naive"):
        Instant().bind_processor(SQLiteDialect())(datetime(2026, 1, 1))  # noqa: DTZ001 - it is the point
