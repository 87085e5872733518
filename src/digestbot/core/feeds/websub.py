"""WebSub (w3.org/TR/websub): which hub tells of a feed's news, when it has to be asked again, and whether a message is its own."""

import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

LEASE = timedelta(days=10)
"""How long a subscription is asked for; the hub may give less, or more."""
_SHORTEST, _LONGEST = timedelta(minutes=5), timedelta(days=60)
_UNANSWERED = timedelta(hours=6)
"""How long a hub that did not verify is left alone."""
_DENIED = timedelta(days=7)
_LINK = re.compile(r"<([^<>\s]{1,2048})>((?:\s*;[^,;<>]{0,200}){0,10})")
_RELATIONS = re.compile(r"\brel\s*=\s*(?:\"([^\"]{0,100})\"|([\w-]{1,40}))", re.IGNORECASE)
_HASHES = ("sha256", "sha384", "sha512", "sha1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hub:
    """Who tells of news, and under which address it knows the feed."""

    url: str
    topic: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Push:
    """A subscription at a hub: `expires_at` is None until the hub has verified it, `ended` once nobody wants it any more."""

    hub: Hub
    asked_at: datetime
    expires_at: datetime | None = None
    denied: bool = False
    ended: bool = False


def hub_of(headers: Mapping[str, str], *, hub: str | None, topic: str | None, url: str) -> Hub | None:
    """Return the hub of a feed that was read at `url`: by its Link headers, else by what the document names.

    >>> hub_of({"link": '<https://hub.example/>; rel="hub"'}, hub=None, topic=None, url="https://courier.example/feed")
    Hub(url='https://hub.example/', topic='https://courier.example/feed')
    """
    from digestbot.core.feeds.normalise import absolute  # noqa: PLC0415 - it is used where feeds are parsed, in the pool

    linked: dict[str, str] = {}
    for link in _LINK.finditer(headers.get("link", "")):
        for given in _RELATIONS.finditer(link[2]):
            for relation in (given[1] or given[2] or "").lower().split():
                linked.setdefault(relation, link[1])
    found = absolute(linked.get("hub") or hub or "", url)
    if not found:
        return None
    return Hub(url=found, topic=absolute(linked.get("self") or topic or "", url) or url)


def due(push: Push | None, offered: Hub | None, now: datetime) -> Hub | None:
    """Return the hub to ask now: one that is new, or whose lease is half over; None where there is nothing to ask.

    >>> due(None, None, datetime(2026, 1, 1)) is None
    True
    """
    if push is None or push.ended or (offered is not None and offered != push.hub):
        return offered
    if push.denied:
        rest = _DENIED
    elif push.expires_at is None:
        rest = _UNANSWERED
    else:
        rest = (push.expires_at - push.asked_at) / 2
    return push.hub if now >= push.asked_at + rest else None


def expiry(lease_seconds: str, now: datetime) -> datetime:
    """Return until when a hub says that it keeps a subscription; what it does not say is what was asked for."""
    given = timedelta(seconds=int(lease_seconds[:9])) if lease_seconds.isascii() and lease_seconds.isdigit() else LEASE
    return now + min(max(given, _SHORTEST), _LONGEST)


def signed(body: bytes, signature: str, secret: str) -> bool:
    """Tell whether `X-Hub-Signature` is that of somebody who knows the secret.

    >>> signed(b"<rss/>", "sha256=" + hmac.new(b"k", b"<rss/>", "sha256").hexdigest(), "k"), signed(b"<rss/>", "sha256=0", "k")
    (True, False)
    """
    method, _, given = signature.strip().partition("=")
    if method.lower() not in _HASHES:
        return False
    expected = hmac.new(secret.encode(), body, method.lower()).hexdigest()
    return hmac.compare_digest(expected.encode(), given.strip().lower().encode("utf-8", "replace"))
