"""Feeds that push: subscribe where a feed names a hub, and take what the hub sends as if it had been polled."""

import asyncio
import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import datetime, timedelta
from typing import Any

from digestbot.core.feeds.http_messages import Request
from digestbot.core.feeds.stored_feed import SHARED, FeedId, StoredFeed
from digestbot.core.feeds.websub import LEASE, Hub, Push, due, expiry, signed
from digestbot.pipeline import LEASE as HELD
from digestbot.pipeline.poll import Polling
from digestbot.ports import Clock, Feeds, Http, KeyValue, Lease

PATH = "/websub"
LONGEST_CHALLENGE = 2_000
_PATIENCE = timedelta(seconds=10)
_TRIES = 20
"""How often a feed that is being polled is tried again, a second apart."""


class Pushes:
    """Subscriptions at hubs. Addresses and secrets of callbacks follow from `key` and the feed, so that none is stored."""

    def __init__(self, *, feeds: Feeds, kept: KeyValue, http: Http, clock: Clock, public_url: str, key: str) -> None:
        """Be reached at `public_url`."""
        self._feeds, self._kept, self._http, self._clock = feeds, kept, http, clock
        self._url, self._key = public_url.rstrip("/"), key.encode()
        self._known: dict[FeedId, Push | None] = {}
        self._asking: set[asyncio.Task[object]] = set()

    async def settle(self) -> None:
        """Wait until every hub that was asked has answered, or was given up."""
        await asyncio.gather(*self._asking, return_exceptions=True)

    async def polled(self, feed: StoredFeed, offered: Hub | None, *, gone: bool = False) -> None:
        """Subscribe, renew or end what a poll calls for; polls go on whatever the hub says.

        A feed that is read with somebody's key is not given to a hub.
        """
        if feed.scope != SHARED or feed.address is not None or feed.headers:
            return
        now = self._clock.now()
        if feed.id not in self._known:
            await self._push(feed.id)
        if gone:
            await self._end(feed.id)
        elif due(self._known[feed.id], offered, now) is None:
            return
        # Another process may have heard from the hub.
        elif (hub := due(push := await self._push(feed.id), offered, now)) is not None:
            if push is not None and push.hub != hub and not push.ended:
                self._ask(feed.id, push.hub, "unsubscribe")
            await self._keep(feed.id, Push(hub=hub, asked_at=now))
            self._ask(feed.id, hub, "subscribe")

    async def verify(self, feed: FeedId, token: str, asked: Mapping[str, str]) -> str | None:
        """Return the challenge where the hub asks about what we asked for, None else (section 5.3)."""
        push, now = await self._push(feed), self._clock.now()
        mode, challenge = asked.get("hub.mode"), asked.get("hub.challenge", "")
        if not self._ours(feed, token) or len(challenge) > LONGEST_CHALLENGE:
            return None
        topic = asked.get("hub.topic")
        if mode == "unsubscribe":
            return challenge if push is None or push.ended or push.hub.topic != topic else None
        if push is None or push.ended or push.hub.topic != topic:
            return None
        if mode == "denied":
            await self._keep(feed, replace(push, denied=True, expires_at=None))
            return ""
        if mode != "subscribe":
            return None
        until = expiry(asked.get("hub.lease_seconds", ""), now)
        await self._keep(feed, replace(push, denied=False, expires_at=until))
        return challenge

    async def wanted(self, feed: FeedId, token: str) -> bool | None:
        """Tell whether somebody still reads the feed; one that nobody reads is given up. None where the address is not ours."""
        if not self._ours(feed, token):
            return None
        push = await self._push(feed)
        if push is not None and not push.ended and await self._feeds.subscribing_workspaces(feed):
            return True
        await self._end(feed)
        return False

    def genuine(self, feed: FeedId, body: bytes, signature: str) -> bool:
        """Tell whether a body comes from the hub that was given the secret."""
        return signed(body, signature, self._derived("secret", feed))

    async def _end(self, feed: FeedId) -> None:
        push = await self._push(feed)
        if push is not None and not push.ended:
            await self._keep(feed, replace(push, ended=True, expires_at=None))
            self._ask(feed, push.hub, "unsubscribe")

    def _ask(self, feed: FeedId, hub: Hub, mode: str) -> None:
        """Send a request to a hub (section 5.1); its answer comes as a question of its own, and nobody waits for it here."""
        form = {
            "hub.mode": mode,
            "hub.topic": hub.topic,
            "hub.callback": f"{self._url}{PATH}/{feed}/{self._derived('token', feed)}",
        }
        if mode == "subscribe":
            form |= {
                "hub.secret": self._derived("secret", feed),
                "hub.lease_seconds": str(int(LEASE.total_seconds())),
            }
        asking = asyncio.create_task(self._http.fetch(Request(url=hub.url, form=form, timeout=_PATIENCE)))
        self._asking.add(asking)
        asking.add_done_callback(self._asking.discard)

    def _derived(self, what: str, feed: FeedId) -> str:
        return hmac.new(self._key, f"{what} {feed}".encode(), hashlib.sha256).hexdigest()[:40]

    def _ours(self, feed: FeedId, token: str) -> bool:
        return hmac.compare_digest(self._derived("token", feed).encode(), token.encode("utf-8", "replace"))

    async def _push(self, feed: FeedId) -> Push | None:
        self._known[feed] = push = _read(await self._kept.get(f"websub:{feed}"))
        return push

    async def _keep(self, feed: FeedId, push: Push) -> None:
        self._known[feed] = push
        await self._kept.set(f"websub:{feed}", json.dumps(asdict(push), default=datetime.isoformat))


async def take_in(feed: FeedId, body: bytes, content_type: str, *, polling: Polling) -> bool:
    """Read what a hub sent of a feed as a poll of it; where it is no feed, the feed itself is asked. False where it is busy."""
    for _ in range(_TRIES):
        now = polling.clock.now()
        lease = Lease(owner=polling.owner, until=now + HELD)
        if claimed := await polling.feeds.claim_one(feed, now=now, lease=lease):
            await polling.pushed(claimed, body, content_type)
            return True
        await polling.clock.sleep(1.0)
    return False


def _read(text: str | None) -> Push | None:
    if not text:
        return None
    row: dict[str, Any] = json.loads(text)
    at = {name: row[name] and datetime.fromisoformat(row[name]) for name in ("asked_at", "expires_at")}
    return Push(hub=Hub(**row["hub"]), denied=row["denied"], ended=row["ended"], **at)
