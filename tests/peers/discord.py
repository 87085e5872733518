"""A stand-in for Discord's REST and gateway on a loopback port: channels, threads, forums, nonces, faults; it judges what it gets."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Self

from aiohttp import web
from aiohttp.test_utils import TestServer
from peers.faults import LONG, SHORT, Fault, Faults, Watch, drop, watching
from peers.gateway import BOT, Gateway
from vendor.discord.validate import problems

Json = dict[str, Any]

GUILD, OTHER_GUILD = "100000000000000001", "100000000000000002"
TEXT, NEWS, FORUM, THREAD = "200000000000000001", "200000000000000002", "200000000000000003", "200000000000000004"
_ROUTES = (
    ("POST", r"users/@me/channels", "direct"),
    ("POST", r"channels/\d+/messages", "post"),
    ("POST", r"channels/\d+/threads", "forum"),
    ("POST", r"channels/\d+/messages/\d+/threads", "thread"),
    ("POST", r"channels/\d+/messages/\d+/crosspost", "crosspost"),
    ("PATCH", r"channels/\d+/messages/\d+", "edit"),
    ("GET", r"channels/\d+/messages", "history"),
    ("GET", r"channels/\d+/messages/\d+", "message"),
    ("GET", r"guilds/\d+/threads/active", "active"),
    ("GET", r"channels/\d+/threads/archived/public", "public"),
    ("GET", r"channels/\d+", "channels"),
    ("GET", r"guilds/\d+", "guilds"),
    ("PUT", r"applications/\d+/commands", "commands"),
    ("POST", r"interactions/\d+/[^/]+/callback", "callback"),
    ("*", r"webhooks/.*", "answer"),
)
"""Method, path and the name by which faults are planned for it."""
NONCES_LAST = timedelta(minutes=5)
_EPOCH_MS = 1_420_070_400_000


@dataclass(slots=True)
class Channel:
    """A channel, a forum or a thread; `refuses` is the (status, code) that every request to it gets."""

    id: str
    kind: int
    guild: str = GUILD
    parent: str | None = None
    name: str = "news"
    messages: list[Json] = field(default_factory=list)
    last: str | None = None
    refuses: tuple[int, int] | None = None
    history: bool = True


class Refusal(Exception):
    """An answer that is an error."""

    def __init__(self, status: int, code: int) -> None:
        """Keep Discord's two numbers."""
        super().__init__(f"{status} {code}")
        self.status, self.code = status, code


class DiscordPeer(Gateway):
    """Start it as a context; `base` and `gateway` are its addresses, `wrong` all that Discord would have refused."""

    def __init__(self, now: Callable[[], datetime] | None = None) -> None:
        """Take the clock that ids and the memory of nonces go by."""
        super().__init__()
        self._now = now or (lambda: datetime(2026, 11, 24, 6, tzinfo=UTC))
        self.channels = {c.id: c for c in (Channel(TEXT, 0), Channel(NEWS, 5), Channel(FORUM, 15))}
        self.channels[THREAD] = Channel(THREAD, 11, parent=TEXT)
        self.guilds |= {GUILD, OTHER_GUILD}
        self.faults = Faults()
        self.requests: list[tuple[str, str, Json | None]] = []
        self.wrong: list[str] = []
        self.commands: list[Json] = []
        self.answers: list[Any] = []
        self.nonces: dict[tuple[str, str], tuple[datetime, Json]] = {}
        self.gateway_answers = True
        self.watch: Watch | None = None
        self.token = "discord-token"
        self.permissions = (1 << 40) - 1
        self.roles: list[Json] = []
        self._last_id = 0
        self._server: TestServer

    async def __aenter__(self) -> Self:
        """Listen."""
        app = web.Application()
        app.router.add_get("/gateway", self.connected)
        app.router.add_route("*", "/api/v10/{path:.*}", self._rest)
        self._server = TestServer(app)
        await self._server.start_server()
        return self

    async def __aexit__(self, *_: object) -> None:
        """Stop, whoever still waits for an answer."""
        self.faults.hanging.set()
        await self.hang_up()
        await self._server.close()

    @property
    def base(self) -> str:
        """The address of the API."""
        return str(self._server.make_url("/api/v10"))

    @property
    def gateway(self) -> str:
        """The address of the gateway."""
        return str(self._server.make_url("/gateway")).replace("http", "ws", 1)

    def standing(self, channel: str) -> list[Json]:
        """Return the messages of a channel, in order."""
        return self.channels[channel].messages if channel in self.channels else []

    def posts(self, forum: str = FORUM) -> list[Channel]:
        """Return the threads of a forum, in order."""
        return sorted((c for c in self.channels.values() if c.parent == forum), key=lambda c: int(c.id))

    def said(self) -> list[tuple[str, str]]:
        """Return every request's method and path."""
        return [(method, path) for method, path, _ in self.requests]

    async def _rest(self, request: web.Request) -> web.StreamResponse:
        path = "/" + request.match_info["path"]
        body = json.loads(await request.text() or "null")
        self.requests.append((request.method, path, body))
        if request.headers.get("Authorization") != f"Bot {self.token}":
            return _answer({"message": "401: Unauthorized", "code": 0}, 401)
        if request.method in {"POST", "PATCH", "PUT"}:
            self.wrong += [f"{request.method} {path}: {p}" for p in problems(request.method, path, body)]
        act = self._act(request.method, path.strip("/"))
        if act in {"commands", "callback", "answer"}:
            return self._to_person(act, body)
        fault = self.faults.take(act)
        if refused := _before(fault, request):
            return refused
        watched = watching(self.watch, act, request)
        if watched is None:
            return web.Response()
        try:
            answer = self._do(act, path.strip("/").split("/"), body, request.query)
        except Refusal as refusal:
            return _answer({"message": "refused", "code": refusal.code}, refusal.status)
        watched()
        if fault in {"lost", "timeout"}:
            if fault == "timeout":
                await self.faults.hanging.wait()
            drop(request)
        return _answer({"message": "oops", "code": 0}, 500) if fault == "500 after" else _answer(answer)

    def _act(self, method: str, path: str) -> str:
        """Return the name of what is asked, as in `_ROUTES`, or the path; a message into a thread is a reply."""
        act = next((name for verb, form, name in _ROUTES if verb in {method, "*"} and re.fullmatch(form, path)), path)
        if act != "post":
            return act
        channel = self.channels.get(path.split("/")[1])
        return "reply" if channel is None or channel.parent else "post"

    def _do(self, act: str, path: list[str], body: Json | None, query: Any) -> Any:  # noqa: C901 - a line a route
        if act == "users/@me":
            return {"id": BOT, "username": "digestbot", "discriminator": "0", "avatar": None, "bot": True}
        if act in {"oauth2/applications/@me", "applications/@me"}:
            return _APPLICATION
        if act == "gateway/bot":
            if not self.gateway_answers:
                raise Refusal(404, 0)
            limit = {"total": 1000, "remaining": 999, "reset_after": 1, "max_concurrency": 1}
            return {"url": self.gateway, "shards": 1, "session_start_limit": limit}
        if path[0] == "guilds":
            return self._in_guild(act, path)
        if act == "direct" and body:
            return self._drawn(
                self.channels.setdefault(body["recipient_id"] + "1", Channel(body["recipient_id"] + "1", 1))
            )
        channel = self._channel(path[1], act)
        if act == "channels":
            return self._drawn(channel)
        if act == "public":
            return {"threads": [], "members": [], "has_more": False}
        if act in {"post", "reply"}:
            return self._post(channel, body or {})
        if act == "forum":
            return self._forum_post(channel, body or {})
        if act == "history":
            return self._history(channel, query)
        message = next((m for m in channel.messages if m["id"] == path[3]), None)
        if message is None:
            raise Refusal(404, 10008)
        return self._to_message(act, channel, message, body or {})

    def _to_person(self, act: str, body: Any) -> web.Response:
        """Take what goes to a person: the commands that are registered, first answers, and what follows them."""
        if act == "commands":
            self.commands = body
            return _answer([{"id": str(n), "application_id": BOT, "version": "1", **c} for n, c in enumerate(body, 1)])
        self.answers.append(body)
        return web.Response(status=204) if act == "callback" else _answer({"id": self._id(), "channel_id": TEXT})

    def _in_guild(self, act: str, path: list[str]) -> Json:
        if path[1] not in self.guilds:
            raise Refusal(404, 10004)
        if act == "active":
            return self._threads()
        if path[2:3] == ["members"]:
            return {"user": {"id": BOT}, "roles": []}
        everyone = {"id": path[1], "permissions": str(self.permissions)}
        return {"id": path[1], "name": "Harbour", "owner_id": "1", "roles": [everyone, *self.roles]}

    def _to_message(self, act: str, channel: Channel, message: Json, body: Json) -> Any:
        if act == "thread":
            if message["id"] in self.channels:
                raise Refusal(400, 160004)
            thread = Channel(message["id"], 11, guild=channel.guild, parent=channel.id, name=body["name"])
            self.channels[thread.id] = thread
            return self._drawn(thread)
        if act == "crosspost":
            if channel.kind != 5:
                raise Refusal(400, 50024)
            if message["flags"] & 2:
                raise Refusal(400, 40033)
            message["flags"] |= 2
        if act == "edit":
            message.update(body, edited_timestamp=self._now().isoformat())
        return message

    def _channel(self, number: str, act: str) -> Channel:
        channel = self.channels.get(number)
        if channel is None:
            raise Refusal(404, 10003)
        if channel.guild not in self.guilds:
            raise Refusal(403, 50001)
        if channel.refuses and (act != "channels" or channel.refuses[1] != 50013):
            raise Refusal(*channel.refuses)
        return channel

    def _post(self, channel: Channel, body: Json) -> Json:
        if channel.kind in {15, 16}:
            raise Refusal(400, 50008)
        if nonce := body.get("nonce"):
            known = self.nonces.get((channel.id, nonce))
            if known and body.get("enforce_nonce") and self._now() - known[0] < NONCES_LAST:
                return known[1]
        message = self._message(channel, body, self._id())
        if nonce:
            self.nonces[channel.id, nonce] = (self._now(), message)
            return message | {"nonce": nonce}
        return message

    def _forum_post(self, channel: Channel, body: Json) -> Json:
        thread = Channel(self._id(), 11, guild=channel.guild, parent=channel.id, name=body["name"])
        self.channels[thread.id] = thread
        return self._drawn(thread) | {"message": self._message(thread, body["message"], thread.id)}

    def _message(self, channel: Channel, body: Json, number: str) -> Json:
        kept = {k: v for k, v in body.items() if k not in {"nonce", "enforce_nonce", "allowed_mentions"}}
        message = {
            "id": number,
            "channel_id": channel.id,
            "author": {"id": BOT, "username": "digestbot", "bot": True},
            "timestamp": self._now().isoformat(),
            "content": "",
            "flags": 0,
            **kept,
        }
        channel.messages.append(message)
        channel.last = number
        return message

    def _history(self, channel: Channel, query: Any) -> list[Json]:
        if not channel.history:
            return []  # without Read Message History Discord shows nothing, and no error
        after, limit = int(query.get("after", 0)), int(query.get("limit", 50))
        return [m for m in channel.messages if int(m["id"]) > after][:limit][::-1]

    def _threads(self) -> Json:
        active = [self._drawn(c) for c in self.channels.values() if c.kind == 11]
        return {"threads": active, "members": []}

    def _drawn(self, channel: Channel) -> Json:
        return {
            "id": channel.id,
            "type": channel.kind,
            "guild_id": channel.guild,
            "parent_id": channel.parent,
            "name": channel.name,
            "last_message_id": channel.last,
        }

    def _id(self) -> str:
        at = int(self._now().timestamp() * 1000) - _EPOCH_MS
        self._last_id = max(self._last_id + 1, at << 22)
        return str(self._last_id)


_APPLICATION = {
    "id": BOT,
    "name": "digestbot",
    "icon": None,
    "description": "",
    "bot_public": True,
    "bot_require_code_grant": False,
    "verify_key": "00",
    "flags": 0,
    "owner": {"id": "1", "username": "o", "discriminator": "0", "avatar": None},
    "team": None,
}


def _answer(body: Any, status: int = 200, **headers: str) -> web.Response:
    # The charset must be left out: discord.py takes `application/json; charset=utf-8` for text.
    return web.Response(
        body=json.dumps(body).encode(),
        status=status,
        content_type="application/json",
        headers={"Via": "1.1 peer", **headers},
    )


def _before(fault: Fault | None, request: web.Request) -> web.Response | None:
    """Return the answer of a fault that comes before anything is processed."""
    match fault:
        case "reset":
            drop(request)
            return web.Response()
        case "500 before":
            return _answer({"message": "oops", "code": 0}, 500)
        case "503":
            return _answer({"message": "busy", "code": 0}, 503)
        case "429 short" | "429 long":
            wait = SHORT if fault == "429 short" else LONG
            body = {"message": "You are being rate limited.", "retry_after": wait, "global": False}
            return _answer(body, 429, **{"Retry-After": str(wait), "X-RateLimit-Scope": "user"})
        case "429 global":
            body = {"message": "You are being rate limited.", "retry_after": LONG, "global": True}
            headers = {"Retry-After": str(LONG), "X-RateLimit-Scope": "global", "X-RateLimit-Global": "true"}
            return _answer(body, 429, **headers)
        case "429 cloudflare":
            return web.Response(text="error code: 1015", status=429, headers={"Retry-After": "90"})
        case _:
            return None
