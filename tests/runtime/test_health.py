"""What is answered to load balancers and Prometheus."""

import asyncio
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest

from digestbot.errors import StorageError
from digestbot.ports.statistics import Backlog, Overview
from digestbot.runtime import loops
from digestbot.runtime.health import Probes, listener
from digestbot.runtime.loops import Turns
from digestbot.runtime.metrics import exposition

NOW = datetime(2026, 11, 24, 6, tzinfo=UTC)
PORT = 18_437


def overview(**waiting: int) -> Overview:
    """Return an overview in which each step's oldest has waited so many seconds."""
    backlogs = [Backlog(step=s, waiting=1, oldest=NOW - timedelta(seconds=n)) for s, n in waiting.items()]
    return Overview(backlogs=backlogs, deliveries={"held": 2}, database_bytes=4096)


def test_metrics_are_named_and_counted() -> None:
    """Each number of the overview stands in what Prometheus reads."""
    told = exposition(overview(read=90), now=NOW, disk_used=0.25, restarts=3).decode()
    for line in (
        'digestbot_oldest_seconds{step="read"} 90.0',
        'digestbot_waiting{step="read"} 1.0',
        'digestbot_deliveries{state="held"} 2.0',
        "digestbot_database_bytes 4096.0",
        "digestbot_disk_used_ratio 0.25",
        "digestbot_worker_restarts 3.0",
    ):
        assert line in told.splitlines()


async def test_a_step_is_stuck_only_while_something_waits_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """A step that rests, one that is at work, and one for which nothing waits are well."""
    monkeypatch.setattr(loops, "STUCK", 0.01)
    turns = Turns()
    assert turns.stuck({"read": 60.0}) is None
    turns.begins("read")
    assert turns.stuck({"read": 0.0}) is None
    await asyncio.sleep(0.02)  # noqa: TID251 - longer than a step may hang here
    assert turns.stuck({"poll": 60.0}) is None
    assert turns.stuck({"read": 60.0}) == "read"
    turns.ends("read")
    assert turns.stuck({"read": 60.0}) is None


async def test_live_and_ready_are_apart() -> None:
    """A database or a platform that is away makes it not ready, and alive all the same."""
    down: list[str | None] = [None]

    async def fine() -> None:
        return None

    async def ready() -> str | None:
        if down[0] == "database":
            raise StorageError("The database is away.")
        return down[0]

    async def metrics() -> bytes:
        return b"x 1\n"

    probes = Probes(live=fine, ready=ready, metrics=metrics)
    async with listener(f"127.0.0.1:{PORT}", probes, ()), aiohttp.ClientSession() as session:  # noqa: TID251 - asks as a probe does

        async def status(path: str) -> int:
            async with session.get(f"http://127.0.0.1:{PORT}{path}") as answer:
                return answer.status

        assert [await status(p) for p in ("/healthz", "/readyz", "/health", "/metrics")] == [200, 200, 200, 200]
        for trouble in ("not connected to discord", "database"):
            down[0] = trouble
            assert [await status(p) for p in ("/healthz", "/readyz", "/health")] == [200, 503, 503]
