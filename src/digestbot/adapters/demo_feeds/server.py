"""The web server of the sample newsroom: real HTTP on loopback, so that polling and reading are the real thing."""

from collections.abc import Mapping
from datetime import datetime
from email.utils import format_datetime
from types import TracebackType
from typing import Self

from aiohttp import web

from digestbot.adapters.demo_feeds.edition import Document, edition
from digestbot.adapters.demo_feeds.outlets import OUTLETS

_LOOPBACK = "127.0.0.1"


class Newsroom:
    """Serves the invented outlets on one loopback port while it is open.

    Every date on it is a fixed time before `opened_at` (aware UTC). With the instant of the first run, every later
    run serves the same dates, and the same bytes under the same validators.
    """

    feeds: tuple[str, ...] = tuple(f"{outlet.home}{outlet.feed}" for outlet in OUTLETS)
    """The addresses to subscribe to."""

    def __init__(self, *, opened_at: datetime) -> None:
        """Prepare the first edition; nothing listens before the newsroom is entered."""
        self._opened_at = opened_at
        self._edition = edition(opened_at, updated=False)
        self._runner: web.ServerRunner | None = None
        self._port = 0

    @property
    def resolve(self) -> Mapping[str, tuple[str, int]]:
        """The address of each host while the server is open; only for the HTTP client of the demo."""
        if not self._port:
            raise RuntimeError("the newsroom has an address only while it is open")
        return {outlet.host: (_LOOPBACK, self._port) for outlet in OUTLETS}

    def publish_update(self) -> None:
        """Serve the article that has a later version in that version from now on, on its page and in its feed."""
        self._edition = edition(self._opened_at, updated=True)

    async def __aenter__(self) -> Self:
        """Start to listen on a free port of the loopback address."""
        runner = web.ServerRunner(web.Server(self._answer, access_log=None))
        await runner.setup()
        site = web.TCPSite(runner, _LOOPBACK, 0)
        await site.start()
        self._runner = runner
        self._port = int(runner.addresses[0][1])
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Stop listening and close every connection."""
        self._port = 0
        if self._runner is not None:
            await self._runner.cleanup()

    async def _answer(self, request: web.BaseRequest) -> web.Response:
        host = request.host.partition(":")[0].lower()
        document = self._edition.get((host, request.path))
        if document is None:
            return web.Response(status=404, text="There is no such page in the sample newsroom.\n")
        if request.method not in {"GET", "HEAD"}:
            return web.Response(status=405, headers={"Allow": "GET, HEAD"})
        headers = {
            "ETag": document.etag,
            "Last-Modified": format_datetime(document.modified, usegmt=True),
            "Cache-Control": "no-cache",
        }
        if _is_known(request, document):
            return web.Response(status=304, headers=headers)
        return web.Response(body=document.body, headers={**headers, "Content-Type": document.content_type})


def _is_known(request: web.BaseRequest, document: Document) -> bool:
    """Say whether the client has these bytes already; its ETag outranks its date (RFC 9110, 13.2.2)."""
    tags = request.if_none_match
    if tags is not None:
        return any(tag.value in {"*", document.etag.strip('"')} for tag in tags)
    since = request.if_modified_since
    return since is not None and document.modified <= since
