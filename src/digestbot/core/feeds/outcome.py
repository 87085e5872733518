"""What a poll gave, as the schedule sees it: the answer's status and headers, and what the parser made of its body."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from digestbot.core.feeds.feed import Feed, NotAFeed
from digestbot.core.feeds.http_messages import Failure, Response
from digestbot.core.feeds.problem import Problem, of_failure, of_status, problem
from digestbot.core.text.reason import reason as because

_MAX_AGE = re.compile(r"(?:^|[,\s])max-age\s*=\s*\"?(\d{1,12})", re.IGNORECASE)
_UNCACHED = re.compile(r"(?:^|[,\s])no-(?:cache|store)\b", re.IGNORECASE)
_MOST = timedelta(days=365 * 100)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fresh:
    """A feed was read; `dates` are its entries', `new` says how many of them were not known before."""

    status: int
    etag: str | None
    last_modified: str | None
    fresh_for: timedelta | None
    dates: tuple[datetime, ...]
    new: int
    ttl_minutes: int | None = None
    skip_hours: frozenset[int] = frozenset()
    skip_days: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Unchanged:
    """304, or the same bytes as last time: nothing was parsed.

    Validators come from a 200 only: what those of a 304 belong to, where they are others, was never received.
    """

    status: int
    etag: str | None
    last_modified: str | None
    fresh_for: timedelta | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """No feed this time; `status` is None if there was no answer, `retry_after` where the server named no time."""

    status: int | None
    problem: Problem
    retry_after: timedelta | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gone:
    """410: the publisher says that the feed will not come back."""

    problem: Problem
    status: int = 410


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """No one was asked: the feed is due, and wants to be left alone at this hour or on this day."""

    status: None = None


PollOutcome = Fresh | Unchanged | Trouble | Gone | Waiting


def outcome_from_headers(
    answer: Response | Failure, *, conditional: bool, same_body: bool, now: datetime
) -> Unchanged | Trouble | Gone | None:
    """Return the outcome of an answer whose body need not be parsed, None if it has to be.

    `conditional` says that validators were sent: without them a 304 says nothing. `same_body` says that the body is the last
    one, byte for byte (by its hash).
    """
    if isinstance(answer, Failure):
        return Trouble(status=None, problem=of_failure(answer))
    headers = answer.headers
    if answer.status == 304 and conditional:
        return Unchanged(status=304, etag=None, last_modified=None, fresh_for=fresh_for(headers, now=now))
    if answer.status == 200 and same_body and answer.body:
        etag, last_modified = validators(headers)
        return Unchanged(status=200, etag=etag, last_modified=last_modified, fresh_for=fresh_for(headers, now=now))
    if answer.status == 410:
        return Gone(problem=problem("gone", "410"))
    # No one asked for a part (206).
    if 200 <= answer.status < 300 and answer.status != 206:
        return None
    found = of_status(answer.status, headers, url=answer.url)
    return Trouble(status=answer.status, problem=found, retry_after=retry_after(headers, now=now))


def outcome_from_body(answer: Response, parsed: Feed | NotAFeed | None, *, new: int, now: datetime) -> Fresh | Trouble:
    """Return the outcome of a body that was parsed; `parsed` is None if the parser had to be killed.

    The validators of a body that is no feed are not kept: else a 304 would hide that it never was one.
    """
    if parsed is None:
        return Trouble(status=answer.status, problem=problem("too-hard"))
    if isinstance(parsed, NotAFeed):
        return Trouble(status=answer.status, problem=problem("not-a-feed", parsed.reason))
    etag, last_modified = validators(answer.headers)
    return Fresh(
        status=answer.status,
        etag=etag,
        last_modified=last_modified,
        fresh_for=fresh_for(answer.headers, now=now),
        dates=tuple(date for entry in parsed.entries if (date := entry.published or entry.updated)),
        new=new,
        ttl_minutes=parsed.ttl_minutes,
        skip_hours=parsed.skip_hours,
        skip_days=parsed.skip_days,
    )


def validators(headers: Mapping[str, str]) -> tuple[str | None, str | None]:
    r"""Return ETag and Last-Modified, to be given back exactly; None for one that could not be, for its bytes are no text.

    >>> validators({"etag": '"a"', "last-modified": "yester\x0bday"})
    ('"a"', None)
    """
    etag, last_modified = (headers.get(name) for name in ("etag", "last-modified"))
    return _sendable(etag), _sendable(last_modified)


def _sendable(value: str | None) -> str | None:
    # A lone surrogate, which stands for a byte that is no UTF-8, is not printable either.
    return value if value and value.replace("\t", " ").isprintable() else None


def fresh_for(headers: Mapping[str, str], *, now: datetime) -> timedelta | None:
    """Return how long an answer stays fresh by max-age, else by Expires (RFC 9111, section 5); None if it does not say.

    >>> fresh_for({"cache-control": "public, max-age=600"}, now=datetime(2024, 1, 1, tzinfo=UTC))
    datetime.timedelta(seconds=600)
    """
    control = headers.get("cache-control", "")
    if _UNCACHED.search(control):
        return None
    if match := _MAX_AGE.search(control):
        return min(timedelta(seconds=int(match[1])), _MOST) or None
    expires = http_date(headers.get("expires", ""))
    return expires - now if expires and expires > now else None


def retry_after(headers: Mapping[str, str], *, now: datetime) -> timedelta | None:
    """Return how long the server asks not to be asked, in seconds or as a date (RFC 9110, section 10.2.3).

    >>> retry_after({"retry-after": "Mon, 01 Jan 2024 01:00:00 GMT"}, now=datetime(2024, 1, 1, tzinfo=UTC))
    datetime.timedelta(seconds=3600)
    """
    value = headers.get("retry-after", "").strip()
    if value.isascii() and value.isdigit():
        return min(timedelta(seconds=int(value[:12])), _MOST)
    date = http_date(value)
    return max(date - now, timedelta()) if date else None


def http_date(text: str) -> datetime | None:
    """Return the instant of an HTTP date, None if it is none."""
    try:
        found = parsedate_to_datetime(text)
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def describe(outcome: PollOutcome) -> str:
    """Return what a poll did, as a reason for its line in the feed's log."""
    match outcome:
        case Fresh():
            return "poll-read"
        case Unchanged():
            return "poll-unchanged"
        case Waiting():
            return "poll-not-asked"
        case Trouble() | Gone():
            kind, detail = outcome.problem.kind, outcome.problem.detail
            return (
                because("poll-problem-seen", kind=kind, detail=detail) if detail else because("poll-problem", kind=kind)
            )
