"""A stand-in for Slack's Web API and Socket Mode on a loopback port: channels, threads, metadata, faults; it judges what it gets."""

import asyncio
import json
import math
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Self

from aiohttp import WSMsgType, web
from aiohttp.test_utils import TestServer
from peers.faults import LONG, Fault, Faults, Watch, drop, watching
from vendor.slack.validate import problems

Json = dict[str, Any]

TEAM, CHANNEL, BOT_TOKEN, APP_TOKEN = "T0HARBOUR", "C0NEWS", "xoxb-harbour", "xapp-harbour"
TOKEN_OF = {BOT_TOKEN: TEAM}
FEW, MINUTE = 15, 60.0
"""Messages on a page of history, and seconds between two pages, for apps that are distributed outside the Marketplace."""
MEMBERS = 2
"""Members on a page, whatever was asked for."""


@dataclass(slots=True)
class Channel:
    """A channel; `refuses` is the error that every call to it gets, `unreadable` the one that look-ups get.

    A `private` one takes nobody who was not invited, and says nothing of itself where the app is not in it, or has not the scope
    groups:read (`unscoped`). `members` are those in it beside the bot.
    """

    id: str
    messages: list[Json] = field(default_factory=list)
    refuses: str | None = None
    unreadable: str | None = None
    creator: str = "U0FOUNDER"
    member: bool = True
    private: bool = False
    unscoped: bool = False
    members: tuple[str, ...] = ()

    def closed(self, method: str) -> str | None:
        """Return why it refuses a call by its membership."""
        about = method in {"conversations.info", "conversations.join", "conversations.members"}
        if self.private and not self.member:
            return "channel_not_found"
        if self.private and method == "conversations.join":
            return "method_not_supported_for_channel_type"
        if self.private and self.unscoped and about:
            return "missing_scope"
        return None if about or self.member else "not_in_channel"


class Refusal(Exception):
    """An answer that is not ok, with what else stands in it."""

    def __init__(self, error: str, **more: Any) -> None:
        """Take the error's code."""
        super().__init__(error)
        self.more = more


class SlackPeer:
    """Start it as a context; `base` is its address, `wrong` all that Slack would have refused."""

    def __init__(self, now: Callable[[], datetime] | None = None, *, distributed: bool = False) -> None:
        """Take the clock that time stamps go by; a `distributed` app gets one page of history a minute, an internal one fifty."""
        self._distributed = distributed
        self._asked: dict[tuple[str, str], float] = {}
        self.dislikes: list[str] = []
        """What the next message to be judged is found guilty of."""
        self.cursors_die = False
        """Whether the next cursor is too old."""
        self._now = now or (lambda: datetime(2026, 11, 24, 6, tzinfo=UTC))
        self.tokens = dict(TOKEN_OF)
        self.app_tokens = {APP_TOKEN}
        self.channels = {CHANNEL: Channel(CHANNEL)}
        self.faults = Faults()
        self.calls: list[tuple[str, Json]] = []
        self.wrong: list[str] = []
        self.views: list[Json] = []
        self.answers: list[Json] = []
        self.expired = False
        """Whether every trigger has run out."""
        self.people: dict[str, Json] = {}
        self.whispers: list[Json] = []
        self.files: dict[str, bytes] = {}
        self.sockets: list[web.WebSocketResponse] = []
        self.connected = asyncio.Event()
        self.watch: Watch | None = None
        self.acknowledged: asyncio.Queue[Json] = asyncio.Queue()
        self._count = 0
        self._server: TestServer

    async def __aenter__(self) -> Self:
        """Listen."""
        app = web.Application()
        app.router.add_route("*", "/api/{method}", self._api)
        app.router.add_get("/socket", self._socket)
        app.router.add_post("/respond", self._respond)
        app.router.add_post("/upload/{name}", self._upload)
        app.router.add_get("/files/{name}", self._download)
        self._server = TestServer(app)
        await self._server.start_server()
        return self

    async def __aexit__(self, *_: object) -> None:
        """Stop, whoever still waits for an answer."""
        self.faults.hanging.set()
        for socket in self.sockets:
            await socket.close()
        await self._server.close()

    @property
    def base(self) -> str:
        """The address of the API."""
        return str(self._server.make_url("/api/"))

    @property
    def response_url(self) -> str:
        """An address that takes late answers to commands; they are kept in `answers`."""
        return str(self._server.make_url("/respond"))

    def standing(self, channel: str = CHANNEL, thread: str | None = None) -> list[Json]:
        """Return the messages of a channel, or the replies of a thread, in order."""
        messages = self.channels[channel].messages
        if thread is None:
            return [m for m in messages if "thread_ts" not in m]
        return [m for m in messages if m.get("thread_ts") == thread]

    def called(self) -> list[str]:
        """Return the methods that were called."""
        return [method for method, _ in self.calls]

    async def send(self, kind: str, payload: Json, envelope: str = "e1") -> Json:
        """Send an envelope over the socket and return its acknowledgement."""
        await self.sockets[-1].send_json(
            {"type": kind, "envelope_id": envelope, "payload": payload, "accepts_response_payload": True}
        )
        acknowledged = await self.acknowledged.get()
        if view := (acknowledged.get("payload") or {}).get("view"):
            self.wrong += [f"acknowledgement: {p}" for p in problems(view)]
        return acknowledged

    async def disconnect(self, reason: str = "refresh_requested") -> None:
        """Ask the client to take a new socket."""
        self.connected.clear()
        await self.sockets[-1].send_json({"type": "disconnect", "reason": reason})

    async def _api(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        body = await _arguments(request)
        token = request.headers.get("Authorization", "").removeprefix("Bearer ") or str(body.pop("token", ""))
        self.calls.append((method, body))
        fault = self.faults.take(method)
        if refused := _before(fault, request):
            return refused
        if pause := self._too_soon(method, token):
            return _refused(pause)
        watched = watching(self.watch, method, request)
        if watched is None:
            return web.Response()
        try:
            answer = self._do(method, body, token)
        except Refusal as refusal:
            told = {"ok": False, "error": str(refusal), "needed": "channels:history", **refusal.more}
            return web.json_response(told)
        watched()
        if fault in {"lost", "timeout"}:
            if fault == "timeout":
                await self.faults.hanging.wait()
            drop(request)
        if fault == "500 after":
            return web.Response(status=500, text="oops", content_type="text/html")
        return web.json_response({"ok": True, **answer})

    def _too_soon(self, method: str, token: str) -> int:
        """Return the seconds that a distributed app has to wait for a page of history; a refusal costs nothing."""
        if not self._distributed or method not in {"conversations.history", "conversations.replies"}:
            return 0
        asked, now = (self.tokens.get(token, ""), method), self._now().timestamp()
        pause = self._asked.get(asked, 0.0) + MINUTE - now
        if pause <= 0:
            self._asked[asked] = now
        return max(0, math.ceil(pause))

    def _do(self, method: str, body: Json, token: str) -> Json:
        if method == "apps.connections.open":
            if token not in self.app_tokens:
                raise Refusal("invalid_auth")
            return {"url": str(self._server.make_url("/socket")).replace("http", "ws", 1)}
        if method == "oauth.v2.access":
            return self._install(str(body.get("code")))
        if token not in self.tokens:
            raise Refusal("token_revoked" if token in TOKEN_OF else "invalid_auth")
        if method == "auth.test":
            return {
                "team_id": self.tokens[token],
                "user_id": "U0BOT",
                "bot_id": "B0BOT",
                "team": "Harbour",
                "user": "bot",
            }
        if method.startswith("views."):
            return self._show(method, body)
        if method in {"users.info", "conversations.open", "blocks.validate"} or method.startswith("files."):
            return self._about_people(method, body, self.tokens[token])
        channel = self.channels.get(str(body.get("channel")))
        if channel is None:
            raise Refusal("channel_not_found")
        if refused := channel.refuses or channel.closed(method):
            raise Refusal(refused)
        return self._in_channel(method, channel, body)

    def _judged(self, body: Json) -> Json:
        message = body["message"]
        judged = message if isinstance(message, dict) else json.loads(message)
        found = [*problems(judged["blocks"]), *self.dislikes]
        self.dislikes = []
        if found:
            raise Refusal("invalid_message", errors=[{"pointer": "/blocks/0", "message": one} for one in found])
        return {}

    def _show(self, method: str, body: Json) -> Json:
        """Open or update a modal, or publish a home tab."""
        if method == "views.open" and self.expired:
            raise Refusal("expired_trigger_id")
        self.wrong += [f"{method}: {p}" for p in problems(body["view"])]
        self.views.append(body)
        return {"view": {"id": f"V{len(self.views)}", "hash": "h"}}

    def _about_people(self, method: str, body: Json, team: str) -> Json:
        """Say who somebody is, open their direct messages, take a file for them."""
        if method == "blocks.validate":
            return self._judged(body)
        if method == "users.info":
            known = self.people.get(str(body.get("user")))
            if known is None:
                raise Refusal("user_not_found")
            return {"user": {"id": body["user"], "team_id": team, "tz": "Europe/Berlin", "locale": "en-US", **known}}
        if method == "conversations.open":
            id_ = f"D{body['users']}"
            self.channels.setdefault(id_, Channel(id_))
            return {"channel": {"id": id_}}
        if method == "files.getUploadURLExternal":
            name = str(body["filename"])
            return {"upload_url": str(self._server.make_url(f"/upload/{name}")), "file_id": f"F{name}"}
        if method == "files.completeUploadExternal":
            return {"files": body["files"]}
        raise Refusal("unknown_method")

    def file_url(self, name: str) -> str:
        """Return the address of a file that somebody handed over."""
        return str(self._server.make_url(f"/files/{name}"))

    async def _upload(self, request: web.Request) -> web.StreamResponse:
        self.files[request.match_info["name"]] = await request.read()
        return web.Response(text="OK")

    async def _download(self, request: web.Request) -> web.StreamResponse:
        if request.headers.get("Authorization", "").removeprefix("Bearer ") not in self.tokens:
            return web.Response(status=403)
        return web.Response(body=self.files[request.match_info["name"]])

    def _install(self, code: str) -> Json:
        """Give a team's token for a code; the code is the team here."""
        if code not in self.tokens.values():
            raise Refusal("invalid_code")
        token = next(token for token, team in self.tokens.items() if team == code)
        team = {"id": code, "name": f"Team {code}"}
        bot = {"access_token": token, "token_type": "bot", "bot_user_id": "U0BOT", "scope": "chat:write"}
        return {**bot, "app_id": "A0", "team": team, "enterprise": None, "authed_user": {"id": "U1"}}

    def _in_channel(self, method: str, channel: Channel, body: Json) -> Json:
        if method in {"chat.postMessage", "chat.update", "chat.postEphemeral"}:
            self.wrong += [f"{method}: {p}" for p in problems(body, method)]
        if method == "chat.postMessage":
            return self._post(channel, body)
        if method == "chat.postEphemeral":
            self.whispers.append(body)
            return {"message_ts": "1.000001"}
        if method in {"chat.update", "chat.getPermalink"}:
            ts = body.get("ts") or body["message_ts"]
            message = next((m for m in channel.messages if m["ts"] == ts), None)
            if message is None:
                raise Refusal("message_not_found")
            message.update(body if method == "chat.update" else {})
            return {"channel": channel.id, "ts": ts}
        if method in {"conversations.history", "conversations.replies"}:
            return self._history(method, channel, body)
        if method == "conversations.join":
            channel.member = True
        if method == "conversations.members":
            return _members(channel, int(body.get("cursor") or 0))
        if method in {"conversations.info", "conversations.join"}:
            about = {"creator": channel.creator, "is_member": channel.member, "is_private": channel.private}
            return {"channel": {"id": channel.id, "name": "news", "is_channel": True, **about}}
        raise Refusal("unknown_method")

    def _post(self, channel: Channel, body: Json) -> Json:
        thread = body.get("thread_ts")
        if thread and not any(m["ts"] == thread for m in channel.messages):
            raise Refusal("thread_not_found")
        self._count += 1
        ts = f"{int(self._now().timestamp())}.{self._count:06}"
        message = {**{k: v for k, v in body.items() if k != "channel"}, "type": "message", "user": "U0BOT", "ts": ts}
        channel.messages.append(message)
        return {"channel": channel.id, "ts": ts, "message": message}

    def _history(self, method: str, channel: Channel, body: Json) -> Json:
        if channel.unreadable:
            raise Refusal(channel.unreadable)
        oldest, latest = float(body.get("oldest") or 0), float(body.get("latest") or "inf")
        if method == "conversations.replies":
            found = [m for m in channel.messages if body["ts"] in {m["ts"], m.get("thread_ts")}]
            found = [m for m in found if m["ts"] == body["ts"] or oldest < float(m["ts"]) < latest]
            if not found:
                raise Refusal("thread_not_found")
        else:
            found = [m for m in self.standing(channel.id) if oldest < float(m["ts"]) < latest][::-1]
        if body.get("cursor") and self.cursors_die:
            self.cursors_die = False
            raise Refusal("invalid_cursor")
        most = FEW if self._distributed else 999
        start, size = int(body.get("cursor") or 0), min(int(body.get("limit") or 100), most)
        more = start + size < len(found)
        shown = [m if _flag(body.get("include_all_metadata")) else _bare(m) for m in found[start : start + size]]
        return {
            "messages": shown,
            "has_more": more,
            "response_metadata": {"next_cursor": str(start + size) if more else ""},
        }

    async def _socket(self, request: web.Request) -> web.StreamResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self.sockets.append(socket)
        await socket.send_json({"type": "hello", "num_connections": 1, "connection_info": {"app_id": "A0"}})
        self.connected.set()
        async for frame in socket:
            if frame.type is WSMsgType.TEXT and frame.data.startswith("{"):
                await self.acknowledged.put(json.loads(frame.data))
        return socket

    async def _respond(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        self.wrong += [f"response_url: {p}" for p in problems(body, "response_url")]
        self.answers.append(body)
        return web.json_response({"ok": True})


async def _arguments(request: web.Request) -> Json:
    if request.content_type == "application/json":
        return dict(await request.json())
    form = {**request.query, **await request.post()}
    return {str(k): json.loads(v) if isinstance(v, str) and v.startswith(("[", "{")) else v for k, v in form.items()}


def _members(channel: Channel, start: int) -> Json:
    inside = ["U0BOT", *channel.members]
    more = str(start + MEMBERS) if start + MEMBERS < len(inside) else ""
    return {"members": inside[start : start + MEMBERS], "response_metadata": {"next_cursor": more}}


def _bare(message: Json) -> Json:
    return {k: v for k, v in message.items() if k != "metadata"}


def _flag(value: object) -> bool:
    return str(value).lower() in {"1", "true"}


def _refused(wait: int) -> web.Response:
    body = {"ok": False, "error": "ratelimited"}
    return web.json_response(body, status=429, headers={"Retry-After": str(wait)})


def _before(fault: Fault | None, request: web.Request) -> web.Response | None:
    """Return the answer of a fault that comes before anything is processed."""
    match fault:
        case "reset":
            drop(request)
            return web.Response()
        case "500 before" | "503":
            return web.Response(status=int(fault[:3]), text="oops", content_type="text/html")
        case "429 short" | "429 long" | "429 cloudflare":
            return _refused(1 if fault == "429 short" else int(LONG))
        case _:
            return None
