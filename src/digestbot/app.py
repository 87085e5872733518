"""The composition root: opens everything in one stack, hands each step the ports it needs, closes in reverse order.

Each part is imported where it is opened, so that a shell command does not wait for parts that it does not use.
"""

from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from digestbot import __version__
from digestbot.settings import Secrets, Settings, load_packs

if TYPE_CHECKING:
    from digestbot.adapters.cpu import WorkerPool
    from digestbot.adapters.http import HttpClient
    from digestbot.adapters.storage.store import SqlStore
    from digestbot.commands.invocation import Services
    from digestbot.pipeline.poll import Hubs, Polling
    from digestbot.pipeline.push import Pushes
    from digestbot.ports import Clock, Notices, Publisher
    from digestbot.runtime.loops import Step
    from digestbot.runtime.platforms import Platforms
    from digestbot.runtime.roles import Roles

Progress = Callable[[str, int], None]
NONE = Secrets()


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """Everything that is open."""

    settings: Settings
    store: "SqlStore"
    http: "HttpClient"
    cpu: "WorkerPool"
    clock: "Clock"
    platforms: "Platforms"
    notices: "Notices"
    roles: "Roles"
    owner: str = ""
    has_key: bool = False

    @property
    def publishers(self) -> "Mapping[str, Publisher]":
        """The platforms that digests can be posted to from here."""
        return self.platforms.publishers

    def services(self) -> "Services":
        """Return what the commands of every platform may use."""
        from digestbot.adapters.platforms.registry import PLATFORMS, capabilities
        from digestbot.commands.i18n import Translations
        from digestbot.commands.invocation import Facts, Services

        return Services(
            store=self.store,
            http=self.http,
            cpu=self.cpu,
            clock=self.clock,
            publishers=self.publishers,
            texts=Translations(),
            access=self.platforms.access,
            capabilities=capabilities(),
            facts=Facts(
                version=__version__,
                language=self.settings.language,
                zone=self.settings.zone,
                dry_run=self.settings.dry_run,
                direct_messages=frozenset(name for name, platform in PLATFORMS.items() if platform.direct_messages),
                has_key=self.has_key,
                packs=load_packs(self.settings.packs),
            ),
        )

    def polling(self, hubs: "Hubs | None" = None) -> "Polling":
        """Return what polls feeds; `hubs` subscribes to those that push."""
        from digestbot.pipeline.poll import Polling

        return Polling(
            feeds=self.store.feeds,
            http=self.http,
            cpu=self.cpu,
            clock=self.clock,
            notices=self.notices,
            owner=self.owner,
            floor=timedelta(seconds=self.settings.poll_interval),
            immediate=timedelta(seconds=self.settings.poll_immediate),
            hubs=hubs,
        )

    async def pushes(self) -> "Pushes | None":
        """Return what subscribes to feeds that push; None where hubs cannot reach this process."""
        from digestbot.pipeline.push import Pushes
        from digestbot.runtime.hubs import key

        if not (self.settings.http and self.settings.public_url):
            return None
        return Pushes(
            feeds=self.store.feeds,
            kept=self.store.meta,
            http=self.http,
            clock=self.clock,
            public_url=self.settings.public_url,
            key=await key(self.store.meta),
        )

    def steps(self, hubs: "Hubs | None" = None) -> "Sequence[Step]":
        """Return the steps of the pipe that are this process's, in order."""
        return self.roles.steps(
            (*self._gathering(hubs), *self._understanding(), *self._posting(), *self._keeping_house())
        )

    def _gathering(self, hubs: "Hubs | None") -> "Iterator[Step]":
        """Make the steps that ask feeds and read pages."""
        from digestbot.pipeline.read import Reading
        from digestbot.runtime.loops import Step

        polling = self.polling(hubs)
        reading = Reading(
            articles=self.store.articles,
            http=self.http,
            cpu=self.cpu,
            clock=self.clock,
            owner=self.owner,
            fetch=self.settings.fetch_articles,
            robots=self.settings.respect_robots,
        )
        yield Step(name="hasten", act=polling.hasten, idle=60.0)
        yield Step(name="poll", act=partial(polling.step, limit=self.settings.concurrency))
        yield Step(name="read", act=reading.step)

    def _understanding(self) -> "Iterator[Step]":
        """Make the steps that analyse articles, put them into stories, and try the rules on them."""
        from digestbot.pipeline.analyse import analyse_read
        from digestbot.pipeline.group import Grouping
        from digestbot.pipeline.match import Matching
        from digestbot.runtime.loops import Step

        analyse = partial(
            analyse_read,
            articles=self.store.articles,
            cpu=self.cpu,
            clock=self.clock,
            owner=self.owner,
            summariser=self.settings.summariser,
        )
        group = partial(
            Grouping().step,
            articles=self.store.articles,
            book=self.store.stories,
            cpu=self.cpu,
            clock=self.clock,
            owner=self.owner,
        )
        yield Step(name="analyse", act=analyse)
        yield Step(name="group", act=group)
        match = partial(Matching().step, book=self.store.matches, cpu=self.cpu, clock=self.clock)
        yield Step(name="match", act=match, idle=5.0)

    def _posting(self) -> "Iterator[Step]":
        """Make the steps that compose digests, post them, and change what stands."""
        from digestbot.pipeline.compose import compose_due
        from digestbot.pipeline.deliver import FORGOTTEN, Doubts, deliver_due
        from digestbot.pipeline.edit import edit_due
        from digestbot.runtime.loops import Step

        publishers = {} if self.settings.dry_run else self.publishers
        editors = {} if self.settings.dry_run else self.platforms.editors
        doubts = Doubts(until=self.clock.now() + FORGOTTEN) if self.store.opened.unclean else None
        compose = partial(
            compose_due,
            store=self.store,
            cpu=self.cpu,
            clock=self.clock,
            publishers=publishers,
            owner=self.owner,
            notices=self.notices,
            language=self.settings.language,
        )
        deliver = partial(
            deliver_due,
            store=self.store,
            clock=self.clock,
            publishers=publishers,
            notices=self.notices,
            owner=self.owner,
            doubts=doubts,
        )
        edit = partial(edit_due, store=self.store, clock=self.clock, editors=editors, owner=self.owner)
        yield Step(name="compose", act=compose)
        yield Step(name="deliver", act=deliver, idle=0.5)
        yield Step(name="edit", act=edit)

    def _keeping_house(self) -> "Iterator[Step]":
        """Make the steps that forget what is old, and say what an operator should know."""
        from digestbot.pipeline.tidy import tidy
        from digestbot.runtime.loops import Step
        from digestbot.runtime.watch import Watch, disk_used

        keep = timedelta(days=self.settings.keep_days)
        yield Step(name="tidy", act=partial(tidy, store=self.store, clock=self.clock, keep=keep), idle=600.0)
        watch = Watch(
            statistics=self.store.statistics,
            clock=self.clock,
            notices=self.notices,
            disk_used=partial(disk_used, self.settings.data_dir),
        )
        yield Step(name="watch", act=watch.step, idle=30.0)


@asynccontextmanager
async def open_program(
    settings: Settings,
    *,
    clock: "Clock | None" = None,
    secrets: Secrets = NONE,
    exclusive: bool = True,
    database: str | None = None,
    resolve: Mapping[str, tuple[str, int]] | None = None,
    roles: "Roles | None" = None,
) -> AsyncIterator[Program]:
    """Open storage, HTTP, workers and platforms; `exclusive` refuses if another process runs the bot on the same file.

    `database` replaces the one of the settings, and `resolve` maps names to fixed addresses: both are only for the demo feeds. Without `roles` the program does everything.
    """
    from digestbot.adapters.clock import SystemClock
    from digestbot.adapters.cpu import WorkerPool
    from digestbot.adapters.http import HttpClient
    from digestbot.adapters.platforms.platform import Wiring
    from digestbot.adapters.storage.store import open_store
    from digestbot.commands.i18n import Translations
    from digestbot.runtime.journal import journaled
    from digestbot.runtime.notices import PostedNotices
    from digestbot.runtime.platforms import Platforms
    from digestbot.runtime.presence import new_owner, present
    from digestbot.runtime.roles import Roles

    roles = roles or Roles()
    address = database or settings.database
    if address.startswith("sqlite:///"):
        Path(address.removeprefix("sqlite:///")).parent.mkdir(parents=True, exist_ok=True)
    async with AsyncExitStack() as stack:
        key = secrets.digestbot_secret_key.get_secret_value() if secrets.digestbot_secret_key else None
        store = await stack.enter_async_context(
            open_store(address, exclusive=exclusive, key=key, quotas=settings.quotas)
        )
        store = journaled(store)
        ticking = clock or SystemClock()
        owner = new_owner(SystemClock())
        if exclusive:
            await stack.enter_async_context(present(store.claims, owner, ticking, roles.names))
        http = await stack.enter_async_context(
            HttpClient(
                contact=settings.contact,
                timeout=timedelta(seconds=settings.fetch_timeout),
                allow_private=settings.allow_private,
                concurrency=settings.concurrency,
                per_host=settings.per_host,
                memory=settings.fetch_memory * 1024 * 1024,
                resolve=resolve or {},
            )
        )
        cpu = await stack.enter_async_context(WorkerPool(workers=settings.workers))
        notices = PostedNotices(store, Translations(), operator=settings.operator, language=settings.language)
        wiring = Wiring(
            settings=settings.model_dump(), secrets=secrets.plain(), store=store, clock=ticking, notices=notices
        )
        platforms = Platforms(wiring, roles)
        notices.through(platforms.messengers)
        stack.push_async_callback(platforms.close)
        yield Program(
            settings=settings,
            store=store,
            http=http,
            cpu=cpu,
            clock=ticking,
            platforms=platforms,
            notices=notices,
            roles=roles,
            owner=owner,
            has_key=key is not None,
        )


async def tick(settings: Settings, secrets: Secrets, *, at: datetime | None, progress: Progress) -> None:
    """Do everything that is due, once; `at` takes the wall clock's place in all scheduling."""
    from digestbot.adapters.clock import FixedClock, SystemClock
    from digestbot.runtime.loops import run_once

    clock = FixedClock(at=at) if at else SystemClock()
    async with open_program(settings, secrets=secrets, clock=clock) as program:
        await program.platforms.start()
        await run_once(program.steps(), progress=progress)


async def serve(settings: Settings, secrets: Secrets, *, role: str, shards: str | None) -> None:
    """Run the bot, or the part of it that the roles name, until it is told to stop."""
    import structlog

    from digestbot.commands.allowance import Allowance
    from digestbot.commands.catalogue import CATALOGUE
    from digestbot.commands.dispatcher import Dispatcher
    from digestbot.runtime.health import listener, probes
    from digestbot.runtime.hubs import callback
    from digestbot.runtime.loops import QUIET, Turns, run_forever, stop_on_signals
    from digestbot.runtime.roles import roles

    log = structlog.get_logger(__name__)
    own = roles(role, shards, database=settings.database, secrets=secrets.plain())
    stop, turns = stop_on_signals(), Turns()
    async with AsyncExitStack() as stack:
        program = await stack.enter_async_context(open_program(settings, secrets=secrets, roles=own))
        await program.platforms.start(
            Dispatcher(CATALOGUE, program.services(), Allowance(program.settings.calls_per_minute))
        )
        hubs = await program.pushes()
        if settings.http:
            answers = probes(
                program.store.statistics,
                program.clock,
                program.platforms,
                turns,
                folder=settings.data_dir,
                restarts=lambda: program.cpu.restarts,
            )
            pushed = await stack.enter_async_context(callback(hubs, program.polling())) if hubs else ()
            await stack.enter_async_context(listener(settings.http, answers, [*program.platforms.routes, *pushed]))
        program.platforms.run()
        log.info(
            "running",
            platforms=sorted(program.publishers),
            roles=sorted(own.names),
            # The parts before the @ and after the ? may contain a password.
            database=settings.database.partition("@")[2].partition("?")[0] or "local",
        )
        quiet = QUIET if settings.database.startswith("sqlite") else 0.0
        await run_forever(
            program.steps(hubs), stop=stop, clock=program.clock, notices=program.notices, turns=turns, quiet=quiet
        )
