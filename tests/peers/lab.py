"""A small web server on loopback whose every path behaves as a test tells it to, also badly."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

Behaviour = Callable[["Seen", asyncio.StreamWriter], Awaitable[bool]]
"""Writes an answer; True keeps the connection open for another request."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A request that arrived; `headers` has lower-case names."""

    path: str
    headers: Mapping[str, str]


@dataclass(slots=True)
class Lab:
    """The server; enter it, say what its paths do, and look at what it saw."""

    behaviours: dict[str, Behaviour] = field(default_factory=dict)
    seen: list[Seen] = field(default_factory=list)
    open_now: int = 0
    open_most: int = 0
    port: int = 0
    _server: asyncio.Server | None = None
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    async def __aenter__(self) -> Self:
        """Listen on a free port."""
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Drop whoever is still there."""
        if self._server is not None:
            self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        """Return the address of a path."""
        return f"http://{host}:{self.port}{path}"

    def on(self, path: str, behaviour: Behaviour) -> str:
        """Let a path behave so from now on; returns its address."""
        self.behaviours[path] = behaviour
        return self.url(path)

    def asked(self, path: str) -> list[Seen]:
        """Return the requests for a path, in order."""
        return [seen for seen in self.seen if seen.path == path]

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is not None:
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        self.open_now += 1
        self.open_most = max(self.open_most, self.open_now)
        try:
            with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
                while await self._answer(reader, writer):
                    pass
        finally:
            self.open_now -= 1
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        pairs = (line.partition(":") for line in head[1:] if line)
        headers = {name.strip().lower(): value.strip() for name, _, value in pairs}
        request = Seen(path=head[0].split(" ")[1], headers=headers)
        self.seen.append(request)
        behaviour = self.behaviours.get(request.path.partition("?")[0], answer(b"nothing here", status=404))
        keep = await behaviour(request, writer)
        await writer.drain()
        return keep


def head(status: int, headers: Mapping[str, str]) -> bytes:
    """Return the head of an answer."""
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status} Whatever\r\n{lines}\r\n".encode("latin-1")


def answer(body: bytes = b"", *, status: int = 200, **headers: str) -> Behaviour:
    """Answer like a good server; header names are written with underscores."""
    given = {name.replace("_", "-"): value for name, value in headers.items()}

    async def behave(_: Seen, writer: asyncio.StreamWriter) -> bool:
        length = {} if status in {204, 304} or "Content-Length" in given else {"Content-Length": str(len(body))}
        writer.write(head(status, {**given, **length}) + body)
        return True

    return behave


def redirect(to: str, *, status: int = 302, **headers: str) -> Behaviour:
    """Send the client elsewhere."""
    return answer(b"", status=status, Location=to, **headers)


def raw(data: bytes) -> Behaviour:
    """Send these bytes and close."""

    async def behave(_: Seen, writer: asyncio.StreamWriter) -> bool:
        writer.write(data)
        return False

    return behave


def endless(piece: bytes, *, pause: float = 0.0, before: bytes = b"") -> Behaviour:
    """Send a good head, then a piece again and again for ever."""

    async def behave(_: Seen, writer: asyncio.StreamWriter) -> bool:
        writer.write(before or head(200, {"Content-Type": "text/xml"}))
        while True:
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(pause)  # noqa: TID251 - a slow server in a test sleeps

    return behave


def silent(seconds: float = 60.0) -> Behaviour:
    """Take the request and say nothing."""

    async def behave(_: Seen, writer: asyncio.StreamWriter) -> bool:
        del writer
        await asyncio.sleep(seconds)  # noqa: TID251 - a slow server in a test sleeps
        return False

    return behave


def after(seconds: float, behaviour: Behaviour) -> Behaviour:
    """Behave so, later."""

    async def behave(request: Seen, writer: asyncio.StreamWriter) -> bool:
        await asyncio.sleep(seconds)  # noqa: TID251 - a slow server in a test sleeps
        return await behaviour(request, writer)

    return behave


def reset() -> Behaviour:
    """Take the request and break the connection without a word."""

    async def behave(_: Seen, writer: asyncio.StreamWriter) -> bool:
        writer.transport.abort()
        return False

    return behave
