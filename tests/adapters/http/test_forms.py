"""Forms: sent once, with all their fields, and along no redirect that would lose them."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from digestbot.adapters.http import HttpClient
from digestbot.core.feeds.http_messages import Failure, Request, Response


@pytest.fixture
async def server() -> AsyncIterator[TestServer]:
    """Return a server that echoes forms, behind redirects of every kind."""

    async def echo(request: web.Request) -> web.Response:
        fields = {k: str(v) for k, v in (await request.post()).items()}
        return web.json_response({"method": request.method, **fields})

    async def elsewhere(request: web.Request) -> web.Response:
        return web.Response(status=int(request.match_info["status"]), headers={"Location": "/echo"})

    app = web.Application()
    app.router.add_route("*", "/echo", echo)
    app.router.add_route("*", "/{status}", elsewhere)
    server = TestServer(app)
    await server.start_server()
    yield server
    await server.close()


@pytest.mark.parametrize("path", ["/echo", "/307", "/308"])
async def test_a_form_arrives_whole(server: TestServer, path: str) -> None:
    """Its fields stand in the body, also behind a redirect that keeps the method."""
    async with HttpClient(allow_private=("127.0.0.0/8",)) as http:
        answer = await http.fetch(Request(url=str(server.make_url(path)), form={"hub.mode": "a&b=ü"}))
    assert isinstance(answer, Response)
    assert answer.body == b'{"method": "POST", "hub.mode": "a&b=\\u00fc"}'


@pytest.mark.parametrize("status", [301, 302, 303])
async def test_a_form_is_not_lost_on_the_way(server: TestServer, status: int) -> None:
    """A redirect that turns it into a question ends it."""
    async with HttpClient(allow_private=("127.0.0.0/8",)) as http:
        answer = await http.fetch(Request(url=str(server.make_url(f"/{status}")), form={"a": "b"}))
    assert isinstance(answer, Failure)
    assert answer.cause == "bad-redirect"
