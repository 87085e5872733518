"""A WebSub hub and the site that publishes through it, on loopback ports: verification of intent, leases, signed messages."""

import asyncio
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self

from aiohttp import ClientSession, web  # noqa: TID251 - the far end's own
from aiohttp.test_utils import TestServer

FEED = "/feed.xml"


@dataclass(slots=True)
class Subscriber:
    """Who wants to hear of a topic."""

    callback: str
    secret: str


@dataclass(slots=True)
class Hub:
    """Enter it; `publish` changes the feed and tells its subscribers. `lease` is what it grants, in seconds."""

    lease: int = 864_000
    denies: bool = False
    in_header: bool = True
    subscribers: dict[str, Subscriber] = field(default_factory=dict)
    asked: list[Mapping[str, str]] = field(default_factory=list)
    polls: int = 0
    numbers: list[int] = field(default_factory=list)
    _server: TestServer | None = None
    _client: ClientSession | None = None
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    async def __aenter__(self) -> Self:
        """Listen."""
        app = web.Application()
        app.router.add_post("/hub", self._subscribe)
        app.router.add_get(FEED, self._feed)
        self._server = TestServer(app)
        await self._server.start_server()
        self._client = ClientSession()
        return self

    async def __aexit__(self, *_: object) -> None:
        """Stop."""
        await self.verified()
        if self._client and self._server:
            await self._client.close()
            await self._server.close()

    @property
    def feed(self) -> str:
        """The feed's address."""
        return self._url(FEED)

    def _url(self, path: str) -> str:
        assert self._server is not None
        return str(self._server.make_url(path))

    def document(self) -> bytes:
        """Return the feed as it is now."""
        items = "".join(
            f'<item><guid isPermaLink="false">g{n}</guid><title>Story {n}</title><link>https://courier.example/{n}</link></item>'
            for n in reversed(self.numbers)
        )
        inside = "" if self.in_header else f'<atom:link rel="hub" href="{self._url("/hub")}"/>'
        atom = 'xmlns:atom="http://www.w3.org/2005/Atom"'
        return f'<rss version="2.0" {atom}><channel><title>Courier</title>{inside}{items}</channel></rss>'.encode()

    async def verified(self) -> None:
        """Wait until every question about a subscription has been asked."""
        await asyncio.gather(*self._tasks)

    async def publish(self, number: int) -> list[int]:
        """Publish a story and tell whoever subscribed; return what they answered."""
        self.numbers.append(number)
        return [await self.tell(s) for s in list(self.subscribers.values())]

    async def tell(self, to: Subscriber, *, body: bytes | None = None, signature: str | None = None) -> int:
        """Send a message; return the answer's status. A 410 ends the subscription."""
        assert self._client is not None
        body = self.document() if body is None else body
        signed = "sha256=" + hmac.new(to.secret.encode(), body, "sha256").hexdigest()
        headers = {"X-Hub-Signature": signature or signed, "Content-Type": "application/rss+xml"}
        async with self._client.post(to.callback, data=body, headers=headers) as answer:
            if answer.status == 410:
                self.subscribers = {t: s for t, s in self.subscribers.items() if s is not to}
            return answer.status

    async def _feed(self, _request: web.Request) -> web.Response:
        self.polls += 1
        links = {"Link": f'<{self._url("/hub")}>; rel="hub", <{self.feed}>; rel="self"'} if self.in_header else {}
        return web.Response(body=self.document(), content_type="application/rss+xml", headers=links)

    async def _subscribe(self, request: web.Request) -> web.Response:
        form = {str(k): str(v) for k, v in (await request.post()).items()}
        self.asked.append(form)
        task = asyncio.create_task(self._verify(form))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return web.Response(status=202)

    async def _verify(self, form: Mapping[str, str]) -> None:
        assert self._client is not None
        topic, callback, mode = form["hub.topic"], form["hub.callback"], form["hub.mode"]
        if self.denies:
            async with self._client.get(callback, params={"hub.mode": "denied", "hub.topic": topic}):
                return
        question = {"hub.mode": mode, "hub.topic": topic, "hub.challenge": "c7", "hub.lease_seconds": str(self.lease)}
        async with self._client.get(callback, params=question) as answer:
            agreed = answer.status == 200 and await answer.text() == "c7"
        if agreed and mode == "subscribe":
            self.subscribers[topic] = Subscriber(callback, form["hub.secret"])
        elif agreed:
            self.subscribers.pop(topic, None)
