"""What stands between us and a feed, as a kind that the catalogue of texts knows."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from digestbot.core.feeds.http_messages import Cause, Failure

Kind = (
    Cause
    | Literal[
        "gone",
        "not-found",
        "login",
        "forbidden",
        "cloudflare",
        "rate-limited",
        "server-error",
        "not-a-feed",
        "too-hard",
        "reddit-blocked",
        "reddit-rate",
        "youtube-not-found",
    ]
)

_OF_SITES: Mapping[tuple[str, int], Kind] = {
    ("reddit.com", 401): "reddit-blocked",
    ("reddit.com", 403): "reddit-blocked",
    ("reddit.com", 429): "reddit-rate",
    ("youtube.com", 404): "youtube-not-found",
}
"""What a status means at sites that are known to use it otherwise than others do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Why a poll failed. The catalogue of texts has a cause and a cure for each kind.

    `detail` is a reason with facts, a status, or what a library says; it holds no credentials.
    """

    kind: str
    detail: str = ""


def problem(kind: Kind, detail: str = "") -> Problem:
    """Return the problem of a kind; `detail` is what was seen, such as a status."""
    return Problem(kind=kind, detail=detail)


def of_failure(failure: Failure) -> Problem:
    """Return the problem of an address that gave no answer."""
    return problem(failure.cause, failure.detail)


def of_status(status: int, headers: Mapping[str, str], *, url: str) -> Problem:
    """Return the problem that a status means at an address; `headers` have lower-case names."""
    if at_site := _OF_SITES.get((_site(url), status)):
        return problem(at_site, str(status))
    if status in {403, 503, 429} and ("cf-mitigated" in headers or _challenged(status, headers)):
        return problem("cloudflare", str(status))
    kinds: dict[int, Kind] = {
        401: "login",
        403: "forbidden",
        404: "not-found",
        407: "login",
        410: "gone",
        429: "rate-limited",
    }
    kind: Kind = kinds.get(status) or (
        "server-error" if status >= 500 else "forbidden" if status >= 400 else "protocol"
    )
    return problem(kind, str(status))


def host_of(url: str) -> str:
    """Return the host of an address in lower case, nothing if it has none.

    >>> host_of("https://key:word@Feeds.Courier.example:8443/rss")
    'feeds.courier.example'
    """
    try:
        return (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return ""


def site_of(url: str) -> str:
    """Return who is down if the host of an address is: one site behind `www.`, `old.` and the like is the same.

    >>> site_of("https://www.courier.example/feed"), site_of("https://old.reddit.com/r/sea/.rss")
    ('courier.example', 'reddit.com')
    """
    host, site = host_of(url).removeprefix("www."), _site(url)
    return site if any(site == known for known, _ in _OF_SITES) else host


def _site(url: str) -> str:
    """Return the last two labels of an address's host."""
    return ".".join(host_of(url).split(".")[-2:])


def _challenged(status: int, headers: Mapping[str, str]) -> bool:
    cloudflare = headers.get("server", "").lower() == "cloudflare"
    return cloudflare and status == 403 and "html" in headers.get("content-type", "").lower()
