"""A real headless Chromium, driven over its DevTools socket: what a reader of a page sees and can reach."""

import asyncio
import base64
import json
import re
import shutil
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser")
_QUIET = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --disable-dev-shm-usage --hide-scrollbars --remote-debugging-port=0"
)


class Tab:
    """One page in the browser."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        """Speak DevTools over the socket."""
        self._socket, self._calls = socket, 0

    async def call(self, method: str, **params: Any) -> dict[str, Any]:
        """Return the result of a DevTools call; raises RuntimeError with the browser's words."""
        self._calls += 1
        await self._socket.send_json({"id": self._calls, "method": method, "params": params})
        while True:
            answer = json.loads((await self._socket.receive()).data)
            if answer.get("id") == self._calls:
                if "error" in answer:
                    raise RuntimeError(answer["error"])
                return dict(answer["result"])

    async def open(self, url: str, *, width: int, dark: bool = False) -> None:
        """Open an address in a window of that many CSS pixels, in a light or dark scheme."""
        scheme = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
        await self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False
        )
        await self.call("Emulation.setEmulatedMedia", features=scheme)
        await self.call("Page.enable")
        await self.call("Page.navigate", url=url)
        await self.until(f"document.readyState == 'complete' && location.href == {json.dumps(url)}")

    async def until(self, script: str) -> None:
        """Wait until a script gives true; the test's own limit ends it else."""
        while not await self.run(script):
            await asyncio.to_thread(time.sleep, 0.05)

    async def run(self, script: str) -> Any:
        """Return what a script gives."""
        found = await self.call("Runtime.evaluate", expression=script, returnByValue=True)
        return found["result"].get("value")

    async def press(self, key: str) -> None:
        """Press and release a key."""
        code = {"Tab": 9, "Enter": 13}[key]
        for kind in ("keyDown", "keyUp"):
            text = {"text": "\r"} if key == "Enter" and kind == "keyDown" else {}
            await self.call("Input.dispatchKeyEvent", type=kind, key=key, windowsVirtualKeyCode=code, **text)

    async def picture(self, file: Path) -> None:
        """Save the whole page as a PNG."""
        shot = await self.call("Page.captureScreenshot", captureBeyondViewport=True)
        file.write_bytes(base64.b64decode(shot["data"]))

    async def pages(self) -> int:
        """Return how many bytes the printed page has."""
        return len(base64.b64decode((await self.call("Page.printToPDF"))["data"]))


@asynccontextmanager
async def browser() -> AsyncIterator[Tab]:
    """Start the browser and give its tab; it ends with the block."""
    assert PROGRAM is not None
    async with AsyncExitStack() as stack:
        profile = stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True))
        process = await asyncio.create_subprocess_exec(
            PROGRAM, *_QUIET.split(), f"--user-data-dir={profile}", "about:blank", stderr=asyncio.subprocess.PIPE
        )
        stack.push_async_callback(process.wait)
        stack.callback(process.kill)
        assert process.stderr is not None
        port = 0
        while not port:
            line = await process.stderr.readline()
            assert line, "the browser ended before it listened"
            found = re.search(rb"ws://127\.0\.0\.1:(\d+)", line)
            port = int(found[1]) if found else 0
        stack.callback(asyncio.create_task(process.stderr.read()).cancel)
        session = await stack.enter_async_context(aiohttp.ClientSession())  # noqa: TID251 - the tests' own
        async with session.get(f"http://127.0.0.1:{port}/json") as answer:
            (tab,) = [t for t in await answer.json(content_type=None) if t["type"] == "page"]
        socket = await stack.enter_async_context(session.ws_connect(tab["webSocketDebuggerUrl"], max_msg_size=0))
        yield Tab(socket)
