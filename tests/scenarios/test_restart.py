"""The command line is killed in the middle of its work; the next start goes on at once, and nothing is left running."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from aiohttp import web
from scenarios.installation import Installation, rss, stories

from digestbot.adapters.storage import open_store
from digestbot.core.digests.destination import LOCAL, Destination
from digestbot.core.digests.subscription import Options, Schedule


class Site:
    """A feed whose articles hang until `open` is set; `asked` is set once a reader waits for one."""

    def __init__(self) -> None:
        """Start with a site that hangs."""
        self.open, self.asked = asyncio.Event(), asyncio.Event()
        self.base = ""

    async def feed(self, _request: web.Request) -> web.Response:
        """Announce three articles."""
        body = rss(stories(3)).replace(b"https://courier.example/", f"{self.base}/".encode())
        return web.Response(body=body, content_type="application/rss+xml")

    async def page(self, request: web.Request) -> web.Response:
        """Say what the article says, but not before the site is open."""
        name = request.match_info["name"]
        self.asked.set()
        await self.open.wait()
        found = next((text for known, _, text in stories(3) if known == name), None)
        if found is None:
            raise web.HTTPNotFound
        return web.Response(
            text=f"<html><body><article><p>{found}</p></article></body></html>", content_type="text/html"
        )

    @asynccontextmanager
    async def served(self) -> AsyncIterator[str]:
        """Serve it on loopback."""
        app = web.Application()
        app.add_routes([web.get("/feed", self.feed), web.get("/{name}", self.page)])
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        self.base = f"http://127.0.0.1:{runner.addresses[0][1]}"
        try:
            yield self.base
        finally:
            self.open.set()
            await runner.cleanup()


@pytest.mark.timeout(90)  # three starts of the program on a busy machine
async def test_after_kill_nine_the_next_start_posts_at_once_and_no_process_is_left(tmp_path: Path) -> None:
    """What the dead process had claimed does not rest, and its workers have ended with it."""
    site = Site()
    async with site.served() as base:
        bot = Installation(folder=tmp_path, environment={"DIGESTBOT_RESPECT_ROBOTS": "false"})
        await _subscribed(f"sqlite:///{tmp_path / 'digestbot.db'}", f"{base}/feed")
        first = await bot.start("tick")
        await asyncio.wait_for(site.asked.wait(), 15)
        family = _below(first.pid)
        assert family
        first.kill()
        await first.wait()
        site.open.set()
        assert "Arlen opens a library of tools" in await bot.run("tick")
    assert not {process for process in family if Path(f"/proc/{process}").exists()}


async def _subscribed(database: str, feed: str) -> None:
    now = datetime.now(UTC)  # noqa: TID251 - the command goes by the machine's clock
    async with open_store(database) as store:
        await store.workspaces.ensure(LOCAL, now=now)
        await store.feeds.add(LOCAL, feed, now=now)
        await store.subscriptions.add(
            LOCAL,
            name="all",
            destination=Destination("console:"),
            feeds=(),
            topics=(),
            schedule=Schedule(immediate=True),
            options=Options(),
            now=now,
            next_at=now,
        )


def _below(parent: int) -> set[int]:
    """Return the processes below a process."""
    parents: dict[int, int] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal() and (stat := folder / "stat").exists():
            parents[int(folder.name)] = int(stat.read_text().rpartition(")")[2].split()[1])
    family = {parent}
    while more := {child for child, its in parents.items() if its in family} - family:
        family |= more
    return family - {parent}
