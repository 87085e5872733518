"""Health for load balancers and containers, metrics for the operator."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager

from aiohttp import web
from prometheus_client import CollectorRegistry, Counter, generate_latest

from digestbot.errors import SettingsError

REGISTRY = CollectorRegistry()
STEPS = Counter("digestbot_step_rows", "Rows that a step worked on.", ["step"], registry=REGISTRY)


def routes(check: Callable[[], Awaitable[str | None]]) -> web.RouteTableDef:
    """Return `/health` (200, or 503 with the reason `check` gives) and `/metrics`, which only this machine may read."""
    table = web.RouteTableDef()

    @table.get("/health")
    async def health(_request: web.Request) -> web.Response:
        trouble = await check()
        return web.json_response({"ok": trouble is None, "trouble": trouble}, status=200 if trouble is None else 503)

    @table.get("/metrics")
    async def metrics(request: web.Request) -> web.Response:
        if request.remote not in {"127.0.0.1", "::1"} or request.headers.get("X-Forwarded-For"):
            raise web.HTTPNotFound
        return web.Response(body=generate_latest(REGISTRY), content_type="text/plain")

    return table


@asynccontextmanager
async def listener(
    address: str, check: Callable[[], Awaitable[str | None]], more: Sequence[web.RouteDef]
) -> AsyncIterator[None]:
    """Listen on HOST:PORT for health, metrics, and the routes that platforms bring; until the end of the block."""
    app = web.Application()
    app.add_routes([*routes(check), *more])
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    host, _, port = address.rpartition(":")
    try:
        await web.TCPSite(runner, host.strip("[]"), int(port)).start()
    except OSError as error:
        await runner.cleanup()
        raise SettingsError(
            f"Nothing can listen on {address}: {error.strerror}. Choose another DIGESTBOT_HTTP."
        ) from error
    try:
        yield
    finally:
        await runner.cleanup()
