"""The gateway's half of a stand-in for Discord."""

import asyncio
import json
from typing import Any

from aiohttp import WSMsgType, web

Json = dict[str, Any]
BOT = "900000000000000001"


class Gateway:
    """Sockets of shards; `dispatch` sends events over the last one, `shards` are those that said who they are."""

    def __init__(self) -> None:
        """Start with no socket."""
        self.guilds: set[str] = set()
        self.sockets: list[web.WebSocketResponse] = []
        self.identified = asyncio.Event()
        self.shards: list[Any] = []

    async def hang_up(self) -> None:
        """Close every socket."""
        for socket in self.sockets:
            await socket.close()

    async def connected(self, request: web.Request) -> web.StreamResponse:
        """Serve one shard: hello, heartbeats, READY or RESUMED."""
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self.sockets.append(socket)
        await socket.send_json({"op": 10, "d": {"heartbeat_interval": 41250}, "s": None, "t": None})
        async for frame in socket:
            if frame.type is not WSMsgType.TEXT:
                break
            said = json.loads(frame.data)
            if said["op"] == 1:
                await socket.send_json({"op": 11, "d": None, "s": None, "t": None})
            elif said["op"] in {2, 6}:
                shard = said["d"].get("shard", [0, 1])
                self.shards += [shard] if said["op"] == 2 else []
                await self.dispatch(
                    "READY" if said["op"] == 2 else "RESUMED",
                    self._ready(str(request.url).replace("http", "ws", 1), shard),
                    socket,
                )
                self.identified.set()
        return socket

    def _ready(self, address: str, shard: list[int]) -> Json:
        user = {"id": BOT, "username": "digestbot", "discriminator": "0", "avatar": None, "bot": True}
        application = {"id": BOT, "flags": 0}
        guilds = [{"id": g, "unavailable": True} for g in sorted(self.guilds)]
        return {
            "v": 10,
            "user": user,
            "guilds": guilds,
            "session_id": "s1",
            "resume_gateway_url": address,
            "application": application,
            "shard": shard,
        }

    async def dispatch(self, event: str, data: Json, socket: web.WebSocketResponse | None = None) -> None:
        """Send an event over the gateway."""
        await (socket or self.sockets[-1]).send_json({"op": 0, "t": event, "s": 1, "d": data})
