"""What stands between us and a feed, in words for its owner: the cause, and what to do about it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

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
    ]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Why a poll failed: `kind` for programs, `cause` and `cure` for people; neither holds credentials."""

    kind: str
    cause: str
    cure: str


_TEXTS: dict[Kind, tuple[str, str]] = {
    "bad-url": ("its address is none that can be asked", "Remove it and add the right address."),
    "private-address": (
        "its address leads into a private network",
        "If that is meant, the operator can allow the network with DIGESTBOT_ALLOW_PRIVATE.",
    ),
    "dns": (
        "no server of that name can be found",
        "The site may have moved or given up its name: look for its new address.",
    ),
    "refused": ("its server refuses the connection", "Usually this passes. If not, see whether the site still exists."),
    "unreachable": ("its server cannot be reached", "Usually this passes. If not, see whether the site still exists."),
    "tls": (
        "its certificate is not valid",
        "The site has to renew it; tell them, or add the feed by another address if they offer one.",
    ),
    "timeout": ("its server answers too slowly", "Usually this passes. If not, see whether the site still exists."),
    "reset": ("its server broke the connection off", "Usually this passes. If not, see whether the site still exists."),
    "torn": ("its answer ended in the middle", "Usually this passes. If not, tell the site."),
    "bad-encoding": (
        "its answer cannot be decompressed",
        "Tell the site: its server announces one thing and sends another.",
    ),
    "too-large": ("its answer is far larger than a feed should be", "See whether the site offers a shorter feed."),
    "bad-redirect": ("it redirects to nowhere", "Look for the feed's new address on the site."),
    "too-many-redirects": ("it redirects in circles", "Look for the feed's new address on the site."),
    "protocol": ("its server does not speak HTTP as it should", "Usually this passes. If not, tell the site."),
    "gone": (
        "its publisher says that it is gone for good",
        "It is not polled any more: remove it, or add its successor.",
    ),
    "not-found": ("there is nothing at its address", "Look for the feed's new address on the site, and add that one."),
    "login": ("it wants a login", "Set a secret for the feed, if you have an account there."),
    "forbidden": (
        "its server forbids the access",
        "Some sites block programs: ask them to let this one in, or set a secret for the feed.",
    ),
    "cloudflare": (
        "Cloudflare stands before it and lets only browsers in",
        "Ask the site to let feed readers through to its feed; it is a switch in their Cloudflare settings.",
    ),
    "rate-limited": ("its server says that it is asked too often", "Nothing: it is asked less often from now on."),
    "server-error": ("its server has an error", "Usually this passes. If not, tell the site."),
    "not-a-feed": ("what is at its address is no feed any more", "Look for the feed's new address on the site."),
    "too-hard": ("reading it took too long", "Tell the site: its feed is broken or made to be unreadable."),
}


def problem(kind: Kind, detail: str = "") -> Problem:
    """Return the words for a kind of trouble; `detail` is what was seen.

    >>> problem("not-found", "404").cause
    'there is nothing at its address (404)'
    """
    cause, cure = _TEXTS[kind]
    return Problem(kind=kind, cause=f"{cause} ({detail})" if detail else cause, cure=cure)


def of_failure(failure: Failure) -> Problem:
    """Return the problem of an address that gave no answer."""
    return problem(failure.cause, failure.detail)


def of_status(status: int, headers: Mapping[str, str]) -> Problem:
    """Return the problem that a status means; `headers` have lower-case names."""
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


def _challenged(status: int, headers: Mapping[str, str]) -> bool:
    cloudflare = headers.get("server", "").lower() == "cloudflare"
    return cloudflare and status == 403 and "html" in headers.get("content-type", "").lower()
