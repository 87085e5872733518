"""Where hubs reach the bot: verification of intent, and news (WebSub, sections 5.3 and 7)."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import structlog
from aiohttp import web

from digestbot.core.feeds.stored_feed import FeedId
from digestbot.pipeline.poll import Polling
from digestbot.pipeline.push import PATH, Pushes, take_in
from digestbot.ports import KeyValue

log = structlog.get_logger(__name__)

LARGEST = 5 * 1024 * 1024
"""Bytes of what a hub may send; a feed is rarely a tenth of that."""
AT_ONCE = 8
"""Messages that are taken in at once; whoever comes then is asked to come again."""
SLOWEST = 15.0
"""Seconds that a message may take to arrive."""
_KEY = "websub-key"


async def key(kept: KeyValue) -> str:
    """Return the key that callbacks are made with, which is drawn once for a database."""
    if not await kept.get(_KEY):
        await kept.set(_KEY, secrets.token_hex(32))
    return await kept.get(_KEY) or ""


class Callback:
    """Answers hubs at once, and takes in what they send behind that."""

    def __init__(self, pushes: Pushes, polling: Polling) -> None:
        """Take what knows the subscriptions, and what reads a body as a poll does."""
        self._pushes, self._polling = pushes, polling
        self._under_way: set[asyncio.Task[None]] = set()

    async def verify(self, request: web.Request) -> web.Response:
        """Echo a challenge about what was asked for; nobody else learns that there is anything."""
        feed, token = _named(request)
        challenge = await self._pushes.verify(feed, token, request.query)
        if challenge is None:
            raise web.HTTPNotFound
        return web.Response(text=challenge, headers={"X-Content-Type-Options": "nosniff"})

    async def receive(self, request: web.Request) -> web.Response:
        """Take a message; a forged one is answered like any other and dropped, as the standard asks."""
        feed, token = _named(request)
        wanted = await self._pushes.wanted(feed, token)
        if wanted is None:
            raise web.HTTPNotFound
        if not wanted:
            raise web.HTTPGone
        if len(self._under_way) >= AT_ONCE:
            raise web.HTTPServiceUnavailable(headers={"Retry-After": "10"})
        if request.headers.get("Content-Encoding", "identity").lower() != "identity":
            raise web.HTTPUnsupportedMediaType
        body = await _body(request)
        if self._pushes.genuine(feed, body, request.headers.get("X-Hub-Signature", "")):
            task = asyncio.create_task(self._take(feed, body, request.headers.get("Content-Type", "")))
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)
        else:
            log.info("push not signed", feed=feed)
        return web.Response(status=202)

    async def _take(self, feed: FeedId, body: bytes, content_type: str) -> None:
        try:
            await take_in(feed, body, content_type, polling=self._polling)
        except Exception:
            log.exception("push not read", feed=feed)  # the next poll brings it

    async def close(self) -> None:
        """End what is under way; the next poll brings it."""
        for task in self._under_way:
            task.cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)


@asynccontextmanager
async def callback(pushes: Pushes, polling: Polling) -> AsyncIterator[Sequence[web.RouteDef]]:
    """Give the routes that hubs call."""
    answering = Callback(pushes, polling)
    path = rf"{PATH}/{{feed:\d{{1,15}}}}/{{token:\w{{1,100}}}}"
    try:
        yield (web.get(path, answering.verify), web.post(path, answering.receive))
    finally:
        await answering.close()


def _named(request: web.Request) -> tuple[FeedId, str]:
    return FeedId(int(request.match_info["feed"])), request.match_info["token"]


async def _body(request: web.Request) -> bytes:
    """Return the whole body; refuses one that is too large, or too slow."""
    parts: list[bytes] = []
    size = 0
    try:
        async with asyncio.timeout(SLOWEST):
            async for part in request.content.iter_chunked(64 * 1024):
                size += len(part)
                if size > LARGEST:
                    raise web.HTTPRequestEntityTooLarge(max_size=LARGEST, actual_size=size)
                parts.append(part)
    except TimeoutError as error:
        raise web.HTTPRequestTimeout from error
    return b"".join(parts)
