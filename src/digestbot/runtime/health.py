"""Health for load balancers and containers, metrics for the operator."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from aiohttp import web

from digestbot.errors import SettingsError, StorageError
from digestbot.ports import Clock
from digestbot.ports.statistics import Overview, Statistics
from digestbot.runtime.loops import Turns
from digestbot.runtime.metrics import exposition
from digestbot.runtime.platforms import Platforms
from digestbot.runtime.watch import disk_used

Check = Callable[[], Awaitable[str | None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Probes:
    """The health endpoint: each check returns what is wrong, or None.

    `live` fails if only a restart helps, `ready` also for problems outside the bot; `metrics` is for Prometheus.
    """

    live: Check
    ready: Check
    metrics: Callable[[], Awaitable[bytes]]


def routes(probes: Probes) -> web.RouteTableDef:
    """Return `/healthz`, `/readyz` (`/health` is the same), and `/metrics`, which only this machine may read."""
    table = web.RouteTableDef()

    async def live(_request: web.Request) -> web.Response:
        return _answer(await probes.live())

    async def ready(_request: web.Request) -> web.Response:
        try:
            return _answer(await probes.ready())
        except StorageError as error:
            return _answer(error.user_message)

    table.get("/healthz")(live)
    table.get("/readyz")(ready)
    table.get("/health")(ready)

    @table.get("/metrics")
    async def metrics(request: web.Request) -> web.Response:
        if request.remote not in {"127.0.0.1", "::1"} or request.headers.get("X-Forwarded-For"):
            raise web.HTTPNotFound
        return web.Response(body=await probes.metrics(), content_type="text/plain")

    return table


def _answer(trouble: str | None) -> web.Response:
    return web.json_response({"ok": trouble is None, "trouble": trouble}, status=200 if trouble is None else 503)


@asynccontextmanager
async def listener(address: str, probes: Probes, more: Sequence[web.RouteDef]) -> AsyncIterator[None]:
    """Listen on HOST:PORT for health, metrics, and the routes that platforms bring; until the end of the block."""
    app = web.Application()
    app.add_routes([*routes(probes), *more])
    # What comes in compressed would be unpacked without a bound before anybody looks at it.
    runner = web.AppRunner(app, access_log=None, auto_decompress=False)
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


def probes(
    statistics: Statistics,
    clock: Clock,
    platforms: Platforms,
    turns: Turns,
    *,
    folder: Path,
    restarts: Callable[[], int],
) -> Probes:
    """Return what is answered to load balancers, containers and Prometheus.

    `folder` is on the disk that may fill up; `restarts` returns how many workers had to be replaced.
    """

    async def overview() -> Overview:
        return await statistics.overview(now=clock.now())

    async def live() -> str | None:
        try:
            found = await overview()
        except StorageError:
            return None  # a new start would not mend the database
        now = clock.now()
        stuck = turns.stuck({b.step: b.age(now).total_seconds() for b in found.backlogs})
        return f"the step {stuck} hangs" if stuck else None

    async def ready() -> str | None:
        await overview()
        down = platforms.down()
        return f"not connected to {', '.join(down)}" if down else None

    async def metrics() -> bytes:
        return exposition(await overview(), now=clock.now(), disk_used=disk_used(folder), restarts=restarts())

    return Probes(live=live, ready=ready, metrics=metrics)
