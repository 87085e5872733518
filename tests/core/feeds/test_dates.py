"""The dates of feeds."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.feeds.dates import instant

READ = [
    ("Mon, 26 Jan 2004 16:31:00 GMT", "2004-01-26T16:31:00"),
    ("26 Jan 2004 16:31:00 +0530", "2004-01-26T11:01:00"),
    ("Mon,26 Jan 2004 16:31 -0000", "2004-01-26T16:31:00"),
    ("Mon, 26 January 2004 16:31:00 Z", "2004-01-26T16:31:00"),
    ("Mon, 26 Jan 04 16:31:00 EST", "2004-01-26T21:31:00"),
    ("Mon, 26 Jan 70 16:31:00 GMT", "1970-01-26T16:31:00"),
    ("2004-01-26T16:31:00Z", "2004-01-26T16:31:00"),
    ("2004-01-26T16:31:00.123456789+01:00", "2004-01-26T15:31:00.123456"),
    ("2004-01-26 16:31", "2004-01-26T16:31:00"),
    ("2004-01-26T16:31:00+01", "2004-01-26T15:31:00"),
    ("2004-01-26", "2004-01-26T00:00:00"),
    ("2004-01", "2004-01-01T00:00:00"),
    ("2004", "2004-01-01T00:00:00"),
    ("20040126T163100Z", "2004-01-26T16:31:00"),
    ("20040126", "2004-01-26T00:00:00"),
    ("2004-026", "2004-01-26T00:00:00"),
    ("2004-W05-1", "2004-01-26T00:00:00"),
    ("040126", "2004-01-26T00:00:00"),
    ("1075134660", "2004-01-26T16:31:00"),
    ("1075134660000", "2004-01-26T16:31:00"),
    ("Mon, 26 Jan 2004 16:31:00 CEST", "2004-01-26T14:31:00"),
    ("Mon, 26 Jan 2004 16:31:00 IST", "2004-01-26T11:01:00"),
    ("Mon, 26 Jan 2004 16:31:00 PT", "2004-01-27T00:31:00"),
    ("Mon, 26 Jan 2004 16:31:00 N", "2004-01-26T15:31:00"),
    ("Mon, 26 Jan 2004 16:31:00 GMT-07:00", "2004-01-26T23:31:00"),
    ("Mon, 26 Jan 2004 16:31:00 GMT+1", "2004-01-26T15:31:00"),
    ("Mon, 26 Jan 2004 16:31:00 PDT-0700", "2004-01-26T23:31:00"),
    ("Mon, 26 Jan 2004 16:31:00 +0200 CEST", "2004-01-26T14:31:00"),
    ("Mon, 26 Jan 2004 16:31:00 Europe/Berlin", "2004-01-26T15:31:00"),
    ("Mon, 26 Jul 2004 16:31:00 Europe/Berlin", "2004-07-26T14:31:00"),
    ("Mon, 26 Jan 2004 16:31:00 Etc/GMT", "2004-01-26T16:31:00"),
    ("Mon Jan 26 2004 16:31:00 GMT+0100 (Central European Standard Time)", "2004-01-26T15:31:00"),
    ("Mon Jan 26 16:31:00 PST 2004", "2004-01-27T00:31:00"),
    ("Mon Jan 26 16:31:00 +0200 2004", "2004-01-26T14:31:00"),
    ("Mon, 2004/01/26 16:31:00 EDT", "2004-01-26T20:31:00"),
    ("Monday, 26-Jan-04 16:31:00 GMT", "2004-01-26T16:31:00"),
    ("Monday, January 26, 2004 4:31 PM EST", "2004-01-26T21:31:00"),
    ("Jan. 26, 2004, 4:31 p.m.", "2004-01-26T16:31:00"),
    ("1/26/2004 4:31:00 PM", "2004-01-26T16:31:00"),
    ("12:15 AM, 26 Jan 2004", "2004-01-26T00:15:00"),
    ("26.01.2004 16:31", "2004-01-26T16:31:00"),
    ("05.06.2004 16:31", "2004-06-05T16:31:00"),
    ("26/01/2004", "2004-01-26T00:00:00"),
    ("26th of January 2004", "2004-01-26T00:00:00"),
    ("Mo, 26. Jänner 2004, 16:31 Uhr", "2004-01-26T16:31:00"),
    ("Do, 25 Mär 2004 16:31:00 +0100", "2004-03-25T15:31:00"),
    ("mar, 27 janv. 2004 16:31:00 +0100", "2004-01-27T15:31:00"),
    ("le 26 août 2004 à 16h31", "2004-08-26T16:31:00"),
    ("26 de enero de 2004 16:31", "2004-01-26T16:31:00"),
    ("lunedì 26 gennaio 2004", "2004-01-26T00:00:00"),
    ("26 fevereiro 2004", "2004-02-26T00:00:00"),
    ("26 mei 2004", "2004-05-26T00:00:00"),
    ("26 października 2004 16:31", "2004-10-26T16:31:00"),
    ("пн, 26 янв 2004 16:31:00 +0300", "2004-01-26T13:31:00"),
    ("26 сентября 2004", "2004-09-26T00:00:00"),
    ("Κυρ, 11 Ιούλ 2004 12:00:00 EST", "2004-07-11T17:00:00"),
    ("2004-július-13T9:15-05:00", "2004-07-13T14:15:00"),
    ("26 Şubat 2004 16:31", "2004-02-26T16:31:00"),
    ("26. tammikuuta 2004 klo 16.31", "2004-01-26T16:31:00"),
    ("2004-05-25 오후 11:23:17", "2004-05-25T23:23:17"),
    ("2004년 05월 28일 오전 01:31:15", "2004-05-28T01:31:15"),
    ("2004年1月26日 16:31", "2004-01-26T16:31:00"),
    ("2004年1月26日 16時31分", "2004-01-26T16:31:00"),
    ("Mon, 26 Jan 2004 24:00:00 GMT", "2004-01-27T00:00:00"),
    ("2004-01-26T25:10:00Z", "2004-01-27T01:10:00"),
    ("Mon, 26 Jan 2004 16:31:00 PM", "2004-01-26T16:31:00"),
    ("2004-01-26 16:31 AM", "2004-01-26T16:31:00"),
    ("Mon, 26 Jan 2004 16:31:00 gmt", "2004-01-26T16:31:00"),
    ("Mon, 26 Jan 2004 16:31:00 est", "2004-01-26T21:31:00"),
    ("Mon, 26 Jan 2004 16:31:00 EAT", "2004-01-26T13:31:00"),
    ("2004-01-26T16:31:00+01:00[Europe/Berlin]", "2004-01-26T15:31:00"),
    ("2004-366", "2004-12-31T00:00:00"),
    ("Fri, 31 Dec 1999 23:59:60 GMT", "2000-01-01T00:00:00"),
]
NONE = [
    "", " ", "now", "yesterday", "5 minutes ago", "10:00", "Today, 10:00", "Mon, 26 Jan", "January", "30 Feb 2004",
    "2004-02-30", "2003-02-29T10:00:00Z", "Thu, 31 Jun 2004 10:00:00 GMT", "32 Jan 2004", "2004-13-01", "2004-00-10",
    "0000-00-00 00:00:00", "0001-01-01T00:00:00Z", "2004-01-26T99:00:00Z", "Rain in the harbour", "1", "9" * 40,
    "Mon, 26 Jan 2004 16:31:00 +9900", "x" * 1_000_000, "2004-W60-1", "2003-366",
    "2004-000", "2004-400",
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), READ)
def test_dates_are_read_as_they_are_meant(text: str, expected: str) -> None:
    """Zones by name, halves of the day, months of many languages, short and long forms: the instant in UTC."""
    found = instant(text)
    assert found is not None
    assert found.replace(tzinfo=None).isoformat() == expected


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_date_is_none(text: str) -> None:
    """An impossible day, a time without a day, words: no date, and never today."""
    assert instant(text) is None


@given(st.one_of(st.text(max_size=60), st.from_regex(r"[A-Za-z0-9:+, /.-]{0,40}", fullmatch=True)))
def test_nothing_raises_and_every_instant_is_utc(text: str) -> None:
    """Whatever stands there, the answer is an aware instant in UTC of a year that had feeds or newspapers, or None."""
    found = instant(text)
    assert found is None or (found.tzinfo is UTC and 1899 <= found.year <= 2201)


@given(st.datetimes(min_value=datetime(1971, 1, 1), max_value=datetime(2100, 1, 1)))  # noqa: DTZ001 - the zone is written behind it
def test_iso_dates_survive(moment: datetime) -> None:
    """A date in RFC 3339 comes back as itself."""
    assert instant(f"{moment.isoformat()}Z") == moment.replace(tzinfo=UTC)
