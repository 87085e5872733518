"""One bot in several processes' roles, on one real PostgreSQL."""

import asyncio
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from peers.lab import Lab, answer
from peers.slack import APP_TOKEN, BOT_TOKEN, CHANNEL, TEAM, SlackPeer
from pydantic import SecretStr
from scenarios.installation import LOOPBACK, rss, stories

from digestbot.adapters.clock import FixedClock
from digestbot.app import Program, open_program
from digestbot.commands.catalogue import CATALOGUE
from digestbot.commands.dispatcher import Dispatcher
from digestbot.core.digests.destination import Destination, WorkspaceId
from digestbot.core.digests.subscription import Options, Schedule
from digestbot.runtime.loops import run_once
from digestbot.runtime.roles import roles
from digestbot.settings import Secrets, Settings

WORKSPACE = WorkspaceId(f"slack:{TEAM}")


@pytest.mark.timeout(90)
async def test_split_roles_deliver_one_digest_once(postgres_url: str, tmp_path: Path) -> None:
    """One gathers without any token; two post without a connection; the digest stands once."""
    clock = FixedClock(at=datetime(2026, 11, 24, 6, tzinfo=UTC))
    async with AsyncExitStack() as stack:
        peer = await stack.enter_async_context(SlackPeer(clock.now))
        lab = await stack.enter_async_context(Lab())
        given: dict[str, Any] = {
            "data_dir": tmp_path,
            "database_url": postgres_url,
            "slack_api_base": peer.base,
            "allow_private": (LOOPBACK,),
            "workers": 1,
        }
        settings = Settings(**given, fetch_articles=False)
        slack = Secrets(slack_bot_token=SecretStr(BOT_TOKEN), slack_app_token=SecretStr(APP_TOKEN))

        def opened(named: str, secrets: Secrets) -> AbstractAsyncContextManager[Program]:
            own = roles(named, None, database=postgres_url, secrets=secrets.plain())
            return open_program(settings, secrets=secrets, clock=clock, roles=own)

        gathering = await stack.enter_async_context(opened("poll,read,analyse,group", Secrets()))
        posting = [await stack.enter_async_context(opened("compose,deliver", slack)) for _ in range(2)]
        for program in (gathering, *posting):
            await program.platforms.start(Dispatcher(catalogue=CATALOGUE, services=program.services()))
            program.platforms.run()
        await _subscribe(gathering, lab.on("/feed", answer(rss(stories(3)))), clock)

        await run_once(gathering.steps())
        assert not peer.standing()
        await asyncio.gather(*(run_once(program.steps()) for program in posting))
        (digest,) = [message for message in peer.standing() if not message.get("thread_ts")]
        assert "Arlen opens a library of tools" in str(digest)
        assert not peer.connected.is_set()


async def _subscribe(program: Program, url: str, clock: FixedClock) -> None:
    now, store = clock.now(), program.store
    await store.workspaces.ensure(WORKSPACE, now=now)
    await store.feeds.add(WORKSPACE, url, now=now)
    await store.subscriptions.add(
        WORKSPACE,
        name="news",
        destination=Destination(f"slack:{TEAM}/{CHANNEL}"),
        feeds=(),
        topics=(),
        schedule=Schedule(every_hours=24),
        options=Options(),
        now=now,
        next_at=now,
    )
