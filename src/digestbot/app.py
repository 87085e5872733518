"""The composition root: opens everything in one stack, hands each step the ports it needs, closes in reverse order."""

import os
import socket
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from digestbot import __version__
from digestbot.adapters.clock import FixedClock, SystemClock
from digestbot.adapters.cpu import WorkerPool
from digestbot.adapters.http import HttpClient
from digestbot.adapters.platforms.console import ConsolePublisher
from digestbot.adapters.storage.store import SqlStore, open_store
from digestbot.commands.invocation import Facts, Services
from digestbot.commands.words import Texts
from digestbot.pipeline.analyse import analyse_read
from digestbot.pipeline.compose import compose_due
from digestbot.pipeline.deliver import deliver_due
from digestbot.pipeline.group import Grouping
from digestbot.pipeline.poll import Polling
from digestbot.pipeline.read import Reading
from digestbot.ports import Clock, Notices, Publisher
from digestbot.runtime.loops import Step, run_forever, run_once, stop_on_signals
from digestbot.runtime.notices import LoggedNotices
from digestbot.settings import Secrets, Settings

Progress = Callable[[str, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """Everything that is open."""

    settings: Settings
    store: SqlStore
    http: HttpClient
    cpu: WorkerPool
    clock: Clock
    publishers: Mapping[str, Publisher]
    notices: Notices

    def services(self) -> Services:
        """Return what the commands of every platform may use."""
        return Services(
            store=self.store,
            http=self.http,
            cpu=self.cpu,
            clock=self.clock,
            publishers=self.publishers,
            texts=Texts(),
            facts=Facts(
                version=__version__,
                language=self.settings.language,
                zone=self.settings.zone,
                dry_run=self.settings.dry_run,
            ),
        )

    def steps(self) -> Sequence[Step]:
        """Return the pipe, in order."""
        owner = f"{socket.gethostname()}:{os.getpid()}"
        store, clock, cpu, settings = self.store, self.clock, self.cpu, self.settings
        reading = Reading(fetch=settings.fetch_articles)
        grouping = Grouping()
        polling = Polling(
            feeds=store.feeds,
            http=self.http,
            cpu=cpu,
            clock=clock,
            notices=self.notices,
            owner=owner,
            floor=timedelta(seconds=settings.poll_interval),
        )
        publishers = {} if settings.dry_run else self.publishers
        return (
            Step(name="poll", act=partial(polling.step, limit=settings.concurrency)),
            Step(
                name="read",
                act=partial(reading.step, articles=store.articles, http=self.http, cpu=cpu, clock=clock, owner=owner),
            ),
            Step(
                name="analyse",
                act=partial(analyse_read, articles=store.articles, cpu=cpu, clock=clock, owner=owner),
            ),
            Step(
                name="group",
                act=partial(
                    grouping.step, articles=store.articles, book=store.stories, cpu=cpu, clock=clock, owner=owner
                ),
            ),
            Step(
                name="compose",
                act=partial(
                    compose_due,
                    store=store,
                    cpu=cpu,
                    clock=clock,
                    publishers=publishers,
                    owner=owner,
                    language=settings.language,
                ),
            ),
            Step(
                name="deliver",
                act=partial(
                    deliver_due, store=store, clock=clock, publishers=publishers, notices=self.notices, owner=owner
                ),
                idle=0.5,
            ),
        )


@asynccontextmanager
async def open_program(
    settings: Settings,
    *,
    clock: Clock | None = None,
    exclusive: bool = True,
    database: str | None = None,
    resolve: Mapping[str, tuple[str, int]] | None = None,
    publishers: Sequence[Publisher] = (),
) -> AsyncIterator[Program]:
    """Open storage, HTTP, workers and platforms; `exclusive` refuses where another process runs the bot on the same file.

    `database` takes the place of the settings' one, and `resolve` sends names to addresses of our own: both are for the
    sample newsroom only.
    """
    address = database or settings.database
    if address.startswith("sqlite:///"):
        Path(address.removeprefix("sqlite:///")).parent.mkdir(parents=True, exist_ok=True)
    async with AsyncExitStack() as stack:
        store = await stack.enter_async_context(open_store(address, exclusive=exclusive))
        http = await stack.enter_async_context(
            HttpClient(
                contact=settings.contact,
                timeout=timedelta(seconds=settings.fetch_timeout),
                allow_private=settings.allow_private,
                per_host=settings.per_host,
                resolve=resolve or {},
            )
        )
        cpu = await stack.enter_async_context(WorkerPool(workers=settings.workers))
        known = (ConsolePublisher(), *publishers)
        yield Program(
            settings=settings,
            store=store,
            http=http,
            cpu=cpu,
            clock=clock or SystemClock(),
            publishers={p.platform: p for p in known},
            notices=LoggedNotices(),
        )


async def tick(settings: Settings, secrets: Secrets, *, at: datetime | None, progress: Progress) -> None:
    """Do everything that is due, once; `at` takes the wall clock's place in all scheduling."""
    del secrets
    clock = FixedClock(at=at) if at else SystemClock()
    async with open_program(settings, clock=clock) as program:
        await run_once(program.steps(), progress=progress)


async def serve(settings: Settings, secrets: Secrets) -> None:
    """Run the bot until it is told to stop."""
    del secrets
    stop = stop_on_signals()
    async with open_program(settings) as program:
        await run_forever(program.steps(), stop=stop, clock=program.clock, notices=program.notices)
