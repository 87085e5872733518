"""The deliver step in a process of its own, with the real storage and the real libraries: something to kill."""

import asyncio
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from peers.outbox import SlackRequest
from peers.slack import APP_TOKEN, BOT_TOKEN

from digestbot.adapters.platforms.discord.connection import DiscordConnection
from digestbot.adapters.platforms.discord.publisher import DiscordPublisher
from digestbot.adapters.platforms.slack.connection import SlackConnection, Tokens
from digestbot.adapters.platforms.slack.history import History
from digestbot.adapters.platforms.slack.publisher import SlackPublisher
from digestbot.adapters.storage import open_store
from digestbot.core.digests.destination import Destination, WorkspaceId
from digestbot.core.digests.document import Document
from digestbot.core.digests.subscription import Options, Schedule
from digestbot.core.stories.stored_story import StoryId
from digestbot.pipeline.deliver import deliver_due
from digestbot.ports import Clock, NewDigest, Publisher

WORKSPACE = WorkspaceId("local")


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What a process is told: where the database and the platform are, and how far its clock is ahead."""

    database: str
    platform: str
    base: str
    ahead: timedelta = timedelta(0)


@dataclass(frozen=True, slots=True)
class ShiftedClock:
    """The machine's clock, some time ahead; it never sleeps long."""

    ahead: timedelta

    def now(self) -> datetime:
        """Return the present instant, shifted."""
        return datetime.now(UTC) + self.ahead  # noqa: TID251 - a clock of the tests

    async def sleep(self, seconds: float) -> None:
        """Sleep a little, however long was asked."""
        await asyncio.sleep(min(seconds, 0.01))  # noqa: TID251 - the same


async def fill(database: str, publisher: Publisher, destination: Destination, document: Document) -> None:
    """Put a digest into the outbox of a new database."""
    now = datetime.now(UTC)  # noqa: TID251 - the processes go by the machine's clock
    async with open_store(database) as store:
        await store.workspaces.ensure(WORKSPACE, now=now)
        options = Options()
        subscription = await store.subscriptions.add(
            WORKSPACE,
            name="news",
            destination=destination,
            feeds=(),
            topics=(),
            schedule=Schedule(every_hours=24),
            options=options,
            now=now,
            next_at=now,
        )
        shown: Sequence[tuple[StoryId, int]] = ()
        digest = NewDigest(
            subscription=subscription,
            due_at=now,
            next_at=now + timedelta(days=1),
            document=document,
            parts=publisher.split(document, options),
            shown=tuple(shown),
        )
        assert await store.outbox.add(digest, now=now)


def work(job: Job) -> None:
    """Deliver until nothing has been due for a while; this is what a killed process was doing."""
    asyncio.run(_work(job))


async def _work(job: Job) -> None:
    clock = ShiftedClock(job.ahead)
    async with AsyncExitStack() as stack:
        store = await stack.enter_async_context(open_store(job.database))
        publisher = await _connect(job, clock, stack)
        idle = 0
        while idle < 3:
            done = await deliver_due(
                store=store,
                clock=clock,
                publishers={job.platform: publisher},
                notices=SlackRequest(),
                owner="child",
            )
            idle = 0 if done else idle + 1


async def _connect(job: Job, clock: Clock, stack: AsyncExitStack) -> Publisher:
    if job.platform == "discord":
        discord = DiscordConnection("discord-token", clock, SlackRequest(), api_base=job.base)
        await discord.start()
        stack.push_async_callback(discord.close)
        return DiscordPublisher(discord.http, clock)
    slack = SlackConnection(Tokens(bot=BOT_TOKEN, app=APP_TOKEN), clock, SlackRequest(), api_base=job.base)
    await slack.start()
    stack.push_async_callback(slack.close)
    return SlackPublisher(slack.client, History(clock))
