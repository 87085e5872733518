"""One process of several that deliver from one database, on both platforms: something to kill."""

import asyncio
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from multiprocessing.synchronize import Event

import pytest
from peers.outbox import SlackRequest
from peers.slack import APP_TOKEN, BOT_TOKEN

from digestbot.adapters.platforms.discord.connection import DiscordConnection
from digestbot.adapters.platforms.discord.publisher import DiscordPublisher
from digestbot.adapters.platforms.slack.connection import SlackConnection, Tokens
from digestbot.adapters.platforms.slack.history import History
from digestbot.adapters.platforms.slack.publisher import SlackPublisher
from digestbot.adapters.storage import claims, open_store
from digestbot.core.delivery import decide
from digestbot.pipeline.deliver import deliver_due
from digestbot.ports import Publisher
from digestbot.runtime import presence
from digestbot.runtime.loops import Step, run_forever


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """What a process is told: where everything is, its name, and how far its clock is ahead.

    `beats_last` and `settle` take the places of the constants of those names, where a test cannot wait for them.
    """

    database: str
    discord: str
    slack: str
    name: str
    ahead: timedelta
    beats_last: timedelta
    settle: timedelta


@dataclass(frozen=True, slots=True)
class AheadClock:
    """The machine's clock, some time ahead; it sleeps as long as it is asked to."""

    ahead: timedelta

    def now(self) -> datetime:
        """Return the present instant, shifted."""
        return datetime.now(UTC) + self.ahead  # noqa: TID251 - a clock of the tests

    async def sleep(self, seconds: float) -> None:
        """Sleep."""
        await asyncio.sleep(seconds)  # noqa: TID251 - the same


def serve(duty: Duty, stop: Event) -> None:
    """Deliver, as the bot's own loop does, until told to stop or killed."""
    with pytest.MonkeyPatch.context() as times:
        for module in (claims, presence):
            times.setattr(module, "BEATS_LAST", duty.beats_last)
        for module in (claims, decide):
            times.setattr(module, "SETTLE", duty.settle)
        asyncio.run(_serve(duty, stop))


async def _serve(duty: Duty, stop: Event) -> None:
    clock, stopped, quiet = AheadClock(duty.ahead), asyncio.Event(), SlackRequest()
    async with AsyncExitStack() as stack:
        store = await stack.enter_async_context(open_store(duty.database))
        await stack.enter_async_context(presence.present(store.claims, duty.name, clock, ("deliver",)))
        discord = DiscordConnection("discord-token", clock, quiet, api_base=duty.discord)
        await discord.start()
        stack.push_async_callback(discord.close)
        slack = SlackConnection(Tokens(bot=BOT_TOKEN, app=APP_TOKEN), clock, quiet, api_base=duty.slack)
        await slack.start()
        stack.push_async_callback(slack.close)
        publishers: dict[str, Publisher] = {
            "discord": DiscordPublisher(discord.http, clock),
            "slack": SlackPublisher(slack.client, History(clock)),
        }
        act = partial(
            deliver_due, store=store, clock=clock, publishers=publishers, notices=quiet, owner=duty.name, limit=4
        )
        steps = [Step(name="deliver", act=act, idle=0.1)]
        watching = asyncio.create_task(_until(stop, stopped))
        await run_forever(steps, stop=stopped, clock=clock, notices=quiet)
        await watching


async def _until(stop: Event, stopped: asyncio.Event) -> None:
    while not stop.is_set():  # noqa: ASYNC110 - an event of another process cannot be awaited
        await asyncio.sleep(0.1)  # noqa: TID251 - the same
    stopped.set()
