"""What a poll gave, from status and headers."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.feeds.feed import Entry, Feed, NotAFeed
from digestbot.core.feeds.http_messages import Failure, Response
from digestbot.core.feeds.outcome import (
    Fresh,
    Gone,
    Trouble,
    Unchanged,
    describe,
    fresh_for,
    http_date,
    outcome_from_body,
    outcome_from_headers,
    retry_after,
    validators,
)
from digestbot.core.text.reason import reasons_of

NOW = datetime(2024, 3, 6, 10, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


def response(status: int, **headers: str) -> Response:
    """Return an answer; header names are written with underscores."""
    named = {k.replace("_", "-"): v for k, v in headers.items()}
    return Response(url="https://courier.example/feed", status=status, headers=named, body=b"<rss/>")


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, None),
        ({"cache-control": "max-age=3600"}, HOUR),
        ({"cache-control": "public, MAX-AGE = 3600, must-revalidate"}, HOUR),
        ({"cache-control": "max-age=0", "expires": "Wed, 06 Mar 2024 12:00:00 GMT"}, None),
        ({"cache-control": "no-cache, max-age=3600"}, None),
        ({"cache-control": "s-maxage=3600"}, None),
        ({"cache-control": "max-age=soon"}, None),
        ({"expires": "Wed, 06 Mar 2024 11:00:00 GMT"}, HOUR),
        ({"expires": "Wed, 06 Mar 2024 09:00:00 GMT"}, None),
        ({"expires": "0"}, None),
        ({"cache-control": "max-age=60", "expires": "Wed, 06 Mar 2024 11:00:00 GMT"}, timedelta(minutes=1)),
    ],
)
def test_freshness_is_max_age_else_expires(headers: dict[str, str], expected: timedelta | None) -> None:
    """max-age counts before Expires; what must not be cached, is past or is no number asks for nothing."""
    assert fresh_for(headers, now=NOW) == expected


def test_a_year_and_more_is_no_overflow() -> None:
    """A wish of any size is a span of time."""
    assert fresh_for({"cache-control": "max-age=999999999999"}, now=NOW) is not None
    assert retry_after({"retry-after": "9" * 50}, now=NOW) is not None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("120", timedelta(minutes=2)),
        (" 0 ", timedelta()),
        ("Wed, 06 Mar 2024 11:00:00 GMT", HOUR),
        ("Wednesday, 06-Mar-24 11:00:00 GMT", HOUR),
        ("Wed Mar  6 11:00:00 2024", HOUR),
        ("Wed, 06 Mar 2024 09:00:00 GMT", timedelta()),
        ("soon", None),
        ("-5", None),
        ("", None),
    ],
)
def test_retry_after_in_both_forms(value: str, expected: timedelta | None) -> None:
    """Seconds, or a date in any of HTTP's three forms; a date that is past means now."""
    assert retry_after({"retry-after": value}, now=NOW) == expected


@given(st.text(max_size=40))
def test_no_header_raises(value: str) -> None:
    """Whatever a server sends, an answer comes out."""
    assert http_date(value) is None or isinstance(http_date(value), datetime)
    fresh_for({"cache-control": value, "expires": value}, now=NOW)
    retry_after({"retry-after": value}, now=NOW)


def test_304_and_the_same_bytes_are_unchanged() -> None:
    """Neither is parsed; validators are those of a body that was received."""
    for answer, same, etag in ((response(304, etag='"b"'), False, None), (response(200, etag='"b"'), True, '"b"')):
        found = outcome_from_headers(answer, conditional=True, same_body=same, now=NOW)
        assert isinstance(found, Unchanged)
        assert found.etag == etag
    assert outcome_from_headers(response(200), conditional=True, same_body=False, now=NOW) is None


@pytest.mark.parametrize("status", [304, 206])
def test_what_nobody_asked_for_is_trouble(status: int) -> None:
    """A 304 to a request without validators hides a feed that nobody has seen; a part of a feed is none."""
    assert isinstance(
        outcome_from_headers(response(status, etag='"b"'), conditional=False, same_body=False, now=NOW), Trouble
    )


@pytest.mark.parametrize("value", ['"caf\udce9"', '"a\x0bb"', "", '"a\r\nb"'])
def test_a_validator_that_cannot_be_given_back_is_dropped(value: str) -> None:
    """Bytes that are no text and control characters can be sent by nobody; the next request is for the whole."""
    assert validators({"etag": value, "last-modified": '"é\t"'}) == (None, '"é\t"')


def test_an_empty_body_is_not_the_last_one_again() -> None:
    """A server that sends nothing is no server that has nothing new."""
    answer = Response(url="https://courier.example/feed", status=200)
    assert outcome_from_headers(answer, conditional=True, same_body=True, now=NOW) is None


@pytest.mark.parametrize(
    ("status", "kind"),
    [(401, "login"), (403, "forbidden"), (404, "not-found"), (429, "rate-limited"), (500, "server-error"), (503, "server-error"), (418, "forbidden")],
)  # fmt: skip
def test_statuses_are_trouble_with_a_cause(status: int, kind: str) -> None:
    """Each has its words for people, with what to do."""
    found = outcome_from_headers(response(status), conditional=True, same_body=False, now=NOW)
    assert isinstance(found, Trouble)
    assert found.problem.kind == kind
    assert found.problem.detail == str(status)


def test_retry_after_counts_for_every_error() -> None:
    """429 and 503 are meant to name a time; who names it with another status means it too."""
    for status, expected in ((429, HOUR), (503, HOUR), (403, HOUR)):
        found = outcome_from_headers(response(status, retry_after="3600"), conditional=True, same_body=False, now=NOW)
        assert isinstance(found, Trouble)
        assert found.retry_after == expected


def test_410_is_gone() -> None:
    """The one status that ends it all."""
    assert isinstance(outcome_from_headers(response(410), conditional=True, same_body=False, now=NOW), Gone)


def test_cloudflares_wall_is_named() -> None:
    """A 403 page of Cloudflare's is not the site's own refusal."""
    found = outcome_from_headers(
        response(403, server="cloudflare", content_type="text/html"), conditional=True, same_body=False, now=NOW
    )
    assert isinstance(found, Trouble)
    assert found.problem.kind == "cloudflare"


def test_no_answer_is_trouble_without_a_status() -> None:
    """The cause of the failure is the problem."""
    found = outcome_from_headers(
        Failure(url="https://courier.example/", cause="dns", detail="courier.example"),
        conditional=True,
        same_body=False,
        now=NOW,
    )
    assert isinstance(found, Trouble)
    assert (found.status, found.problem.kind) == (None, "dns")
    assert found.problem.detail == "courier.example"


def test_a_feed_that_was_read_is_fresh() -> None:
    """Validators, wishes and dates come along; an entry without a date brings none."""
    feed = Feed(format="rss", entries=(Entry(published=NOW), Entry(updated=NOW), Entry()), ttl_minutes=5)
    found = outcome_from_body(response(200, etag='"b"', cache_control="max-age=60"), feed, new=2, now=NOW)
    assert isinstance(found, Fresh)
    assert (found.etag, found.new, found.ttl_minutes, len(found.dates)) == ('"b"', 2, 5, 2)
    assert describe(found) == "poll-read"


@pytest.mark.parametrize(("parsed", "kind"), [(NotAFeed(reason="not-feed-page"), "not-a-feed"), (None, "too-hard")])
def test_what_is_no_feed_or_cannot_be_read_is_trouble(parsed: NotAFeed | None, kind: str) -> None:
    """A page in the feed's place, and a feed that kills its parser, back off like a broken server."""
    found = outcome_from_body(response(200, etag='"b"'), parsed, new=0, now=NOW)
    assert isinstance(found, Trouble)
    assert found.problem.kind == kind
    assert reasons_of(describe(found)) is not None
